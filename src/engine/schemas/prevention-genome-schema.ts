import { GENOME_CONSENTS } from '../../core/index.ts';
import { z } from 'zod';
import { build, count, list, locator, notice, recordRef, text } from './core-schemas.ts';

const number = z.number();
export const consent = z.enum(GENOME_CONSENTS);
const ratio = z.tuple([number, number]).readonly();

const carried = z.strictObject({
  seen: z.strictObject({
    chrom: text,
    pos1: count,
    ref: text,
    alt: text,
    genotype: text,
    phaseSet: z.exactOptional(text),
    at: z.exactOptional(locator),
  }),
  assertion: z.strictObject({
    gene: text,
    class: z.enum(['pathogenic', 'likely-pathogenic', 'either', 'conflicting', 'uncertain', 'benign']),
    stars: number.nullable(),
    variation: text.nullable(),
    protein: text.nullable(),
    endsEarly: z.exactOptional(z.boolean()),
    release: text.nullable(),
    key38: text.nullable(),
    record: z.exactOptional(recordRef),
  }),
  carried: z.strictObject({
    zygosity: z.enum(['heterozygous', 'homozygous', 'hemizygous']),
    strand: z.union([z.literal(0), z.literal(1)]).nullable(),
    phaseSet: text.nullable(),
    unlikely: z.boolean(),
  }),
});

const places = z.exactOptional(z.strictObject({ known: count, read: count }));

const finding = z.strictObject({
  entry: text,
  record: recordRef,
  gene: text,
  condition: text,
  category: z.enum(['cancer', 'cardiovascular', 'metabolic', 'other']),
  state: z.enum([
    'returned',
    'carrier',
    'phase-unknown',
    'unconfirmed',
    'conflicting',
    'uncertain',
    'not-of-list',
    'kind-unknown',
    'none-known',
    'none-returned',
    'not-assessed',
    'kept-for-adulthood',
    'not-asked',
  ]),
  variants: list(carried),
  confirmFirst: list(z.enum(['consumer-array', 'hard-region', 'genotype-unlikely'])),
  settle: z.enum(['read-gene', 'read-genotype', 'phase', 'sex', 'review', 'transcript-effect']).nullable(),
  places,
  citation: text,
  confirmed: z.boolean(),
});

const carrier = z.strictObject({
  gene: text,
  condition: text,
  record: recordRef,
  state: z.enum([
    'carrier',
    'more-than-carrier',
    'phase-unknown',
    'none-known',
    'not-assessed',
    'unconfirmed',
    'kept-for-adulthood',
    'not-asked',
  ]),
  inheritance: z.enum(['AR', 'XL']),
  variants: list(carried),
  confirmFirst: list(text),
  settle: text.nullable(),
  places,
});

const single = z.strictObject({
  id: text,
  gene: text,
  records: list(recordRef),
  consent,
  state: z.enum(['present', 'absent', 'not-assessed', 'not-asked', 'kept-for-adulthood']),
  result: text.nullable(),
  copies: z.union([z.literal(0), z.literal(1), z.literal(2)]).nullable(),
  outcomes: list(z.strictObject({ outcome: text, ratio: ratio.nullable(), confirmed: z.boolean() })),
  confirmFirst: list(text),
  worsens: list(text),
  citation: text,
  confirmed: z.boolean(),
  facts: list(locator),
});

/** What a genome says of inherited risks, as far as the person asked. */
export const genomeRiskSchema = z.strictObject({
  file: text,
  build,
  from: z.enum(['sequencing', 'array']),
  content: z.enum(['variants-only', 'all-sites', 'gvcf', 'array']),
  sample: text.nullable(),
  asked: list(consent),
  known: z.strictObject({ source: z.enum(['seed', 'import']), date: text.nullable(), old: z.boolean() }),
  findings: list(finding),
  carriers: list(carrier),
  singles: list(single),
  notices: list(notice),
});
