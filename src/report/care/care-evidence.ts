import type { Evidence } from '../../core/index.ts';
import type { CareItem } from '../../plan/index.ts';
import type { CareReporter } from './care-reporter.ts';

/** Badges of the sides that decide: the body, its own grade, the year of its source. */
export function evidenceOf(reporter: CareReporter, item: CareItem): readonly Evidence[] {
  const won = item.sides.filter((side) => side.won);
  return (won.length > 0 ? won : item.sides).flatMap((side) =>
    side.bodies.flatMap((body) => {
      const source = reporter.plan.sources.find((one) => one.id === body || one.body === body);
      if (source === undefined) return [];
      return [
        {
          body: source.body,
          source: source.id,
          date: source.date,
          ...(side.grade === null ? {} : { strength: side.grade }),
          ...(source.url === '' ? {} : { url: source.url }),
        } as Evidence,
      ];
    }),
  );
}
