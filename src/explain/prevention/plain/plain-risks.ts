import type { PreventionPlan } from '../../../plan/index.ts';
import type { DiseaseRisk } from '../../../risk/index.ts';
import type { Words } from '../../words.ts';
import { capital } from '../prevention-names.ts';
import type { PatientPreventionSaid, PatientRiskSaid } from './patient-prevention-said.ts';
import type { Plainly } from './plain-words.ts';
import { isAverageOnly, isFew, isGeneOpen, isOfGenes } from './risk-kinds.ts';

const RISKS = 4;

/** Up to four as people of 100, what is rare in one line, and what a gene does to a risk without a number. */
export function sayRisks(words: Words, plainly: Plainly, { risks }: PreventionPlan): PatientPreventionSaid['risks'] {
  const assessed = risks.filter(
    ({ disease, value, horizonYears }) => value !== null && horizonYears !== null && plainly.disease(disease) !== null,
  );
  // What a gene does to a risk is told by who can explain it, not by a number on a page.
  const own = assessed.filter((risk) => !isOfGenes(risk));
  const shown = own
    .filter((risk) => !isFew(risk))
    .toSorted((a, b) => Number(isGeneOpen(b)) - Number(isGeneOpen(a)))
    .slice(0, RISKS);
  const few = own.filter(isFew);
  const years = [...new Set(few.map(({ horizonYears }) => horizonYears!))];
  const ofGenes = risks.filter((risk) => risk.value !== null && isOfGenes(risk));
  return {
    heading: words.say('patient.prevention.risks.heading'),
    how: words.say('patient.prevention.risks.how'),
    rows: shown.map((risk) => sayRiskPlainly(words, plainly, risk)),
    notes: [
      ...years.map((n) =>
        words.say('patient.prevention.risks.few', {
          years: words.say('patient.prevention.years', { n }),
          diseases: words.list(
            few.filter(({ horizonYears }) => horizonYears === n).map(({ disease }) => plainly.disease(disease)!),
          ),
        }),
      ),
      ...(few.length === 0 ? [] : [words.say('patient.prevention.risks.few.note')]),
      ...(few.some(isAverageOnly) ? [words.say('patient.prevention.risks.few.average')] : []),
      ...ofGenes.flatMap(({ disease }) => {
        const name = plainly.disease(disease);
        return name === null ? [] : [words.say('patient.prevention.risk.gene', { disease: name })];
      }),
      ...(own.length + ofGenes.length === 0 ? [words.say('patient.prevention.risks.none')] : []),
    ],
    key: {
      will: words.say('patient.prevention.key.will'),
      may: words.say('patient.prevention.key.may'),
      not: words.say('patient.prevention.key.not'),
    },
  };
}

function sayRiskPlainly(words: Words, plainly: Plainly, risk: DiseaseRisk): PatientRiskSaid {
  const { value, interval, average, horizonYears } = risk;
  const years = words.say('patient.prevention.years', { n: horizonYears! });
  const whole = (share: number): number => Math.round(share * 100);
  const [low, high] = [whole(interval?.low ?? value!), whole(interval?.high ?? value!)];
  const text =
    high < 1
      ? words.say('patient.prevention.risk.you.few')
      : low === high
        ? words.say('patient.prevention.risk.you.one', { n: low })
        : low < 1
          ? words.say('patient.prevention.risk.you.up', { n: high })
          : words.say('patient.prevention.risk.you', { low, high });
  const you = {
    of: 'you' as const,
    caption: words.say('patient.prevention.risk.caption.you'),
    text,
    will: low,
    may: high - low,
    drawing: words.say('patient.prevention.drawing.you', { will: low, may: high > low ? high - low : 'none' }),
  };
  // An average is no number of the person's own: it stands once, and is called what it is.
  const alone = average !== null && isAverageOnly(risk);
  return {
    id: risk.disease,
    heading: words.say('patient.prevention.risk', { disease: capital(plainly.disease(risk.disease)!), years }),
    arrays: [
      ...(alone ? [] : [you]),
      ...(average === null
        ? []
        : [
            {
              of: 'average' as const,
              caption: words.say('patient.prevention.risk.caption.average'),
              text:
                whole(average) < 1
                  ? words.say('patient.prevention.risk.average.few')
                  : words.say('patient.prevention.risk.average', { n: whole(average) }),
              will: whole(average),
              may: 0,
              drawing: words.say('patient.prevention.drawing.you', { will: whole(average), may: 'none' }),
            },
          ]),
    ],
    notes: [
      ...(alone ? [words.say('patient.prevention.risk.average-only')] : []),
      words.say(interval === null ? 'patient.prevention.risk.no-range' : 'patient.prevention.risk.sure'),
      ...(isGeneOpen(risk) ? [words.say('patient.prevention.risk.gene-open')] : []),
      ...(risk.mortality === 'none' ? [words.say('patient.prevention.risk.upper')] : []),
      ...(risk.standing === 'research' ? [words.say('patient.prevention.risk.research')] : []),
      ...(risk.confirmed ? [] : [words.say('patient.prevention.unchecked')]),
    ],
  };
}
