import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { enzymeScale, scalePresent, scaleStop } from '../../../charts/index.ts';
import {
  sayBurden,
  sayCheck,
  sayConcern,
  sayDerived,
  sayEnzyme,
  sayPhenotype,
  saySchedule,
  sayTestNext,
  sayTestNotNeeded,
  sentence,
} from '../../../explain/index.ts';
import { INK_2, INK_3 } from '../../pdf/inks.ts';
import { rule, signatureLine, table } from '../../pdf/paper.ts';
import { badgesOfConcern } from '../care-evidence.ts';
import type { CareReporter } from '../care-reporter.ts';
import { shortDigest } from '../../reporter.ts';
import { doseLines } from '../doses.ts';
import { checkMatrix } from '../check-matrix.ts';
import { preventionInPlan } from '../prevention-in-plan.ts';
import { tumourInPlan } from '../tumour-in-plan.ts';
import { pdfScale } from './pdf-marks.ts';

/** What the checks found of each medicine, with its sources, and in which checks nothing was looked at. */
export function checksBlock(reporter: CareReporter): Content[] {
  const { plan, words, speaking } = reporter;
  const matrix = checkMatrix(reporter);
  if (matrix.rows.length === 0) return [];
  const small = (text: string): Content => ({ text, fontSize: 7.5, color: INK_3 });
  const names = (checks: readonly (typeof matrix.silent)[number][]): string =>
    words.list(checks.map((check) => sayCheck(words, check).toLowerCase()));
  const clearOf = (row: (typeof matrix.rows)[number]): Content[] => {
    const clear = row.cells.filter(({ state }) => state === 'none-listed').map(({ check }) => check);
    return clear.length === 0 ? [] : [small(`${words.say('care.page.checks.clear')}: ${names(clear)}.`)];
  };
  const rows = matrix.rows.map((row): TableCell[] => [
    { text: row.name, bold: true },
    {
      stack: [
        ...plan.concerns
          .filter(({ value }) => value.drug === row.id)
          .map(({ value }): Content => {
            const said = sayConcern(speaking, value);
            const sources = badgesOfConcern(reporter, value).map(({ body, grade, year }) =>
              [body, grade, year].filter((part) => part !== null).join(' '),
            );
            const about = value.layer === 'estimate' && said.exposure !== null ? ` ≈ ${sentence(said.exposure)}` : '';
            return {
              fontSize: 8,
              text: [
                { text: `${said.check}: `, color: INK_3 },
                `${said.line} ${said.what}${about} `,
                { text: sources.join(' · '), color: INK_3, fontSize: 7 },
              ],
            };
          }),
        ...clearOf(row),
      ],
    },
    {
      text: row.cells
        .filter(({ state }) => state === 'not-checked')
        .map(({ check, brief }) => `${sayCheck(words, check)}: ${brief}`)
        .join('; '),
      fontSize: 7.5,
      color: INK_2,
    },
  ]);
  const heads = [
    words.say('care.page.col.medicine'),
    words.say('care.page.checks.found'),
    words.say('care.page.checks.open'),
  ];
  return [
    rule(words.say('care.page.checks'), null),
    table([heads.map((text) => ({ text, color: INK_3, fontSize: 7 })), ...rows], [84, '*', 130], true, 1),
    ...(matrix.silent.length === 0
      ? []
      : [small(words.say('care.page.checks.silent', { checks: names(matrix.silent) }))]),
    ...(matrix.notApplicable.length === 0
      ? []
      : [small(words.say('care.page.checks.not-applicable', { checks: names(matrix.notApplicable) }))]),
  ];
}

/** Enzymes by genotype and at present, as on the page. */
export function enzymesBlock(reporter: CareReporter): Content[] {
  const { plan, words, speaking } = reporter;
  const told = plan.enzymes.filter((state) => state.genotype !== null || state.culprits.length > 0);
  if (told.length === 0) return [];
  const rows = told.map((state): TableCell[] => {
    const said = sayEnzyme(speaking, state);
    const stop = state.genotype === null ? null : scaleStop(state.genotype.phenotype);
    const now =
      stop === null || state.byNature === null || state.present === null
        ? null
        : scalePresent(stop, state.byNature, state.present);
    const levels = [said.byGenotype, ...(state.present === null ? [] : [said.present])];
    return [
      { text: state.enzyme, bold: true },
      { svg: pdfScale(enzymeScale(stop === null ? [] : [stop], [], '', now)), width: 120 },
      { text: sentence(levels.join('; ')) },
      {
        text: said.culprits.length === 0 ? words.say('care.page.enzymes.none') : sentence(said.culprits.join('; ')),
        color: INK_2,
      },
    ];
  });
  return [
    rule(words.say('care.page.enzymes'), null),
    table(rows, [54, 124, '*', '*']),
    { text: words.say('care.page.enzymes.foot'), color: INK_3, fontSize: 7.5 },
  ];
}

