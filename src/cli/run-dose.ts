import { PropriaError, canonicalJson } from '../core/index.ts';
import type { DoseProduct, DoseRequest, DosingInput } from '../dosing/index.ts';
import {
  type CarePlanDocument,
  type DoseAsked,
  type InputPart,
  createEngine,
  recordFromParts,
} from '../engine/index.ts';
import type { Words } from '../explain/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { loadKnowledge, nodeHost } from '../platform/node/index.ts';
import { type Values, textOption } from './command.ts';
import { checkCounted, checkOptions, eachOnce } from './dose/check-options.ts';
import { parseGivenDose, parseGivenLevel, parseRegimen, parseTarget } from './dose/parse-given.ts';
import { parseValue } from './dose/parse-value.ts';
import { readDosingFile } from './dose/read-dosing-file.ts';
import { readProducts } from './dose/read-products.ts';
import { readText } from './input-files.ts';
import { createProgress } from './progress.ts';
import { overlay } from './read-genome.ts';
import { keepInputs, writeOutput } from './write-output.ts';

/** `propria dose DRUG --person …` */
export async function runDose(drug: string, options: Values): Promise<void> {
  const progress = createProgress();
  const output = textOption(options, 'output');
  const inputs = (options['person'] as readonly string[] | undefined) ?? [];
  try {
    await keepInputs(output, inputs);
    const knowledge = await loadKnowledge(overlay(options));
    const engine = createEngine({ knowledge, host: nodeHost });
    const now = textOption(options, 'now') ?? wallClock(new Date());
    const person = await readPerson(engine, knowledge, inputs, { ...options, now }, progress.say);
    progress.say('Fitting the model');
    const request = await requestOf(options, { knowledge, drug });
    const advice = engine.dose({
      drug,
      ...person.asked,
      ...request,
      now,
      progress: (done, of) => progress.say(`Trying regimens, ${done} of ${of}`),
    });
    progress.done();
    checkCounted(request, { knowledge, drug: advice.drug });
    if (options['format'] === 'json') return await writeOutput(`${canonicalJson(advice)}\n`, output);
    // Words of all languages are a tenth of a start, and numbers need none.
    const { negotiateLanguage, wordsIn } = await import('../explain/index.ts');
    const words = wordsIn(negotiateLanguage([textOption(options, 'language') ?? 'en']));
    await writeOutput(await render(advice, { options, words, now, person: person.name, knowledge }), output);
  } finally {
    progress.done();
  }
}

