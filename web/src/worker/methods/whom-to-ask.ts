import type { CarePlanDocument } from '../../../../src/engine/index.ts';
import {
  type DirectoryEntry,
  type LawOfCountry,
  factsOf,
  lawOf,
  readDirectory,
  supportOf,
} from '../../../../src/knowledge/index.ts';
import { type CarePlan, withoutGenetics } from '../../../../src/plan/index.ts';
import type { Method } from '../method.ts';
import { peoplePack } from './people.ts';

interface SupportAsked {
  readonly country: string | null;
  readonly genes: readonly string[];
  readonly conditions: readonly string[];
  /** A site's own directory. */
  readonly own: readonly DirectoryEntry[];
}

/** Whom to call, what is urgent first. */
export const support: Method<SupportAsked, readonly DirectoryEntry[]> = async (_kit, { own, ...wanted }) =>
  supportOf(await peoplePack(), wanted, own);

/** A site's own directory as its file says it. @throws PropriaError DIRECTORY_NOT_READ, DIRECTORY_ENTRY */
export const directory: Method<{ readonly file: Blob; readonly name: string }, readonly DirectoryEntry[]> = async (
  _kit,
  { file, name },
) => readDirectory(await file.text(), name);

/** What a country's laws say, and every country that the pack knows or has a directory of. */
export const law: Method<
  { readonly country: string | null },
  { readonly of: LawOfCountry | null; readonly countries: readonly string[] }
> = async (_kit, { country }) => {
  const pack = await peoplePack();
  const bodies = [...factsOf(pack, 'law').values(), ...factsOf(pack, 'support').values()].map(({ body }) => body);
  const countries = [...new Set(bodies.flatMap((body) => body.countries))].filter((one) => one !== '*').toSorted();
  return { of: country === null ? null : lawOf(pack, country), countries };
};

/** The plan without anything that tells of genes or family. @throws PropriaError PLAN_NOT_WITHOUT_GENETICS */
export const shareSheet: Method<{ readonly plan: CarePlanDocument }, CarePlan> = async (_kit, { plan }) => {
  const inherited = [...factsOf(await peoplePack(), 'inherited').values()].flatMap(({ body }) => body.conditions);
  return withoutGenetics(plan, { inherited: new Set(inherited) });
};
