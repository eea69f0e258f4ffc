import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue } from '../operations/kit/catalogue.js';
import type { Locale } from '../operations/kit/operation.js';
import { message, type Message } from '../protocol/message.js';
import type { Problem } from '../protocol/request.js';
import { TEXT_GROUPS } from './texts/index.js';

/** Writes a message, or a text that is the same in every language, for one reader. */
export type Translate = (shown: Message | string) => string;

/** All texts of one process. */
export interface Texts {
  readonly for: (locale: Locale) => Translate;
  /** Every key of a language, for the test that compares the two. */
  keys(locale: Locale): ReadonlyMap<string, string>;
}

/**
 * Puts the shared texts and those of each operation together.
 * A message without a text is shown as its key, and a value that is missing as `?`: a text that
 * isn't perfect is better than a reader who learns nothing.
 */
export function createTexts(catalogue: Catalogue): Texts {
  const all = { en: collect('en', catalogue), fr: collect('fr', catalogue) };
  const formats = new Map<string, IntlMessageFormat>();
  const formatOf = (locale: Locale, key: string): IntlMessageFormat | undefined => {
    const id = `${locale} ${key}`;
    const text = all[locale].get(key);
    const known = formats.get(id);
    if (known !== undefined || text === undefined) return known;
    const made = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    formats.set(id, made);
    return made;
  };
  return {
    for: (locale) => (shown) => {
      if (typeof shown === 'string') return shown;
      const format = formatOf(locale, shown.key);
      return format === undefined ? shown.key : written(format, shown.params);
    },
    keys: (locale) => all[locale],
  };
}

/** The sentence of a problem: what happened, what was and wasn't done, what to do next. */
export function problemMessage(problem: Pick<Problem, 'code' | 'params'>): Message {
  return message(`error.${problem.code}`, problem.params);
}

function written(format: IntlMessageFormat, params: Message['params']): string {
  const missing = new Set<string | symbol>();
  const filled = new Proxy(params, {
    has: () => true,
    get(target, name) {
      if (typeof name === 'string' && Object.hasOwn(target, name)) return target[name];
      missing.add(name);
      return '?';
    },
  });
  const text = String(format.format(filled));
  // A plural that has no number counts NaN.
  return missing.size > 0 ? text.replaceAll('NaN', '?') : text;
}

function collect(locale: Locale, catalogue: Catalogue): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const group of TEXT_GROUPS) {
    for (const [key, text] of Object.entries(group[locale])) texts.set(key, text);
  }
  for (const operation of catalogue.values()) {
    for (const [key, text] of Object.entries(operation.texts[locale])) {
      texts.set(`${operation.name}.${key}`, text);
    }
  }
  return texts;
}
