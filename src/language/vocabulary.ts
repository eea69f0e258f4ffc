import { distance } from 'fastest-levenshtein';
import type { Automaton } from './automaton.js';
import { FILLERS, NEVER_A_VALUE, OTHER_DEEDS } from './words/small.js';
import type { Synonyms } from './words/synonyms.js';

/** The words that one language's phrases are made of, and how to recognise them when mistyped. */
export interface Vocabulary {
  /** Whether it is a word of a phrase, one of their synonyms, or a small word. */
  knows(word: string): boolean;
  /** The word that a mistyped one was probably meant to be, or null. */
  repair(word: string): string | null;
}

/** Endings that make another word of a word rather than a typing error. */
const ENDINGS = /^(?:s|d|ed|r|rs|er|ers|es|e|ez|ee|ees|ing|ant|ons|ent|ation|able|ment)$/;

export function vocabularyOf(phrases: readonly Automaton[], synonyms: Synonyms): Vocabulary {
  const words = new Set<string>();
  for (const phrase of phrases) for (const word of phrase.words) words.add(word);
  for (const ways of synonyms.values())
    for (const { said, word } of ways) for (const part of [...said, word]) words.add(part);
  const knows = (word: string): boolean => words.has(word) || FILLERS.has(word);
  const targets = [...words].filter((word) => /^[a-z]{5,}$/.test(word));
  const known = new Map<string, string | null>();
  const repairOf = (word: string): string | null => {
    if (!/^[a-z]{4,24}$/.test(word) || knows(word)) return null;
    if (NEVER_A_VALUE.has(word) || OTHER_DEEDS.has(word)) return null;
    let best: { word: string; away: number } | null = null;
    for (const target of targets) {
      const away = mistyped(word, target);
      if (away !== null && away < (best?.away ?? 3)) best = { word: target, away };
    }
    return best?.word ?? null;
  };
  return {
    knows,
    repair(word) {
      const before = known.get(word);
      if (before !== undefined) return before;
      const found = repairOf(word);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(word, found);
      return found;
    },
  };
}

/** So many words are remembered. */
const MOST_KNOWN = 5000;

/** How many typing errors lie between a word and the one that was meant; null: too many. */
function mistyped(word: string, target: string): number | null {
  const longer = target.length - word.length;
  if (
    longer > 2 ||
    longer < -2 ||
    ENDINGS.test(word.startsWith(target) ? word.slice(target.length) : '')
  )
    return null;
  if (target.startsWith(word) && ENDINGS.test(target.slice(word.length))) return null;
  const stem = target.replace(/e[rz]?$/, '');
  if (word.startsWith(stem) && /^(?:ites?|ion|ions)$/.test(word.slice(stem.length))) return null;
  const swapped = longer === 0 && isSwap(word, target);
  if (!word.startsWith(target.charAt(0)) && !swapped) return null;
  const away = swapped ? 1 : distance(word, target);
  return away <= (target.length >= 7 ? 2 : 1) ? away : null;
}

/** Two neighbours in the wrong order. */
function isSwap(word: string, target: string): boolean {
  const at = Array.from(word).findIndex((letter, index) => letter !== target[index]);
  return (
    at >= 0 &&
    word[at] === target[at + 1] &&
    word[at + 1] === target[at] &&
    word.slice(at + 2) === target.slice(at + 2)
  );
}
