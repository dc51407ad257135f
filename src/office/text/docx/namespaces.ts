/** The main part of a text, as Office and its strict form name it. Drawings are passed over. */
export const wordprocessing = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])
