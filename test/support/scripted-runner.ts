import { randomUUID } from 'node:crypto';
import { importJWK, type JWK } from 'jose';
import { pino } from 'pino';
import type { Request } from 'restify';
import {
  planQuerySchema,
  type Choice,
  type NoticeEvent,
  type RunnerEvent,
} from '../../src/protocol/api.js';
import {
  cancelCallSchema,
  decisionCallSchema,
  requestCallSchema,
  rightsSchema,
} from '../../src/protocol/api.js';
import { UmError } from '../../src/protocol/errors.js';
import { message } from '../../src/protocol/message.js';
import { samePerson, type Person } from '../../src/protocol/person.js';
import type { Notice } from '../../src/protocol/notice.js';
import type { Plan } from '../../src/protocol/plan.js';
import { checkProof, PROOF_HEADER } from '../../src/protocol/proof.js';
import type { RequestView } from '../../src/protocol/request.js';
import {
  answering,
  bodyText,
  createService,
  parseBody,
  type HttpAnswer,
} from '../../src/service/http.js';
import { APPROVERS, samplePlan, sampleView } from './sample-plan.js';

/** A call that reached the runner, with the person whom its proof names. */
export interface RunnerCall {
  readonly method: string;
  readonly path: string;
  readonly person: Person | null;
  readonly body: unknown;
}

/** A runner whose requests move when a test says so; it decides like the real one, but plans nothing. */
export interface ScriptedRunner {
  readonly url: string;
  /** Without the events' long polls. */
  readonly calls: readonly RunnerCall[];
  /** The next call whose path begins so is refused, after it had its effect if `after`. */
  refuseNext(path: string, error: UmError, after?: boolean): void;
  view(id: string): RequestView;
  /** Moves a request on, and tells of it. */
  move(id: string, over: Partial<RequestView>): RequestView;
  /** Tells of something that approvers have to know. */
  notify(notice: Notice): void;
  /** Answers nobody until the function that it returns is called. */
  hold(): () => void;
  /** Who is found, whatever is typed. */
  knows(people: readonly Choice[]): void;
  /** A request made some other way. */
  add(requester: Person): RequestView;
  close(): Promise<void>;
}

type Handle = (person: Person, path: string[], body: string) => HttpAnswer;

