import { NEVER_A_VALUE } from '../words/small.js';
import { quotedAt, single, type Slot } from './slot.js';

const HOST =
  /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?){0,8}$/i;

/** Pools are mostly called so: `fepool-lyon`, `pool01`. */
const CALLED_POOL = /^(?=.*[a-z0-9]pool|pool[a-z0-9-]*\d)[a-z0-9-]{5,63}$/i;

/** A machine or pool: a fully qualified name, or its first part. */
export function host(cues: readonly string[], standsAlone: boolean): Slot {
  return {
    cues,
    beforeCue: true,
    read(words, at) {
      const quoted = quotedAt(words, at);
      if (quoted.length > 0) return quoted;
      const word = words[at];
      if (word?.kind !== 'word' || !HOST.test(word.text) || word.known) return [];
      return NEVER_A_VALUE.has(word.word) ||
        /^(?:\d+(?:st|nd|rd|th|er?|eme)?|[0-9a-f]{40})$/i.test(word.text)
        ? []
        : single(word.text);
    },
    ...(standsAlone
      ? {
          standsAlone: ({ kind, text }) =>
            kind === 'word' &&
            HOST.test(text) &&
            (text.split('.').length >= 3 || CALLED_POOL.test(text)),
        }
      : {}),
  };
}
