import { useMemo } from 'react';
import type { CarePlanDocument } from '../../../../src/engine/index.ts';
import { type Words, sayCareItemPlainly } from '../../../../src/explain/index.ts';
import { type CareItem, diffCare } from '../../../../src/plan/index.ts';
import { careReporter, directionOf } from '../../../../src/report/index.ts';
import { useWords } from '../../app/words.ts';
import { Act, WordMark } from '../../design/mark.tsx';
import { PlanVoice } from '../my-plan/plan-voice.tsx';
import { useDoingWords } from './doing-words.ts';

export interface LineChange {
  readonly id: string;
  readonly how: 'added' | 'removed' | 'changed';
  readonly item: CareItem;
  readonly word: string;
  readonly heading: string;
  /** The word that stood there before, where it is another. */
  readonly before: string | null;
}

/** What is otherwise in the plan than before, in the person's words. */
export function lineChanges(before: CarePlanDocument, plan: CarePlanDocument, words: Words): readonly LineChange[] {
  const [was, is] = [careReporter(before, words).speaking, careReporter(plan, words).speaking];
  return diffCare(before, plan).items.flatMap(({ id, change }) => {
    const [old, now] = [before.items.find((one) => one.id === id), plan.items.find((one) => one.id === id)];
    const item = now ?? old;
    if (item === undefined) return [];
    const said = sayCareItemPlainly(now === undefined ? was : is, item);
    const oldWord = change === 'changed' && old !== undefined ? sayCareItemPlainly(was, old).word : null;
    return [
      { id, how: change, item, word: said.word, heading: said.heading, before: oldWord === said.word ? null : oldWord },
    ];
  });
}

/** Which lines appeared, went or changed. `before` null: the first plan, all of whose lines are new. */
export function PlanChanges({
  before,
  plan,
}: {
  readonly before: CarePlanDocument | null;
  readonly plan: CarePlanDocument;
}) {
  const say = useDoingWords();
  const words = useWords();
  const changes = useMemo(() => lineChanges(before ?? { ...plan, items: [] }, plan, words), [before, plan, words]);
  if (changes.length === 0) return <p>{say('changes.none')}</p>;
  return (
    <PlanVoice words={words}>
      <ul className="do-changes">
        {changes.map(({ id, how, item, word, heading, before: was }) => (
          <li key={id}>
            <p className="label" lang={undefined}>
              {say(`changes.${how}`)}
            </p>
            {how === 'removed' ? (
              <p>
                <s>{heading}</s>
              </p>
            ) : (
              <>
                <p>
                  {was === null ? (
                    <Act word={item.word} direction={directionOf(item)}>
                      {word}
                    </Act>
                  ) : (
                    <span className="do-was">
                      <s>{was}</s> <WordMark word={item.word} direction={directionOf(item)} /> <b>{word}</b>
                    </span>
                  )}
                </p>
                <p className="lead">{heading}</p>
              </>
            )}
          </li>
        ))}
      </ul>
    </PlanVoice>
  );
}
