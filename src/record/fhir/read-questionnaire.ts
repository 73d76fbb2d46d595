import type { Notice } from '../../core/index.ts';
import { type Element, type Place, children, member, textOf } from './element.ts';
import { dateAt } from './fhir-date.ts';
import { type Outcome, type Parts, type Reader, ignored, used } from './reader.ts';
import { isSocial, readSocial } from './read-social.ts';
import type { Resource } from './resources.ts';

const DEPTH = 8;

/**
 * Answers to questions that are known by their link id: our own (`propria/smoking`), or LOINC codes as link ids (`/72166-2`).
 * A questionnaire without any is ignored: words of others' questions are not interpreted.
 */
export function readQuestionnaire(resource: Resource, reader: Reader): Outcome {
  const status = textOf(resource, 'status');
  if (status === 'entered-in-error') return ignored('entered-in-error');
  const when = dateAt(resource, ['authored'], reader);
  const notices: Notice[] = [...when.notices];
  const parts: Parts[] = [];
  for (const item of itemsOf(resource, 0)) {
    const linkId = textOf(item, 'linkId') ?? '';
    const question =
      reader.codes.of('asks', { system: 'propria', code: linkId.replace(/^propria[/.:]/, '') }) ??
      reader.codes.of('asks', { system: 'loinc', code: linkId.replace(/^\//, '') });
    const [answer] = children(item, 'answer');
    if (question === null || answer === undefined || !isSocial(question)) continue;
    const asked = { codes: [], written: textOf(item, 'text') ?? linkId, path: item.path };
    const outcome = readSocial(
      question,
      asked,
      { ...resource, element: asValue(answer.element), path: answer.path },
      when.date,
      reader,
    );
    notices.push(...outcome.notices);
    if ('parts' in outcome) parts.push(outcome.parts);
  }
  if (parts.length === 0) return ignored('own-questions-only', notices);
  return used(joined(parts), notices);
}

function itemsOf(place: Place, depth: number): readonly Place[] {
  if (depth > DEPTH) return [];
  return children(place, 'item').flatMap((item) => [
    item,
    ...itemsOf(item, depth + 1),
    ...children(item, 'answer').flatMap((answer) => itemsOf(answer, depth + 1)),
  ]);
}

/** An answer as the value of an observation: a Coding is a concept of one code, a decimal an amount. */
function asValue(answer: Element): Element {
  const coding = member(answer, 'valueCoding');
  const decimal = member(answer, 'valueDecimal');
  return {
    ...answer,
    ...(coding === undefined ? {} : { valueCodeableConcept: { coding: [coding] } }),
    ...(decimal === undefined ? {} : { valueQuantity: { value: decimal } }),
  };
}

/** Lists of the same kind of fact, one after the other. */
export function joined(parts: readonly Parts[]): Parts {
  const all: Record<string, unknown> = {};
  for (const part of parts)
    for (const [name, value] of Object.entries(part) as readonly [string, unknown][])
      all[name] = Array.isArray(value)
        ? [...((all[name] as unknown[] | undefined) ?? []), ...(value as unknown[])]
        : value;
  return all as Parts;
}
