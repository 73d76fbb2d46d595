import { type Build, type Locator, type Notice, PropriaError, baseName } from '../../core/index.ts';
import { buildOf } from '../change/place-of.ts';
import { plainName } from '../table/header-row.ts';
import type { TableContent } from '../table/table.ts';
import { hlaAllele } from '../measured/hla-table.ts';
import { markerWords } from '../measured/marker-value.ts';
import type { Assay, MarkerReading, SignatureReading, StatedTumour, TumourReading } from '../tumour-reading.ts';
import { readAlteration, stateAlterations } from './read-alterations.ts';
import { type Section, listOf, scalarText, section } from './reader.ts';
import { typedMarker } from './typed-alteration.ts';

const KEYS = [
  'type',
  'oncotree',
  'label',
  'sample',
  'normal',
  'build',
  'purity',
  'ploidy',
  'assay',
  'alterations',
  'markers',
  'biomarkers',
  'signatures',
  'hla',
  'setting',
  'priorTherapies',
  'note',
];
const ASSAY_KEYS = ['kind', 'name', 'genes', 'callableMb', 'fusions', 'copyNumber', 'matchedNormal'];
const KINDS = ['genome', 'exome', 'panel', 'unknown'] as const;

/**
 * A tumour as a document tells it: the body of a tumour.yaml, or the `tumour` section of another file.
 * @param build as the user says, for places that do not tell it
 * @throws PropriaError TUMOUR_YAML_SHAPE with the path
 */
export function readStatedTumour(
  document: unknown,
  source: string,
  build?: Build,
): TableContent & { readonly notices: readonly Notice[] } {
  const outer = typeof document === 'object' && document !== null && !Array.isArray(document) ? document : null;
  const inner = outer === null ? undefined : Object.entries(outer).find(([key]) => /^tumou?r$/i.test(key));
  const nested = inner !== undefined && typeof inner[1] === 'object';
  const name = baseName(source);
  const one = section(nested ? inner[1] : document, nested ? inner[0] : '', name, KEYS);
  const path = (key: string): string => (nested ? `${inner[0]}.${key}` : key);
  const said = one.text('build');
  const own = said === null ? null : buildOf(said);
  if (own !== null && typeof own === 'object') throw one.fail('build', 'it should be GRCh37 or GRCh38');
  const into = stateAlterations(own ?? build ?? null);
  for (const [i, item] of listOf(one.value('alterations')).entries())
    readAlteration(item, `${path('alterations')}[${i}]`, name, into);
  readMarkers(one, 'markers', into.markers, into.notices);
  readMarkers(one, 'biomarkers', into.markers, into.notices);
  const assay = assayOf(one, name, path('assay'));
  const covered = assay.genes ?? [];
  const wildType = into.wildType.filter((gene) => !covered.includes(gene));
  const stated = statedOf(one, name, path);
  return {
    build: into.variants.some(({ change }) => change !== null) || own !== null ? into.build : null,
    sample: one.text('sample'),
    normal: one.text('normal'),
    variants: into.variants,
    fusions: into.fusions,
    genes: into.genes,
    arms: into.arms,
    markers: into.markers,
    signatures: signaturesOf(one, name),
    hla: hlaOf(one, name, into.notices),
    assay: wildType.length === 0 ? assay : { ...assay, genes: [...covered, ...wildType] },
    purity: one.number('purity', 0, 1),
    ploidy: one.number('ploidy', 0.5, 20),
    ...(stated === undefined ? {} : { stated }),
    notices: into.notices,
  };
}

function statedOf(one: Section, source: string, path: (key: string) => string): StatedTumour | undefined {
  const typeKey = ['type', 'oncotree', 'label'].find((key) => one.text(key) !== null);
  const setting = one.value('setting');
  const prior = one.value('priorTherapies');
  if (typeKey === undefined && setting === undefined && prior === undefined) return undefined;
  return {
    type: typeKey === undefined ? null : { text: one.text(typeKey) ?? '', at: one.at(typeKey) },
    setting: setting === undefined ? null : listOf(setting).map(scalarText),
    priorTherapies:
      prior === undefined
        ? null
        : listOf(prior).flatMap((item, i) => {
            const here = `${path('priorTherapies')}[${i}]`;
            const at: Locator = { kind: 'document', source, path: here };
            if (typeof item === 'string')
              return /^none$/i.test(item.trim()) ? [] : [{ name: item.trim(), response: null, at }];
            const therapy = section(item, here, source, ['name', 'therapy', 'response', 'line', 'ended', 'note']);
            const name = therapy.text('name') ?? therapy.text('therapy');
            if (name === null) throw therapy.fail('name', 'it should name the therapy');
            return [{ name, response: therapy.text('response'), at }];
          }),
  };
}

