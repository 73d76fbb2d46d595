import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { civicOverlay } from '../scripts/import/oncology-civic.ts';
import { decodeKnowledge, factsOf, mergePack } from '../src/knowledge/index.ts';
import { loadPackBundle } from '../src/platform/node/index.ts';
import { loadTestKnowledge } from './support/knowledge.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'propria-oncology-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function merged(overlay: string) {
  return mergePack(loadTestKnowledge(), decodeKnowledge(await loadPackBundle('oncology', { overlay })));
}

describe('newer tables of CIViC', () => {
  const [tables, out] = [join(folder, 'tables'), join(folder, 'overlay')];
  mkdirSync(tables);
  const columns =
    'molecular_profile	molecular_profile_id	disease	doid	phenotypes	therapies	therapy_interaction_type	evidence_type	evidence_direction	evidence_level	significance	evidence_statement	citation_id	source_type	asco_abstract_id	citation	nct_ids	rating	evidence_status	evidence_id	variant_origin	last_review_date	evidence_civic_url	molecular_profile_civic_url	is_flagged';
  const row = (profile: string, disease: string, doid: string, therapies: string, status: string, id: string): string =>
    [
      profile,
      '1',
      disease,
      doid,
      '',
      therapies,
      '',
      'Predictive',
      'Supports',
      'A',
      'Sensitivity/Response',
      'Words of the source that must not stay.',
      '1',
      'PubMed',
      '',
      'Somebody et al., 2026',
      'NCT1',
      '5',
      status,
      id,
      'Somatic',
      '2026-07-01 10:00:00 UTC',
      'u',
      'u',
      'false',
    ].join('\t');
  const rows = [
    row('EGFR L858R', 'Lung Non-small Cell Carcinoma', '3908', 'Osimertinib', 'accepted', '883'),
    row(
      'BRAF V600E',
      'Childhood Low-grade Glioma',
      '80830',
      'Tovorafenib,HER2 Inhibitor CP-724,714',
      'accepted',
      '99001',
    ),
    row('KRAS G12D', 'A Disease Of Tomorrow', '', 'Newdrugib', 'accepted', '99002'),
    row('KRAS G12D', 'Colorectal Cancer', '9256', 'Newdrugib', 'submitted', '99003'),
  ];
  writeFileSync(join(tables, 'nightly-ClinicalEvidenceSummaries.tsv'), `${[columns, ...rows].join('\n')}\n`);
  writeFileSync(
    join(tables, 'nightly-VariantSummaries.tsv'),
    'variant_id\tfeature_type\tfeature_name\tgene\tvariant\tvariant_types\tchromosome\tstart\tstop\treference_bases\tvariant_bases\trepresentative_transcript\thgvs_descriptions\tvariant_aliases\n33\tGene\tEGFR\tEGFR\tL858R\tmissense_variant\t7\t55259515\t55259515\tT\tG\tENST00000275493.2\tNM_005228.4:c.2573T>G\tLEU858ARG\n90001\tFusion\tCD74::NRG1\t\tFusion\tTranscript_Fusion\t\t\t\t\t\t\t\t\n',
  );
  const made = civicOverlay(tables, out, join(root, 'knowledge', 'oncology'));

  it('say what is new, what is gone and what nobody has joined', () => {
    expect(made).toMatchObject({
      date: '2026-07-01',
      items: 3,
      newTherapies: ['Newdrugib'],
      unknownDiseases: ['A Disease Of Tomorrow'],
    });
    expect(made.gone).toContain('EID1');
    expect(made.gone).not.toContain('EID883');
  });

  it('are laid over the pack: items, variants, therapies and the date of the data', { timeout: 60_000 }, async () => {
    const knowledge = await merged(out);
    const items = factsOf(knowledge, 'evidence-item');
    expect(items.get('EID883')?.body).toMatchObject({ level: 'A', reviewed: '2026-07-01', flagged: false });
    expect(items.get('EID883')?.ref.overlay).toBe(true);
    expect(items.get('EID99001')?.body).toMatchObject({
      disease: { doid: 'DOID:0080830' },
      therapies: ['Tovorafenib', 'HER2 Inhibitor CP-724,714'],
    });
    expect(items.get('EID1')?.body.flagged).toBe(true);
    expect(items.has('EID99003')).toBe(false);
    expect(factsOf(knowledge, 'named-variant').get('VID90001')?.body).toMatchObject({
      gene: 'CD74::NRG1',
      name: 'Fusion',
    });
    expect(factsOf(knowledge, 'therapy').get('newdrugib')?.body.name).toBe('Newdrugib');
    expect(knowledge.sources.get('civic')?.date).toBe('2026-07-01');
    expect(JSON.stringify([...items.values()].map(({ body }) => body))).not.toContain('must not stay');
  });
});

describe("a hospital's own rules", () => {
  const page = readFileSync(join(root, 'docs', 'reference', 'oncology-knowledge.md'), 'utf8');
  const example = /```yaml\n(# hospital[\s\S]*?)```/.exec(page)?.[1] ?? '';
  const write = (name: string, text: string): string => {
    const overlay = join(folder, name);
    mkdirSync(join(overlay, 'oncology', 'hospital'), { recursive: true });
    writeFileSync(join(overlay, 'oncology', 'hospital', 'board.yaml'), text);
    writeFileSync(
      join(overlay, 'oncology', 'sources.yaml'),
      /```yaml\n(- id: our-board[\s\S]*?)```/.exec(page)?.[1] ?? '',
    );
    return overlay;
  };

  it('load as the page of the docs writes them', { timeout: 60_000 }, async () => {
    const rules = factsOf(await merged(write('good', example)), 'hospital-rule');
    expect([...rules.values()].map(({ body }) => body.profile)).toEqual(['KRAS G12C', 'EGFR Exon 20 Insertion']);
    expect([...rules.values()].every(({ ref }) => ref.overlay === true)).toBe(true);
  });

  it('are refused whole where one is wrong', { timeout: 60_000 }, async () => {
    await expect(merged(write('bad', example.replace('level: B', 'level: Z')))).rejects.toMatchObject({
      code: 'KNOWLEDGE_OVERLAY',
    });
  });
});
