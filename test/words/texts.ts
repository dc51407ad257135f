import { readdirSync, readFileSync } from 'node:fs'
import { root } from '../helpers/program.ts'

/** The texts of the sources below a folder, without those whose name matches. */
export function textsBelow(folder: string, without = /says\.ts$/): string[] {
  return readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !without.test(path))
    .map((path) => readFileSync(`${root}/${folder}/${path}`, 'utf8'))
}
