/** Where an age and an illness go in words of the drawing: signs of no script, so that a text from right to left leaves them alone. */
export const AGE = '\u{E000}';
export const ILLNESS = '\u{E001}';

/** Words of the drawing by what they name: `mother`, `breast-cancer`, and those below. */
export interface TreeWords {
  readonly named: Readonly<Record<string, string>>;
  /** Of the drawing as a whole, for readers of the text. */
  readonly title: string;
  readonly self: string;
  /** With {@link AGE}. */
  readonly old: string;
  readonly diedAt: string;
  readonly died: string;
  /** With {@link ILLNESS} and {@link AGE}. */
  readonly at: string;
  readonly tested: Readonly<Record<'pathogenic' | 'negative', string>>;
}
