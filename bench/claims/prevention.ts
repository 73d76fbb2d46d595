import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Claim, bar, seconds } from '../claim.ts';
import { CACHE, CLI } from '../data.ts';
import { interleave, medianCpu, medianWall, mostMemory } from '../measure/run-command.ts';

/** Somebody who asks for everything, with a family and the values that equations take. */
const PERSON = `date: 2026-11-20
born: 1971-06-12
sex: female
group: European
conditions: [hypertension]
medicines: [amlodipine 5 mg once a day]
labs:
  cholesterol: 228 mg/dL on 2026-10-01
  HDL: 47 mg/dL on 2026-10-01
  LDL: 148 mg/dL on 2026-10-01
  creatinine: 0.9 mg/dL on 2026-10-01
  HbA1c: 5.8 % on 2026-10-01
vitals:
  systolic blood pressure: 138 mmHg on 2026-10-01
  diastolic blood pressure: 84 mmHg on 2026-10-01
  weight: 78 kg on 2026-10-01
  height: 166 cm on 2026-10-01
lifestyle: { smoking: 10 a day, activity: low }
family:
  - { relation: mother, conditions: [{ name: breast cancer, age: 44 }] }
  - { relation: maternal-aunt, conditions: [{ name: ovarian cancer, age: 51 }] }
  - { relation: father, conditions: [{ name: heart attack, age: 52 }] }
wishes:
  wants-to-know: [cancer, cardiovascular, metabolic, other, carrier, risk-variant, apoe, polygenic]
`;

/** From a whole genome and a record to the plan of what is coming, by the command that a user types. */
export async function prevention(genome: string): Promise<Claim> {
  const person = join(CACHE, 'prevention-person.yaml');
  writeFileSync(person, PERSON);
  const run = (...words: string[]) => ({
    words: [process.execPath, CLI, 'risk', person, '--now', '2026-11-22', ...words],
    memory: true,
  });
  const runs = await interleave(
    {
      whole: run('--genome', genome, '--format', 'html', '-o', join(CACHE, 'risk.html')),
      record: run('--ask', 'none', '--format', 'html', '-o', join(CACHE, 'risk-record.html')),
    },
    3,
    CACHE,
  );
  const wall = medianWall(runs.whole);
  const memory = mostMemory(runs.whole) * 1.048576;
  return {
    method:
      '`propria risk person.yaml --genome GENOME --format html` on the built package: a record with a family, a genome of 5 million records without an index, every kind of finding and all packaged scores asked for; three runs, each a new process.',
    bars: [
      bar(
        'Genome and record to the plan of prevention, CPU (one core)',
        '≤ 8 s (median of three)',
        medianCpu(runs.whole) <= 8,
        seconds(medianCpu(runs.whole)),
      ),
      bar('Genome and record to the plan of prevention', '≤ 8 s (median of three)', wall <= 8, seconds(wall)),
      bar('Plan of prevention, peak memory', '≤ 1 GB', memory <= 1000, `${memory.toFixed(0)} MB (most of three)`),
    ],
    figures: [['Record alone to the plan of prevention', seconds(medianWall(runs.record))]],
  };
}
