import { type ItemGroup, type PlanItem } from '../../plan/index.ts';
import { joinAlike } from '../alike.ts';
import type { Reporter } from '../reporter.ts';
import { medicineRow } from './medicine-row.ts';
import { type Markup, html } from './markup.ts';

/** Groups in reading order; those that ask for nothing are folded. */
const GROUPS: readonly { readonly group: ItemGroup; readonly folded: boolean }[] = [
  { group: 'current', folded: false },
  { group: 'change', folded: false },
  { group: 'open', folded: false },
  { group: 'usual', folded: true },
  { group: 'no-rule', folded: true },
];

/** All medicines: present ones first, then what changes, what cannot be judged, and folded what stays usual. */
export function medicines(reporter: Reporter): Markup {
  const { plan, words } = reporter;
  return html`<section class="sec gap" id="medicines" aria-labelledby="h-med">
    <h2 class="vh" id="h-med">${words.say('report.medicines')}</h2>
    ${GROUPS.map(({ group, folded }) =>
      medicineGroup(
        reporter,
        group,
        plan.items.filter((item) => item.group === group),
        folded,
      ),
    )}
  </section>`;
}

function medicineGroup(
  reporter: Reporter,
  group: ItemGroup,
  items: readonly PlanItem[],
  folded: boolean,
): Markup | null {
  if (items.length === 0) return null;
  const { words } = reporter;
  const rows = html`<ul class="m-list">
    ${joinAlike(items).map((line) => medicineRow(reporter, line))}
  </ul>`;
  const title = words.say(`report.medicines.${group}`);
  if (folded)
    return html`<details class="fold">
      <summary class="h">
        <h3>${title}</h3>
        <span class="label">${items.length}</span>
      </summary>
      ${rows}
    </details>`;
  return html`<div class="h">
      <h3>${title}</h3>
      <span class="label">${items.length}, ${words.say('report.medicines.order')}</span>
    </div>
    <p class="m-cols label" aria-hidden="true">
      <span>${words.say('report.column.word')}</span><span>${words.say('report.column.medicine')}</span
      ><span>${words.say('report.column.do')}</span><span>${words.say('report.column.because')}</span
      ><span>${words.say('report.column.source')}</span>
    </p>
    ${rows}`;
}
