/** Classes of the drawings as literal values of the light theme: the PDF writer reads no style sheet. */
const LOOKS: Readonly<Record<string, string>> = {
  k: 'fill="#14181a" font-weight="bold"',
  'k halo': 'fill="#14181a" font-weight="bold"',
  grid: 'stroke="#dadcd7" fill="none"',
  axis: 'stroke="#14181a" fill="none"',
  'r-band': 'fill="#e2e4e0"',
  'r-own': 'stroke="#0072b2" stroke-width="2.5" fill="none"',
  'r-avg': 'stroke="#444b50" stroke-width="1.5" stroke-dasharray="5 3" fill="none"',
  'r-up': 'fill="#14181a" stroke="#14181a"',
  'r-down': 'fill="#ffffff" stroke="#14181a" stroke-width="1.25"',
  'i-will': 'fill="#14181a" stroke="#14181a"',
  'i-may': 'fill="#b9bdc0" stroke="#444b50" stroke-width="0.75"',
  'i-not': 'fill="none" stroke="#7f878c" stroke-width="1"',
};

/** A drawing that needs no style sheet. */
export function literal(svg: string): string {
  return svg
    .replace(/<title>.*?<\/title>/g, '')
    .replace(/<text /g, '<text font-size="12" ')
    .replace(/class="([^"]*)"/g, (_, name: string) => LOOKS[name] ?? '');
}
