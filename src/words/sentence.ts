/** What is said of one finding. */
export interface Sentence {
  message: string
  /** What is allowed, or what to do. */
  help?: string
}
