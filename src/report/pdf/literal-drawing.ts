/** What a class of a drawing looks like: attributes of SVG in the light theme. */
export type Looks = Readonly<Record<string, string>>;

/** Looks that every drawing shares. */
const SHARED: Looks = {
  k: 'fill="#14181a" font-weight="bold"',
  'k halo': 'fill="#14181a" font-weight="bold"',
  grid: 'stroke="#dadcd7" fill="none"',
  axis: 'stroke="#14181a" fill="none"',
};

/** A drawing that needs no style sheet: the PDF writer reads none. */
export function literalDrawing(svg: string, own: Looks): string {
  return svg
    .replace(/<title>.*?<\/title>/g, '')
    .replace(/<text /g, '<text font-size="12" ')
    .replace(/class="([^"]*)"/g, (_, name: string) => own[name] ?? SHARED[name] ?? '');
}
