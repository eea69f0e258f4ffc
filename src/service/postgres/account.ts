import { execFile } from 'node:child_process';
import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The operating system's account that PostgreSQL runs under; empty: the present one. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * PostgreSQL refuses to run as root: there it gets the account `postgres`, or else `nobody`.
 * No account is created.
 */
export async function postgresAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const ids = await Promise.all([idOf('-u', name), idOf('-g', name)]);
    const [uid, gid] = ids;
    if (uid !== null && gid !== null) return { uid, gid };
  }
  throw new Error('PostgreSQL must not run as root, and neither postgres nor nobody exists here');
}

async function idOf(option: '-u' | '-g', name: string): Promise<number | null> {
  try {
    return Number.parseInt((await run('id', [option, name])).stdout, 10);
  } catch {
    return null;
  }
}

/** Whether another account can reach a folder: every folder above it lets everybody through. */
export async function isReachable(folder: string, account: Account): Promise<boolean> {
  if (account.uid === undefined) return true;
  for (let above = folder; ; above = dirname(above)) {
    if (await exists(above)) {
      const { mode, uid } = await stat(above);
      if ((mode & 0o001) === 0 && uid !== account.uid) return false;
    }
    if (dirname(above) === above) return true;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path, constants.F_OK);
    return true;
  } catch {
    return false;
  }
}
