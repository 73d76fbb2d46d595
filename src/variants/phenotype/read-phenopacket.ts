import { type Locator, type Notice, PropriaError, type SourceFingerprint } from '../../core/index.ts';
import { type JsonFields, type JsonObject, jsonFields } from './json-fields.ts';
import type { Phenopacket, PhenotypicFeature } from './phenopacket.ts';

const FIELDS: readonly string[] = [
  'id',
  'subject',
  'phenotypicFeatures',
  'measurements',
  'biosamples',
  'interpretations',
  'diseases',
  'medicalActions',
  'files',
  'metaData',
];
// A field that is not known may turn a feature into its opposite: `negated` did so in version 1.
const FEATURE_FIELDS: readonly string[] = [
  'type',
  'excluded',
  'severity',
  'modifiers',
  'onset',
  'resolution',
  'evidence',
  'description',
];
const SEXES = ['UNKNOWN_SEX', 'FEMALE', 'MALE', 'OTHER_SEX'] as const;

/**
 * Reads a phenopacket, version 2 of the GA4GH schema, as JSON.
 * @throws PropriaError PHENOPACKET_NOT_JSON, _TRUNCATED, _OLD (version 1), _NOT_ONE (a family, a cohort, a list), _FIELD.
 */
export function readPhenopacket(text: string, source: Pick<SourceFingerprint, 'name'>): Phenopacket {
  const parsed = parseJson(text, source.name);
  const fields = jsonFields(source.name);
  if (Array.isArray(parsed)) notOne(source.name, 'a list');
  const root = fields.object(parsed, '$');
  for (const [key, found] of [
    ['proband', 'a family'],
    ['members', 'a cohort'],
  ] as const)
    if (root[key] !== undefined) notOne(source.name, found);
  const metaData = fields.object(root['metaData'], 'metaData');
  const version = fields.text(metaData['phenopacketSchemaVersion'] ?? '2', 'metaData.phenopacketSchemaVersion');
  refuseOld(root, version, source.name);
  const notices: Notice[] = [];
  for (const key of Object.keys(root))
    if (!FIELDS.includes(key))
      notices.push({ code: 'PHENOPACKET_UNKNOWN_FIELD', severity: 'caution', params: { path: key } });
  const subject = root['subject'] === undefined ? {} : fields.object(root['subject'], 'subject');
  const sex = subject['sex'] === undefined ? 'UNKNOWN_SEX' : fields.choice(subject['sex'], 'subject.sex', SEXES);
  return {
    id: fields.text(root['id'], 'id'),
    subject: {
      id: subject['id'] === undefined ? null : fields.text(subject['id'], 'subject.id'),
      sex: sex === 'FEMALE' ? 'female' : sex === 'MALE' ? 'male' : null,
    },
    features: readFeatures(fields.list(root['phenotypicFeatures'], 'phenotypicFeatures'), fields, source, notices),
    diseases: fields.list(root['diseases'], 'diseases').map((value, i) => {
      const one = fields.object(value, `diseases[${i}]`);
      const term = ontologyClass(one['term'], `diseases[${i}].term`, fields);
      return { ...term, excluded: fields.flag(one['excluded'], `diseases[${i}].excluded`) };
    }),
    genes: fields.list(root['interpretations'], 'interpretations').flatMap((value, i) => readGenes(value, i, fields)),
    version,
    notices,
  };
}

