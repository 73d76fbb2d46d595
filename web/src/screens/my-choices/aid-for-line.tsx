import { GoTo } from '../../app/go-to.tsx';
import { usePlan } from '../../app/session.ts';
import { OutcomeFigures } from './outcome-figures.tsx';
import { useChoices } from './use-choices.ts';
import { useMyChoicesWords } from './use-words.ts';

/** The numbers of the decision aid about a medicine, where one fits the person and has any; with the way to the choice itself. */
export function AidForLine({ drug }: { readonly drug: string }) {
  const say = useMyChoicesWords();
  const choices = useChoices(usePlan());
  if (choices.state !== 'found') return null;
  const found = choices.aids.find(({ aid, fits }) => fits && aid.body.appliesTo.drugs.includes(drug));
  if (found === undefined) return null;
  const { id, body } = found.aid;
  const outcome = body.outcomes.find(
    (one) =>
      body.options.filter((option) => option.outcomes.some((told) => told.outcome === one.id && told.of100 !== null))
        .length > 1,
  );
  return (
    <>
      {outcome === undefined ? null : <OutcomeFigures outcome={outcome} options={body.options} />}
      <p className="gap3">{say('compare.why')}</p>
      <p className="noprint">
        <GoTo className="tb" to={`/me/choices/${id}`}>
          {say('compare')}
        </GoTo>
      </p>
    </>
  );
}
