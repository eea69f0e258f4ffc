import { execFile, spawn } from 'node:child_process';
import { randomBytes, createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmod, chown, mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { isReachable, postgresAccount, type Account } from './account.js';
import { fallbackFolder, postgresBinaries, type Binaries } from './binaries.js';

const run = promisify(execFile);
const START_MS = 30_000;
const START_ATTEMPTS = 3;
const STOP_MS = 5_000;

export interface PostgresServer {
  readonly port: number;
  /** The administrator's address of the database `postgres`. */
  readonly adminUrl: string;
  /** Whether a server that an earlier start left behind was found and taken over. */
  readonly reused: boolean;
  /** Stops it, letting no transaction begin and breaking those under way off. */
  stop(): Promise<void>;
}

/**
 * A real PostgreSQL of our own, on loopback, with its data under `folder`. One that an earlier
 * start left running there is recognised and reused.
 * @param folder where data, log and the administrator's password live; made when it isn't there
 */
export async function startPostgres(folder: string): Promise<PostgresServer> {
  const home = resolve(folder);
  const account = await postgresAccount();
  await mkdir(home, { recursive: true });
  const fallback = fallbackFolder(idOf(home));
  const reachable = await isReachable(home, account);
  const place = reachable ? home : fallback;
  await mkdir(place, { recursive: true, mode: 0o755 });
  const data = join(place, 'data');
  const password = await secretIn(join(home, 'secret'));
  const running = await runningIn(data);
  if (running !== null) {
    const adminUrl = urlOf(running.port, password);
    if (await answers(adminUrl)) {
      return { port: running.port, adminUrl, reused: true, stop: () => stopPid(running.pid) };
    }
  }
  const binaries = await postgresBinaries(account, fallback);
  await initialise(data, password, account, binaries);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const pid = await launch(data, join(home, 'log'), port, account, binaries);
    const adminUrl = urlOf(port, password);
    if (await answersSoon(adminUrl, pid))
      return { port, adminUrl, reused: false, stop: () => stopPid(pid) };
    // Another process may have taken the port since it was found free.
    if (attempt === START_ATTEMPTS) {
      const log = await readFile(join(home, 'log'), 'utf8');
      throw new Error(`PostgreSQL did not start; the end of its log:\n${log.slice(-1500)}`);
    }
    await stopPid(pid);
  }
}

/** Whether a server runs on the data of a folder. */
export async function isPostgresRunning(folder: string): Promise<boolean> {
  const home = resolve(folder);
  const places = [home, fallbackFolder(idOf(home))];
  const found = await Promise.all(places.map((place) => runningIn(join(place, 'data'))));
  return found.some((running) => running !== null);
}

/** Removes what a server kept outside its folder, and the folder itself; it must be stopped. */
export async function removePostgres(folder: string): Promise<void> {
  const home = resolve(folder);
  for (const place of [fallbackFolder(idOf(home)), home])
    await rm(place, { recursive: true, force: true, maxRetries: 10 });
}

function idOf(home: string): string {
  return createHash('sha256').update(home).digest('hex').slice(0, 12);
}

function urlOf(port: number, password: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
}

async function secretIn(file: string): Promise<string> {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(randomBytes(24).toString('hex'));
    await handle.close();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return (await readFile(file, 'utf8')).trim();
}

async function runningIn(data: string): Promise<{ pid: number; port: number } | null> {
  const lines = await readFile(join(data, 'postmaster.pid'), 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  );
  const pid = Number.parseInt(lines[0] ?? '', 10);
  const port = Number.parseInt(lines[3] ?? '', 10);
  return Number.isNaN(pid) || Number.isNaN(port) || !isAlive(pid) ? null : { pid, port };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function initialise(
  data: string,
  password: string,
  account: Account,
  { initdb, postgres }: Binaries,
): Promise<void> {
  const done = await stat(join(data, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
  if (done) return;
  await rm(data, { recursive: true, force: true });
  await mkdir(data, { mode: 0o700 });
  const passwordFile = `${data}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) {
    await chown(data, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  await Promise.all(
    [initdb, postgres].map(async (file) => {
      if (((await stat(file)).mode & 0o111) === 0) await chmod(file, 0o755);
    }),
  );
  try {
    await run(
      initdb,
      [
        `--pgdata=${data}`,
        '--username=postgres',
        '--auth=scram-sha-256',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
        '--locale=C',
        '--no-sync',
      ],
      { ...account, cwd: '/', timeout: 60_000 },
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function launch(
  data: string,
  logFile: string,
  port: number,
  account: Account,
  { postgres }: Binaries,
): Promise<number> {
  const log = await open(logFile, 'a');
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '120',
    shared_buffers: '64MB',
  };
  const child = spawn(
    postgres,
    [
      '-D',
      data,
      '-p',
      String(port),
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { ...account, cwd: data, detached: true, stdio: ['ignore', log.fd, log.fd] },
  );
  await Promise.race([
    once(child, 'spawn'),
    once(child, 'error').then(([error]) => throwIt(error)),
  ]);
  child.unref();
  await log.close();
  if (child.pid === undefined) throw new Error('PostgreSQL did not start');
  return child.pid;
}

function throwIt(error: unknown): never {
  throw error instanceof Error ? error : new Error(String(error));
}

/** Whether it answers before it ends or its time is over. */
async function answersSoon(url: string, pid: number): Promise<boolean> {
  const deadline = Date.now() + START_MS;
  while (!(await answers(url))) {
    if (!isAlive(pid) || Date.now() > deadline) return false;
    await delay(50);
  }
  return isAlive(pid);
}

async function stopPid(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + STOP_MS;
  while (isAlive(pid)) {
    if (Date.now() > deadline) {
      process.kill(pid, 'SIGQUIT');
      return;
    }
    await delay(20);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
