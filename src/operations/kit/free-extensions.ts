/**
 * The lowest free numbers of so many digits, from the lowest that is in use on; then those below.
 * One that begins with 0 is left out: it is dialled for something else nearly everywhere.
 */
export function freeOf(digits: number, used: ReadonlySet<string>, most: number): string[] {
  const first = 10 ** (digits - 1);
  const last = 10 ** digits - 1;
  const inUse = [...used].filter((one) => one.length === digits).map(Number);
  const lowest = Math.max(first, Math.min(last, ...inUse));
  const found: string[] = [];
  const look = (from: number, to: number): void => {
    for (let number = from; number <= to && found.length < most; number += 1)
      if (!used.has(String(number))) found.push(String(number));
  };
  look(inUse.length === 0 ? first : lowest, last);
  look(first, lowest - 1);
  return found;
}