/** `HER2: "3+"`, `PD-L1 TPS: "60 %"`, `MSI-H: true`, or a list of name, value and unit or of typed markers. */
function readMarkers(one: Section, key: string, into: MarkerReading[], notices: Notice[]): void {
  const value = one.value(key);
  if (value === undefined) return;
  const misread = (text: string, at: Locator): void => {
    notices.push({
      code: 'TUMOUR_TEXT_NOT_UNDERSTOOD',
      severity: 'serious',
      place: at,
      params: { found: text.slice(0, 80) },
    });
  };
  const typed = (text: string, at: Locator): void => {
    const found = typedMarker(text);
    if (found?.is === 'marker') into.push({ name: found.name, value: found.value, unit: found.unit, at });
    else misread(text, at);
  };
  const inner = one.at(key);
  const place = (path: string): Locator => (inner.kind === 'document' ? { ...inner, path } : inner);
  const base = inner.kind === 'document' ? inner.path : key;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      const at = place(`${base}[${i}]`);
      if (typeof item === 'string') typed(item, at);
      else {
        const marker = section(item, `${base}[${i}]`, inner.kind === 'document' ? inner.source : '', [
          'name',
          'value',
          'unit',
          'method',
          'date',
        ]);
        const name = marker.text('name');
        if (name === null) throw marker.fail('name', 'it should name the marker');
        const words = markerWords(marker.text('value') ?? '', marker.text('unit'));
        if (words !== null) into.push({ name, ...words, at });
      }
    }
    return;
  }
  if (typeof value !== 'object' || value === null) throw one.fail(key, 'it should be names with values');
  for (const [name, said] of Object.entries(value)) {
    const at = place(`${base}.${name}`);
    if (said === true || (typeof said === 'string' && /^(?:true|yes)$/i.test(said))) typed(name, at);
    else if (said === false || said === null || said === '') {
      // A marker that is told not to hold has no value that could be compared.
      if (said === false) misread(`${name}: false`, at);
    } else if (typeof said === 'object') throw one.fail(`${key}.${name}`.slice(0, 80), 'it should be one value');
    else {
      const words = markerWords(scalarText(said));
      if (words !== null) into.push({ name, ...words, at });
    }
  }
}

function signaturesOf(one: Section, source: string): readonly SignatureReading[] {
  const value = one.value('signatures');
  if (value === undefined) return [];
  const at = (path: string): Locator => ({ kind: 'document', source, path });
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.entries(value).map(([name, weight]) => ({
      name,
      weight: shareOf(one, weight),
      at: at(`signatures.${name}`),
    }));
  return listOf(value).map((item, i) => {
    if (typeof item === 'string') return { name: item.trim(), weight: null, at: at(`signatures[${i}]`) };
    const signature = section(item, `signatures[${i}]`, source, ['name', 'weight']);
    const name = signature.text('name');
    if (name === null) throw signature.fail('name', 'it should name the signature');
    return { name, weight: signature.number('weight', 0, 1), at: at(`signatures[${i}]`) };
  });
}

function shareOf(one: Section, weight: unknown): number | null {
  if (weight === null || weight === '' || weight === true) return null;
  const text = scalarText(weight);
  const value = /%\s*$/.test(text) ? Number(text.replace(/%\s*$/, '')) / 100 : Number(text);
  if (!(value >= 0 && value <= 1)) throw one.fail('signatures', 'a weight should be a share from 0 to 1');
  return value;
}

function hlaOf(one: Section, source: string, notices: Notice[]): TumourReading['hla'] {
  return listOf(one.value('hla')).flatMap((item, i) => {
    const at: Locator = { kind: 'document', source, path: `hla[${i}]` };
    const allele = hlaAllele(scalarText(item));
    if (allele !== null) return [{ allele, at }];
    notices.push({
      code: 'TUMOUR_TEXT_NOT_UNDERSTOOD',
      severity: 'caution',
      place: at,
      params: { found: scalarText(item).slice(0, 80) },
    });
    return [];
  });
}

function assayOf(one: Section, source: string, path: string): Partial<Assay> {
  const value = one.value('assay');
  if (value === undefined) return {};
  if (typeof value === 'string') return { kind: kindOf(one, value) };
  const assay = section(value, path, source, ASSAY_KEYS);
  const genes = assay.value('genes');
  const kind = assay.text('kind');
  const list = typeof genes === 'string' ? genes.split(/[\s,;]+/) : listOf(genes).map(scalarText);
  const matchedNormal = assay.flag('matchedNormal');
  return {
    ...(kind === null ? {} : { kind: kindOf(assay, kind) }),
    ...(list.length === 0 || /^all$/i.test(list[0] ?? '') ? {} : { genes: list.filter((gene) => gene !== '') }),
    callableMb: assay.number('callableMb', 0, 3300),
    fusions: assay.flag('fusions') ?? false,
    copyNumber: assay.flag('copyNumber') ?? false,
    ...(matchedNormal === null ? {} : { matchedNormal }),
  };
}

function kindOf(one: Section, text: string): Assay['kind'] {
  const said = plainName(text);
  const kind = said === 'wgs' ? 'genome' : said === 'wes' ? 'exome' : KINDS.find((known) => known === said);
  if (kind === undefined) throw one.fail('kind', `it should be one of ${KINDS.join(', ')}`);
  return kind;
}

/** Whether a text is such a document by its first lines. */
export function looksStated(head: string): boolean {
  if (/^\s*\{/.test(head)) return /"(?:tumou?r|alterations|markers|biomarkers)"\s*:/i.test(head);
  return (
    /^(?:tumou?r|alterations|markers|biomarkers|oncotree|assay|prior_?therapies)\s*:/im.test(head) &&
    !/^[^\n#]*\t/.test(head)
  );
}

/** @throws PropriaError TUMOUR_YAML_SHAPE */
export function refuseEmpty(document: unknown, source: string): void {
  if (document === undefined || document === null || document === '')
    throw new PropriaError('TUMOUR_FILE_EMPTY', { place: { source } });
}
