import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createLog } from '../service/log.js';
import { packageRoot } from '../service/package-root.js';
import { endWithParent } from '../service/process.js';
import { EXAMPLES } from './supervisor/lab-world.js';
import { isProgram } from './supervisor/lab-shell.js';
import { labSize } from './supervisor/lab-size.js';
import { startProduct } from './supervisor/product.js';

/** `npm start`: everything with the lab, on this machine, until Ctrl-C. */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(packageRoot(), '.data') },
    'bot-port': { type: 'string', default: '3978' },
    'runner-port': { type: 'string', default: '3979' },
    'lab-port': { type: 'string', default: '3980' },
  },
});
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const powershell = (process.env.UM_SHELL ?? '') === '' ? undefined : process.env.UM_SHELL;
if (powershell !== undefined && !(await isProgram(powershell))) {
  say(
    `UM_SHELL names ${powershell}, which is no program here. Install it, name another (pwsh, powershell.exe or a path), or unset UM_SHELL for the lab’s own shell.`,
  );
  process.exit(1);
}
try {
  const product = await startProduct(
    {
      dataFolder: values.data,
      ports: {
        bot: Number(values['bot-port']),
        runner: Number(values['runner-port']),
        lab: Number(values['lab-port']),
      },
      ...(await labSize(values.data)),
      powershell,
    },
    createLog('start', 'warn'),
  );
  let stopping = false;
  endWithParent(
    createLog('start', 'warn'),
    async () => {
      stopping = true;
      await product.stop();
    },
    { graceMs: 15_000, parent: false },
  );
  void product.firstEnd.then(async (name) => {
    if (stopping) return;
    say(`${name} has ended; its log is ${join(values.data, 'logs', `${name}.log`)}`);
    await product.stop();
    process.exit(1);
  });
  say(`um-bot is ready. Open ${product.urls.lab}/ and type, as Hana from the helpdesk:`);
  for (const example of EXAMPLES) say(`    ${example}`);
  say('Ctrl-C ends everything.');
  say(JSON.stringify({ ready: 'um-bot', urls: product.urls, pids: product.pids }));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
