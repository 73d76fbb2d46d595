import type { SourceFingerprint } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { createMatcher } from '../match/create-matcher.ts';
import type { OncologyPerson } from '../person-of-tumour.ts';
import type { TherapyStatement } from '../therapy-statement.ts';
import type { GenomeWide, TumourBoard } from '../tumour-board.ts';
import type { TumourProfile } from '../tumour-profile.ts';
import type { TrialMatch } from '../trials/trial-match.ts';
import { dataDates } from './data-dates.ts';
import { gapsOf } from './gaps-of.ts';
import { rankAlterations } from './rank-alterations.ts';
import { statementFinding } from './statement-finding.ts';

export interface BoardParts {
  /** ISO date. */
  readonly made: string;
  readonly profile: TumourProfile;
  readonly person: OncologyPerson;
  readonly biomarkers: GenomeWide;
  /** Of `matchTherapies`, in its order. */
  readonly statements: readonly TherapyStatement[];
  readonly trials: readonly TrialMatch[];
  /** By gene: suppressors of which no copy is left. */
  readonly twoHits: ReadonlyMap<string, { readonly how: string; readonly with: readonly string[] }>;
  readonly documents: readonly SourceFingerprint[];
  readonly knowledge: Knowledge;
}

/** The tumour board's page as data: every statement with its trace, every change by what can be done about it, and all that is missing. */
export function makeBoard(parts: BoardParts): TumourBoard {
  const { made, profile, person, biomarkers, statements, trials, twoHits, documents, knowledge } = parts;
  return {
    made,
    profile,
    dataDates: dataDates(knowledge),
    statements: statements.map((statement) => statementFinding(statement, knowledge)),
    alterations: rankAlterations(profile, statements, {
      twoHits,
      similar: createMatcher(knowledge).similar(profile),
      knowledge,
    }),
    biomarkers,
    trials,
    gaps: gapsOf(profile, statements, person, knowledge),
    documents,
    notices: profile.notices,
  };
}
