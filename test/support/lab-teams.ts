import { pino } from 'pino';
import { z } from 'zod';
import { mountTeams, type LabTeams, type TeamsOptions } from '../../src/lab/teams/mount.js';
import { createService } from '../../src/service/http.js';
import { createSeat, type SeatDriver } from './seat.js';

/** A simulated Teams alone, on a free port of loopback. */
export interface TestTeams extends LabTeams {
  readonly url: string;
  seat(id: string): SeatDriver;
  /** Posts bad days. */
  badDay(...rules: readonly Record<string, unknown>[]): Promise<void>;
  /** All calls so far between Teams and the bot. */
  log(): Promise<Called[]>;
}

const calledSchema = z.looseObject({
  at: z.number(),
  kind: z.string(),
  direction: z.enum(['to-bot', 'from-bot']),
  conversationId: z.string().nullable(),
  activityId: z.string().nullable(),
  status: z.number().nullable(),
  ms: z.number().nullable(),
  body: z.record(z.string(), z.unknown()).catch({}),
});
/** One call between Teams and the bot, as `GET /teams/log` tells it. */
export type Called = z.infer<typeof calledSchema>;

/** The calls between the Teams at `labUrl` and the bot. */
export async function teamsLog(labUrl: string): Promise<Called[]> {
  const response = await fetch(`${labUrl}/teams/log`);
  return z.object({ entries: z.array(calledSchema) }).parse(await response.json()).entries;
}

/** Starts a simulated Teams; the test closes it. */
export async function startTestTeams(options: Partial<TeamsOptions> = {}): Promise<TestTeams> {
  const log = pino({ level: 'silent' });
  const service = createService('lab', log, () => true);
  const teams = await mountTeams(service, {
    log,
    botUrl: null,
    dataFolder: null,
    retryPauseMs: 10,
    ...options,
  });
  const url = await service.listen('127.0.0.1', 0);
  return {
    ...teams,
    url,
    log: () => teamsLog(url),
    seat: (id) => createSeat(url, id, 5000),
    badDay: async (...rules) => {
      const response = await fetch(`${url}/control/teams`, {
        method: 'POST',
        body: JSON.stringify({ rules }),
      });
      if (!response.ok) throw new Error(await response.text());
    },
    close: async () => {
      await teams.close();
      await service.close();
    },
  };
}
