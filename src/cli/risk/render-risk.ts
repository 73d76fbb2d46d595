import { PropriaError } from '../../core/index.ts';
import type { PreventionDocument } from '../../engine/index.ts';
import { negotiateLanguage, wordsIn } from '../../explain/index.ts';
import {
  preventionPage,
  preventionPatientPage,
  preventionPatientPdf,
  preventionPatientText,
  preventionPdf,
  preventionText,
  preventionTsv,
  preventionView,
} from '../../report/index.ts';
import { type Values, textOption } from '../command.ts';
import { printBlocks } from '../terminal/print-blocks.ts';
import { wantsColour } from '../terminal/style.ts';

/**
 * The plan in the format asked for.
 * @throws PropriaError CLI_USAGE for a PDF on a terminal, a table for the person, and Arabic for the clinician
 */
export async function renderRisk(plan: PreventionDocument, options: Values): Promise<string | Uint8Array> {
  const format = textOption(options, 'format') ?? 'text';
  const output = textOption(options, 'output');
  const plainly = options['audience'] === 'patient';
  const language = textOption(options, 'language') ?? 'en';
  if (format === 'tsv') return preventionTsv(plan);
  // The clinician's words are English and Spanish.
  if (language === 'ar' && !plainly) throw usage('Arabic is for the person: add --audience patient');
  if (format === 'pdf' && (output === undefined || output === '-') && process.stdout.isTTY)
    throw usage('a PDF is no text for a terminal: name a file with -o risk.pdf');
  const words = wordsIn(negotiateLanguage([language]));
  const view = preventionView(plan, words);
  if (format === 'html') return plainly ? preventionPatientPage(plan, words) : preventionPage(view);
  if (format === 'pdf') return plainly ? preventionPatientPdf(plan, words) : preventionPdf(view);
  const toFile = output !== undefined;
  return printBlocks(
    plainly ? preventionPatientText(view) : preventionText(view, { why: options['why'] === true }),
    toFile ? 100 : (process.stdout.columns ?? 100),
    !toFile && wantsColour(process.stdout, process.env),
  );
}

function usage(detail: string): PropriaError {
  return new PropriaError('CLI_USAGE', { params: { detail, command: 'risk' } });
}
