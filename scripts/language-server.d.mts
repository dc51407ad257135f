/** The program of the language server; nothing where there is none. */
export function findServer(env?: Record<string, string | undefined>): string | undefined
