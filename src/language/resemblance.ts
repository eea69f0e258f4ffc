import type { Automaton } from './automaton.js';
import type { Reading } from './reading.js';

/**
 * Operations whose phrases share words with a sentence that none of them matches, the likeliest
 * first: what to offer when nothing was understood. A word that few operations use says more.
 */
export function resembling(
  phrases: readonly Automaton[],
  reading: Reading,
): { operation: string; likeness: number }[] {
  const users = usersOf(phrases);
  const best = new Map<string, number>();
  for (const { operation, needs } of phrases) {
    const shared = needs.filter((word) => reading.said.has(word));
    if (shared.length === 0 || shared.length * 2 < needs.length) continue;
    const weight = shared.reduce((sum, word) => sum + rarity(users.get(word)?.size ?? 1), 0);
    best.set(operation, Math.max(best.get(operation) ?? 0, weight / needs.length));
  }
  return [...best]
    .map(([operation, likeness]) => ({ operation, likeness }))
    .sort((a, b) => b.likeness - a.likeness);
}

const USERS = new WeakMap<readonly Automaton[], ReadonlyMap<string, ReadonlySet<string>>>();

/** Which operations use each word; the same phrases are asked about again and again. */
function usersOf(phrases: readonly Automaton[]): ReadonlyMap<string, ReadonlySet<string>> {
  const before = USERS.get(phrases);
  if (before !== undefined) return before;
  const users = new Map<string, Set<string>>();
  for (const { operation, needs } of phrases) {
    for (const word of needs) {
      const known = users.get(word) ?? new Set<string>();
      users.set(word, known.add(operation));
    }
  }
  USERS.set(phrases, users);
  return users;
}

/** What a word says that so many operations use: 1 for a word of one alone. */
function rarity(operations: number): number {
  return 1 / (1 + Math.log2(operations));
}
