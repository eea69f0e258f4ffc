import type { Forest } from '../../protocol/endpoint.js';
import type { Directory } from '../kit/directory.js';
import { exchangeShell, hasLyncShell, lyncShell } from '../kit/forests.js';
import { folded } from '../kit/names.js';
import type { Kind } from './kinds.js';
import type { State } from './states.js';
import { LIST_TEXTS } from './texts.js';
import type { Listed, Row } from './listed.js';
import { messagesOf } from '../kit/messages.js';
import { certificateRows } from './certificates.js';
import { userRows, userRowsInState } from './users.js';

const COLUMNS: Readonly<Record<Kind, readonly string[]>> = {
  users: ['name', 'extension', 'plan', 'policy', 'server'],
  'dial plans': ['name', 'type', 'digits', 'access', 'forest'],
  policies: ['name', 'plan', 'forest'],
  gateways: ['name', 'address', 'outcalls', 'status', 'forest'],
  'hunt groups': ['name', 'pilot', 'plan', 'address', 'forest'],
  'auto attendants': ['name', 'number', 'plan', 'status', 'forest'],
  contacts: ['address-sip', 'number', 'type', 'plan', 'pool'],
  servers: ['name', 'roles', 'version', 'site', 'forest'],
  pools: ['name', 'site', 'computers'],
  certificates: ['server', 'subject', 'services', 'until', 'thumbprint'],
  'lync dial plans': ['name', 'rules'],
};

const say = messagesOf('list');

/** What is listed. */
interface Wanted {
  readonly kind: Kind;
  readonly filter: string;
  readonly state: State | null;
}

/** The rows of a kind that hold the filter's words, sorted; users' as far as the page needs. */
export async function rowsOf(
  directory: Directory,
  forests: readonly Forest[],
  { kind, filter, state }: Wanted,
  page: number,
): Promise<Listed> {
  const columns = COLUMNS[kind];
  if (kind === 'users') {
    const found =
      state === null
        ? await userRows(directory, forests, filter, page)
        : await userRowsInState(directory, forests, filter, state);
    return { columns, ...found };
  }
  const lync = [...new Map(forests.map((forest) => [forest.lyncForest, forest])).values()].filter(
    (forest) => hasLyncShell(directory, forest),
  );
  const isLync = kind === 'contacts' || kind === 'pools' || kind === 'lync dial plans';
  const found = await Promise.all(
    (isLync ? lync : forests).map((forest) => objectRows(directory, forest, kind, state)),
  );
  const words = folded(filter)
    .split(' ')
    .filter((word) => word !== '');
  const rows = found
    .flat()
    .filter((row) => words.every((word) => row.some((cell) => isIn(cell, word))))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en', { numeric: true }));
  return { columns, rows, isWhole: true };
}

function nameOf([name]: Row): string {
  return typeof name === 'string' ? name : '';
}

/** Whether a cell holds a word, in whichever language it is shown. */
function isIn(cell: Row[number], word: string): boolean {
  if (typeof cell === 'string') return folded(cell).includes(word);
  const key = cell.key.replace(/^list\./, '');
  return [LIST_TEXTS.en[key], LIST_TEXTS.fr[key]].some((text) => folded(text ?? '').includes(word));
}

async function objectRows(
  directory: Directory,
  forest: Forest,
  kind: Exclude<Kind, 'users'>,
  state: State | null,
): Promise<Row[]> {
  const shell = exchangeShell(forest);
  switch (kind) {
    case 'dial plans':
      return (await directory.read(shell, 'Get-UMDialPlan', {})).map((plan) => [
        plan.Name,
        plan.URIType,
        String(plan.NumberOfDigitsInExtension),
        plan.AccessTelephoneNumbers.join(', '),
        forest.name,
      ]);
    case 'policies':
      return (await directory.read(shell, 'Get-UMMailboxPolicy', {})).map((policy) => [
        policy.Name,
        policy.UMDialPlan.Name,
        forest.name,
      ]);
    case 'gateways':
      return (await directory.read(shell, 'Get-UMIPGateway', {}))
        .filter(({ OutcallsAllowed }) => state !== 'outgoing calls' || OutcallsAllowed)
        .map((gateway) => [
          gateway.Name,
          gateway.Address,
          gateway.OutcallsAllowed ? '✔' : '✖',
          gateway.Status,
          forest.name,
        ]);
    case 'hunt groups': {
      const [groups, gateways] = await Promise.all([
        directory.read(shell, 'Get-UMHuntGroup', {}),
        directory.read(shell, 'Get-UMIPGateway', {}),
      ]);
      return groups.map((group) => [
        group.Name,
        group.PilotIdentifier,
        group.UMDialPlan.Name,
        gateways.find(({ Guid }) => Guid === group.UMIPGateway.ObjectGuid)?.Address ??
          group.UMIPGateway.Name,
        forest.name,
      ]);
    }
    case 'auto attendants':
      return (await directory.read(shell, 'Get-UMAutoAttendant', {})).map((attendant) => [
        attendant.Name,
        attendant.PilotIdentifierList.join(', '),
        attendant.UMDialPlan.Name,
        attendant.Status,
        forest.name,
      ]);
    case 'servers':
      return (await directory.read(shell, 'Get-ExchangeServer', {})).map((server) => [
        server.Fqdn,
        [
          ...(server.IsMailboxServer ? ['Mailbox'] : []),
          ...(server.IsClientAccessServer ? ['Client Access'] : []),
          ...(server.IsUnifiedMessagingServer ? ['UM'] : []),
        ].join(', '),
        server.AdminDisplayVersion,
        server.Site ?? '',
        forest.name,
      ]);
    case 'certificates':
      return certificateRows(directory, forest);
    case 'contacts':
      return (await directory.read(lyncShell(forest), 'Get-CsExUmContact', {})).map((contact) => [
        contact.SipAddress,
        contact.DisplayNumber ?? '',
        say(contact.AutoAttendant ? 'type-attendant' : 'type-subscriber'),
        contact.OtherIpPhone ?? '',
        contact.RegistrarPool ?? '',
      ]);
    case 'pools':
      return (await directory.read(lyncShell(forest), 'Get-CsPool', {})).map((pool) => [
        pool.Fqdn,
        pool.Site.replace(/^Site:/i, ''),
        pool.Computers.join(', '),
      ]);
    case 'lync dial plans':
      return (await directory.read(lyncShell(forest), 'Get-CsDialPlan', {})).map((plan) => [
        plan.Identity,
        plan.NormalizationRules.join(', '),
      ]);
  }
}
