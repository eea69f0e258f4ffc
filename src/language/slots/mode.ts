import { single, type Slot } from './slot.js';

/** How each mode is said in both languages: folded, and as synonyms leave it. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  on: [
    ...['on', 'allow', 'permit', 'open', 'enable', 'authorize', 'authorise'],
    ...['autorise', 'autoriser', 'autorisez', 'permets', 'permettre', 'permettez'],
    ...['ouvre', 'ouvrir', 'ouvrez', 'active'],
  ],
  off: [
    ...['off', 'forbid', 'block', 'close', 'stop', 'disable', 'disallow', 'prohibit'],
    ...['interdis', 'interdire', 'interdisez', 'bloque', 'bloquer', 'bloquez'],
    ...['ferme', 'fermer', 'fermez', 'coupe', 'couper', 'coupez', 'desactive'],
  ],
  TCP: ['tcp'],
  TLS: ['tls'],
  Dual: ['dual'],
};

const MODES = new Map(
  Object.entries(SAID).flatMap(([mode, words]) => words.map((word) => [word, mode] as const)),
);

/** On or off, by the verb that says so too; or one of the startup modes of UM's services. */
export const mode: Slot = {
  cues: ['mode'],
  read(words, at) {
    const word = words[at];
    if (word?.kind !== 'word') return [];
    return single(MODES.get(word.word) ?? MODES.get(word.plain) ?? null);
  },
};
