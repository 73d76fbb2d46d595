import { sayPlanPlainly } from '../../../../src/explain/index.ts';
import type { CareReporter } from '../../../../src/report/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { Section } from '../../design/section.tsx';
import { Lines } from '../my-plan/lines.tsx';
import { PlanVoice } from '../my-plan/plan-voice.tsx';
import { useMyResultsWords } from './use-words.ts';

/** What a result does not mean. */
export function MeansNot({
  reporter,
  lines = [],
}: {
  readonly reporter: CareReporter;
  readonly lines?: readonly string[];
}) {
  const { meansNot } = sayPlanPlainly(reporter.speaking);
  return (
    <PlanVoice words={reporter.words}>
      <Section title={meansNot.heading}>
        <Lines lines={[...lines, ...meansNot.lines.slice(0, 4)]} />
      </Section>
    </PlanVoice>
  );
}

/** Who else may share it, and that the person chooses. */
export function ForFamily({ reporter }: { readonly reporter: CareReporter }) {
  const say = useMyResultsWords();
  const { family } = sayPlanPlainly(reporter.speaking);
  return (
    <Section title={say('family')}>
      <PlanVoice words={reporter.words}>
        <Lines lines={family.lines} />
      </PlanVoice>
      <p className="row noprint">
        <GoTo className="tb" to="/me/family">
          {say('family.letter')}
        </GoTo>
        <GoTo className="tb" to="/me/talk">
          {say('talk')}
        </GoTo>
      </p>
    </Section>
  );
}
