import { setTimeout as sleep } from 'node:timers/promises';
import type { IncomingActivity } from './activity.js';
import type { BadDays } from './bad-days.js';
import type { Traffic } from './traffic.js';

/** What the bot answered. `arrival` is its place in the order of what reaches Teams. */
export interface BotAnswer {
  readonly status: number;
  readonly body: string;
  readonly arrival: number;
}

export interface DeliveryOptions {
  /** The bot's address without path; null while there is none. */
  readonly botUrl: () => string | null;
  /** How long Teams waits for the bot's answer, ms. */
  readonly answerMs: number;
  /** The pause before each new try, ms. */
  readonly retryPauseMs: number;
  readonly badDays: BadDays;
  readonly traffic: Traffic;
  readonly newId: () => string;
  readonly now: () => number;
  readonly arrival: () => number;
  /** Ends everything under way. */
  readonly signal: AbortSignal;
}

export interface Delivery {
  /**
   * Brings one activity to the bot. As Teams does, a bot that is away, too slow or answers 5xx gets
   * it again with the same id, then once more with a new id and timestamp.
   * Resolves to the first answer; null when none came.
   */
  deliver(activity: IncomingActivity, where: DeliveredIn): Promise<BotAnswer | null>;
}

/** The chat an activity comes from, and who sits in it. */
export interface DeliveredIn {
  readonly conversationId: string;
  readonly seats: readonly string[];
}

export function createDelivery(options: DeliveryOptions): Delivery {
  const attempt = async (
    activity: IncomingActivity,
    where: DeliveredIn,
  ): Promise<BotAnswer | null> => {
    const url = options.botUrl();
    const entry = options.traffic.add({
      direction: 'to-bot',
      kind: activity.type,
      conversationId: where.conversationId,
      activityId: activity.id,
      body: activity,
    });
    if (url === null) return null;
    try {
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json; charset=utf-8' },
        body: JSON.stringify(activity),
        signal: AbortSignal.any([options.signal, AbortSignal.timeout(options.answerMs)]),
      });
      const arrival = options.arrival();
      const body = await response.text();
      options.traffic.end(entry, response.status);
      return { status: response.status, body, arrival };
    } catch {
      options.traffic.end(entry, null);
      return null;
    }
  };
  const pause = async (ms: number): Promise<boolean> => {
    try {
      await sleep(ms, undefined, { signal: options.signal });
      return true;
    } catch {
      return false;
    }
  };
  const withNewId = (activity: IncomingActivity): IncomingActivity => ({
    ...activity,
    id: options.newId(),
    timestamp: new Date(options.now()).toISOString(),
  });
  const withRetries = async (
    activity: IncomingActivity,
    where: DeliveredIn,
  ): Promise<BotAnswer | null> => {
    let answer: BotAnswer | null = null;
    for (const number of [0, 1, 2]) {
      if (number > 0 && !(await pause(options.retryPauseMs))) return answer;
      answer = await attempt(number < 2 ? activity : withNewId(activity), where);
      if (answer !== null && answer.status < 500) return answer;
    }
    return answer;
  };
  return {
    deliver: async (activity, where) => {
      const slow = options.badDays.take('delay-incoming', where);
      if (slow !== undefined && !(await pause(slow.ms))) return null;
      const again = options.badDays.take('deliver-again-with-new-id', where);
      if (again !== undefined) {
        void pause(again.afterMs).then((goesOn) =>
          goesOn ? attempt(withNewId(activity), where) : null,
        );
      }
      if (options.badDays.take('deliver-twice', where) === undefined) {
        return withRetries(activity, where);
      }
      const [first] = await Promise.all([withRetries(activity, where), attempt(activity, where)]);
      return first;
    },
  };
}
