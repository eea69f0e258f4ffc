import type { Next, Request, Response } from 'restify';
import { UmError } from '../../protocol/errors.js';
import { bodyText, type Service } from '../../service/http.js';
import type { Log } from '../../service/log.js';
import type { Chats } from './chats.js';
import type { Connector, ConnectorAnswer } from './connector.js';
import type { Traffic } from './traffic.js';

export interface ConnectorRoutesOptions {
  readonly connector: Connector;
  readonly chats: Chats;
  readonly traffic: Traffic;
  readonly log: Log;
}

interface Called {
  readonly conversationId: string;
  readonly activityId: string;
  readonly memberId: string;
  readonly body: string;
  readonly arrival: number;
}

/** Serves the connector under `/teams/v3`, and writes each call into the traffic log. */
export function routeConnector(
  { server }: Service,
  { connector, chats, traffic, log }: ConnectorRoutesOptions,
): void {
  const route =
    (kind: string, handle: (called: Called) => Promise<ConnectorAnswer> | ConnectorAnswer) =>
    (request: Request, response: Response, next: Next): void => {
      const arrival = chats.arrival();
      const answered = async (): Promise<ConnectorAnswer> => {
        const called: Called = {
          conversationId: parameter(request, 'conversationId'),
          activityId: parameter(request, 'activityId'),
          memberId: parameter(request, 'memberId'),
          body: await bodyText(request),
          arrival,
        };
        const entry = traffic.add({
          direction: 'from-bot',
          kind,
          conversationId: called.conversationId || null,
          activityId: called.activityId || null,
          body: jsonOrNull(called.body),
        });
        const answer = await handle(called);
        traffic.end(entry, answer.reset === true ? null : answer.status);
        return answer;
      };
      void answered()
        .catch((error: unknown): ConnectorAnswer => {
          if (error instanceof UmError) return { status: 413, body: tooLarge };
          log.error({ err: error, url: request.url }, 'a connector call failed');
          return { status: 500, body: { error: { code: 'ServiceError', message: 'It failed' } } };
        })
        .then(({ status, body = {}, headers = {}, reset = false }) => {
          if (reset) request.socket.destroy();
          else response.json(status, body, { ...headers });
          next();
        });
    };
  const chat = '/teams/v3/conversations/:conversationId';
  server.post(
    '/teams/v3/conversations',
    route('create', ({ body }) => connector.create(body)),
  );
  const send = route('send', (called) => connector.send(called.conversationId, called.body));
  server.post(`${chat}/activities`, send);
  server.post(`${chat}/activities/:activityId`, send);
  server.put(
    `${chat}/activities/:activityId`,
    route('update', ({ conversationId, activityId, body, arrival }) =>
      connector.update(conversationId, activityId, body, arrival),
    ),
  );
  server.del(
    `${chat}/activities/:activityId`,
    route('delete', (called) => connector.remove(called.conversationId, called.activityId)),
  );
  server.get(
    `${chat}/members`,
    route('members', (called) => connector.members(called.conversationId)),
  );
  server.get(
    `${chat}/pagedmembers`,
    route('members', (called) => connector.pagedMembers(called.conversationId)),
  );
  server.get(
    `${chat}/members/:memberId`,
    route('members', (called) => connector.member(called.conversationId, called.memberId)),
  );
}

const tooLarge = { error: { code: 'MessageSizeTooBig', message: 'The message is too large' } };

function parameter(request: Request, name: string): string {
  const params: unknown = request.params;
  if (typeof params !== 'object' || params === null || !(name in params)) return '';
  const found: unknown = Object.entries(params).find(([key]) => key === name)?.[1];
  return typeof found === 'string' ? found : '';
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
