import { PropriaError, baseName } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { type PriceList, readPriceList } from '../../medicines/index.ts';
import { type PersonRecord, createResolver, mergeRecords } from '../../record/index.ts';
import type { OutsideText } from '../assess-person.ts';
import type { CareRequest } from '../care/plan-care.ts';
import type { Engine } from '../create-engine.ts';
import type { CarePlanDocument } from '../documents.ts';
import type { InputPart } from './input-file.ts';

export interface PartsOptions extends Pick<CareRequest, 'now' | 'group' | 'call' | 'prices'> {
  /** Calls made elsewhere that stand in no file of the person's. */
  readonly outside?: readonly OutsideText[];
  /** What the parts were read from, for the message when they hold nothing. Left out: their files. */
  readonly from?: string;
}

/**
 * The plan of one person from what the files say, in the order given. A finished plan that stands alone is that plan.
 * @throws PropriaError RECORD_NOTHING_FOUND, RECORD_TWO_PEOPLE, INPUT_NOT_BESIDE, INPUT_PRICE_LISTS, PRICE_…, and those of
 * `Engine.care`
 */
export function careFromParts(
  engine: Pick<Engine, 'care'>,
  knowledge: Knowledge,
  parts: readonly InputPart[],
  options: PartsOptions,
): CarePlanDocument {
  const finished = planAlone(parts);
  if (finished !== null) return finished;
  const { now, group, call } = options;
  const record = recordFromParts(knowledge, parts, options);
  const prices = options.prices ?? pricesOf(knowledge, parts, record);
  return engine.care({
    now,
    record,
    readings: parts.flatMap((part) => (part.kind === 'reading' ? [part.reading] : [])),
    outside: [
      ...parts.flatMap((part) => (part.kind === 'outside' ? [{ name: baseName(part.file), text: part.text }] : [])),
      ...(options.outside ?? []),
    ],
    ...(group === undefined ? {} : { group }),
    ...(call === undefined ? {} : { call }),
    ...(prices === null ? {} : { prices }),
  });
}

/**
 * The one record of all parts.
 * @throws PropriaError RECORD_NOTHING_FOUND, RECORD_TWO_PEOPLE
 */
export function recordFromParts(
  knowledge: Knowledge,
  parts: readonly InputPart[],
  options: Pick<PartsOptions, 'now' | 'from'> & {
    /** Files of the person that are not among the parts, such as genomes that are not read. */
    readonly besides?: number;
  },
): PersonRecord {
  const isOfPerson = parts.some(({ kind }) => kind === 'record' || kind === 'reading' || kind === 'outside');
  if (!isOfPerson && (options.besides ?? 0) === 0) {
    const path = options.from ?? parts.map(({ file }) => file).join(', ');
    throw new PropriaError('RECORD_NOTHING_FOUND', { params: { path } });
  }
  const records = parts.flatMap((part): readonly Partial<PersonRecord>[] => {
    if (part.kind === 'record') return [part.record];
    return part.kind === 'passed-over' && part.notice !== null ? [{ notices: [part.notice] }] : [];
  });
  return mergeRecords(records, options.now, knowledge);
}

function planAlone(parts: readonly InputPart[]): CarePlanDocument | null {
  const plan = parts.find((part) => part.kind === 'plan');
  if (plan === undefined) return null;
  if (parts.filter(({ kind }) => kind !== 'passed-over').length === 1) return plan.plan;
  throw new PropriaError('INPUT_NOT_BESIDE', { place: { source: plan.file }, params: { schema: plan.plan.schema } });
}

function pricesOf(knowledge: Knowledge, parts: readonly InputPart[], record: PersonRecord): PriceList | null {
  const [list, second] = parts.filter((part) => part.kind === 'prices');
  if (list === undefined) return null;
  if (second !== undefined)
    throw new PropriaError('INPUT_PRICE_LISTS', {
      params: { first: baseName(list.file), second: baseName(second.file) },
    });
  const currency = record.means.currency?.value;
  const options = currency === undefined ? {} : { currency };
  return readPriceList(list.text, baseName(list.file), createResolver(knowledge), options);
}
