import type { Oncogenicity } from '../../oncology/index.ts';
import { readOut } from '../read-out.ts';
import type { TumourSpeaking } from './tumour-names.ts';

/** What the points of a change rest on, one line a criterion, and at last what nothing here can tell. */
export function sayPoints(
  { words }: Pick<TumourSpeaking, 'words'>,
  oncogenicity: Oncogenicity | null,
): readonly string[] {
  if (oncogenicity === null) return [];
  const { fired, notAssessable } = oncogenicity;
  const lines = fired.map(({ criterion, points, why }) => {
    const [code = why, ...more] = why.split(':');
    const reason = words.phrase('onc-reason', code) ?? readOut(code);
    return words.say('tumour.point', {
      criterion,
      points: points > 0 ? `+${points}` : String(points).replace('-', '−'),
      why: more.length === 0 ? reason : `${reason} ${more.join(' ').replaceAll('_', ' ')}`,
    });
  });
  const needs = [...new Set(notAssessable.map((one) => one.needs))];
  if (needs.length === 0) return lines;
  const named = needs.map((need) => {
    const criteria = notAssessable.filter((one) => one.needs === need).map(({ criterion }) => criterion);
    return `${words.phrase('onc-needs', need) ?? readOut(need)} (${criteria.join(', ')})`;
  });
  return [...lines, words.say('tumour.points.open', { needs: words.list(named) })];
}
