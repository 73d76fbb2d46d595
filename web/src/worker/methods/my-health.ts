import type { PreventionDocument } from '../../../../src/engine/index.ts';
import { loadWords, sayPrevention } from '../../../../src/explain/index.ts';
import type { Method } from '../method.ts';

/** Of 100 people: those to whom it happens, and those to whom it may, as far as the figure is not exact. */
interface Count {
  readonly will: number;
  readonly may: number;
}

/** What the person reads, part by part in their order. */
export interface MyHealthSaid {
  readonly statement: string;
  readonly basis: readonly string[];
  readonly things: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly risks: readonly {
    readonly id: string;
    readonly heading: string;
    readonly lines: readonly string[];
    /** The same 100 people twice: like this person, and the average of the same age and sex. */
    readonly pictures: readonly { readonly name: string; readonly count: Count; readonly says: string }[];
    readonly notes: readonly string[];
  }[];
  /** Blocks after what can be changed. */
  readonly then: readonly Block[];
  readonly last: readonly Block[];
}

interface Block {
  readonly heading: string;
  readonly lines: readonly string[];
}

export const myHealth: Method<{ readonly plan: PreventionDocument; readonly language: string }, MyHealthSaid> = async (
  _kit,
  { plan, language },
) => {
  const words = await loadWords(language, 'person');
  const said = sayPrevention(words, plan);
  return {
    statement: said.statement,
    basis: said.basis,
    things: said.items.now.slice(0, 3).map((one) => ({ heading: one.what, lines: [] })),
    risks: [],
    then: [],
    last: [{ heading: words.say('prevention.section.questions'), lines: said.questions }],
  };
};
