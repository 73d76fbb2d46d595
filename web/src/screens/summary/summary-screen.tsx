import { useMemo } from 'react';
import { sayCareBasis, sayCareStatement, sayNotChecked } from '../../../../src/explain/index.ts';
import type { CareItem, CarePlan } from '../../../../src/plan/index.ts';
import { type CareReporter, unresolvedOf } from '../../../../src/report/index.ts';
import type { SignOff } from '../../../../src/vault/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { useSession } from '../../app/session.ts';
import { useReporter } from '../../app/speaking.ts';
import { WordMark } from '../../design/mark.tsx';
import { NotRead } from '../../design/not-read.tsx';
import { Section, Statement } from '../../design/section.tsx';
import { Empty } from '../../design/state.tsx';
import { decidedOn } from '../why/decisions.ts';
import { type WhyOpen, useWhy } from '../why/use-why.ts';
import { WhyDrawer } from '../why/why-drawer.tsx';
import { ActNowLine } from './act-now-line.tsx';
import { DueList } from './due-list.tsx';
import { MedicineList } from './medicine-list.tsx';
import { actNowOf } from './order-by-view.ts';
import { useSummaryWords } from './summary-words.ts';
import { useAtc, useView } from './use-view.ts';
import { ViewBlocks } from './view-blocks.tsx';
import { ViewPicker } from './view-picker.tsx';
import './summary.css';

/** The plan on one page: what is urgent, every medicine by its word, what is due; each line opens down to what was read. */
export default function SummaryScreen() {
  const reporter = useReporter();
  const { plan } = reporter;
  const why = useWhy();
  const view = useView();
  const atcOf = useAtc(plan, view);
  const actNow = useMemo(() => actNowOf(plan, view, atcOf), [plan, view, atcOf]);
  const opened = why.wide ? itemAt(plan, why.key) : null;
  return (
    <div className={`sum${opened === null ? '' : ' open'}`}>
      <Head reporter={reporter} />
      {view === null || view.blocks.length === 0 ? null : <ViewBlocks view={view} />}
      <ActNow shown={actNow.shown} below={actNow.below.length} why={why} />
      {plan.person.medicines.length === 0 ? <NoMedicines /> : <MedicineList view={view} atcOf={atcOf} why={why} />}
      <DueList view={view} atcOf={atcOf} why={why} />
      {actNow.below.length === 0 ? null : <Below lines={actNow.below} after={actNow.shown.length} why={why} />}
      {opened === null ? null : (
        <div className="side">
          <WhyDrawer
            key={opened.id}
            item={opened}
            onClose={why.close}
            decisions={why.key?.startsWith('act ') !== true}
          />
        </div>
      )}
    </div>
  );
}

/** Statement, from what, whether signed; first of all what was not recognised and so not checked. */
function Head({ reporter }: { readonly reporter: CareReporter }) {
  const say = useSummaryWords();
  const view = useView();
  const { words, speaking, plan } = reporter;
  const signed = useSignature(plan);
  const basis = [
    sayCareBasis(speaking),
    signed === null ? say('signed.not') : say('signed', { name: signed.name, date: words.date(signed.on) }),
  ].join(' ');
  const unread = [...sayNotChecked(speaking), ...unresolvedOf(reporter)];
  const noGenome = plan.genome.inputs.length + plan.genome.outside.length === 0;
  return (
    <div className="sum-head">
      <div>
        <Statement basis={basis}>{sayCareStatement(speaking)}</Statement>
        {words.mark === null ? null : <p className="label">{words.mark}</p>}
        <NotRead lines={unread} />
        {noGenome ? (
          <p className="notread">
            <WordMark word="not-enough-data" />
            <span>
              {say('no-genome')} <GoTo to="/">{say('no-genome.go')}</GoTo>
            </span>
          </p>
        ) : null}
        {view === null ? null : (
          <p className="small why view-says" role="status">
            {view.elsewhere === undefined ? (
              say('view.says', { view: say(`view.${view.id}`) })
            ) : (
              <>
                {say('view.elsewhere')} <GoTo to={view.elsewhere}>{say('view.elsewhere.go')}</GoTo>
              </>
            )}
          </p>
        )}
      </div>
      <ViewPicker view={view} />
    </div>
  );
}

