import type { AddressInfo } from 'node:net';
import restify, { type Next, type Request, type Response, type Server } from 'restify';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { z } from 'zod';
import { ERRORS, UmError } from '../protocol/errors.js';
import type { Log } from './log.js';

/** The largest body that a service reads, in bytes. */
export const MAX_BODY_BYTES = 1024 * 1024;
/** After so many bytes of a body that is too large the connection is cut. */
const MOST_READ_BYTES = 16 * MAX_BODY_BYTES;

export interface Service {
  readonly server: Server;
  readonly metrics: Registry;
  /** Starts listening; resolves to the address, `http://host:port`. */
  listen(host: string, port: number): Promise<string>;
  close(): Promise<void>;
}

/**
 * A restify server with what each of the processes has: `/healthz`, `/readyz` (503 until `ready`
 * says so), `/metrics`, JSON bodies only, and errors as problems with a stable code.
 */
export function createService(
  name: string,
  log: Log,
  ready: () => Promise<boolean> | boolean,
): Service {
  const server = restify.createServer({ name, handleUncaughtExceptions: false });
  refuseUpgrades(server);
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  server.use(restify.plugins.queryParser({ mapParams: false }));
  for (const event of ['NotFound', 'MethodNotAllowed', 'VersionNotAllowed']) {
    server.on(event, (...[, response]: [Request, Response]) => {
      response.json(ERRORS['UM-NOT-FOUND'], new UmError('UM-NOT-FOUND').toProblem());
    });
  }
  server.get('/healthz', (_request: Request, response: Response, next: Next) => {
    response.json(200, { name, alive: true });
    next();
  });
  server.get(
    '/readyz',
    answering(log, async () => {
      const isReady = await isSo(ready);
      return { status: isReady ? 200 : 503, body: { name, ready: isReady } };
    }),
  );
  server.get('/metrics', (_request: Request, response: Response, next: Next) => {
    void metrics
      .metrics()
      .then(
        (text) => {
          response.sendRaw(200, text, { 'Content-Type': metrics.contentType });
        },
        (error: unknown) => {
          log.error({ err: error }, 'the metrics could not be collected');
          response.json(500, new UmError('UM-INTERNAL').toProblem());
        },
      )
      .then(next);
  });
  return {
    server,
    metrics,
    listen: (host, port) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          const { address, port: bound } = server.address() satisfies AddressInfo;
          resolve(`http://${address.includes(':') ? `[${address}]` : address}:${bound}`);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.server.closeAllConnections();
      }),
  };
}

/** A socket that asks to become something else would be out of every time-out's reach. */
function refuseUpgrades(server: Server): void {
  server.server.removeAllListeners('upgrade');
  server.server.on('upgrade', (_request, socket) => {
    socket.destroy();
  });
}

async function isSo(ask: () => Promise<boolean> | boolean): Promise<boolean> {
  try {
    return await ask();
  } catch {
    return false;
  }
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * A route whose handler returns its answer. A `UmError` answers with its code's status and itself
 * as a problem; anything else is logged and answers 500 `UM-INTERNAL`, telling nothing more.
 */
export function answering(
  log: Log,
  handle: (request: Request) => Promise<HttpAnswer>,
): (request: Request, response: Response, next: Next) => void {
  return (request, response, next) => {
    void Promise.resolve(request)
      .then(handle)
      .catch((error: unknown): HttpAnswer => {
        if (error instanceof UmError) {
          return { status: ERRORS[error.code], body: error.toProblem() };
        }
        log.error({ err: error, url: request.url }, 'a request failed');
        return { status: 500, body: new UmError('UM-INTERNAL').toProblem() };
      })
      .then(({ status, body }) => {
        response.json(status, body);
        next();
      });
  };
}

/**
 * Reads a request's body as text, whole.
 * @throws UmError UM-TOO-LARGE over so many bytes
 */
export async function bodyText(
  request: Request,
  mostBytes: number = MAX_BODY_BYTES,
): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  const stream: AsyncIterable<unknown> = request;
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    // What is too much is read on for a while, unkept: a connection cut at once hides the answer.
    if (size > Math.max(MOST_READ_BYTES, mostBytes)) break;
    if (size <= mostBytes) chunks.push(bytes);
  }
  if (size > mostBytes) throw new UmError('UM-TOO-LARGE', { bytes: mostBytes });
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * What a body holds, by its schema.
 * @throws UmError UM-BAD-REQUEST with what is wrong with it
 */
export function parseBody<T>(schema: z.ZodType<T>, text: string): T {
  const parsed = parsedOrNull(schema, jsonOrUndefined(text));
  if (parsed === null) throw new UmError('UM-BAD-REQUEST', { detail: 'nested too deeply' });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const detail = issue === undefined ? '' : `${issue.path.join('.')}: ${issue.message}`;
  throw new UmError('UM-BAD-REQUEST', { detail });
}

/** A schema that follows a value into its depth runs out of stack before JSON does. */
function parsedOrNull<T>(schema: z.ZodType<T>, value: unknown): z.ZodSafeParseResult<T> | null {
  try {
    return schema.safeParse(value);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
