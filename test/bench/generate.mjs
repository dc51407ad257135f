#!/usr/bin/env node
// Writes a corpus of invented measures in the format of plans/: valid, in the plain style, the same
// bytes for the same call.
// node test/bench/generate.mjs --count 10000 --out DIR [--seed 42] [--revision 0] [--per-edition
// 150] [--wrong 0] --revision R   the same measures, of which about 12 in 100 have another title,
// deadline or log --wrong P      of a hundred measures, so many name an actor that the registry
// does not have (findings cost more than their absence)
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  actors,
  because,
  bodies,
  closings,
  events,
  notes,
  objects,
  partTitles,
  places,
  recommended,
  sectionTitles,
  sentences,
  tails,
  themes,
  verbs,
} from './words.mjs'

/** First years of the editions of one place, the newest first. */
const begins = [2024, 2020, 2016, 2012, 2008, 2004, 2000]
/** Reports are dated before the end of this month, so that none lies in the future. */
const lastReport = 2026 * 12 + 9

/** A small generator of numbers from 0 to 1 (mulberry32). */
function random(seed) {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Writes the corpus; returns how many files, bytes and editions it has. */
export function generate({ count, out, seed = 42, revision = 0, perEdition = 150, wrong = 0 }) {
  const editions = Math.ceil(count / perEdition)
  const world = {
    count,
    seed,
    revision,
    perEdition,
    wrong,
    editions,
    used: { actors: new Set(), themes: new Set(), documents: new Set() },
  }
  const tally = { files: 0, bytes: 0, editions }
  const write = (name, text) => {
    writeFileSync(join(out, name), text)
    tally.files++
    tally.bytes += Buffer.byteLength(text)
  }
  mkdirSync(join(out, 'recommendations'), { recursive: true })
  for (let e = 0; e < editions; e++) {
    mkdirSync(join(out, editionId(e)), { recursive: true })
    write(`${editionId(e)}/edition.yaml`, editionText(world, e))
    for (let i = 0; i < sizeOf(world, e); i++)
      write(`${editionId(e)}/${slugOf(world, e, i)}.yaml`, measureText(world, e, i))
    if (e % begins.length === 0)
      write(`recommendations/${setId(e)}.yaml`, recommendationsText(world, e))
  }
  write('actors.yaml', actorsText(world))
  write('themes.yaml', themesText(world))
  write('documents.yaml', documentsText(world))
  return tally
}

/** The folder of an edition. */
export function editionId(e) {
  return `${places[Math.floor(e / begins.length)].code}-${begins[e % begins.length]}`
}

/** The name of the file of a measure, without its ending. */
export function slugOf(world, e, i) {
  const { object } = subjectOf(world, e, i)
  return `${object.slug}-${i + 1}`
}

function setId(e) {
  return `review-${places[Math.floor(e / begins.length)].code}`
}

function sizeOf({ count, perEdition }, e) {
  return Math.min(perEdition, count - e * perEdition)
}

/** The edition before, where the corpus has it. */
function previousOf({ editions }, e) {
  return e % begins.length < begins.length - 1 && e + 1 < editions ? e + 1 : undefined
}

function streamOf({ seed }, e, i, use) {
  return random(
    Math.imul(seed, 1000003) + Math.imul(e + 1, 7919) + Math.imul(i + 1, 104729) + use * 31,
  )
}

/** About a third of the measures take up one of the edition before. */
function renews(world, e, i) {
  const previous = previousOf(world, e)
  return previous !== undefined && i < sizeOf(world, previous) && streamOf(world, e, i, 1)() < 0.34
}

function isRenewed(world, e, i) {
  return e % begins.length > 0 && renews(world, e - 1, i)
}

/** What a measure is about: that of the one it takes up, or a new one. */
function subjectOf(world, e, i) {
  if (renews(world, e, i)) {
    const older = subjectOf(world, previousOf(world, e), i)
    const next = streamOf(world, e, i, 2)
    return next() < 0.5 ? older : { ...older, verb: pick(next, verbs), tail: pick(next, tails) }
  }
  const next = streamOf(world, e, i, 3)
  return { object: pick(next, objects), verb: pick(next, verbs), tail: pick(next, tails) }
}

function measureText(world, e, i) {
  const next = streamOf(world, e, i, 4)
  const begin = begins[e % begins.length]
  const edition = editionId(e)
  const { object, verb, tail } = subjectOf(world, e, i)
  const chance =
    world.revision === 0
      ? 1
      : random(
          Math.imul(world.seed, 31) + Math.imul(e * world.perEdition + i, 104729) + world.revision,
        )()
  const changes = [
    [0.04, 'title'],
    [0.08, 'deadline'],
    [0.12, 'log'],
  ]
  const changed = changes.find(([below]) => chance < below)?.[1] ?? 'nothing'
  const section = `${1 + Math.floor((i % 60) / 10)}.${1 + (i % 10)}`
  const page = `document: plan-${edition}, section: "${section}"`
  const line = 40 + i * 14
  const lead = some(next, bodies, 1, 2)
  const partners = some(next, bodies, 0, 3).filter((id) => !lead.includes(id))
  const about = [...new Set([object.theme, ...some(next, Object.keys(themes), 0, 2)])]
  for (const id of [...lead, ...partners]) world.used.actors.add(id)
  for (const id of about) world.used.themes.add(id)
  world.used.documents.add(`plan-${edition}`)
  const named = streamOf(world, e, i, 5)() * 100 < world.wrong ? [...lead, 'service-inconnu'] : lead
  const title = (language) =>
    `${verb[language]} ${object[language]} ${tail[language]}${changed === 'title' ? revised[language] : ''}`
  const out = [
    '# yaml-language-server: $schema=../../schemas/json/measure.schema.json',
    `reference: "${section}.${i + 1}"`,
    'title:',
    ...['fr', 'nl', 'en'].flatMap((language) => long('  ', language, title(language))),
    'summary: >-',
    ...fold('  ', some(next, sentences, 2, 3).join(' ')),
    `origin: ${next() < 0.85 ? 'table' : 'prose'}`,
    `themes: [${about.join(', ')}]`,
    `lead: [${named.join(', ')}]`,
    ...(partners.length > 0 ? [`partners: [${partners.join(', ')}]`] : []),
    `responsibility_as_printed: ${[...lead, ...partners].map((id) => actors[id].short.fr).join(', ')}`,
  ]
  const timing = timingOf(next, begin, changed === 'deadline')
  out.push('timing:', ...timing.lines)
  if (next() < 0.15) {
    out.push('parts:')
    for (const text of some(next, partTitles, 2, 3))
      out.push(`  - title: ${text}`, `    lead: [${lead[0]}]`)
  }
  const previous = previousOf(world, e)
  if (renews(world, e, i)) {
    out.push(
      'follows:',
      `  - measure: ${editionId(previous)}/${slugOf(world, previous, i)}`,
      `    match: ${pick(next, ['exact', 'close', 'broad', 'narrow'])}`,
    )
    out.push('    because: >-', ...fold('      ', pick(next, because)))
  }
  const ends = endOf(world, e, i, next())
  if (ends === 'closed')
    out.push(
      'closed:',
      `  date: ${begin + 3}`,
      '  because: >-',
      ...fold('    ', pick(next, closings)),
    )
  if (next() < 0.2) {
    out.push(
      'answers:',
      `  - recommendation: ${setId(e)}/${1 + Math.floor(next() * recommended.length)}`,
    )
    out.push('    because: >-', ...fold('      ', pick(next, because)))
  }
  if (next() < 0.1) {
    out.push(
      'also_printed:',
      '  - section: "7"',
      `    lines: [${line + 3000}, ${line + 3004}]`,
      '    note: >-',
      ...fold('      ', pick(next, notes)),
    )
  }
  out.push('log:')
  const reports = 1 + Math.floor(next() * 3)
  let month = begin * 12 + 6 + Math.floor(next() * 6)
  for (let k = 0; k < reports; k++, month += 3 + Math.floor(next() * 6)) {
    const last = k === reports - 1
    out.push(
      ...entryText(
        next,
        world,
        edition,
        Math.min(month, lastReport - reports + k),
        statusOf(next, ends, k, last),
        `${section}`,
      ),
    )
  }
  if (changed === 'log') {
    const date = Math.min(month, lastReport)
    out.push(
      ...entryText(
        next,
        world,
        edition,
        date,
        ends === 'settled' ? undefined : 'substantial',
        section,
      ),
    )
  }
  if (next() < 0.25) out.push('note: >-', ...fold('  ', pick(next, notes)))
  out.push(`source: {${page}, lines: [${line}, ${line + 9}]}`)
  return `${out.join('\n')}\n`
}

const revised = { fr: ', texte revu', nl: ', herziene tekst', en: ', revised text' }

function statusOf(next, ends, k, last) {
  if (ends === 'settled' && last) return next() < 0.9 ? 'complete' : 'withdrawn'
  return k === 0 ? pick(next, ['not-started', 'limited']) : pick(next, ['limited', 'substantial'])
}

function entryText(next, world, edition, month, status, section) {
  const date = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  world.used.actors.add('cellule-nationale')
  world.used.documents.add(`report-${edition.slice(0, edition.indexOf('-'))}`)
  return [
    `  - date: ${date}`,
    ...(status === undefined ? [] : [`    status: ${status}`]),
    '    by: cellule-nationale',
    '    note: >-',
    ...fold('      ', pick(next, notes)),
    ...(status === 'complete' || status === 'withdrawn'
      ? []
      : [
          `    reasons: [${pick(next, ['funding', 'resources', 'priorities', 'approval', 'dependency'])}]`,
        ]),
    `    source: {document: report-${edition.slice(0, edition.indexOf('-'))}, section: "${section}"}`,
  ]
}

/** Printed words, and what the grammar of deadlines reads in them. */
function timingOf(next, begin, late) {
  const year = Math.min(begin + 1 + Math.floor(next() * 2) + (late ? 1 : 0), begin + 3)
  const part = 1 + Math.floor(next() * 4)
  const kind = Math.floor(next() * 10)
  const due = (printed, period) => ({ lines: [`  as_printed: ${printed}`, `  due: ${period}`] })
  if (kind < 3) return due(`"${year}"`, year)
  if (kind === 3) return due(`fin ${year}`, year)
  if (kind === 4)
    return { lines: [`  as_printed: ${begin} – ${year}`, `  start: ${begin}`, `  due: ${year}`] }
  if (kind === 5)
    return due(
      `${['premier', 'deuxième', 'troisième', 'quatrième'][part - 1]} trimestre ${year}`,
      `${year}-Q${part}`,
    )
  if (kind === 6)
    return due(
      `${part < 3 ? 'premier' : 'second'} semestre ${year}`,
      `${year}-S${part < 3 ? 1 : 2}`,
    )
  if (kind === 7)
    return due(
      `${['mars', 'juin', 'septembre', 'décembre'][part - 1]} ${year}`,
      `${year}-${String(part * 3).padStart(2, '0')}`,
    )
  if (kind === 8)
    return {
      lines: [
        `  as_printed: chaque année à partir de ${begin + 1}`,
        '  recurs:',
        '    every: year',
        `    from: ${begin + 1}`,
      ],
    }
  const event = pick(next, events)
  return {
    lines: [
      `  as_printed: un an après ${event}`,
      `  after: {event: ${event}, within: P1Y, date: ${year - 1}-06}`,
    ],
  }
}

function editionText(world, e) {
  const begin = begins[e % begins.length]
  const place = places[Math.floor(e / begins.length)]
  const previous = previousOf(world, e)
  world.used.documents.add(`plan-${editionId(e)}`)
  const before = previous === undefined ? `plan-${place.code}-${begin - 4}` : editionId(previous)
  if (previous === undefined) world.used.documents.add(before)
  return [
    '# yaml-language-server: $schema=../../schemas/json/edition.schema.json',
    'plan: teh',
    'title:',
    `  fr: Plan d'action contre la traite des êtres humains ${place.code.toUpperCase()} ${begin}-${begin + 3}`,
    `  nl: Actieplan tegen mensenhandel ${place.code.toUpperCase()} ${begin}-${begin + 3}`,
    `  en: Action plan against trafficking in human beings ${place.code.toUpperCase()} ${begin}-${begin + 3}`,
    `period: ${begin}/${begin + 3}`,
    'language: fr',
    `previous: ${before}`,
    `document: plan-${editionId(e)}`,
    'sections:',
    ...sectionTitles.flatMap(({ fr, nl, en }, i) => [
      `  "${i + 1}":`,
      `    fr: ${fr}`,
      `    nl: ${nl}`,
      `    en: ${en}`,
    ]),
    `source: {document: plan-${editionId(e)}, section: "1", lines: [1, 20]}`,
    '',
  ].join('\n')
}

function recommendationsText(world, e) {
  const place = places[Math.floor(e / begins.length)]
  const document = `report-${place.code}`
  world.used.documents.add(document)
  for (const id of ['greta', 'gouvernement']) world.used.actors.add(id)
  const out = [
    '# yaml-language-server: $schema=../../schemas/json/recommendations.schema.json',
    'title:',
    `  fr: Recommandations adressées à ${place.code.toUpperCase()}`,
    `  nl: Aanbevelingen aan ${place.code.toUpperCase()}`,
    `  en: Recommendations to ${place.code.toUpperCase()}`,
    'body: greta',
    `document: ${document}`,
    `number: ${place.code.toUpperCase()} (2018)`,
    'date: 2018-11-09',
    'addressee: gouvernement',
    'recommendations:',
  ]
  recommended.forEach(({ fr, nl, en, summary }, i) => {
    out.push(
      `  "${i + 1}":`,
      '    title:',
      `      fr: ${fr}`,
      `      nl: ${nl}`,
      `      en: ${en}`,
      '    summary: >-',
      ...fold('      ', summary),
    )
    out.push(
      `    source: {document: ${document}, section: "${i + 1}", lines: [${10 * i + 1}, ${10 * i + 8}]}`,
    )
  })
  return `${out.join('\n')}\n`
}

function actorsText({ used }) {
  const out = ['# yaml-language-server: $schema=../schemas/json/actors.schema.json']
  for (const id of Object.keys(actors).sort()) {
    if (!used.actors.has(id)) continue
    const { name, short, alias, level } = actors[id]
    out.push(
      `${id}:`,
      '  name:',
      ...['fr', 'nl', 'en'].map((language) => `    ${language}: ${name[language]}`),
    )
    out.push(
      `  abbreviation: {fr: ${short.fr}, nl: ${short.nl}, en: ${short.en}}`,
      `  aliases: [${alias}]`,
      `  level: ${level}`,
    )
  }
  return `${out.join('\n')}\n`
}

function themesText({ used }) {
  const out = ['# yaml-language-server: $schema=../schemas/json/themes.schema.json']
  for (const id of Object.keys(themes).sort()) {
    if (used.themes.has(id))
      out.push(
        `${id}:`,
        `  label: {fr: ${themes[id].fr}, nl: ${themes[id].nl}, en: ${themes[id].en}}`,
      )
  }
  return `${out.join('\n')}\n`
}

function documentsText({ used, editions }) {
  const held = new Set(Array.from({ length: editions }, (_, e) => `plan-${editionId(e)}`))
  const out = ['# yaml-language-server: $schema=../schemas/json/documents.schema.json']
  for (const id of [...used.documents].sort()) {
    const plan = id.startsWith('plan-')
    const name = id.slice(id.indexOf('-') + 1).toUpperCase()
    const [fr, nl, en] = plan
      ? ["Plan d'action", 'Actieplan', 'Action plan']
      : ["Rapport d'évaluation", 'Evaluatieverslag', 'Evaluation report']
    out.push(`${id}:`, `  title: {fr: ${fr} ${name}, nl: ${nl} ${name}, en: ${en} ${name}}`)
    out.push(`  held: ${held.has(id) || !plan}`)
  }
  return `${out.join('\n')}\n`
}

function pick(next, list) {
  return list[Math.floor(next() * list.length)]
}

/** Some of a list, each once, in the order drawn. */
function some(next, list, least, most) {
  const wanted = least + Math.floor(next() * (most - least + 1))
  const found = new Set()
  while (found.size < wanted) found.add(pick(next, list))
  return [...found]
}

/** A text behind its key, folded where the line would be too long. */
function long(indent, key, text) {
  const line = `${indent}${key}: ${text}`
  return line.length <= 96 ? [line] : [`${indent}${key}: >-`, ...fold(`${indent}  `, text)]
}

function fold(indent, text) {
  const lines = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > 96 && line !== indent) {
      lines.push(line)
      line = indent
    }
    line += line === indent ? word : ` ${word}`
  }
  return [...lines, line]
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const given = (name, usual) => {
    const at = process.argv.indexOf(`--${name}`)
    return at < 0 ? usual : process.argv[at + 1]
  }
  const out = given('out')
  if (out === undefined) {
    process.stderr.write('generate: --out DIR is wanted\n')
    process.exit(2)
  }
  const number = (name, usual) => Number(given(name, usual))
  const { files, bytes, editions } = generate({
    out,
    count: number('count', 150),
    seed: number('seed', 42),
    revision: number('revision', 0),
    perEdition: number('per-edition', 150),
    wrong: number('wrong', 0),
  })
  process.stderr.write(
    `${files} files, ${editions} editions, ${(bytes / 1e6).toFixed(1)} MB, ${Math.round(bytes / files)} bytes a file\n`,
  )
}

/** How a measure ends: settled, closed or open, by a number from 0 to 1. */
function endOf(world, e, i, chance) {
  if (e % begins.length === 0) return chance < 0.3 ? 'settled' : 'open'
  if (isRenewed(world, e, i)) return 'open'
  return chance < 0.15 ? 'closed' : 'settled'
}
