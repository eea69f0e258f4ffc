import { Registry } from 'prom-client';
import { createGate } from '../../src/gate/gate.js';
import { accountSlots } from '../../src/runner/account-slots.js';
import { lockExecutor } from '../../src/runner/run/executor-lock.js';
import { createLog } from '../../src/service/log.js';
import { asking, badShellSettings, CONTOSO } from './gate-kit.js';

/*
 * A runner's gate in a process of its own, which runs a command for each line of stdin at once and
 * says `<process id of the shell>` or the error's code for each. Takes its name, the database and
 * how many shells the account may have from the command line.
 */
const [name = '', url = '', perAccount = ''] = process.argv.slice(2);
const log = createLog('test', 'silent');
const { session } = await lockExecutor(url, name, log, () => process.exit(1));
const metrics = new Registry();
const slots = await accountSlots({
  session,
  account: 'um-bot',
  perAccount: Number(perAccount),
  log,
  metrics,
});
const gate = createGate({
  shell: badShellSettings(),
  log,
  metrics,
  slots,
  limits: { waitMs: 55_000 },
});
process.stdout.write('ready\n');
process.stdin.setEncoding('utf8').on('data', (lines: string) => {
  for (const identity of lines.trim().split('\n'))
    void gate.run(CONTOSO, asking(identity), { deadlineMs: 60_000 }).then(
      ({ output }) => process.stdout.write(`${JSON.stringify(output[0])}\n`),
      (error: unknown) => process.stdout.write(`${String(error)}\n`),
    );
});
