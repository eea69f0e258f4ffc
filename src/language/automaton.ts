import type { Locale } from '../operations/kit/operation.js';
import { readPhrase, type Part } from './phrases.js';
import { slotOf } from './slots/index.js';
import { joinedAt } from './words/join.js';
import { FILLERS } from './words/small.js';
import type { Synonyms } from './words/synonyms.js';

export interface Edge {
  readonly from: number;
  readonly to: number;
  /** A plain word, a parameter, or neither: a way around what may be left out. */
  readonly word: string | null;
  readonly slot: string | null;
  /** A word that is rather said before its value: where both ways fit, that one is meant. */
  readonly isBehind?: true;
}

/**
 * A phrase, ready to be laid over sentences. States are numbered so that every edge leads to a
 * higher one; 0 is the start, the last one the end.
 */
export interface Automaton {
  readonly operation: string;
  readonly locale: Locale;
  readonly phrase: string;
  readonly states: number;
  readonly edges: readonly Edge[];
  /** The words with a meaning of their own that no way through the phrase leaves out. */
  readonly needs: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly slots: ReadonlySet<string>;
}

/** @throws SyntaxError for a phrase that isn't written as phrases.ts says */
export function automatonOf(
  operation: string,
  locale: Locale,
  phrase: string,
  synonyms: Synonyms,
): Automaton {
  const edges: Edge[] = [];
  let last = 0;
  const newState = (): number => (last += 1);

  const lay = (parts: readonly Part[], start: number): number => {
    let at = start;
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index];
      if (part?.kind === 'word') {
        const joined = joinedAt(synonyms, (offset) => {
          const other = parts[index + offset];
          return other?.kind === 'word' ? other.word : null;
        });
        const word = joined?.plain ?? part.word;
        const to = newState();
        edges.push({ from: at, to, word, slot: null });
        index += (joined?.length ?? 1) - 1;
        const next = parts[index + 1];
        if (next?.kind === 'slot' && isSaidBefore(next.name, word)) {
          at = eitherWay(at, to, word, next.name);
          index += 1;
        } else at = to;
      } else if (part?.kind === 'slot') {
        const to = newState();
        edges.push({ from: at, to, word: null, slot: part.name });
        at = to;
      } else if (part?.kind === 'either') {
        const from = at;
        const ends = part.options.map((option) => lay(option, branch(from)));
        at = newState();
        for (const end of ends) edges.push({ from: end, to: at, word: null, slot: null });
      }
    }
    return at;
  };
  /** `dial plan {dialPlan}` is also said "the Paris dial plan". */
  const eitherWay = (from: number, named: number, word: string, slot: string): number => {
    const valued = newState();
    const to = newState();
    edges.push(
      { from: named, to, word: null, slot },
      { from, to: valued, word: null, slot },
      { from: valued, to, word, slot: null, isBehind: true },
    );
    return to;
  };
  const branch = (from: number): number => {
    const to = newState();
    edges.push({ from, to, word: null, slot: null });
    return to;
  };

  const parts = readPhrase(phrase);
  lay(parts, 0);
  edges.sort((a, b) => a.from - b.from);
  const words = new Set(edges.flatMap(({ word }) => (word === null ? [] : [word])));
  const slots = new Set(edges.flatMap(({ slot }) => (slot === null ? [] : [slot])));
  const states = last + 1;
  const needs = [...words].filter((word) => !FILLERS.has(word) && isNeeded(word, edges, states));
  return { operation, locale, phrase, states, edges, needs, words, slots };
}

function isSaidBefore(slot: string, word: string): boolean {
  const { beforeCue, cues } = slotOf(slot);
  return beforeCue === true && cues.includes(word);
}

/** Whether the end can't be reached without the word. */
function isNeeded(word: string, edges: readonly Edge[], states: number): boolean {
  const reached = new Set([0]);
  for (const { from, to, word: said } of edges) {
    if (said !== word && reached.has(from)) reached.add(to);
  }
  return !reached.has(states - 1);
}
