// Draws the pictures of the front page from what the program answers about the frozen plans: the
// terminal as SVG, a page as PNG.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}docs/pictures`
const today = ['--today', '2026-11-29', '--lang', 'en']

mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/terminal.svg`, terminal('teh status', teh('status', ...today)))
await page(teh('overdue', '--year', '2023', ...today, '--format', 'html'), `${folder}/page.png`)

function teh(...argv) {
  const env = { PATH: process.env.PATH, COLUMNS: '80', FORCE_COLOR: '1', TEH_CACHE: '0' }
  const { stdout, stderr, status } = spawnSync(process.execPath, [`${root}bin/teh.js`, ...argv], {
    cwd: `${root}test/corpora/belgium`,
    encoding: 'utf8',
    env,
  })
  if (status !== 0) throw new Error(`teh ${argv.join(' ')} ended with ${status}: ${stderr}`)
  return stdout
}

/** A text with its colours as a window of a terminal of 80 columns. */
function terminal(typed, text) {
  const lines = [`$ ${typed}`, ...text.trimEnd().split('\n')]
  const [letter, line, margin] = [8.43, 19, 18]
  const [width, height] = [Math.ceil(80 * letter + 2 * margin), lines.length * line + 2 * margin]
  const rows = lines.map((one, i) => {
    const y = margin + (i + 0.75) * line
    return `<text x="${margin}" y="${y}" xml:space="preserve">${spans(one)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escaped(typed)}</title>
<style>
text { font: 14px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: #e6e6e6; }
.c1 { font-weight: 700; } .c2 { fill: #a3abb3; } .c31 { fill: #ff9d96; }
.c32 { fill: #7fd79c; } .c33 { fill: #f2bf66; }
</style>
<rect width="${width}" height="${height}" rx="8" fill="#15181b" />
${rows.join('\n')}
</svg>
`
}

/** From sequences of a terminal to classes; what ends one ends all. */
function spans(line) {
  let classes = []
  return line
    .split(/(\x1b\[[\d;]*m)/)
    .map((part) => {
      const codes = /^\x1b\[([\d;]*)m$/.exec(part)?.[1]
      if (codes === undefined)
        return part === '' || classes.length === 0
          ? escaped(part)
          : `<tspan class="${classes.join(' ')}">${escaped(part)}</tspan>`
      const opens = codes.split(';').filter((code) => ['1', '2', '31', '32', '33'].includes(code))
      classes = opens.length > 0 ? [...classes, ...opens.map((code) => `c${code}`)] : []
      return ''
    })
    .join('')
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`)
}

async function page(html, path) {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const tab = await browser.newPage({ viewport: { width: 1000, height: 760 } })
  await tab.setContent(html)
  await tab.screenshot({ path })
  await browser.close()
}
