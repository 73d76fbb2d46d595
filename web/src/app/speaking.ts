import type { CarePlanDocument } from '../../../src/engine/index.ts';
import type { Words } from '../../../src/explain/index.ts';
import { type CareReporter, careReporter } from '../../../src/report/index.ts';
import { usePlan } from './session.ts';
import type { PageLanguage } from './settings.ts';
import { useWords, useWordsIn } from './words.ts';

/** One reporter for a plan and a language, however many parts of a screen ask for it. */
const reporters = new WeakMap<CarePlanDocument, WeakMap<Words, CareReporter>>();

/** The plan on screen with the words to speak of it: what every screen of a plan needs. */
export function useReporter(): CareReporter {
  return reporterOf(usePlan(), useWords());
}

/** The same for a text that is written in one language, whatever the page speaks. */
export function useReporterIn(language: PageLanguage): CareReporter {
  return reporterOf(usePlan(), useWordsIn(language));
}

function reporterOf(plan: CarePlanDocument, words: Words): CareReporter {
  const ofPlan = reporters.get(plan) ?? new WeakMap<Words, CareReporter>();
  reporters.set(plan, ofPlan);
  const reporter = ofPlan.get(words) ?? careReporter(plan, words);
  ofPlan.set(words, reporter);
  return reporter;
}
