import { importJWK, type CryptoKey, type JWK } from 'jose';
import { z } from 'zod';
import type { RunnerPort } from '../../dialogs/runner-port.js';
import {
  answerSchema,
  choicesSchema,
  eventsSchema,
  fileSchema,
  planRowListSchema,
  planSchema,
  problemSchema,
  requestListSchema,
  requestViewSchema,
  rightsSchema,
  rowOutcomesSchema,
} from '../protocol/api.js';
import { ERRORS, UmError, type ErrorCode } from '../protocol/errors.js';
import type { Person } from '../protocol/person.js';
import { makeProof, PROOF_HEADER } from '../protocol/proof.js';

export type RunnerEvents = z.infer<typeof eventsSchema>;

/** The runner over HTTP. Every call is proven to be made for the person it is made for. */
export interface RunnerClient {
  for(person: Person): RunnerPort;
  /** What happened after a cursor; waits up to `waitSeconds` for something. */
  events(after: number, waitSeconds: number, signal: AbortSignal): Promise<RunnerEvents>;
}

export interface RunnerClientOptions {
  readonly url: string;
  readonly privateKey: JWK;
  /** How long an answer may take, in ms. */
  readonly deadlineMs: number;
  /** Ends all calls under way. */
  readonly signal: AbortSignal;
  readonly newId: () => string;
  /** ms since 1970. */
  readonly now: () => number;
}

/** A plan may take so many times what any other answer may. */
const PLAN_PATIENCE = 4;

/** How long a list may take that somebody waits for while typing; Teams itself gives it 5 s. */
const PEOPLE_MS = 4000;

interface Call<T> {
  readonly method: 'GET' | 'POST';
  /** Path and query. */
  readonly path: string;
  readonly body?: unknown;
  readonly person: Person | null;
  readonly schema: z.ZodType<T>;
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
}

export async function createRunnerClient(options: RunnerClientOptions): Promise<RunnerClient> {
  const key = await importJWK(options.privateKey, 'EdDSA');
  if (key instanceof Uint8Array) throw new TypeError('the private key is not an Ed25519 key');
  const call = <T>(what: Call<T>): Promise<T> => callRunner(options, key, what);
  return {
    for: (person) => ({
      plan: (body) =>
        call({
          method: 'POST',
          path: '/plans',
          body,
          person,
          schema: planSchema,
          // Thousands of rows are planned before anything is answered.
          deadlineMs: options.deadlineMs * PLAN_PATIENCE,
        }),
      planRows: (id, { after, limit }) => {
        const path = `/plans/${id}/rows?after=${after}&limit=${limit}`;
        return call({ method: 'GET', path, person, schema: planRowListSchema });
      },
      answer: (body) =>
        call({ method: 'POST', path: '/answers', body, person, schema: answerSchema }),
      request: (planId, digest) =>
        call({
          method: 'POST',
          path: '/requests',
          body: { planId, digest },
          person,
          schema: requestViewSchema,
        }),
      show: (id) =>
        call({ method: 'GET', path: `/requests/${id}`, person, schema: requestViewSchema }),
      list: async (list) => {
        const path = `/requests?list=${list}`;
        return (await call({ method: 'GET', path, person, schema: requestListSchema })).requests;
      },
      decide: (id, body) =>
        call({
          method: 'POST',
          path: `/requests/${id}/decisions`,
          body,
          person,
          schema: requestViewSchema,
        }),
      cancel: (id) =>
        call({
          method: 'POST',
          path: `/requests/${id}/cancel`,
          body: {},
          person,
          schema: requestViewSchema,
        }),
      continue: (id) =>
        call({
          method: 'POST',
          path: `/requests/${id}/continue`,
          body: {},
          person,
          schema: requestViewSchema,
        }),
      pause: (id) =>
        call({
          method: 'POST',
          path: `/requests/${id}/pause`,
          body: {},
          person,
          schema: requestViewSchema,
        }),
      rows: async (id) => {
        const path = `/requests/${id}/rows`;
        return (await call({ method: 'GET', path, person, schema: rowOutcomesSchema })).rows;
      },
      keepFile: async (bytes) => {
        const body = { base64: Buffer.from(bytes).toString('base64') };
        return (await call({ method: 'POST', path: '/files', body, person, schema: fileSchema }))
          .file;
      },
      audit: ({ text, request, page }) => {
        const query = new URLSearchParams({
          page: String(page),
          ...(text === undefined ? {} : { text }),
          ...(request === undefined ? {} : { request }),
        });
        const path = `/audit?${query.toString()}`;
        return call({ method: 'GET', path, person, schema: answerSchema });
      },
      choices: async (kind) => {
        const path = `/choices/${kind}`;
        return (await call({ method: 'GET', path, person, schema: choicesSchema })).choices;
      },
      people: async (text) => {
        const path = `/choices/people?${new URLSearchParams({ text }).toString()}`;
        const deadlineMs = Math.min(options.deadlineMs, PEOPLE_MS);
        return (await call({ method: 'GET', path, person, schema: choicesSchema, deadlineMs }))
          .choices;
      },
      rights: () => call({ method: 'GET', path: '/rights', person, schema: rightsSchema }),
    }),
    events: (after, waitSeconds, signal) =>
      call({
        method: 'GET',
        path: `/events?after=${after}&wait=${waitSeconds}`,
        person: null,
        schema: eventsSchema,
        deadlineMs: waitSeconds * 1000 + options.deadlineMs,
        signal,
      }),
  };
}

/**
 * @throws UmError what the runner answered; UM-RUNNER-AWAY without an answer in time, or with one
 * that isn't the runner's
 */
async function callRunner<T>(
  { url, deadlineMs, signal, newId, now }: RunnerClientOptions,
  key: CryptoKey,
  what: Call<T>,
): Promise<T> {
  const { method, path, person, schema } = what;
  const body = what.body === undefined ? '' : JSON.stringify(what.body);
  const proof = await makeProof(key, { method, path, body }, person, newId(), now());
  const signals = [
    signal,
    AbortSignal.timeout(what.deadlineMs ?? deadlineMs),
    ...(what.signal === undefined ? [] : [what.signal]),
  ];
  const answer = await fetch(new URL(path, url), {
    method,
    headers: { [PROOF_HEADER]: proof, 'Content-Type': 'application/json' },
    ...(method === 'POST' ? { body } : {}),
    redirect: 'error',
    signal: AbortSignal.any(signals),
  })
    .then(async (response) => ({ ok: response.ok, text: await response.text() }))
    .catch((cause: unknown) => {
      throw new UmError('UM-RUNNER-AWAY', {}, { cause });
    });
  const json = jsonOrNull(answer.text);
  if (!answer.ok) throw problemOf(json);
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new UmError('UM-RUNNER-AWAY', {}, { cause: parsed.error });
  return parsed.data;
}

function problemOf(json: unknown): UmError {
  const problem = problemSchema.safeParse(json);
  if (!problem.success || !isCode(problem.data.code)) return new UmError('UM-RUNNER-AWAY');
  const { code, params, ...more } = problem.data;
  return new UmError(code, params, more);
}

function isCode(code: string): code is ErrorCode {
  return code in ERRORS;
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
