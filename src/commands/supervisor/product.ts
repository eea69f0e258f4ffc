import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrateBot } from '../../bot/migrate.js';
import { migrateRunner } from '../../runner/migrate.js';
import type { Log } from '../../service/log.js';
import { packageRoot } from '../../service/package-root.js';
import { prepareDatabases } from '../../service/postgres/databases.js';
import { startChild, type Child } from './child.js';
import { claimData } from './claim-data.js';
import type { LabSize } from './lab-size.js';
import { labShell } from './lab-shell.js';
import { LAB_FORESTS, LAB_TENANT } from './lab-world.js';
import { localSecrets, type Secrets } from './secrets.js';

export interface Ports {
  readonly bot: number;
  readonly runner: number;
  readonly lab: number;
}

/** What a local start consists of; a port of 0 is any free one. */
export interface ProductOptions {
  /** Everything that is kept: databases, the lab's forests, logs, secrets. */
  readonly dataFolder: string;
  readonly ports: Ports;
  readonly mailboxes: number;
  /** How many forests have Exchange with nothing set up for UM; undefined: they are the usual ones. */
  readonly bare?: LabSize['bare'];
  /** The PowerShell that is to answer, `pwsh` or a path; undefined: the lab's stand-in. */
  readonly powershell?: string | undefined;
  /** Settings that are to differ from a local start's usual ones. */
  readonly settings?: Readonly<
    Partial<Record<'bot' | 'runner', Readonly<Record<string, unknown>>>>
  >;
}

export interface Product {
  readonly urls: Readonly<Record<'bot' | 'runner' | 'lab', string>>;
  readonly runnerDatabaseUrl: string;
  readonly pids: Readonly<Record<string, number>>;
  /** The first process that ended without being told to, by name. */
  readonly firstEnd: Promise<string>;
  /** Ends bot, runner, lab and database, in that order. */
  stop(): Promise<void>;
}

/**
 * Starts database, lab, runner and bot, each once the one before is ready.
 * What had been started is stopped again when one does not start.
 * @throws Error a sentence for whoever started it
 */
export async function startProduct(options: ProductOptions, log: Log): Promise<Product> {
  const children: Child[] = [];
  const release = await claimData(options.dataFolder);
  const stop = async (): Promise<void> => {
    for (const child of children.toReversed()) await child.stop();
    await release();
  };
  try {
    return await startAll(options, log, children, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startAll(
  { dataFolder, ports, mailboxes, bare, powershell, settings = {} }: ProductOptions,
  log: Log,
  children: Child[],
  stop: () => Promise<void>,
): Promise<Product> {
  const place = (name: string): string => join(dataFolder, name);
  await Promise.all(['settings', 'logs'].map((name) => mkdir(place(name), { recursive: true })));
  const secrets = await localSecrets(place('secrets.json'));
  const launch = async (
    name: string,
    values: object,
    environment: Record<string, string> = {},
  ): Promise<Child> => {
    const file = join(place('settings'), `${name}.json`);
    await writeFile(file, JSON.stringify(values, null, 2), { mode: 0o600 });
    const child = await startChild(name, file, join(place('logs'), `${name}.log`), environment);
    children.push(child);
    return child;
  };

  const database = await launch('database', { folder: place('postgres') });
  const databases = await prepareDatabases(database.url, secrets.passwords);
  await migrateRunner(databases.runner.ownerUrl, log);
  await migrateBot(databases.bot.ownerUrl, log);
  const lab = await launch('lab', {
    host: '127.0.0.1',
    port: ports.lab,
    dataFolder: place('lab'),
    seed: 2013,
    mailboxes,
    bare,
    botUrl: null,
  });
  const runner = await launch(
    'runner',
    {
      host: '127.0.0.1',
      port: ports.runner,
      databaseUrl: 'env:UM_RUNNER_DATABASE_URL',
      policyFile: join(packageRoot(), 'config', 'lab-policy.json'),
      forests: bare === 1 ? LAB_FORESTS.slice(0, 1) : LAB_FORESTS,
      shell: labShell(lab.url, powershell),
      botPublicKey: publicPart(secrets.botKey),
      executorId: 'runner-1',
      ...settings.runner,
    },
    { UM_RUNNER_DATABASE_URL: databases.runner.url },
  );
  const bot = await launch(
    'bot',
    {
      host: '127.0.0.1',
      port: ports.bot,
      databaseUrl: 'env:UM_BOT_DATABASE_URL',
      runnerUrl: runner.url,
      privateKey: secrets.botKey,
      app: null,
      lab: true,
      tenantIds: [LAB_TENANT],
      serviceUrls: ['http://127.0.0.1', 'http://localhost'],
      ...settings.bot,
    },
    { UM_BOT_DATABASE_URL: databases.bot.url },
  );
  await fetch(`${lab.url}/control/bot`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ url: bot.url }),
    signal: AbortSignal.timeout(5000),
  });
  return {
    urls: { bot: bot.url, runner: runner.url, lab: lab.url },
    runnerDatabaseUrl: databases.runner.url,
    pids: Object.fromEntries(children.map(({ name, pid }) => [name, pid])),
    firstEnd: Promise.race(children.map(({ name, ended }) => ended.then(() => name))),
    stop,
  };
}

function publicPart({ kty, crv, x }: Secrets['botKey']): Omit<Secrets['botKey'], 'd'> {
  return { kty, crv, x };
}
