/** The style of a page: system fonts, ink on paper, and two columns that become one on a phone. */

/** One rule a line: a line that is indented goes on with the one before. */
export const style = `
:root {
  color-scheme: light; --ink: #1b1b1b; --soft: #5a5a5a; --line: #c9c9c9; --good: #0b5d2a;
  --warn: #7a4a00; --bad: #9b1c1c;
  }
* { box-sizing: border-box; }
body {
  margin: 0; background: #fff; color: var(--ink);
  font: 16px/1.45 system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif;
  }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 {
  font-size: 1.2rem; margin: 2rem 0 .25rem; border-bottom: 2px solid var(--ink);
  padding-bottom: .2rem;
  }
h3 { font-size: 1rem; margin: 1.2rem 0 .2rem; }
p { margin: .4rem 0; max-width: 60rem; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: .92rem; }
caption { text-align: left; font-weight: 600; padding: .4rem 0; }
th { text-align: left; border-bottom: 2px solid var(--ink); padding: .35rem .6rem; }
td {
  vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line);
  overflow-wrap: anywhere;
  }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.pairs { table-layout: fixed; }
.pairs tbody { border-bottom: 1px solid var(--line); break-inside: avoid; }
.pairs td { border: 0; width: 50%; }
.pairs td[colspan] { padding-top: 0; }
.entries { columns: 24rem 2; column-gap: 2rem; margin: .75rem 0; font-size: .92rem; }
.entry { padding: .35rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.side { position: relative; padding-left: 1.3rem; margin-bottom: .4rem; }
.side code, .side strong, .side span.dim { display: block; }
.side .sign { position: absolute; left: 0; top: 0; }
code { font: .85em ui-monospace, "DejaVu Sans Mono", monospace; color: var(--soft); }
pre {
  font: .85em ui-monospace, "DejaVu Sans Mono", monospace; white-space: pre-wrap;
  background: #f5f5f5; padding: .75rem;
  }
ul { margin: .2rem 0; padding-left: 1.2rem; }
dl div { display: flex; gap: 1rem; margin: .15rem 0; }
dt { font-weight: 600; min-width: 12rem; }
dd { margin: 0; }
.blank { break-inside: avoid; margin: .3rem 0 1rem; }
.blank div { margin: 0; }
.blank dt { width: 15rem; }
.blank dd { flex: 1; min-height: 1.6rem; border-bottom: 1px dotted var(--soft); }
.blank dd:has(br) { min-height: 4.2rem; }
.sign { font-weight: 700; }
.splus, .good { color: var(--good); }
.sminus, .bad { color: var(--bad); }
.stilde, .sunknown, .warn { color: var(--warn); }
.dim { color: var(--soft); }
.strong { font-weight: 600; }
.aloud {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap;
  }
@media (max-width: 40rem) {
  .pairs, .pairs thead, .pairs tbody, .pairs tr, .pairs td, .pairs th { display: block;
    width: 100%; }
  dl div { display: block; }
  }
@media print {
  body { font-size: 9pt; line-height: 1.3; }
  td { padding: .2rem .4rem; }
  .side { margin-bottom: .15rem; }
  .entries { columns: 2; }
  main { max-width: none; padding: 0; }
  @page { size: A4; margin: 14mm; }
  a { color: inherit; }
  h2 { margin-top: 1.2rem; }
  .blank dt { width: 11rem; }
  h2, h2 + p, section > p, thead { break-after: avoid; }
  thead { display: table-header-group; }
  .pairs tbody { break-inside: auto; }
  .pairs tr, li { break-inside: avoid; }
  .pairs tr:has(+ tr) { break-after: avoid; }
  .pairs tr + tr { break-inside: auto; }
  }
`.replace(/\n {2,}/g, ' ')
