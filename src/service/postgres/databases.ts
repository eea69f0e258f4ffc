import pg from 'pg';

/** The addresses of the two databases, each for the role that works in it and for their owner. */
export interface Databases {
  readonly bot: { readonly url: string; readonly ownerUrl: string };
  readonly runner: { readonly url: string; readonly ownerUrl: string };
}

/** The passwords of the three roles. */
export interface RolePasswords {
  readonly owner: string;
  readonly bot: string;
  readonly runner: string;
}

export interface DatabaseNames {
  readonly bot: string;
  readonly runner: string;
}
const DATABASE_NAMES: DatabaseNames = { bot: 'um_bot', runner: 'um_runner' };

/**
 * Makes the roles `um_owner` (owns every table; migrations only), `um_bot` and `um_runner`, and a
 * database for the bot and one for the runner that nobody else may connect to. Safe to repeat.
 */
export async function prepareDatabases(
  adminUrl: string,
  passwords: RolePasswords,
  names: DatabaseNames = DATABASE_NAMES,
): Promise<Databases> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await ensureRole(client, 'um_owner', passwords.owner);
    await ensureRole(client, 'um_bot', passwords.bot);
    await ensureRole(client, 'um_runner', passwords.runner);
    await ensureDatabase(client, names.bot, 'um_bot');
    await ensureDatabase(client, names.runner, 'um_runner');
  } finally {
    await client.end();
  }
  return databaseUrls(adminUrl, passwords, names);
}

/** The addresses, made from the administrator's. */
export function databaseUrls(
  adminUrl: string,
  passwords: RolePasswords,
  names: DatabaseNames = DATABASE_NAMES,
): Databases {
  const url = (role: string, password: string, database: string): string => {
    const address = new URL(adminUrl);
    address.username = role;
    address.password = password;
    address.pathname = `/${database}`;
    return address.href;
  };
  return {
    bot: {
      url: url('um_bot', passwords.bot, names.bot),
      ownerUrl: url('um_owner', passwords.owner, names.bot),
    },
    runner: {
      url: url('um_runner', passwords.runner, names.runner),
      ownerUrl: url('um_owner', passwords.owner, names.runner),
    },
  };
}

async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  await client.query(
    `${verb} role ${pg.escapeIdentifier(role)} login password ${pg.escapeLiteral(password)}`,
  );
}

async function ensureDatabase(client: pg.Client, database: string, role: string): Promise<void> {
  const name = pg.escapeIdentifier(database);
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
    database,
  ]);
  if (rowCount === 0) await client.query(`create database ${name} owner um_owner`);
  await client.query(`revoke connect on database ${name} from public`);
  await client.query(`grant connect on database ${name} to ${pg.escapeIdentifier(role)}`);
}
