import type { Request } from 'restify';
import { z } from 'zod';
import { answering, bodyText, parseBody, type Service } from '../../service/http.js';
import type { Log } from '../../service/log.js';
import { ruleSchema, type BadDays } from './bad-days.js';
import { queryOf } from './query.js';
import type { Traffic } from './traffic.js';

export interface ControlRoutesOptions {
  readonly badDays: BadDays;
  readonly traffic: Traffic;
  readonly log: Log;
  readonly setBot: (url: string | null) => void;
  readonly setLimits: (on: boolean) => void;
}

const rulesSchema = z.strictObject({
  rules: z.array(ruleSchema).max(100).default([]),
  /** Whether Teams' own rate limits hold; unchanged when not given. */
  limits: z.boolean().optional(),
});
const botSchema = z.strictObject({ url: z.url({ protocol: /^https?$/ }).nullable() });
const logQuery = z.looseObject({ after: z.coerce.number().default(0) });

/** Bad days (`/control/teams`), where the bot is (`/control/bot`), and the log of all calls. */
export function routeControl({ server }: Service, options: ControlRoutesOptions): void {
  const { badDays, traffic, log } = options;
  const rules = (): { status: number; body: unknown } => ({
    status: 200,
    body: { rules: badDays.rules },
  });
  server.get(
    '/control/teams',
    answering(log, () => Promise.resolve(rules())),
  );
  server.post(
    '/control/teams',
    answering(log, async (request: Request) => {
      const asked = parseBody(rulesSchema, await bodyText(request));
      badDays.add(asked.rules);
      if (asked.limits !== undefined) options.setLimits(asked.limits);
      return rules();
    }),
  );
  server.del(
    '/control/teams',
    answering(log, () => {
      badDays.clear();
      options.setLimits(true);
      return Promise.resolve(rules());
    }),
  );
  server.put(
    '/control/bot',
    answering(log, async (request: Request) => {
      const { url } = parseBody(botSchema, await bodyText(request));
      options.setBot(url);
      return { status: 200, body: { url } };
    }),
  );
  server.get(
    '/teams/log',
    answering(log, (request: Request) =>
      Promise.resolve().then(() => {
        const { after } = queryOf(request, logQuery);
        return { status: 200, body: { entries: traffic.since(after) } };
      }),
    ),
  );
}
