/**
 * The pictures of docs/week: the forms as LibreOffice prints them, the mails as a browser shows
 * them. Wants the build, soffice, pdftoppm and chromium.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const frozen = join(root, 'test/corpora/belgium')
const folder = mkdtempSync(join(tmpdir(), 'teh-pictures-'))
const run = (program, ...args) => execFileSync(program, args, { cwd: folder, stdio: 'pipe' })
const bodies = ['spf-justice', 'college-pg', 'spf-emploi', 'myria']

/** The form that each page shows: filled in where its body answers in that language. */
const forms = {
  en: (sent) => join(sent, 'spf-justice.xlsx'),
  fr: () => join(frozen, 'week/spf-justice.xlsx'),
  nl: () => join(frozen, 'week/college-pg.xlsx'),
}

for (const [language, formOf] of Object.entries(forms)) {
  const sent = join(folder, language)
  const plans = join(sent, 'plans')
  cpSync(join(frozen, 'plans'), plans, { recursive: true })
  run(
    process.execPath,
    ...[join(root, 'bin/teh.js'), 'ask', '--corpus', plans, '--lang', language, '--only', 'late'],
    ...bodies.flatMap((body) => ['--actor', body]),
    ...['--reply-by', '2024-11-15', '--today', '2024-10-14', '--output', join(sent, 'forms')],
  )
  const form = formOf(join(sent, 'forms'))
  run('soffice', '--headless', '--convert-to', 'pdf', '--outdir', sent, form)
  const pdf = join(sent, form.replace(/^.*\/(.*)\.xlsx$/, '$1.pdf'))
  const picture = (name) => join(root, 'docs/week', `${name}-${language}.png`)
  run('pdftoppm', '-r', '75', '-f', '1', '-l', '1', '-png', '-singlefile', pdf, join(sent, 'form'))
  renameSync(join(sent, 'form.png'), picture('form'))
  run(
    'chromium',
    ...['--headless', '--no-sandbox', '--disable-gpu', '--window-size=820,760'],
    ...[`--screenshot=${picture('mails')}`, `file://${join(sent, 'forms/index.html')}`],
  )
}
rmSync(folder, { recursive: true, force: true })
