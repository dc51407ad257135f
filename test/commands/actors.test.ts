import { beforeAll, describe, expect, it } from 'vitest'
import { findActor } from '../../src/analyses/lookup.ts'
import type { Corpus } from '../../src/corpus/types.ts'
import { corpusOf, measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { frozen } from '../helpers/frozen.ts'
import { teh } from '../helpers/program.ts'
import { timesMore } from '../helpers/runs.ts'

const json = async (argv: readonly string[], cwd?: string) => {
  const { stdout } = await teh([...argv, '--format', 'json'], cwd === undefined ? {} : { cwd })
  return JSON.parse(stdout)
}
const counts = async (argv: readonly string[], cwd?: string): Promise<Record<string, number>> => {
  const { rows } = await json([...argv, '--group-by', 'actor', '--count'], cwd)
  return Object.fromEntries(
    rows.map((row: { group: string; count: number }) => [row.group, row.count]),
  )
}

describe('the figures of every actor of a whole corpus', () => {
  const registry = frozen.find(({ path }) => path.endsWith('/actors.yaml'))?.text ?? ''
  const ids = [...registry.matchAll(/^([a-z0-9-]+):/gm)].map(([, id = '']) => id)
  const isOlder = (id: string) => new RegExp(`succeeds: \\[${id}\\]`).test(registry)
  const current = ids.filter((id) => !isOlder(id))
  /** Each costs several answers: every third, and others with TEH_TEST_RUNS. */
  const asking = current.filter((_, i) => timesMore > 1 || i % 3 === 0)

  it.each([
    { call: ['overdue', '--year', '2023'] },
    { call: ['overdue', '--year', '2025', '--all-editions'] },
  ])('agree between --actor and the groups: $call', async ({ call }) => {
    const groups = await counts(call)
    const asked: Record<string, number> = {}
    for (const id of asking) {
      const { totals } = await json([...call, '--actor', id])
      const { count } = totals.roles.find(({ role }: { role: string }) => role === 'lead')
      if (count > 0) asked[id] = count
      const own = await counts([...call, '--actor', id])
      expect(own).toEqual(count > 0 ? { [id]: count } : {})
    }
    const { none: _, ...named } = groups
    expect(current.length).toBeGreaterThan(80)
    expect(asked).toEqual(
      Object.fromEntries(Object.entries(named).filter(([id]) => asking.includes(id))),
    )
  })

  it('agree in query between --lead, --actor and the groups', async () => {
    const groups = await counts(['query'])
    for (const id of asking) {
      const { totals } = await json(['query', '--lead', id])
      expect([id, totals.found]).toEqual([id, groups[id] ?? 0])
      const own = await counts(['query', '--actor', id])
      expect([id, own[id] ?? 0]).toEqual([id, totals.found])
      const { totals: all } = await json(['query', '--actor', id])
      const sum = Object.values(own).reduce((one, other) => one + other, 0)
      expect([id, sum]).toEqual([id, all.found])
    }
  })
})

describe('groups by actor', () => {
  const late = { timing: { as_printed: '2022', due: 2022 } }
  const cwd = folderOf({
    'two-2021/a.yaml': measure({ lead: ['old-beta'], ...late }),
    'two-2021/b.yaml': measure({ lead: ['beta'], partners: ['alpha'], ...late }),
    'two-2021/c.yaml': measure({
      lead: ['beta'],
      parts: [{ title: 'Un volet', lead: ['alpha-unit'] }],
      ...late,
    }),
  })

  it.each([
    [[], { beta: 3, 'alpha-unit': 1 }],
    [['--actor', 'beta'], { beta: 3 }],
    [['--actor', 'old-beta'], { 'old-beta': 1 }],
    [['--actor', 'alpha'], {}],
    [['--actor', 'alpha', '--units'], { alpha: 1 }],
  ])('count for %j', async (flags, groups) => {
    expect(await counts(['overdue', '--year', '2023', ...flags], cwd)).toEqual(groups)
  })

  it('name the body that it was on the day, and count as a call that asks for it', async () => {
    const folder = folderOf({
      'actors.yaml': {
        old: { name: { fr: 'Centre' }, level: 'federal', until: 2014 },
        now: { name: { fr: 'Institut' }, level: 'federal', from: 2015, succeeds: ['old'] },
      },
      'one-2008/a.yaml': measure({ lead: ['old'], timing: { as_printed: '2009', due: 2009 } }),
    })
    const told = async (year: string) => {
      const call = ['overdue', '--year', year]
      const asked = ['old', 'now'].map(async (id) => {
        const { totals } = await json([...call, '--actor', id], folder)
        return totals.roles.find(({ role }: { role: string }) => role === 'lead').count
      })
      return [await counts(call, folder), await Promise.all(asked)]
    }
    expect(await told('2012')).toEqual([{ old: 1 }, [1, 1]])
    expect(await told('2016')).toEqual([{ now: 1 }, [1, 1]])
  })

  it('keep what they are only partner of apart in query', async () => {
    expect(await counts(['query', '--actor', 'alpha'], cwd)).toEqual({ partner: 1 })
    expect(await counts(['query', '--actor', 'alpha', '--units'], cwd)).toEqual({
      alpha: 1,
      partner: 1,
    })
  })
})

describe('names as people say them', () => {
  let corpus: Corpus
  const body = (fr: string, nl: string, more: object = {}) => ({
    name: { fr, nl, en: fr },
    level: 'federal',
    ...more,
  })
  beforeAll(async () => {
    corpus = await corpusOf({
      'actors.yaml': {
        justice: body('Service public fédéral Justice', 'Federale Overheidsdienst Justitie', {
          abbreviation: { fr: 'SPF Justice', nl: 'FOD Justitie' },
        }),
        emploi: body(
          'Service public fédéral Emploi, Travail et Concertation sociale',
          'Federale Overheidsdienst Werkgelegenheid, Arbeid en Sociaal Overleg',
          { abbreviation: { fr: 'SPF Emploi', nl: 'FOD Werkgelegenheid' } },
        ),
        finances: body('Service public fédéral Finances', 'Federale Overheidsdienst Financiën', {
          abbreviation: { fr: 'SPF Finances', nl: 'FOD Financiën' },
        }),
        policy: body(
          'Service de la Politique criminelle',
          'Dienst voor het Strafrechtelijk Beleid',
        ),
        shelter: body('Pag-Asa', 'Pag-Asa'),
        fr: body('Communauté française', 'Franse Gemeenschap'),
        ocde: body('Organisation de développement', 'Organisatie voor ontwikkeling', {
          abbreviation: { fr: 'OCDE' },
        }),
      },
    })
  })

  it.each([
    ['Justice SPF', 'justice'],
    ['fod justitie', 'justice'],
    ['Federale Overheidsdienst Werkgelegenheid', 'emploi'],
    ['SPF Emploi, Travail et Concertation sociale', 'emploi'],
    ['Politique criminelle (service de la)', 'policy'],
    ['Dienst Strafrechtelijk Beleid', 'policy'],
    ['pagasa', 'shelter'],
    ['PAG ASA', 'shelter'],
    ['Gemeenschap, Franse', 'fr'],
  ])('%s is %s', (typed, id) => {
    expect(findActor(corpus, typed)).toMatchObject({ found: { id } })
  })

  it.each([['Communauté flamande'], ['Vlaamse Gemeenschap'], ['OCMW']])(
    '%s is nobody, and nobody is offered for it',
    (typed) => {
      expect(findActor(corpus, typed)).toEqual({ suggestions: [] })
    },
  )

  it('offers one of the same Community', () => {
    expect(findActor(corpus, 'Communauté francaisse')).toEqual({ suggestions: ['fr'] })
  })
})
