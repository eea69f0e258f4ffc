import { call } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Message } from '../../protocol/message.js';
import type { Check } from '../../protocol/plan.js';
import type { ExchangeServer } from '../kit/find-server.js';
import { e164 } from '../kit/e164.js';
import { exchangeShell, lyncShell } from '../kit/forests.js';
import { forestParameter } from '../kit/lync-pools.js';
import { sameName } from '../kit/names.js';
import type { ByHandRule, PeopleRule } from '../kit/um-rules/by-hand.js';
import type { Work } from './work.js';

/** What a look at servers needs. */
export interface Around {
  readonly forest: Forest;
  /** Those of Exchange 2013 with a role that takes calls, by name. */
  readonly servers: readonly ExchangeServer[];
  /** The server that is to get a role; '': it wasn't said. */
  readonly name: string;
  /** The number that an auto attendant is to get; '': it wasn't said. */
  readonly number: string;
}

type Looking = (
  around: Around,
  about: Message['params'],
) => Pick<Work, 'endpoint' | 'about' | 'looks'>;

/** What has to be seen once somebody has mended each rule that is about servers or forests. */
export const LOOKS: Readonly<Record<Exclude<ByHandRule, PeopleRule>, Looking>> = {
  'forest-trust': ({ forest, servers }) => {
    const shell = exchangeShell(forest);
    const [server] = servers;
    const endpoint = server === undefined ? shell : { ...shell, server: server.Fqdn };
    const { name, lyncForest } = forest;
    const check = {
      endpoint,
      call: call('Get-ForestTrust', { Forest: name }),
      where: { TargetName: lyncForest, TrustDirection: 'Bidirectional' },
      is: 'present',
    } as const;
    return { endpoint, about: { forest: name, lyncForest }, looks: [{ on: name, check }] };
  },
  'exchange-roles': (around) => {
    const hasMailbox = around.servers.some(({ IsMailboxServer }) => IsMailboxServer);
    const hasAccess = around.servers.some(({ IsClientAccessServer }) => IsClientAccessServer);
    return withRoles(around, { Mailbox: !hasMailbox, ClientAccess: !hasAccess });
  },
  'two-servers': (around) => withRoles(around, { Mailbox: true, ClientAccess: false }),
  'exchucutil-missing': ({ forest, servers }, about) => ({
    endpoint: exchangeShell(forest),
    about: { forest: forest.name, servers: about.servers ?? '' },
    looks: named(servers, about).map(({ Name, Fqdn }) => poolsSeen(forest, Name, Fqdn)),
  }),
  'pools-none': ({ forest, servers }) => ({
    endpoint: exchangeShell(forest),
    about: { forest: forest.name, lyncForest: forest.lyncForest },
    looks: servers
      .filter(({ IsMailboxServer }) => IsMailboxServer)
      .slice(0, 1)
      .map(({ Name, Fqdn }) => poolsSeen(forest, Name, Fqdn)),
  }),
  'attendant-number': ({ forest, number: typed }, { name = '' }) => {
    const number = e164(typed);
    if (typed.trim() === '') throw new UmError('UM-MISSING-PARAMETER', { parameter: 'number' });
    if (number === null)
      throw new UmError('UM-NUMBER-FORM', { parameter: 'number', number: typed });
    const endpoint = exchangeShell(forest);
    const check: Check = {
      endpoint,
      call: call('Get-UMAutoAttendant', { Identity: String(name) }),
      where: { PilotIdentifierList: [number] },
      is: 'present',
    };
    return { endpoint, about: { name, number }, looks: [{ on: String(name), check }] };
  },
  'contact-disabled': ({ forest }, { contact = '' }) => {
    const endpoint = lyncShell(forest);
    const check = {
      endpoint,
      call: call('Get-CsExUmContact', { Identity: String(contact) }),
      where: { Enabled: true },
      is: 'present',
    } as const;
    const about = { contact, lyncForest: forest.lyncForest };
    return { endpoint, about, looks: [{ on: String(contact), check }] };
  },
  'same-pilot': ({ forest }, about) => {
    const endpoint = exchangeShell(forest);
    const { pilot = '', stays = '', goes = '', id } = about;
    const check = {
      endpoint,
      call: call('Get-UMDialPlan', { Identity: String(id) }),
      where: {},
      is: 'absent',
    } as const;
    return {
      endpoint,
      about: { forest: forest.name, pilot, stays, goes },
      looks: [{ on: String(goes), check }],
    };
  },
  'name-blank': ({ forest }, { name = '', id = '', kind = '' }) => {
    const endpoint = exchangeShell(forest);
    const cmdlet = kind === 'plan' ? 'Get-UMDialPlan' : 'Get-UMAutoAttendant';
    const check = {
      endpoint,
      call: call(cmdlet, { Identity: String(id) }),
      where: {},
      is: 'absent',
    } as const;
    const about = { forest: forest.name, name, kind };
    return { endpoint, about, looks: [{ on: String(name), check }] };
  },
  'media-conflict': ({ forest }, about) => {
    const endpoint = lyncShell(forest);
    const { required = '', none = '' } = about;
    const check = {
      endpoint,
      call: call('Get-CsMediaConfiguration', {}),
      where: { EncryptionLevel: 'DoNotSupportEncryption' },
      is: 'absent',
    } as const;
    return {
      endpoint,
      about: { lyncForest: forest.lyncForest, required, none },
      looks: [{ on: forest.lyncForest, check }],
    };
  },
  'permissions-denied': ({ forest }, { group = '', object = '', dn = '', rights = '' }) => {
    const endpoint = exchangeShell(forest);
    const look = (right: string): Work['looks'][number] => ({
      on: String(object),
      check: {
        endpoint,
        call: call('Get-ADPermission', { Identity: String(dn) }),
        where: { User: String(group), AccessRights: [right], Deny: true, IsInherited: false },
        is: 'absent',
      },
    });
    const looks = String(rights).split(', ').map(look);
    return { endpoint, about: { group, object, dn, rights, forest: forest.name }, looks };
  },
  'language-pack': ({ forest, servers }, about) => {
    const endpoint = exchangeShell(forest);
    const language = String(about.language);
    return {
      endpoint,
      about: { servers: about.servers ?? '', language },
      looks: named(servers, about).map(({ Name, Fqdn }) => ({
        on: Name,
        check: {
          endpoint,
          call: call('Get-UMService', { Identity: Fqdn }),
          where: { Languages: [language] },
          is: 'present',
        },
      })),
    };
  },
};

