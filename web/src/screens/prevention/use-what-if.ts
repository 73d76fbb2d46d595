import { useEffect, useRef, useState } from 'react';
import { engine } from '../../engine/client.ts';
import { ensurePrevention } from '../../app/prevention.ts';
import type { ChangeControl, WhatIfRow } from '../../worker/methods/what-if.ts';
import type { WantedChange } from '../../../../src/risk/index.ts';

export interface WhatIfState {
  readonly controls: readonly ChangeControl[];
  /** By change: the amount, or 1 where it is all or nothing; 0: not made. */
  readonly amounts: Readonly<Record<string, number>>;
  readonly rows: readonly WhatIfRow[];
  readonly error: unknown;
  readonly set: (change: string, amount: number) => void;
}

/**
 * What changes would do, reckoned anew at each step. One question at a time is under way: what is set meanwhile is asked next, and what
 * lies between is left out.
 * @param id of the prevention plan on screen
 */
export function useWhatIf(id: number, language: string, voice: 'clinician' | 'person'): WhatIfState {
  const [controls, setControls] = useState<readonly ChangeControl[]>([]);
  const [amounts, setAmounts] = useState<Readonly<Record<string, number>>>({});
  const [rows, setRows] = useState<readonly WhatIfRow[]>([]);
  const [error, setError] = useState<unknown>(null);
  const wanted = useRef<Readonly<Record<string, number>> | null>(null);
  const busy = useRef(false);
  /** Changes that have an amount; of others, all is made or nothing. */
  const bySteps = useRef<ReadonlySet<string>>(new Set());
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    let mine = true;
    engine.call('whatIfControls', { id, language, voice }).then((found) => {
      if (!mine) return;
      // The worker was ended and knows the plan no more: it is made again.
      if (found === null) return void ensurePrevention(id);
      const start = Object.fromEntries(found.map(({ change, start: amount }) => [change, amount]));
      bySteps.current = new Set(found.flatMap(({ change, slider }) => (slider === null ? [] : [change])));
      setControls(found);
      setAmounts((was) => ({ ...start, ...was }));
      wanted.current = start;
      void ask();
    }, setError);
    return () => {
      mine = false;
      alive.current = false;
    };
    // oxlint-disable-next-line exhaustive-deps -- asked anew for another plan or language alone
  }, [id, language]);

  async function ask(): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    try {
      while (wanted.current !== null && alive.current) {
        const now = wanted.current;
        wanted.current = null;
        const changes: WantedChange[] = Object.entries(now)
          .filter(([, amount]) => amount > 0)
          .map(([change, by]) => (bySteps.current.has(change) ? { change, by } : { change }));
        const found = await engine.call('whatIf', { id, changes, language, voice });
        if (found === null) return void ensurePrevention(id);
        if (alive.current) setRows(found);
      }
    } catch (failed) {
      setError(failed);
    } finally {
      busy.current = false;
    }
  }

  return {
    controls,
    amounts,
    rows,
    error,
    set: (change, amount) => {
      const next = { ...amounts, [change]: amount };
      setAmounts(next);
      wanted.current = next;
      void ask();
    },
  };
}
