import { canonicalJson } from '../../../../src/core/index.ts';
import type { CarePlanDocument } from '../../../../src/engine/index.ts';
import { type Words, loadWords } from '../../../../src/explain/index.ts';
import type { Kit, Method } from '../method.ts';
import { type Inherited, planWithPrevention } from './prevention.ts';
import { type HeldTumour, planWithTumour } from './tumour.ts';

/** Files that are made of a plan. */
export const VIEWS = ['plan.json', 'plan.html', 'my-plan.html', 'plan.pdf', 'my-plan.pdf', 'card.pdf'] as const;
export type View = (typeof VIEWS)[number];

const loadReport = () => import('../../../../src/report/index.ts');
type Report = Awaited<ReturnType<typeof loadReport>>;
const MAKERS: Readonly<
  Record<
    Exclude<View, 'plan.json'>,
    (report: Report, plan: CarePlanDocument, words: Words) => string | Promise<Uint8Array>
  >
> = {
  'plan.html': (report, plan, words) => report.carePage(plan, words),
  'my-plan.html': (report, plan, words) => report.carePatientPage(plan, words),
  'plan.pdf': (report, plan, words) => report.carePdf(plan, words),
  'my-plan.pdf': (report, plan, words) => report.carePatientPdf(plan, words),
  'card.pdf': (report, plan, words) => report.walletCardPdf(plan, words),
};

const FOR_CLINICIANS: ReadonlySet<View> = new Set(['plan.html', 'plan.pdf']);

/** A plan as a file: the same bytes as the command line writes. PDF and its fonts are loaded when first asked for. */
export const view: Method<
  {
    readonly view: View;
    readonly plan: CarePlanDocument;
    readonly language: string;
    /** The tumour that the page holds, where its type is known: its board is part of the plan. */
    readonly tumour?: HeldTumour;
    /** What the genome said of what the person asked. */
    readonly inherited?: Inherited | null;
  },
  string | Uint8Array
> = async (kit, { view: name, plan: care, language, tumour, inherited = null }) => {
  // A card for the wallet shows nothing of what is coming, and loads nothing of it.
  const plan = name === 'card.pdf' ? care : await wholePlan(kit, care, tumour, inherited);
  if (name === 'plan.json') return `${canonicalJson(plan)}\n`;
  return MAKERS[name](
    await loadReport(),
    plan,
    await loadWords(language, FOR_CLINICIANS.has(name) ? 'clinician' : 'person'),
  );
};

/** The one plan: what the summary shows, the tumour's board and what is coming. */
async function wholePlan(
  kit: Kit,
  care: CarePlanDocument,
  tumour: HeldTumour | undefined,
  inherited: Inherited | null,
): Promise<CarePlanDocument> {
  const plan = tumour === undefined ? care : await planWithTumour(kit, care, tumour);
  return planWithPrevention(kit, plan, inherited);
}
