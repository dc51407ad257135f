import { defineConfig } from 'vitest/config'
import { timesMore } from './test/helpers/runs.ts'

/** Files with a test that starts the program or git: they need the build, and take longer. */
const startsProcess = [
  'test/analyses/lint/fix/fix-patch.test.ts',
  'test/cli/{ci,commit,day,loads,process}.test.ts',
  'test/commands/{ask,round,diff-elsewhere,diff-revisions,lint-changes}.test.ts',
  'test/corpus/cache/cache.test.ts',
  'test/editors/*.test.ts',
  'test/{package,week}.test.ts',
  'test/hostile/**/*.test.ts',
  'test/render/report-schema.test.ts',
]

/**
 * Limits at their full size, whole corpora gone through, what pages and helps show readers, and
 * what loads the program anew: for the gate, and not for the loop.
 */
const takesLong = [
  'test/analyses/{lint/once,suggestion/suggestion}.test.ts',
  'test/office/{hostile,write}.test.ts',
  'test/corpus/{size,write/insert,write/print,quick/quick}.test.ts',
  'test/cli/help-examples.test.ts',
  'test/commands/{actors,other-languages,own-corpora,schema,site}.test.ts',
  'test/{comparison,contributing,next-plan,transcripts-pages}.test.ts',
]

/** What LibreOffice and Chromium make of our files, where they are installed: minutes. */
const startsOffice = ['test/office/libreoffice*.test.ts', 'test/pages/*.test.ts']

/**
 * Attacks, limits at their full size and what other systems do: they take minutes, and a change
 * seldom breaks them. CI runs them, and so does `CI=true npm run check`. Of most kinds one case
 * is in a file that always runs.
 */
const leftToCi = [
  'test/release.test.ts',
  'test/cli/{ci-inputs,recipes,returns-workflow,windows}.test.ts',
  'test/cli/{compiled-code,completions}*.test.ts',
  'test/commands/{diff-revisions-all,lint-changes-all,lint-line-ends}.test.ts',
  'test/commands/{record-terminal,terminal-more}.test.ts',
  'test/corpus/cache/cache-apart.test.ts',
  'test/hostile/{documents-large,git-history,git-ways,heavy-all,killed}.test.ts',
  'test/hostile/{output-faults,sheets,sheets-large,surroundings-all,together,writers}.test.ts',
  'test/office/limits.test.ts',
  // The compiler answers it, which starts a process of its own.
  'test/words/dead-by-types.test.ts',
]

/**
 * Most code of a test runs a few times: it costs less to compile it at once, and to optimize it
 * late. Node 22 and later have one compiler more, in between, and other flags: they do as usual.
 */
const compiledAtOnce =
  Number.parseInt(process.versions.node, 10) < 22
    ? ['--always-sparkplug', '--interrupt-budget=400000']
    : []

export default defineConfig({
  test: {
    // Of both projects; each adds what it is made of.
    setupFiles: ['test/helpers/seed.ts'],
    // What the machine is set to must not change what is tested.
    env: {
      NO_COLOR: '',
      FORCE_COLOR: '',
      TEH_LANG: '',
      TEH_TODAY: '',
      TEH_DEBUG: '',
      TEH_QUICK: '',
    },
    // Files share what they import: nothing in the sources keeps a state that a test could spoil.
    isolate: false,
    maxWorkers: '100%',
    // Most of what a test makes is gone at its end: a large nursery is swept less often.
    execArgv: ['--min-semi-space-size=64', '--max-semi-space-size=64'],
    // What was made of a source is known by its bytes, and not made again in the next run.
    experimental: { fsModuleCache: true },
    // For what never ends; how long a test takes on a busy machine says nothing.
    testTimeout: 180_000 * timesMore,
    hookTimeout: 180_000 * timesMore,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...startsProcess, ...takesLong, ...leftToCi, ...startsOffice],
          globalSetup: ['test/helpers/scratch.ts'],
          setupFiles: ['test/helpers/no-process.ts'],
          execArgv: compiledAtOnce,
        },
      },
      {
        extends: true,
        test: {
          name: 'process',
          include: [...startsProcess, ...takesLong],
          exclude: leftToCi,
          globalSetup: ['test/helpers/scratch.ts', 'test/helpers/build.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'ci',
          include: leftToCi,
          globalSetup: ['test/helpers/scratch.ts', 'test/helpers/build.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'office',
          include: startsOffice,
          globalSetup: ['test/helpers/scratch.ts'],
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**', 'schemas/*.ts'],
      reporter: ['text-summary', 'html'],
    },
  },
})
