import { createInterface } from 'node:readline';
import { killTree } from './process-tree.js';

/*
 * Hears on stdin of shells that begin, `+ <process id> <family>`, and that are gone,
 * `- <process id>`. When stdin ends, the process that told of them is gone: whoever is left is
 * killed. Signals don't end it before that.
 */
const shells = new Map<number, string>();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => undefined);

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const [, sign, pid, family] = /^([+-]) (\d+) ?(\w*)$/.exec(line) ?? [];
    if (sign === '+') shells.set(Number(pid), family ?? '');
    else shells.delete(Number(pid));
  })
  .on('close', () => {
    const left = [...shells].map(([pid, family]) => killTree(pid, family || undefined));
    void Promise.all(left).finally(() => process.exit(0));
  });
