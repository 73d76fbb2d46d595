import { atcCodes } from './atc-codes.ts';
import { check } from './check.ts';
import { choices } from './choices.ts';
import { dose } from './dose.ts';
import { doseDrugs } from './dose-drugs.ts';
import { enzymeUses } from './enzyme-uses.ts';
import { record } from './find-record.ts';
import { analytes, checkEntry, personFile } from './entries.ts';
import { familyForCanRisk, familyTree } from './family.ts';
import { genePlaces } from './gene-places.ts';
import { checkAnswer, interviewQuestions } from './interview.ts';
import { knowledgeMark } from './knowledge-mark.ts';
import { people } from './people.ts';
import { openPerson } from './open-person.ts';
import { plan } from './plan.ts';
import { myHealth } from './my-health.ts';
import { prevention, preventionFile, preventionScreen, readInherited } from './prevention.ts';
import { sources } from './sources.ts';
import { suggestMedicines } from './suggest-medicines.ts';
import { relativesLetters } from './relatives-letters.ts';
import { sealPerson } from './seal-person.ts';
import { read } from './read.ts';
import { sortFiles } from './sort-files.ts';
import { myTumour, readTumourFiles, tumour, tumourFile, tumourScreen, tumourTypes } from './tumour.ts';
import { view } from './view.ts';
import { whatIf, whatIfControls } from './what-if.ts';
import { directory, law, shareSheet, support } from './whom-to-ask.ts';

/** All methods by name: what `engine.call(name, args)` of the page reaches. */
export const METHODS = {
  sources,
  read,
  knowledgeMark,
  genePlaces,
  plan,
  atcCodes,
  check,
  record,
  sealPerson,
  openPerson,
  people,
  choices,
  suggestMedicines,
  interviewQuestions,
  checkAnswer,
  checkEntry,
  analytes,
  personFile,
  view,
  support,
  directory,
  law,
  shareSheet,
  enzymeUses,
  dose,
  doseDrugs,
  sortFiles,
  readTumourFiles,
  tumour,
  tumourTypes,
  tumourFile,
  tumourScreen,
  myTumour,
  familyTree,
  familyForCanRisk,
  readInherited,
  prevention,
  preventionScreen,
  preventionFile,
  myHealth,
  whatIf,
  whatIfControls,
  relativesLetters,
};

export type Methods = typeof METHODS;
