/** What the whole person's page has and the genome's page has not. */
export const CARE_STYLES = `
/* Page one */
.first { grid-template-columns: minmax(0, 5fr) minmax(0, 5fr) minmax(0, 4fr); }
.first:has(.act-now details[open]) > .act-now { grid-column: 1 / -1; }
.first:has(.act-now details[open]) > .due { grid-column: 2 / -1; }
.strip dd { overflow-wrap: anywhere; }
.ev-row { display: block; }
.line > .m-more { margin-block-start: 0.35rem; }
.line > .m-more > summary { display: inline-block; list-style: none; }
.line > .m-more > summary::-webkit-details-marker { display: none; }
.line > .m-more[open] > summary { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px var(--accent); }
.line:target, .m-row:target, .found li:target { background: var(--well); box-shadow: -3px 0 var(--accent); }
.med { display: grid; grid-template-columns: 1rem minmax(0, 1fr) auto; gap: 0 0.75rem; padding-block: 0.45rem; align-items: baseline; }
.med .mark { align-self: start; margin-block-start: 0.15rem; }
.med .w { font-size: var(--t-small); font-weight: 600; }
.med .small { grid-column: 2 / 4; color: var(--ink-2); }
.med a { color: inherit; text-decoration: none; }
.med a:hover { text-decoration: underline; }
.when { display: grid; grid-template-columns: 6.25rem minmax(0, 1fr); gap: 0 0.75rem; padding-block: 0.45rem; align-items: baseline; }
.when time { font-weight: 600; white-space: nowrap; }
.when a { color: inherit; text-decoration-color: var(--edge); }
.when .small { grid-column: 2; color: var(--ink-2); }
.when .small:empty { display: none; }
.rest { border-block-start: 1px solid var(--hair); padding-block-start: 0.5rem; }
.f-src .ev, .advice .ev { white-space: normal; }
.ev span { text-wrap: balance; }
.ev.est { border-style: dashed; border-color: var(--edge); }
p.est { margin-block: 0.25rem; color: var(--ink-2); }
.m-why p.est { margin-block: 0.25rem 0; }
.look.two { margin-block-start: 0; }
.m-row .evs { row-gap: 0.25rem; }
.m-src { padding-inline-end: 0.25rem; }
.opts th, .opts td { font-size: var(--t-small); }
.opt-h { margin-block-start: 0.75rem; }

/* Medicine by check */
.mx { inline-size: 100%; }
.mx th, .mx td { padding: 0.5rem 0.4rem 0.5rem 0; vertical-align: top; font-size: var(--t-label); line-height: 1.3334; color: var(--ink-2); overflow-wrap: normal; text-align: start; }
.mx thead th { color: var(--ink-3); vertical-align: bottom; overflow-wrap: normal; }
.mx .sp th { border-block-end: 1px solid var(--hair); padding-block: 0 0.3rem; color: var(--ink-2); }
.mx .g1, .mx .sp th { border-inline-start: 1px solid var(--hair); padding-inline-start: 0.6rem; }
.mx tbody tr { border-block-start: 1px solid var(--hair); }
.mx thead th { padding-inline-end: 0.5rem; }
.mx tr > th:first-child { padding-inline-end: 0.75rem; }
.mx tbody th { font-size: var(--t-body); font-weight: 600; color: var(--ink); }
.mx .v .act { gap: 0.45em; font-size: var(--t-small); color: var(--ink); white-space: normal; align-items: flex-start; }
.mx td:not(.v) .mark { inline-size: 0.8125rem; block-size: 0.8125rem; display: block; margin-block-end: 0.2rem; }
.mx .hit { color: inherit; display: block; text-decoration: none; min-block-size: 1.5rem; }
.mx a.hit:hover { color: var(--accent); text-decoration: underline; }
.mx .open .hit > span { color: var(--ink-3); }
.mx .ok::before { content: "\\00b7"; color: var(--ink-3); font-size: 1.5rem; line-height: 0.8125rem; }
.mx-foot { margin-block-start: 0.75rem; }
.mx-foot > p + p { margin-block-start: 0.25rem; }

/* Findings */
.found > div { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 0 1rem; border-block-start: 1px solid var(--hair); padding-block: 0.25rem; }
.found > div:first-child { border: 0; }
.found dt { font-weight: 600; padding-block: 0.4rem; }
.found li { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr) minmax(0, 15rem); gap: 0 1rem; padding-block: 0.4rem; align-items: start; }

/* Enzymes */
.ez-cols, .ez { display: grid; grid-template-columns: 7rem 12.5rem minmax(0, 5fr) minmax(0, 6fr); column-gap: 1.5rem; }
.ez-cols { align-items: end; padding-block-end: 0.3rem; }
.ez-cols .stops { display: grid; grid-template-columns: repeat(5, 2.5rem); text-align: center; }
.ez-cols .stops > span { display: block; inline-size: 4rem; margin-inline-start: -0.75rem; }
.ez-cols .stops > span:nth-child(even) { visibility: hidden; }
.ez { border-block-start: 1px solid var(--hair); padding-block: 0.45rem; align-items: center; }
.ez-list + .label { margin-block-start: 0.75rem; }
.ez-l { margin-block-end: 0.75rem; }
.key { fill: none; }

/* The day */
.day > div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 1rem; padding-block: 0.5rem; border-block-start: 1px solid var(--hair); }
.day > div:first-child { border: 0; }
.day dt { font-weight: 600; }
.day dd p + p { margin-block-start: 0.3rem; }
.day .why { display: inline-block; }
.sub { margin-block-end: 0.4rem; }

/* The person's own page */
.patient .p-list > li { border-block-start: 1px solid var(--hair); padding-block: 0.35rem; }
.patient .p-list > li:first-child { border: 0; }
.patient .p-list summary { display: grid; grid-template-columns: 1.25rem minmax(0, 1fr); gap: 0 0.75rem; padding-block: 0.4rem; min-block-size: 3rem; align-content: center; color: var(--ink); font-size: var(--t-read); list-style: none; }
.patient .p-list summary::-webkit-details-marker { display: none; }
.patient .p-list summary .mark { margin-block-start: 0.2rem; }
.patient .p-list summary .note { grid-column: 2; }
.patient .p-list summary .note::after { content: ""; display: inline-block; margin-inline-start: 0.6em; border: 4px solid transparent; border-block-start-color: currentColor; border-block-end: 0; vertical-align: middle; }
.patient .p-list details[open] > summary .note::after { transform: rotate(180deg); }
.patient .p-list .in { padding-inline-start: 2rem; padding-block-end: 0.75rem; }
.patient .p-list .in > * + * { margin-block-start: 0.4rem; }
.patient .alarm { border-block: 2px solid var(--ink); padding-block: 1rem; }
.patient .alarm > * + * { margin-block-start: 0.5rem; }
.patient .alarm .plain { margin-block-start: 0.5rem; }
.patient .kv { font-size: var(--t-small); line-height: 1.47; }
.patient .kv > div { grid-template-columns: 9rem minmax(0, 1fr); }
.patient .plain > li::before { inset-block-start: 0.72em; }
.patient .day > div { grid-template-columns: 4.5rem minmax(0, 1fr); }
.patient .h h2 { font-size: var(--t-lead); line-height: 1.3334; }

@media screen and (min-width: 68.01rem) {
  .m-cols, .m-row { grid-template-columns: 9rem 11rem minmax(0, 4fr) minmax(0, 3fr) 13rem 2.5rem; }
}
@media screen and (max-width: 75rem) {
  .first { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .first { grid-template-rows: auto 1fr; }
  .due-right > .act-now { grid-row: 1 / span 2; }
  .due-right > .due { grid-column: 2; }
  .due-left > .meds { grid-column: 2; grid-row: 1 / span 2; }
  .due-left > .due { grid-column: 1; grid-row: 2; }
  .first:has(.act-now details[open]) > * { grid-row: auto; grid-column: 1 / -1; }
  /* The matrix becomes a list: a medicine, its word, and only what was found or not checked. */
  .mx { min-inline-size: 0; }
  .mx, .mx tbody { display: block; }
  .mx thead { display: none; }
  .mx tbody tr { display: grid; grid-template-columns: 12rem minmax(0, 1fr); column-gap: 1rem; padding-block: 0.6rem; }
  .mx tbody th, .mx td, .mx .g1 { padding: 0; border: 0; }
  .mx tbody th { grid-row: 1; }
  .mx td.v { grid-row: 2 / span 12; grid-column: 1; padding-block-start: 0.2rem; }
  .mx td:not(.v) { grid-column: 2; display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 0.6rem; font-size: var(--t-small); padding-block: 0.1rem; }
  .mx td:not(.v)::before { content: attr(data-l); color: var(--ink-3); }
  .mx td:is(.ok, .na) { display: none; }
  .mx .hit { display: flex; gap: 0.5rem; align-items: center; }
  .mx td:not(.v) .mark { margin: 0; display: inline-block; flex: none; }
}
@media screen and (max-width: 68rem) {
  .found li { grid-template-columns: 8.5rem minmax(0, 1fr); }
  .found .f-src { grid-column: 2; margin-block-start: 0.25rem; }
  .ez-cols { display: none; }
  .ez { grid-template-columns: 7rem minmax(0, 1fr) 12.5rem; }
  .ez-scale { grid-column: 3; grid-row: 1; }
  .ez > .why { grid-column: 2 / -1; }
  .m-row > .m-src { padding-inline-end: 0; }
}
@media screen and (max-width: 48rem) {
  .first { grid-template-columns: minmax(0, 1fr); }
  .first > .sec, .first:has(.act-now details[open]) > .sec { grid-column: 1; grid-row: auto; }
  .day > div { grid-template-columns: 4.5rem minmax(0, 1fr); }
  .mx tbody tr { grid-template-columns: minmax(0, 1fr) auto; row-gap: 0.2rem; }
  .mx td.v { grid-row: 1; grid-column: 2; padding: 0; }
  .mx td:not(.v) { grid-column: 1 / -1; }
  .found > div { grid-template-columns: minmax(0, 1fr); }
  .found li { grid-template-columns: minmax(0, 1fr); row-gap: 0.2rem; }
  .found .f-src { grid-column: 1; }
  .ez { grid-template-columns: minmax(0, 1fr); row-gap: 0.2rem; }
  .ez > *, .ez-scale { grid-column: 1 !important; grid-row: auto !important; }
  .when { grid-template-columns: 5.75rem minmax(0, 1fr); }
  .patient .kv > div { grid-template-columns: minmax(0, 1fr); }
  .opts .label.each { margin-block-start: 0.1rem; }
}
@media print {
  :root, :root[data-theme] { --t-statement: 15pt; }
  .strip > div { padding: 1mm 1.6mm; }
  .strip > div:first-child dd { font-size: var(--t-body); }
  .head { padding-block: 2.5mm 2mm; }
  .head .label { margin-block-start: 1mm; }
  .h { padding-block: 1mm 0.8mm; }
  .line { padding-block: 1.2mm; }
  .line .why { margin-block: 0.4mm 0.8mm; }
  .due .rows:has(> :nth-child(8)) .small { display: none; }
  .due .plain > li { display: inline; padding: 0; margin: 0; }
  .due .plain > li::before { content: none; }
  .due .plain > li + li::before { content: " · "; position: static; display: inline; border: 0; }
  .m-cols, .m-row { grid-template-columns: 29mm 28mm minmax(0, 5fr) minmax(0, 4fr) 40mm; }
  .ev, .f-src .ev { white-space: normal; }
  .ev { gap: 1mm; }
  .first { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 3mm 7mm; }
  .first { grid-template-rows: auto 1fr; }
  .due-right > .act-now { grid-row: 1 / span 2; }
  .due-right > .due { grid-column: 2; }
  .due-left > .meds { grid-column: 2; grid-row: 1 / span 2; }
  .due-left > .due { grid-column: 1; grid-row: 2; }
  .first:has(.act-now details[open]) > * { grid-row: auto; grid-column: 1 / -1; }
  .med, .when { padding-block: 0.7mm; break-inside: avoid; }
  .when { grid-template-columns: 20mm minmax(0, 1fr); }
  .first { line-height: 1.28; gap: 2mm 7mm; --t-lead: 9.75pt; }
  .first .small, .first .label { font-size: 7.75pt; line-height: 1.25; }
  .first .ev { font-size: 7pt; line-height: 1.2; }
  .first .top-l, .first .lead, .first .why { margin-block: 0.2mm; }
  .first .line { padding-block: 0.9mm; }
  .first .line p.est { margin-block: 0.2mm; }
  .h3 { margin-block-start: 3mm; padding-block-end: 1mm; }
  .mx { min-inline-size: 0; }
  .mx th, .mx td { font-size: 6.5pt; padding: 0.6mm 0.8mm 0.6mm 0; overflow-wrap: anywhere; }
  .mx tbody th, .mx .v .act { font-size: 7pt; overflow-wrap: normal; }
  .mx td:not(.v) .mark { inline-size: 7pt; block-size: 7pt; margin-block-end: 0.4mm; }
  .mx .hit { min-block-size: 0; }
  .found li { grid-template-columns: 24mm minmax(0, 1fr) 40mm; break-inside: avoid; }
  .found > div { grid-template-columns: 22mm minmax(0, 1fr); }
  .ez-cols, .ez { grid-template-columns: 18mm 46mm minmax(0, 1fr) minmax(0, 1fr); column-gap: 4mm; break-inside: avoid; }
  .ez-cols .stops { grid-template-columns: repeat(5, 1fr); }
  .ez-cols .stops > span { inline-size: auto; margin: 0; }
  .day > div { break-inside: avoid; }
  .scroll { overflow: visible; }
  .alarm { break-inside: avoid; }
  .steps > li { break-inside: avoid; }
}
`;
