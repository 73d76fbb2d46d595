import type { PreventionItem } from '../../../plan/index.ts';
import type { Words } from '../../words.ts';
import { slug } from '../prevention-names.ts';

/** Plain words of tokens; null where the language has none, so that a person never reads a code. Each is kept as a name. */
export interface Plainly {
  action(item: Pick<PreventionItem, 'options' | 'topic'>): string | null;
  token(
    field: 'plain-do' | 'plain-disease' | 'plain-fact' | 'plain-relative' | 'plain-change' | 'plain-consent',
    token: string,
  ): string | null;
  disease(id: string): string | null;
  name(name: string): string;
}

export function plainWords(words: Words, names: Set<string>): Plainly {
  const keep = (text: string | null): string | null => {
    if (text !== null) names.add(text);
    return text;
  };
  const self: Plainly = {
    token: (field, token) => keep(words.phrase(field, token) ?? words.phrase(field, slug(token))),
    disease: (id) => self.token('plain-disease', id),
    action: ({ options, topic }) => {
      const first = options[0];
      return first === undefined ? self.disease(topic) : self.token('plain-do', first.action);
    },
    name: (name) => {
      names.add(name);
      return name;
    },
  };
  return self;
}

/** Most lines of a list: what is not read is no help. */
export const LISTED = 4;
