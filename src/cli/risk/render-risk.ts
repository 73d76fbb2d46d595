import { PropriaError } from '../../core/index.ts';
import type { PreventionDocument } from '../../engine/index.ts';
import { loadWords, negotiateLanguage } from '../../explain/index.ts';
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

/** The plan in the format asked for. */
export async function renderRisk(plan: PreventionDocument, options: Values): Promise<string | Uint8Array> {
  const { format } = options;
  if (format === 'tsv') return preventionTsv(plan);
  const output = textOption(options, 'output');
  if (format === 'pdf' && (output === undefined || output === '-') && process.stdout.isTTY)
    throw new PropriaError('CLI_USAGE', {
      params: { detail: 'a PDF is no text for a terminal: name a file with -o prevention.pdf', command: 'risk' },
    });
  const forPatient = options['audience'] === 'patient';
  const language = textOption(options, 'language') ?? 'en';
  // Arabic is for the pages of the person.
  const words = await loadWords(
    forPatient && /^ar\b/i.test(language) ? 'ar' : negotiateLanguage([language]),
    forPatient ? 'person' : 'clinician',
  );
  const view = preventionView(plan, words);
  if (format === 'html') return forPatient ? preventionPatientPage(plan, words) : preventionPage(view);
  if (format === 'pdf') return forPatient ? preventionPatientPdf(plan, words) : preventionPdf(view);
  const toFile = output !== undefined;
  return printBlocks(
    forPatient ? preventionPatientText(view) : preventionText(view, { why: options['why'] === true }),
    toFile ? 100 : (process.stdout.columns ?? 100),
    !toFile && wantsColour(process.stdout, process.env),
  );
}
