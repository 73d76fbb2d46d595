import { markSymbols, mark } from '../../../charts/index.ts';
import { sayCareBasis, sayCareStatement, sayNotChecked, type Words } from '../../../explain/index.ts';
import type { CarePlan } from '../../../plan/index.ts';
import { genes } from '../../html/genes.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { quality } from '../../html/quality.ts';
import { foot } from '../../html/sources.ts';
import { STYLES } from '../../html/styles.ts';
import { type CareReporter, besideItems, careReporter, medicineItems } from '../care-reporter.ts';
import { actNowLine, besideLine, careRow } from './care-line.ts';
import { bodyNow, day, matrix, recordRead, section, tests } from './care-sections.ts';
import { CARE_STYLES } from './care-styles.ts';
import { personStrip } from './person-strip.ts';

const BRAND =
  '<svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" focusable="false"><path d="M0 6h8m8 0h12" stroke-width="1.5"/><circle cx="12" cy="6" r="4.25" stroke-width="2"/></svg>';

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
        ${personStrip(reporter)}${head(reporter)}${firstLook(reporter)}${medicines(reporter)}${day(reporter)}${tests(reporter)}${bodyNow(reporter)}${matrix(reporter)}${genes(reporter.genome)}${recordRead(reporter)}${quality(reporter.genome)}${sources(reporter)}
        <div class="sign"><p>${reporter.words.say('care.page.signed')}</p></div>
      </main>
      ${foot(reporter.genome)}
    </div>`,
  );
}

/** What every page of the whole person stands in; its content security policy forbids every request. */
export function pageFrame(reporter: CareReporter, bodyClass: string, body: Markup): string {
  const { words, plan } = reporter;
  const person = plan.person.name?.value;
  const title = person === undefined ? words.say('care.page.title') : words.say('care.page.title.person', { person });
  return html`<!doctype html>
<html lang="${words.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${title} · Propria</title>
<style>${raw(STYLES)}${raw(CARE_STYLES)}</style>
</head>
<body${raw(bodyClass === '' ? '' : ` class="${bodyClass}"`)}>
${raw(markSymbols())}
<a class="skip" href="#main">${words.say('report.skip')}</a>
${body}
</body>
</html>
`.html;
}

function head(reporter: CareReporter): Markup {
  const { words, speaking, plan } = reporter;
  const notChecked = sayNotChecked(speaking);
  const unresolved = [...plan.unresolved.allergies, ...plan.unresolved.conditions];
  return html`<div class="head">
    <h1 class="statement">${sayCareStatement(speaking)}</h1>
    <p class="label">${sayCareBasis(speaking)}</p>
    ${words.mark === null ? null : html`<p class="label">${words.mark}</p>`}
    ${notChecked.map((line) => html`<p class="notread">${raw(mark('open'))}<span>${line}</span></p>`)}
    ${
      unresolved.length === 0
        ? null
        : html`<p class="notread">
            ${raw(mark('open'))}<span
              >${words.say('care.page.unresolved', { names: words.list(unresolved.map((id) => writtenOf(reporter, id))) })}</span
            >
          </p>`
    }
  </div>`;
}

function writtenOf({ plan }: CareReporter, id: string): string {
  const facts = [...plan.person.allergies, ...plan.person.conditions];
  return facts.find((fact) => fact.id === id)?.written ?? id;
}

function firstLook(reporter: CareReporter): Markup {
  const { plan, words } = reporter;
  const now = plan.actNow.flatMap((id) => reporter.items.get(id) ?? []);
  const beside = besideItems(plan);
  const wishes = plan.person.wishes.matters ?? [];
  return html`<div class="look">
    <section class="sec" aria-labelledby="h-act">
      <div class="h">
        <h2 id="h-act">${words.say('care.page.act-now')}</h2>
        <span class="label">${words.say('care.page.lines', { n: now.length })}</span>
      </div>
      ${
        now.length === 0
          ? html`<p class="why">${words.say('care.page.act-now.none')}</p>`
          : html`<ol class="rows">
              ${now.map((item, i) => actNowLine(reporter, item, i + 1))}
            </ol>`
      }
    </section>
    <section class="sec" aria-labelledby="h-watch">
      <div class="h">
        <h2 id="h-watch">${words.say('care.page.watch')}</h2>
        <span class="label">${words.say('care.page.lines', { n: beside.length })}</span>
      </div>
      ${
        beside.length === 0
          ? html`<p class="why">${words.say('care.page.watch.none')}</p>`
          : html`<ul class="by-word">
              ${beside.map((item) => besideLine(reporter, item))}
            </ul>`
      }
      ${
        wishes.length === 0
          ? null
          : html`<h3 class="h3">${words.say('care.page.wishes')}</h3>
              <ol class="plain small">
                ${wishes.map((wish) => html`<li>${words.term(wish.value, 'wish')}</li>`)}
              </ol>`
      }
    </section>
  </div>`;
}

function medicines(reporter: CareReporter): Markup {
  const { plan, words } = reporter;
  const heads = ['word', 'medicine', 'do', 'because', 'source'] as const;
  const list = (items: readonly (typeof plan.items)[number][]): Markup =>
    html`<ul class="m-list">
      ${items.map((item) => careRow(reporter, item))}
    </ul>`;
  const order = words.list(plan.ranking.map((key) => words.say(`care.rank.${key}`)));
  return html`${section(
    'medicines',
    words.say('care.page.medicines'),
    words.say('care.page.medicines.order', { keys: order }),
    html`<div class="m-cols label" aria-hidden="true">
        ${heads.map((column) => html`<span>${words.say(`care.page.col.${column}`)}</span>`)}
      </div>
      ${list(medicineItems(plan))}`,
  )}
  ${besideItems(plan).length === 0 ? null : section('beside', words.say('care.page.watch'), null, list(besideItems(plan)))}`;
}

function sources(reporter: CareReporter): Markup {
  const { plan, words } = reporter;
  return section(
    'sources',
    words.say('report.sources'),
    `${words.say('report.knowledge')} ${plan.knowledge.id}`,
    html`<ul class="plain small">
        ${plan.sources.map(
          (source) =>
            html`<li>
              <a href="${source.url}" rel="noreferrer">${source.body}: ${source.title}</a> ${source.version},
              ${source.licence}
            </li>`,
        )}
      </ul>
      <dl class="digests">
        ${plan.documents.map(
          (document) =>
            html`<div>
              <dt>${document.name}</dt>
              <dd class="mono">${document.bytes} bytes · sha-256 ${document.readSha256}</dd>
            </div>`,
        )}
        <div>
          <dt>${words.say('report.knowledge')} ${plan.knowledge.id}</dt>
          <dd class="mono">sha-256 ${plan.knowledge.digest}</dd>
        </div>
      </dl>`,
  );
}
