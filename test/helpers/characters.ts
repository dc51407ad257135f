/** Texts of any characters, for properties. */
import fc from 'fast-check'

/** The surrogates stand here: alone they are no character. */
const [gap, width] = [0xd800, 0x800]

/**
 * Any character there is. The unit `binary` of fast-check means the same, and puts a million of
 * them into a table first: a second and a half for each text that is drawn from it.
 */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff - width })
  .map((code) => String.fromCodePoint(code < gap ? code : code + width))
