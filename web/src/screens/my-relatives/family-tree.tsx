import type { PersonRecord } from '../../../../src/record/index.ts';
import { planDay } from '../../app/make-plan.ts';
import { type Say, useSpoken } from '../../app/words.ts';
import { Svg } from '../../design/mark.tsx';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import { AGE, ILLNESS, type TreeWords } from '../../worker/methods/tree-words.ts';
import { useLoad } from '../doing/use-load.ts';
import { ILLNESSES, RELATIONS } from './relatives.ts';
import { useRelativesWords } from './use-words.ts';
import type { RelativesKey } from './words.en.ts';

/** The family as it is drawn everywhere; a wide one scrolls in its own frame. */
export function FamilyTree({ record }: { readonly record: PersonRecord }) {
  const say = useRelativesWords();
  const language = useSpoken();
  const drawn = useLoad(
    () => engine.call('familyTree', { record, now: planDay(), words: treeWords(say) }),
    `${language} ${JSON.stringify([record.family, record.conditions])}`,
  );
  if (drawn.state === 'failed') return <Failure error={drawn.error} />;
  if (drawn.state === 'loading' || drawn.value === null) return null;
  return (
    <div className="family-tree" tabIndex={0} role="group" aria-label={say('tree')} dir="ltr">
      <Svg drawn={drawn.value} />
    </div>
  );
}

function treeWords(say: Say<RelativesKey>): TreeWords {
  const named = [
    ...RELATIONS.map((one) => [one, say(`r.${one}`)] as const),
    ...ILLNESSES.map((one) => [one, say(`i.${one}`)] as const),
  ];
  return {
    named: Object.fromEntries(named),
    title: say('tree'),
    self: say('tree.self'),
    old: say('tree.old', { age: AGE }),
    died: say('state.died'),
    diedAt: say('state.died.age', { age: AGE }),
    at: say('tree.at', { illness: ILLNESS, age: AGE }),
    tested: { pathogenic: say('tree.found'), negative: say('tree.not-found') },
  };
}
