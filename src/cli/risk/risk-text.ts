import type { PreventionDocument } from '../../engine/index.ts';

/** The dated plan as lines of tokens. */
export function riskText(plan: PreventionDocument): string {
  const lines = plan.items.map(({ state, id, options, dates, sides }) => {
    const won = sides.find((side) => side.won);
    return [
      state.padEnd(14),
      id.padEnd(34),
      dates.next ?? dates.from ?? '',
      options[0]?.action ?? '',
      `${won?.body ?? ''} ${won?.grade ?? ''}`,
    ].join('  ');
  });
  return `${lines.join('\n')}\n`;
}
