/** Texts as LibreOffice keeps them in one file, to be saved by it as Word reads them. */

/** What stands in a cell: paragraphs, items of a list, a footnote, words that were changed. */
export interface MadeCell {
  text: string
  items?: readonly string[]
  /** The words of a footnote at the end of the text. */
  note?: string
  /** Words behind the text that were inserted, and some that were deleted. */
  inserted?: string
  deleted?: string
  /** How many rows and columns it fills. */
  rows?: number
  columns?: number
}

/** Nothing where the cell above goes on, or the one beside it. */
export type MadeRow = readonly (MadeCell | string | undefined)[]

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const namespaces = ['office', 'text', 'table', 'style', 'fo']
  .map((name) => {
    const of = name === 'fo' ? 'xsl-fo-compatible:1.0' : `${name}:1.0`
    return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${of}"`
  })
  .join(' ')

/** Puts a text together; each change and each note gets its number. */
export class MadeText {
  readonly #body: string[] = []
  readonly #changes: string[] = []
  #notes = 0

  heading(level: number, text: string): this {
    this.#body.push(`<text:h text:outline-level="${level}">${escaped(text)}</text:h>`)
    return this
  }

  paragraph(text: string): this {
    this.#body.push(`<text:p>${escaped(text)}</text:p>`)
    return this
  }

  /** The first row is repeated on each page. */
  table(head: MadeRow, rows: readonly MadeRow[]): this {
    const columns = `<table:table-column table:number-columns-repeated="${head.length}"/>`
    const first = `<table:table-header-rows>${this.#row(head)}</table:table-header-rows>`
    const all = rows.map((row) => this.#row(row)).join('')
    this.#body.push(`<table:table>${columns}${first}${all}</table:table>`)
    return this
  }

  toString(): string {
    const changes = `<text:tracked-changes>${this.#changes.join('')}</text:tracked-changes>`
    const body = this.#body.join('')
    return `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>${this.#changes.length > 0 ? changes : ''}${body}</office:text></office:body></office:document>`
  }

  #row(row: MadeRow): string {
    return `<table:table-row>${row.map((cell) => this.#cell(cell)).join('')}</table:table-row>`
  }

  #cell(cell: MadeCell | string | undefined): string {
    if (cell === undefined) return '<table:covered-table-cell/>'
    const given: MadeCell = typeof cell === 'string' ? { text: cell } : cell
    const { items = [], rows = 1, columns = 1 } = given
    const list = items.map(
      (item) => `<text:list-item><text:p>${escaped(item)}</text:p></text:list-item>`,
    )
    const spans = `table:number-rows-spanned="${rows}" table:number-columns-spanned="${columns}"`
    return `<table:table-cell office:value-type="string" ${spans}><text:p>${this.#words(given)}</text:p>${list.length > 0 ? `<text:list>${list.join('')}</text:list>` : ''}</table:table-cell>`
  }

  #words({ text, note, inserted, deleted }: MadeCell): string {
    const parts = text.split('\n').map(escaped).join('</text:p><text:p>')
    const old = deleted === undefined ? '' : this.#change('deletion', deleted)
    const added = inserted === undefined ? '' : this.#change('insertion', inserted)
    return `${parts}${old}${added}${note === undefined ? '' : this.#note(note)}`
  }

  #change(kind: 'insertion' | 'deletion', words: string): string {
    const id = `ct${this.#changes.length + 1}`
    const info =
      '<office:change-info><dc:creator>A</dc:creator><dc:date>2026-11-01T00:00:00</dc:date></office:change-info>'
    const old = kind === 'deletion' ? `<text:p>${escaped(words)}</text:p>` : ''
    this.#changes.push(
      `<text:changed-region text:id="${id}"><text:${kind}>${info}${old}</text:${kind}></text:changed-region>`,
    )
    if (kind === 'deletion') return `<text:change text:change-id="${id}"/>`
    return `<text:change-start text:change-id="${id}"/>${escaped(words)}<text:change-end text:change-id="${id}"/>`
  }

  #note(words: string): string {
    const number = ++this.#notes
    return `<text:note text:id="ftn${number}" text:note-class="footnote"><text:note-citation>${number}</text:note-citation><text:note-body><text:p>${escaped(words)}</text:p></text:note-body></text:note>`
  }
}
