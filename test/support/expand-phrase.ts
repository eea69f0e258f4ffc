import { readPhrase, type Part } from '../../src/language/phrases.js';

/**
 * Sentences that a phrase stands for: the first option, the last, and every option of each bracket
 * once, with the others at their first.
 */
export function expandPhrase(phrase: string, values: (slot: string) => string): string[] {
  const parts = readPhrase(phrase);
  const count = bracketsOf(parts);
  const sentences = new Set([sentence(parts, values, () => 0), sentence(parts, values, last)]);
  for (let bracket = 0; bracket < count; bracket += 1) {
    for (let option = 0; option < 8; option += 1)
      sentences.add(sentence(parts, values, (index) => (index === bracket ? option : 0)));
  }
  return [...sentences].filter((text) => text !== '');
}

const last = (): number => Number.POSITIVE_INFINITY;

function sentence(
  parts: readonly Part[],
  values: (slot: string) => string,
  choose: (bracket: number) => number,
): string {
  let bracket = -1;
  const write = (all: readonly Part[]): string[] =>
    all.flatMap((part) => {
      if (part.kind === 'word') return [part.word];
      if (part.kind === 'slot') return [values(part.name)];
      bracket += 1;
      const chosen = Math.min(choose(bracket), part.options.length - 1);
      return write(part.options[chosen] ?? []);
    });
  return write(parts).join(' ');
}

function bracketsOf(parts: readonly Part[]): number {
  return parts.reduce(
    (sum, part) =>
      part.kind === 'either'
        ? sum + 1 + Math.max(...part.options.map((option) => bracketsOf(option)))
        : sum,
    0,
  );
}
