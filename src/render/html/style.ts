/** The style of a page: system fonts, by day and by night, on a phone, on a screen, on paper. */

/** One rule a line: a line that is indented goes on with the one before. */
export const style = `
:root {
  color-scheme: light dark; --paper: #fff; --ink: #1b1b1b; --soft: #575757; --line: #c9c9c9;
  --raised: #f4f4f2; --good: #0b5d2a; --warn: #7a4a00; --bad: #9b1c1c; --badPaper: #fdeeee;
  --link: #0b4f9e; --bar: #3f6fa8;
  }
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181b; --ink: #e9e7e3; --soft: #b0b4b9; --line: #42484f; --raised: #1f2428;
    --good: #7fd79c; --warn: #f2bf66; --bad: #ff9d96; --badPaper: #3a1f1f; --link: #8fc4ff;
    --bar: #7ea9dd;
    }
  }
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.45 system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif;
  }
main, footer, header { max-width: 72rem; margin: 0 auto; padding: 1.5rem; }
header, footer { padding-top: .75rem; padding-bottom: .75rem; color: var(--soft); }
footer { border-top: 1px solid var(--line); font-size: .85rem; }
a { color: var(--link); }
nav, nav span { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; }
nav a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
nav span { margin-left: auto; }
header { border-bottom: 1px solid var(--line); }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .75rem; max-width: 56rem; }
* + h1 { margin-top: 2.5rem; }
h2 {
  font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 2px solid var(--ink);
  padding-bottom: .2rem;
  }
h3 { font-size: 1rem; margin: 1.2rem 0 .2rem; }
p { margin: .4rem 0; max-width: 60rem; }
main > p.warn, main > p.bad { border-left: .3rem solid; padding: .3rem .8rem; }
main > p.missing {
  background: var(--badPaper); border: 2px solid var(--bad); font-weight: 600; padding: .6rem .8rem;
  }
table { border-collapse: collapse; width: 100%; margin: .75rem 0 1.5rem; font-size: .92rem; }
caption { text-align: left; font-weight: 600; padding: .6rem 0 .4rem; font-size: 1.05rem; }
th { text-align: left; vertical-align: top; padding: .4rem .6rem; }
thead th, thead td { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
tbody th { font-weight: 400; }
.titled tbody th { width: 34%; }
.small:not(:has(.bar)) { width: auto; min-width: 40%; }
tbody th, td { border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
td { vertical-align: top; padding: .4rem .6rem; }
.number, thead .number { text-align: right; font-variant-numeric: tabular-nums; }
.below {
  display: block; color: var(--soft); font-size: .88em; font-weight: 400; overflow-wrap: anywhere;
  }
td.bar { width: 40%; vertical-align: middle; }
.beside { display: flex; flex-wrap: wrap; gap: 0 2.5rem; align-items: flex-start; }
.beside > div { flex: 1 1 20rem; }
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
  font: .85em/1.5 ui-monospace, "DejaVu Sans Mono", monospace; white-space: pre-wrap;
  background: var(--raised); padding: .75rem; margin: .5rem 0; overflow-wrap: anywhere;
  }
ul { margin: .2rem 0 .8rem; padding-left: 1.2rem; }
ul:has(> li:nth-child(9) > a:only-child) { columns: 22rem; column-gap: 2rem; }
li { padding: .15rem 0; break-inside: avoid; }
.numbered { list-style: none; padding-left: 0; }
.range { white-space: nowrap; }
h1 a, h2 a, h3 a, caption a { text-decoration-thickness: 1px; text-underline-offset: .15em; }
.tree, .tree ul { margin: .2rem 0; }
.tree ul { border-left: 1px solid var(--line); list-style: none; padding-left: 1rem; }
.findings { list-style: none; padding-left: 0; }
.findings > li { margin: .6rem 0; padding-bottom: .6rem; border-bottom: 1px solid var(--line); }
dl { margin: .75rem 0; }
dl div { display: flex; gap: 1rem; margin: .25rem 0; }
dt { font-weight: 600; flex: 0 0 12rem; }
dd { margin: 0; max-width: 48rem; }
.blank { break-inside: avoid; margin: .3rem 0 1rem; }
.blank div { margin: 0; }
.blank dt { flex-basis: 15rem; }
.blank dd {
  flex: 1; max-width: none; min-height: 1.6rem; border-bottom: 1px dotted var(--soft);
  }
.blank dd:has(br) { min-height: 4.2rem; }
small { color: var(--soft); font-size: .8em; }
figure { margin: 1rem 0 1.5rem; break-inside: avoid; }
figure h2, figure h3 { border: 0; font-size: 1rem; margin: 0 0 .4rem; padding: 0; }
figcaption { color: var(--soft); font-size: .8rem; }
svg { display: block; width: 100%; overflow: visible; font-size: 13px; }
svg text {
  fill: var(--ink); paint-order: stroke; stroke: var(--paper); stroke-width: 4px;
  stroke-linejoin: round;
  }
svg text.year { fill: var(--soft); font-size: 11px; }
svg text.day { fill: var(--bad); font-size: 11px; }
svg line.year { stroke: var(--line); }
svg line.day { stroke: var(--bad); stroke-width: 2; stroke-dasharray: 4 3; }
svg rect.late { fill: var(--bad); opacity: .35; }
svg rect, svg circle { fill: var(--bar); }
svg .good { fill: var(--good); }
svg .warn { fill: var(--warn); }
svg .bad { fill: var(--bad); }
svg .dim { fill: var(--soft); }
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
@media screen and (min-width: 64rem) { td.long { min-width: 13em; } }
@media screen and (max-width: 40rem) {
  main, footer, header { padding: 1rem; }
  h1 { font-size: 1.35rem; }
  h1, h2, h3, caption, p, dd, dt { overflow-wrap: break-word; hyphens: auto; min-width: 0; }
  table:not(.small), table:not(.small) :is(thead, tbody, tr, th, td, caption) {
    display: block; width: 100%;
    }
  table.card thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px;
    overflow: hidden; }
  .pairs td { width: 100%; }
  table.card tbody tr {
    border: 1px solid var(--line); border-radius: .4rem; background: var(--raised);
    margin: 0 0 .75rem; padding: .5rem .75rem; display: flex; flex-direction: column;
    }
  .card tbody th, .card td { border: 0; padding: .15rem 0; }
  .card tbody th { order: -1; font-weight: 600; }
  .card td:empty { display: none; }
  .card td.number { text-align: left; }
  .card td[data-label]::before {
    content: attr(data-label) ": "; font-size: .85em; color: var(--soft); font-weight: 400;
    }
  dl div { display: block; margin: .5rem 0; }
  }
@media print {
  :root {
    --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --raised: #f6f6f6; --good: #0b5d2a;
    --warn: #7a4a00; --bad: #9b1c1c; --badPaper: #fff; --link: #000; --bar: #3f6fa8;
    }
  body { font-size: 9pt; line-height: 1.3; }
  h1 { font-size: 15pt; }
  h2 { font-size: 12pt; margin-top: 1.2rem; }
  table { font-size: 8.5pt; }
  td, th { padding: .2rem .3rem; }
  caption { font-size: 10pt; }
  h3, figure h2, figure h3 { font-size: 10.5pt; }
  figcaption, svg { font-size: 8pt; }
  .entries { font-size: 8.5pt; }
  .side { margin-bottom: .15rem; }
  .entries { columns: 2; }
  .blank dt { flex-basis: 11rem; }
  main, header, footer { max-width: none; padding: 0; }
  header nav { display: none; }
  @page { size: A4; margin: 14mm 14mm 16mm;
    @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
  a { color: inherit; text-decoration: none; }
  .begins { break-before: page; }
  h1, h2, h3, h2 + p, caption, section > p, thead { break-after: avoid; }
  thead { display: table-header-group; }
  .pairs tbody { break-inside: auto; }
  .pairs tr, tr, li, dl div { break-inside: avoid; }
  .pairs tr:has(+ tr) { break-after: avoid; }
  .pairs tr + tr { break-inside: auto; }
  svg rect, svg circle { print-color-adjust: exact; }
  }
`.replace(/\n {2,}/g, ' ')
