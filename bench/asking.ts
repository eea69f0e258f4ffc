import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { startProduct } from '../src/commands/supervisor/product.js';
import { descendantsOf } from '../src/gate/process-tree.js';
import { createSeat, type SeatDriver } from '../src/lab/teams/driver/seat.js';
import { removePostgres } from '../src/service/postgres/server.js';
import { UNHURRIED, withoutLimits } from './click.js';

const PLAN = 'enable UM for alice.martin in dial plan Paris';
const CHECK = 'check all forests';
/** What is in the answers that are waited for, and in no other, and the button that they have. */
const ANSWERS: Readonly<Record<string, { says: RegExp; verb?: string }>> = {
  [PLAN]: { says: /Alice Martin gets voice mail on dial plan Paris/, verb: 'confirm' },
  [CHECK]: { says: /Forest contoso\.com[^]*Forest fabrikam\.com/ },
};

/** How long a person waits for what they typed, in milliseconds. */
export interface Asking {
  /** From a sentence about one person to its plan, the 95th percentile. */
  readonly planP95Ms: number;
  /** From "check the forest" to its findings, both forests, the best of those that were warm. */
  readonly checkMs: number;
  /** What the runner has held at its most, resident, in MiB; null where the system doesn't tell. */
  readonly runnerMib: number | null;
}

/**
 * Asks for one person and for the check of both forests, through the real processes.
 * @param mailboxes how many the larger forest of the lab has
 * @param rounds how often each is measured, after it was asked a few times
 */
export async function asking(
  mailboxes: number,
  rounds: { plans: number; checks: number },
): Promise<Asking> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'um-bot-bench-'));
  const product = await startProduct(
    {
      dataFolder,
      ports: { bot: 0, runner: 0, lab: 0 },
      mailboxes,
      settings: { bot: { budget: UNHURRIED, runnerSeconds: 90 } },
    },
    pino({ level: 'silent' }),
  );
  try {
    await withoutLimits(product.urls.lab);
    const hana = createSeat(product.urls.lab, 'hana', 120_000);
    await hana.open();
    // The welcome comes by itself: taken for the first answer, it would have each measured by the one before.
    await hana.until(({ cards }) => cards.length > 0);
    const measured = async (text: string, times: number, before: number): Promise<number[]> => {
      const took: number[] = [];
      for (let n = 0; n < before + times; n += 1) took.push(await answered(hana, text));
      return took.slice(before).sort((x, y) => x - y);
    };
    await answered(hana, 'help');
    const plans = await measured(PLAN, rounds.plans, 5);
    const [checkMs = Number.NaN] = await measured(CHECK, rounds.checks, 1);
    const planP95Ms = plans[Math.ceil(plans.length * 0.95) - 1] ?? Number.NaN;
    return { planP95Ms, checkMs, runnerMib: await mostOfRunner() };
  } finally {
    await product.stop();
    await removePostgres(join(dataFolder, 'postgres'));
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function mostOfRunner(): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  for (const pid of await descendantsOf(process.pid)) {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (!command.includes('start-runner')) continue;
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]) / 1024;
  }
  return null;
}

/**
 * From the sentence to the next card in that chat.
 * @throws Error where that card isn't the answer, as where servers are slower than they may be
 */
async function answered(seat: SeatDriver, text: string): Promise<number> {
  const known = (await seat.cards()).length;
  const begin = Date.now();
  await seat.say(text);
  const card = await seat.until(({ cards }) => (cards.length > known ? cards.at(-1) : null));
  const took = Date.now() - begin;
  const wanted = ANSWERS[text];
  const isWanted = wanted === undefined || wanted.says.test(card.text);
  if (!isWanted || !(wanted?.verb === undefined || card.verbs.includes(wanted.verb)))
    throw new Error(`${text}: ${card.text}`);
  return took;
}