export function dayBlock(reporter: CareReporter): Content[] {
  const { plan, words, speaking } = reporter;
  const said = saySchedule(speaking, plan.schedule);
  if (said.slots.length + said.unplaced.length === 0) return [];
  return [
    rule(words.say('care.page.day'), null),
    table(
      [
        ...said.slots.map((slot): TableCell[] => [
          { text: slot.time, bold: true },
          {
            stack: slot.entries.map((entry): Content => ({
              text: [
                [entry.what, ...entry.notes].join('; '),
                {
                  text: entry.why.length === 0 ? '' : `  ${[...new Set(entry.why.map(({ text }) => text))].join('; ')}`,
                  color: INK_3,
                  fontSize: 7.5,
                },
              ],
            })),
          },
        ]),
        ...(said.unplaced.length === 0
          ? []
          : [[{ text: words.say('care.page.day.unplaced'), color: INK_3 }, { text: said.unplaced.join('; ') }]]),
      ],
      [90, '*'],
    ),
    ...said.clashes.map((text): Content => ({ text, bold: true })),
    ...(said.notChecked === null ? [] : [{ text: said.notChecked, color: INK_3, fontSize: 7.5 }]),
  ];
}

/** What models say of the doses, with what that rests on. */
export function dosesBlock(reporter: CareReporter): Content[] {
  const { words } = reporter;
  const lines = doseLines(reporter);
  if (lines.length === 0) return [];
  return [
    rule(words.say('care.page.doses'), words.say('care.page.doses.note')),
    ...lines.map((line): Content => ({
      margin: [0, 0, 0, 6],
      stack: [
        { text: line.title, bold: true },
        { text: line.statement },
        { text: line.notes.join(' '), color: INK_2, fontSize: 8 },
        { text: words.say('care.page.doses.open', { command: line.open }), color: INK_2, fontSize: 8 },
        {
          text: [
            ...line.facts.map(({ said, line: read }) => said ?? `${read.place} ${read.text}`),
            ...line.records.map((one) => `${one.id} ${one.version}, sha-256 ${shortDigest(one.digest)}`),
            line.method,
          ].join(' · '),
          color: INK_3,
          fontSize: 6.5,
        },
      ],
    })),
  ];
}

/** What is coming, as on the page. */
export function preventionBlock(reporter: CareReporter): Content[] {
  const said = preventionInPlan(reporter);
  if (said === null) return [];
  return [
    rule(said.title, said.note),
    { text: said.statement, fontSize: 11, bold: true },
    ...said.items.map((one): Content => ({
      margin: [0, 2, 0, 2],
      stack: [
        {
          text: [
            { text: one.what, bold: true },
            { text: `  ${one.state}`, color: INK_3, fontSize: 7.5 },
          ],
        },
        { text: one.text, fontSize: 8, color: INK_2 },
      ],
    })),
    ...[said.risks, said.missing].flatMap(({ title, lines }): Content[] =>
      lines.length === 0
        ? []
        : [
            { text: title, bold: true, margin: [0, 3, 0, 1] },
            { ul: [...lines], fontSize: 8 },
          ],
    ),
    { text: said.open, fontSize: 8, color: INK_2 },
    { text: said.decides, fontSize: 7.5, color: INK_3 },
  ];
}

