import { z } from 'zod';
import type { Service } from '../../service/http.js';
import type { Log } from '../../service/log.js';
import { createBadDays } from './bad-days.js';
import { createChats } from './chats.js';
import { createConnector } from './connector.js';
import { routeConnector } from './connector-routes.js';
import { routeControl } from './control-routes.js';
import { createDelivery } from './delivery.js';
import { createFiles, routeFiles } from './files.js';
import { checkHost } from './host-check.js';
import { routePage } from './page-routes.js';
import { createPeople } from './people.js';
import { CONVERSATION_LIMITS, createRateLimiter, type RateLimit } from './rate-limits.js';
import { routeSeats } from './seat-routes.js';
import { LAB_SEATS, LAB_TENANT_ID, type Seat } from './seats.js';
import { createStore, readChats } from './store.js';
import { routeStream } from './stream-route.js';
import { createTraffic } from './traffic.js';

export interface TeamsOptions {
  readonly log: Log;
  /** Where the bot is, without path; null until `setBot`. */
  readonly botUrl: string | null;
  /** Where the chats are kept; null keeps them in memory. */
  readonly dataFolder: string | null;
  /** Sentences that the page offers to try. */
  readonly examples?: readonly string[];
  readonly seats?: readonly Seat[];
  readonly tenantId?: string;
  /** What one conversation may be sent; Teams' own limits by default. */
  readonly limits?: readonly RateLimit[];
  /** How long Teams waits for the bot's answer, ms; 15 s by default. */
  readonly answerMs?: number;
  /** The pause before a redelivery, ms; 1 s by default. */
  readonly retryPauseMs?: number;
  /** ms since 1970. */
  readonly now?: () => number;
}

export interface LabTeams {
  /** Tells Teams where the bot is. */
  setBot(url: string | null): void;
  /** Ends what is under way and writes the chats. */
  close(): Promise<void>;
}

/**
 * A simulated Teams: the Bot Connector under `/teams/v3` (serviceUrl `<own address>/teams/`), the
 * people under `/seats`, the page at `/`, and what goes wrong under `/control/teams`.
 * The service must listen on loopback; it is asked for its address only when it does.
 */
export async function mountTeams(service: Service, options: TeamsOptions): Promise<LabTeams> {
  const { log, dataFolder, now = Date.now, seats = LAB_SEATS } = options;
  const tenantId = options.tenantId ?? LAB_TENANT_ID;
  const ending = new AbortController();
  let botUrl = options.botUrl;
  let isLimited = true;

  const state = dataFolder === null ? { lastId: 0, chats: [] } : await readChats(dataFolder);
  const chats = createChats(now, state);
  const store = dataFolder === null ? null : createStore(dataFolder, state);
  chats.onChange(() => store?.touch());
  const badDays = createBadDays();
  const traffic = createTraffic(now);
  const limiter = createRateLimiter(options.limits ?? CONVERSATION_LIMITS, now);
  const serviceUrl = (): string => `http://127.0.0.1:${portOf(service)}/teams/`;
  const delivery = createDelivery({
    botUrl: () => botUrl,
    answerMs: options.answerMs ?? 15_000,
    retryPauseMs: options.retryPauseMs ?? 1000,
    badDays,
    traffic,
    newId: () => chats.newId(),
    arrival: () => chats.arrival(),
    now,
    signal: ending.signal,
  });
  const files = createFiles(() => `http://127.0.0.1:${portOf(service)}`);
  const people = createPeople({ chats, delivery, tenantId, serviceUrl, files, now });
  const connector = createConnector({
    chats,
    seats,
    tenantId,
    serviceUrl,
    badDays,
    limits: { ...limiter, take: (key) => (isLimited ? limiter.take(key) : 0) },
    signal: ending.signal,
  });

  checkHost(service);
  routeConnector(service, { connector, chats, traffic, log });
  routeSeats(service, {
    people,
    chats,
    seats,
    examples: options.examples ?? [],
    log,
    signal: ending.signal,
  });
  routeFiles(service, files);
  routeStream(service, chats, seats, (seat) => people.chatOf(seat));
  routeControl(service, {
    badDays,
    traffic,
    log,
    setBot: (url) => {
      botUrl = withoutSlash(url);
    },
    setLimits: (on) => {
      isLimited = on;
      limiter.reset();
    },
  });
  routePage(service, log);
  return {
    setBot: (url) => {
      botUrl = withoutSlash(url);
    },
    close: async () => {
      ending.abort();
      await store?.close();
    },
  };
}

const addressSchema = z.looseObject({ port: z.number() });

function portOf(service: Service): number {
  return addressSchema.parse(service.server.address()).port;
}

function withoutSlash(url: string | null): string | null {
  return url === null ? null : url.replace(/\/+$/, '');
}
