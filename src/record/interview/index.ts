export { checkAnswer, type AnswerCheck } from './check-answer.ts';
export { conductInterview, type Asked, type Asker } from './conduct.ts';
export { joinPersonFiles } from './join-person-files.ts';
export { linesOf } from './person-document.ts';
export type { Answer, Answers, Question } from './question.ts';
export { isAsked, questionsOf } from './question.ts';
export { writePersonFile } from './write-person-file.ts';
