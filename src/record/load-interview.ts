export type { Answer, AnswerCheck, Answers, Asked, Asker, Question } from './interview/index.ts';

/** The interview with its YAML and schema, loaded only when somebody is interviewed. */
export const loadInterview = () => import('./interview/index.ts');
