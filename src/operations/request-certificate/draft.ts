import { call } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { Message } from '../../protocol/message.js';
import type { DraftInput } from '../../protocol/plan.js';
import { ISSUED, storeCheck, type Store } from '../kit/certificate-requests.js';
import type { ExchangeServer } from '../kit/find-server.js';
import { exchangeShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import { sameController } from '../kit/same-controller.js';
import { daysLeft, RENEWAL_DAYS, unfitnessOf } from '../kit/um-certificates.js';
import { nameOf, nextName } from './naming.js';

const say = messagesOf('request-certificate');

/** Writes the request, and waits until a CA has answered it and the answer is imported. */
export function requestDraft(
  forest: Forest,
  server: ExchangeServer,
  store: Store,
  claim: string,
  now: Date,
): DraftInput {
  const [pending] = store.pending;
  const known = pending === undefined ? nextName(server, store.all) : nameOf(server, pending);
  const name = known?.name ?? pending?.FriendlyName ?? '';
  const SubjectName = `CN=${server.Fqdn}`;
  const about = { server: server.Fqdn, name };
  const issued = storeCheck(forest, server, {
    ...(name === '' ? {} : { FriendlyName: name }),
    Subject: pending?.Subject ?? SubjectName,
    ...ISSUED,
  });
  const spare = store.all.filter(
    (one) => unfitnessOf(one, server.Fqdn) === null && daysLeft(one, now) >= RENEWAL_DAYS,
  );
  return {
    summary: say('summary', about),
    subject: [
      { label: say('subject-server'), value: server.Fqdn },
      { label: say('subject-name'), value: SubjectName },
      { label: say('subject-forest'), value: forest.name },
    ],
    steps: [
      ...(pending === undefined && known !== null
        ? [
            {
              kind: 'command' as const,
              id: 'request',
              title: say('step-request', { ...about, file: known.file }),
              administration: 'exchange' as const,
              endpoint: exchangeShell(forest),
              call: call('New-ExchangeCertificate', {
                GenerateRequest: true,
                Server: server.Fqdn,
                SubjectName,
                DomainName: [server.Fqdn],
                FriendlyName: known.name,
                RequestFile: known.file,
                ...sameController(server),
              }),
              settled: [
                storeCheck(forest, server, { FriendlyName: known.name, Status: 'PendingRequest' }),
              ],
            },
          ]
        : []),
      {
        kind: 'manual',
        id: 'issue',
        title: say('step-issue', about),
        administration: 'exchange',
        endpoint: exchangeShell(forest),
        instructions: instructionsOf(server, known?.file ?? null),
        settled: [issued],
      },
    ],
    changes: [
      {
        object: server.Fqdn,
        property: say('property-certificate'),
        before: null,
        after: SubjectName,
      },
    ],
    warnings: [
      ...(pending === undefined ? [] : [say('warning-pending', about)]),
      ...(spare.length === 0 ? [] : [say('warning-spare', about)]),
      say('note-by-hand'),
    ],
    stops: [],
    numbers: { created: 1, deleted: 0, changed: 0 },
    verifications: [{ title: say('verify', about), check: issued }],
    undo: { kind: 'none', reason: say('undo-none') },
    instead:
      spare.length === 0
        ? []
        : [
            {
              operation: 'assign-certificate',
              parameters: { forest: forest.name, server: server.Fqdn },
              text: say('instead-assign', about),
            },
          ],
    next: [
      {
        operation: 'assign-certificate',
        parameters: { forest: forest.name, server: server.Fqdn },
        text: say('next-assign', about),
      },
    ],
    claims: [claim],
    before: {
      pending: store.pending.map(({ Thumbprint }) => Thumbprint),
      names: store.all.map(({ FriendlyName }) => FriendlyName ?? ''),
    },
  };
}

function instructionsOf({ Fqdn }: ExchangeServer, file: string | null): Message[] {
  return [
    say('do-who'),
    file === null ? say('do-file-unknown', { server: Fqdn }) : say('do-file', { file }),
    say('do-issue', { server: Fqdn }),
    say('do-save', { server: Fqdn }),
    say('do-import', { server: Fqdn }),
    say('do-trust'),
    say('do-secret'),
    say('do-done'),
  ];
}
