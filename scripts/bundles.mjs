// How sources are bundled, and whose work is in a bundle.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Of every bundle. */
export const options = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
}

/**
 * Commander loads what starts other programs, which takes a tenth of a start; it uses it for
 * commands that are programs, and we have none.
 */
const withoutChildren = {
  name: 'without-children',
  setup({ onLoad }) {
    onLoad({ filter: /commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
      const [before, after] = readFileSync(path, 'utf8').split(
        "const childProcess = require('node:child_process');",
      )
      if (after === undefined)
        throw new Error('commander loads node:child_process in another way than it did')
      return { contents: `${before}const childProcess = {};${after}`, loader: 'js' }
    })
  },
}

/**
 * Chalk asks what the terminal can show, for which it loads modules of Node. We ask ourselves, and
 * tell it.
 */
const withoutGuess = {
  name: 'without-guess',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'guess', namespace: 'guess' }))
    onLoad({ filter: /./, namespace: 'guess' }, () => ({
      contents: 'export default { stdout: false, stderr: false }',
    }))
  },
}

/** What packages would load at every start, and the program never asks of them. */
export const withoutUnused = [withoutChildren, withoutGuess]

/** The packages that these builds took in, each with its licence, as a text. */
export function notices(parts) {
  const inputs = parts.flatMap(({ metafile }) => Object.keys(metafile.inputs))
  const names = inputs.flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  )
  return `This program contains work of others, under their own licences.\n${[...new Set(names)]
    .sort()
    .map(noticeOf)
    .join('')}`
}

function noticeOf(name) {
  const folder = join(root, 'node_modules', name)
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const own = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim())
  const texts = own.length > 0 ? own : [usual[about.license]?.(authorOf(about))]
  if (texts.includes(undefined)) throw new Error(`${name} comes without the text of a licence`)
  const { version, license } = about
  return `\n${'-'.repeat(78)}\n${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`
}

function authorOf({ author }) {
  return typeof author === 'string' ? author : author?.name
}

/** Texts of licences that some packages name and do not bring along. */
const usual = {
  ISC: (author) => `Copyright ${author}

Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM
LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR
OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.`,
}
