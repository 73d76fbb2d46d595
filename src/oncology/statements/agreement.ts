import type { TherapyStatement } from '../therapy-statement.ts';
import { isCertain } from './item.ts';
import type { Opposition } from './resistance-override.ts';
import type { TherapyGroup } from './therapy-group.ts';

/**
 * How well the records agree, in the manner of MetaKB (Wagner and others, Nat Genet 2020;52:448): four stars for a regulator, two where several
 * records agree, one for a single record or where records contradict each other.
 */
export function agreementOf(
  { support, counter }: TherapyGroup,
  opposed: readonly Opposition[],
): NonNullable<TherapyStatement['agreement']> {
  const certain = support.filter(isCertain);
  const mixed = counter.some(isCertain) || opposed.some(({ reach }) => reach === 'set');
  const regulator = certain.some(({ approval }) => approval !== null && approval.view.standing !== 'withdrawn');
  const stars = regulator ? 4 : mixed || certain.length < 2 ? 1 : 2;
  return { stars, mixed };
}
