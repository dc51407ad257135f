/** LibreOffice without a window, with macros of a test. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function isSofficeThere(): boolean {
  const isThere = spawnSync('soffice', ['--version']).status === 0
  if (!isThere) process.stderr.write('LibreOffice is not installed: what it saves is not tested.\n')
  return isThere
}

/** Runs it with a profile of its own in a folder. */
export function sofficeIn(folder: string) {
  const profile = join(folder, 'profile')
  const soffice = (...args: string[]): void => {
    const settings = `-env:UserInstallation=file://${profile}`
    const { status, stderr } = spawnSync('soffice', ['--headless', settings, ...args], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 240_000,
    })
    if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`)
  }
  return {
    soffice,
    /** Puts a module where it looks for macros of the user: only after its first start. */
    install: (module: string): void => {
      const text = module.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
      writeFileSync(
        join(profile, 'user/basic/Standard/Module1.xba'),
        `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${text}</script:module>`,
      )
    },
    /** Runs a macro on paths and texts; it writes what went wrong beside `target`. */
    call: (macro: string, target: string, ...more: (string | { text: string })[]): void => {
      const args = [target, ...more]
        .map((one) => (typeof one === 'string' ? join(folder, one) : one.text))
        .map((one) => `"${one}"`)
        .join(',')
      soffice(`macro:///Standard.Module1.${macro}(${args})`)
      const failed = join(folder, `${target}.txt`)
      if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'))
    },
  }
}
