import { isDeepStrictEqual } from 'node:util';
import type { Chat, SeatCard, SeatDriver } from './seat.js';

/** A card that has a button of this verb. */
export const offers =
  (verb: string) =>
  (card: SeatCard): boolean =>
    card.verbs.includes(verb);

/** A card that says all of this. */
export const says =
  (...patterns: readonly (RegExp | string)[]) =>
  (card: SeatCard): boolean =>
    patterns.every((pattern) =>
      typeof pattern === 'string' ? card.text.includes(pattern) : pattern.test(card.text),
    );

/** Opens the chat, and waits for the welcome: what comes afterwards is an answer. */
export async function settle(seat: SeatDriver): Promise<Chat> {
  await seat.open();
  return seat.until((chat) => chat.cards.length > 0 && chat);
}

/** The card that is an answer to `text`: the first that wasn't there before. */
export async function ask(seat: SeatDriver, text: string): Promise<SeatCard> {
  const known = await cardsNow(seat);
  await seat.say(text);
  return seat.untilCard(({ activityId }) => !known.has(activityId));
}

/** So often something is asked once more of servers whose shells are slow to start. */
const ASKED_AGAIN = 4;

/**
 * The same, where an answer may come too late on a machine that has much to do: then it is asked once
 * more, as the card says.
 */
export async function askPatiently(seat: SeatDriver, text: string): Promise<SeatCard> {
  for (let times = 1; ; times += 1) {
    const card = await ask(seat, text);
    if (times === ASKED_AGAIN || !says(/does not answer|ne répond pas/)(card)) return card;
  }
}

/** Presses a button; the first card that wasn't there before. */
export async function pressFor(
  seat: SeatDriver,
  card: SeatCard,
  verbOrTitle: string,
  inputs: Record<string, string> = {},
): Promise<SeatCard> {
  const known = await cardsNow(seat);
  await seat.click(card, verbOrTitle, inputs);
  return seat.untilCard(({ activityId }) => !known.has(activityId));
}

/** Presses a button; the same message as soon as it shows another card that isn't on hold. */
export async function pressOn(
  seat: SeatDriver,
  card: SeatCard,
  verbOrTitle: string,
  inputs: Record<string, string> = {},
): Promise<SeatCard> {
  await seat.click(card, verbOrTitle, inputs);
  return seat.untilCard(
    ({ activityId, json, text }) =>
      activityId === card.activityId &&
      !isDeepStrictEqual(json, card.json) &&
      !/◔ (?:One moment|Un instant)…/.test(text),
  );
}

async function cardsNow(seat: SeatDriver): Promise<ReadonlySet<string>> {
  return new Set((await seat.cards()).map(({ activityId }) => activityId));
}
