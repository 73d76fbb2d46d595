import '../doing/doing.css';
import { useRef, useState } from 'react';
import { openFiles } from '../../app/opening.ts';
import { useSession } from '../../app/session.ts';
import { type TumourSaid, tell, tumour, useTumour } from '../../app/tumour.ts';
import { Button, Press } from '../../design/button.tsx';
import { useCountryName } from '../doing/country.tsx';
import { Field } from '../doing/field.tsx';
import type { TumourDocument } from '../../../../src/engine/index.ts';
import { TypeSearch } from './ask-type.tsx';
import { useTumourWords } from './use-tumour-words.ts';
import type { TumourKey } from './words.en.ts';

/** Countries whose regulators the knowledge holds; the others of the European Union are under the same agency. */
const COUNTRIES =
  'US CA IE AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');
const SETTINGS = [
  'metastatic',
  'locally-advanced',
  'unresectable',
  'recurrent',
  'adjuvant',
  'neoadjuvant',
  'maintenance',
] as const;

/** What the board is matched for, to be told otherwise. */
export function AskAgain({
  plan,
  stale,
  changing,
  setChanging,
}: {
  readonly plan: TumourDocument;
  readonly stale: boolean;
  readonly changing: boolean;
  readonly setChanging: (next: boolean) => void;
}) {
  const say = useTumourWords();
  const nameOf = useCountryName();
  const held = useTumour((one) => one);
  const stated = useSession((one) => one.plan?.person.means.country?.value ?? null);
  const chooser = useRef<HTMLInputElement>(null);
  const trials = useRef<HTMLInputElement>(null);
  const [country, setCountry] = useState(plan.country ?? '');
  const [prior, setPrior] = useState<'files' | 'none' | 'named'>(priorOf(held.said));
  const [names, setNames] = useState((held.said.prior ?? []).join(', '));
  const [setting, setSetting] = useState<readonly string[]>(held.said.setting ?? held.reading?.stated?.setting ?? []);
  const go = (): void => {
    const said: TumourSaid = {
      ...(held.said.type === undefined ? {} : { type: held.said.type }),
      ...(country === '' || country === stated ? {} : { country }),
      ...(prior === 'files'
        ? {}
        : {
            prior:
              prior === 'none'
                ? []
                : names
                    .split(/[,;\n]/)
                    .map((one) => one.trim())
                    .filter((one) => one !== ''),
          }),
      ...(setting.length === 0 || same(setting, held.reading?.stated?.setting ?? []) ? {} : { setting }),
    };
    tumour.set((was) => ({ ...was, said }));
  };
  const listed = [...new Set([...COUNTRIES, ...(country === '' ? [] : [country])])]
    .map((code) => [code, nameOf(code)] as const)
    .toSorted((a, b) => (a[1] < b[1] ? -1 : 1));
  return (
    <details className="tumour-ask">
      <summary>{say('ask.title')}</summary>
      <form
        className="do-form"
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <p className="label">{say('ask.aside')}</p>
        <div className="tumour-fields">
          <Field label={say('ask.country')}>
            {(control) => (
              <select
                className="field"
                value={country}
                onChange={({ target }) => setCountry(target.value)}
                {...control}
              >
                <option value="">{say('ask.country.none')}</option>
                {listed.map(([code, name]) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <fieldset>
            <legend className="do-legend">{say('ask.prior')}</legend>
            {(['files', 'none', 'named'] as const).map((one) => (
              <label key={one} className="do-tick">
                <input type="radio" name="prior" checked={prior === one} onChange={() => setPrior(one)} />
                {say(`ask.prior.${one}`)}
              </label>
            ))}
            {prior === 'named' ? (
              <Field label={say('ask.prior.hint')}>
                {(control) => (
                  <input
                    className="field"
                    value={names}
                    onChange={({ target }) => setNames(target.value)}
                    {...control}
                  />
                )}
              </Field>
            ) : null}
          </fieldset>
          <fieldset>
            <legend className="do-legend">{say('ask.setting')}</legend>
            {SETTINGS.map((one) => (
              <label key={one} className="do-tick">
                <input
                  type="checkbox"
                  checked={setting.includes(one)}
                  onChange={({ target }) =>
                    setSetting(target.checked ? [...setting, one] : setting.filter((other) => other !== one))
                  }
                />
                {say(`setting.${one}` satisfies TumourKey)}
              </label>
            ))}
            <p className="label">{say('ask.setting.hint')}</p>
          </fieldset>
          <div>
            <p className="do-legend">{say('ask.files')}</p>
            <p className="label">{(held.reading?.documents ?? []).map(({ name }) => name).join(', ')}</p>
            <p>
              <Press onClick={() => chooser.current?.click()}>{say('ask.files.add')}</Press>
            </p>
            <p className="do-legend">{say('ask.trials')}</p>
            <p className="label">
              {held.trials.length === 0 ? say('ask.trials.none') : held.trials.map(({ name }) => name).join(', ')}
            </p>
            <p>
              <Press onClick={() => trials.current?.click()}>{say('ask.trials.add')}</Press>{' '}
              {held.trials.length === 0 ? null : (
                <Press onClick={() => tumour.set((was) => ({ ...was, trials: [] }))}>{say('ask.trials.drop')}</Press>
              )}
            </p>
            <p className="do-legend">{say('ask.type')}</p>
            <p className="label">{plan.board.profile.type.name}</p>
            <p>
              <Press onClick={() => setChanging(!changing)}>{say('ask.type.change')}</Press>
            </p>
          </div>
        </div>
        <p className="row">
          <Button type="submit" disabled={stale}>
            {say('ask.go')}
          </Button>
          {Object.keys(held.said).some((key) => key !== 'type') ? (
            <Press
              onClick={() => {
                setCountry(stated ?? '');
                setPrior('files');
                setSetting(held.reading?.stated?.setting ?? []);
                tumour.set((was) => ({
                  ...was,
                  said: was.said.type === undefined ? {} : { type: was.said.type },
                }));
              }}
            >
              {say('ask.undo')}
            </Press>
          ) : null}
        </p>
      </form>
      {changing ? (
        <TypeSearch
          onChoose={(type) => {
            setChanging(false);
            tell({ type });
          }}
        />
      ) : null}
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={say('ask.files.add')}
        onChange={({ target }) => void openFiles([...(target.files ?? [])], true)}
      />
      <input
        ref={trials}
        type="file"
        multiple
        hidden
        aria-label={say('ask.trials.add')}
        onChange={({ target }) => void addTrials([...(target.files ?? [])])}
      />
    </details>
  );
}

async function addTrials(files: readonly File[]): Promise<void> {
  const read = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
  tumour.set((was) => ({ ...was, trials: read }));
}

function priorOf({ prior }: TumourSaid): 'files' | 'none' | 'named' {
  return prior === undefined ? 'files' : prior.length === 0 ? 'none' : 'named';
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}
