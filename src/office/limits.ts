/** How much is read at most, so that no file takes more than about two seconds or 512 MB. */
export const limits = {
  /** Bytes of a file. */
  file: 64 << 20,
  /** Parts of a container. */
  parts: 1_000,
  /** Bytes of one part, unpacked. */
  part: 32 << 20,
  /** Bytes of all parts that one call unpacks. */
  partsRead: 48 << 20,
  /** Elements of XML inside one another. */
  depth: 100,
  /** Elements of one part, and attributes of one element. */
  elements: 2_000_000,
  attributes: 1_000,
  rows: 20_000,
  columns: 1_000,
  /** Cells of a workbook, the empty ones included. */
  cells: 500_000,
  /** UTF-16 units of a cell: as many as Excel takes. */
  text: 32_767,
  /** Merged ranges of one sheet. */
  ranges: 10_000,
  /** Formulas of one sheet that fill several cells. */
  filled: 200,
} as const
