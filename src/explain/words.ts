import { type Catalogue, ENGLISH, type MessageKey } from './catalogue.ts';
import { formatMessage, type MessageParams } from './message.ts';

/** One language, ready to speak. */
export interface Words {
  readonly locale: string;
  say(key: MessageKey, params?: MessageParams): string;
  /** A message whose key is made from data; `otherwise` when the catalogue does not have it. */
  sayOr(key: string, otherwise: string, params?: MessageParams): string;
  /** A vocabulary token as words. `field` is where it stands (`adjustBy`, `then` …): some read differently there. */
  term(token: string, field?: string): string;
  /** The words that a token has in one field only, or null. */
  phrase(field: string, token: string): string | null;
  /** `1,250`, `0.25`; U+2212 for minus. */
  number(value: number): string;
  /** A probability as a percentage: `86 %`, `under 0.1 %`, `over 99.9 %`. */
  chance(probability: number): string;
  list(items: readonly string[], by?: 'and' | 'or'): string;
}

export function createWords(catalogue: Catalogue = ENGLISH): Words {
  const messages: Readonly<Record<string, string>> = catalogue.messages;
  const number = (value: number): string => {
    const [whole = '', part] = String(value < 0 ? -value : value).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, catalogue.thousands);
    return `${value < 0 ? '\u2212' : ''}${grouped}${part === undefined ? '' : `.${part}`}`;
  };
  return {
    locale: catalogue.locale,
    number,
    say: (key, params = {}) => formatMessage(catalogue.messages[key], params),
    sayOr: (key, otherwise, params = {}) => {
      const message = messages[key];
      return message === undefined ? otherwise : formatMessage(message, params);
    },
    term: (token, field) =>
      (field === undefined ? undefined : catalogue.terms[`${field}:${token}`]) ??
      catalogue.terms[token] ??
      readOut(token),
    phrase: (field, token) => catalogue.terms[`${field}:${token}`] ?? null,
    chance: (probability) => {
      const percent = probability * 100;
      if (percent > 0 && percent < 0.1) return `under ${number(0.1)}\u00a0%`;
      if (percent > 99.9 && percent < 100) return `over ${number(99.9)}\u00a0%`;
      const digits = percent < 10 || percent > 99 ? 10 : 1;
      return `${number(Math.round(percent * digits) / digits)}\u00a0%`;
    },
    list: (items, by = 'and') => {
      if (items.length < 2) return items.join('');
      const last = ` ${by === 'and' ? catalogue.and : catalogue.or} `;
      return `${items.slice(0, -1).join(', ')}${last}${items.at(-1)}`;
    },
  };
}

const CAPITALS =
  /^(cyp\w+|hla|dna|rna|acs|pci|tdm|ecg|inr|bmi|cbc|ugt\w+|tpmt|nudt\d+|dpyd|dpd|slco\w+|vkorc\d|ssri|tca|ppi|nsaid|qtc|hiv|g6pd|ldl|fda|mt|ryr1|cacna1s|cftr|ifnl3|abcg2|nat2|f5|f2|egfr|hcv|gnrh|cns|ck|alt|ast|snri|scar|gi|iv|ptt|auc|anc|wbc|tia|qt|sjs|ten|tgn)$/;

/** `cyp2d6-strong-inhibitor` → `CYP2D6 strong inhibitor`. */
function readOut(token: string): string {
  // Names and phrases (`O-desmethylvenlafaxine`, `10 mg/day at 7 kg`) are words already.
  if (!/^~?[a-z0-9]+(-[a-z0-9]+)*$/.test(token)) return token;
  return token
    .replace(/^~/, '')
    .split('-')
    .map((word) => (CAPITALS.test(word) ? word.toUpperCase() : word))
    .join(' ')
    .replace(/\bQTC\b/, 'QTc');
}
