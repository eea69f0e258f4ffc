import type { Given } from '../engine/given.js';
import type { Implementation, Session } from '../engine/session.js';
import type { CsUserRecord } from '../records/people.js';
import { psObject, type PsLikeObject } from '../values.js';
import { oneOrAllOfLync, planOf } from './shared.js';
import { sendMail } from './um-mailbox-enable.js';

const CLASSES = 'Microsoft.Rtc';

/** What a test call met. */
interface Met {
  readonly error: string;
  readonly diagnosis: string;
}

const REFUSED: Met = {
  error: '10060, A connection attempt failed because the connected party did not respond (5061).',
  diagnosis: '',
};
const notFound = (address: string): Met => ({
  error: '404, Not Found',
  diagnosis: `ErrorCode=15030,Reason=Failed to route to Exchange Server,user=${address}`,
});

/** The test users of a pool that are used where a call names nobody. */
function usersOf({ forest }: Session, pool: string): readonly (string | null)[] {
  const [set] = forest.tables.CsHealthMonitoringConfiguration.find('id', pool);
  return [set?.FirstTestUserSipUri ?? null, set?.SecondTestUserSipUri ?? null];
}

/** The mailbox that a Lync user's calls are left in, and its forest; undefined: none. */
function mailboxOf({ world }: Session, user: CsUserRecord) {
  const forest = world.forests.find(({ name }) => name === user.MailboxForest);
  const mailbox = forest?.tables.Mailbox.get(user.MailboxGuid ?? '');
  return forest === undefined || mailbox === undefined ? undefined : { forest, mailbox };
}

/** What keeps a call of a pool from somebody's voice mail; null: nothing does. */
function obstacleOf(session: Session, pool: string, address: string | null): Met | null {
  if (address === null) return { error: 'No test user is configured.', diagnosis: '' };
  const [user] = session.forest.tables.CsUser.find('id', address);
  if (user?.Enabled !== true || !user.EnterpriseVoiceEnabled) return notFound(address);
  const found = mailboxOf(session, user);
  const plan = found?.forest.tables.UMDialPlan.get(found.mailbox.UMDialPlan ?? '');
  if (found === undefined || plan === undefined || !found.mailbox.UMEnabled)
    return notFound(address);
  const { tables } = found.forest;
  const same = `sip:${found.mailbox.SIPResourceIdentifier ?? ''}`.toLowerCase();
  if (plan.URIType !== 'SipName' || same !== address.toLowerCase()) return notFound(address);
  const gateway = tables.UMIPGateway.all().find(
    ({ Address }) => Address.toLowerCase() === pool.toLowerCase(),
  );
  const isRouted =
    gateway?.Status === 'Enabled' &&
    tables.UMHuntGroup.all().some(
      (one) => one.UMIPGateway === gateway.Guid && one.UMDialPlan === plan.Guid,
    );
  if (!isRouted) return notFound(address);
  const [service] = tables.UMService.find('id', found.mailbox.ServerName);
  const isRunning = tables.Service.find('id', 'MSExchangeUM').some(
    ({ Computer, Status }) =>
      Status === 'Running' && Computer === `${found.mailbox.ServerName}.${found.forest.name}`,
  );
  const isReady =
    isRunning &&
    service?.UMStartupMode !== 'TCP' &&
    service?.UMCertificateThumbprint !== null &&
    service?.DialPlans.includes(plan.Guid) === true;
  return isReady ? null : REFUSED;
}

/** The pool that a call names, as the topology has it; it warns of one that isn't there. */
function poolOf(given: Given, session: Session): string | null {
  const wanted = given.needed('TargetFqdn');
  const pool = session.forest.tables.CsPool.all().find(
    ({ Fqdn }) => Fqdn.toLowerCase() === wanted.toLowerCase(),
  );
  if (pool === undefined) session.warn('warning.no-cluster', wanted);
  return pool?.Fqdn ?? null;
}

function result(target: string, met: Met | null): PsLikeObject {
  return psObject(`${CLASSES}.SyntheticTransactions.TaskOutput`, {
    TargetFqdn: target,
    Result: met === null ? 'Success' : 'Failure',
    Latency: met === null ? '00:00:05.1234567' : '00:00:00',
    Error: met?.error ?? '',
    Diagnosis: met?.diagnosis ?? '',
  });
}

export const VOICE_MAIL_TESTS: Readonly<Record<string, Implementation>> = {
  'Get-CsHealthMonitoringConfiguration': {
    cmdletClass: `${CLASSES}.Management.Xds.GetHealthMonitoringConfigurationCmdlet`,
    run: (given, session) =>
      oneOrAllOfLync(
        session.forest.tables.CsHealthMonitoringConfiguration,
        given.text('Identity'),
      ).map((one) =>
        psObject(`${CLASSES}.Management.WritableConfig.Settings.HealthMonitoring`, {
          Identity: one.Name,
          TargetFqdn: one.Name,
          FirstTestUserSipUri: one.FirstTestUserSipUri,
          SecondTestUserSipUri: one.SecondTestUserSipUri,
        }),
      ),
  },
  'Test-CsExUMConnectivity': {
    cmdletClass: `${CLASSES}.SyntheticTransactions.TestExUMConnectivityCmdlet`,
    run: (given, session) => {
      const pool = poolOf(given, session);
      if (pool === null) return [];
      const address = given.text('UserSipAddress') ?? usersOf(session, pool)[0] ?? null;
      return [result(pool, obstacleOf(session, pool, address))];
    },
  },
  // It leaves a voice message.
  'Test-CsExUMVoiceMail': {
    cmdletClass: `${CLASSES}.SyntheticTransactions.TestExUMVoiceMailCmdlet`,
    run: (given, session) => {
      const pool = poolOf(given, session);
      if (pool === null) return [];
      const [sender = null, receiver = null] = usersOf(session, pool);
      const from = given.text('SenderSipAddress') ?? sender;
      const to = given.text('ReceiverSipAddress') ?? receiver;
      const isKnown = session.forest.tables.CsUser.find('id', from ?? '').length > 0;
      const met = isKnown ? obstacleOf(session, pool, to) : notFound(from ?? '');
      const [user] = session.forest.tables.CsUser.find('id', to ?? '');
      const found = user === undefined ? undefined : mailboxOf(session, user);
      if (met === null && found !== undefined) {
        const plan = found.mailbox.UMDialPlan ?? '';
        if (found.forest === session.forest)
          sendMail(session, found.mailbox, planOf(session, plan), 'voice-message');
      }
      return [result(pool, met)];
    },
  },
};
