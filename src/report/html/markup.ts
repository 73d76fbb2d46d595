/** A piece of HTML that is safe as it stands. */
export interface Markup {
  readonly html: string;
}

type Piece = Markup | string | number | readonly Piece[] | null | false;

/** Template for HTML: texts and numbers are escaped, markup and lists of it are kept, null and false leave nothing. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let text = parts[0]!;
  pieces.forEach((piece, i) => {
    text += render(piece) + parts[i + 1]!;
  });
  return { html: text };
}

/** HTML made elsewhere (charts), taken as it is. */
export function raw(text: string): Markup {
  return { html: text };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Control characters other than tab and line breaks are not allowed in HTML, and a record's text may hold them. */
export function escapeHtml(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (char) => ENTITIES[char]!);
}

function render(piece: Piece): string {
  if (piece === null || piece === false) return '';
  if (typeof piece === 'string') return escapeHtml(piece);
  if (typeof piece === 'number') return String(piece);
  if (Array.isArray(piece)) return (piece as readonly Piece[]).map(render).join('');
  return (piece as Markup).html;
}
