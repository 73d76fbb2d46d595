import type { CarePlanDocument } from '../engine/index.ts';
import {
  ENGLISH,
  careSpeaking,
  createWords,
  sayCareBasis,
  sayCareItem,
  sayCareStatement,
  sayNotChecked,
  sayTestNext,
} from '../explain/index.ts';

/** The plan as plain lines: what to do now, then every item with its reasons. */
export function careText(plan: CarePlanDocument, options: { readonly all: boolean }): string {
  const speaking = careSpeaking(plan, createWords(ENGLISH));
  const now = new Set(plan.actNow);
  const lines: string[] = [sayCareStatement(speaking), ...sayNotChecked(speaking), ''];
  for (const item of plan.items) {
    if (item.tier === 'quiet' && !options.all) continue;
    const said = sayCareItem(speaking, item);
    lines.push(
      `${now.has(item.id) ? '! ' : '  '}[${said.word}] ${said.kind}: ${said.title}${said.urgent === null ? '' : ` (${said.urgent})`}`,
      ...[said.what, said.because, said.until, said.resolution, said.taper].flatMap((line) =>
        line === null || line === '' ? [] : [`    ${line}`],
      ),
    );
    if (options.all)
      lines.push(
        ...said.sides.map((side) => `      - ${side.who}: ${side.what} ${side.why} (${side.standing})`),
        `    ${said.decides} ${said.review ?? ''}`,
      );
  }
  const tests = plan.tests.next.slice(0, 5).map((test) => `  ${sayTestNext(speaking, test).line}`);
  if (tests.length > 0) lines.push('', ...tests);
  lines.push('', sayCareBasis(speaking));
  return `${lines.join('\n')}\n`;
}
