import { nameOfUse, linesByUse, type CareReporter } from '../../../../src/report/index.ts';
import { Section } from '../../design/section.tsx';
import { Lines } from './lines.tsx';
import { useMyPlanWords } from './use-words.ts';

/** What this plan does not know: genes that were not read, medicines that wait, what was not recognised. */
export function NotKnown({ reporter }: { readonly reporter: CareReporter }) {
  const say = useMyPlanWords();
  const { plan, words } = reporter;
  const { genes } = plan.genome;
  const unread = genes.filter(({ result }) => result.call.status !== 'called').map(({ result }) => result.gene);
  const partly = genes.filter(({ result }) => result.call.status === 'called' && result.confidence.level === 'open');
  const waiting = linesByUse(plan).filter(({ item }) => item.word === 'not-enough-data');
  const unknown = [...plan.unresolved.allergies, ...plan.unresolved.conditions].map(
    (id) => [...plan.person.allergies, ...plan.person.conditions].find((fact) => fact.id === id)?.written ?? id,
  );
  const lines = [
    ...(unread.length === genes.length
      ? [say('open.no-genome')]
      : unread.length === 0
        ? []
        : [say('open.genes', { n: unread.length, total: genes.length, genes: words.list(unread) })]),
    ...(partly.length === 0
      ? []
      : [say('open.part', { n: partly.length, genes: words.list(partly.map(({ result }) => result.gene)) })]),
    ...(waiting.length === 0
      ? []
      : [say('open.medicines', { medicines: words.list(waiting.map(({ use }) => nameOfUse(reporter, use))) })]),
    ...(unknown.length === 0 ? [] : [say('open.unresolved', { names: words.list(unknown) })]),
    say('open.not-fine'),
  ];
  return (
    <Section title={say('open')}>
      <Lines lines={lines} />
    </Section>
  );
}
