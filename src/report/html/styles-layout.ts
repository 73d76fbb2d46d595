/** Where things stand, from 1280 down to 320. */
export const LAYOUT = `
.wrap { max-inline-size: 80rem; margin-inline: auto; padding-inline: var(--gutter); }
.top { display: flex; justify-content: space-between; align-items: center; min-block-size: 3.25rem; border-block-end: 1px solid var(--hair); }
.brand { display: flex; align-items: center; gap: 0.6rem; font: 600 1.25rem/1 var(--serif); letter-spacing: -0.01em; }
.brand svg { stroke: currentColor; fill: none; }
.strip { display: flex; flex-wrap: wrap; border-block-end: 1px solid var(--hair); }
.strip > div { padding: 0.7rem 1rem; border-inline-start: 1px solid var(--hair); flex: 1 1 auto; }
.strip > div:first-child { padding-inline-start: 0; border: 0; flex-grow: 2; }
.strip > div:first-child dd { font-weight: 600; font-size: var(--t-lead); line-height: 1.3334; }
.strip dt { font-size: var(--t-label); line-height: 1.3334; color: var(--ink-3); }
.head { padding-block: 2rem 1.5rem; }
.head .label { margin-block-start: 0.75rem; }
.look { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2rem var(--gutter); }
.hint { border-block-start: 1px solid var(--hair); padding-block-start: 0.5rem; }

/* Medicines: one grid for heads and rows */
.m-cols, .m-row { display: grid; grid-template-columns: 9rem 10.5rem minmax(0, 4fr) minmax(0, 3fr) 11rem 3rem; column-gap: 1rem; }
.m-cols { padding-block-end: 0.4rem; }
.m-row { position: relative; border-block-start: 1px solid var(--hair); padding-block: 0.55rem; align-items: start; }
.m-word .act { min-block-size: 1.25rem; }
.m-name { overflow-wrap: anywhere; }
.m-why { color: var(--ink-2); font-size: var(--t-small); line-height: 1.25rem; }
.m-src { align-self: start; margin-block-start: -0.1rem; }
.m-src .differ { display: block; margin-block-start: 0.15rem; }
.m-more { grid-column: 1 / -1; }
.m-row > .m-more > summary { position: absolute; inset-block-start: 0.45rem; inset-inline-end: 0; list-style: none; padding-inline: 0.25rem; }
.m-row > .m-more > summary::-webkit-details-marker { display: none; }
.m-row > .m-more[open] > summary { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px var(--accent); }
.m-list + .h { margin-block-start: 2.5rem; }
.fold { margin-block-start: 1.5rem; }
.fold > summary { list-style: none; color: var(--ink); font-size: var(--t-body); }
.fold > summary::-webkit-details-marker { display: none; }
.fold > summary > h3::after { content: ""; display: inline-block; margin-inline-start: 0.6em; border: 4px solid transparent; border-block-start-color: currentColor; border-block-end: 0; vertical-align: middle; }
.fold[open] > summary > h3::after { transform: rotate(180deg); }

/* Genes */
.g-cols, .g-row { display: grid; grid-template-columns: 6rem minmax(0, 1fr) 12.5rem 7rem 18rem 6rem; column-gap: 1.25rem; }
.g-cols { padding-block-end: 0.4rem; align-items: end; }
.g-cols .stops { display: grid; grid-template-columns: repeat(5, 2.5rem); text-align: center; }
.g-cols .stops > span { display: block; inline-size: 4rem; margin-inline-start: -0.75rem; }
.g-cols .stops > span:nth-child(even) { visibility: hidden; }
.g-row { position: relative; border-block-start: 1px solid var(--hair); padding-block: 0.4rem; align-items: center; }
.g-read { display: flex; gap: 0.75rem; align-items: center; white-space: nowrap; }
.g-row > .m-more > summary { position: absolute; inset-block-start: 0.55rem; inset-inline-end: 0; list-style: none; }
.g-row > .m-more > summary::-webkit-details-marker { display: none; }
.g-row > .m-more[open] > summary { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px var(--accent); }

.sign { display: grid; grid-template-columns: 2fr 1fr 1fr; gap: 2rem; margin-block-start: 4rem; }
.sign > p { border-block-start: 1px solid var(--ink); padding-block-start: 0.25rem; font-size: var(--t-label); color: var(--ink-3); }
.foot { margin-block-start: 2rem; padding-block: 1rem 1.5rem; border-block-start: 1px solid var(--hair); color: var(--ink-3); font-size: var(--t-label); line-height: 1.5; }

/* Patient: one column, larger */
.patient { --t-small: 0.9375rem; --t-lead: 1.25rem; font-size: var(--t-read); line-height: 1.53; }
.patient .col { max-inline-size: 36rem; margin-inline: auto; padding-inline: 1.25rem; padding-block-end: 3rem; }
.phead { padding-block: 1.5rem 1rem; }
.phead > * + * { margin-block-start: 0.75rem; }
.patient .sec { margin-block-start: 2rem; }
.patient .note { color: var(--ink-2); font-size: var(--t-small); line-height: 1.47; }
.patient .names { font-size: var(--t-read); color: var(--ink); }
.patient .mark { inline-size: 1.25rem; block-size: 1.25rem; }
.steps { counter-reset: s; }
.steps > li { counter-increment: s; display: grid; grid-template-columns: 2.5rem minmax(0, 1fr); border-block-start: 1px solid var(--hair); padding-block: 1.1rem; }
.steps > li:first-child { border: 0; padding-block-start: 0.5rem; }
.steps > li::before { content: counter(s); font: 400 var(--t-statement)/1 var(--serif); }
.steps > li > div > * + * { margin-block-start: 0.4rem; }
.plain > li { padding-inline-start: 1.1rem; position: relative; }
.plain > li + li { margin-block-start: 0.4rem; }
.plain > li::before { content: ""; position: absolute; inset-inline-start: 0; inset-block-start: 0.78em; inline-size: 0.5rem; border-block-start: 1.5px solid var(--ink-3); }

@media screen and (max-width: 68rem) {
  .m-cols { display: none; }
  .m-row { grid-template-columns: 9rem minmax(0, 1fr) auto; padding-inline-end: 3rem; }
  .m-row > .m-src { justify-self: end; }
  .m-row > .m-do, .m-row > .m-why { grid-column: 2 / -1; }
  .m-row > .m-word { grid-row: 1 / span 3; }
  .m-row > .m-src { grid-row: 1; grid-column: 3; }
  .m-row > .m-more { margin-inline-end: -3rem; }
  .g-cols { display: none; }
  .g-row { grid-template-columns: 6rem minmax(0, 1fr) 18rem; row-gap: 0.25rem; padding-inline-end: 6rem; }
  .g-row > .m-more { margin-inline-end: -6rem; }
  .g-row > .g-scale { grid-column: 3; grid-row: 1; }
  .g-row > .g-firm { grid-column: 2; }
  .g-row > .g-read { grid-column: 3; }
  .qc { grid-template-columns: repeat(3, minmax(0, 1fr)); }
}
@media screen and (max-width: 48rem) {
  :root { --t-statement: 1.625rem; --t-title: 1.3125rem; }
  .look { grid-template-columns: minmax(0, 1fr); }
  .strip { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); padding-block: 0.5rem; }
  .strip > div, .strip > div:first-child { padding: 0.25rem 0.75rem 0.25rem 0; border: 0; overflow-wrap: anywhere; }
  .m-row { grid-template-columns: minmax(0, 1fr) auto; row-gap: 0.25rem; padding-inline-end: 0; }
  .m-row > .m-word { grid-row: 1; grid-column: 1; }
  .m-row > .m-name { grid-column: 1 / -1; }
  .m-row > .m-do, .m-row > .m-why { grid-column: 1 / -1; }
  .m-row > .m-src { grid-row: auto; grid-column: 1 / -1; justify-self: start; }
  .m-row > .m-more { margin-inline-end: 0; }
  .drawer { margin-inline: calc(-1 * var(--gutter)); padding-inline: var(--gutter); }
  .kv > div, .advice > li, .digests > div { grid-template-columns: minmax(0, 1fr); gap: 0.1rem; }
  .advice > li > .label { grid-column: 1; }
  .g-row { grid-template-columns: minmax(0, 1fr) auto; padding-inline-end: 0; }
  .g-row > .m-more { margin-inline-end: 0; }
  .g-row > .m-more > summary { position: static; }
  .g-row > * { grid-column: 1 / -1 !important; grid-row: auto !important; }
  .g-row > .g-firm { grid-row: 1 !important; grid-column: 2 !important; }
  .g-row > .g-name { grid-row: 1 !important; grid-column: 1 !important; }
  .qc { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .stackable, .stackable tbody { display: block; }
  .stackable thead { display: none; }
  .stackable tbody tr { display: grid; gap: 0.3rem; padding-block: 0.75rem; }
  .stackable tbody :is(th, td) { padding: 0; }
  .stackable td[data-l]::before { content: attr(data-l); display: block; font-size: var(--t-label); line-height: 1.3334; color: var(--ink-3); }
  .sign { grid-template-columns: minmax(0, 1fr); }
  .pos { min-inline-size: 44rem; }
}
`;
