/** What all parts of a workbook share: their namespaces, and how texts are escaped in them. */

/** The vocabulary of workbooks, as Excel saves by default. */
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** That, and as the strict standard has it. */
export const spreadsheet: ReadonlySet<string> = new Set([
  main,
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
])

/** `_x000B_` for a character that XML cannot hold; `_x005F_` keeps a text that looks like one. */
export function escaped(text: string): string {
  return text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
}

/** The text that was escaped. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
