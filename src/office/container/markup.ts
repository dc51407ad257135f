/** Writes XML. */

/** Attributes in the order in which they are written; those that are undefined are left out. */
export type Written = Readonly<Record<string, string | number | boolean | undefined>>

/** An element with its content, which is XML already. */
export function element(name: string, attributes: Written = {}, ...content: string[]): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${quoted(typeof value === 'boolean' ? Number(value) : value)}"`,
    )
    .join('')
  const inner = content.join('')
  return inner === '' ? `<${name}${given}/>` : `<${name}${given}>${inner}</${name}>`
}

/** A whole part. */
export function document(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
}

/** A text as the content of an element. */
export function textContent(text: string): string {
  return text.replace(/[&<>\r]/g, (sign) => signs[sign] as string)
}

/** An element that holds a text whose spaces and line feeds count. */
export function textElement(name: string, text: string): string {
  return element(name, { 'xml:space': 'preserve' }, textContent(text))
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

function quoted(value: string | number | undefined): string {
  return String(value).replace(/[&<>"\t\n\r]/g, (sign) => signs[sign] as string)
}
