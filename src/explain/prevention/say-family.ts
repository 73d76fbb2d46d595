import type { CascadeRelative, CriterionAnswer } from '../../risk/index.ts';
import {
  type PreventionSpeaking,
  capital,
  fewOf,
  joined,
  sayDisease,
  sayName,
  sayRatio,
  sayToken,
} from './prevention-names.ts';

export interface FamilySaid {
  /** Set where nobody said anything of the family. */
  readonly none: string | null;
  readonly criteria: readonly CriterionSaid[];
  /** Criteria that are open because nobody told enough: by name only. */
  readonly moreOpen: string | null;
  readonly ratios: readonly string[];
  readonly unresolved: string | null;
  readonly cascade: readonly CascadeSaid[];
}

export interface CriterionSaid {
  readonly id: string;
  readonly state: CriterionAnswer['state'];
  readonly says: string;
  readonly title: string;
  /** `Lynch syndrome (MLH1, MSH2)` */
  readonly syndrome: string;
  readonly points: string | null;
  readonly conditions: readonly { readonly is: 'met' | 'failed' | 'open'; readonly text: string }[];
  readonly advice: string | null;
  readonly citation: string;
  readonly unconfirmed: string | null;
}

export interface CascadeSaid {
  readonly finding: string;
  readonly relatives: readonly {
    readonly who: string;
    readonly state: CascadeRelative['state'];
    readonly text: string;
  }[];
}

export function sayFamily(speaking: PreventionSpeaking): FamilySaid {
  const { words, plan } = speaking;
  const { pedigree, criteria, ratios, unresolved } = plan.family;
  const order = ['met', 'open', 'not-met'];
  const silent = criteria.filter(
    ({ state, conditions }) => state === 'open' && conditions.every(({ by }) => by.length === 0),
  );
  return {
    none: pedigree === null ? words.say('prevention.family.none') : null,
    moreOpen:
      pedigree === null || silent.length === 0
        ? null
        : words.say('prevention.family.more-open', {
            names: words.list(silent.map(({ title }) => sayName(words, 'criterion-name', title))),
          }),
    criteria: criteria
      .filter((one) => !silent.includes(one))
      .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
      .map((one) => sayCriterion(speaking, one)),
    ratios: ratios.map(({ disease, ratio, interval, relatives, confirmed, citation }) =>
      joined(
        [
          interval === null
            ? words.say('prevention.family.ratio', {
                disease: capital(sayDisease(words, disease)),
                ratio: sayRatio(words, ratio),
                relatives: sayToken(words, 'relatives', relatives),
              })
            : words.say('prevention.family.ratio.interval', {
                disease: capital(sayDisease(words, disease)),
                ratio: sayRatio(words, ratio),
                low: sayRatio(words, interval[0]),
                high: sayRatio(words, interval[1]),
                relatives: sayToken(words, 'relatives', relatives),
              }),
          confirmed ? null : words.say('prevention.unconfirmed'),
          citation,
        ],
        ', ',
      ),
    ),
    unresolved:
      unresolved.length === 0
        ? null
        : words.say('prevention.family.unresolved', {
            what: words.list([
              ...new Set(unresolved.map(({ person, written }) => `${written} (${sayPerson(speaking, person)})`)),
            ]),
          }),
    cascade: sayCascade(speaking),
  };
}

/** `mother`, `maternal aunt`; the person self. */
export function sayPerson({ words, plan }: PreventionSpeaking, id: string): string {
  if (id === 'self' || id === plan.family.pedigree?.proband) return words.say('prevention.self');
  const relation = plan.family.pedigree?.people.find((one) => one.id === id)?.relation ?? null;
  return relation === null ? id : sayToken(words, 'relation', relation);
}

function sayCriterion(speaking: PreventionSpeaking, one: CriterionAnswer): CriterionSaid {
  const { words } = speaking;
  const genes = one.genes.length === 0 ? '' : ` (${fewOf(words, one.genes, 6)})`;
  return {
    id: one.criterion,
    state: one.state,
    says: words.say(`prevention.family.${one.state}`),
    title: sayName(words, 'criterion-name', one.title),
    syndrome: `${capital(sayToken(words, 'syndrome', one.syndrome))}${genes}`,
    points:
      one.points === null
        ? null
        : words.say('prevention.family.points', {
            least: one.points.least,
            most: one.points.most === one.points.least ? 'same' : words.number(one.points.most),
            band: sayToken(words, 'risk-band', one.points.band),
          }),
    conditions: one.conditions.map(({ id, is, by, missing }) => ({
      is,
      text: joined(
        [
          capital(sayToken(words, 'criterion', id)),
          words.say(`prevention.family.condition.${is}`),
          by.length === 0
            ? null
            : words.say('prevention.family.by', { who: words.list(by.map((person) => sayPerson(speaking, person))) }),
          missing.length === 0
            ? null
            : words.say('prevention.family.needs', {
                what: words.list(missing.map((token) => sayToken(words, 'prevention-fact', token))),
              }),
        ],
        ', ',
      ),
    })),
    advice:
      one.advice.length === 0 || one.state !== 'met'
        ? null
        : words.say('prevention.family.advice', {
            what: words.list(one.advice.map((token) => sayToken(words, 'advice', token))),
          }),
    citation: joined([one.citation, one.published === null ? null : words.date(one.published)], ', '),
    unconfirmed: one.confirmed ? null : words.say('prevention.unconfirmed'),
  };
}

function sayCascade(speaking: PreventionSpeaking): readonly CascadeSaid[] {
  const { words, plan } = speaking;
  const findings = [...new Set(plan.cascade.map(({ finding }) => finding))];
  return findings.map((finding) => ({
    finding: words.say('prevention.cascade.of', { finding: sayFindingId(speaking, finding) }),
    relatives: plan.cascade
      .filter((one) => one.finding === finding)
      .map((one) => ({
        who: capital(
          one.relation === null ? sayPerson(speaking, one.person) : sayToken(words, 'relation', one.relation),
        ),
        state: one.state,
        text: joined(
          [
            words.say(`prevention.cascade.${one.state}`),
            words.say('prevention.cascade.chance', { chance: words.chance(one.chance) }),
          ],
          ', ',
        ),
      })),
  }));
}

/** `BRCA1` of `carrier/BRCA1`; a criterion by its title. */
function sayFindingId({ words, plan }: PreventionSpeaking, id: string): string {
  const cut = id.indexOf('/');
  const rest = cut < 0 ? id : id.slice(cut + 1);
  const criterion = plan.family.criteria.find(({ criterion: one }) => one === rest);
  if (criterion !== undefined) return sayName(words, 'criterion-name', criterion.title);
  const finding = plan.genome?.findings.find(({ entry, gene }) => entry === rest || gene === rest);
  return finding === undefined ? rest : finding.gene;
}
