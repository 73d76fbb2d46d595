/**
 * A4, light. The first page alone suffices: person, statement, what is most urgent, all medicines by word. Why and
 * star alleles print only where the reader opened them.
 */
export const PRINT = `
@page { size: A4; margin: 14mm 14mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "Liberation Sans", Arial, sans-serif; color: #5d656a; } }
@media print {
  :root, :root[data-theme] { color-scheme: light; --t-body: 9.25pt; --t-small: 8.5pt; --t-label: 8pt; --t-lead: 10.5pt; --t-title: 13pt; --t-statement: 19pt; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .skip { display: none; }
  .wrap { padding-inline: 0; max-inline-size: none; }
  .top { min-block-size: 0; padding-block-end: 2mm; }
  .strip > div { padding: 1.5mm 3mm; }
  .head { padding-block: 4mm 3mm; }
  .look { gap: 8mm; }
  .line { padding-block: 1.6mm; }
  .gap { margin-block-start: 7mm; }
  details:not([open]) { display: none; }
  details[open] > summary { list-style: none; color: var(--ink); }
  .m-cols, .m-row { grid-template-columns: 31mm 30mm minmax(0, 5fr) minmax(0, 4fr) 33mm; column-gap: 2.5mm; }
  .m-why { line-height: 1.35; }
  .act { gap: 1.2mm; }
  .m-row { padding-block: 1.2mm; }
  .m-row > .m-more > summary { position: static; }
  .g-cols, .g-row { grid-template-columns: 18mm minmax(0, 1fr) 46mm 20mm 56mm; column-gap: 3mm; }
  .g-row > .m-more > summary { position: static; }
  .scale { inline-size: 46mm; }
  .g-cols .stops { grid-template-columns: repeat(5, 1fr); }
  .g-cols .stops > span { inline-size: auto; margin: 0; }
  .strip-c { inline-size: 36mm; block-size: auto; }
  .ev { min-block-size: 0; padding: 0.3mm 1.2mm; }
  .m-row, .g-row, .line, .by-word > li, tr, .stop, .qc > div { break-inside: avoid; }
  .h, .m-cols, .g-cols { break-after: avoid; }
  .sign { margin-block-start: 12mm; break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  .patient { font-size: 11pt; }
}
`;
