/** The full hash of the last commit of the repository in which a folder lies; nothing without. */
export function lastCommit(folder: string): string | undefined
