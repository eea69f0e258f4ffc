import { single, type Slot, type Word } from './slot.js';

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

/** What may follow "on" where it is no preposition. */
const ENDS = new Set('please pls plz again now for and stp svp asap'.split(' '));

/** "no outgoing calls", "plus d'appels sortants". */
function isNone(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.word ?? '';
  return words[at]?.word === 'no'
    ? /^(?:more|out)/.test(next)
    : words[at]?.word === 'plus' && /^(?:d|de|aucun)$/.test(next);
}

/** On or off, by the verb that says so too; or one of the startup modes of UM's services. */
export const mode: Slot = {
  cues: ['mode'],
  read(words, at) {
    const word = words[at];
    if (word?.kind !== 'word') return [];
    if (isNone(words, at)) return single('off');
    if (
      word.word === 'on' &&
      words[at + 1]?.kind === 'word' &&
      !ENDS.has(words[at + 1]?.word ?? '')
    )
      return [];
    return single(MODES.get(word.word) ?? MODES.get(word.plain) ?? null);
  },
};
