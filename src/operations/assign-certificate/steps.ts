import { call } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { Check, StepInput } from '../../protocol/plan.js';
import { exchangeShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import { sameName } from '../kit/names.js';
import { sameController } from '../kit/same-controller.js';
import type { PlanList } from '../kit/server-plans/lists.js';
import { modeStep } from '../kit/startup-mode.js';
import { serves, type Certificate } from '../kit/um-certificates.js';

const say = messagesOf('assign-certificate');

/** The texts that speak of a part, and the service that a certificate is bound to for it. */
export const WORDS = {
  service: {
    service: 'UM',
    mode: 'step-mode-service',
    bind: 'step-bind-service',
    property: 'property-service',
    modeProperty: 'property-mode-service',
    verify: 'verify-service',
  },
  router: {
    service: 'UMCallRouter',
    mode: 'step-mode-router',
    bind: 'step-bind-router',
    property: 'property-router',
    modeProperty: 'property-mode-router',
    verify: 'verify-router',
  },
} as const;

/** Whether a part uses the certificate, by both that tell of it. */
export function isBound({ part, settings }: PlanList, certificate: Certificate): boolean {
  return isNamedBy(settings, certificate) && serves(certificate, WORDS[part].service);
}

function isNamedBy(settings: PlanList['settings'], { Thumbprint }: Certificate): boolean {
  return sameName(settings.UMCertificateThumbprint ?? '', Thumbprint);
}

/** The mode of every part first, as Exchange binds nothing in mode TCP; then each binding. */
export function stepsOf(
  forest: Forest,
  parts: readonly PlanList[],
  certificate: Certificate,
): StepInput[] {
  const modes = parts.filter(({ settings }) => settings.UMStartupMode === 'TCP');
  return [
    ...modes.map((one) =>
      modeStep(forest, one, 'Dual', say(WORDS[one.part].mode, { server: one.server.Fqdn })),
    ),
    ...parts.map((one) => bindStep(forest, one, certificate)),
  ];
}

/** Binds to one service, since the cmdlet takes one; -Force answers what it asks, -Confirm doesn't. */
function bindStep(forest: Forest, one: PlanList, certificate: Certificate): StepInput {
  const { Thumbprint } = certificate;
  const already = isBound(one, certificate);
  return {
    kind: 'command',
    id: `bind-${one.part}`,
    title: say(WORDS[one.part].bind, { server: one.server.Fqdn, thumbprint: Thumbprint }),
    administration: 'exchange',
    endpoint: exchangeShell(forest),
    call: call('Enable-ExchangeCertificate', {
      Server: one.server.Fqdn,
      Thumbprint,
      Services: WORDS[one.part].service,
      Force: true,
      ...sameController(one.settings),
    }),
    settled: [boundCheck(forest, one, certificate)],
    // The settings may name a certificate that isn't bound to the service: then it is bound anew.
    sends: !already && isNamedBy(one.settings, certificate) ? 'always' : 'if-needed',
    already,
  };
}

/** Whether the settings of one part name the certificate. */
export function boundCheck(forest: Forest, one: PlanList, { Thumbprint }: Certificate): Check {
  const controller = sameController(one.settings);
  return {
    endpoint: exchangeShell(forest),
    call:
      one.part === 'service'
        ? call('Get-UMService', { Identity: one.settings.Guid, ...controller })
        : call('Get-UMCallRouterSettings', { Server: one.server.Fqdn, ...controller }),
    where: { UMCertificateThumbprint: Thumbprint },
    is: 'present',
  };
}
