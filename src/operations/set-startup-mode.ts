import { z } from 'zod';
import { UmError } from '../protocol/errors.js';
import type { Message } from '../protocol/message.js';
import { findServer } from './kit/find-server.js';
import { plansOf } from './kit/find-sip-plan.js';
import { messagesOf } from './kit/messages.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { serverClaim } from './kit/server-claim.js';
import { readServerLists } from './kit/server-plans/lists.js';
import { modeCheck, modeStep } from './kit/startup-mode.js';
import { SET_STARTUP_MODE_EXAMPLES } from './set-startup-mode/examples.js';
import { SET_STARTUP_MODE_PHRASES } from './set-startup-mode/phrases.js';
import { SET_STARTUP_MODE_TEXTS } from './set-startup-mode/texts.js';

const say = messagesOf('set-startup-mode');

const MODES: Readonly<Record<string, 'TCP' | 'TLS' | 'Dual'>> = {
  tcp: 'TCP',
  tls: 'TLS',
  dual: 'Dual',
};

/** The texts that say what happens to a part. */
const WORDS = {
  service: {
    step: 'step-service',
    property: 'property-service',
    certificate: 'property-service-certificate',
    verify: 'verify-service',
  },
  router: {
    step: 'step-router',
    property: 'property-router',
    certificate: 'property-router-certificate',
    verify: 'verify-router',
  },
} as const;

/** Sets how the UM service and the call router of a server take calls, as far as it has them. */
export default operation({
  kind: 'change',
  name: 'set-startup-mode',
  topic: 'servers',
  effect: 'service',
  parameters: z.strictObject({
    server: z.string().max(255),
    mode: z.preprocess(
      (typed) => (typeof typed === 'string' ? (MODES[typed.trim().toLowerCase()] ?? typed) : typed),
      z.enum(['TCP', 'TLS', 'Dual']),
    ),
    forest: z.string().max(255).optional(),
  }),
  required: ['server', 'mode'],
  examples: SET_STARTUP_MODE_EXAMPLES,
  phrases: SET_STARTUP_MODE_PHRASES,
  signs: ['mode tls {server} {mode}', '{server} {mode} change|enable'],
  texts: SET_STARTUP_MODE_TEXTS,
  async plan({ server: typed, mode, forest: named }, directory) {
    const { forest, server } = await findServer(directory, typed, named);
    const [{ lists }, { sip, others }] = await Promise.all([
      readServerLists(directory, forest),
      plansOf(directory, forest),
    ]);
    const parts = lists.filter((list) => list.server.Guid === server.Guid);
    const changed = parts.filter(({ settings }) => settings.UMStartupMode !== mode);
    if (changed.length === 0) throw new UmError('UM-ALREADY-SO', { object: server.Fqdn });
    const claim = serverClaim({ forest, server });
    await refuseClaimed(directory, claim);

    const held = new Set(
      parts.flatMap(({ settings }) => settings.DialPlans.map((p) => p.ObjectGuid)),
    );
    const plans = [...sip, ...others].filter(({ Guid }) => held.has(Guid));
    const cut = plans.filter(({ VoIPSecurity }) =>
      mode === 'TLS'
        ? VoIPSecurity === 'Unsecured'
        : mode === 'TCP' && VoIPSecurity !== 'Unsecured',
    );
    const dropped = changed.filter(
      ({ settings }) => mode === 'TCP' && (settings.UMCertificateThumbprint ?? '') !== '',
    );
    const thumbprints = new Set(dropped.map(({ settings }) => settings.UMCertificateThumbprint));
    const lost =
      cut.length === 0
        ? []
        : [
            say(mode === 'TLS' ? 'warning-unsecured' : 'warning-secured', {
              server: server.Fqdn,
              dialPlans: cut.map(({ Name }) => Name).join(', '),
            }),
          ];
    const warnings: Message[] = [
      say('warning-restart', { server: server.Fqdn }),
      ...(dropped.length === 0
        ? []
        : [
            say('warning-binding', {
              server: server.Fqdn,
              thumbprints: [...thumbprints].join(', '),
            }),
          ]),
      ...lost,
    ];
    const old = new Set(parts.map(({ settings }) => settings.UMStartupMode));
    const [only] = old;
    const about = { server: server.Fqdn, mode };
    return {
      summary: say('summary', about),
      subject: [
        { label: say('subject-server'), value: server.Fqdn },
        { label: say('subject-mode'), value: mode },
        { label: say('subject-forest'), value: forest.name },
      ],
      steps: parts.map((one) => modeStep(forest, one, mode, say(WORDS[one.part].step, about))),
      changes: [
        ...changed.map(({ part, settings }) => ({
          object: server.Fqdn,
          property: say(WORDS[part].property),
          before: settings.UMStartupMode,
          after: mode,
        })),
        ...dropped.map(({ part, settings }) => ({
          object: server.Fqdn,
          property: say(WORDS[part].certificate),
          before: settings.UMCertificateThumbprint,
          after: null,
        })),
      ],
      warnings,
      stops: [],
      numbers: { created: 0, deleted: 0, changed: changed.length },
      verifications: parts.map((one) => ({
        title: say(WORDS[one.part].verify, about),
        check: modeCheck(forest, one, mode),
      })),
      undo:
        dropped.length > 0
          ? { kind: 'none', reason: say('undo-binding') }
          : only === undefined || old.size > 1
            ? { kind: 'none', reason: say('undo-mixed') }
            : {
                kind: 'request',
                operation: 'set-startup-mode',
                parameters: { forest: forest.name, server: server.Fqdn, mode: only },
                explanation: say('undo', { server: server.Fqdn, mode: only }),
              },
      next: [
        {
          operation: 'restart-services',
          parameters: { forest: forest.name, server: server.Fqdn },
          text: say('next-restart', { server: server.Fqdn }),
        },
      ],
      claims: [claim],
      before: {
        parts: parts.map(
          ({ part, settings }) =>
            `${part} ${settings.UMStartupMode} ${settings.UMCertificateThumbprint ?? ''}`,
        ),
        dialPlans: plans.map(({ Guid, VoIPSecurity }) => `${Guid} ${VoIPSecurity}`).sort(),
      },
    };
  },
});
