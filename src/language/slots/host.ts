import { isCommon } from '../words/common.js';
import { NEVER_A_VALUE } from '../words/small.js';
import { quotedAt, single, type Slot, type Word } from './slot.js';

const HOST =
  /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?){0,8}$/i;

/** Pools are mostly called so: `fepool-lyon`, `pool01`. */
const CALLED_POOL = /^(?=.*[a-z0-9]pool|pool[a-z0-9-]*\d)[a-z0-9-]{5,63}$/i;

/** Child domains of a forest are mostly called so. */
const A_REGION =
  /^(?:corp|emea|apac|amer|americas|latam|eu|us|uk|fr|de|asia|europe|ad|int|intra|root|hq|lab|test|dev|prod)\.[a-z0-9-]+\.[a-z]+$/i;

/** "in the forest corp.contoso.com" */
function isForest(words: readonly Word[], at: number): boolean {
  return (
    A_REGION.test(words[at]?.text ?? '') || ['forest', 'foret'].includes(words[at - 1]?.plain ?? '')
  );
}

/** A machine or pool: a fully qualified name, or its first part. */
export function host(cues: readonly string[], standsAlone: boolean): Slot {
  return {
    cues,
    beforeCue: true,
    read(words, at) {
      const quoted = quotedAt(words, at);
      if (quoted.length > 0) return quoted;
      const word = words[at];
      const text = word?.text.replace(/['’]s?$/, '') ?? '';
      if (word?.kind !== 'word' || !HOST.test(text) || word.known || isForest(words, at)) return [];
      if (isCommon(text)) return [];
      return NEVER_A_VALUE.has(word.word) ||
        /^(?:\d+(?:st|nd|rd|th|er?|eme)?|[0-9a-f]{40})$/i.test(text)
        ? []
        : single(text);
    },
    ...(standsAlone
      ? {
          standsAlone: ({ kind, text }) =>
            kind === 'word' &&
            HOST.test(text) &&
            ((text.split('.').length >= 3 && !A_REGION.test(text)) || CALLED_POOL.test(text)),
        }
      : {}),
  };
}
