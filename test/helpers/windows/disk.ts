/**
 * This machine's disk, as Windows shows it: `C:\` is its root, letters count in either case, steps
 * are parted by both slashes, and there is no flag against links.
 */
import * as disk from 'node:fs'

const drive = /^[A-Za-z]:[\\/]/

/** The path on this machine; each step by its very name, else by one that differs in case alone. */
export function here(path: string): string {
  let at = ''
  for (const step of path.slice(3).split(/[\\/]+/)) {
    if (step === '' || step === '.') continue
    const wanted = step.toLowerCase()
    const isThere = disk.existsSync(`${at}/${step}`)
    const twin = isThere ? step : namesIn(at || '/').find((name) => name.toLowerCase() === wanted)
    at += `/${twin ?? step}`
  }
  return at || '/'
}

function namesIn(folder: string): string[] {
  try {
    return disk.readdirSync(folder)
  } catch {
    return []
  }
}

/** The path there. */
export function there(path: string): string {
  return `C:${path.replaceAll('/', '\\')}`
}

const converted = (value: unknown) =>
  typeof value === 'string' && drive.test(value) ? here(value) : value

/** A call of the disk whose first words are paths of Windows. */
function by<Call>(call: Call, paths = 1): Call {
  const run = call as (...args: unknown[]) => unknown
  return ((...args: unknown[]) =>
    run(...args.map((arg, i) => (i < paths ? converted(arg) : arg)))) as Call
}

/** The usual way leaves the letters as they were typed; the native one gives those on the disk. */
export function realpathSync(path: string): string {
  const real = disk.realpathSync(here(path))
  return real === here(path) ? path.replaceAll('/', '\\') : there(real)
}
realpathSync.native = (path: string) => there(disk.realpathSync.native(here(path)))

const { O_NOFOLLOW, O_NONBLOCK, ...known } = disk.constants
export const constants = known

export const accessSync = by(disk.accessSync)
export const copyFileSync = by(disk.copyFileSync, 2)
export const existsSync = by(disk.existsSync)
export const linkSync = by(disk.linkSync, 2)
export const lstatSync = by(disk.lstatSync)
export const mkdirSync = by(disk.mkdirSync)
export const openSync = by(disk.openSync)
export const readFileSync = by(disk.readFileSync)
export const readdirSync = by(disk.readdirSync)
export const renameSync = by(disk.renameSync, 2)
export const rmSync = by(disk.rmSync)
export const rmdirSync = by(disk.rmdirSync)
export const statSync = by(disk.statSync)
export const writeFileSync = by(disk.writeFileSync)
export {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  readSync,
  writeSync,
} from 'node:fs'
