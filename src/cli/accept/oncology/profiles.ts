import { readFile } from 'node:fs/promises';
import { matchTherapies } from '../../../oncology/index.ts';
import { type AcceptInput, type AcceptOutcome, failed, judged, reasonOf } from '../outcome.ts';
import { oncologyKnowledge } from './oncology-knowledge.ts';
import { type StatedCase, caseProfile } from './case-profile.ts';
import { type ExpectedStatement, answered, missing, setKey, unlisted } from './judge-statements.ts';

interface ProfileCase extends StatedCase {
  readonly expect: {
    readonly therapies: readonly ExpectedStatement[];
    readonly notRecommendedAsSensitive: readonly { readonly therapies: readonly string[] }[];
  };
}

/** Country of the cases. */
const PERSON = { ageYears: null, sex: null, pregnant: null, country: 'US', priorTherapies: null, setting: null };

/** Tumours by their changes: required statements in any status, forbidden ones never offered. Of the others that are offered it tells the share. */
export async function* acceptProfiles(input: AcceptInput): AsyncIterable<AcceptOutcome> {
  const { cases } = JSON.parse(await readFile(input.file, 'utf8')) as { cases: readonly ProfileCase[] };
  const knowledge = await oncologyKnowledge();
  const count = { required: 0, met: 0, offered: 0, outside: 0 };
  for (const one of cases) {
    try {
      const statements = matchTherapies(caseProfile(one, knowledge), PERSON, knowledge);
      const answer = answered(statements);
      const lacking = missing(one.expect.therapies, answer);
      const forbidden = one.expect.notRecommendedAsSensitive
        .map(({ therapies }) => setKey({ effect: 'sensitivity', therapies, level: '' }))
        .filter((key) => answer.some((given) => given.status === 'offered' && setKey(given) === key));
      const beside = unlisted(one.expect.therapies, answer);
      const required = one.expect.therapies.filter((each) => each.required === true).length;
      count.required += required;
      count.met += required - lacking.length;
      count.offered += beside.offered;
      count.outside += beside.outside.length;
      if (beside.outside.length > 0) input.note(`${one.id}: offered beside the list: ${beside.outside.join('; ')}`);
      yield judged(one.id, answer, [
        ...lacking.map((key) => `required ${key} is missing`),
        ...forbidden.map((key) => `forbidden ${key} is offered`),
      ]);
    } catch (thrown) {
      yield failed(one.id, reasonOf(thrown));
    }
  }
  const { required, met, offered, outside } = count;
  input.note(`required statements met: ${met} of ${required}`);
  input.note(`offered statements of level A outside the lists: ${outside} of ${offered}`);
}
