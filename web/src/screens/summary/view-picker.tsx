import { useId } from 'react';
import { SPECIALTIES, type Specialty } from './specialties.ts';
import { useSummaryWords } from './summary-words.ts';
import { chooseView } from './use-view.ts';

/** Whose front page of the same plan. */
export function ViewPicker({ view }: { readonly view: Specialty | null }) {
  const say = useSummaryWords();
  const id = useId();
  return (
    <p className="picker noprint">
      <label className="label" htmlFor={id}>
        {say('view')}
      </label>
      <select
        id={id}
        className="field"
        value={view?.id ?? ''}
        onChange={({ target }) => chooseView(target.value === '' ? null : target.value)}
      >
        <option value="">{say('view.whole')}</option>
        {SPECIALTIES.map(({ id: one }) => (
          <option key={one} value={one}>
            {say(`view.${one}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
