import assert from 'node:assert/strict';
import { askShell } from '../../src/gate/ask-shell.js';
import type { PsValue } from '../../src/gate/clixml/index.js';
import {
  findReply,
  PAGE_BYTES,
  readRequestLine,
  replyLine,
  requestLine,
} from '../../src/gate/frame.js';
import { BATCH, KeptPages } from '../../src/gate/pages.js';
import { EMPTY_REPLY, type FramedReply } from '../../src/gate/reply.js';
import type { Outcome, Shell } from '../../src/gate/shell.js';

const CALL = { cmdlet: 'Get-Mailbox', parameters: {} };
const LONG = { ...EMPTY_REPLY, output: ['é'.repeat(PAGE_BYTES), 'end'], warnings: ['w'] };

/** A shell that prints what `answer` makes of each line. */
function shellThat(answer: (line: string) => string): Shell {
  return {
    pid: 1,
    startedAt: 0,
    commands: 0,
    printed: 0,
    alive: true,
    ended: Promise.resolve(),
    lastWords: () => Promise.resolve({ exitCode: 'none', stderr: '' }),
    run: (line): Promise<Outcome> =>
      Promise.resolve({ kind: 'printed', stdout: answer(line), stderr: '' }),
    end: () => Promise.resolve(),
    kill: () => Promise.resolve(),
  };
}

function ask(
  answer: (line: string) => string,
  take?: (output: readonly PsValue[]) => void,
): ReturnType<typeof askShell> {
  let turn = 0;
  const newNonce = (): string => (++turn).toString(16).padStart(32, '0');
  const options = { deadlineMs: 1000, signal: undefined, now: () => 0, newNonce, take };
  return askShell(shellThat(answer), CALL, options);
}

/** Answers as a shell does that has `reply` for every command. */
function answering(kept: KeptPages, reply: FramedReply = LONG): (line: string) => string {
  return (line) => {
    const request = readRequestLine(line);
    assert.ok(request !== null);
    if ('page' in request) return kept.page(request);
    return 'rest' in request ? kept.rest(request) : kept.first(request.nonce, reply);
  };
}

describe('a reply that is too long for one frame', () => {
  let count = 0;
  const newId = (): string => (++count).toString(16).padStart(32, 'f');

  it('comes in pages and is whole again', async () => {
    let lines = 0;
    const answer = answering(new KeptPages(newId));
    const asked = await ask((line) => {
      lines += 1;
      return `before${lines} ${answer(line)}`;
    });
    assert.ok(asked.reply !== null);
    assert.deepEqual(asked.reply, LONG);
    assert.equal(lines, 3);
    assert.equal(asked.around, 'before1\nbefore2\nbefore3');
  });

  it('is lost when a page is missing, cut, of another reply, or one of too many', async () => {
    const [kept, other] = [new KeptPages(newId), new KeptPages(newId)];
    const good = answering(kept);
    const wrong = answering(other);
    wrong(requestLine(CALL, '0'.repeat(32)));
    const isFirst = (line: string): boolean => 'command' in (readRequestLine(line) ?? {});
    for (const spoilt of [
      (line: string) => (isFirst(line) ? good(line) : ''),
      (line: string) => (isFirst(line) ? good(line) : good(line).slice(0, -40)),
      (line: string) => (isFirst(line) ? good(line) : wrong(line)),
      (line: string) => good(line).replace(/:3:/, ':65:'),
    ])
      assert.equal((await ask(spoilt)).reply, null);
  });

  it('is kept until the next reply alone', () => {
    const kept = new KeptPages(newId);
    const nonce = '0'.repeat(32);
    kept.first(nonce, LONG);
    const id = count.toString(16).padStart(32, 'f');
    assert.match(kept.page({ nonce, id, page: 2 }), /^\[um:0+:f+[0-9a-f]+:3:/);
    kept.first(nonce, EMPTY_REPLY);
    const gone = replyLine(nonce, EMPTY_REPLY).length;
    assert.ok(kept.page({ nonce, id, page: 2 }).length > gone);
    assert.doesNotMatch(kept.page({ nonce, id, page: 2 }), /:3:/);
  });
});

describe('an output of very many objects', () => {
  const MANY = {
    ...EMPTY_REPLY,
    output: Array.from({ length: 2 * BATCH + 1 }, (_, n) => n),
    warnings: ['w'],
  };
  const newId = (): string => 'f'.repeat(32);

  it('comes some at a time, and is whole and in order again', async () => {
    let lines = 0;
    const answer = answering(new KeptPages(newId), MANY);
    const asked = await ask((line) => {
      lines += 1;
      return answer(line);
    });
    assert.deepEqual(asked.reply, MANY);
    assert.equal(lines, 3);
  });

  it('is handed on as it comes, and never held', async () => {
    const taken: number[] = [];
    const asked = await ask(answering(new KeptPages(newId), MANY), (output) => {
      taken.push(output.length);
    });
    assert.deepEqual(taken, [BATCH, BATCH, 1]);
    assert.deepEqual(asked.reply, { ...MANY, output: [] });
  });

  it('is lost when some of it is missing or twice there', async () => {
    const kept = new KeptPages(newId);
    const good = answering(kept, MANY);
    const again = (line: string): string => {
      const request = readRequestLine(line);
      assert.ok(request !== null);
      if ('command' in request) return good(line);
      const first = good(requestLine(CALL, '0'.repeat(32)));
      return first.replaceAll('0'.repeat(32), request.nonce);
    };
    const none = (line: string): string => {
      const request = readRequestLine(line);
      assert.ok(request !== null);
      return 'command' in request ? good(line) : replyLine(request.nonce, EMPTY_REPLY);
    };
    for (const spoilt of [again, none]) assert.equal((await ask(spoilt)).reply, null);
  });

  it('leaves the shell in step when whoever takes it gives up', async () => {
    let lines = 0;
    const answer = answering(new KeptPages(newId), MANY);
    const counted = (line: string): string => {
      lines += 1;
      return answer(line);
    };
    const givesUp = ask(counted, () => {
      throw new RangeError('enough');
    });
    await assert.rejects(givesUp, RangeError);
    assert.equal(lines, 2);
  });

  it('is told of once: nothing is left after the end', () => {
    const kept = new KeptPages(newId);
    const nonce = '0'.repeat(32);
    kept.first(nonce, EMPTY_REPLY);
    const found = findReply(kept.rest({ nonce, rest: true }), nonce);
    assert.equal(found?.reply.error?.fullyQualifiedErrorId, 'UmGate.Refused');
  });
});
