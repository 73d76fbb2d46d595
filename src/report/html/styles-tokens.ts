/** Colours, type and space. Words are ink; colour belongs to the five marks and to the one accent. */
export const TOKENS = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #101315);
  --well: light-dark(#f5f5f1, #181c1f);
  --ink: light-dark(#14181a, #eceeec);
  --ink-2: light-dark(#444b50, #b9c0c3);
  --ink-3: light-dark(#5d656a, #939ba0);
  --hair: light-dark(#dadcd7, #2b3135);
  --edge: light-dark(#7f878c, #757e84);
  --accent: light-dark(#0072b2, #56b4e9);
  --avoid: #d55e00;
  --avoid-line: light-dark(#b04d00, #f2924f);
  --dose: #e69f00;
  --dose-line: light-dark(#8c6000, #f3bd4e);
  --caution: #f0e442;
  --caution-line: light-dark(#716a00, #f0e442);
  --usual-line: light-dark(#007f5c, #2bbd93);
  --open-line: light-dark(#5d656a, #939ba0);
  --in-mark: #14181a;
  --serif: "Iowan Old Style", Charter, "Sitka Text", Cambria, "Liberation Serif", "Times New Roman", serif;
  --sans: "Helvetica Neue", "Segoe UI", Roboto, "Liberation Sans", Helvetica, Arial, "Noto Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace;
  --t-label: 0.75rem;
  --t-small: 0.8125rem;
  --t-body: 0.875rem;
  --t-read: 1.0625rem;
  --t-lead: 1.125rem;
  --t-title: 1.5rem;
  --t-statement: 2rem;
  --gutter: clamp(1rem, 3vw, 2.5rem);
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
@media (prefers-contrast: more) { :root { --ink-3: var(--ink-2); --hair: var(--edge); } }
@media (forced-colors: active) { .mark, .squares, .scale, .strip-c, .stop::after { forced-color-adjust: none; } }
`;
