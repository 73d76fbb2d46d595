import './medicines.css';
import { useMemo } from 'react';
import { checkMatrix } from '../../../../src/report/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { useReporter } from '../../app/speaking.ts';
import { Section, Statement } from '../../design/section.tsx';
import { Empty } from '../../design/state.tsx';
import { CheckField } from './check-field.tsx';
import { Enzymes } from './enzymes.tsx';
import { Matrix } from './matrix.tsx';
import { medicinesStatement } from './statement-of.ts';
import { useMedicinesWords } from './use-medicines-words.ts';

/** All medicines against all checks, the enzymes that they meet, and the check of one more. */
export default function MedicinesScreen() {
  const say = useMedicinesWords();
  const reporter = useReporter();
  const matrix = useMemo(() => checkMatrix(reporter), [reporter]);
  const checks = matrix.groups.reduce((sum, group) => sum + group.checks.length, 0);
  return (
    <div className="wrap md">
      <Statement
        basis={
          matrix.rows.length === 0
            ? undefined
            : say('basis', { medicines: matrix.rows.length, checks, date: reporter.words.date(reporter.plan.made) })
        }
      >
        {medicinesStatement(reporter, matrix, say)}
      </Statement>
      {matrix.rows.length === 0 ? (
        <Empty title={say('empty.title')} why={say('empty.why')}>
          <GoTo to="/entry" className="btn">
            {say('empty.go')}
          </GoTo>
        </Empty>
      ) : (
        <Matrix reporter={reporter} matrix={matrix} />
      )}
      <Enzymes reporter={reporter} />
      <Section title={say('check.title')} className="gap">
        <CheckField />
      </Section>
    </div>
  );
}
