/** What the pages of prevention have beside the house's tokens and components. */
export const PREVENTION_STYLES = `
:root { --band: light-dark(#e2e4e0, #2e353a); }
.v-first { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
.v-first > div > .sec + .sec { margin-block-start: 2rem; }
.v-line { padding-block: 0.75rem; }
.v-line:first-child { padding-block-start: 0.25rem; }
.v-line .top-l { align-items: baseline; flex-wrap: wrap; gap: 0 1rem; }
.v-line .lead { margin: 0; }
.v-state { font-weight: 600; min-inline-size: 0; overflow-wrap: anywhere; }
.v-line .v-state { text-align: end; }
.v-line .why, .v-row .why { font-size: var(--t-small); margin-block: 0.15rem 0.4rem; text-wrap: pretty; }
.v-line .evs, .v-row .evs { margin-block: 0.25rem; }
.v-line > details > summary, .v-row > details > summary, .v-tile > details > summary { display: inline-block; list-style: none; }
:is(.v-line, .v-row, .v-tile) > details > summary::-webkit-details-marker { display: none; }
:is(.v-line, .v-row, .v-tile) > details[open] > summary { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px var(--accent); }
.v-sides > li { padding-block: 0.35rem; font-size: var(--t-small); }
.v-sides > li + li { border-block-start: 1px solid var(--hair); }
.v-sides .label { display: block; }
.v-cols, .v-row { display: grid; grid-template-columns: minmax(0, 4fr) minmax(0, 4fr) minmax(0, 3fr) 3rem; column-gap: 1.25rem; }
.v-cols { padding-block-end: 0.4rem; }
.v-row { position: relative; border-block-start: 1px solid var(--hair); padding-block: 0.55rem; align-items: start; }
.v-row > details { grid-column: 1 / -1; margin: 0; }
.v-row > details > summary { position: absolute; inset-block-start: 0.45rem; inset-inline-end: 0; padding-inline: 0.25rem; }
.v-row .ev, .v-line .ev { white-space: normal; }
.v-more > summary { display: inline-block; padding-block: 0.4rem; }
.v-name { font-weight: 600; overflow-wrap: anywhere; }
.v-row .small { color: var(--ink-2); display: block; }
.v-brief { inline-size: 100%; }
.v-brief th, .v-brief td { padding: 0.4rem 0.75rem 0.4rem 0; vertical-align: baseline; text-align: start; }
.v-brief thead th { font-size: var(--t-label); color: var(--ink-3); padding-block: 0 0.3rem; }
.v-brief tbody tr { border-block-start: 1px solid var(--hair); }
.v-brief tbody th { font-weight: 600; }
.v-brief .end { text-align: end; }
.v-brief .range { font-size: var(--t-label); color: var(--ink-2); display: block; white-space: nowrap; }
.v-brief td:last-child, .v-brief th:last-child { padding-inline-end: 0; }
.v-tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: 2rem var(--gutter); }
.v-tile { border-block-start: 1px solid var(--hair); padding-block-start: 0.75rem; min-inline-size: 0; }
.v-tile > .big { font: 400 var(--t-statement)/1.1875 var(--serif); letter-spacing: -0.012em; }
.v-tile > .big .label { font-family: var(--sans); letter-spacing: 0; }
.v-tile > p { margin-block: 0.15rem; }
.v-tile > p.small { color: var(--ink-2); }
.v-tile .mark-u { font-weight: 600; }
.v-tile > .curve { margin-block: 0.75rem; }
.v-un { margin-inline-end: 0.4em; border: 1px dashed var(--edge); border-radius: 2px; padding: 0 0.35em; font-size: var(--t-label); color: var(--ink-2); display: inline-block; }
.v-grid { inline-size: 100%; }
.v-grid th, .v-grid td { padding: 0.45rem 1rem 0.45rem 0; vertical-align: top; text-align: start; }
.v-grid thead th { font-size: var(--t-label); color: var(--ink-3); padding-block: 0 0.4rem; vertical-align: bottom; }
.v-grid tbody tr { border-block-start: 1px solid var(--hair); }
.v-grid tbody th { font-weight: 600; }
.v-grid .small { color: var(--ink-2); font-weight: 400; display: block; }
.v-grid .end { text-align: end; }
.v-two { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1.5rem var(--gutter); }
.v-gapped > li { display: grid; grid-template-columns: 1rem minmax(0, 1fr); gap: 0 0.6rem; padding-block: 0.45rem; align-items: start; }
.v-gapped .mark { margin-block-start: 0.15rem; }
.v-gapped .small { display: block; color: var(--ink-2); }
.v-gapped details > summary { display: inline-block; }
.v-names { color: var(--ink-2); font-size: var(--t-small); overflow-wrap: anywhere; }
.curve { container-type: inline-size; margin: 0; }
.curve > .chart { display: none; }
@container (min-width: 600px) { .curve > .mid { display: block; max-inline-size: 740px; } }
@container (max-width: 599.9px) { .curve > .narrow { display: block; max-inline-size: 380px; } }
.chart { direction: ltr; inline-size: 100%; block-size: auto; font: 400 12px/1 var(--sans); font-variant-numeric: tabular-nums; overflow: visible; }
.chart text { fill: var(--ink-2); }
.chart .k { fill: var(--ink); font-weight: 600; }
.chart .halo { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.chart .grid { stroke: var(--hair); fill: none; }
.chart .axis { stroke: var(--ink); fill: none; }
.chart .r-band { fill: var(--band); stroke: none; }
.chart .r-own { stroke: var(--accent); stroke-width: 2.5; fill: none; }
.chart .r-avg { stroke: var(--ink-2); stroke-width: 1.5; stroke-dasharray: 5 3; fill: none; }
.chart .r-up { fill: var(--ink); stroke: var(--ink); }
.chart .r-down { fill: var(--paper); stroke: var(--ink); stroke-width: 1.25; }
.v-tree { overflow-x: auto; }
.v-tree > .chart { inline-size: auto; max-inline-size: none; block-size: auto; color: var(--ink); }
.v-pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: 1.25rem 2rem; margin-block: 0.75rem; }
.v-pair figure { margin: 0; }
.v-pair figcaption { font-size: var(--t-small); line-height: 1.4; margin-block-start: 0.5rem; }
.v-pair .icons { inline-size: 100%; max-inline-size: 11rem; block-size: auto; direction: ltr; }
.icons .i-will, .v-key .i-will { fill: var(--ink); stroke: var(--ink); }
.icons .i-may, .v-key .i-may { fill: var(--ink-3); fill-opacity: 0.45; stroke: var(--ink-2); stroke-width: 0.75; }
.icons .i-not, .v-key .i-not { fill: none; stroke: var(--edge); stroke-width: 1; }
.patient h3.lead { margin-block-start: 1.75rem; }
.patient .sec + .steps { margin-block-start: 2rem; }
.patient .v-rest { margin-block-start: 1.75rem; }
.patient .v-key { margin-block: 0.75rem 1.25rem; }
.v-key { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font-size: var(--t-small); color: var(--ink-2); }
.v-key > span { display: inline-flex; gap: 0.4em; align-items: center; }
.v-key svg { inline-size: 0.875rem; block-size: 1.125rem; }
.v-letter { border-inline-start: 2px solid var(--hair); padding-inline-start: 1rem; white-space: pre-line; }
@media screen and (max-width: 68rem) {
  .v-cols { display: none; }
  .v-row { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); padding-inline-end: 3.5rem; row-gap: 0.25rem; }
  .v-row > details { margin-inline-end: -3.5rem; }
}
@media screen and (max-width: 48rem) {
  .v-first, .v-two { grid-template-columns: minmax(0, 1fr); }
  .v-row { grid-template-columns: minmax(0, 1fr); }
  .v-grid, .v-grid tbody { display: block; }
  .v-grid thead { display: none; }
  .v-grid tbody tr { display: grid; gap: 0.2rem; padding-block: 0.6rem; }
  .v-grid tbody :is(th, td) { padding: 0; text-align: start; }
  .v-grid .mt { display: none; }
  .v-grid td[data-l]::before { content: attr(data-l); display: block; font-size: var(--t-label); line-height: 1.3334; color: var(--ink-3); }
}
@media print {
  :root, :root[data-theme] { --t-statement: 15pt; }
  .strip > div { padding: 1mm 1.6mm; }
  .head { padding-block: 2.5mm 2mm; }
  .head .label { margin-block-start: 1mm; }
  .h { padding-block: 1mm 0.8mm; }
  .v-first { gap: 3mm 7mm; line-height: 1.28; }
  .v-first > div > .sec + .sec { margin-block-start: 3mm; }
  .v-line, .v-row, .v-tile, .v-gapped > li { break-inside: avoid; padding-block: 1mm; }
  .v-tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 4mm 7mm; }
  .v-grid th, .v-grid td { padding-block: 0.9mm; font-size: var(--t-small); }
  .v-grid tr, .v-pair figure { break-inside: avoid; }
  .curve > .chart { display: none; }
  .curve > .narrow { display: block; }
  .v-tree { overflow: visible; }
  .v-tree > .chart { max-inline-size: 100%; }
}
@media (forced-colors: active) { .chart, .icons { forced-color-adjust: none; } }
`;
