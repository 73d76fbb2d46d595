import { memo, useMemo } from 'react';
import { sayCareItem, sayDosing, sayUse } from '../../../../src/explain/index.ts';
import type { CareItem } from '../../../../src/plan/index.ts';
import type { MedicineUse } from '../../../../src/record/index.ts';
import { directionOf, linesByUse, nameOfUse, otherUses, shortBecause } from '../../../../src/report/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { useReporter } from '../../app/speaking.ts';
import { WordMark } from '../../design/mark.tsx';
import { Section } from '../../design/section.tsx';
import type { WhyOpen } from '../why/use-why.ts';
import { type AtcOf, leadFirst } from './order-by-view.ts';
import type { Specialty } from './specialties.ts';
import { useSummaryWords } from './summary-words.ts';
import { WhyButton, WhyUnder } from './why-places.tsx';

/** Every medicine by its word, the first reason beside it; those of the view's specialty first. */
export const MedicineList = memo(function MedicineList({
  view,
  atcOf,
  why,
}: {
  readonly view: Specialty | null;
  readonly atcOf: AtcOf;
  readonly why: WhyOpen;
}) {
  const say = useSummaryWords();
  const reporter = useReporter();
  const { plan, words, speaking } = reporter;
  const { first, rest } = useMemo(
    () => leadFirst(linesByUse(plan), ({ item }) => item, plan, view, atcOf),
    [plan, view, atcOf],
  );
  const stopped = otherUses(plan).map((use) => sayUse(speaking, use));
  return (
    <Section
      title={words.say('care.page.medicines')}
      aside={<GoTo to="/medicines">{say('all-checks')}</GoTo>}
      className="meds"
    >
      {first.length === 0 ? null : <Rows lines={first} why={why} />}
      {rest.length === 0 ? null : (
        <>
          {first.length === 0 ? null : <h3 className="label rest-h">{say('rest.medicines', { n: rest.length })}</h3>}
          <Rows lines={rest} why={why} />
        </>
      )}
      {stopped.length === 0 ? null : (
        <p className="small why rest">{words.say('care.page.stopped', { medicines: words.list(stopped) })}</p>
      )}
    </Section>
  );
});

interface Line {
  readonly item: CareItem;
  readonly use: MedicineUse;
}

function Rows({ lines, why }: { readonly lines: readonly Line[]; readonly why: WhyOpen }) {
  return (
    <ul className="rows">
      {lines.map((line) => (
        <MedicineRow key={line.use.id} line={line} why={why} />
      ))}
    </ul>
  );
}

function MedicineRow({ line: { item, use }, why }: { readonly line: Line; readonly why: WhyOpen }) {
  const reporter = useReporter();
  const { speaking, words } = reporter;
  const place = `medicine ${use.id}`;
  const { said, dose, reason } = useMemo(() => {
    const all = sayCareItem(speaking, item);
    return { said: all, dose: sayDosing(speaking, use), reason: shortBecause(reporter, item, all, 1) };
  }, [reporter, speaking, item, use]);
  return (
    <li className={`med${why.key === place ? ' on' : ''}`}>
      <WordMark word={item.word} direction={directionOf(item)} />
      <p>
        <b>{nameOfUse(reporter, use)}</b> {dose === 'none' ? null : dose}
        {use.status === 'planned' ? <span className="label"> {words.say('care.page.planned')}</span> : null}
      </p>
      <p className="w">{said.word}</p>
      <p className="small">{reason === '' ? said.what : reason}</p>
      <WhyButton why={why} place={place} title={said.title} />
      <div className="under">
        <WhyUnder why={why} place={place} item={item} decisions />
      </div>
    </li>
  );
}
