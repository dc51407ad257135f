/** Names of the format, as they stand in its parts. */

/** The vocabulary of texts. */
export const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
/** The vocabulary of ways between parts. */
export const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
