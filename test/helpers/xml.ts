/** A reader of XML that forgives nothing: enough of XML 1.0 for reports, without DTD. */

export interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

/** What XML 1.0 does not allow, also not as a reference. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Throws at the first thing that is not well formed. */
export function parseXml(source: string): Element {
  if (forbidden.test(source) || !source.isWellFormed())
    throw new Error('a character that XML does not allow')
  let at = 0
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${JSON.stringify(source.slice(at, at + 40))}`)
  }
  const take = (pattern: RegExp) => {
    const found = new RegExp(pattern.source, 'uy')
    found.lastIndex = at
    const match = found.exec(source)
    if (match) at += match[0].length
    return match
  }
  take(/<\?xml version="1\.0" encoding="UTF-8"\?>/) ?? fail('no declaration')
  take(/\s*/)
  const top = element()
  take(/\s*/)
  if (at < source.length) fail('more than one top element')
  return top

  function element(): Element {
    const [, name = ''] = take(/<([A-Za-z_][\w.-]*)/) ?? fail('no element')
    const attributes: Record<string, string> = {}
    for (
      let found = take(/\s+([A-Za-z_][\w.:-]*)="([^"<]*)"/);
      found;
      found = take(/\s+([A-Za-z_][\w.:-]*)="([^"<]*)"/)
    ) {
      const [, key = '', value = ''] = found
      if (Object.hasOwn(attributes, key)) fail(`the attribute ${key} stands twice`)
      attributes[key] = decoded(value)
    }
    const made: Element = { name, attributes, children: [], text: '' }
    if (take(/\s*\/>/)) return made
    take(/\s*>/) ?? fail('the start tag is not closed')
    for (;;) {
      const [text = ''] = take(/[^<]+/) ?? []
      if (text.includes(']]>')) fail(']]> in text')
      made.text += decoded(text)
      const end = take(/<\/([A-Za-z_][\w.-]*)\s*>/)
      if (end) return end[1] === name ? made : fail(`</${end[1]}> closes <${name}>`)
      made.children.push(element())
    }
  }

  function decoded(text: string): string {
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(text)) fail('a bare ampersand')
    const plain = text.replace(/&(#x?)?(\w+);/g, (_, number: string | undefined, body: string) =>
      number === undefined
        ? (named[body] ?? '')
        : String.fromCodePoint(Number.parseInt(body, number === '#x' ? 16 : 10)),
    )
    return forbidden.test(plain)
      ? fail('a reference to a character that XML does not allow')
      : plain
  }
}
