import { GENOME_CONSENTS, type GenomeConsent } from '../../../../src/core/index.ts';
import '../../design/patient.css';
import '../doing/doing.css';
import './wants.css';
import { useRef, useState } from 'react';
import type { Known } from '../../../../src/record/index.ts';
import { asksOf, refusedOf } from '../../app/asked-of.ts';
import { GoTo } from '../../app/go-to.tsx';
import { makePlan, planDay } from '../../app/make-plan.ts';
import { openFiles } from '../../app/opening.ts';
import { withOwnEntry } from '../../app/own-entry.ts';
import { inheritedNow, lookInto, looking, sameAsks, stopLooking, useGenomes } from '../../app/prevention.ts';
import { change, session, usePlan } from '../../app/session.ts';
import { useStore } from '../../app/store.ts';
import { Button, Go, Press } from '../../design/button.tsx';
import { FirstSentence, Section } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import { LookingPart } from './looking-part.tsx';
import { useWantsWords } from './use-words.ts';

/** What the person wants to know from the genome, kind by kind. Nothing is chosen beforehand, and nothing else is looked at. */
export default function MyWantsScreen() {
  const say = useWantsWords();
  const plan = usePlan();
  const asked = asksOf(plan);
  const genomes = useGenomes((one) => one.genomes);
  const look = useStore(looking, (one) => one);
  const [chosen, setChosen] = useState<readonly GenomeConsent[]>(asked);
  const [state, setState] = useState<'idle' | 'keeping' | 'kept' | 'refused'>('idle');
  const [error, setError] = useState<unknown>(null);
  const hold = async (kinds: readonly GenomeConsent[], refusesAll: boolean): Promise<boolean> => {
    setState('keeping');
    setError(null);
    try {
      await keepWishes(kinds, refusesAll);
      setState(refusesAll ? 'refused' : 'kept');
      return true;
    } catch (failed) {
      setError(failed);
      setState('idle');
      return false;
    }
  };
  const genome = genomes[0];
  const go = async (): Promise<void> => {
    stopLooking();
    if ((await hold(chosen, false)) && genome !== undefined) await lookInto(genome);
  };
  const refuse = async (): Promise<void> => {
    stopLooking();
    setChosen([]);
    await hold([], true);
  };
  const refusedByFile = refusedOf({
    person: { ...plan.person, wishes: { notToKnow: ofFiles(plan.person.wishes.notToKnow) } },
  });
  const refusedAll = refusedOf(plan).size === GENOME_CONSENTS.length;
  const busy = state === 'keeping' || look.phase === 'looking';
  return (
    <>
      <header className="phead">
        <FirstSentence>{refusedAll ? say('statement.refused') : say('statement', { n: asked.length })}</FirstSentence>
        <p>{say('basis')}</p>
        <p className="notread">{say('basis.think')}</p>
        <p className="row">
          <GoTo to="/me/talk" className="tb">
            {say('talk')}
          </GoTo>
          <GoTo to="/me/law" className="tb">
            {say('law')}
          </GoTo>
        </p>
      </header>
      <Section title={say('what')} aside={say('what.hint')}>
        <Minor />
        <ul className="do-choices wants">
          {GENOME_CONSENTS.map((kind) => (
            <li key={kind}>
              <label>
                <input
                  type="checkbox"
                  disabled={busy || refusedByFile.has(kind)}
                  checked={chosen.includes(kind) && !refusedByFile.has(kind)}
                  onChange={({ target }) => {
                    setChosen(target.checked ? [...chosen, kind] : chosen.filter((one) => one !== kind));
                    setState('idle');
                  }}
                />
                <span>
                  <b>{say(`k.${kind}`)}</b>
                  <span className="note each">{say(`k.${kind}.why`)}</span>
                  {refusedByFile.has(kind) ? <span className="note each">{say('refused.file')}</span> : null}
                </span>
              </label>
            </li>
          ))}
        </ul>
        <div className="wants-go">
          {genome === undefined ? <AskFile /> : null}
          <p className="row">
            <Go
              disabled={busy || (sameAsks(chosen, asked) && (genome === undefined || chosen.length === 0))}
              onClick={() => void go()}
            >
              {say(state === 'keeping' ? 'keeping' : genome === undefined || chosen.length === 0 ? 'keep' : 'look')}
            </Go>
          </p>
          <p className="note" role="status">
            {state === 'kept' && look.phase === 'idle' && inheritedNow() === null ? say('kept') : ''}
            {state === 'refused' ? say('refused') : ''}
            {look.phase === 'stopped' ? say('stopped') : ''}
          </p>
          {error === null ? null : <Failure error={error} safe={say('failed.safe')} />}
          <LookingPart />
          <p>
            <Press disabled={busy} onClick={() => void refuse()}>
              {say('refuse')}
            </Press>
          </p>
          <p className="note">{say('refuse.why')}</p>
        </div>
      </Section>
      <Found />
    </>
  );
}

