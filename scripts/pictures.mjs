/**
 * The pictures of docs/week and docs/without-install: forms as LibreOffice prints them, pages as a
 * browser shows and prints them; of all languages, or of those that are named. Wants the build,
 * soffice, pdftoppm and chromium.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import markdownIt from 'markdown-it'

const root = resolve(import.meta.dirname, '..')
const frozen = join(root, 'test/corpora/belgium')
const folder = mkdtempSync(join(tmpdir(), 'teh-pictures-'))
const bodies = ['spf-justice', 'college-pg', 'spf-emploi', 'myria']
const named = process.argv.slice(2)
const languages = named.length > 0 ? named : ['en', 'fr', 'nl']

/** The form that each page shows: filled in where its body answers in that language. */
const forms = {
  en: (sent) => join(sent, 'forms/spf-justice.xlsx'),
  fr: () => join(frozen, 'week/spf-justice.xlsx'),
  nl: () => join(frozen, 'week/college-pg.xlsx'),
}

for (const language of languages) {
  const place = join(folder, language)
  mkdirSync(place)
  cpSync(join(frozen, 'plans'), join(place, 'plans'), { recursive: true })
  cpSync(join(frozen, 'week'), join(place, 'returns'), { recursive: true })
  const teh = (day, ...argv) =>
    run(
      place,
      process.execPath,
      ...[join(root, 'bin/teh.js'), ...argv, '--lang', language, '--today', day],
    )
  const ask = (...more) =>
    teh(
      '2024-10-14',
      ...['ask', '--only', 'late', '--reply-by', '2024-11-15', '--force', ...more],
      ...bodies.flatMap((body) => ['--actor', body]),
    )
  ask('--format', 'html', '--output', 'paper')
  ask('--output', 'forms')
  const week = (name) => join(root, 'docs/week', `${name}-${language}.png`)
  printed(place, forms[language](place), week('form'))
  shown(join(place, 'forms/index.html'), week('mails'), [820, 760])
  const report = teh('2024-11-20', 'collect', 'returns', '--write', '--format', 'markdown')
  teh(
    '2024-11-21',
    ...['brief', '--meeting', '2024-12-10', '--since', '2024-06-18'],
    ...['--format', 'html', '--output', 'dossier.html'],
  )
  printed(place, join(place, 'dossier.html'), week('dossier'))
  if (language === 'en') {
    const dossier = ['brief', '--meeting', '2024-12-10', '--since', '2024-06-18']
    teh('2024-11-21', ...dossier, '--format', 'docx', '--output', 'dossier.docx')
    printed(place, join(place, 'dossier.docx'), join(root, 'docs/pictures/dossier.png'))
    continue
  }
  const here = (name) => join(root, 'docs/without-install', `${name}-${language}.png`)
  printed(place, join(place, 'paper/spf-justice.html'), here('paper'))
  writeFileSync(join(place, 'proposal.html'), page(String(report), language))
  shown(join(place, 'proposal.html'), here('proposal'), [820, 1000])
  teh('2024-11-21', 'site', '--output', 'public')
  shown(join(place, 'public', language, 'index.html'), here('site'), [820, 760])
}
rmSync(folder, { recursive: true, force: true })

function run(cwd, program, ...args) {
  try {
    return execFileSync(program, args, { cwd, stdio: 'pipe' })
  } catch (error) {
    // Something is not clear: that is what the answer shows.
    if (error.status === 1 && error.stdout.length > 0) return error.stdout
    throw error
  }
}

/** The first page of a sheet or a page, as it comes out of a printer. */
function printed(place, path, picture) {
  const pdf = join(place, path.replace(/^.*\/(.*)\.\w+$/, '$1.pdf'))
  if (/\.(?:xlsx|docx)$/.test(path))
    run(place, 'soffice', '--headless', '--convert-to', 'pdf', path)
  else chromium(place, `--print-to-pdf=${pdf}`, '--no-pdf-header-footer', `file://${path}`)
  const first = ['-r', '75', '-f', '1', '-l', '1', '-png', '-singlefile']
  run(place, 'pdftoppm', ...first, pdf, join(place, 'first'))
  renameSync(join(place, 'first.png'), picture)
}

/** A page on a screen so wide and high. */
function shown(path, picture, size) {
  chromium(folder, `--window-size=${size}`, `--screenshot=${picture}`, `file://${path}`)
}

function chromium(cwd, ...args) {
  run(cwd, 'chromium', '--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', ...args)
}

/** A text of Markdown as a page: what the web host makes of the text of a proposal. */
function page(text, language) {
  return `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><title>teh</title>
<style>
body { font: 15px/1.5 system-ui, "DejaVu Sans", sans-serif; margin: 1.5rem; }
table { border-collapse: collapse; } th, td { border: 1px solid #bbb; padding: 0.2rem 0.6rem; }
h2 { font-size: 1.15rem; } pre { background: #f2f2f2; padding: 0.6rem; white-space: pre-wrap; }
</style>
${markdownIt({ html: false }).render(text)}</html>
`
}
