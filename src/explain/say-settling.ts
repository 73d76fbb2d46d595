import type { Settling } from '../core/index.ts';
import { sayQuestion } from './say-context.ts';
import type { Words } from './words.ts';

/** What would settle a question, in full: "a CYP2D6 test, given as an outside call". At most three loci are named. */
export function saySettling(words: Words, settling: Settling): string {
  const gene = settling.gene ?? '';
  switch (settling.kind) {
    case 'read-positions': {
      const loci = settling.loci ?? [];
      const named = loci.length > 3 ? `${loci.slice(0, 3).join(', ')}, …` : loci.join(', ');
      return words.say('settle.read-positions', { count: loci.length, loci: named });
    }
    case 'copy-number':
      return words.say('settle.copy-number', { gene });
    case 'outside-call':
      return words.say('settle.outside-call', { gene });
    case 'phase':
      return words.say('settle.phase');
    case 'context':
      return words.say('settle.context', { question: sayQuestion(words, settling.asks ?? '') });
    case 'other-test':
      return words.say('settle.other-test', { gene });
  }
}

/** The same in a table cell: "CYP2D6 copy-number test". */
export function saySettlingShort(words: Words, settling: Settling): string {
  const gene = settling.gene ?? '';
  return words.say(`settle.short.${settling.kind}`, { gene, count: settling.loci?.length ?? 0 });
}
