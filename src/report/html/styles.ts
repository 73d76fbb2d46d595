import { LAYOUT } from './styles-layout.ts';
import { PRINT } from './styles-print.ts';
import { TOKENS } from './styles-tokens.ts';
import { COMPONENTS } from './styles-components.ts';

/** The page's whole style sheet. Tokens first: no colour and no size is decided anywhere else. */
export const STYLES: string = [TOKENS, COMPONENTS, LAYOUT, PRINT].join('\n');
