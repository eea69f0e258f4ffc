import type { z } from 'zod';
import type { BaseRecord } from '../records/base.js';
import * as lync from '../records/lync.js';
import * as people from '../records/people.js';
import * as servers from '../records/servers.js';
import * as um from '../records/unified-messaging.js';
import type { Change } from './change.js';
import { anrKeys } from './name-resolution.js';
import { Table, type KeysOf } from './table.js';

/** The language of a forest's server sessions: its messages and its default names. */
export type ServerLanguage = 'en' | 'fr';

/** What a forest is, apart from its objects. */
export interface ForestFacts {
  readonly name: string;
  readonly netbiosName: string;
  readonly organization: string;
  readonly language: ServerLanguage;
  readonly hasLync: boolean;
  readonly domainControllers: readonly string[];
  /** Short name of the server that a session without a server of its own ends up on. */
  readonly sessionServer: string;
}

/** A forest of the lab: its facts, and a table for each type of object. */
export type Forest = ForestFacts & { readonly tables: Tables };
export type Tables = ReturnType<typeof createTables>;

/** What all tables can do, whatever they hold. */
export interface AnyTable {
  readonly type: string;
  all(): readonly BaseRecord[];
  restore(value: unknown): void;
  apply(change: Change, side: 'before' | 'after'): void;
}

const named = (record: BaseRecord): string[] => [
  `id ${record.Guid}`,
  `id ${record.Name}`,
  `id ${record.DistinguishedName}`,
];

function createTables(forest: string, netbiosName: string) {
  const table = <R extends BaseRecord>(
    type: string,
    schema: z.ZodType<R>,
    keysOf: KeysOf<R> = named,
  ) => new Table(forest, type, schema, keysOf);
  const account = (record: people.UserRecord | people.MailboxRecord | people.CsUserRecord) => [
    ...named(record),
    `id ${record.DisplayName}`,
    `id ${record.SamAccountName}`,
    `id ${netbiosName}\\${record.SamAccountName}`,
    `id ${forest}\\${record.SamAccountName}`,
    `id ${record.UserPrincipalName}`,
  ];
  return {
    Mailbox: table('Mailbox', people.mailboxSchema, (mailbox) => [
      ...account(mailbox),
      ...anrKeys(mailbox),
      `id ${mailbox.Alias}`,
      `id ${mailbox.LegacyExchangeDN}`,
      ...mailbox.EmailAddresses.flatMap((address) => [
        `proxy ${address}`,
        ...(/^smtp:/i.test(address) ? [`id ${address.slice('smtp:'.length)}`] : []),
      ]),
      `plan ${mailbox.UMDialPlan ?? ''}`,
      `policy ${mailbox.UMMailboxPolicy ?? ''}`,
    ]),
    User: table('User', people.userSchema, (user) => [...account(user), ...anrKeys(user)]),
    UMDialPlan: table('UMDialPlan', um.dialPlanSchema),
    UMMailboxPolicy: table('UMMailboxPolicy', um.policySchema),
    UMIPGateway: table('UMIPGateway', um.gatewaySchema),
    UMHuntGroup: table('UMHuntGroup', um.huntGroupSchema),
    UMAutoAttendant: table('UMAutoAttendant', um.autoAttendantSchema),
    ExchangeServer: table('ExchangeServer', servers.exchangeServerSchema, (server) => [
      ...named(server),
      `id ${server.Fqdn}`,
    ]),
    UMService: table('UMService', um.umServerSchema, (service) => [
      ...named(service),
      `id ${service.Name}.${forest}`,
    ]),
    UMCallRouter: table('UMCallRouter', um.umServerSchema, (router) => [
      ...named(router),
      `id ${router.Name}.${forest}`,
    ]),
    ExchangeCertificate: table('ExchangeCertificate', servers.certificateSchema),
    MachineCertificate: table('MachineCertificate', servers.machineCertificateSchema),
    IssuedCertificate: table('IssuedCertificate', servers.issuedCertificateSchema),
    ServerComponent: table('ServerComponent', servers.serverComponentSchema),
    UMActiveCall: table('UMActiveCall', servers.activeCallSchema),
    Service: table('Service', servers.serviceSchema),
    ADPermission: table('ADPermission', servers.adPermissionSchema),
    SecurityGroup: table('SecurityGroup', servers.securityGroupSchema),
    ForestTrust: table('ForestTrust', servers.forestTrustSchema),
    PartnerApplication: table('PartnerApplication', servers.partnerApplicationSchema),
    CsPartnerApplication: table('CsPartnerApplication', servers.partnerApplicationSchema),
    UCPool: table('UCPool', lync.ucPoolSchema),
    CsUser: table('CsUser', people.csUserSchema, (user) => [
      ...account(user),
      `id ${user.SipAddress}`,
      `line ${user.LineURI ?? ''}`,
    ]),
    CsPool: table('CsPool', lync.csPoolSchema),
    CsDialPlan: table('CsDialPlan', lync.csDialPlanSchema),
    CsVoiceNormalizationRule: table(
      'CsVoiceNormalizationRule',
      lync.csVoiceNormalizationRuleSchema,
    ),
    CsExUmContact: table('CsExUmContact', lync.csExUmContactSchema, (contact) => [
      ...named(contact),
      `id ${contact.SipAddress}`,
    ]),
    CsMediaConfiguration: table('CsMediaConfiguration', lync.csMediaConfigurationSchema),
    CsHealthMonitoringConfiguration: table(
      'CsHealthMonitoringConfiguration',
      lync.csHealthMonitoringConfigurationSchema,
    ),
    ServerHealth: table('ServerHealth', servers.serverHealthSchema),
    Mail: table('Mail', people.mailSchema),
  };
}

/** Makes an empty forest. */
export function createForest(facts: ForestFacts): Forest {
  return { ...facts, tables: createTables(facts.name, facts.netbiosName) };
}

/** Every table of a forest, in a steady order. */
export function tablesOf(forest: Forest): readonly AnyTable[] {
  return Object.values(forest.tables);
}
