import type { DrugCheck } from '../engine/index.ts';
import {
  type CareSpeaking,
  careSpeaking,
  createWords,
  sayAlternatives,
  sayCareItem,
  sayLineOrder,
  sayOrder,
} from '../explain/index.ts';

/** Verdict first, then reasons, options, monitoring, and a text to copy into an order. */
export function checkText(check: DrugCheck): string {
  const speaking = careSpeaking(check.plan, createWords());
  const said = sayCareItem(speaking, check.item);
  const lines = [`${said.word}: ${said.title}. ${said.what}`, ''];
  if (said.because !== '') lines.push(`Why: ${said.because}`);
  for (const side of said.sides) lines.push(`  - ${side.who}: ${side.what} ${side.why} (${side.standing})`);
  if (said.resolution !== '') lines.push(said.resolution);
  if (said.until !== null) lines.push(said.until);
  if (check.alternatives !== null && check.alternatives.rows.length > 0) {
    lines.push('', 'Instead:');
    for (const row of sayAlternatives(speaking, check.alternatives).rows.slice(0, 5))
      lines.push(
        `  ${Object.values(row)
          .filter((part) => typeof part === 'string' && part !== '')
          .join(' | ')}`,
      );
  }
  if (check.monitor.length > 0) {
    lines.push('', 'Monitor:');
    for (const item of check.monitor)
      lines.push(`  ${sayCareItem(speaking, item).title}: ${sayCareItem(speaking, item).what}`);
  }
  if (check.others.length > 0) {
    lines.push('', 'Other lines that would change:');
    for (const item of check.others)
      lines.push(`  ${sayCareItem(speaking, item).word}: ${sayCareItem(speaking, item).title}`);
  }
  lines.push('', `Order text: ${orderText(speaking, check)}`);
  return `${lines.join('\n')}\n`;
}

/** What is to be avoided or asked of a specialist is not ordered: the line itself is told then. */
function orderText(speaking: CareSpeaking, { item, drug, startDose, monitor }: DrugCheck): string {
  if (item.word === 'avoid' || NO_ORDER.has(item.kind)) return sayLineOrder(speaking, item);
  return sayOrder(speaking, {
    item: { ...item, drug },
    startDose,
    monitor,
    replaces: null,
    indication: null,
    despite: null,
  }).text;
}

const NO_ORDER: ReadonlySet<string> = new Set(['stop', 'switch', 'refer']);