/** Nothing of adult life is looked for in a child, whatever is chosen. */
function Minor() {
  const say = useWantsWords();
  const { person } = usePlan();
  const born = person.birthDate?.value;
  const isMinor = born !== undefined && born.slice(0, 4) !== '' && yearsOld(born, planDay()) < 18;
  return isMinor ? <p className="notread">{say('child')}</p> : null;
}

/** Whole years; of a birth date that is less exact, the most that they can be. */
function yearsOld(born: string, now: string): number {
  const years = Number(now.slice(0, 4)) - Number(born.slice(0, 4));
  return now.slice(5, 5 + born.length - 5) < born.slice(5) ? years - 1 : years;
}

/** The genome's bytes are not kept: of a locked file or after a reload it is chosen once more. */
function AskFile() {
  const say = useWantsWords();
  const chooser = useRef<HTMLInputElement>(null);
  const plan = usePlan();
  const wasRead = plan.genome.inputs.length > 0;
  return (
    <>
      <p>{say(wasRead ? 'file.needed' : 'file.none')}</p>
      <p className="row">
        <Button onClick={() => chooser.current?.click()}>{say('file.choose')}</Button>
      </p>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        aria-label={say('file.choose')}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) void openFiles(files);
        }}
      />
    </>
  );
}

/** What was looked for and what was not: the two are never one. */
function Found() {
  const say = useWantsWords();
  const held = useGenomes((one) => one.inherited);
  const look = useStore(looking, (one) => one);
  usePlan();
  const inherited = held === null ? null : inheritedNow();
  if (inherited === null || look.phase === 'looking') return null;
  const not = GENOME_CONSENTS.filter((kind) => !inherited.asked.includes(kind));
  return (
    <Section title={<span role="status">{say('done', { file: inherited.file })}</span>}>
      <dl className="facts">
        {[['done.for', inherited.asked] as const, ['done.not', not] as const].map(([key, kinds]) =>
          kinds.length === 0 ? null : (
            <div key={key}>
              <dt>{say(key)}</dt>
              <dd>
                {kinds.map((kind) => (
                  <span key={kind} className="each">
                    {say(`k.${kind}`)}
                  </span>
                ))}
              </dd>
            </div>
          ),
        )}
      </dl>
      <p className="row">
        <GoTo to="/me/health" className="btn">
          {say('done.go')}
        </GoTo>
      </p>
    </Section>
  );
}

/** Wishes that a file states, not the page. */
function ofFiles(wishes: readonly Known<string>[] = []): readonly Known<string>[] {
  return wishes.filter(({ at }) => !('source' in at && at.source.startsWith('entry ')));
}

/** The wish stands in the record, as one stated in a file would: the same plan is made of both. What a file asks for and is not chosen is refused. */
async function keepWishes(kinds: readonly GenomeConsent[], refusesAll: boolean): Promise<void> {
  const { plan, entries } = session.get();
  const wanted = new Set(ofFiles(plan?.person.wishes.wantsToKnow).map(({ value }) => value));
  const refused = refusesAll
    ? GENOME_CONSENTS
    : GENOME_CONSENTS.filter((kind) => wanted.has(kind) && !kinds.includes(kind));
  const wishes = {
    ...(kinds.length === 0 ? {} : { 'wants-to-know': kinds }),
    ...(refused.length === 0 ? {} : { 'not-to-know': refused }),
  };
  const next = {
    entries: withOwnEntry(entries, 'wishes', Object.keys(wishes).length === 0 ? null : wishes, planDay()),
  };
  await makePlan(next);
  change(next);
}
