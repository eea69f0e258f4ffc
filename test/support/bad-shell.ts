import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { readRequestLine, replyLine } from '../../src/gate/frame.js';
import { EMPTY_REPLY } from '../../src/gate/reply.js';

/*
 * A shell for tests that does what its command's Identity says: `pid` and `child` answer with a
 * process id (`child and die` on stderr, spaced, since runs of digits are redacted), the rest goes
 * wrong in its own way. With UM_TEST_START=fail it doesn't even start, with UM_TEST_START=deaf it
 * goes on when its stdin has ended.
 */

const MARK = /^\[Console\]::(Out|Error)\.Write\("([0-9A-Za-z]+)`n"\)$/;

if (process.env.UM_TEST_START === 'fail') {
  process.stderr.write('Invoke-UmCommand is missing here, code 20130228\n');
  process.exit(3);
}

if (process.env.UM_TEST_START === 'deaf') setInterval(() => undefined, 1000);

let hanging = false;

function reply(nonce: string, output: number[]): void {
  process.stdout.write(`${replyLine(nonce, { ...EMPTY_REPLY, output })}\n`);
}

function act(what: unknown, nonce: string): void {
  switch (what) {
    case 'child': {
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
        stdio: 'ignore',
      });
      reply(nonce, [child.pid ?? 0]);
      return;
    }
    case 'child and die': {
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
        stdio: 'ignore',
        detached: true,
      });
      process.stderr.write(`left behind: ${String(child.pid).split('').join(' ')}\n`, () => {
        process.exit(7);
      });
      return;
    }
    case 'die':
      process.stderr.write('out of memory, PIN 12345\n');
      process.exit(7);
      return;
    case 'rubbish':
      process.stdout.write('[um:00000000000000000000000000000000:AAAA:0]\nPS C:\\>\n');
      return;
    case 'forged': {
      const forged = replyLine('0'.repeat(32), { ...EMPTY_REPLY, output: [666] });
      process.stdout.write(`${forged}\n`);
      reply(nonce, [1]);
      return;
    }
    case 'twice':
      reply(nonce, [1]);
      reply(nonce, [2]);
      return;
    case 'stderr':
      process.stderr.write('WARNING of the host: 987654\n');
      process.stdout.write('before\n');
      reply(nonce, [1]);
      process.stdout.write('after\n');
      return;
    case 'large':
      reply(
        nonce,
        Array.from({ length: 60_000 }, (_none, index) => index),
      );
      return;
    default:
      reply(nonce, [process.pid]);
  }
}

createInterface({ input: process.stdin }).on('line', (line) => {
  if (hanging) return;
  const mark = MARK.exec(line);
  if (mark !== null) {
    const stream = mark[1] === 'Out' ? process.stdout : process.stderr;
    stream.write(`${mark[2] ?? ''}\n`);
    return;
  }
  const request = readRequestLine(line);
  if (request === null || !('parameters' in request)) return;
  const what = request.parameters.get('Identity');
  if (what === 'hang') hanging = true;
  else act(what, request.nonce);
});
