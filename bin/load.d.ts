/** What it asks of Node goes by `require`, other parts by their number. */
type Part = (
  exports: object,
  require: (name: string) => unknown,
  module: object,
  part: (id: number) => unknown,
) => void
/** A file of the built program: of the first, more is asked. */
export type ProgramFile = Record<number, Part>
export interface FirstFile {
  entry: number
  /** In which file a part is. */
  files: readonly string[]
  parts: ProgramFile
}

export function run(first: string, file: (name: string) => FirstFile | ProgramFile): unknown
export function load(
  first: string,
  command: string,
  folder?: string,
): { exports: unknown; keep(): void; keepBeside?(): void }
