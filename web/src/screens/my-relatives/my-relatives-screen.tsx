import '../../design/patient.css';
import '../doing/doing.css';
import './relatives.css';
import { useState } from 'react';
import type { Relative } from '../../../../src/record/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { makePlan, planDay } from '../../app/make-plan.ts';
import { change, session, usePlan, useSession } from '../../app/session.ts';
import type { Say } from '../../app/words.ts';
import { Go, Press } from '../../design/button.tsx';
import { FirstSentence, Section } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import { FamilyTree } from './family-tree.tsx';
import { keptWith, toldBy } from './keep-relatives.ts';
import { RelativeForm } from './relative-form.tsx';
import {
  GROUPS,
  ILLNESSES,
  NO_RELATIVE,
  RELATIONS,
  type TypedRelative,
  asTyped,
  groupOf,
  isSimple,
} from './relatives.ts';
import { useRelativesWords } from './use-words.ts';
import type { RelativesKey } from './words.en.ts';

/** The family as a list and a tree: told of by relation, illness and age, kept with what else the person typed. */
export default function MyRelativesScreen() {
  const say = useRelativesWords();
  const { person } = usePlan();
  const held = useSession((one) => one);
  const [open, setOpen] = useState<Relative | 'new' | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const hold = async (was: Relative | null, next: TypedRelative | null): Promise<void> => {
    const changed = keptWith(session.get(), person, was, next, planDay());
    setBusy(true);
    setError(null);
    try {
      await makePlan(changed);
      change(changed);
      setOpen(null);
      document.getElementById('statement')?.focus();
    } catch (failed) {
      setError(failed);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <header className="phead">
        <FirstSentence>{say('statement', { n: person.family.length })}</FirstSentence>
        <p>{say('basis')}</p>
        <p className="note">{say('basis.unknown')}</p>
      </header>
      {error === null ? null : <Failure error={error} safe={say('safe')} />}
      {open === null ? (
        <p className="row">
          <Go onClick={() => setOpen('new')}>{say('add')}</Go>
        </p>
      ) : (
        <RelativeForm
          key={open === 'new' ? 'new' : open.id}
          start={open === 'new' ? NO_RELATIVE : asTyped(open)}
          busy={busy}
          onKeep={(typed) => void hold(open === 'new' ? null : open, typed)}
          onLeave={() => setOpen(null)}
        />
      )}
      <Section title={say('tree')}>
        {person.family.length === 0 ? <p>{say('tree.none')}</p> : <FamilyTree record={person} />}
      </Section>
      {GROUPS.map((group) => {
        const of = person.family.filter(({ relation }) => groupOf(relation) === group);
        return of.length === 0 ? null : (
          <Section key={group} title={say(`group.${group}`)} aside={of.length}>
            <ul className="do-rows">
              {of.map((relative) => {
                const who = nameOf(say, relative);
                return (
                  <li key={relative.id}>
                    <div className="row">
                      <div>
                        <p>
                          <b>{who}</b> <span className="note">{stateOf(say, relative)}</span>
                        </p>
                        <Illnesses relative={relative} />
                        <p className="note quote">{sourceOf(say, relative, held)}</p>
                      </div>
                      <span className="relative-acts">
                        {isSimple(relative) ? (
                          <Press
                            aria-label={say('change.what', { who })}
                            disabled={busy}
                            onClick={() => {
                              setOpen(relative);
                              document.getElementById('statement')?.scrollIntoView();
                            }}
                          >
                            {say('change')}
                          </Press>
                        ) : null}
                        <Press
                          aria-label={say('remove.what', { who })}
                          disabled={busy}
                          onClick={() => void hold(relative, null)}
                        >
                          {say('remove')}
                        </Press>
                      </span>
                    </div>
                  </li>
                );
              })}
            </ul>
          </Section>
        );
      })}
      <p className="row gap3">
        <GoTo to="/me/health" className="tb">
          {say('go.health')}
        </GoTo>
        <GoTo to="/me/family" className="tb">
          {say('letter')}
        </GoTo>
      </p>
    </>
  );
}

function Illnesses({ relative: { conditions, free = [] } }: { readonly relative: Relative }) {
  const say = useRelativesWords();
  if (conditions.length === 0) return <p>{say(free.includes('*') ? 'well.said' : 'well')}</p>;
  return (
    <ul className="plain">
      {conditions.map((one) => {
        const known = ILLNESSES.find((id) => one.conditions.includes(id));
        const illness = known === undefined ? one.written : say(`i.${known}`);
        return (
          <li key={`${one.written} ${one.ageAtOnset}`}>
            <span dir="auto" className={known === undefined ? 'quote' : undefined}>
              {one.ageAtOnset === null ? illness : say('at', { illness, age: one.ageAtOnset })}
            </span>
            {one.conditions.length === 0 ? <span className="note each">{say('not-known')}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}

function nameOf(say: Say<RelativesKey>, { relation }: Relative): string {
  return RELATIONS.some((one) => one === relation) ? say(`r.${relation}` as RelativesKey) : relation;
}

function stateOf(say: Say<RelativesKey>, { died, age, ageAtDeath }: Relative): string {
  const years = died === true ? (ageAtDeath ?? age) : age;
  if (died === null) return years === undefined ? '' : say('state.age', { age: years });
  const state = died ? 'state.died' : 'state.alive';
  return years === undefined ? say(state) : say(`${state}.age`, { age: years });
}

function sourceOf(say: Say<RelativesKey>, relative: Relative, held: Parameters<typeof toldBy>[1]): string {
  const told = toldBy(relative, held);
  if (told.by === 'answers') return say('from.answers');
  return told.by === 'file' && told.source !== '' ? say('from', { source: told.source }) : say('from.you');
}
