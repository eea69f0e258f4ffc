import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { verifyAudit } from '../runner/audit/verify.js';
import { openPool } from '../service/database.js';
import { createLog } from '../service/log.js';
import { packageRoot } from '../service/package-root.js';
import { isPostgresRunning, startPostgres } from '../service/postgres/server.js';
import { databaseUrls } from '../service/postgres/databases.js';
import { localSecrets } from './supervisor/secrets.js';

/**
 * `npm run audit`: checks the audit trail's chain from its first entry. `--database URL` names the
 * runner's database; without it, it is the one of the local start. `--head SEQ:HASH` is a head that
 * was noted before: it has to be part of the trail.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(packageRoot(), '.data') },
    database: { type: 'string' },
    head: { type: 'string' },
  },
});
const folder = join(values.data, 'postgres');
const wasRunning = values.database !== undefined || (await isPostgresRunning(folder));
const server = values.database === undefined ? await startPostgres(folder) : null;
const url = values.database ?? (await localUrl(server?.adminUrl ?? ''));
const pool = openPool(url, 'um-audit', createLog('audit', 'warn'), 1);
try {
  const verdict = await verifyAudit(pool, knownHead(values.head));
  process.stdout.write(
    verdict.ok
      ? `The trail is whole: ${verdict.head.seq} entries. Its head: ${verdict.head.seq}:${verdict.head.hash}\n`
      : `The trail is broken at entry ${verdict.seq}: ${verdict.why}.\n`,
  );
  process.exitCode = verdict.ok ? 0 : 1;
} finally {
  await pool.end();
  if (!wasRunning) await server?.stop();
}

async function localUrl(adminUrl: string): Promise<string> {
  const { passwords } = await localSecrets(join(values.data, 'secrets.json'));
  return databaseUrls(adminUrl, passwords).runner.url;
}

function knownHead(text: string | undefined): { seq: number; hash: string } | undefined {
  const [, seq, hash] = /^([0-9]+):([0-9a-f]{64})$/.exec(text ?? '') ?? [];
  return seq === undefined || hash === undefined ? undefined : { seq: Number(seq), hash };
}
