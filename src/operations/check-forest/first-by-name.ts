const { compare } = new Intl.Collator('en');

/** How many there are of something, and the first of them by display name. */
export class FirstByName<One extends { readonly DisplayName: string }> {
  readonly #most: number;
  readonly #first: One[] = [];
  #count = 0;

  /** @param most how many are kept */
  constructor(most: number) {
    this.#most = most;
  }

  get count(): number {
    return this.#count;
  }

  /** The first by name, in that order. */
  get first(): readonly One[] {
    return this.#first;
  }

  add(one: One): void {
    this.#count += 1;
    const place = this.#first.findIndex(
      ({ DisplayName }) => compare(one.DisplayName, DisplayName) < 0,
    );
    if (place === -1 && this.#first.length >= this.#most) return;
    // A copy: a text that was cut out of a page keeps the whole page in memory.
    this.#first.splice(place === -1 ? this.#first.length : place, 0, structuredClone(one));
    this.#first.splice(this.#most);
  }
}
