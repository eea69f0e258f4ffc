/** Numbers that people write as words, folded. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...named('zero one two three four five six seven eight nine ten eleven twelve', 0),
  ...named('zero un deux trois quatre cinq six sept huit neuf dix onze douze', 0),
  ...named('treize quatorze quinze seize', 13),
  ...named('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 13),
  ...tens('twenty thirty forty fifty sixty seventy eighty ninety'),
  ...tens('vingt trente quarante cinquante soixante'),
]);

function named(words: string, first: number): [string, number][] {
  return words.split(' ').map((word, at) => [word, first + at]);
}

function tens(words: string): [string, number][] {
  return words.split(' ').map((word, at) => [word, 20 + 10 * at]);
}

/** The number that a word says, below a hundred: `four`, `quarante-quatre`; null: it says none. */
export function numberSaid(word: string): number | null {
  const parts = word.split('-').filter((part) => part !== 'et' && part !== '');
  if (parts.join(' ') === 'quatre vingt' || parts.join(' ') === 'quatre vingts') return 80;
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  const rest = parts[0] === 'quatre' && /^vingts?$/.test(parts[1] ?? '') ? parts.slice(2) : parts;
  if (rest.length < parts.length) [total, last] = [80, 80];
  for (const part of rest) {
    const value = NUMBERS.get(part);
    // "quarante-quatre", but not "quatre-quarante".
    if (value === undefined || (last !== Number.POSITIVE_INFINITY && (last < 20 || value > 19)))
      return null;
    total += value;
    last = value;
  }
  return parts.length === 0 ? null : total;
}
