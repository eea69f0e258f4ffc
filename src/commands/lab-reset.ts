import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../service/package-root.js';
import { isPostgresRunning, removePostgres } from '../service/postgres/server.js';
import { setLabSize } from './supervisor/lab-size.js';

/**
 * `npm run lab:reset`: forests, chats, requests and records as on the first day; with `--bare 1` or
 * `--bare 2`, so many forests have Exchange, and nothing is set up for UM.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(packageRoot(), '.data') },
    mailboxes: { type: 'string', default: '300' },
    bare: { type: 'string' },
  },
});
if (await isPostgresRunning(join(values.data, 'postgres'))) {
  process.stdout.write('um-bot is running: end it with Ctrl-C first. Nothing was reset.\n');
  process.exit(1);
}
await removePostgres(join(values.data, 'postgres'));
await rm(values.data, { recursive: true, force: true });
await setLabSize(values.data, {
  mailboxes: Number(values.mailboxes),
  ...(values.bare === undefined ? {} : { bare: Number(values.bare) }),
});
const bare = values.bare === undefined ? '' : ' and nothing set up for UM';
process.stdout.write(
  `The next start makes everything anew, with ${values.mailboxes} mailboxes${bare}.\n`,
);
