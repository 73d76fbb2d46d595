import { useParams } from '@tanstack/react-router';
import { GoTo } from '../../app/go-to.tsx';
import { useReporter } from '../../app/speaking.ts';
import '../../design/patient.css';
import { FirstSentence } from '../../design/section.tsx';
import { Empty } from '../../design/state.tsx';
import { resultId } from '../my-plan/result-path.ts';
import { GenePage } from './gene-page.tsx';
import './my-results.css';
import { LinePage } from './line-page.tsx';
import { useMyResultsWords } from './use-words.ts';

/** One page for one finding: a gene, or a line of the plan. */
export default function MyResultScreen() {
  const say = useMyResultsWords();
  const reporter = useReporter();
  const { id: param = '' } = useParams({ strict: false }) as { readonly id?: string };
  const id = resultId(param);
  const gene = reporter.plan.genome.genes.find((one) => one.id === id);
  const item = reporter.items.get(id);
  if (gene !== undefined) return <GenePage key={id} reporter={reporter} gene={gene} />;
  if (item !== undefined) return <LinePage key={id} reporter={reporter} item={item} />;
  return (
    <>
      <header className="phead">
        <FirstSentence>{say('gone')}</FirstSentence>
      </header>
      <Empty title={say('gone.title')} why={say('gone.why')}>
        <GoTo className="btn" to="/me/results">
          {say('back')}
        </GoTo>
      </Empty>
    </>
  );
}
