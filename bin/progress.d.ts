export interface Line {
  show(text: string): void
  clear(): void
}
export function line(): Line
export function lineOn(of: {
  columns: number
  write: (text: string) => void
  now: () => number
  began: number
}): Line
