import { Field } from '../doing/field.tsx';
import { useMyFamilyWords } from './use-words.ts';

/** The letter to change, in the direction of its own language. */
export function LetterField({
  text,
  language,
  onType,
}: {
  readonly text: string;
  readonly language: string;
  readonly onType: (text: string) => void;
}) {
  const say = useMyFamilyWords();
  return (
    <Field label={say('text')} hint={say('text.hint')}>
      {(control) => (
        <textarea
          className="field do-letter"
          lang={language}
          dir={language === 'ar' ? 'rtl' : 'ltr'}
          value={text}
          onChange={({ target }) => onType(target.value)}
          {...control}
        />
      )}
    </Field>
  );
}
