/** A list as given: a plain one replaces what is there, `@{Add; Remove}` changes it. */
export type ListValue =
  | { readonly kind: 'replace'; readonly items: readonly string[] }
  | {
      readonly kind: 'change';
      readonly add: readonly string[];
      readonly remove: readonly string[];
    };

export type BoundValue = string | number | boolean | ListValue | null;

/** The parameters of one call after binding, read by their type; undefined: not given. */
export class Given {
  constructor(private readonly values: ReadonlyMap<string, BoundValue>) {}

  has(name: string): boolean {
    return this.values.has(name);
  }

  /** A text; also undefined where null or an empty text was given. */
  text(name: string): string | undefined {
    const value = this.values.get(name);
    return typeof value === 'string' ? value : undefined;
  }

  /** A mandatory text: binding has seen to it that it is there. */
  needed(name: string): string {
    return this.text(name) ?? '';
  }

  bool(name: string): boolean | undefined {
    const value = this.values.get(name);
    return typeof value === 'boolean' ? value : undefined;
  }

  /** A number; Infinity for `Unlimited`. */
  number(name: string): number | undefined {
    const value = this.values.get(name);
    return typeof value === 'number' ? value : undefined;
  }

  list(name: string): ListValue | undefined {
    const value = this.values.get(name);
    return typeof value === 'object' && value !== null ? value : undefined;
  }
}

/** A list after what was given has been carried out on it. Case doesn't matter for equality. */
export function changedList(present: readonly string[], given: ListValue | undefined): string[] {
  if (given === undefined) return [...present];
  if (given.kind === 'replace') return withoutRepeats(given.items);
  const removed = new Set(given.remove.map((item) => item.toLowerCase()));
  const kept = present.filter((item) => !removed.has(item.toLowerCase()));
  return withoutRepeats([...kept, ...given.add]);
}

function withoutRepeats(items: readonly string[]): string[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const lower = item.toLowerCase();
    if (seen.has(lower)) return false;
    seen.add(lower);
    return true;
  });
}
