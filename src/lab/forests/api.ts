import type { Next, Request, Response } from 'restify';
import { z } from 'zod';
import { endpointSchema } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import {
  answering,
  bodyText,
  parseBody,
  type HttpAnswer,
  type Service,
} from '../../service/http.js';
import type { Log } from '../../service/log.js';
import { clixmlAnswer } from '../shell/clixml-commands.js';
import { wantedCertificateSchema } from './certificate-authority.js';
import { faultSchema } from './faults.js';
import type { Forests } from './forests.js';
import { wantedPartnerSchema } from './partner-applications.js';
import { wantedRootSchema } from './root-import.js';
import { wantedContactSchema } from './ocs-um-util.js';
import { outsideOf } from './outside.js';

const commandSchema = z.strictObject({
  endpoint: endpointSchema,
  command: z.string().min(1).max(200),
  parameters: z.record(z.string(), z.json()),
});
const asSchema = z.object({ as: z.string().optional() });
const faultsSchema = z.strictObject({ faults: z.array(faultSchema).min(1) });
const journalQuerySchema = z.object({
  after: z
    .string()
    .regex(/^[0-9]{1,15}$/)
    .default('0')
    .transform(Number),
});

/**
 * The forests over HTTP: `POST /shell/commands` for the lab's shells, answered in JSON, or with `?as=clixml` in CLIXML,
 * `GET /journal?after=SEQ`
 * (`{entries, last}`), `GET /forests` (the state by forest, type and GUID), and
 * `GET | POST | DELETE /control/faults` (`{faults}`), and `POST /control/um-contacts`, which does by
 * hand what only OcsUmUtil does (`{contact}`), and `POST /control/certificates`, which answers a
 * server's request as a CA does, and `POST /control/trusted-roots`, which imports a root on machines,
 * and `POST /control/partner-applications`, which makes either side a partner of the other.
 * `GET /control/outside` is what of these can be done now.
 */
export function routeForests({ server }: Service, forests: Forests, log: Log): void {
  // A shell that was silent for long must not find its connection closing just as it speaks.
  server.server.keepAliveTimeout = 0;
  server.post('/shell/commands', (request: Request, response: Response, next: Next) => {
    const gone = new AbortController();
    response.once('close', () => {
      gone.abort();
    });
    const route = answering(log, async () => {
      const { endpoint, command, parameters } = parseBody(commandSchema, await bodyText(request));
      const { as } = asSchema.parse(request.query);
      const outcome = await forests.execute(endpoint, command, parameters, gone.signal);
      if ('hangs' in outcome) {
        await untilAborted(gone.signal);
        return { status: 200, body: null };
      }
      return { status: 200, body: as === 'clixml' ? clixmlAnswer(outcome) : outcome };
    });
    route(request, response, next);
  });
  server.get(
    '/journal',
    answeringNow(log, (request) => {
      const query = journalQuerySchema.safeParse(request.query);
      if (!query.success) throw new UmError('UM-BAD-REQUEST', { detail: 'after: not a number' });
      const { journal } = forests;
      const body = { entries: journal.after(query.data.after), last: journal.last };
      return { status: 200, body };
    }),
  );
  server.get(
    '/forests',
    answeringNow(log, () => ({ status: 200, body: forests.world.dump() })),
  );
  server.post(
    '/control/um-contacts',
    answering(log, async (request) => {
      const wanted = parseBody(wantedContactSchema, await bodyText(request));
      return { status: 200, body: { contact: forests.makeContact(wanted) } };
    }),
  );
  server.post(
    '/control/certificates',
    answering(log, async (request) => {
      forests.issueCertificate(parseBody(wantedCertificateSchema, await bodyText(request)));
      return { status: 200, body: {} };
    }),
  );
  server.post(
    '/control/trusted-roots',
    answering(log, async (request) => {
      forests.importRoot(parseBody(wantedRootSchema, await bodyText(request)));
      return { status: 200, body: {} };
    }),
  );
  server.post(
    '/control/partner-applications',
    answering(log, async (request) => {
      forests.makePartner(parseBody(wantedPartnerSchema, await bodyText(request)));
      return { status: 200, body: {} };
    }),
  );
  server.get(
    '/control/outside',
    answeringNow(log, () => ({ status: 200, body: outsideOf(forests.world) })),
  );
  const faults = () => ({ status: 200, body: { faults: forests.faults.all() } });
  server.get('/control/faults', answeringNow(log, faults));
  server.post(
    '/control/faults',
    answering(log, async (request) => {
      const added = parseBody(faultsSchema, await bodyText(request));
      for (const fault of added.faults) forests.faults.add(fault);
      return faults();
    }),
  );
  server.del(
    '/control/faults',
    answeringNow(log, () => {
      forests.faults.clear();
      return faults();
    }),
  );
}

/** A route that answers at once; what it throws is answered too. */
function answeringNow(log: Log, handle: (request: Request) => HttpAnswer) {
  return answering(log, (request) => Promise.resolve(request).then(handle));
}

/** A command that asks a question nobody answers: it waits until its shell is gone. */
function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else {
      signal.addEventListener(
        'abort',
        () => {
          resolve();
        },
        { once: true },
      );
    }
  });
}