export async function startScriptedRunner(publicKey: JWK): Promise<ScriptedRunner> {
  const key = await importJWK(publicKey, 'EdDSA');
  if (key instanceof Uint8Array) throw new TypeError('no public key');
  const log = pino({ level: 'silent' });
  const service = createService('runner', log, () => true);
  const calls: RunnerCall[] = [];
  const plans = new Map<string, Plan>();
  const views = new Map<string, RequestView>();
  const events: (RunnerEvent | NoticeEvent)[] = [];
  const refusals: { path: string; error: UmError; after: boolean }[] = [];
  let waiting: (() => void)[] = [];
  let people: readonly Choice[] = [];
  let closed = false;
  let held: Promise<void> = Promise.resolve();

  const happen = (what: { request: RequestView } | { notice: Notice }): void => {
    events.push({ cursor: events.length + 1, at: new Date().toISOString(), ...what });
    for (const wake of waiting.splice(0)) wake();
  };
  const tell = (view: RequestView): RequestView => {
    views.set(view.id, view);
    happen({ request: view });
    return view;
  };
  const viewOf = (id: string | undefined): RequestView => {
    const view = views.get(id ?? '');
    if (view === undefined) throw new UmError('UM-NO-SUCH-REQUEST', { request: id ?? '' });
    return view;
  };
  const move = (id: string, over: Partial<RequestView>): RequestView => {
    const view = viewOf(id);
    return tell({ ...view, ...over, version: view.version + 1 });
  };
  const request = (plan: Plan): RequestView => {
    const known = [...views.values()].find((view) => view.plan.id === plan.id);
    if (known !== undefined) return known;
    const approvers = APPROVERS.filter((approver) => !samePerson(approver, plan.requester));
    const id = `R-${views.size + 1}`;
    return tell({ ...sampleView('waiting', plan), id, version: 1, approvers });
  };
  const decide = (person: Person, id: string | undefined, body: string): RequestView => {
    const view = viewOf(id);
    const { digest, decision, reason } = parseBody(decisionCallSchema, body);
    if (samePerson(view.plan.requester, person)) throw new UmError('UM-OWN-REQUEST');
    if (!APPROVERS.some((one) => samePerson(one, person))) throw new UmError('UM-NOT-APPROVER');
    if (view.decisions.some((made) => samePerson(made.person, person))) {
      throw new UmError('UM-ALREADY-DECIDED', { request: view.id, state: view.state });
    }
    if (view.state !== 'waiting') {
      throw new UmError('UM-NOT-WAITING', { request: view.id, state: view.state });
    }
    if (digest !== view.plan.digest) throw new UmError('UM-DIGEST-MISMATCH');
    const made = { person, decision, reason, at: new Date().toISOString() };
    return move(view.id, {
      state: decision === 'approve' ? 'approved' : 'rejected',
      decisions: [...view.decisions, made],
      approvers: [],
      missingApprovals: 0,
    });
  };
  const post: Record<string, Handle> = {
    plans: (person, _path, body) => {
      const { ticket } = parseBody(planQuerySchema, body);
      const plan = samplePlan({ id: randomUUID(), requester: person, ticket });
      plans.set(plan.id, plan);
      return { status: 201, body: plan };
    },
    answers: () => ({
      status: 200,
      body: { title: message('show-user.title'), facts: [], notes: [] },
    }),
    requests: (person, [id, what], body) => {
      if (what === 'decisions') return { status: 200, body: decide(person, id, body) };
      if (what === 'cancel') {
        parseBody(cancelCallSchema, body);
        return { status: 200, body: move(viewOf(id).id, { state: 'cancelled', approvers: [] }) };
      }
      const { planId } = parseBody(requestCallSchema, body);
      const plan = plans.get(planId);
      if (plan === undefined) throw new UmError('UM-NO-SUCH-PLAN');
      return { status: 201, body: request(plan) };
    },
  };
  const get: Record<string, Handle> = {
    requests: (_person, [id]) =>
      id === undefined
        ? { status: 200, body: { requests: [...views.values()].toReversed() } }
        : { status: 200, body: viewOf(id) },
    choices: (_person, [kind]) => ({
      status: 200,
      body: { choices: kind === 'people' ? people : [] },
    }),
    rights: () => ({
      status: 200,
      body: rightsSchema.parse({ operations: [], approves: [] }),
    }),
  };
  const called = async (method: 'GET' | 'POST', req: Request): Promise<HttpAnswer> => {
    const body = await bodyText(req);
    const path = req.url ?? '/';
    const jws = String(req.headers[PROOF_HEADER.toLowerCase()]);
    const { person } = await checkProof(key, { method, path, body }, jws, Date.now());
    const [name = '', ...rest] = path.split('?')[0]?.split('/').slice(1) ?? [];
    if (person === null) throw new UmError('UM-BAD-PROOF');
    calls.push({ method, path, person, body: body === '' ? null : JSON.parse(body) });
    await held;
    const refusal = refusals.find((one) => path.startsWith(one.path));
    if (refusal !== undefined) refusals.splice(refusals.indexOf(refusal), 1);
    if (refusal?.after === false) throw refusal.error;
    const answer = (method === 'GET' ? get : post)[name]?.(person, rest, body);
    if (refusal !== undefined) throw refusal.error;
    return answer ?? { status: 404, body: {} };
  };
  const followed = async (req: Request): Promise<HttpAnswer> => {
    const query = new URL(req.url ?? '/', 'http://runner').searchParams;
    const after = Number(query.get('after'));
    if (events.length <= after && !closed) {
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          req.socket.off('close', wake);
          resolve();
        };
        const timer = setTimeout(wake, Number(query.get('wait')) * 1000);
        waiting = [...waiting, wake];
        req.socket.once('close', wake);
      });
    }
    const read = events.filter(({ cursor }) => cursor > after);
    return {
      status: 200,
      body: {
        events: read.filter((event) => 'request' in event),
        notices: read.filter((event) => 'notice' in event),
        cursor: read.at(-1)?.cursor ?? after,
      },
    };
  };
  service.server.get('/events', answering(log, followed));
  for (const path of ['/requests', '/requests/:id', '/choices/:kind', '/rights']) {
    service.server.get(
      path,
      answering(log, (req) => called('GET', req)),
    );
  }
  for (const path of ['/plans', '/answers', '/requests', '/requests/:id/:what']) {
    service.server.post(
      path,
      answering(log, (req) => called('POST', req)),
    );
  }
  const url = await service.listen('127.0.0.1', 0);
  return {
    url,
    calls,
    move,
    notify: (notice) => {
      happen({ notice });
    },
    view: viewOf,
    refuseNext: (path, error, after = false) => {
      refusals.push({ path, error, after });
    },
    hold: () => {
      let release = (): void => undefined;
      held = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        release();
      };
    },
    knows: (known) => {
      people = known;
    },
    add: (requester) => request(samplePlan({ id: randomUUID(), requester })),
    close: async () => {
      closed = true;
      for (const wake of waiting.splice(0)) wake();
      await service.close();
    },
  };
}
