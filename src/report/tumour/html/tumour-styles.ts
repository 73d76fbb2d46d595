/** What the tumour's page has beside the house's tokens and components. */
export const TUMOUR_STYLES = `
:root { --band: light-dark(#e2e4e0, #2e353a); }
.t-first { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
.t-first > div > .sec + .sec { margin-block-start: 2rem; }
.t-line { padding-block: 0.75rem; }
.t-line:first-child { padding-block-start: 0.25rem; }
.t-line .top-l { align-items: baseline; flex-wrap: wrap; gap: 0 1rem; }
.t-line .lead { margin: 0; }
.t-tier { font-weight: 600; white-space: nowrap; }
.t-line .fit { margin-block: 0.15rem 0.5rem; color: var(--ink-2); font-size: var(--t-small); text-wrap: pretty; }
.t-conds { margin-block-start: 0.5rem; display: grid; gap: 0.25rem; font-size: var(--t-small); }
.t-conds > li { display: grid; grid-template-columns: 1rem minmax(0, 1fr); gap: 0 0.6rem; align-items: start; }
.t-conds .mark { margin-block-start: 0.1rem; inline-size: 0.875rem; block-size: 0.875rem; }
.t-conds b { font-weight: 600; }
.t-line > details, .t-row > details { margin-block-start: 0.35rem; }
.t-line > details > summary, .t-row > details > summary { display: inline-block; list-style: none; }
:is(.t-line, .t-row) > details > summary::-webkit-details-marker { display: none; }
:is(.t-line, .t-row) > details[open] > summary { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px var(--accent); }
.t-cols, .t-row { display: grid; grid-template-columns: minmax(0, 13rem) 8.5rem minmax(0, 4fr) minmax(0, 4fr) 3rem; column-gap: 1.25rem; }
.t-cols { padding-block-end: 0.4rem; }
.t-row { position: relative; border-block-start: 1px solid var(--hair); padding-block: 0.55rem; align-items: start; }
.t-row > details { grid-column: 1 / -1; margin: 0; }
.t-row > details > summary { position: absolute; inset-block-start: 0.45rem; inset-inline-end: 0; padding-inline: 0.25rem; }
.t-row .fit { color: var(--ink-2); font-size: var(--t-small); }
.t-row .t-conds { margin-block-start: 0.35rem; }
.t-more > summary { list-style: none; padding-block: 0.4rem; border-block-start: 1px solid var(--hair); }
.t-more > summary::-webkit-details-marker { display: none; }
.t-more > summary::after { content: ""; display: inline-block; margin-inline-start: 0.6em; border: 4px solid transparent; border-block-start-color: currentColor; border-block-end: 0; vertical-align: middle; }
.t-more[open] > summary::after { transform: rotate(180deg); }
.t-name { font-weight: 600; overflow-wrap: anywhere; }
.t-names { color: var(--ink-2); font-size: var(--t-small); }
.t-names > li { display: inline; }
.t-names > li + li::before { content: " · "; color: var(--ink-3); }
.t-grid { inline-size: 100%; }
.t-grid th, .t-grid td { padding: 0.45rem 1rem 0.45rem 0; vertical-align: top; text-align: start; }
.t-grid thead th { font-size: var(--t-label); color: var(--ink-3); padding-block: 0 0.4rem; vertical-align: bottom; }
.t-grid tbody tr { border-block-start: 1px solid var(--hair); }
.t-grid tbody th { font-weight: 600; }
.t-grid .end { text-align: end; }
.h3 > .n { font-weight: 400; }
.t-grid .small { color: var(--ink-2); font-weight: 400; display: block; }
.t-grid .act { white-space: normal; }
.gapped > li { display: grid; grid-template-columns: 1rem minmax(0, 1fr); gap: 0 0.6rem; padding-block: 0.45rem; align-items: start; }
.gapped .mark { margin-block-start: 0.15rem; }
.gapped .small { display: block; color: var(--ink-2); }
.figs { display: grid; gap: 1.5rem; }
.fig-h { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; margin-block-end: 0.25rem; }
.curve { container-type: inline-size; margin: 0; }
.curve > .chart { display: none; }
@container (min-width: 1080px) { .curve > .wide { display: block; } }
@container (min-width: 600px) and (max-width: 1079.9px) { .curve > .mid { display: block; max-inline-size: 880px; } }
@container (max-width: 599.9px) { .curve > .narrow { display: block; max-inline-size: 420px; } }
.chart { direction: ltr; inline-size: 100%; block-size: auto; font: 400 12px/1 var(--sans); font-variant-numeric: tabular-nums; overflow: visible; }
.chart text { fill: var(--ink-2); }
.chart .k { fill: var(--ink); font-weight: 600; }
.chart .grid { stroke: var(--hair); fill: none; }
.chart .mid-line { stroke: var(--hair); stroke-dasharray: 2 3; fill: none; }
.chart .axis { stroke: var(--ink); fill: none; }
.chart .region { fill: var(--band); stroke: var(--edge); stroke-width: 0.75; }
.chart .hot { stroke: var(--ink-3); fill: none; }
.chart .stem { stroke: var(--edge); fill: none; }
.chart .span { stroke: var(--ink); stroke-width: 3; fill: none; }
.chart .pin { fill: var(--ink); stroke: var(--ink); stroke-width: 1.5; }
.chart .pin-open { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; }
.chart .total { stroke: var(--ink); stroke-width: 3; fill: none; }
.chart .minor { stroke: var(--accent); stroke-width: 1.5; fill: none; }
.chart .halo { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.t-sup > li { padding-block: 0.3rem; }
.t-sup .label { display: block; }
@media screen and (max-width: 68rem) {
  .t-cols { display: none; }
  .t-row { grid-template-columns: minmax(0, 1fr) auto; padding-inline-end: 3.5rem; row-gap: 0.25rem; }
  .t-row > .t-ev, .t-row > .t-fit { grid-column: 1 / -1; }
  .t-row > details { margin-inline-end: -3.5rem; }
}
@media screen and (max-width: 48rem) {
  .t-first { grid-template-columns: minmax(0, 1fr); }
  .t-grid, .t-grid tbody { display: block; }
  .t-grid thead { display: none; }
  .t-grid tbody tr { display: grid; gap: 0.2rem; padding-block: 0.6rem; }
  .t-grid tbody :is(th, td) { padding: 0; text-align: start; }
  .t-grid .mt { display: none; }
  .t-grid tbody .end { text-align: start; }
  .t-grid td[data-l]::before { content: attr(data-l); display: block; font-size: var(--t-label); line-height: 1.3334; color: var(--ink-3); }
}
@media print {
  :root, :root[data-theme] { --t-statement: 15pt; }
  .strip > div { padding: 1mm 1.6mm; }
  .strip > div:first-child dd { font-size: var(--t-body); }
  .head { padding-block: 2.5mm 2mm; }
  .head .label { margin-block-start: 1mm; }
  .h { padding-block: 1mm 0.8mm; }
  .t-first { gap: 3mm 7mm; line-height: 1.28; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
  .t-first > div > .sec + .sec { margin-block-start: 3mm; }
  .t-line, .gapped > li { padding-block: 1mm; break-inside: avoid; }
  .t-line .fit { margin-block: 0.3mm 0.8mm; }
  .t-conds { margin-block-start: 0.8mm; gap: 0.3mm; }
  .ev { white-space: normal; gap: 1mm; }
  .t-cols, .t-row { grid-template-columns: 38mm 24mm minmax(0, 4fr) minmax(0, 4fr); column-gap: 3mm; }
  .t-row { padding-block: 1.2mm; break-inside: avoid; }
  .t-grid th, .t-grid td { padding-block: 0.9mm; font-size: var(--t-small); }
  .t-grid tr { break-inside: avoid; }
  .curve > .chart { display: none; }
  .curve > .mid { display: block; }
  .figs > *, .gap > .h { break-inside: avoid; }
  .on-paper { display: block; }
}
@media screen { .on-paper { display: none; } .t-nb { white-space: nowrap; } }
@media (forced-colors: active) { .chart { forced-color-adjust: none; } }
`;