/** The tumour as on the page. */
export function tumourBlock(reporter: CareReporter): Content[] {
  const said = tumourInPlan(reporter);
  if (said === null) return [];
  const small = (text: string, color: string): Content => ({ text, fontSize: 8, color });
  const { therapies, missing, inherited } = said;
  return [
    rule(said.title, said.note),
    { text: said.statement, fontSize: 11, bold: true },
    ...said.basis.map((line) => small(line, INK_3)),
    { text: therapies.title, bold: true, margin: [0, 6, 0, 2] },
    ...(therapies.none === null ? [] : [{ text: therapies.none, color: INK_2 } as Content]),
    ...therapies.rows.map((one): Content => ({
      margin: [0, 0, 0, 5],
      stack: [
        {
          text: [
            { text: one.name, bold: true },
            { text: `  ${one.tier}`, color: INK_3, fontSize: 7.5 },
          ],
        },
        small([one.fit, ...one.needs].join('; '), INK_2),
        ...one.drugs.map((drug): Content => ({
          fontSize: 8,
          margin: [10, 0, 0, 0],
          text: [
            { text: `${[drug.says, drug.name].filter((part) => part !== '').join(' · ')}: `, bold: true },
            drug.text,
          ],
        })),
      ],
    })),
    ...[missing, inherited].flatMap(({ title, lines }): Content[] =>
      lines.length === 0
        ? []
        : [
            { text: title, bold: true, margin: [0, 3, 0, 1] },
            { ul: [...lines], fontSize: 8 },
          ],
    ),
    small(said.open, INK_2),
    { ...(small(said.decides, INK_3) as object), margin: [0, 0, 0, 8] } as Content,
  ];
}

export function testsBlock(reporter: CareReporter): Content[] {
  const { plan, words, speaking } = reporter;
  return [
    rule(words.say('care.page.tests'), null),
    ...(plan.tests.next.length === 0
      ? [{ text: words.say('care.page.tests.none'), color: INK_2 }]
      : plan.tests.next.map((test): Content => {
          const said = sayTestNext(speaking, test);
          return {
            text: [
              `${said.line}. `,
              { text: sentence([said.couldChange, said.basis].join('; ')), color: INK_3, fontSize: 7.5 },
            ],
            margin: [0, 0, 0, 2],
          };
        })),
    ...plan.tests.notNeeded.map((test): Content => ({
      text: sayTestNotNeeded(speaking, test),
      color: INK_2,
      fontSize: 8,
    })),
  ];
}

export function genesBlock(reporter: CareReporter): Content[] {
  const { plan, words } = reporter;
  const unknown = words.say('care.page.not-known');
  return [
    rule(words.say('report.genes'), null),
    table(
      plan.genome.genes.map(({ result }) => [
        { text: result.gene, bold: true },
        {
          text:
            result.phenotypes.length === 0
              ? unknown
              : words.list([...new Set(result.phenotypes.map((one) => sayPhenotype(words, one.phenotype)))], 'or'),
        },
        {
          text: result.call.status === 'called' ? words.say(`confidence.${result.confidence.level}`) : unknown,
          color: INK_2,
        },
        {
          text: result.call.top
            .map(({ name }) => name)
            .slice(0, 3)
            .join('; '),
          color: INK_3,
          fontSize: 7.5,
        },
      ]),
      [60, '*', 70, 150],
    ),
  ];
}

/** Values reckoned from the record and loads over all medicines, a line each. */
export function reckonedBlock(reporter: CareReporter): Content[] {
  const { plan, words, speaking } = reporter;
  const lines = (title: string, rows: readonly (readonly [string, string])[]): Content[] =>
    rows.length === 0
      ? []
      : [
          rule(title, null),
          ...rows.map(([line, why]): Content => ({
            text: [`${sentence(line)} `, { text: why === '' ? '' : sentence(why), color: INK_3, fontSize: 7.5 }],
            fontSize: 8,
          })),
        ];
  return [
    ...lines(
      words.say('care.page.derived'),
      plan.derived.map((value) => {
        const said = sayDerived(speaking, value);
        return [said.line, [said.from, ...said.flags].join('; ')];
      }),
    ),
    ...lines(
      words.say('care.page.loads'),
      plan.burdens.map((burden) => {
        const [line = '', why = ''] = sayBurden(speaking, burden);
        return [line, why];
      }),
    ),
  ];
}

export function footBlock(reporter: CareReporter): Content[] {
  const { plan, words } = reporter;
  return [
    rule(words.say('report.sources'), null),
    ...plan.sources.map((source): Content => ({
      text: `${source.body}: ${source.title}, ${source.version}, ${source.licence}`,
      fontSize: 7,
      color: INK_2,
    })),
    ...plan.documents.map((one): Content => ({
      text: `${one.name}: sha-256 ${one.readSha256}`,
      fontSize: 6.5,
      color: INK_3,
    })),
    signatureLine(words),
  ];
}
