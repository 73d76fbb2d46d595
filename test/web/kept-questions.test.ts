import { describe, expect, it } from 'vitest';
import { keepQuestions, moved, questionList } from '../../web/src/screens/my-questions/questions.ts';

const planned = [
  { key: 'a', text: 'A?' },
  { key: 'b', text: 'B?' },
  { key: 'c', text: 'C?' },
];
const texts = (list: readonly { readonly text: string }[]): string => list.map(({ text }) => text).join(' ');

describe('questions that are kept', () => {
  it('without anything kept are those of the plan', () => {
    expect(texts(questionList(planned, []))).toBe('A? B? C?');
  });

  it('keep order, own words and what was taken off; what the plan asks since comes last', () => {
    const list = moved(questionList(planned, []), 2, -1).map((one) =>
      one.key === 'a' ? { ...one, text: 'Mine?', own: true } : one,
    );
    const kept = keepQuestions(list, [], 'b');
    expect(texts(questionList(planned, kept))).toBe('Mine? C?');
    expect(texts(questionList([...planned, { key: 'd', text: 'D?' }], kept))).toBe('Mine? C? D?');
    expect(keepQuestions(questionList(planned, kept), kept).filter((one) => one.removed)).toHaveLength(1);
  });

  it('in other words of the plan (another language) follow it, own words do not', () => {
    const kept = keepQuestions(
      [
        { key: 'a', text: 'A?', own: false },
        { key: 'own-1', text: 'Own?', own: true },
      ],
      [],
    );
    expect(texts(questionList([{ key: 'a', text: '¿A?' }], kept))).toBe('¿A? Own?');
  });

  it('do not move over the ends', () => {
    const list = questionList(planned, []);
    expect(moved(list, 0, -1)).toEqual(list);
    expect(moved(list, 2, 1)).toEqual(list);
  });

  it('of a line that the plan no longer has go, unless they are the person’s own', () => {
    const kept = keepQuestions(questionList(planned, []), []);
    expect(texts(questionList([planned[0]!], kept))).toBe('A?');
  });
});
