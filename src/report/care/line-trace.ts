import type { RecordRef } from '../../core/index.ts';
import { type CareItemSaid, type SideSaid, sayCareItem } from '../../explain/index.ts';
import type { CareItem, Side } from '../../plan/index.ts';
import { type GeneTrace, geneTrace } from '../gene-trace.ts';
import { type CareBadge, badgesOfSide } from './care-evidence.ts';
import type { CareReporter } from './care-reporter.ts';
import { type FactRead, factsRead } from './fact-words.ts';
import { type OptionsTable, optionsTable } from './options-table.ts';
import { type PresentLevel, presentLevels } from './present-level.ts';
import { genesOfLine, wouldChange } from './would-change.ts';

/** One line of the plan from what it says down to what was read: the stops of its trace, in their order. */
export interface LineTrace {
  readonly said: CareItemSaid;
  /** Every voice, strongest first, with what it rests on. */
  readonly advice: readonly Voice[];
  readonly options: OptionsTable | null;
  readonly records: readonly RecordRef[];
  readonly present: readonly PresentLevel[];
  readonly genes: readonly GeneTrace[];
  readonly facts: readonly FactRead[];
  readonly changes: readonly string[];
}

export interface Voice {
  readonly side: Side;
  readonly said: SideSaid;
  readonly badges: readonly CareBadge[];
  /** `decides; a guideline's own advice` */
  readonly rests: string;
}

export function lineTrace(reporter: CareReporter, item: CareItem): LineTrace {
  const said = sayCareItem(reporter.speaking, item);
  const genes = genesOfLine(reporter, item).map((gene) => geneTrace(reporter.genome, gene));
  return {
    said,
    advice: item.sides.map((side, i) => voiceOf(reporter, side, said.sides[i]!)),
    options: item.alternatives === null ? null : optionsTable(reporter, item.alternatives),
    records: distinct([...item.trace.records, ...genes.flatMap((gene) => gene.records)]),
    present: presentLevels(reporter, item),
    genes,
    facts: factsRead(reporter, item.trace.facts),
    changes: wouldChange(reporter, item),
  };
}

function voiceOf(reporter: CareReporter, side: Side, said: SideSaid): Voice {
  const rests = [said.standing, said.layer, ...(said.unconfirmed === null ? [] : [said.unconfirmed])].join('; ');
  return { side, said, badges: badgesOfSide(reporter, side), rests };
}

function distinct(records: readonly RecordRef[]): readonly RecordRef[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
