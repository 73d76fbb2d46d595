import { type TrialCase, judgeClinical } from './judge-clinical.ts';
import { judgeGenomic } from './judge-genomic.ts';
import { judgeLab } from './judge-lab.ts';
import { DRUG_FIELDS, judgeDrug } from './judge-prior.ts';
import type { Trial, TrialPart } from './trial-document.ts';
import type { TrialMatch } from './trial-match.ts';
import { type LeafJudge, type Truth, all, judge, not } from './verdict.ts';

const VERDICTS: Readonly<Record<Truth, TrialMatch['verdict']>> = {
  true: 'eligible',
  unknown: 'needs-data',
  false: 'not-eligible',
};
const ORDER: readonly TrialMatch['verdict'][] = ['eligible', 'needs-data', 'not-eligible'];

/** Every arm of every trial held against one person and tumour: those that fit first, then those that need data, then the rest. */
export function matchTrials(trials: readonly Trial[], of: TrialCase): readonly TrialMatch[] {
  const matches = trials.flatMap((trial) => trial.parts.map((part) => matchPart(trial, part, of)));
  return ORDER.flatMap((verdict) => matches.filter((match) => match.verdict === verdict));
}

function matchPart(trial: Trial, part: TrialPart, of: TrialCase): TrialMatch {
  const about = {
    trial: trial.id,
    title: trial.title,
    step: part.step,
    arm: part.arm,
    ...(part.dose === null ? {} : { dose: part.dose }),
  };
  if (part.condition === null)
    return {
      ...about,
      verdict: part.closed === null ? 'needs-data' : 'not-eligible',
      failing: closedLeaf(part),
      open: [{ path: '', kind: 'criteria', fields: { criteria: 'uncoded' } }],
      met: [],
    };
  const { truth, met, failing, open } = judge(part.condition, judgeLeaf(of));
  if (part.closed !== null)
    return { ...about, verdict: 'not-eligible', failing: [...closedLeaf(part), ...failing], open, met };
  return { ...about, verdict: VERDICTS[truth], failing, open, met };
}

function closedLeaf({ closed }: TrialPart): TrialMatch['failing'] {
  return closed === null ? [] : [{ path: closed.path, kind: 'status', fields: { [closed.field]: closed.value } }];
}

function judgeLeaf(of: TrialCase): LeafJudge {
  return ({ kind, fields }) => {
    switch (kind) {
      case 'genomic':
        return judgeGenomic(fields, of.tumour, of.knowledge);
      case 'clinical':
        return judgeClinical(fields, of);
      case 'lab':
        return judgeLab(fields, of.person);
      case 'prior_treatment':
      case 'prior_treatments':
        return all(
          Object.entries(fields).map(([name, value]): Truth => {
            if (!DRUG_FIELDS.has(name.toLowerCase())) return 'unknown';
            const text = String(value).trim();
            return text.startsWith('!') ? not(judgeDrug(text.slice(1), of)) : judgeDrug(text, of);
          }),
        );
      default:
        return 'unknown';
    }
  };
}
