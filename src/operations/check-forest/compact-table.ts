/** As many slots as a table begins with; always a power of two. */
const FIRST_SLOTS = 1024;
/** A table grows before more than this share of its slots is taken. */
const FULL = 0.6;

/**
 * A number of 53 bits for a text, never 0. Of 150,000 texts some two have the same one in about one
 * of a million such tables.
 */
export function hashOf(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0) || 1;
}

/** What is kept under a hash: another hash (0: none), and up to eight yes-or-noes. */
export interface Entry {
  readonly hash: number;
  readonly flags: number;
}

/** Very many small entries in so little memory that their number hardly shows: 17 bytes a slot. */
export class CompactTable {
  #keys = new Float64Array(FIRST_SLOTS);
  #hashes = new Float64Array(FIRST_SLOTS);
  #flags = new Uint8Array(FIRST_SLOTS);
  #taken = 0;

  /** Keeps an entry; one that is kept under the same key is replaced. */
  set(key: number, { hash, flags }: Entry): void {
    if (this.#taken >= this.#keys.length * FULL) this.#grow();
    const slot = this.#slotOf(key);
    if (this.#keys[slot] === 0) this.#taken += 1;
    this.#keys[slot] = key;
    this.#hashes[slot] = hash;
    this.#flags[slot] = flags;
  }

  /** The entry under a key, or null. */
  get(key: number): Entry | null {
    const slot = this.#slotOf(key);
    if (this.#keys[slot] === 0) return null;
    return { hash: this.#hashes[slot] ?? 0, flags: this.#flags[slot] ?? 0 };
  }

  #slotOf(key: number): number {
    const last = this.#keys.length - 1;
    let slot = key & last;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const [keys, hashes, flags] = [this.#keys, this.#hashes, this.#flags];
    const slots = keys.length * 2;
    this.#keys = new Float64Array(slots);
    this.#hashes = new Float64Array(slots);
    this.#flags = new Uint8Array(slots);
    for (const [at, key] of keys.entries()) {
      if (key === 0) continue;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#hashes[slot] = hashes[at] ?? 0;
      this.#flags[slot] = flags[at] ?? 0;
    }
  }
}
