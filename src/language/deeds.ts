import type { Phrasebooks } from './phrasebooks.js';
import { slotOf } from './slots/index.js';
import { OTHER_DEEDS } from './words/small.js';

/** Every word of each operation's phrases, by its name. */
export function wordsOf({ en, fr }: Phrasebooks): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const { operation, words } of [...en.phrases, ...fr.phrases]) {
    const own = all.get(operation) ?? new Set<string>();
    all.set(operation, own);
    for (const word of words) own.add(word);
  }
  return all;
}

/** What each operation's phrases ask to be done, by its name: the words of deeds in them. */
export function deedsOf({ en, fr }: Phrasebooks): ReadonlyMap<string, ReadonlySet<string>> {
  const deeds = new Map<string, Set<string>>();
  for (const { operation, words, slots } of [...en.phrases, ...fr.phrases]) {
    const own = deeds.get(operation) ?? new Set<string>();
    deeds.set(operation, own);
    for (const word of words) if (OTHER_DEEDS.has(word)) own.add(word);
    for (const slot of slots) for (const word of slotOf(slot).deeds ?? []) own.add(word);
  }
  return deeds;
}
