import type { Arguments, Output, ReadCmdlet } from '../../cmdlets/call.js';
import type { Endpoint } from '../../protocol/endpoint.js';
import type { Directory, Servers } from '../kit/directory.js';
import { folded, sameName } from '../kit/names.js';
import type { ForestRoster, Roster } from './roster.js';

/** Answers what is asked of one person from what was read of everybody; null: it can't. */
type Answers = {
  readonly [Name in ReadCmdlet]?: (
    at: ForestRoster,
    parameters: Arguments<Name>,
  ) => readonly Output<Name>[] | null;
};
type Kept = { readonly [Name in ReadCmdlet]?: Map<string, Promise<Output<Name>[]>> };

/** `OperatorNumber -eq '1' -or OperatorNumber -eq '2'` */
const ONE_OPERATOR = /OperatorNumber -eq '(?<number>(?:[^']|'')*)'/g;

/** `EmailAddresses -eq 'a' -or EmailAddresses -eq 'b'` */
const ONE_ADDRESS = /EmailAddresses -eq '(?<address>(?:[^']|'')*)'/g;

const ANSWERS: Answers = {
  'Get-Mailbox': ({ byGuid, byAddress }, { Identity, Filter, ResultSize, ...others }) => {
    if (Object.keys(others).length > 0) return null;
    if (Filter === undefined) {
      const mailbox = Identity === undefined ? undefined : byGuid.get(Identity);
      return mailbox === undefined ? null : [mailbox];
    }
    const addresses = [...Filter.matchAll(ONE_ADDRESS)].map(({ groups }) =>
      folded((groups?.address ?? '').replaceAll("''", "'")),
    );
    if (Filter.replace(ONE_ADDRESS, '').replaceAll(' -or ', '') !== '') return null;
    const found = addresses.flatMap((address) => byAddress.get(address) ?? []);
    return [...new Set(found)].slice(0, typeof ResultSize === 'number' ? ResultSize : undefined);
  },
  'Get-UMMailbox': ({ umMailboxes }, parameters) => {
    const { Identity, Filter, DomainController } = parameters;
    if (umMailboxes === null || DomainController !== undefined) return null;
    if (Identity !== undefined) {
      const um = umMailboxes.byGuid.get(Identity);
      return um === undefined ? null : [um];
    }
    if (Filter?.replace(ONE_OPERATOR, '').replaceAll(' -or ', '') !== '') return null;
    const numbers = [...Filter.matchAll(ONE_OPERATOR)].map(({ groups }) => groups?.number ?? '');
    return numbers.flatMap((number) => umMailboxes.byOperator.get(number) ?? []);
  },
  'Get-User': ({ byGuid }, { Identity }) => {
    const mailbox = Identity === undefined ? undefined : byGuid.get(Identity);
    return mailbox === undefined ? null : [accountOf(mailbox)];
  },
  'Get-MailboxStatistics': ({ statistics }, { Identity }) => {
    const found = Identity === undefined ? undefined : statistics.get(Identity);
    return found === undefined ? null : [found];
  },
  /** By sign-in name or `sip:` address: nobody else is known by one that isn't there. */
  'Get-CsUser': ({ lync }, { Identity }) => {
    if (lync === null || Identity?.includes('@') !== true) return null;
    const user = lync.get(folded(Identity));
    return user === undefined ? [] : [user];
  },
};

/**
 * The account as its mailbox tells of it: to read everybody's account, too, takes a sixth longer. Without
 * what is shown of one person alone, such as a title: nobody shows it of thousands.
 */
function accountOf(mailbox: Output<'Get-Mailbox'>): Output<'Get-User'> {
  const { Name, Guid, DistinguishedName, Identity, OriginatingServer } = mailbox;
  const { DisplayName, SamAccountName, UserPrincipalName, Office } = mailbox;
  return {
    ...{ Name, Guid, DistinguishedName, Identity, OriginatingServer },
    ...{ DisplayName, SamAccountName, UserPrincipalName, Office },
    ...{ FirstName: null, LastName: null, Title: null, Department: null, Phone: null },
    UserAccountControl: mailbox.AccountDisabled ? 'AccountDisabled' : null,
  };
}

/**
 * The servers as they were when everybody was read, with each other question put to them once: for
 * the plans of very many people in a row. What can't be answered from that is asked of the servers.
 * @param claims the claims of all waiting requests
 */
export function rostered(
  directory: Directory,
  roster: Roster | null,
  claims: ReadonlyMap<string, string>,
): Servers {
  const kept: Kept = {
    'Get-Mailbox': new Map(),
    'Get-ExchangeServer': new Map(),
    'Get-UMDialPlan': new Map(),
    'Get-UMMailboxPolicy': new Map(),
    'Get-UMAutoAttendant': new Map(),
    'Get-UMIPGateway': new Map(),
    'Get-UMHuntGroup': new Map(),
  };
  const at = ({ forest, administration }: Endpoint): ForestRoster | null =>
    roster?.forests.find(({ forest: { name, lyncForest } }) =>
      sameName(administration === 'exchange' ? name : lyncForest, forest),
    ) ?? null;

  async function read<Name extends ReadCmdlet>(
    endpoint: Endpoint,
    cmdlet: Name,
    parameters: Arguments<Name>,
  ): Promise<Output<Name>[]> {
    const place = at(endpoint);
    const answer: Answers[Name] = ANSWERS[cmdlet];
    const known = place === null ? null : (answer?.(place, parameters) ?? null);
    if (known !== null) return [...known];
    const before: Kept[Name] = kept[cmdlet];
    const key = JSON.stringify([endpoint, parameters]);
    const asked = before?.get(key) ?? directory.read(endpoint, cmdlet, parameters);
    before?.set(key, asked);
    return asked;
  }

  return {
    forests: directory.forests,
    now: () => directory.now(),
    read,
    readBrief: (endpoint, cmdlet, parameters) => directory.readBrief(endpoint, cmdlet, parameters),
    eachBrief: (endpoint, cmdlet, parameters, take) =>
      directory.eachBrief(endpoint, cmdlet, parameters, take),
    claimedBy: (claim) => Promise.resolve(claims.get(claim) ?? null),
    claims: () => Promise.resolve(claims),
    file: (digest) => directory.file(digest),
    ranRows: (requestId) => directory.ranRows(requestId),
  };
}
