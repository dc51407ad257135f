/** Lines that break the architecture on purpose, and lines that only look like it. */

/** A file, what stands in it, and what the test must say of it. */
type Breach = readonly [path: string, text: string, finds: string]

export const breachesOfImports: readonly Breach[] = [
  // Packages and modules of Node, each outside its wing.
  ['src/render/json.ts', "import { parse } from 'yaml'", '1 yaml'],
  ['src/render/csv.ts', "import chalk from 'chalk'", '1 chalk'],
  ['src/corpus/files/walk.ts', "import { parse } from 'yaml'", '1 yaml'],
  ['src/corpus/quick/reader.ts', "import { readFileSync } from 'node:fs'", '1 node:fs'],
  [
    'src/corpus/cache/pack.ts',
    "import { spawn } from 'node:child_process'",
    '1 node:child_process',
  ],
  ['src/corpus/write/lock.ts', "import { hostname } from 'node:os'", '1 node:os'],
  ['src/commands/query/index.ts', "import { z } from 'zod'", '1 zod'],
  // Under another name.
  ['src/corpus/cache/pack.ts', "import { spawn } from 'child_process'", '1 child_process'],
  [
    'src/corpus/write/write.ts',
    "import { readFile } from 'node:fs/promises'",
    '1 node:fs/promises',
  ],
  ['src/corpus/careful/yaml.ts', "import * as v4 from 'zod/v4'", '1 zod/v4'],
  [
    'src/period.ts',
    "import '../node_modules/yaml/dist/index.js'",
    '1 ../node_modules/yaml/dist/index.js',
  ],
  ['src/period.ts', "import 'data:text/javascript,0'", '1 data:text/javascript,0'],
  // In every spelling.
  ['src/period.ts', 'import "node:fs"', '1 node:fs'],
  ['src/period.ts', "const a = 1; import fs from 'node:fs'", '1 node:fs'],
  ['src/period.ts', "import fs /* of */ from\n  'node:fs'", '1 node:fs'],
  ['src/period.ts', "export * from 'node:fs'", '1 node:fs'],
  ['src/period.ts', "export { type Stats } from 'node:fs'", '1 node:fs'],
  ['src/period.ts', "import { type Stats } from 'node:fs'", '1 node:fs'],
  ['src/period.ts', "import type { Stats } from 'node:fs'", '1 node:fs (types)'],
  ['src/period.ts', "type Fs = typeof import('node:fs')", '1 node:fs (types)'],
  ['src/period.ts', "let stats: import('node:fs').Stats", '1 node:fs (types)'],
  ['src/period.ts', "import fs = require('node:fs')", '1 node:fs'],
  ['src/period.ts', "const fs = await import('node:fs')", '1 node:fs'],
  ['src/period.ts', 'const fs = await import(`node:fs`)', '1 node:fs'],
  ['src/period.ts', "const fs = await import(\n  'node:fs'\n)", '1 node:fs'],
  ['src/period.ts', "const name = 'node:fs'\nawait import(name)", '2 ?'],
  ['src/period.ts', "const fs = require('node:fs')", '1 node:fs'],
  ['src/period.ts', "import { createRequire } from 'node:module'", '1 node:module'],
  ['src/period.ts', "import { env } from 'node:process'", '1 node:process'],
  ['src/period.ts', "import { performance } from 'node:perf_hooks'", '1 node:perf_hooks'],
  // Against the floors, and between wings.
  ['schemas/log.ts', "import { parsePeriod } from '../src/period.ts'", '1 ../src/period.ts'],
  [
    'src/report.ts',
    "import type { Corpus } from './corpus/types.ts'",
    '1 ./corpus/types.ts (types)',
  ],
  [
    'src/corpus/load.ts',
    "import { overdue } from '../analyses/overdue.ts'",
    '1 ../analyses/overdue.ts',
  ],
  [
    'src/corpus/quick/reader.ts',
    "import { read } from '../careful/yaml.ts'",
    '1 ../careful/yaml.ts',
  ],
  [
    'src/corpus/files/walk.ts',
    "import type { Corpus } from '../types.ts'",
    '1 ../types.ts (types)',
  ],
  [
    'src/analyses/query.ts',
    "import { walk } from '../corpus/files/walk.ts'",
    '1 ../corpus/files/walk.ts',
  ],
  ['src/analyses/query.ts', "import { Corpus } from '../corpus/types.ts'", '1 ../corpus/types.ts'],
  ['src/analyses/text/fold.ts', "import { statusAt } from '../status.ts'", '1 ../status.ts'],
  ['src/analyses/lint/sites/logs.ts', "import '../rules/log/order.ts'", '1 ../rules/log/order.ts'],
  ['src/analyses/lint/rules/log/order.ts', "import '../../fix/rounds.ts'", '1 ../../fix/rounds.ts'],
  ['src/analyses/query.ts', "import { enWords } from '../words/en.ts'", '1 ../words/en.ts'],
  [
    'src/commands/query/index.ts',
    "import { table } from '../../render/terminal/table.ts'",
    '1 ../../render/terminal/table.ts',
  ],
  ['src/render/csv.ts', "import { table } from './terminal/table.ts'", '1 ./terminal/table.ts'],
  [
    'src/render/csv.ts',
    "import type { Corpus } from '../corpus/types.ts'",
    '1 ../corpus/types.ts (types)',
  ],
  ['src/commands/query/index.ts', "import { main } from '../../cli.ts'", '1 ../../cli.ts'],
  [
    'src/cli.ts',
    "import { root } from '../test/helpers/program.ts'",
    '1 ../test/helpers/program.ts',
  ],
  ['bin/teh.js', "require('node:child_process')", '1 node:child_process'],
  ['src/corpus/remote/fetch.ts', '', 'has no row in the table'],
]

