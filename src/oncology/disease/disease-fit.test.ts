import { describe, expect, it } from 'vitest';
import { testOncology } from '../../../test/support/oncology-pack.ts';
import { PropriaError } from '../../core/index.ts';
import { factsOf } from '../../knowledge/index.ts';
import { diseaseFitter } from './disease-fit.ts';
import { resolveTumourType } from './resolve-tumour-type.ts';

const knowledge = testOncology();
const fitterOf = (code: string) => diseaseFitter(resolveTumourType(code, knowledge), knowledge);
const named = (name: string, doid: string | null = null) => ({ name, doid });

describe('a tumour type', () => {
  it.each([
    ['LUAD', 'LUAD'],
    ['luad', 'LUAD'],
    ['Lung Adenocarcinoma', 'LUAD'],
    ['lung adenocarcinoma', 'LUAD'],
    // Codes of older trees.
    ['GBM', 'GB'],
    ['BALL', 'BLL'],
    // Names of the Disease Ontology for the same disease.
    ['chronic myeloid leukemia', 'CML'],
  ])('written %s is %s', (written, code) => {
    expect(resolveTumourType(written, knowledge).code).toBe(code);
  });

  it('knows all above it and whether it is solid', () => {
    const { line, body } = resolveTumourType('LUAD', knowledge);
    expect(line).toEqual(['LUAD', 'NSCLC', 'LUNG']);
    expect(body).toBe('solid');
    expect(resolveTumourType('AML', knowledge).body).toBe('liquid');
  });

  it('that nobody knows is refused, with what is near', () => {
    for (const written of ['Lungs adenocarcinom', 'XYZZY', '', 'TISSUE', 'undefined']) {
      expect(() => resolveTumourType(written, knowledge)).toThrow(PropriaError);
    }
    try {
      resolveTumourType('Lungs adenocarcinom', knowledge);
    } catch (error) {
      expect((error as PropriaError).code).toBe('ONCOLOGY_UNKNOWN_TUMOUR_TYPE');
      expect((error as PropriaError).remedy).toContain('LUAD');
    }
  });

  it('that can mean two is refused, with both', () => {
    // The tree of 2021 had one type where there are two today, and two germ cell tumours have one name.
    for (const [written, one, other] of [['Dysgerminoma', 'ODYS', 'BIMT']] as const) {
      try {
        resolveTumourType(written, knowledge);
        expect.unreachable();
      } catch (error) {
        expect((error as PropriaError).code).toBe('ONCOLOGY_AMBIGUOUS_TUMOUR_TYPE');
        expect((error as PropriaError).message).toContain(one);
        expect(other).not.toBe(one);
      }
    }
  });

  it('of every code and every unambiguous name is itself', () => {
    const types = [...factsOf(knowledge, 'tumour-type')].filter(([, { body }]) => body.parent !== null);
    const names = new Map<string, number>();
    for (const [, { body }] of types) names.set(body.name.toLowerCase(), (names.get(body.name.toLowerCase()) ?? 0) + 1);
    for (const [code, { body }] of types) {
      expect(resolveTumourType(code, knowledge).code).toBe(code);
      const isCode = types.some(([other]) => other.toUpperCase() === body.name.toUpperCase());
      if (names.get(body.name.toLowerCase()) === 1 && !isCode)
        expect(resolveTumourType(body.name, knowledge).code, body.name).toBe(code);
    }
  });
});

describe('a disease of the knowledge', () => {
  it.each([
    ['LUAD', 'lung adenocarcinoma', 'DOID:3910', 'exact'],
    ['LUAD', 'lung non-small cell carcinoma', 'DOID:3908', 'broader'],
    ['LUAD', 'lung cancer', 'DOID:1324', 'broader'],
    ['LUAD', 'cancer', 'DOID:162', 'pan'],
    ['LUAD', 'melanoma', 'DOID:1909', 'other'],
    ['NSCLC', 'lung adenocarcinoma', 'DOID:3910', 'narrower'],
    ['COAD', 'colorectal cancer', 'DOID:9256', 'broader'],
    ['CML', 'chronic myeloid leukemia', 'DOID:8552', 'exact'],
    // Above it in the Disease Ontology alone.
    ['LUAD', 'respiratory system cancer', 'DOID:0050615', 'broader'],
  ])('%s: %s is %s', (code, name, doid, fit) => {
    expect(fitterOf(code).ofTerm(named(name, doid)).fit).toBe(fit);
  });

  it('of any solid tumour is none of the blood', () => {
    expect(fitterOf('LUAD').ofTerm(named('Solid Tumor')).fit).toBe('pan');
    expect(fitterOf('AML').ofTerm(named('Solid Tumor')).fit).toBe('other');
    expect(fitterOf('LUAD').ofType({ name: 'Any solid tumor', oncotree: null }).fit).toBe('pan');
    expect(fitterOf('HCL').ofType({ name: 'Any solid tumor', oncotree: null }).fit).toBe('other');
  });

  it('carries what its words ask beside the type', () => {
    const her2 = fitterOf('BRCA').ofTerm(named('HER2 positive breast cancer', 'DOID:0060079'));
    expect(her2).toEqual({ fit: 'broader', requires: ['biomarker:HER2+'] });
    const child = fitterOf('LGGNOS').ofTerm(named('childhood low-grade glioma', 'DOID:0080830'));
    expect(child).toEqual({ fit: 'exact', requires: ['age:child'] });
  });

  it('that nobody knows fits no tumour', () => {
    expect(fitterOf('LUAD').ofTerm(named('something', 'DOID:9999999')).fit).toBe('other');
    expect(fitterOf('LUAD').ofTerm(named('something')).fit).toBe('other');
    expect(fitterOf('LUAD').ofTerm(null).fit).toBe('other');
  });

  it('fits a type as well as any type above it, and a part of it less', () => {
    for (const [code, { body }] of factsOf(knowledge, 'tumour-type')) {
      if (body.parent === null || body.parent === 'TISSUE') continue;
      const fitter = fitterOf(code);
      expect(fitter.ofType({ name: '', oncotree: body.parent }).fit).toBe('broader');
      expect(fitterOf(body.parent).ofType({ name: '', oncotree: code }).fit).toBe('narrower');
    }
  });
});
