import { describe, expect, it } from 'vitest';
import { type TherapyStatement } from '../src/oncology/index.ts';
import { type TumourDocument, createEngine, tumourOfParts } from '../src/engine/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import { byteSource } from './support/byte-source.ts';
import { testOncology } from './support/oncology-pack.ts';

const engine = createEngine({ knowledge: testOncology(), host: nodeHost });

async function board(
  type: string,
  text: string,
  said: { readonly prior?: readonly string[]; readonly setting?: readonly string[] } = {},
): Promise<TumourDocument> {
  const file = { name: 'tumour.txt', source: byteSource('tumour.txt', text) };
  return tumourOfParts(
    engine,
    testOncology(),
    nodeHost,
    { tumour: [file] },
    { now: '2026-11-22', type, country: 'US', ...said },
  );
}

/** Statements of one effect by their sets. */
function of(plan: TumourDocument, effect = 'sensitivity'): ReadonlyMap<string, TherapyStatement> {
  const found = new Map<string, TherapyStatement>();
  for (const { value } of plan.board.statements)
    if (value.effect === effect) found.set(value.therapies.join('+'), value);
  return found;
}

describe('drugs that a change takes the effect from', () => {
  it.each([
    [
      'LUAD',
      'EGFR D770_N771insSVD',
      ['Gefitinib', 'Erlotinib', 'Bevacizumab+Erlotinib', 'Erlotinib+Ramucirumab', 'Dacomitinib'],
    ],
    ['LUAD', 'KIF5B::RET\nRET G810R', ['Selpercatinib', 'Pralsetinib']],
    ['LUAD', 'CD74::ROS1\nROS1 G2032R', ['Crizotinib', 'Entrectinib']],
    ['LUAD', 'MET exon 14 skipping\nMET D1228N', ['Capmatinib', 'Tepotinib', 'Crizotinib']],
    ['LUAD', 'KRAS G12C\nKRAS Y96D', ['Sotorasib', 'Adagrasib']],
    ['IHCH', 'FGFR2::BICC1\nFGFR2 V565F', ['Pemigatinib', 'Erdafitinib']],
    ['AML', 'IDH1 R132C\nIDH1 S280F', ['Ivosidenib', 'Azacitidine+Ivosidenib']],
    ['AML', 'IDH2 R140Q\nIDH2 Q316E', ['Enasidenib']],
    ['GIST', 'KIT V559D\nKIT D816V', ['Imatinib']],
    ['COAD', 'BRAF V600E', ['Binimetinib+Encorafenib', 'Dabrafenib+Trametinib', 'Vemurafenib']],
  ])('%s with %j: none is offered', async (type, text, sets) => {
    const statements = of(await board(type, text));
    expect(sets.filter((set) => statements.get(set)?.status === 'offered')).toEqual([]);
  });

  it('those of the next generation stay', async () => {
    expect(of(await board('LUAD', 'CD74::ROS1\nROS1 G2032R')).get('Repotrectinib')?.status).toBe('offered');
    expect(of(await board('LUAD', 'KRAS G12C\nKRAS H95Q', { prior: ['sotorasib'] })).get('Sotorasib')?.status).toBe(
      'offered',
    );
    const exon20 = of(await board('LUAD', 'EGFR D770_N771insSVD'));
    expect(exon20.get('Amivantamab+Carboplatin+Pemetrexed')?.status).toBe('offered');
  });
});

describe('what a label asks', () => {
  it('shows the approval that fits the setting first', async () => {
    for (const said of [{}, { setting: ['metastatic'], prior: [] }]) {
      const statement = of(await board('LUAD', 'EGFR L858R', said)).get('Osimertinib');
      expect(statement?.status).toBe('offered');
      expect(statement?.approvals[0]?.setting).toEqual(expect.arrayContaining(['metastatic', 'first-line']));
      const labels = statement?.support.filter(({ from }) => from === 'approval') ?? [];
      expect(labels[0]?.conditions.some(({ is }) => is === 'failed')).toBe(false);
    }
  });

  it('holds for the same drug under another name', async () => {
    const statements = of(await board('CUP', 'TPM3::NTRK1'));
    expect([...statements.values()].filter(({ status }) => status === 'offered')).toEqual([]);
    expect([...statements.keys()].some((set) => set.startsWith('Larotrectinib'))).toBe(true);
  });
});

describe('markers in words', () => {
  it.each([
    ['TMB-high', 'tmb-status', 'high'],
    ['TMB 12 mut/Mb', 'tmb-status', 'high'],
    ['TMB 9.9', 'tmb-status', 'low'],
    ['CLDN18.2 positive', 'cldn18.2-status', 'positive'],
    ['MSI-H', 'msi', 'high'],
  ])('%s', async (text, marker, state) => {
    const { board: made } = await board('STAD', text);
    expect(made.profile.markers.find((one) => one.marker === marker)?.state).toBe(state);
    expect(made.profile.notices).toEqual([]);
  });
});
