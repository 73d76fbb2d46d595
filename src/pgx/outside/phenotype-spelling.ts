import type { GeneRecord } from '../../knowledge/index.ts';

const SHORT: Readonly<Record<string, string>> = {
  pm: 'poor metabolizer',
  im: 'intermediate metabolizer',
  nm: 'normal metabolizer',
  em: 'normal metabolizer',
  rm: 'rapid metabolizer',
  um: 'ultrarapid metabolizer',
  lpm: 'likely poor metabolizer',
  lim: 'likely intermediate metabolizer',
};

/**
 * The gene's own spelling of a phenotype: `EM`, `extensive metaboliser`, `ultra-rapid`, `probable` and letter case are
 * brought to it, allele statuses (`*57:01 positive`) too. Null: the gene has no such phenotype.
 */
export function phenotypeOfGene(gene: GeneRecord, written: string): string | null {
  const known = spellingsOf(gene);
  for (const candidate of candidates(written)) {
    const found = known.get(candidate);
    if (found !== undefined) return found;
  }
  return gene.phenotypes.keyedBy === 'allele-status' ? statuses(gene, written) : null;
}

function candidates(written: string): readonly string[] {
  const plain = plainText(written);
  const short = SHORT[plain.replaceAll(' ', '')] ?? plain;
  const words = short
    .replace(/\bmetaboli[sz]ers?\b/g, 'metabolizer')
    .replace(/\bultra rapid\b|\bultrafast\b/g, 'ultrarapid')
    .replace(/\bextensive\b/g, 'normal')
    .replace(/^probably?\b/, 'likely')
    .replace(/^possibly\b/, 'possible');
  return [plain, words, `${words} metabolizer`, `${words} function`];
}

function plainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .trim();
}

const spellings = new WeakMap<GeneRecord, ReadonlyMap<string, string>>();

function spellingsOf(gene: GeneRecord): ReadonlyMap<string, string> {
  let known = spellings.get(gene);
  if (known === undefined) {
    const names = [...gene.phenotypes.rules.map((rule) => rule.phenotype), gene.phenotypes.unknown, 'Indeterminate'];
    known = new Map(names.map((name) => [plainText(name), name]));
    spellings.set(gene, known);
  }
  return known;
}

function statuses(gene: GeneRecord, written: string): string | null {
  const found = written
    .split(/\s*[,;]\s*/)
    .map((text) => /^(?:HLA-)?[A-Z0-9]*(\*\d+:\d+)\s+(positive|negative)$/i.exec(text.trim()));
  const names = found.flatMap((match) =>
    match?.[1] === undefined ? [] : [`${match[1]} ${(match[2] ?? '').toLowerCase()}`],
  );
  const wanted = gene.calling.statuses ?? [];
  const all =
    names.length > 0 &&
    names.length === found.length &&
    names.every((name) => wanted.includes(name.split(' ')[0] ?? ''));
  return all ? names.join(', ') : null;
}