/** The servers that a finding names. */
function named(servers: readonly ExchangeServer[], about: Message['params']): ExchangeServer[] {
  const names = String(about.servers).split(', ');
  return servers.filter(({ Name }) => names.some((one) => sameName(one, Name)));
}

/** The script's own reader finds pools from a server. */
function poolsSeen(forest: Forest, on: string, server: string): Work['looks'][number] {
  return {
    on,
    check: {
      endpoint: { ...exchangeShell(forest), server },
      call: call('Get-UCPool.ps1', forestParameter(forest)),
      where: {},
      is: 'present',
    },
  };
}

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)*$/;
const LONGEST_NAME = 255;

/**
 * A server has the roles that are wanted.
 * @throws UmError UM-MISSING-PARAMETER where nobody said which, UM-NAME-FORM
 */
function withRoles(
  { forest, name }: Around,
  wanted: { readonly Mailbox: boolean; readonly ClientAccess: boolean },
): ReturnType<Looking> {
  if (name === '') throw new UmError('UM-MISSING-PARAMETER', { parameter: 'name' });
  if (!NAME.test(name)) {
    const about = { parameter: 'name', name, most: LONGEST_NAME, signs: 'noBlank' };
    throw new UmError('UM-NAME-FORM', about);
  }
  const endpoint = exchangeShell(forest);
  const roles = [
    ...(wanted.Mailbox ? ['Mailbox'] : []),
    ...(wanted.ClientAccess ? ['ClientAccess'] : []),
  ];
  return {
    endpoint,
    about: { forest: forest.name, server: name, roles: roles.join(',') },
    looks: [
      {
        on: name,
        check: {
          endpoint,
          call: call('Get-ExchangeServer', { Identity: name }),
          where: {
            ...(wanted.Mailbox ? { IsMailboxServer: true } : {}),
            ...(wanted.ClientAccess ? { IsClientAccessServer: true } : {}),
          },
          is: 'present',
        },
      },
    ],
  };
}
