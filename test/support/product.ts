import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { z } from 'zod';
import {
  startProduct,
  type Product,
  type ProductOptions,
} from '../../src/commands/supervisor/product.js';
import type { Dump } from '../../src/lab/forests/engine/world.js';
import { removePostgres } from '../../src/service/postgres/server.js';
import { patientSeat, type SeatDriver } from './seat.js';

const journalSchema = z.object({
  last: z.number(),
  entries: z.array(
    z.looseObject({ seq: z.number(), kind: z.string(), command: z.string().optional() }),
  ),
});
const dumpSchema: z.ZodType<Dump> = z.record(
  z.string(),
  z.record(z.string(), z.record(z.string(), z.record(z.string(), z.json()))),
);
export type JournalEntry = z.infer<typeof journalSchema>['entries'][number];

/** The whole product with its lab, as real processes on free ports. */
export interface TestProduct {
  readonly product: Product;
  readonly dataFolder: string;
  seat(id: string): SeatDriver;
  /** The state of both forests. */
  forests(): Promise<Dump>;
  journal(after?: number): Promise<{ last: number; entries: JournalEntry[] }>;
  fault(fault: Record<string, unknown>): Promise<void>;
  noFaults(): Promise<void>;
  /** Ends every process and removes every file. */
  close(): Promise<void>;
}

/** A budget for chats in which more is said at once than people say. */
export const UNHURRIED = { perSecond: 1000, perTenSeconds: 10_000, perHour: 100_000 };

/** Starts it; about three seconds. `settings` differ from a local start's. */
export async function startTestProduct(
  mailboxes = 300,
  settings: NonNullable<ProductOptions['settings']> = {},
): Promise<TestProduct> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'um-bot-test-'));
  const product = await startProduct(
    { dataFolder, ports: { bot: 0, runner: 0, lab: 0 }, mailboxes, settings },
    pino({ level: 'silent' }),
  );
  const { lab } = product.urls;
  const get = async (path: string): Promise<unknown> =>
    (await fetch(`${lab}${path}`, { signal: AbortSignal.timeout(60_000) })).json();
  const faults = async (method: string, body?: unknown): Promise<void> => {
    const response = await fetch(`${lab}/control/faults`, {
      method,
      signal: AbortSignal.timeout(60_000),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(await response.text());
  };
  return {
    product,
    dataFolder,
    seat: (id) => patientSeat(lab, id),
    forests: async () => dumpSchema.parse(await get('/forests')),
    journal: async (after = 0) => journalSchema.parse(await get(`/journal?after=${after}`)),
    fault: (fault) => faults('POST', { faults: [fault] }),
    noFaults: () => faults('DELETE'),
    close: async () => {
      await product.stop();
      await removePostgres(join(dataFolder, 'postgres'));
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
