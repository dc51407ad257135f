/** What is kept, where several write it, one is killed, or another build of the program did. */
import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lint } from '../../../src/analyses/lint/index.ts'
import { writePack } from '../../../src/corpus/cache/pack.ts'
import { loadCareful } from '../../../src/corpus/careful/load.ts'
import { Cache } from '../../../src/corpus/index.ts'
import { loadCorpus } from '../../../src/corpus/load.ts'
import { cases } from '../../helpers/cases.ts'
import { today } from '../../helpers/fixtures.ts'
import { emptyFolder } from '../../helpers/folder.ts'
import { belgium, root } from '../../helpers/program.ts'
import { measure } from '../../hostile/base.ts'
import { openTo, ordinary } from '../../hostile/run.ts'

import {
  type Answer,
  ask,
  calls,
  day,
  expectSame,
  keptIn,
  packOf,
  place,
  planted,
  plantedPlace,
  said,
  start,
  unpack,
} from './kept.ts'

describe('what another build has written', () => {
  it('because another build of the program wrote it, is as good as none', async () => {
    const where = await plantedPlace()
    const copy = emptyFolder()
    for (const name of ['bin', 'dist', 'package.json'])
      cpSync(join(root, name), join(copy, name), { recursive: true })
    mkdirSync(join(copy, 'plans'))
    const bundle = join(copy, 'dist/teh.cjs')
    // Node takes compiled code for a bundle of the same length; a build compiles anew.
    for (const name of readdirSync(join(copy, 'dist')))
      if (name.endsWith('.code')) rmSync(join(copy, 'dist', name))
    const { program } = unpack(where.pack)
    const query = () =>
      execFileSync(
        process.execPath,
        [join(copy, 'bin/teh.js'), 'query', '--format', 'json', ...day],
        {
          cwd: where.folder,
          env: { XDG_CACHE_HOME: where.home },
          encoding: 'utf8',
        },
      )
    expect(readFileSync(bundle, 'latin1')).toContain(program)
    expect(query(), 'the same build, elsewhere').toContain(planted)
    writeFileSync(
      bundle,
      readFileSync(bundle, 'latin1').replaceAll(program, 'f'.repeat(64)),
      'latin1',
    )
    expect(query()).not.toContain(planted)
  })
})

describe('several at once', () => {
  it('both answer right, and leave one pack that can be read', async () => {
    const where = place()
    const bare = await Promise.all(calls.map((argv) => ask(where, [...argv, '--no-cache'])))
    for (let round = 0; round < 6; round++) {
      const [a, b] = [round % calls.length, (round >> 1) % calls.length]
      const answers = await Promise.all([a, b].map((i) => start(where, calls[i] as string[])))
      expect(answers.map(said)).toEqual([a, b].map((i) => said(bare[i] as Answer)))
      expect(unpack(packOf(where)).files.length).toBeGreaterThan(3)
      if (round % 3 !== 2) rmSync(packOf(where))
    }
  })

  it.each(['openSync', 'writeSync', 'closeSync', 'renameSync'])(
    'one that is killed at %s does no damage',
    async (at) => {
      const where = place()
      const killer = join(emptyFolder(), 'killer.cjs')
      // Dies at the first such call about the file that is being written; half of what it was to
      // write is written.
      writeFileSync(
        killer,
        `const fs = require('node:fs'); const at = ${JSON.stringify(at)}; let own = -1
       const die = () => process.kill(process.pid, 'SIGKILL')
       const { openSync, writeSync, closeSync, renameSync } = fs
       fs.openSync = (path, ...more) => { const h = openSync(path, ...more); if (String(path).endsWith('.tmp')) { own = h; if (at === 'openSync') die() } return h }
       fs.writeSync = (h, bytes, from, length, ...more) => { if (h === own && at === 'writeSync') { writeSync(h, bytes, from, length >> 1); die() } return writeSync(h, bytes, from, length, ...more) }
       fs.closeSync = (h) => { if (h === own && at === 'closeSync') die(); return closeSync(h) }
       fs.renameSync = (from, to) => { if (at === 'renameSync') die(); return renameSync(from, to) }`,
      )
      for (const before of ['none', 'an old one']) {
        if (before === 'an old one') {
          await ask(where, ['lint', ...day])
          writeFileSync(
            join(where.folder, 'plans/teh-2021/kept.yaml'),
            measure({ reference: 'reference: "11"' }),
          )
        }
        const env = { NODE_OPTIONS: `--require ${killer}` }
        const killed = await start(where, ['lint', ...day], env)
        expect(killed.signal).toBe('SIGKILL')
        expect(killed.stdout, 'it had answered').toBe(
          (await ask(where, ['lint', ...day, '--no-cache'])).stdout,
        )
        const left = keptIn(where.home).filter((name) => name.endsWith('.tmp'))
        expect(left.length).toBe(1)
        for (const name of left) utimesSync(join(where.home, 'teh', name), 1, 1)
        await expectSame(where)
        expect(unpack(packOf(where)).files.length).toBeGreaterThan(3)
      }
    },
  )

  it('one that is killed at any time does no damage', async () => {
    const where = place()
    for (let wait = 30; wait < 180; wait += 30) {
      const child = spawn(process.execPath, [join(root, 'bin/teh.js'), 'lint', ...day], {
        cwd: where.folder,
        env: { XDG_CACHE_HOME: where.home },
        stdio: 'ignore',
      })
      const ended = new Promise((done) => child.on('close', done))
      await new Promise((done) => setTimeout(done, wait))
      child.kill('SIGKILL')
      await ended
      for (const name of keptIn(where.home))
        if (name.endsWith('.tmp')) rmSync(join(where.home, 'teh', name))
      await expectSame(where, {}, [['lint', ...day]])
      rmSync(packOf(where))
    }
  })
})

