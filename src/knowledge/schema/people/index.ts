import type { FactKind } from '../kinds/kind.ts';
import { decisionAidReferences, decisionAidSchema } from './decision-aid.ts';
import { familyLetterSchema } from './family-letter.ts';
import { inheritedSchema } from './inherited.ts';
import { lawSchema } from './law.ts';
import { lessonReferences, lessonSchema } from './lesson.ts';
import { supportSchema } from './support.ts';
import { testPageSchema } from './test-page.ts';

/** Kinds of the people pack: texts for clinicians who learn and for patients who decide. Folders are below `people/`. */
export const PEOPLE_KINDS: readonly FactKind[] = [
  { kind: 'lesson', folder: 'lessons', schema: lessonSchema, references: lessonReferences },
  { kind: 'decision-aid', folder: 'decision-aids', schema: decisionAidSchema, references: decisionAidReferences },
  { kind: 'support', folder: 'support', schema: supportSchema },
  { kind: 'law', folder: 'law', schema: lawSchema },
  { kind: 'test-page', folder: 'test-pages', schema: testPageSchema },
  { kind: 'family-letter', folder: 'family-letters', schema: familyLetterSchema },
  { kind: 'inherited', folder: 'inherited', schema: inheritedSchema },
];
