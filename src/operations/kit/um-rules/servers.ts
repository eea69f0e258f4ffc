import { sameName } from '../names.js';
import { ownRootsLacking } from '../trusted-roots/lacking.js';
import {
  daysLeft,
  isNamed,
  RENEWAL_DAYS,
  serves,
  unfitnessOf,
  type Certificate,
} from '../um-certificates.js';
import { byHand } from './by-hand.js';
import { fault, type Fault, type Rule } from './fault.js';
import type { UmRole } from './roles.js';
import type { Situation } from './situation.js';

/** Both roles are there, each Mailbox server has its scripts, and all that was asked answered. */
export const roleRules: Rule = ({ forest, servers, withoutScripts, unread }) => [
  ...unread.map(({ server, command }) =>
    fault('unreadable', { server, command }, ['check-forest', { forest: forest.name }]),
  ),
  ...(servers.some(({ IsMailboxServer }) => IsMailboxServer) &&
  servers.some(({ IsClientAccessServer }) => IsClientAccessServer)
    ? []
    : [fault('exchange-roles', { forest: forest.name }, byHand(forest, 'exchange-roles'))]),
  ...(withoutScripts.length === 0
    ? []
    : [
        fault(
          'exchucutil-missing',
          { servers: withoutScripts.join(', ') },
          byHand(forest, 'exchucutil-missing'),
        ),
      ]),
];

/** Startup modes and Windows services. */
export const serviceRules: Rule = ({ forest, roles }) =>
  roles.flatMap(({ server, role, settings, status }) => {
    const about = { server: server.Name, role };
    const on = { server: server.Name, forest: forest.name };
    return [
      ...(settings?.UMStartupMode === 'TCP'
        ? [fault('startup-mode', about, ['set-startup-mode', { ...on, mode: 'Dual' }])]
        : []),
      ...(status === null || sameName(status, 'Running')
        ? []
        : [fault('service-stopped', { ...about, status }, ['restart-services', on])]),
    ];
  });

/** The bound certificates: there, valid, of a CA, named as the server, with days left. */
export const certificateRules: Rule = ({ forest, roles, now, machines }) =>
  roles.flatMap((role) => {
    const { settings, certificates } = role;
    if (settings === null || certificates === null) return [];
    const rule = certificateFault(role, certificates, now);
    if (rule === null) return [];
    const on = { server: role.server.Name, forest: forest.name };
    const fit = certificates.find((one) => isFit(role, one, now));
    return [
      fault(
        rule,
        {
          server: role.server.Name,
          role: role.role,
          fqdn: role.server.Fqdn,
          ...(rule === 'certificate-expires' ? expiryOf(role, certificates, now) : {}),
        },
        fit === undefined
          ? isRootMissing(rule, role, machines)
            ? ['trust-root', { forest: forest.name }]
            : ['request-certificate', on]
          : ['assign-certificate', { ...on, thumbprint: fit.Thumbprint }],
      ),
    ];
  });

/** Whether another certificate would help nothing, because its CA's root isn't trusted there either. */
function isRootMissing(
  rule: ReturnType<typeof certificateFault>,
  { server }: UmRole,
  machines: Situation['machines'],
): boolean {
  if (rule !== 'certificate-untrusted') return false;
  const isIt = (fqdn: string): boolean => sameName(fqdn, server.Fqdn);
  const isRead = machines?.exchange.some(({ fqdn }) => isIt(fqdn)) ?? false;
  if (machines === null || !isRead) return true;
  return ownRootsLacking(machines).some((one) => one.machines.some(isIt));
}

/** When the bound certificate expires, and in how many whole days. */
function expiryOf(role: UmRole, certificates: readonly Certificate[], now: Date): Fault['about'] {
  const bound = boundOf(role, certificates);
  if (bound === undefined) return {};
  return { days: Math.floor(daysLeft(bound, now)), date: bound.NotAfter.slice(0, 10) };
}

function boundOf(
  { role, settings }: UmRole,
  certificates: readonly Certificate[],
): Certificate | undefined {
  return certificates.find(
    (one) => sameName(one.Thumbprint, settings?.UMCertificateThumbprint ?? '') && serves(one, role),
  );
}

function certificateFault(role: UmRole, certificates: readonly Certificate[], now: Date) {
  const { server } = role;
  const bound = boundOf(role, certificates);
  if (bound === undefined) return 'certificate-missing';
  if (bound.IsSelfSigned) return 'certificate-self-signed';
  if (!isNamed(bound, server.Fqdn)) return 'certificate-subject';
  if (sameName(bound.Status, 'Untrusted')) return 'certificate-untrusted';
  if (!sameName(bound.Status, 'Valid')) return 'certificate-invalid';
  return daysLeft(bound, now) < RENEWAL_DAYS ? 'certificate-expires' : null;
}

function isFit({ server }: UmRole, certificate: Certificate, now: Date): boolean {
  return (
    unfitnessOf(certificate, server.Fqdn) === null && daysLeft(certificate, now) >= RENEWAL_DAYS
  );
}
