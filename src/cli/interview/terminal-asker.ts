import { intro, isCancel, log, note, outro, select, text } from '@clack/prompts';
import { type Words, wordsIn } from '../../explain/index.ts';
import type { Answer, Asked, Asker, FileOptions, Question, loadInterview } from '../../record/index.ts';

type Language = 'en' | 'es';

const WORDS = {
  en: {
    start:
      'Every question may be skipped: press Enter, or choose "I do not know". Ctrl-C ends and keeps what was answered.',
    unknown: 'I do not know / skip',
    more: 'Another? Enter alone: no more.',
    then: 'What next? ',
    done: 'no more',
    yes: 'yes',
    no: 'no',
    end: 'Thank you.',
    notNumber: 'Write a number, or leave it empty.',
  },
  es: {
    start: 'Puede saltar cualquier pregunta: pulse Intro o elija «No lo sé». Ctrl-C termina y guarda lo respondido.',
    unknown: 'No lo sé / saltar',
    more: '¿Otra? Solo Intro: ninguna más.',
    then: '¿Y después? ',
    done: 'nada más',
    yes: 'sí',
    no: 'no',
    end: 'Gracias.',
    notNumber: 'Escriba un número o déjelo vacío.',
  },
} as const;

/** Puts the questions in the terminal and says at once what of an answer could not be read. */
export function terminalAsker(
  language: Language,
  options: FileOptions,
  { checkAnswer }: Awaited<ReturnType<typeof loadInterview>>,
): Asker {
  const words = WORDS[language];
  const spoken: Words = wordsIn(language);
  const asking: Asking = {
    ended: false,
    language,
    words,
    fault(question, answer) {
      const { error } = checkAnswer(question, answer, options);
      return error === null ? undefined : spoken.coded(error.code, error.params).what;
    },
    tell(question, answer) {
      for (const { code, params } of checkAnswer(question, answer, options).notices)
        if (code !== 'RECORD_VALUE_UNDATED') {
          const { what, then } = spoken.coded(code, params);
          log.warn(`${what} ${then}`);
        }
    },
  };
  let section = '';
  return {
    async ask(question) {
      if (asking.ended) return 'stop';
      if (section === '') {
        intro('propria');
        note(words.start);
      }
      if (question.body.section !== section) {
        section = question.body.section;
        log.step(section);
      }
      const asked = await put(question, asking);
      if (typeof asked === 'object') asking.tell(question, asked.answer);
      if (asked === 'stop') outro(words.end);
      return asked;
    },
  };
}

interface Asking {
  /** Set where the person ended the interview in the middle of an answer, which is kept. */
  ended: boolean;
  readonly language: Language;
  readonly words: (typeof WORDS)[Language];
  readonly fault: (question: Question, answer: Answer) => string | undefined;
  readonly tell: (question: Question, answer: Answer) => void;
}

function put(question: Question, asking: Asking): Promise<Asked> {
  switch (question.body.answer) {
    case 'choice':
      return oneOf(question, asking, optionsOf(question, asking.language));
    case 'yes-no':
      return yesNo(question, asking);
    case 'choices':
      return several(question, asking);
    case 'lines':
    case 'relatives':
      return lines(question, asking);
    case 'text':
    case 'number':
      return words(question, asking);
  }
}

const optionsOf = ({ body }: Question, language: Language) =>
  (body.options ?? []).map(({ value, label }) => ({ value, label: label[language] }));

async function oneOf(
  { body }: Question,
  { language, words }: Asking,
  options: readonly { readonly value: string; readonly label: string }[],
): Promise<Asked> {
  const chosen = await select({
    message: body.ask[language],
    options: [...options, { value: '', label: words.unknown }],
  });
  if (isCancel(chosen)) return 'stop';
  return chosen === '' ? 'skip' : { answer: chosen };
}

async function yesNo(question: Question, asking: Asking): Promise<Asked> {
  const { words } = asking;
  const asked = await oneOf(question, asking, [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
  ]);
  return typeof asked === 'object' ? { answer: asked.answer === 'yes' } : asked;
}

/** In the order of choosing: the first is the most important. */
async function several(question: Question, asking: Asking): Promise<Asked> {
  const { language, words } = asking;
  const left = [...optionsOf(question, language)];
  const chosen: string[] = [];
  while (left.length > 0) {
    const ask = question.body.ask[language];
    const last = { value: '', label: chosen.length === 0 ? words.unknown : words.done };
    const next = await select({ message: chosen.length === 0 ? ask : words.then, options: [...left, last] });
    if (isCancel(next)) {
      asking.ended = true;
      break;
    }
    if (next === '') break;
    chosen.push(next);
    left.splice(
      left.findIndex(({ value }) => value === next),
      1,
    );
  }
  return chosen.length > 0 ? { answer: chosen } : asking.ended ? 'stop' : 'skip';
}

async function lines(question: Question, asking: Asking): Promise<Asked> {
  const written: string[] = [];
  for (;;) {
    const line = await textOf(question, asking, written.length === 0 ? undefined : asking.words.more);
    if (line === null) {
      asking.ended = true;
      return written.length === 0 ? 'stop' : { answer: written };
    }
    if (line === '') return written.length === 0 ? 'skip' : { answer: written };
    written.push(line);
    if (question.body.none === true && /^(?:none|ninguna?)$/i.test(line)) return { answer: written };
  }
}

async function words(question: Question, asking: Asking): Promise<Asked> {
  const line = await textOf(question, asking);
  if (line === null) return 'stop';
  if (line === '') return 'skip';
  return { answer: question.body.answer === 'number' ? Number(line) : line };
}

/** A line; empty for none, null where the person ended the interview. */
async function textOf(
  question: Question,
  { language, words, fault }: Asking,
  message?: string,
): Promise<string | null> {
  const help = question.body.help?.[language];
  const line = await text({
    message: message ?? question.body.ask[language],
    ...(help === undefined ? {} : { placeholder: help }),
    validate(written) {
      const trimmed = (written ?? '').trim();
      if (trimmed === '') return undefined;
      if (question.body.answer === 'number' && !/^\d+(?:[.,]\d+)?$/.test(trimmed)) return words.notNumber;
      return fault(question, question.body.answer === 'number' ? Number(trimmed.replace(',', '.')) : trimmed);
    },
  });
  if (isCancel(line)) return null;
  const written = (line ?? '').trim();
  return question.body.answer === 'number' ? written.replace(',', '.') : written;
}
