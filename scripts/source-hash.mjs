// A name for all that the program is built of: the same sources have the same, wherever they lie.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = ['bin', 'plans', 'schemas', 'scripts', 'src']
const below = sources.flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.\w+$/.test(name)),
)
const hash = createHash('sha256')
for (const name of [...below, 'package.json', 'package-lock.json'].sort())
  hash
    .update(`${name}\0`)
    .update(readFileSync(`${root}${name}`))
    .update('\0')
process.stdout.write(`${hash.digest('hex').slice(0, 40)}\n`)