const descriptor = '1 Object.getOwnPropertyDescriptor'

export const breachesOfSurroundings: readonly Breach[] = [
  // The clock.
  ['src/analyses/query.ts', 'Date.now()', '1 Date.now'],
  ['src/analyses/query.ts', 'new Date()', '1 new Date()'],
  ['src/analyses/query.ts', 'new Date', '1 new Date()'],
  ['src/analyses/query.ts', 'new Date(/* now */)', '1 new Date()'],
  ['src/analyses/query.ts', 'Date()', '1 Date()'],
  ['src/analyses/query.ts', 'const { now } = Date', '1 Date'],
  ['src/analyses/query.ts', "Date['now']()", '1 Date.now'],
  ['src/analyses/query.ts', 'globalThis.Date.now()', '1 globalThis.Date'],
  ['src/analyses/query.ts', 'performance.now()', '1 performance.now'],
  ['src/analyses/query.ts', 'Temporal.Now.plainDateISO()', '1 Temporal.Now'],
  ['src/analyses/query.ts', 'setTimeout(() => {}, 10)', '1 setTimeout(…)'],
  ['src/analyses/query.ts', 'new Date(now!)', '1 new Date(…)'],
  ['src/period.ts', 'new Date()', '1 new Date()'],
  ['src/period.ts', 'new (Date as any)()', '1 Date'],
  ['src/period.ts', "new Intl.DateTimeFormat('en').format(now!)", '1 .format'],
  ['src/period.ts', "new Intl.DateTimeFormat('en')['formatToParts']()", '1 .formatToParts'],
  ['src/period.ts', 'new Date(...given)', '1 new Date()'],
  ['src/period.ts', 'Reflect.construct(Date, [])', '1 Reflect.construct'],
  ['src/analyses/query.ts', 'const Clock = Date', '1 Date'],
  ['src/analyses/query.ts', "process.binding('fs')", '1 process.binding'],
  ['src/analyses/query.ts', 'process.hrtime()', '1 process.hrtime'],
  // The environment and the streams.
  ['src/analyses/query.ts', 'process.env.HOME', '1 process.env'],
  ['src/analyses/query.ts', 'const { env } = process', '1 process'],
  ['src/analyses/query.ts', 'process\n  .stdout.write("")', '1 process.stdout'],
  ['src/analyses/query.ts', "globalThis['process'].env", '1 globalThis.process'],
  ['src/analyses/query.ts', 'global.process.env', '1 global.process'],
  ['src/analyses/query.ts', "process.getBuiltinModule('fs')", '1 process.getBuiltinModule'],
  ['src/analyses/query.ts', 'declare const process: { env: object }', '1 process'],
  ['src/analyses/query.ts', 'const { log } = console', '1 console'],
  ['src/analyses/query.ts', "fetch('https://example.org')", '1 fetch(…)'],
  ['src/analyses/query.ts', 'import.meta.dirname', '1 import.meta'],
  ['src/analyses/query.ts', 'require.main', '1 require.main'],
  ['src/analyses/query.ts', "eval('process')", '1 eval(…)'],
  ['src/analyses/query.ts', "new Function('return process')()", '1 new Function(…)'],
  ['src/analyses/query.ts', "(() => {}).constructor('return process')()", '1 .constructor'],
  ['src/analyses/query.ts', "(() => {})['con' + 'structor']('return 1')()", '1 .constructor'],
  ['src/analyses/query.ts', `(() => {})[\`con\${'struct'}or\`]('return 1')()`, '1 .constructor'],
  ['src/analyses/query.ts', "globalThis['pro' + 'cess'].env", '1 globalThis.process'],
  ['src/analyses/query.ts', "Object.getOwnPropertyDescriptor(f, 'constructor')", descriptor],
  ['src/analyses/query.ts', 'new Error().stack', '1 .stack'],
  // Locale and time zone.
  ['src/analyses/query.ts', "''[('locale' + 'Compare') as 'at'](0)", '1 .localeCompare'],
  ['src/analyses/query.ts', "''.localeCompare('')", '1 .localeCompare'],
  ['src/analyses/query.ts', "''['localeCompare']('')", '1 .localeCompare'],
  [
    'src/analyses/query.ts',
    'const { localeCompare: compare } = String.prototype',
    '1 .localeCompare',
  ],
  ['src/analyses/query.ts', "'i'.toLocaleUpperCase()", '1 .toLocaleUpperCase'],
  ['src/analyses/query.ts', 'new Intl.Collator().compare', '1 Intl.Collator'],
  ['src/analyses/query.ts', 'Intl.DateTimeFormat().resolvedOptions()', '1 Intl.DateTimeFormat'],
  ['src/period.ts', 'new Date(0).getHours()', '1 .getHours'],
  ['src/period.ts', 'new Date(0).getTimezoneOffset()', '1 .getTimezoneOffset'],
  // Chance.
  ['src/analyses/query.ts', 'Math.random()', '1 Math.random'],
  ['src/analyses/query.ts', "Math['random']()", '1 Math.random'],
  ['src/analyses/query.ts', 'const { random } = Math', '1 Math'],
  ['src/analyses/query.ts', 'crypto.randomUUID()', '1 crypto.randomUUID'],
]