/** Who signed this very plan: the same findings, knowledge and day give the same plan. */
function useSignature(plan: CarePlan): SignOff | null {
  const signed = useSession((one) => one.signed);
  const signatures = useSession((one) => one.signatures);
  const same =
    signed !== null &&
    signed.findings === plan.findings &&
    signed.made === plan.made &&
    signed.knowledge.digest === plan.knowledge.digest;
  return same ? (signatures.at(-1) ?? null) : null;
}

function ActNow({
  shown,
  below,
  why,
}: {
  readonly shown: readonly CareItem[];
  readonly below: number;
  readonly why: WhyOpen;
}) {
  const say = useSummaryWords();
  const { words } = useReporter();
  const decisions = useSession((one) => one.decisions);
  const done = useMemo(
    () => shown.filter((item) => decidedOn(decisions, item)?.holds === true).length,
    [shown, decisions],
  );
  return (
    <Section
      title={words.say('care.page.act-now')}
      aside={
        done === 0
          ? words.say('care.page.lines', { n: shown.length })
          : say('decided', { n: shown.length, done: words.number(done) })
      }
      className="act-now"
    >
      {shown.length === 0 ? (
        <p className="why">{words.say('care.page.act-now.none')}</p>
      ) : (
        <ol className="rows">
          {shown.map((item, i) => (
            <ActNowLine key={item.id} item={item} number={i + 1} why={why} />
          ))}
        </ol>
      )}
      {below === 0 ? null : (
        <p className="small below-link">
          <button
            type="button"
            className="tb"
            onClick={() => document.querySelector<HTMLElement>('.sum .below h2')?.scrollIntoView()}
          >
            {say('below', { n: below })}
          </button>
        </p>
      )}
    </Section>
  );
}

function Below({
  lines,
  after,
  why,
}: {
  readonly lines: readonly CareItem[];
  readonly after: number;
  readonly why: WhyOpen;
}) {
  const say = useSummaryWords();
  const { words } = useReporter();
  return (
    <Section title={say('below.title')} aside={words.say('care.page.lines', { n: lines.length })} className="below">
      <ol className="rows">
        {lines.map((item, i) => (
          <ActNowLine key={item.id} item={item} number={after + i + 1} why={why} />
        ))}
      </ol>
    </Section>
  );
}

function NoMedicines() {
  const say = useSummaryWords();
  const { words } = useReporter();
  return (
    <Section title={words.say('care.page.medicines')} className="meds">
      <Empty title={say('no-medicines')} why={say('no-medicines.why')}>
        <GoTo to="/entry" className="btn go">
          {say('no-medicines.go')}
        </GoTo>
      </Empty>
    </Section>
  );
}

/** The line that a place of the screen opens: `act medicine/clopidogrel`, `medicine medicine:3`, `due talk/grapefruit`. */
function itemAt(plan: CarePlan, place: string | null): CareItem | null {
  if (place === null) return null;
  const cut = place.indexOf(' ');
  const [list, id] = [place.slice(0, cut), place.slice(cut + 1)];
  if (list === 'medicine')
    return plan.items.find((item) => item.id.startsWith('medicine/') && item.uses.includes(id)) ?? null;
  if (id.startsWith('review/')) {
    const [on = '', reason = ''] = id.slice('review/'.length).split(' ');
    return (
      plan.items.find(
        (item) => item.review?.on === on && item.review.why === reason && item.uses.length > 0 && item.tier !== 'quiet',
      ) ?? null
    );
  }
  return plan.items.find((item) => item.id === id) ?? null;
}
