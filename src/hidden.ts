/** Characters that are invisible, or that change how the text around them is displayed. */

// Each is what stands between the brackets of a class, for regular expressions with the flag u.
const deleteAndC1 = '\\u007f-\\u009f'
const turning = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069'
const unseen = '\\u00ad\\u180e\\u200b\\u2028\\u2029\\u2060-\\u2064\\ufeff\\ufff9-\\ufffb'
const tags = '\\u{e0000}-\\u{e007f}'

// The expressions below are shared: `replace` and `matchAll` leave their `lastIndex` alone.

/** Control characters: C0 but tab, line feed and CR before LF; DEL; C1; half a surrogate pair. */
export const control = new RegExp(
  `[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f${deleteAndC1}\\ud800-\\udfff]|\\r(?!\\n)`,
  'gu',
)
/** Marks that turn the direction of writing. */
export const bidi = new RegExp(`[${turning}]`, 'gu')
/** Characters without width: no reader sees them. */
export const invisible = new RegExp(`[${unseen}${tags}]`, 'gu')

/**
 * Whether a well-formed text may have any of the three: it also matches all of U+2060 to U+2069,
 * and the first half of a tag. Without the flag u it is faster, and most texts have none.
 */
export const doubtful = new RegExp(
  `[\\u0000-\\u0008\\u000b-\\u001f${deleteAndC1}${turning}${unseen}\\u2065\\udb40]`,
)

/** All of them beyond ASCII, and DEL, as the inside of a class: the joiners of emoji are text. */
export const hiddenBeyondAscii = `${deleteAndC1}${turning}${unseen}\\u2065${tags}`

/** `\u202e`: each code unit as JSON may write it. */
export function escapedUnits(characters: string): string {
  return characters.replace(
    /./gs,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The text without its invisible characters. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '')
}
