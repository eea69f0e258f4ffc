import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { z } from 'zod';
import { startProduct } from '../src/commands/supervisor/product.js';
import { createSeat } from '../src/lab/teams/driver/seat.js';
import { removePostgres } from '../src/service/postgres/server.js';
import { stopTestPostgres } from '../test/support/postgres.js';
import { AMIR, RunnerWorld } from '../test/support/runner-world.js';
import { scriptedGate } from '../test/support/scripted-gate.js';
import { SmallForest } from '../test/support/small-forest.js';
import { UNHURRIED, withoutLimits } from './click.js';

/**
 * How long it takes from sending a file to its plan, in milliseconds.
 * @param rows so many lines, each of which can be carried out: a refusal would be there sooner
 */
export async function fileToPlan(rows: number, mailboxes: number): Promise<number> {
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
    await hana.until(({ cards }) => cards.length > 0);
    const dump: unknown = await (await fetch(`${product.urls.lab}/forests`)).json();
    const lines = goodRows(dump).slice(0, rows);
    if (lines.length < rows) throw new Error(`${lines.length} people to enable, not ${rows}`);
    const bytes = new TextEncoder().encode(['user;extension', ...lines].join('\r\n'));
    const known = (await hana.cards()).length;
    const begin = Date.now();
    await hana.attach('enable UM for everybody in this file in dial plan Paris', {
      name: 'people.csv',
      bytes,
    });
    const answer = await hana.until(({ cards }) => (cards.length > known ? cards.at(-1) : null));
    const took = Date.now() - begin;
    if (!answer.verbs.includes('confirm')) throw new Error(`no plan: ${answer.text.slice(0, 500)}`);
    return took;
  } finally {
    await product.stop();
    await removePostgres(join(dataFolder, 'postgres'));
    await rm(dataFolder, { recursive: true, force: true });
  }
}

const dumpSchema = z.looseObject({
  'contoso.com': z.looseObject({
    Mailbox: z.record(
      z.string(),
      z.looseObject({
        UMEnabled: z.boolean(),
        UserPrincipalName: z.string(),
        EmailAddresses: z.array(z.string()),
        ProhibitSendQuota: z.number().nullable(),
        TotalItemSize: z.number(),
      }),
    ),
    CsUser: z.record(z.string(), z.looseObject({ UserPrincipalName: z.string() })),
    UMAutoAttendant: z.record(
      z.string(),
      z.looseObject({ PilotIdentifierList: z.array(z.string()) }),
    ),
  }),
});

/** Lines of people in Lync who have no voice mail yet, each with a number that is free in Paris. */
function goodRows(dump: unknown): string[] {
  const { Mailbox, CsUser, UMAutoAttendant } = dumpSchema.parse(dump)['contoso.com'];
  const mailboxes = Object.values(Mailbox);
  const inLync = new Set(Object.values(CsUser).map(({ UserPrincipalName }) => UserPrincipalName));
  const used = new Set([
    ...Object.values(UMAutoAttendant).flatMap(({ PilotIdentifierList }) => PilotIdentifierList),
    ...mailboxes
      .flatMap(({ EmailAddresses }) => EmailAddresses)
      .map((address) => /^eum:(?<digits>\d+);phone-context=Paris\./i.exec(address)?.groups?.digits),
  ]);
  const free = Array.from({ length: 9000 }, (_, at) => String(1000 + at)).filter(
    (number) => !used.has(number),
  );
  return mailboxes
    .filter(({ UMEnabled, UserPrincipalName }) => !UMEnabled && inLync.has(UserPrincipalName))
    .filter((one) => one.TotalItemSize < (one.ProhibitSendQuota ?? Number.POSITIVE_INFINITY))
    .slice(0, free.length)
    .map(({ UserPrincipalName }, at) => `${UserPrincipalName};${free[at] ?? ''}`);
}

const SHELLS = 6;
const COMMAND_MS = 100;

/**
 * The share of what as many shells could do at most that a run over rows gets out of them, when each
 * command takes 100 ms and nothing else of the servers' does.
 */
export async function rowsThroughput(rows: number): Promise<number> {
  const names = Array.from({ length: rows }, (_, at) => `gw${at + 1}`);
  const forest = new SmallForest(names);
  let commands = 0;
  let isRun = false;
  let free = SHELLS;
  const waiting: (() => void)[] = [];
  const gate = scriptedGate(async (call) => {
    if (!isRun) return forest.answer(call);
    commands += 1;
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    await sleep(COMMAND_MS);
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
    return forest.answer(call);
  });
  const world = await RunnerWorld.start(gate);
  try {
    const request = await world.ask('small-many', { gateways: names });
    isRun = true;
    await world.decide(AMIR, request, 'approve');
    await world.until(request.id, 'running');
    const begin = performance.now();
    await world.until(request.id, undefined, 600_000);
    const took = performance.now() - begin;
    return (commands * COMMAND_MS) / SHELLS / took;
  } finally {
    await world.close();
    await stopTestPostgres();
  }
}
