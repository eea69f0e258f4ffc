import assert from 'node:assert/strict';
import { cmdletNamed } from '../../src/cmdlets/table.js';
import type { JournalEntry } from '../../src/lab/forests/engine/journal.js';
import type { World } from '../../src/lab/forests/engine/world.js';

/** Something that an integration got done, as the domain's order speaks of it. */
export interface Milestone {
  readonly what:
    | 'root'
    | 'request'
    | 'CA’s answer'
    | 'import'
    | 'mode'
    | 'binding'
    | 'drain'
    | 'restart'
    | 'active again'
    | 'dial plan'
    | 'rules'
    | 'server in plan'
    | 'script'
    | 'out-calls'
    | 'Lync dial plan'
    | 'contact'
    | 'partner'
    | 'front end'
    | 'grant'
    | 'voice'
    | 'user';
  readonly administration: 'exchange' | 'lync';
  /** The short name of the server that it is about; '': about the forest. */
  readonly server: string;
  /** `UM` or `UMCallRouter`; '': about both, or neither. */
  readonly part: string;
}

/** What was changed, in its order; a change that the order says nothing of is no milestone. */
export function milestonesOf(world: World, entries: readonly JournalEntry[]): Milestone[] {
  return entries.flatMap((entry) => {
    const { kind, command, endpoint, parameters } = entry;
    const isByHand = cmdletNamed(command) === undefined;
    if (isByHand !== (kind === 'change') || cmdletNamed(command)?.reads === true) return [];
    if (kind === 'call') assert.equal(entry.outcome, 'ok', command);
    const text = (name: string): string => {
      const value = parameters[name];
      return typeof value === 'string' ? value : '';
    };
    const one = (what: Milestone['what'], server = '', part = ''): Milestone[] => [
      { what, administration: endpoint.administration, server: server.split('.')[0] ?? '', part },
    ];
    switch (command) {
      case 'certutil.exe':
        return one('root');
      case 'New-ExchangeCertificate':
        return one('request', text('Server'));
      case 'CA':
        return one('CA’s answer', text('server'));
      case 'Import-ExchangeCertificate':
        return one('import', text('Server'));
      case 'Set-UMService':
      case 'Set-UMCallRouterSettings': {
        const isService = command === 'Set-UMService';
        const part = isService ? 'UM' : 'UMCallRouter';
        const service = world.forest(endpoint.forest)?.tables.UMService.get(text('Identity'));
        const server = isService ? (service?.Name ?? '') : text('Server');
        return 'UMStartupMode' in parameters
          ? one('mode', server, part)
          : one('server in plan', server, part);
      }
      case 'Enable-ExchangeCertificate':
        return one('binding', text('Server'), text('Services'));
      case 'Set-ServerComponentState':
        return one(text('State') === 'Draining' ? 'drain' : 'active again', text('Identity'));
      case 'Restart-Service': {
        const part = text('Name') === 'MSExchangeUM' ? 'UM' : 'UMCallRouter';
        return one('restart', endpoint.server, part);
      }
      case 'New-UMDialPlan':
        return one('dial plan');
      case 'Set-UMDialPlan':
      case 'Set-UMMailboxPolicy':
        return one('rules');
      case 'ExchUcUtil.ps1':
        return one('script');
      case 'Set-UMIPGateway':
        return one('out-calls');
      case 'Stop-CsWindowsService':
      case 'Start-CsWindowsService':
        return one('front end');
      case 'New-CsDialPlan':
      case 'New-CsVoiceNormalizationRule':
        return one('Lync dial plan');
      case 'Grant-CsDialPlan':
        return one('grant');
      case 'OcsUmUtil.exe':
        return one('contact');
      case 'Configure-EnterprisePartnerApplication.ps1':
      case 'New-CsPartnerApplication':
        return one('partner');
      case 'Set-CsUser':
        return one('voice');
      case 'Enable-UMMailbox':
        return one('user');
      default:
        throw new Error(`${command} has no place in the order`);
    }
  });
}

/**
 * Makes sure that each of `after` comes after every one of `before` that is about the same server and
 * part, of which there is at least one.
 */
export function assertOrder(
  milestones: readonly Milestone[],
  before: Milestone['what'],
  after: Milestone['what'],
): void {
  const isAlike = (a: string, b: string): boolean => a === '' || b === '' || a === b;
  const placed = milestones.map((one, place) => ({ ...one, place }));
  const later = placed.filter(({ what }) => what === after);
  assert.ok(later.length > 0, `nothing like ${after}`);
  for (const one of later) {
    const about = `${before} before ${after} ${one.server} ${one.part}`;
    const earlier = placed.filter(
      ({ what, server, part }) =>
        what === before && isAlike(server, one.server) && isAlike(part, one.part),
    );
    assert.ok(earlier.length > 0, about);
    for (const { place } of earlier) assert.ok(place < one.place, about);
  }
}
