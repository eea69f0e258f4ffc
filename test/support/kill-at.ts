import { createInterface } from 'node:readline';
import type { AtCrashpoint } from '../../src/runner/run/crashpoints.js';

/**
 * Makes this process kill itself, as `kill -9` does, as it is told on stdin: `kill POINT N` means the
 * Nth time that it passes that point. It ends with its parent.
 */
export function killedFromOutside(): AtCrashpoint {
  let kill: { point: string; left: number } | null = null;
  createInterface({ input: process.stdin }).on('line', (line) => {
    const [, point = '', nth = '1'] = line.split(' ');
    kill = { point, left: Number(nth) };
    process.stdout.write('armed\n');
  });
  process.stdin.on('end', () => process.exit(0));
  return async (point) => {
    if (kill?.point !== point) return;
    kill.left -= 1;
    if (kill.left > 0) return;
    process.kill(process.pid, 'SIGKILL');
    await new Promise(() => undefined);
  };
}
