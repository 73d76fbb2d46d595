import type { ActionWord } from '../../../../src/core/index.ts';
import type { Words } from '../../../../src/explain/index.ts';
import { Act } from '../../design/mark.tsx';
import { useMedicinesWords } from './use-medicines-words.ts';

const WORDS: readonly ActionWord[] = ['avoid', 'change-dose', 'caution', 'usual-care', 'not-enough-data'];

/** The five words with their marks, and the two ways of holding nothing. */
export function Legend({ words }: { readonly words: Words }) {
  const say = useMedicinesWords();
  return (
    <span className="legend">
      {WORDS.map((word) => (
        <Act key={word} word={word} direction={word === 'change-dose' ? 'down' : null}>
          <span className="md-lw">{words.say(`word.${word}`)}</span>
        </Act>
      ))}
      <span className="md-wide">
        <b aria-hidden="true">·</b> {say('legend.clear')}
      </span>
      <span className="md-wide">{say('legend.blank')}</span>
    </span>
  );
}
