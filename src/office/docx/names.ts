/** Names of the format, as they stand in its parts. */

/** The vocabulary of texts. */
export const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