describe('what is known of the plans that are shipped', () => {
  it('is read of them, wherever they lie, and not of others', async () => {
    const copy = emptyFolder()
    for (const name of ['bin', 'dist', 'package.json'])
      cpSync(join(root, name), join(copy, name), { recursive: true })
    cpSync(join(belgium, 'plans'), join(copy, 'plans'), { recursive: true })
    const pack = join(copy, 'dist/plans.pack')
    rmSync(pack)
    const where = { folder: copy, home: emptyFolder() }
    execFileSync(process.execPath, [join(copy, 'bin/teh.js'), 'lint', ...day], {
      cwd: where.folder,
      env: { XDG_CACHE_HOME: where.home },
    })
    const { program, files } = unpack(packOf(where))
    for (const { name, data } of files)
      if (name === 'teh-2021/ciatteh.yaml') (data as { title: { en: string } }).title.en = planted
    writePack(pack, program, files)
    const away = emptyFolder()
    cpSync(join(belgium, 'plans'), join(away, 'plans'), { recursive: true })
    const show = (cwd: string, ...flags: string[]) =>
      execFileSync(
        process.execPath,
        [join(copy, 'bin/teh.js'), 'show', 'teh-2021/ciatteh', ...day, ...flags],
        { cwd, env: {}, encoding: 'utf8' },
      )
    expect(show('/')).toContain(planted)
    expect(show(away)).toContain(planted)
    expect(show('/', '--no-cache')).not.toContain(planted)
    const path = join(away, 'plans/teh-2021/ciatteh.yaml')
    writeFileSync(path, `${readFileSync(path, 'utf8')}# more\n`)
    expect(show(away)).not.toContain(planted)
    rmSync(pack)
    expect(show('/')).not.toContain(planted)
  })
})

describe('for another user', () => {
  it.runIf(ordinary)('follows files that may no longer be read', async () => {
    const where = place()
    openTo(where.folder)
    openTo(where.home, 0o777)
    await expectSame(where, ordinary, [['lint', ...day]])
    expect(keptIn(where.home).length).toBe(1)
    chmodSync(join(where.folder, 'plans/teh-2021/kept.yaml'), 0)
    await expectSame(where, ordinary, [['lint', ...day]])
    expect((await ask(where, ['query', ...day], ordinary)).code).toBe(3)
  })

  it.runIf(ordinary)('is nowhere when the home may not be written', async () => {
    const where = place()
    openTo(where.folder)
    openTo(where.home, 0o555)
    await expectSame(where, ordinary, [['lint', ...day]])
    expect(readdirSync(where.home)).toEqual([])
  })
})

describe('the cache of a run', () => {
  const places = (home: string) => ({
    own: join(home, 'teh', 'one.pack'),
    shipped: undefined,
    program: 'this',
    corpus: join(home, 'plans'),
  })

  it('gives lint the same findings, of every rule', async () => {
    await loadCareful()
    for (const { rule, files: entries } of cases) {
      const bare = lint(loadCorpus(entries, 'plans'), today)
      const home = emptyFolder()
      for (const round of ['cold', 'warm']) {
        const cache = new Cache(places(home))
        expect(existsSync(places(home).own)).toBe(round !== 'cold')
        expect(lint(loadCorpus(entries, 'plans', { cache }), today), `${rule}, ${round}`).toEqual(
          bare,
        )
        cache.save(true)
      }
    }
  })
})
