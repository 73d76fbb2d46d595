import { type Build, PropriaError, baseName, canonicalJson } from '../../core/index.ts';
import { loadPack, nodeHost, openFile } from '../../platform/node/index.ts';
import {
  genesOfGenome,
  openClinvarImport,
  phenotypeProfiles,
  rankDiseases,
  readPhenopacket,
} from '../../variants/index.ts';
import { type Values, textOption } from '../command.ts';
import { openGenome, readText } from '../input-files.ts';
import { writeOutput } from '../write-output.ts';
import { rankingText } from './ranking-text.ts';

/** Genes of so many of the diseases that fit are looked at in a genome. */
const GENES_OF = 20;

/** `propria phenotype CASE`: what to think of. */
export async function runPhenotype(file: string, options: Values): Promise<void> {
  const top = topOf(options);
  const risk = await loadPack('risk');
  const packet = readPhenopacket(await readText(file), { name: baseName(file) });
  if (packet.features.length === 0) throw new PropriaError('PHENOTYPE_NO_TERMS', { place: { source: file } });
  const profiles = phenotypeProfiles(risk);
  const first = rankDiseases(profiles, packet.features);
  const genome = textOption(options, 'genome');
  const fitting = first.ranked.filter(({ log10Ratio }) => log10Ratio > 0).slice(0, Math.max(top, GENES_OF));
  const genes = new Set(fitting.flatMap((one) => one.genes.map(({ gene }) => gene)));
  const seen = genome === undefined ? null : await lookAt(risk, genome, genes, packet.subject.sex, options);
  const { ranked, ...ranking } = seen === null ? first : rankDiseases(profiles, packet.features, { genes: seen.genes });
  const result = {
    schema: 'propria/phenotype-ranking/1',
    case: { id: packet.id, features: packet.features },
    ...ranking,
    ranked: ranked.slice(0, top),
    genome: seen === null ? null : { ...seen, lookedAt: [...genes].toSorted() },
    notices: [...packet.notices, ...(seen?.notices ?? [])],
  };
  const json = textOption(options, 'format') === 'json';
  await writeOutput(json ? `${canonicalJson(result)}\n` : rankingText(result), textOption(options, 'output'));
}

async function lookAt(
  risk: Awaited<ReturnType<typeof loadPack>>,
  path: string,
  genes: ReadonlySet<string>,
  sex: 'female' | 'male' | null,
  options: Values,
): Promise<Awaited<ReturnType<typeof genesOfGenome>>> {
  const clinvar = textOption(options, 'clinvar');
  const imported = clinvar === undefined ? null : await currentClinvar(clinvar, genes);
  const { source, index } = await openGenome(path);
  const [build, sample] = [textOption(options, 'build') as Build | undefined, textOption(options, 'sample')];
  try {
    return await genesOfGenome(
      risk,
      source,
      genes,
      {
        sex,
        ...(imported === null ? {} : { imported }),
        ...(index === undefined ? {} : { index }),
        ...(build === undefined ? {} : { build }),
        ...(sample === undefined ? {} : { sample }),
      },
      nodeHost,
    );
  } finally {
    await source.close();
    await index?.close();
  }
}

async function currentClinvar(
  path: string,
  genes: ReadonlySet<string>,
): Promise<Awaited<ReturnType<typeof openClinvarImport>>> {
  const source = await openFile(path);
  try {
    return await openClinvarImport(source, { genes }, nodeHost);
  } finally {
    await source.close();
  }
}

function topOf(options: Values): number {
  const text = textOption(options, 'top') ?? '10';
  if (!/^[1-9]\d{0,3}$/.test(text))
    throw new PropriaError('CLI_USAGE', {
      params: { detail: `--top ${text}: a whole number from 1 to 9999`, command: 'phenotype' },
    });
  return Number(text);
}
