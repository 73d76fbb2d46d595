import type { ActionWord } from '../core/index.ts';

/** The shapes of the five words. A change of dose points where the dose goes, up where it may be both. */
export type MarkShape = 'avoid' | 'dose-up' | 'dose-down' | 'caution' | 'usual' | 'open';

export function markShape(word: ActionWord, direction: 'up' | 'down' | 'either' | null = null): MarkShape {
  switch (word) {
    case 'avoid':
      return 'avoid';
    case 'change-dose':
      return direction === 'down' ? 'dose-down' : 'dose-up';
    case 'caution':
      return 'caution';
    case 'usual-care':
      return 'usual';
    case 'not-enough-data':
      return 'open';
  }
}

/** Drawn on a 16 × 16 field; classes carry fill and outline, so that one definition serves both themes and print. */
const SHAPES: Readonly<Record<MarkShape, string>> = {
  avoid:
    '<path class="m-avoid" d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z"/><path class="m-bar" d="M4 7h8v2H4z"/>',
  'dose-up': '<path class="m-dose" stroke-linejoin="round" d="M1 13.8h14L8 1.4z"/>',
  'dose-down': '<path class="m-dose" stroke-linejoin="round" d="M1 2.2h14L8 14.6z"/>',
  caution:
    '<path class="m-caution" stroke-linejoin="round" d="M8 .7 15.3 8 8 15.3.7 8z"/><circle class="m-dot" cx="8" cy="8" r="1.7"/>',
  usual: '<circle class="m-usual" cx="8" cy="8" r="6"/>',
  open: '<path class="m-open" d="M2 2h12v12H2z"/>',
};

/** All shapes as symbols, once a page, before the first {@link mark}. */
export function markSymbols(): string {
  const symbols = Object.entries(SHAPES).map(
    ([shape, paths]) => `<symbol id="mark-${shape}" viewBox="0 0 16 16">${paths}</symbol>`,
  );
  return `<svg width="0" height="0" style="position:absolute" aria-hidden="true" focusable="false">${symbols.join('')}</svg>`;
}

/** One mark, to stand before its word: never alone, so hidden from readers of the text. */
export function mark(shape: MarkShape): string {
  return `<svg class="mark" aria-hidden="true" focusable="false"><use href="#mark-${shape}"/></svg>`;
}
