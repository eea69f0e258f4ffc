import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { endpointSchema } from '../../protocol/endpoint.js';
import { KeptPages } from '../../gate/pages.js';
import { forwardTo } from './forward.js';
import { respond } from './respond.js';

/*
 * The lab's stand-in for PowerShell, a program of its own: reads lines from stdin, answers each in
 * turn on stdout and stderr, and ends when stdin does, also while a command is pending, so that it
 * never outlives the process that started it.
 */

const environment = z
  .object({
    UM_LAB_URL: z.url(),
    UM_ENDPOINT: z
      .string()
      .transform((text): unknown => JSON.parse(text))
      .pipe(endpointSchema),
  })
  .safeParse(process.env);

if (!environment.success) {
  process.stderr.write(
    `The lab's shell needs UM_LAB_URL and UM_ENDPOINT: ${z.prettifyError(environment.error)}\n`,
  );
  process.exit(2);
}

const { UM_LAB_URL: labUrl, UM_ENDPOINT: endpoint } = environment.data;
const forward = forwardTo(labUrl);
const kept = new KeptPages(() => randomBytes(16).toString('hex'));
const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
let turn = Promise.resolve();

lines.on('line', (line) => {
  turn = turn.then(async () => {
    const { stdout, stderr } = await respond(line, endpoint, forward, kept);
    if (stderr !== '') process.stderr.write(stderr);
    if (stdout !== '') process.stdout.write(stdout);
  });
});
lines.on('close', () => {
  process.exit(0);
});
process.stdout.on('error', () => {
  process.exit(0);
});
