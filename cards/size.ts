import type { AdaptiveCard } from './elements.js';

/** The most a card's JSON text may measure, in bytes: Teams refuses what is much larger. */
export const CARD_BYTES = 24 * 1024;

/** What the client's busy card adds to a card that was full already. */
const ROOM_FOR_WORKING = 256;

/** The most characters of a text that is there to be copied. */
export const MOST_TO_COPY = 4000;

/** How much of long things is shown: rows of a list or table, characters of a text. */
export interface Detail {
  readonly rows: number;
  readonly characters: number;
}

const LEVELS: readonly Detail[] = [
  { rows: 120, characters: 600 },
  { rows: 60, characters: 500 },
  { rows: 40, characters: 400 },
  { rows: 30, characters: 300 },
  { rows: 20, characters: 300 },
  { rows: 12, characters: 250 },
  { rows: 8, characters: 200 },
  { rows: 5, characters: 160 },
  { rows: 3, characters: 100 },
  { rows: 1, characters: 60 },
];

/** Builds a card with as much detail as its size allows. */
export function fitted(build: (detail: Detail) => AdaptiveCard): AdaptiveCard {
  let card: AdaptiveCard | undefined;
  for (const detail of LEVELS) {
    card = build(detail);
    if (bytesOf(card) <= CARD_BYTES - ROOM_FOR_WORKING) return card;
  }
  if (card === undefined) throw new TypeError('no level of detail');
  return card;
}

/** Bytes of a card's JSON text. */
export function bytesOf(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card), 'utf8');
}
