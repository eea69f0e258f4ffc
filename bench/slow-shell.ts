import { createInterface } from 'node:readline';
import { frameLine } from '../src/gate/frame.js';
import { EMPTY_REPLY, replyBytes } from '../src/gate/reply.js';

/*
 * A shell whose every command takes 20 ms from its line's arrival, as one that waits for a server
 * does, and answers with a reply made beforehand: it costs the machine next to nothing, so that
 * nothing but the gate and node-powershell come on top.
 */

const COMMAND_MS = 20;
const BYTES = replyBytes({ ...EMPTY_REPLY, output: ['x'] });
const COMMAND = /^Invoke-UmCommand '([A-Za-z0-9+/=]+)'$/;
const NONCE = />([0-9a-f]{32})</;
const MARK = /^\[Console\]::(Out|Error)\.Write(?:Line)?\("([0-9A-Za-z]+)(?:`n)?"\)$/;
const clock = new Int32Array(new SharedArrayBuffer(4));

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const mark = MARK.exec(line);
    if (mark !== null) {
      const stream = mark[1] === 'Out' ? process.stdout : process.stderr;
      stream.write(`${mark[2] ?? ''}\n`);
      return;
    }
    const base64 = COMMAND.exec(line)?.[1];
    if (base64 === undefined) return;
    const arrived = performance.now();
    const document = Buffer.from(base64, 'base64').toString();
    const nonce = NONCE.exec(document)?.[1] ?? '';
    const isCommand = document.includes('Get-Mailbox');
    if (isCommand) Atomics.wait(clock, 0, 0, Math.max(0, arrived + COMMAND_MS - performance.now()));
    process.stdout.write(`${frameLine(nonce, BYTES, null)}\n`);
  })
  .on('close', () => {
    process.exit(0);
  });
