/** The light theme as literal values: the PDF writer knows no variables. */
export const INK = '#14181a';
export const INK_2 = '#444b50';
export const INK_3 = '#5d656a';
export const HAIR = '#dadcd7';
