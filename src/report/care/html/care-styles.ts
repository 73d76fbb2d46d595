/** What the whole person's page has and the genome's page has not. */
export const CARE_STYLES = `
.wide { overflow-x: auto; }
.matrix { min-inline-size: 70rem; }
.matrix th, .matrix td { padding: 0.4rem 0.5rem; vertical-align: top; font-size: var(--t-label); line-height: 1.3334; border-block-start: 1px solid var(--hair); text-align: start; }
.matrix thead th { border: 0; color: var(--ink-3); vertical-align: bottom; }
.matrix tbody th { font-size: var(--t-small); font-weight: 600; min-inline-size: 9rem; }
.matrix td.open .mark { inline-size: 0.75rem; block-size: 0.75rem; margin-inline-end: 0.3rem; vertical-align: -0.1em; }
.matrix td.open { color: var(--ink-3); }
.dotted { display: inline-block; inline-size: 0.35rem; block-size: 0.35rem; border-radius: 50%; background: var(--edge); }
.day > div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 1rem; padding-block: 0.5rem; border-block-start: 1px solid var(--hair); }
.day > div:first-child { border: 0; }
.day dt { font-weight: 600; }
.day dd p + p { margin-block-start: 0.3rem; }
.day .why { display: inline-block; }
@media screen and (max-width: 48rem) {
  .day > div { grid-template-columns: 4.5rem minmax(0, 1fr); }
  .matrix { min-inline-size: 0; }
  .matrix, .matrix tbody { display: block; }
  .matrix thead { display: none; }
  .matrix tbody tr { display: block; padding-block: 0.75rem; border-block-start: 1px solid var(--hair); }
  .matrix tbody :is(th, td) { display: block; border: 0; padding: 0.1rem 0; }
  .matrix td[data-l]::before { content: attr(data-l) ": "; color: var(--ink-3); }
  .matrix td.none { display: none; }
}
@media print {
  .wide { overflow: visible; }
  .matrix { min-inline-size: 0; }
  .matrix th, .matrix td { font-size: 6.5pt; padding: 0.6mm 0.8mm; }
  .matrix tbody th { min-inline-size: 0; font-size: 7pt; }
  .day > div { break-inside: avoid; }
}
`;
