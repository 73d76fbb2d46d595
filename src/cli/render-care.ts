import { PropriaError, canonicalJson } from '../core/index.ts';
import type { CarePlanDocument } from '../engine/index.ts';
import { type Words, negotiateLanguage, wordsIn } from '../explain/index.ts';
import {
  carePage,
  carePatientPage,
  carePatientPdf,
  carePdf,
  careText,
  questionsPdf,
  summaryPdf,
  walletCardPdf,
} from '../report/index.ts';
import { type Values, textOption } from './command.ts';
import { printBlocks } from './terminal/print-blocks.ts';
import { wantsColour } from './terminal/style.ts';

/** What of a whole person's plan is written: the plan, page one of it, the wallet card, the questions for the visit. */
export const PARTS = ['plan', 'summary', 'card', 'questions'] as const;
export type Part = (typeof PARTS)[number];

/**
 * The plan in the format asked for. Page one, card and questions are paper, so PDF.
 * @throws PropriaError CLI_USAGE where the part does not come in the format
 */
export async function renderCare(plan: CarePlanDocument, options: Values): Promise<string | Uint8Array> {
  const format = textOption(options, 'format') ?? 'text';
  const part = (textOption(options, 'part') ?? 'plan') as Part;
  const words = wordsIn(negotiateLanguage([textOption(options, 'language') ?? 'en']));
  if (format === 'json') return `${canonicalJson(plan)}\n`;
  if (part !== 'plan' || format === 'pdf') return paper(plan, part, options, words);
  const plainly = options['audience'] === 'patient';
  if (format === 'html') return plainly ? carePatientPage(plan, words) : carePage(plan, words);
  if (format === 'tsv')
    throw new PropriaError('CLI_USAGE', {
      params: {
        detail: 'a whole person\u2019s plan has no --format tsv; --format json has every field',
        command: 'plan',
      },
    });
  const blocks = careText(plan, { audience: plainly ? 'patient' : 'clinician', all: options['all'] === true }, words);
  const toFile = textOption(options, 'output') !== undefined;
  return printBlocks(
    blocks,
    toFile ? 100 : (process.stdout.columns ?? 100),
    !toFile && wantsColour(process.stdout, process.env),
  );
}

function paper(plan: CarePlanDocument, part: Part, options: Values, words: Words): Promise<Uint8Array> {
  const output = textOption(options, 'output');
  if ((output === undefined || output === '-') && process.stdout.isTTY)
    throw new PropriaError('CLI_USAGE', {
      params: { detail: 'a PDF is no text for a terminal: name a file with -o plan.pdf', command: 'plan' },
    });
  switch (part) {
    case 'plan':
      return options['audience'] === 'patient' ? carePatientPdf(plan, words) : carePdf(plan, words);
    case 'summary':
      return summaryPdf(plan, words);
    case 'card':
      return walletCardPdf(plan, words);
    case 'questions':
      return questionsPdf(plan, words);
  }
}
