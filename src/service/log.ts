import { pino, type Logger } from 'pino';

export type Log = Logger;

/**
 * The log of a process: JSON lines on stderr, so that stdout stays for what a program reads.
 * Secrets and PINs never reach it: what is known to hold them is cut out by name.
 */
export function createLog(process: string, level = 'info'): Log {
  return pino(
    {
      name: process,
      level,
      redact: {
        paths: ['*.pin', '*.Pin', '*.PIN', '*.password', '*.authorization', 'authorization'],
        censor: '[cut]',
      },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
