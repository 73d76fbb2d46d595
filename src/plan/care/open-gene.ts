import type { Action } from '../../core/index.ts';
import type { MedicineFinding } from '../plan.ts';
import { leadOf } from '../lead-statement.ts';

/** What is missing of a medicine's genes, and what holds meanwhile. */
export interface OpenGene {
  /** Genes that the line waits for. */
  readonly waitsFor: readonly string[];
  /** Something that stays possible would forbid the medicine. */
  readonly couldForbid: boolean;
  readonly until: readonly Action[];
}

/** Genes that would settle the line. */
export function waitsForOf({ settledBy, genes }: MedicineFinding['value']): readonly string[] {
  const named = settledBy.flatMap((settling) => settling.gene ?? []);
  return [...new Set(named.length > 0 ? named : genes)];
}

export function openGene(finding: MedicineFinding | undefined, planned: boolean): OpenGene | null {
  const guidance = finding?.value;
  if (guidance === undefined || guidance.lacking !== 'gene') return null;
  const waitsFor = waitsForOf(guidance);
  const couldForbid = (guidance.couldBe ?? []).some(({ word }) => word === 'avoid');
  const lead = leadOf(guidance);
  const asked =
    lead === null
      ? []
      : guidance.statements[lead]!.options.filter((option) => option.use === 'first').flatMap(
          (option) => option.actions,
        );
  const tests: readonly Action[] = waitsFor.map((test) => ({ code: 'test-first', test, before: 'start' }));
  // Asked at least, else: what is taken goes on as it is, what is planned waits where it could turn out to be forbidden.
  const until = asked.length > 0 ? asked : planned && couldForbid ? tests : [{ code: 'use-label' } as const];
  return { waitsFor, couldForbid, until };
}