function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (cause) {
    const cut = text.trimEnd();
    const place = { source };
    if (/^\s*[[{]/.test(text) && !/[}\]]$/.test(cut))
      throw new PropriaError('PHENOPACKET_TRUNCATED', { place, cause, params: { count: text.length } });
    const open = [...cut].reduce((depth, sign) => depth + (sign === '{' ? 1 : sign === '}' ? -1 : 0), 0);
    if (/^\s*[[{]/.test(text) && open > 0)
      throw new PropriaError('PHENOPACKET_TRUNCATED', { place, cause, params: { count: text.length } });
    const detail = cut === '' ? 'it is empty' : `it begins with ${JSON.stringify(cut.slice(0, 20))}`;
    throw new PropriaError('PHENOPACKET_NOT_JSON', { place, cause, params: { detail } });
  }
}

function notOne(source: string, found: string): never {
  throw new PropriaError('PHENOPACKET_NOT_ONE', { place: { source }, params: { found } });
}

/** Version 1 says `negated` for `excluded`, has `genes` and `variants` of its own and `ageAtCollection` of the subject. */
function refuseOld(root: JsonObject, version: string, source: string): void {
  const has = (value: unknown, key: string): boolean => typeof value === 'object' && value !== null && key in value;
  const features = Array.isArray(root['phenotypicFeatures']) ? (root['phenotypicFeatures'] as unknown[]) : [];
  const negated = features.findIndex((one) => has(one, 'negated'));
  const path = /^[01](\.|$)/.test(version)
    ? `metaData.phenopacketSchemaVersion ${version}`
    : negated >= 0
      ? `phenotypicFeatures[${negated}].negated`
      : (['ageAtCollection', 'age_at_collection'].find((key) => has(root['subject'], key)) ??
        ['genes', 'variants'].find((key) => root[key] !== undefined));
  if (path !== undefined) throw new PropriaError('PHENOPACKET_OLD', { place: { source }, params: { path } });
}

function ontologyClass(
  value: unknown,
  path: string,
  fields: JsonFields,
): { readonly id: string; readonly name: string } {
  const one = fields.object(value, path);
  const id = fields.text(one['id'], `${path}.id`);
  if (!/^\S+:\S+$/.test(id)) fields.fault(`${path}.id`, `"${id.slice(0, 40)}"`, 'an identifier such as HP:0001250');
  return { id, name: fields.text(one['label'] ?? id, `${path}.label`) };
}

function readFeatures(
  values: readonly unknown[],
  fields: JsonFields,
  source: Pick<SourceFingerprint, 'name'>,
  notices: Notice[],
): readonly PhenotypicFeature[] {
  const found = new Map<string, PhenotypicFeature>();
  const torn = new Set<string>();
  for (const [i, value] of values.entries()) {
    const path = `phenotypicFeatures[${i}]`;
    const one = fields.object(value, path);
    const other = Object.keys(one).find((key) => !FEATURE_FIELDS.includes(key));
    if (other !== undefined)
      fields.fault(`${path}.${other}`, 'a field that is not of the schema', FEATURE_FIELDS.join(', '));
    const { id, name } = ontologyClass(one['type'], `${path}.type`, fields);
    const excluded = fields.flag(one['excluded'], `${path}.excluded`);
    const at: Locator = { kind: 'document', source: source.name, path };
    if (!id.startsWith('HP:')) {
      notices.push({ code: 'PHENOPACKET_OTHER_ONTOLOGY', severity: 'caution', place: at, params: { path, found: id } });
      continue;
    }
    if (!/^HP:\d{7}$/.test(id)) fields.fault(`${path}.type.id`, `"${id.slice(0, 40)}"`, 'HP: and seven digits');
    const is = excluded ? 'excluded' : 'observed';
    const before = found.get(id);
    if (before !== undefined && before.is !== is && !torn.has(id)) {
      torn.add(id);
      notices.push({
        code: 'PHENOTYPE_CONTRADICTORY',
        severity: 'caution',
        place: at,
        params: { term: `${id} ${name}` },
      });
    }
    if (before === undefined) found.set(id, { term: id, label: name, is, at });
  }
  return [...found.values()].filter(({ term }) => !torn.has(term));
}

function readGenes(value: unknown, i: number, fields: JsonFields): Phenopacket['genes'] {
  const path = `interpretations[${i}]`;
  const { diagnosis } = fields.object(value, path);
  if (diagnosis === undefined) return [];
  const one = fields.object(diagnosis, `${path}.diagnosis`);
  const disease =
    one['disease'] === undefined ? null : ontologyClass(one['disease'], `${path}.diagnosis.disease`, fields).id;
  const inner = `${path}.diagnosis.genomicInterpretations`;
  return fields.list(one['genomicInterpretations'], inner).flatMap((each, j) => {
    const call = fields.object(each, `${inner}[${j}]`);
    const status = fields.text(call['interpretationStatus'] ?? 'UNKNOWN_STATUS', `${inner}[${j}].interpretationStatus`);
    const gene = symbolOf(call, `${inner}[${j}]`, fields);
    return gene === null ? [] : [{ gene, status, disease }];
  });
}

function symbolOf(call: JsonObject, path: string, fields: JsonFields): string | null {
  if (call['gene'] !== undefined) {
    const gene = fields.object(call['gene'], `${path}.gene`);
    return fields.text(gene['symbol'], `${path}.gene.symbol`);
  }
  if (call['variantInterpretation'] === undefined) return null;
  const variant = fields.object(call['variantInterpretation'], `${path}.variantInterpretation`);
  const described = variant['variationDescriptor'];
  if (described === undefined) return null;
  const { geneContext } = fields.object(described, `${path}.variantInterpretation.variationDescriptor`);
  if (geneContext === undefined) return null;
  const context = fields.object(geneContext, `${path}.variantInterpretation.variationDescriptor.geneContext`);
  const symbol = context['symbol'];
  return symbol === undefined
    ? null
    : fields.text(symbol, `${path}.variantInterpretation.variationDescriptor.geneContext.symbol`);
}
