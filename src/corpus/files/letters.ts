/** Disks that treat names as equal if they differ only in case, or in how accents are encoded. */
import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A name in the form in which such a disk compares it. */
export function alike(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/**
 * Whether the disk finds a folder also under its name in another case. `way`: its path from `top`;
 * empty for `top` itself.
 */
export function takesOtherLetters(top: string, way: string): boolean {
  if (way === '') return dirname(top) !== top && takesOtherLetters(dirname(top), basename(top))
  const others = [way.toUpperCase(), way.toLowerCase(), way.normalize('NFC'), way.normalize('NFD')]
  return others.some((other) => other !== way && isSame(join(top, other), join(top, way)))
}

function isSame(one: string, other: string): boolean {
  try {
    const [a, b] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })]
    return a.dev === b.dev && a.ino === b.ino
  } catch {
    return false
  }
}

/** Gives each name in a folder as the disk spells it. */
export function speller(folder: string): (name: string) => string {
  const known = new Map<string, readonly string[]>()
  const namesIn = (way: string) => {
    const names = known.get(way) ?? listed(join(folder, way))
    known.set(way, names)
    return names
  }
  return (name) => {
    const steps: string[] = []
    for (const step of name.split('/')) {
      const names = namesIn(steps.join('/'))
      const twin = names.find((one) => alike(one) === alike(step))
      steps.push(names.includes(step) ? step : (twin ?? step))
    }
    return steps.join('/')
  }
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