/** The time that the clock on the wall shows, to the minute. */
function wallClock(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

interface Person {
  readonly asked: Pick<DoseAsked, 'plan' | 'record' | 'readings' | 'outside'>;
  readonly name: string | null;
}

async function readPerson(
  engine: ReturnType<typeof createEngine>,
  knowledge: Knowledge,
  inputs: readonly string[],
  options: Values & { readonly now: string },
  say: (text: string) => void,
): Promise<Person> {
  if (inputs.length === 0) return { asked: {}, name: null };
  const [{ openPlan }, { readPersonInputs }, { readingOptions }, { sealedFiles }] = await Promise.all([
    import('./run-care.ts'),
    import('./read-person-inputs.ts'),
    import('./reading-options.ts'),
    import('./vault/open-sealed.ts'),
  ]);
  const sealed = sealedFiles(options);
  const finished = inputs.length === 1 ? await openPlan(inputs[0]!, sealed) : null;
  if (finished !== null) return ofPlan(finished);
  const patient = textOption(options, 'patient');
  const now = options.now.slice(0, 10);
  const parts = await readPersonInputs(inputs, {
    now,
    knowledge,
    engine,
    sealed,
    reading: await readingOptions(options),
    say,
    ...(patient === undefined ? {} : { patient }),
  });
  const plan = parts.find((part): part is Extract<InputPart, { kind: 'plan' }> => part.kind === 'plan');
  if (plan !== undefined) return ofPlan(plan.plan);
  const record = recordFromParts(knowledge, parts, { now, from: inputs.join(', ') });
  return {
    asked: {
      record,
      readings: parts.flatMap((part) => (part.kind === 'reading' ? [part.reading] : [])),
      outside: parts.flatMap((part) => (part.kind === 'outside' ? [{ name: part.file, text: part.text }] : [])),
    },
    name: record.name?.value ?? null,
  };
}

function ofPlan(plan: CarePlanDocument): Person {
  return { asked: { plan }, name: plan.person.name?.value ?? null };
}

async function requestOf(
  options: Values,
  of: { readonly knowledge: Knowledge; readonly drug: string },
): Promise<Omit<DoseRequest, 'now'>> {
  const list = (name: string): readonly string[] => (options[name] as readonly string[] | undefined) ?? [];
  const file = textOption(options, 'levels');
  const read: DosingInput = file === undefined ? {} : readDosingFile(await readText(file), file, of);
  const doses = [...(read.doses ?? []), ...list('given').map(parseGivenDose)];
  const levels = [...(read.levels ?? []), ...list('level').map(parseGivenLevel)];
  const target = textOption(options, 'target');
  const model = textOption(options, 'model');
  const products = textOption(options, 'products');
  const covariates = eachOnce(list('value').map(parseValue));
  const [mic, days, seed] = [options['mic'], options['days'], options['seed']] as readonly (number | undefined)[];
  const stated = target === undefined ? undefined : parseTarget(target);
  const request: Omit<DoseRequest, 'now'> = {
    ...(doses.length + levels.length === 0
      ? {}
      : { input: { ...(doses.length === 0 ? {} : { doses }), ...(levels.length === 0 ? {} : { levels }) } }),
    ...(stated === undefined ? {} : { target: stated }),
    ...(options['confirmTarget'] === true ? { confirmTarget: true } : {}),
    ...(mic === undefined ? {} : { mic }),
    ...(days === undefined ? {} : { courseDays: days }),
    ...(model === undefined ? {} : { model }),
    ...(options['average'] === true ? { average: true } : {}),
    ...(Object.keys(covariates).length === 0 ? {} : { covariates }),
    ...(list('compare').length === 0 ? {} : { regimens: list('compare').map(parseRegimen) }),
    ...(products === undefined ? {} : { products: await productsOf(products) }),
    ...(seed === undefined ? {} : { seed }),
  };
  checkOptions(request);
  return request;
}

async function productsOf(file: string): Promise<readonly DoseProduct[]> {
  return readProducts(await readText(file), file);
}

async function render(
  advice: ReturnType<ReturnType<typeof createEngine>['dose']>,
  around: {
    readonly options: Values;
    readonly words: Words;
    readonly now: string;
    readonly person: string | null;
    readonly knowledge: Knowledge;
  },
): Promise<string | Uint8Array> {
  const { options, words, now, person, knowledge } = around;
  const { dosePage, dosePdf, doseText, doseView } = await import('../report/index.ts');
  const drug = words.medicine(advice.drug, knowledge.drugs.get(advice.drug)?.name);
  const view = doseView(advice, { words, made: now.slice(0, 10), person, drug });
  if (options['format'] === 'html') return dosePage(view);
  const output = textOption(options, 'output');
  if (options['format'] === 'pdf') {
    if ((output === undefined || output === '-') && process.stdout.isTTY)
      throw new PropriaError('CLI_USAGE', {
        params: { detail: 'a PDF is no text for a terminal: name a file with -o dose.pdf', command: 'dose' },
      });
    return dosePdf(view);
  }
  const [{ printBlocks }, { wantsColour }] = await Promise.all([
    import('./terminal/print-blocks.ts'),
    import('./terminal/style.ts'),
  ]);
  const toFile = output !== undefined;
  return printBlocks(
    doseText(view),
    toFile ? 100 : (process.stdout.columns ?? 100),
    !toFile && wantsColour(process.stdout, process.env),
  );
}
