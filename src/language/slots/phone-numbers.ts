import { phoneNumber } from './phone-number.js';
import type { Slot, Value } from './slot.js';

/** More numbers than this nobody types in a sentence. */
const MOST = 10;
const BETWEEN: ReadonlySet<string> = new Set(['and', 'et', '&', '+', 'or', 'ou']);

/** One telephone number with its country, or several one after the other: `+33…, +33… and +33…`. */
export const phoneNumbers: Slot = {
  cues: phoneNumber.cues,
  ...(phoneNumber.standsAlone === undefined ? {} : { standsAlone: phoneNumber.standsAlone }),
  read(words, at) {
    const found: Value[] = [];
    const numbers: string[] = [];
    for (let end = at; numbers.length < MOST;) {
      const after = words[end];
      const isBetween =
        numbers.length > 0 && (after?.kind === 'pause' || BETWEEN.has(after?.word ?? ''));
      const isArticle = isBetween && ['the', 'le', 'au', 'du'].includes(words[end + 1]?.word ?? '');
      const from = isBetween ? end + (isArticle ? 2 : 1) : end;
      const [next] = phoneNumber.read(words, from);
      if (next === undefined) break;
      numbers.push(next.value);
      end = from + next.length;
      found.unshift({ length: end - at, value: numbers.join(', ') });
    }
    return found;
  },
};