/** What must be let pass: a file and a line of it. */
export const legal: readonly (readonly [path: string, text: string])[] = [
  ['src/analyses/query.ts', "import type { Corpus } from '../corpus/types.ts'"],
  ['src/analyses/query.ts', "import { dueAt } from './timing/deadline.ts'"],
  ['src/corpus/careful/yaml.ts', "const yaml = await import('yaml')"],
  ['src/corpus/careful/salvage.ts', "import type { ZodType } from 'zod'"],
  ['src/render/index.ts', "const terminal = () => import('./terminal/index.ts')"],
  ['src/render/json.ts', 'const text = "import \'yaml\'; process.env; new Date()"'],
  [
    'src/render/json.ts',
    '// Date.now() is for bin/ alone; so is console.log.\nconst pattern = /localeCompare/',
  ],
  ['src/analyses/query.ts', 'const row = { process: 1, Date: 2 }; row.process; row.Date'],
  [
    'src/analyses/query.ts',
    "import type { Request } from './lookup.ts'; const ask = (one: Request) => one",
  ],
  ['src/analyses/query.ts', 'let day: Date | typeof process.env'],
  ['src/analyses/query.ts', 'Math.max(1, 2); [].sort(); ``.normalize()'],
  ['src/period.ts', 'new Date(Date.UTC(2024, 1, 0)).getUTCDate()'],
  // Of nothing that is handed over it makes no day at all, and not today.
  ['src/period.ts', 'new Date(given!)'],
  ['src/render/json.ts', 'const name = report.format'],
]
