/** A small sound corpus, and what is laid over it: texts with a mark where a finding is due. */
import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { emptyFolder } from '../helpers/folder.ts'
import { root } from '../helpers/program.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** Stands before the character at which a finding is due; it is no part of the text. */
export const mark = '⌖'

const lines = {
  reference: 'reference: "9"',
  title: 'title: {fr: Une mesure, nl: Een maatregel, en: A measure}',
  summary: 'summary: Ce qui est promis.',
  origin: 'origin: table',
  themes: 'themes: [training]',
  lead: 'lead: [alpha]',
  responsibility_as_printed: 'responsibility_as_printed: Service Alpha',
  timing: 'timing:\n  as_printed: "2022"\n  due: 2022',
  source: 'source: {document: plan-2021, section: "9"}',
}

/**
 * A sound measure, with other lines for some keys (an empty text takes the key away), and more at
 * its end.
 */
export function measure(
  instead: Partial<Record<keyof typeof lines, string>> = {},
  more = '',
): string {
  const kept = Object.entries({ ...lines, ...instead }).filter(([, text]) => text !== '')
  return `${kept.map(([, text]) => text).join('\n')}\n${more}`
}

/** In every corpus: it names an actor that there is not, and says so however bad the others are. */
export const witness = {
  name: 'teh-2021/witness.yaml',
  text: measure({ lead: 'lead: [nobody-at-all]' }),
  place: '6:8',
  rule: 'ref/unknown-actor',
}

/** The text without its mark, and the line and column of the mark. */
export function unmarked(text: string): { text: string; place: string | undefined } {
  const at = text.indexOf(mark)
  if (at < 0) return { text, place: undefined }
  const before = text.slice(0, at)
  return {
    text: text.replace(mark, ''),
    place: `${before.split('\n').length}:${at - before.lastIndexOf('\n')}`,
  }
}

/** A folder that holds `plans/`: the base, the witness, and these files over them. */
export function folderWith(files: Files, { base = true } = {}): string {
  const folder = emptyFolder()
  const plans = join(folder, 'plans')
  mkdirSync(plans)
  for (const [name, content] of Object.entries({ ...(base ? baseFiles() : {}), ...files }))
    put(plans, name, content)
  return folder
}

export function put(plans: string, name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(plans, name)), { recursive: true })
  writeFileSync(join(plans, name), content)
}

function baseFiles(): Files {
  const folder = join(root, 'test/fixtures/base')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  )
  return {
    ...Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))])),
    [witness.name]: witness.text,
  }
}

/**
 * Everything below a folder: kinds, modes, owners, times and sizes, to be compared with what it is
 * later. Links are not followed.
 */
export function treeOf(folder: string, below = '.'): string[] {
  const path = join(folder, below)
  const stat = lstatSync(path, { bigint: true })
  const { mode, uid, gid, mtimeNs, ctimeNs, size } = stat
  const own = `${below} ${mode} ${uid} ${gid} ${mtimeNs} ${ctimeNs} ${size}`
  return [
    own,
    ...(stat.isDirectory()
      ? readdirSync(path)
          .sort()
          .flatMap((name) => treeOf(folder, join(below, name)))
      : []),
  ]
}
