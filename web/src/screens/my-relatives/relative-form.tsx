import { useId, useState } from 'react';
import { Press } from '../../design/button.tsx';
import { Field } from '../doing/field.tsx';
import { TextField } from '../doing/text-field.tsx';
import {
  ILLNESSES,
  NO_ILLNESS,
  RELATIONS,
  type Refused,
  SEX_OPEN,
  type TypedIllness,
  type TypedRelative,
  refusedOf,
} from './relatives.ts';
import { useRelativesWords } from './use-words.ts';

/** One relative: who it is, alive or not, how old, which illnesses and from what age. */
export function RelativeForm({
  start,
  busy,
  onKeep,
  onLeave,
}: {
  readonly start: TypedRelative;
  readonly busy: boolean;
  readonly onKeep: (typed: TypedRelative) => void;
  readonly onLeave: () => void;
}) {
  const say = useRelativesWords();
  const group = useId();
  const [typed, setTyped] = useState(start);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const set = (next: Partial<TypedRelative>): void => setTyped((was) => ({ ...was, ...next }));
  const illness = (at: number, next: Partial<TypedIllness>): void =>
    set({ illnesses: typed.illnesses.map((one, i) => (i === at ? { ...one, ...next } : one)) });
  const why = (...fields: readonly Refused[]): string | null => {
    const field = fields.find((one) => refused.includes(one));
    return field === undefined ? null : say(`refused.${field}`);
  };
  const changed = start.relation !== '';
  return (
    <form
      className="do-form do-sheet"
      noValidate
      aria-label={say('add.title')}
      onSubmit={(event) => {
        event.preventDefault();
        const found = refusedOf(typed);
        setRefused(found);
        if (found.length === 0) onKeep(typed);
      }}
    >
      <Field label={say('relation')} refused={why('relation')}>
        {(control) => (
          <select
            className="field"
            value={typed.relation}
            // Who it is of what a file said stays: another one is told anew.
            disabled={changed}
            onChange={({ target }) => set({ relation: target.value })}
            {...control}
          >
            <option value="">{say('relation.choose')}</option>
            {RELATIONS.map((one) => (
              <option key={one} value={one}>
                {say(`r.${one}`)}
              </option>
            ))}
            {typed.relation === '' || RELATIONS.some((one) => one === typed.relation) ? null : (
              <option value={typed.relation}>{typed.relation}</option>
            )}
          </select>
        )}
      </Field>
      {SEX_OPEN.has(typed.relation) ? (
        <Field label={say('sex')} refused={why('sex')}>
          {(control) => (
            <select
              className="field"
              value={typed.sex}
              onChange={({ target }) => set({ sex: target.value as TypedRelative['sex'] })}
              {...control}
            >
              <option value="">{say('relation.choose')}</option>
              <option value="female">{say('female')}</option>
              <option value="male">{say('male')}</option>
            </select>
          )}
        </Field>
      ) : null}
      <fieldset className="do-choices">
        <legend className="do-legend">{say('alive')}</legend>
        {(['yes', 'no', ''] as const).map((one) => (
          <label key={one}>
            <input type="radio" name={group} checked={typed.alive === one} onChange={() => set({ alive: one })} />
            {say(one === '' ? 'not-said' : one)}
          </label>
        ))}
      </fieldset>
      <TextField
        number
        label={say(typed.alive === 'no' ? 'age.died' : 'age.now')}
        refused={why('age')}
        value={typed.age}
        onType={(age) => set({ age })}
      />
      {typed.illnesses.length > 0 ? null : (
        <fieldset className="do-choices">
          <legend className="do-legend">{say('health')}</legend>
          {([true, false] as const).map((one) => (
            <label key={String(one)}>
              <input
                type="radio"
                name={`${group}-well`}
                checked={typed.well === one}
                onChange={() => set({ well: one })}
              />
              {say(one ? 'health.well' : 'health.not-known')}
            </label>
          ))}
        </fieldset>
      )}
      {typed.illnesses.map((one, at) => (
        // oxlint-disable-next-line no-array-index-key -- illnesses have no name of their own while they are typed
        <fieldset key={at} className="relative-illness">
          <legend className="vh">{say('illness')}</legend>
          <div className="do-pair">
            <Field label={say('illness')}>
              {(control) => (
                <select
                  className="field"
                  value={one.illness}
                  onChange={({ target }) => illness(at, { illness: target.value })}
                  {...control}
                >
                  <option value="">{say('illness.choose')}</option>
                  {ILLNESSES.map((id) => (
                    <option key={id} value={id}>
                      {say(`i.${id}`)}
                    </option>
                  ))}
                  <option value="other">{say('illness.other')}</option>
                </select>
              )}
            </Field>
            <TextField
              number
              label={say('illness.age')}
              refused={isAgeRefused(refused, at, typed) ? why('illness-age', 'illness-older') : null}
              value={one.age}
              onType={(age) => illness(at, { age })}
            />
          </div>
          {one.illness === 'other' ? (
            <TextField
              label={say('illness.words')}
              hint={say('illness.words.hint')}
              value={one.words}
              onType={(words) => illness(at, { words })}
            />
          ) : null}
          <Press onClick={() => set({ illnesses: typed.illnesses.filter((_, i) => i !== at) })}>
            {say('illness.less')}
          </Press>
        </fieldset>
      ))}
      <div>
        <Press onClick={() => set({ illnesses: [...typed.illnesses, NO_ILLNESS] })}>
          {say(typed.illnesses.length === 0 ? 'illness.first' : 'illness.more')}
        </Press>
      </div>
      <p className="row">
        <button type="submit" className="btn go" disabled={busy}>
          {say(busy ? 'keeping' : 'keep')}
        </button>
        <Press onClick={onLeave}>{say('leave')}</Press>
      </p>
    </form>
  );
}

/** The first illness whose age is refused bears the reason. */
function isAgeRefused(refused: readonly Refused[], at: number, typed: TypedRelative): boolean {
  if (refused.includes('illness-age'))
    return (
      at ===
      typed.illnesses.findIndex(({ age }) => age.trim() !== '' && !(/^\d{1,3}$/.test(age.trim()) && Number(age) <= 120))
    );
  return (
    refused.includes('illness-older') && at === typed.illnesses.findIndex(({ age }) => Number(age) > Number(typed.age))
  );
}
