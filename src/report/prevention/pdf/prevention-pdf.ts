import type { Content } from 'pdfmake/interfaces.js';
import { headRow, listHead, renderBoard, small } from '../../pdf/board-paper.ts';
import { INK, INK_3 } from '../../pdf/inks.ts';
import { signatureLine } from '../../pdf/paper.ts';
import { shortDigest } from '../../reporter.ts';
import { PREVENTION_FIRST, type PreventionView, traceOfItem, traceOfRisk } from '../prevention-view.ts';
import { exposures, family } from './family-pdf.ts';
import { acting, inherited, scores } from './inherited-pdf.ts';
import { REASONS_FIRST, items, whatIf } from './plan-pdf.ts';
import { lines } from './prevention-lines-pdf.ts';
import { drawings, equations, riskRows } from './risks-pdf.ts';

/** Page one's share of risks and of what is missing. */
const RISKS_FIRST = 4;
const MISSING_FIRST = 3;

/** Risk and prevention on paper: page one alone suffices, then every list, the drawings and the Why as text. */
export function preventionPdf(view: PreventionView): Promise<Uint8Array> {
  const { words, said } = view;
  return renderBoard(view, [
    headRow(said.head, [3], 84),
    { text: said.statement, fontSize: 15, margin: [0, 6, 0, 3] },
    ...said.serious.map((text): Content => ({ text, bold: true, margin: [0, 0, 0, 2] })),
    ...[...said.basis, ...(said.unconfirmed === null ? [] : [said.unconfirmed])].map(small),
    ...acting(view),
    ...items(words.say('prevention.section.plan'), said.items.now.slice(0, PREVENTION_FIRST), REASONS_FIRST),
    ...riskRows(view, 0, RISKS_FIRST),
    ...lines(words.say('prevention.section.missing'), said.missing.slice(0, MISSING_FIRST)),
    ...items(words.say('prevention.section.plan'), said.items.now.slice(PREVENTION_FIRST)),
    ...riskRows(view, RISKS_FIRST),
    ...items(words.say('prevention.section.open'), said.items.open),
    ...items(words.say('prevention.section.later'), said.items.later),
    ...items(words.say('prevention.section.not-needed'), said.notNeeded),
    ...whatIf(view),
    ...drawings(view),
    ...inherited(view),
    ...scores(view),
    ...family(view),
    ...exposures(view),
    ...equations(view),
    ...lines(words.say('prevention.section.missing'), said.missing.slice(MISSING_FIRST)),
    ...lines(words.say('prevention.section.questions'), said.questions),
    ...trace(view),
    ...foot(view),
  ]);
}

/** Why, opened as text: on a screen every line has its drawer. */
function trace(view: PreventionView): Content[] {
  const { said, words } = view;
  const opened = [
    ...said.items.now.map((item) => ({ name: item.what, sides: item.sides, trace: traceOfItem(view, item.id) })),
    ...said.risks
      .filter(({ value }) => value !== null)
      .map((risk) => ({ name: risk.name, sides: [], trace: traceOfRisk(view, risk.id) })),
  ];
  if (opened.length === 0) return [];
  const texts = opened.map(({ name, sides, trace: of }): Content => ({
    margin: [0, 0, 0, 2],
    fontSize: 6.5,
    lineHeight: 1.1,
    color: INK_3,
    text: [
      { text: `${name}. `, bold: true, fontSize: 7.5, color: INK },
      ...sides.map((side) => `${side.who}: ${side.says}; ${side.text}. `),
      [
        ...of.records.slice(0, 6).map((record) => `${record.id} sha-256 ${shortDigest(record.digest)}`),
        of.method,
        ...of.lines.slice(0, 4).map(({ text: line, place }) => `${place}: ${line}`),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    ],
  }));
  return [listHead(words.say('prevention.section.trace'), null), ...texts];
}

const fine = (text: string): Content => ({ text, fontSize: 6.5, lineHeight: 1.15, color: INK_3 });

function foot({ plan, words }: PreventionView): Content[] {
  return [
    listHead(words.say('report.sources'), `${words.say('report.knowledge')} ${plan.knowledge.id}`),
    ...plan.sources.map((source) => fine(`${source.body}: ${source.title}, ${source.version}, ${source.licence}`)),
    ...plan.documents.map((one) => fine(`${one.name}: sha-256 ${one.readSha256}`)),
    { unbreakable: true, stack: [fine(`sha-256 ${plan.knowledge.digest}`), signatureLine(words)] },
  ];
}
