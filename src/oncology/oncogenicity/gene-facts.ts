import { type ProteinChange, parseProteinChange } from '../../annotate/index.ts';
import {
  type CancerGeneBody,
  type HereditaryGeneBody,
  type Knowledge,
  factsOf,
  onceAKnowledge,
} from '../../knowledge/index.ts';

/** A residue or span that tumours change more often than chance. */
export interface Hotspot {
  readonly residue: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'residue' | 'in-frame-indel' | 'splice';
  /** Tumours by new residue, or by name of the indel. */
  readonly counts: ReadonlyMap<string, number>;
  readonly tumours: number;
}

/** Published evidence on one exact change. */
export interface ExactEvidence {
  readonly change: ProteinChange;
  readonly says: 'oncogenic' | 'functional' | 'diagnostic';
  readonly record: string;
}

/** What is known of a gene when its changes are judged. */
export interface GeneFacts {
  /** Losing it drives tumours; activating it does. A gene may do both. */
  readonly suppresses: boolean;
  readonly activates: boolean;
  /** Residues of its protein; null where no transcript is bundled. */
  readonly length: number | null;
  /** Single residues by place, and all others: a cohort asks half a million times. */
  readonly residues: ReadonlyMap<number, Hotspot>;
  readonly spans: readonly Hotspot[];
  readonly regions: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  readonly evidence: readonly ExactEvidence[];
}

export const NOTHING: GeneFacts = {
  suppresses: false,
  activates: false,
  length: null,
  residues: new Map(),
  spans: [],
  regions: [],
  evidence: [],
};

const geneFacts = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>): ReadonlyMap<string, GeneFacts> => {
  const genes = new Map<string, Writable>();
  const of = (gene: string): Writable => {
    let facts = genes.get(gene);
    if (facts === undefined)
      genes.set(gene, (facts = { ...NOTHING, residues: new Map(), spans: [], regions: [], evidence: [] }));
    return facts;
  };
  const inherited = factsOf(knowledge, 'hereditary-gene');
  for (const [gene, { body }] of factsOf(knowledge, 'cancer-gene')) {
    const facts = of(gene);
    facts.suppresses = isSuppressor(body, inherited.get(gene)?.body ?? null);
    facts.activates = isOncogene(body);
  }
  for (const { body } of factsOf(knowledge, 'hotspot').values()) {
    const { gene, residue, from, to, kind, counts, tumours } = body;
    // A residue near others in the folded protein is not seen often itself.
    if (kind === '3d') continue;
    const hotspot: Hotspot = { residue, from, to, kind, counts: new Map(Object.entries(counts)), tumours };
    if (kind === 'residue' && from === to && !of(gene).residues.has(from)) of(gene).residues.set(from, hotspot);
    else of(gene).spans.push(hotspot);
  }
  for (const { body } of factsOf(knowledge, 'transcript').values())
    if (body.mane || genes.get(body.gene)?.length === null) of(body.gene).length = body.residues;
  for (const { body } of factsOf(knowledge, 'protein-region').values())
    if (body.kind === 'domain' || body.kind === 'loop')
      of(body.gene).regions.push({ name: body.names[0]!, from: body.from, to: body.to });
  addEvidence(knowledge, of);
  return genes;
});

/** Citations from which a role stands without a cohort: fewer come together for genes of other diseases too. */
const MANY_CITATIONS = 25;

/**
 * Losing a bona fide suppressor is nearly enough to be called oncogenic, so a role that some papers gave a gene is not: tumours must be
 * seen to select for its loss, its inherited loss must bring cancer, or many papers must say so.
 */
function isSuppressor({ role, cohorts, cited }: CancerGeneBody, inherited: HereditaryGeneBody | null): boolean {
  if (role === 'oncogene') return false;
  const { lossOfFunction, activating } = cohorts;
  if (lossOfFunction >= 5 || (lossOfFunction >= 2 && lossOfFunction >= activating)) return true;
  if (inherited !== null && (inherited.listed !== null || role !== 'unknown')) return true;
  return role !== 'unknown' && cited.suppressor >= MANY_CITATIONS && cited.suppressor > cited.oncogene;
}

function isOncogene({ role, cohorts, cited }: CancerGeneBody): boolean {
  if (role !== 'oncogene' && role !== 'both') return false;
  return cohorts.activating >= 2 || cited.oncogene >= MANY_CITATIONS;
}

interface Writable {
  suppresses: boolean;
  activates: boolean;
  length: number | null;
  readonly residues: Map<number, Hotspot>;
  readonly spans: Hotspot[];
  readonly regions: GeneFacts['regions'][number][];
  readonly evidence: ExactEvidence[];
}

/** Evidence that names one change alone; the study must support what it says, and nothing of its kind may speak against it. */
function addEvidence(knowledge: Pick<Knowledge, 'facts'>, of: (gene: string) => Writable): void {
  const contradicted = new Set<string>();
  const found: { readonly gene: string; readonly evidence: ExactEvidence; readonly profile: string }[] = [];
  for (const [id, { body }] of factsOf(knowledge, 'evidence-item')) {
    const says = saysOf(body.type, body.significance, body.rating);
    const [gene, ...words] = body.profile.split(' ');
    if (says === null || body.flagged || gene === undefined || words.length === 0) continue;
    const change = parseProteinChange(words.join(' '));
    if (change === null || change.kind === 'unknown' || change.kind === 'itd') continue;
    const key = `${says} ${body.profile}`;
    if (body.direction === 'against') contradicted.add(key);
    else if (body.direction === 'supports') found.push({ gene, evidence: { change, says, record: id }, profile: key });
  }
  for (const { gene, evidence, profile } of found) {
    const facts = of(gene);
    if (contradicted.has(profile)) continue;
    // A duplicate adds nothing: one exact statement of a kind is enough.
    if (!facts.evidence.some((one) => one.says === evidence.says && same(one.change, evidence.change)))
      facts.evidence.push(evidence);
  }
}

const same = (a: ProteinChange, b: ProteinChange): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A functional study counts from three of five stars on. */
const LEAST_RATING = 3;
const FUNCTIONS = new Set(['gain-of-function', 'loss-of-function', 'dominant-negative', 'neomorphic']);

function saysOf(type: string, significance: string | null, rating: number | null): ExactEvidence['says'] | null {
  const word = (significance ?? '').toLowerCase().replace(/\s+/g, '-');
  if (type === 'oncogenic') return 'oncogenic';
  if (type === 'diagnostic') return word === 'positive' ? 'diagnostic' : null;
  return type === 'functional' && FUNCTIONS.has(word) && (rating ?? 0) >= LEAST_RATING ? 'functional' : null;
}

/** What is known of the gene; of an unknown one, nothing. */
export function factsOfGene(gene: string, knowledge: Pick<Knowledge, 'facts'>): GeneFacts {
  return geneFacts(knowledge).get(gene) ?? NOTHING;
}
