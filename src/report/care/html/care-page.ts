import { mark } from '../../../charts/index.ts';
import { sayCareBasis, sayCareStatement, sayNotChecked, sayUse, type Words } from '../../../explain/index.ts';
import type { CarePlan } from '../../../plan/index.ts';
import { BRAND } from '../../html/brand.ts';
import { documentFrame } from '../../html/document-frame.ts';
import { genes } from '../../html/genes.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { notices, quality } from '../../html/quality.ts';
import { lookHead, section } from '../../html/section.ts';
import { digestList, sourceLines } from '../../html/source-list.ts';
import { foot } from '../../html/sources.ts';
import { type CareReporter, byDate, besideItems, careReporter, linesByUse, otherUses } from '../care-reporter.ts';
import { dueStandsUnder } from '../first-look.ts';
import { mattersOf, unresolvedOf } from '../person-words.ts';
import { enzymes, reckoned } from './care-body.ts';
import { findings } from './care-findings.ts';
import { actNowLine, careRow, dueLine, medicineLine } from './care-line.ts';
import { matrix } from './care-matrix.ts';
import { doses } from './care-doses.ts';
import { day, recordRead, tests } from './care-sections.ts';
import { CARE_STYLES } from './care-styles.ts';
import { prevention } from './care-prevention.ts';
import { tumour } from './care-tumour.ts';
import { personStrip } from './person-strip.ts';

/** The whole person's plan for a clinician: one self-contained page, no script, no request, printable. */
export function carePage(plan: CarePlan, words?: Words): string {
  const reporter = careReporter(plan, words);
  return pageFrame(
    reporter,
    '',
    html`<div class="wrap">
      <header class="top">
        <p class="brand">${raw(BRAND)}Propria</p>
        <p class="label">
          ${reporter.words.say('care.page.title')},
          <time datetime="${plan.made}">${reporter.words.date(plan.made)}</time>
        </p>
      </header>
      <main id="main">
        ${personStrip(reporter)}${head(reporter)}${firstLook(reporter)}${tumour(reporter)}${otherLines(reporter)}${matrix(reporter)}${findings(reporter)}${enzymes(reporter)}${doses(reporter)}${day(reporter)}${tests(reporter)}${prevention(reporter)}${genes(reporter.genome)}${reckoned(reporter)}${recordRead(reporter)}${recordNotices(reporter)}${quality(reporter.genome)}${sources(reporter)}
        <div class="sign"><p>${reporter.words.say('care.page.signed')}</p></div>
      </main>
      ${foot(reporter.genome)}
    </div>`,
  );
}

/** What every page of the whole person stands in. */
export function pageFrame(reporter: CareReporter, bodyClass: string, body: Markup): string {
  const { words, plan } = reporter;
  const person = plan.person.name?.value;
  const title = person === undefined ? words.say('care.page.title') : words.say('care.page.title.person', { person });
  return documentFrame({ words, title, styles: CARE_STYLES, bodyClass, body });
}

function head(reporter: CareReporter): Markup {
  const { words, speaking } = reporter;
  const notChecked = sayNotChecked(speaking);
  return html`<div class="head">
    <h1 class="statement">${sayCareStatement(speaking)}</h1>
    <p class="label">${sayCareBasis(speaking)}</p>
    ${words.mark === null ? null : html`<p class="label">${words.mark}</p>`}
    ${notChecked.map((line) => html`<p class="notread">${raw(mark('open'))}<span>${line}</span></p>`)}
    ${unresolvedOf(reporter).map((line) => html`<p class="notread">${raw(mark('open'))}<span>${line}</span></p>`)}
  </div>`;
}

/** Page one under the statement: what is most urgent, every medicine by its word, what is due when, what matters. */
function firstLook(reporter: CareReporter): Markup {
  const { plan, words, speaking } = reporter;
  const now = plan.actNow.flatMap((id) => reporter.items.get(id) ?? []);
  const present = linesByUse(plan);
  const due = byDate(besideItems(plan));
  const rest = otherUses(plan).map((use) => sayUse(speaking, use));
  return html`<div class="look first ${dueStandsUnder(reporter) === 'act-now' ? 'due-left' : 'due-right'}">
    <section class="sec act-now" aria-labelledby="h-act">
      ${lookHead('act', words.say('care.page.act-now'), words.say('care.page.lines', { n: now.length }))}
      ${
        now.length === 0
          ? html`<p class="why">${words.say('care.page.act-now.none')}</p>`
          : html`<ol class="rows">
              ${now.map((item, i) => actNowLine(reporter, item, i + 1))}
            </ol>`
      }
    </section>
    <section class="sec meds" aria-labelledby="h-medicines">
      ${lookHead('medicines', words.say('care.page.medicines'), words.say('care.page.lines', { n: present.length }))}
      <ul class="rows">
        ${present.map(({ item, use }) => medicineLine(reporter, item, use))}
      </ul>
      ${rest.length === 0 ? null : html`<p class="small why rest">${words.say('care.page.stopped', { medicines: words.list(rest) })}</p>`}
    </section>
    <section class="sec due" aria-labelledby="h-watch">
      ${lookHead('watch', words.say('care.page.watch'), words.say('care.page.lines', { n: due.length }))}
      ${
        due.length === 0
          ? html`<p class="why">${words.say('care.page.watch.none')}</p>`
          : html`<ul class="rows">
              ${due.map((item) => dueLine(reporter, item))}
            </ul>`
      }
      ${matters(reporter)}
    </section>
  </div>`;
}

/** What the person said matters, in the person's order and words. */
function matters(reporter: CareReporter): Markup {
  const { words } = reporter;
  const lines = mattersOf(reporter);
  return html`<h3 class="h3">${words.say('care.page.wishes')}</h3>
    ${
      lines.length === 0
        ? html`<p class="small why">${words.say('care.page.wishes.open')}</p>`
        : html`<ol class="plain small">
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ol>`
    }`;
}

/** Every line that does not stand under Act now, with its reasons. */
function otherLines(reporter: CareReporter): Markup | null {
  const { plan, words } = reporter;
  const now = new Set(plan.actNow);
  const heads = ['word', 'medicine', 'do', 'because', 'source'] as const;
  const items = plan.items.filter((item) => !now.has(item.id));
  if (items.length === 0) return null;
  const order = words.list(plan.ranking.map((key) => words.say(`care.rank.${key}`)));
  return section(
    'others',
    words.say('care.page.others'),
    words.say('care.page.medicines.order', { keys: order }),
    html`<div class="m-cols label" aria-hidden="true">
        ${heads.map((column) => html`<span>${words.say(`care.page.col.${column}`)}</span>`)}
      </div>
      <ul class="m-list">
        ${items.map((item) => careRow(reporter, item))}
      </ul>`,
  );
}

/** Warnings of the record, with their place. */
function recordNotices(reporter: CareReporter): Markup | null {
  const seen = new Set(reporter.plan.genome.notices.map((notice) => JSON.stringify(notice)));
  const own = reporter.plan.notices.filter((notice) => !seen.has(JSON.stringify(notice)));
  return own.length === 0 ? null : html`<section class="sec">${notices(reporter.genome, own)}</section>`;
}

function sources(reporter: CareReporter): Markup {
  const { plan, words } = reporter;
  return section(
    'sources',
    words.say('report.sources'),
    `${words.say('report.knowledge')} ${plan.knowledge.id}`,
    html`<ul class="plain small">
        ${sourceLines(plan.sources)}
      </ul>
      ${digestList(words, plan)}`,
  );
}
