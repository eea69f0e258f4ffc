import type { Log } from './log.js';

/**
 * Runs `stop` once when this process is to end: on SIGINT or SIGTERM, and when its parent is gone,
 * which shows as the end of stdin (Windows has no SIGTERM, and a killed parent sends none).
 * The process exits when `stop` is done, or after `graceMs` at the latest. A process that nobody
 * watches over (`parent: false`) may have no stdin at all. Of the
 * two signals only `signals` count: what others still need must outlive a Ctrl-C that reaches all.
 */
export function endWithParent(
  log: Log,
  stop: () => Promise<void>,
  {
    graceMs = 3000,
    signals = ['SIGINT', 'SIGTERM'],
    parent = true,
  }: { graceMs?: number; signals?: readonly NodeJS.Signals[]; parent?: boolean } = {},
): void {
  let ending = false;
  const end = (why: string): void => {
    if (ending) return;
    ending = true;
    log.info({ why }, 'stopping');
    setTimeout(() => process.exit(1), graceMs).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (signals.includes(signal)) end(signal);
    });
  }
  if (!parent) return;
  process.stdin.on('end', () => {
    end('the parent is gone');
  });
  process.stdin.on('error', () => {
    end('the parent is gone');
  });
  process.stdin.resume();
}

/** Tells the parent, in one line on stdout, that this process is ready and where. */
export function announceReady(name: string, url: string): void {
  process.stdout.write(`${JSON.stringify({ ready: name, url })}\n`);
}
