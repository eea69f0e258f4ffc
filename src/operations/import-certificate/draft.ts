import { call } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { DraftInput } from '../../protocol/plan.js';
import { ISSUED, storeCheck, type Store } from '../kit/certificate-requests.js';
import type { ExchangeServer } from '../kit/find-server.js';
import { exchangeShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import { sameController } from '../kit/same-controller.js';

const say = messagesOf('import-certificate');

/** Imports a CA's answer, and has a person see to the trust in that CA where it lacks. */
export function importDraft(
  forest: Forest,
  server: ExchangeServer,
  file: string,
  { pending }: Store,
  claim: string,
): DraftInput {
  const [first, second] = pending;
  const isOnly = first !== undefined && second === undefined;
  const about = { server: server.Fqdn, file };
  // The answer takes its request's name over; of several requests nothing tells which it answers.
  const named = isOnly && first.FriendlyName !== null ? { FriendlyName: first.FriendlyName } : {};
  const subject = { ...named, Subject: first?.Subject ?? '' };
  const issued = storeCheck(forest, server, { ...subject, ...ISSUED });
  return {
    summary: say('summary', about),
    subject: [
      { label: say('subject-server'), value: server.Fqdn },
      { label: say('subject-file'), value: file },
      { label: say('subject-forest'), value: forest.name },
    ],
    steps: [
      {
        kind: 'command',
        id: 'import',
        title: say('step-import', about),
        administration: 'exchange',
        endpoint: exchangeShell(forest),
        call: call('Import-ExchangeCertificate', {
          Server: server.Fqdn,
          FileName: file,
          ...sameController(server),
        }),
        settled: isOnly
          ? [
              storeCheck(
                forest,
                server,
                { Thumbprint: first.Thumbprint, Status: 'PendingRequest' },
                'absent',
              ),
            ]
          : [],
      },
      {
        kind: 'manual',
        id: 'trust',
        title: say('step-trust', about),
        administration: 'exchange',
        endpoint: exchangeShell(forest),
        instructions: [say('do-who'), say('do-root', about), say('do-lync'), say('do-done')],
        settled: [issued],
      },
    ],
    changes: [
      {
        object: server.Fqdn,
        property: say('property-certificate'),
        before: isOnly ? say('value-request') : null,
        after: subject.Subject,
      },
    ],
    warnings: [
      say('warning-lync'),
      ...(isOnly ? [] : [say('warning-several', { ...about, count: pending.length })]),
      say('note-unused'),
    ],
    stops: [],
    numbers: { created: 1, deleted: 0, changed: 0 },
    verifications: [{ title: say('verify', about), check: issued }],
    undo: { kind: 'none', reason: say('undo-none') },
    next: [
      {
        operation: 'assign-certificate',
        parameters: { forest: forest.name, server: server.Fqdn },
        text: say('next-assign', about),
      },
    ],
    claims: [claim],
    before: { pending: pending.map(({ Thumbprint }) => Thumbprint) },
  };
}
