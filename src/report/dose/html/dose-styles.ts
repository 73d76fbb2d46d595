/** Curves and bars of a dose, beside the house's tokens and components. A chart is drawn in three widths and shows the one that fits. */
export const DOSE_STYLES = `
:root { --band: light-dark(#e2e4e0, #2e353a); --target: light-dark(#cfe8de, #12372c); }
.curve { container-type: inline-size; margin: 0; }
.curve > .chart { display: none; }
@container (min-width: 860px) { .curve > .wide { display: block; } }
@container (min-width: 600px) and (max-width: 859.9px) { .curve > .mid { display: block; } }
@container (max-width: 599.9px) { .curve > .narrow { display: block; } }
.chart { direction: ltr; inline-size: 100%; block-size: auto; font: 400 12px/1 var(--sans); font-variant-numeric: tabular-nums; }
.chart text { fill: var(--ink-2); }
.chart .k { fill: var(--ink); font-weight: 600; }
.chart .a { fill: var(--accent); font-weight: 600; }
.chart .tg { fill: var(--usual-line); font-weight: 600; }
.chart .grid { stroke: var(--hair); }
.chart .axis, .chart .now { stroke: var(--ink); }
.chart .dose { stroke: var(--ink); stroke-width: 1.5; }
.chart .bandfill { fill: var(--band); }
.chart .ownband { fill: var(--accent); opacity: 0.18; }
.chart .tgfill { fill: var(--target); opacity: 0.8; }
.chart .tgline { stroke: var(--usual-line); }
.chart .ind, .chart .typ, .chart .alt { fill: none; stroke-linejoin: round; }
.chart .ind { stroke: var(--accent); stroke-width: 1.75; }
.chart .typ { stroke: var(--ink-3); }
.chart .alt { stroke: var(--ink-3); stroke-width: 1.25; stroke-dasharray: 3 3; }
.chart .obs { fill: var(--ink); stroke: var(--paper); stroke-width: 1.5; }
.chart .next { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; }
.chart .halo { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.pbar { display: flex; block-size: 0.75rem; min-inline-size: 6rem; border: 1px solid var(--edge); }
.pbar i { background: var(--paper); }
.pbar .in { background: var(--ink); }
.pbar .hi { background: repeating-linear-gradient(-45deg, var(--ink) 0 1px, var(--paper) 1px 4px); }
@media print { .curve > .chart { display: none; } .curve > .mid { display: block; } }
@media (forced-colors: active) { .chart, .pbar i { forced-color-adjust: none; } }
`;
