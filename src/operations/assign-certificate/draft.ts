import type { Forest } from '../../protocol/endpoint.js';
import type { DraftInput } from '../../protocol/plan.js';
import type { ExchangeServer } from '../kit/find-server.js';
import { messagesOf } from '../kit/messages.js';
import type { PlanList } from '../kit/server-plans/lists.js';
import { daysLeft, RENEWAL_DAYS } from '../kit/um-certificates.js';
import type { Chosen } from './choose.js';
import type { Untrusted } from './front-end-trust.js';
import { boundCheck, isBound, stepsOf, WORDS } from './steps.js';
import { undoOf } from './undo.js';

const say = messagesOf('assign-certificate');

/** What is read and decided before it is written down. */
export interface Assignment {
  readonly forest: Forest;
  readonly server: ExchangeServer;
  readonly parts: readonly PlanList[];
  readonly chosen: Chosen;
  /** Which Front Ends don't trust its root; null: none, or nobody can tell. */
  readonly untrusted: Untrusted | null;
  readonly claim: string;
  readonly now: Date;
}

/** Binds a certificate to the parts of UM that a server has, and to nothing else. */
export function assignDraft(assignment: Assignment): DraftInput {
  const { forest, server, parts, chosen, untrusted, claim, now } = assignment;
  const { certificate } = chosen;
  const until = certificate.NotAfter.slice(0, 10);
  const about = { server: server.Fqdn, thumbprint: certificate.Thumbprint, date: until };
  const changed = parts.filter((one) => !isBound(one, certificate));
  const modes = parts.filter(({ settings }) => settings.UMStartupMode === 'TCP');
  const days = Math.max(0, Math.floor(daysLeft(certificate, now)));
  return {
    summary: say('summary', about),
    subject: [
      { label: say('subject-server'), value: server.Fqdn },
      { label: say('subject-certificate'), value: certificate.FriendlyName ?? certificate.Subject },
      { label: say('subject-until'), value: until },
      { label: say('subject-thumbprint'), value: certificate.Thumbprint },
      { label: say('subject-forest'), value: forest.name },
    ],
    steps: stepsOf(forest, parts, certificate),
    changes: [
      ...modes.map(({ part, settings }) => ({
        object: server.Fqdn,
        property: say(WORDS[part].modeProperty),
        before: settings.UMStartupMode,
        after: 'Dual',
      })),
      ...changed.map(({ part, settings }) => ({
        object: server.Fqdn,
        property: say(WORDS[part].property),
        before: settings.UMCertificateThumbprint,
        after: certificate.Thumbprint,
      })),
    ],
    warnings: [
      ...(untrusted === null
        ? []
        : [
            say('warning-root', {
              ...about,
              root: untrusted.root,
              frontEnds: untrusted.frontEnds.join(', '),
            }),
          ]),
      say('warning-restart', about),
      ...(modes.length === 0 ? [] : [say('warning-mode', about)]),
      ...(days < RENEWAL_DAYS ? [say('warning-expires', { ...about, days })] : []),
      say('note-only'),
      ...chosen.unfit.map(({ certificate: other, why }) =>
        say('note-unfit', {
          name: other.FriendlyName ?? other.Subject,
          thumbprint: other.Thumbprint,
          why,
        }),
      ),
    ],
    stops: [],
    numbers: { created: 0, deleted: 0, changed: parts.length },
    verifications: parts.map((one) => ({
      title: say(WORDS[one.part].verify, about),
      check: boundCheck(forest, one, certificate),
    })),
    undo: undoOf(forest, changed, chosen, now),
    next: [
      ...(untrusted === null
        ? []
        : [
            {
              operation: 'trust-root',
              parameters: { forest: forest.name },
              text: say('next-trust', about),
            },
          ]),
      {
        operation: 'restart-services',
        parameters: { forest: forest.name, server: server.Fqdn },
        text: say('next-restart', about),
      },
    ],
    claims: [claim],
    before: {
      parts: parts.map(
        ({ part, settings }) =>
          `${part} ${settings.UMStartupMode} ${settings.UMCertificateThumbprint ?? ''}`,
      ),
      certificate: `${certificate.Thumbprint} ${certificate.Status} ${certificate.Services}`,
    },
  };
}
