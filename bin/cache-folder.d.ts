/** The folder of caches, as each system has it; nothing where the user has none. */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): string | undefined
