const words = {
  'list.statement':
    '{n} lessons of three minutes, {fit, plural, =0 {none picked for this plan} one {one of them on this plan} other {# of them on this plan}}.',
  'list.statement.plain': '{n} lessons of three minutes.',
  'list.basis':
    'Each ends with a self-test; passing it gives a certificate file. What you answer stays on this machine.',
  'list.fit': 'On this plan',
  'list.all': 'All lessons',
  minutes: '{n} min',
  passed: 'Passed',
  'not-passed': 'Not yet',
  back: 'All lessons',
  objectives: 'Afterwards you can',
  basis:
    '{minutes} minutes. Reviewed {date}.{confirmed, select, no { Parts rest on no page that was seen: read with care.} other {}}',
  case: 'A case',
  point: 'The point',
  test: 'Self-test',
  'test.need': '{n} of 100 pass',
  question: 'Question {n} of {of}',
  check: 'Check my answers',
  again: 'Answer again',
  missing: 'Questions without an answer: {names}.',
  right: 'Right.',
  wrong: 'Not right. The right answer: {answer}',
  result:
    '{right} of {of} right. {passed, select, yes {Passed.} other {Not passed yet; read the reasons and answer again.}}',
  certificate: 'Certificate',
  'certificate.why':
    'A file that says who passed which lesson, when, on which knowledge release, with a digest over all of it. Nobody but you receives it.',
  'certificate.name': 'Name on the certificate',
  'certificate.save': 'Save the certificate',
  'certificate.missing': 'A certificate needs a name.',
  sources: 'Sources',
  unknown: 'There is no lesson of this name.',
} as const;

export default words satisfies Record<string, string>;
export type LearnKey = keyof typeof words;
