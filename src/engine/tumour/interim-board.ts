import { type Locator, finding } from '../../core/index.ts';
import type { GenomeWide, TherapyStatement, TrialMatch, TumourBoard, TumourProfile } from '../../oncology/index.ts';

export function interimBoard(input: {
  readonly made: string;
  readonly profile: TumourProfile;
  readonly biomarkers: GenomeWide;
  readonly statements: readonly TherapyStatement[];
  readonly trials: readonly TrialMatch[];
  readonly documents: TumourBoard['documents'];
}): TumourBoard {
  const { statements, ...rest } = input;
  return {
    ...rest,
    dataDates: [],
    statements: statements.map((value) => {
      const facts = new Map<string, Locator>();
      for (const { facts: some } of value.support) for (const at of some) facts.set(JSON.stringify(at), at);
      return finding({
        id: value.id,
        kind: 'therapy-statement',
        value,
        evidence: [],
        trace: {
          facts: [...facts.values()],
          ...(facts.size === 0 ? { nothingRead: true } : {}),
          records: [...value.support, ...value.against].map(({ record }) => record),
          method: { id: 'oncology/therapy-matching', version: '1' },
        },
      });
    }),
    alterations: [],
    gaps: [],
    notices: input.profile.notices,
  };
}
