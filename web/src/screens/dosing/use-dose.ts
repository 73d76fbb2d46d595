import { useEffect, useMemo, useState } from 'react';
import type { DoseAnswer, DoseArgs, DosePlan, DoseProgress } from '../../worker/methods/dose.ts';
import { askDose, isStopped, leaveDose } from './ask-dose.ts';

export interface DoseAsking {
  /** The last answer; it stays while a newer one is made. */
  readonly answer: DoseAnswer | null;
  readonly error: unknown;
  /** Set while a sum is under way. */
  readonly working: DoseProgress | null;
  /** It was ended by the person. */
  readonly isStopped: boolean;
}

const NOTHING: DoseAsking = { answer: null, error: null, working: null, isStopped: false };
const BEGUN: DoseProgress = { done: 0, of: 0 };

const slim = new WeakMap<DosePlan, DosePlan>();

/** What of a plan a dose rests on. */
function dosePlan(plan: DosePlan): DosePlan {
  const known = slim.get(plan);
  if (known !== undefined) return known;
  const { knowledge, person, genome, derived } = plan;
  const part: DosePlan = { knowledge, person, genome, derived };
  slim.set(plan, part);
  return part;
}

/** Answers of a plan by their question: a list and the screen behind it ask the same. */
const answers = new WeakMap<DosePlan, Map<string, DoseAnswer>>();
const MOST_ANSWERS = 12;

function answersOf(plan: DosePlan): Map<string, DoseAnswer> {
  const known = answers.get(plan) ?? new Map<string, DoseAnswer>();
  answers.set(plan, known);
  return known;
}

function keepAnswer(plan: DosePlan, key: string, answer: DoseAnswer): void {
  const known = answersOf(plan);
  if (known.size >= MOST_ANSWERS) known.delete(known.keys().next().value!);
  known.set(key, answer);
}

/**
 * A question to the worker, put again whenever it is another, after a pause in which more may change.
 * @param args null: nothing is asked
 * @param pause ms
 */
export function useDose(kind: string, args: Omit<DoseArgs, 'plan'> | null, plan: DosePlan, pause = 0): DoseAsking {
  const key = args === null ? null : JSON.stringify(args);
  const asked = useMemo(() => (key === null ? null : (JSON.parse(key) as Omit<DoseArgs, 'plan'>)), [key]);
  const [state, setState] = useState<DoseAsking & { readonly drug: string | null }>({ ...NOTHING, drug: null });
  useEffect(() => {
    if (asked === null) return setState({ ...NOTHING, drug: null });
    let wanted = true;
    const { drug } = asked;
    const set = (next: Partial<DoseAsking>): void =>
      void (wanted && setState((was) => ({ ...(was.drug === drug ? was : NOTHING), drug, ...next })));
    const known = answersOf(plan).get(key!);
    if (known !== undefined) return set({ answer: known, error: null, working: null, isStopped: false });
    const timer = setTimeout(() => {
      set({ working: BEGUN, isStopped: false });
      askDose(kind, { ...asked, plan: dosePlan(plan) }, (working) => set({ working })).then(
        (answer) => {
          keepAnswer(plan, key!, answer);
          set({ answer, error: null, working: null });
        },
        (error: unknown) => set(isStopped(error) ? { working: null, isStopped: true } : { error, working: null }),
      );
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
      leaveDose(kind);
    };
    // The question is what its key says.
  }, [asked, key, plan, kind, pause]);
  return asked !== null && state.drug === asked.drug ? state : NOTHING;
}
