import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import { z } from 'zod';
import { startProduct } from '../src/commands/supervisor/product.js';
import { createSeat } from '../src/lab/teams/driver/seat.js';
import { removePostgres } from '../src/service/postgres/server.js';

/** Clicks come faster than people click: what Teams allows in a conversation is left aside. */
export const UNHURRIED = { perSecond: 1000, perTenSeconds: 10_000, perHour: 100_000 };

const logSchema = z.object({
  entries: z.array(
    z.looseObject({ kind: z.string(), direction: z.string(), at: z.number(), body: z.unknown() }),
  ),
});

/**
 * From the POST of a click (“drop it”) to the connector receiving the edited card, through the real
 * processes, one after the other.
 * @param clicks how many are measured, after five that aren't
 * @returns milliseconds
 */
export async function clickToEdit(clicks: number): Promise<{ medianMs: number; p95Ms: number }> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'um-bot-bench-'));
  const product = await startProduct(
    {
      dataFolder,
      ports: { bot: 0, runner: 0, lab: 0 },
      mailboxes: 300,
      settings: { bot: { budget: UNHURRIED } },
    },
    pino({ level: 'silent' }),
  );
  try {
    const { lab } = product.urls;
    await withoutLimits(lab);
    const hana = createSeat(lab, 'hana', 60_000);
    await hana.open();
    const times: number[] = [];
    for (let n = 0; n < clicks + 5; n += 1) {
      const known = (await hana.cards()).length;
      await hana.say('enable UM for alice.martin in dial plan Paris');
      const card = await hana.until(({ cards }) =>
        cards.length > known ? cards.findLast(({ verbs }) => verbs.includes('discard')) : null,
      );
      const begin = Date.now();
      await hana.click(card, 'discard');
      const edited = await editedAt(lab, card.activityId);
      if (n >= 5) times.push(edited - begin);
    }
    times.sort((a, b) => a - b);
    const at = (share: number): number => times[Math.ceil(times.length * share) - 1] ?? Number.NaN;
    return { medianMs: at(0.5), p95Ms: at(0.95) };
  } finally {
    await product.stop();
    await removePostgres(join(dataFolder, 'postgres'));
    await rm(dataFolder, { recursive: true, force: true });
  }
}

export async function withoutLimits(labUrl: string): Promise<void> {
  const response = await fetch(`${labUrl}/control/teams`, {
    method: 'POST',
    body: JSON.stringify({ limits: false }),
  });
  if (!response.ok) throw new Error(await response.text());
}

/** When the connector got the first edit of a message, ms since 1970. */
async function editedAt(labUrl: string, activityId: string): Promise<number> {
  for (;;) {
    const response = await fetch(`${labUrl}/teams/log`);
    const { entries } = logSchema.parse(await response.json());
    const edit = entries.find(
      (entry) => entry.kind === 'update' && entry.activityId === activityId,
    );
    if (edit !== undefined) return edit.at;
    await delay(10);
  }
}
