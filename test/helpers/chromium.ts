/** Chromium without a window: what a reader's browser makes of our pages. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Debian's Chromium, or Google's build of it. */
const executable = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))

export function isChromiumThere(): boolean {
  const isThere = executable !== undefined
  if (!isThere) process.stderr.write('Chromium is not installed: pages are not tested in it.\n')
  return isThere
}

/** It asks nothing of the network. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    ...(executable === undefined ? {} : { executablePath: executable }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
