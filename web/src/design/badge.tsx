import { evidenceSquares } from '../../../src/charts/index.ts';
import type { Words } from '../../../src/explain/index.ts';
import type { CareBadge } from '../../../src/report/index.ts';
import { Svg } from './mark.tsx';

/** Who says so, its own grade, the year; what rests on no page of a source says so. */
export function Badges({ badges, words }: { readonly badges: readonly CareBadge[]; readonly words: Words }) {
  if (badges.length === 0) return null;
  return (
    <span className="evs">
      {badges.map((badge) => (
        <Badge key={`${badge.kind} ${badge.body} ${badge.grade ?? ''} ${badge.year}`} badge={badge} words={words} />
      ))}
    </span>
  );
}

function Badge({ badge, words }: { readonly badge: CareBadge; readonly words: Words }) {
  const { body, step, grade, kind, year, url } = badge;
  const inside = (
    <>
      <b>{body}</b>
      {step === null ? null : <Svg drawn={evidenceSquares(step.step, step.of)} />}
      {grade === null ? null : <span>{grade}</span>}
      {kind === 'unconfirmed' ? <span>{words.say('care.page.unconfirmed')}</span> : null}
      <time>{year}</time>
    </>
  );
  // The page itself opens no address; the person does.
  return url === null ? (
    <span className="ev">{inside}</span>
  ) : (
    <a className="ev" href={url} rel="noreferrer noopener" target="_blank">
      {inside}
    </a>
  );
}

/** Our estimate: a dashed badge with the sign for "about", in front of its own sentence. */
export function EstimateBadge({ words }: { readonly words: Words }) {
  return (
    <span className="ev est">
      <b aria-hidden="true">≈</b>
      <span>{words.say('care.page.estimate')}</span>
    </span>
  );
}
