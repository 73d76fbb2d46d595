/** What is drawn: text, marks, badges, rules, the trace line, tables, charts. */
export const COMPONENTS = `
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--paper); text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 400 var(--t-body)/1.4286 var(--sans); font-variant-numeric: tabular-nums lining-nums; }
h1, h2, h3, h4, h5, p, ul, ol, dl, dd, table { margin: 0; padding: 0; }
h1, h2, h3, h4, h5 { font-size: inherit; font-weight: 600; line-height: inherit; }
ul, ol { list-style: none; }
table { border-collapse: collapse; inline-size: 100%; }
th { font-weight: 400; text-align: start; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 3px; }
b { font-weight: 600; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 1px; }
.vh { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-block-start: 0.5rem; inset-inline-start: 0.5rem; padding: 0.5rem 0.9rem; background: var(--paper); border: 1px solid var(--edge); z-index: 2; }
.skip:not(:focus) { inset-block-start: -10rem; }
.statement { font: 400 var(--t-statement)/1.1875 var(--serif); letter-spacing: -0.012em; text-wrap: balance; max-inline-size: 30em; }
.title { font: 400 var(--t-title)/1.25 var(--serif); letter-spacing: -0.006em; text-wrap: pretty; max-inline-size: 40em; }
.lead { font-size: var(--t-lead); line-height: 1.3334; font-weight: 600; }
.small { font-size: var(--t-small); line-height: 1.3846; }
.label { font-size: var(--t-label); line-height: 1.3334; color: var(--ink-3); font-weight: 400; }
.why { color: var(--ink-2); }
.nb { white-space: nowrap; }
.mono, code { font-family: var(--mono); font-size: var(--t-label); overflow-wrap: anywhere; }
.mark { inline-size: 1rem; block-size: 1rem; flex: none; overflow: visible; }
.act { display: inline-flex; align-items: center; gap: 0.5em; font-weight: 600; white-space: nowrap; }
.m-avoid { fill: var(--avoid); stroke: var(--avoid-line); }
.m-dose { fill: var(--dose); stroke: var(--dose-line); }
.m-caution { fill: var(--caution); stroke: var(--caution-line); }
.m-usual { fill: none; stroke: var(--usual-line); stroke-width: 2; }
.m-open { fill: none; stroke: var(--open-line); stroke-width: 1.75; stroke-dasharray: 4 2; stroke-dashoffset: 2; }
.m-bar { fill: #fff; }
.m-dot { fill: var(--in-mark); }
.ev { display: inline-flex; align-items: center; gap: 0.45em; min-block-size: 1.5rem; padding: 0 0.5em; font-size: var(--t-label); line-height: 1.3334; color: var(--ink-2); white-space: nowrap; text-decoration: none; border: 1px solid var(--hair); border-radius: 2px; }
.ev b { color: var(--ink); }
a.ev:hover { border-color: var(--accent); color: var(--ink); }
.evs { display: inline-flex; flex-wrap: wrap; gap: 0.25rem 0.4rem; align-items: center; }
.squares { fill: var(--ink-2); stroke: var(--ink-2); }
.h { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.25rem 1rem; align-items: baseline; border-block-start: 2px solid var(--ink); padding-block: 0.5rem 0.6rem; }
.h3 { margin-block-start: 1.5rem; padding-block-end: 0.4rem; }
.rows > * + * { border-block-start: 1px solid var(--hair); }
.rows.small > li { padding-block: 0.4rem; }
.gap { margin-block-start: 3rem; }
.each { display: block; }
.each + .each { margin-block-start: 0.25rem; }
.notread { display: flex; gap: 0.6rem; align-items: flex-start; margin-block-start: 0.75rem; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font-size: var(--t-small); color: var(--ink-2); }
.lg { display: inline-flex; align-items: center; gap: 0.5em; }
.n { font-size: var(--t-label); color: var(--ink-3); }

/* Line of Act now */
.line { padding-block: 0.75rem; }
.line:first-child { padding-block-start: 0.25rem; }
.top-l { display: flex; justify-content: space-between; gap: 0.75rem; align-items: center; }
.line .lead { margin-block: 0.35rem 0.1rem; }
.line .lead a { color: inherit; text-decoration: none; }
.line .lead a:hover { text-decoration: underline; }
.line .why { margin-block: 0.2rem 0.5rem; text-wrap: pretty; }
.by-word > li { padding-block: 0.6rem; border-block-start: 1px solid var(--hair); }
.by-word > li:first-child { border: 0; padding-block-start: 0.25rem; }
.by-word .w { display: flex; justify-content: space-between; align-items: center; }
.by-word .names { margin-block-start: 0.2rem; color: var(--ink-2); text-wrap: pretty; }
.by-word .names a { color: inherit; text-decoration: none; }
.by-word .names a:hover { color: var(--accent); text-decoration: underline; }

/* Drawer under a line */
.drawer { background: var(--well); padding: 1.25rem; margin-block-start: 0.5rem; }
.kv { display: grid; gap: 0.3rem; font-size: var(--t-small); margin-block-start: 0.75rem; }
.kv > div { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 1rem; }
.kv dt { color: var(--ink-3); }
.kv dd { overflow-wrap: anywhere; }
summary { cursor: pointer; color: var(--accent); font-size: var(--t-small); min-block-size: 1.5rem; list-style-position: inside; }
summary:hover { text-decoration: underline; }
.trace { margin-block-start: 1.25rem; }
.stop { position: relative; padding-inline-start: 1.75rem; padding-block-end: 1rem; }
.stop::before { content: ""; position: absolute; inset-inline-start: 0.375rem; inset-block: 0.3rem -0.3rem; border-inline-start: 1.5px solid var(--ink); }
.stop::after { content: ""; position: absolute; inset-inline-start: 0; inset-block-start: 0.15rem; inline-size: 0.8125rem; block-size: 0.8125rem; border: 1.5px solid var(--ink); border-radius: 50%; background: var(--well); }
.stop:last-child::before { display: none; }
.stop.end::after { background: var(--ink); box-shadow: inset 0 0 0 2.5px var(--well); }
.stop.est::before { border-inline-start-style: dashed; }
.stop > .label { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.75rem; margin-block-end: 0.2rem; }
.advice > li { display: grid; grid-template-columns: 13.5rem minmax(0, 1fr); gap: 0.1rem 0.75rem; padding-block: 0.25rem; align-items: start; }
.advice > li > .label { grid-column: 2; }
.advice .ev { justify-self: start; background: var(--paper); }
.rec { font: 400 var(--t-label)/1.5 var(--mono); color: var(--ink-2); background: var(--paper); border-block: 1px solid var(--hair); padding: 0.5rem 0.6rem; overflow-wrap: anywhere; direction: ltr; unicode-bidi: isolate; text-align: left; }
.rec span { display: block; padding-inline-start: 1.5em; text-indent: -1.5em; }
.rec i, .mono i { font-style: normal; color: var(--ink-3); }
.drawer > .h { margin-block-start: 0.5rem; }

/* Tables */
.tbl th, .tbl td { padding: 0.5rem 1rem 0.5rem 0; vertical-align: baseline; text-align: start; }
.tbl th:last-child, .tbl td:last-child { padding-inline-end: 0; }
.tbl thead th { font-size: var(--t-label); line-height: 1.3334; color: var(--ink-3); vertical-align: bottom; padding-block: 0 0.4rem; }
.tbl tbody tr { border-block-start: 1px solid var(--hair); }
.tbl tbody th { font-weight: 600; }
.scroll { overflow-x: auto; }
.pos { font-size: var(--t-label); }
.pos th, .pos td { padding-block: 0.25rem; }
.pos tbody th, .pos td:nth-child(2), .pos td:nth-child(3) { white-space: nowrap; }
.pos tbody th { font-weight: 400; }
.qc { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 1rem 1.5rem; }
.qc dt { font-size: var(--t-label); line-height: 1.3334; color: var(--ink-3); }
.qc dd { font-size: var(--t-small); color: var(--ink-2); overflow-wrap: anywhere; }
.qc b { font: 400 var(--t-title)/1.25 var(--serif); color: var(--ink); }
.digests { margin-block-start: 1.5rem; font-size: var(--t-small); }
.digests > div { display: grid; grid-template-columns: 16rem minmax(0, 1fr); gap: 1rem; padding-block: 0.4rem; border-block-start: 1px solid var(--hair); }
.digests dt { color: var(--ink-3); overflow-wrap: anywhere; }

/* Charts */
.scale, .strip-c { display: block; max-inline-size: 100%; }
.sc-line { fill: none; stroke: var(--edge); }
.sc-ring { fill: var(--paper); stroke: var(--ink); stroke-width: 2; }
.sc-bar { stroke: var(--accent); stroke-width: 2; fill: none; }
.sc-now { fill: var(--accent); stroke: var(--paper); stroke-width: 1; }
.sc-open { fill: none; stroke: var(--open-line); stroke-width: 1.5; stroke-dasharray: 4 2; }
.ps-line { fill: none; stroke: var(--ink); stroke-width: 1.5; }
.ps-assumed { fill: none; stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 2 2; }
.ps-dot { fill: var(--ink); stroke: var(--paper); stroke-width: 1; }
.ps-open { fill: none; stroke: var(--open-line); stroke-width: 1; stroke-dasharray: 2 1.5; }
`;
