/** Strength in squares, `step` of `of` filled. Only for bodies that grade; the grade stands beside it in words. */
export function evidenceSquares(step: number, of: number): string {
  let filled = '';
  let hollow = '';
  for (let i = 0; i < of; i += 1) {
    const square = `M${i * 10}.5.5h7v7h-7z`;
    if (i < step) filled += square;
    else hollow += square;
  }
  const paths = `${filled === '' ? '' : `<path d="${filled}"/>`}${hollow === '' ? '' : `<path fill="none" d="${hollow}"/>`}`;
  return `<svg class="squares" viewBox="0 0 ${of * 10 - 2} 8" width="${of * 10 - 2}" height="8" aria-hidden="true" focusable="false">${paths}</svg>`;
}
