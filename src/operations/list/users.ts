import type { Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { Directory } from '../kit/directory.js';
import { exchangeShell } from '../kit/forests.js';
import { folded, sameName } from '../kit/names.js';
import { PAGE } from './kinds.js';
import type { Listed } from './listed.js';
import type { State } from './states.js';

/** More conditions than this one filter doesn't take. */
const MOST_POLICIES = 20;

type UmUser = Output<'Get-UMMailbox'>;

/**
 * The people with UM as far as a page needs them: those of a dial plan or a policy of that name,
 * else those whose name begins so. The servers filter, and send no more than is shown and one.
 */
export async function userRows(
  directory: Directory,
  forests: readonly Forest[],
  filter: string,
  page: number,
): Promise<Omit<Listed, 'columns'>> {
  const ResultSize = page * PAGE + 1;
  const found = await Promise.all(
    forests.map((forest) => people(directory, forest, filter, ResultSize)),
  );
  return {
    rows: found.flat().map(rowOf),
    isWhole: found.every((some) => some.length < ResultSize),
  };
}

/**
 * Those of them who are locked out, or have never signed in. No server filters by that: all PIN
 * states of a forest are read by one command, whatever the page.
 */
export async function userRowsInState(
  directory: Directory,
  forests: readonly Forest[],
  filter: string,
  state: State,
): Promise<Omit<Listed, 'columns'>> {
  const found = await Promise.all(
    forests.map(async (forest) => {
      const [users, pins] = await Promise.all([
        people(directory, forest, filter, 'Unlimited'),
        directory.read(exchangeShell(forest), 'Get-UMMailboxPIN', { ResultSize: 'Unlimited' }),
      ]);
      const meant = new Set(
        pins
          .filter((pin) => (state === 'locked out' ? pin.LockedOut : pin.FirstTimeUser))
          .map(({ UserID }) => folded(UserID)),
      );
      return users.filter(({ Identity }) => meant.has(folded(Identity)));
    }),
  );
  const rows = found.flat().sort((a, b) => a.DisplayName.localeCompare(b.DisplayName, 'en'));
  return { rows: rows.map(rowOf), isWhole: true };
}

async function people(
  directory: Directory,
  forest: Forest,
  filter: string,
  ResultSize: number | 'Unlimited',
): Promise<UmUser[]> {
  const shell = exchangeShell(forest);
  if (filter === '') return directory.read(shell, 'Get-UMMailbox', { ResultSize });
  const policies = (await directory.read(shell, 'Get-UMMailboxPolicy', {})).filter(
    ({ Name, UMDialPlan }) => sameName(Name, filter) || sameName(UMDialPlan.Name, filter),
  );
  if (policies.length === 0)
    return directory.read(shell, 'Get-UMMailbox', { Anr: filter, ResultSize });
  const Filter = policies
    .slice(0, MOST_POLICIES)
    .map((policy) => `UMMailboxPolicy -eq '${policy.DistinguishedName.replaceAll("'", "''")}'`)
    .join(' -or ');
  return directory.read(shell, 'Get-UMMailbox', { Filter, ResultSize });
}

function rowOf(user: UmUser): string[] {
  return [
    user.DisplayName,
    user.Extensions.join(', '),
    user.UMDialPlan?.Name ?? '',
    user.UMMailboxPolicy?.Name ?? '',
    user.ServerName,
  ];
}
