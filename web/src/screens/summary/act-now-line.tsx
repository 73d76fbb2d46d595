import { memo, useMemo } from 'react';
import { sayCareItem, sayExposure, sentence } from '../../../../src/explain/index.ts';
import type { CareItem } from '../../../../src/plan/index.ts';
import { badgesOf, directionOf, doOf, meanwhile, shortBecause } from '../../../../src/report/index.ts';
import { useReporter } from '../../app/speaking.ts';
import { Badges, EstimateBadge } from '../../design/badge.tsx';
import { Act } from '../../design/mark.tsx';
import { Decide } from '../why/decide.tsx';
import { WhyButton, WhyUnder } from './why-places.tsx';
import type { WhyOpen } from '../why/use-why.ts';

/** One line of Act now: mark and word, what changes, what to do, because, who says so; decision and Why. */
export const ActNowLine = memo(function ActNowLine({
  item,
  number,
  why,
}: {
  readonly item: CareItem;
  readonly number: number;
  readonly why: WhyOpen;
}) {
  const reporter = useReporter();
  const { words, speaking } = reporter;
  const place = `act ${item.id}`;
  const { said, because, until, estimate } = useMemo(() => {
    const all = sayCareItem(speaking, item);
    const exposure = item.sides.find((side) => side.layer === 'estimate')?.exposure ?? null;
    return {
      said: all,
      because: shortBecause(reporter, item, all, 3),
      until: meanwhile(item, all),
      estimate: exposure === null ? null : sentence(sayExposure(words, exposure)),
    };
  }, [reporter, speaking, words, item]);
  return (
    <li className={`line${why.key === place ? ' on' : ''}`}>
      <p className="top-l">
        <Act word={item.word} direction={directionOf(item)}>
          {words.say(`word.${item.word}`)}
        </Act>
        <span className="n">
          {said.urgent === null ? null : (
            <>
              <b>{said.urgent}</b> ·{' '}
            </>
          )}
          {number}
        </span>
      </p>
      <h3 className="lead">
        <Title text={said.title} />
      </h3>
      <p className="do">
        {doOf(item, said)}
        {until === null ? null : <span className="why"> {until}</span>}
      </p>
      {because === '' ? null : <p className="why small">{because}</p>}
      {estimate === null ? null : (
        <p className="est-l small">
          <EstimateBadge words={words} /> {estimate}
        </p>
      )}
      <p className="ev-row">
        <Badges badges={badgesOf(reporter, item)} words={words} />
      </p>
      <Decide item={item} title={said.title}>
        <WhyButton why={why} place={place} title={said.title} />
      </Decide>
      <WhyUnder why={why} place={place} item={item} />
    </li>
  );
});

/** The two sides of a change stay whole where the line breaks between them. */
function Title({ text }: { readonly text: string }) {
  const [from, to] = text.split(' → ');
  if (to === undefined) return text;
  return (
    <>
      <span className="ib">
        {from} <span className="to">→</span>
      </span>{' '}
      <span className="ib">{to}</span>
    </>
  );
}
