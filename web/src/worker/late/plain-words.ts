// What the person reads of a tumour and of what is coming, and letters to relatives: parts of their own, loaded when somebody asks. The
// whole of `explain` would come with them, every language of it, if they were asked for by its door.
export { sayPreventionPlainly, sayRelativesLetter, sayTumourPlainly } from '../../../../src/explain/index.ts';
