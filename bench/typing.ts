import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { startProduct } from '../src/commands/supervisor/product.js';
import { createSeat } from '../src/lab/teams/driver/seat.js';
import { removePostgres } from '../src/service/postgres/server.js';
import { UNHURRIED, withoutLimits } from './click.js';

/** How long somebody waits for choices after a letter, in ms, without the client's own pause. */
export interface Typing {
  readonly medianMs: number;
  readonly p95Ms: number;
}

/** What is typed, letter by letter: one that many begin with, a name, an address, nobody. */
const TYPED = ['m', 'ma', 'mar', 'mari', 'a', 'alice.martin@c', 'dupont', 'z', 'zzzz'];

/**
 * Types into the person's field of a form, through the real processes.
 * @param mailboxes how many the larger forest of the lab has
 * @param times how often each beginning is typed, after all were typed once
 */
export async function typing(mailboxes: number, times: number): Promise<Typing> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'um-bot-bench-'));
  const product = await startProduct(
    {
      dataFolder,
      ports: { bot: 0, runner: 0, lab: 0 },
      mailboxes,
      settings: { bot: { budget: UNHURRIED } },
    },
    pino({ level: 'silent' }),
  );
  try {
    await withoutLimits(product.urls.lab);
    const hana = createSeat(product.urls.lab, 'hana', 120_000);
    await hana.open();
    await hana.say('reset the voice mail pin');
    const form = await hana.untilCard(({ verbs }) => verbs.includes('submit-form'));
    const took: number[] = [];
    for (let round = 0; round <= times; round += 1) {
      for (const text of TYPED) {
        const begin = performance.now();
        const { results } = await hana.search(form, 'user', text);
        if (results === null) throw new Error(`no choices for ${text}`);
        if (round > 0) took.push(performance.now() - begin);
      }
    }
    took.sort((x, y) => x - y);
    const at = (share: number): number => took[Math.ceil(took.length * share) - 1] ?? Number.NaN;
    return { medianMs: at(0.5), p95Ms: at(0.95) };
  } finally {
    await product.stop();
    await removePostgres(join(dataFolder, 'postgres'));
    await rm(dataFolder, { recursive: true, force: true });
  }
}
