import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  findReply,
  readRequestLine,
  replyLine,
  requestLine,
  restLine,
} from '../../src/gate/frame.js';
import { EMPTY_REPLY } from '../../src/gate/reply.js';
import { redact } from '../../src/gate/redact.js';

const NONCE = '0123456789abcdef0123456789abcdef';
const OTHER = 'f'.repeat(32);

describe('the line that goes into a shell', () => {
  it('is one line of harmless characters, whatever it carries', () => {
    const property = fc.property(fc.string({ unit: 'binary' }), (value) => {
      const line = requestLine({ cmdlet: 'Get-Mailbox', parameters: { Anr: value } }, NONCE);
      assert.match(line, /^Invoke-UmCommand '[A-Za-z0-9+/=]+'$/);
      const request = readRequestLine(line);
      assert.ok(request !== null && 'parameters' in request);
      assert.equal(request.parameters.get('Anr'), value);
    });
    fc.assert(property, { seed: 2013, numRuns: 200 });
  });

  it('keeps the types of parameters and the names of a list change', () => {
    const parameters = {
      Text: 'x',
      Number: 5,
      Switch: true,
      Nothing: null,
      List: ['one'],
      Empty: [],
      Change: { Add: ['a'], Remove: [] },
    };
    const request = readRequestLine(requestLine({ cmdlet: 'X', parameters }, NONCE));
    assert.deepEqual(request, {
      nonce: NONCE,
      command: 'X',
      parameters: new Map<string, unknown>([
        ...Object.entries(parameters).slice(0, -1),
        [
          'Change',
          new Map([
            ['Add', ['a']],
            ['Remove', []],
          ]),
        ],
      ]),
      properties: null,
    });
  });

  it('names the properties that are wanted, or asks for the rest of an output', () => {
    const wanted = readRequestLine(
      requestLine({ cmdlet: 'X', parameters: {} }, NONCE, ['Guid', 'Name']),
    );
    assert.ok(wanted !== null && 'properties' in wanted);
    assert.deepEqual(wanted.properties, ['Guid', 'Name']);
    assert.deepEqual(readRequestLine(restLine(NONCE)), { nonce: NONCE, rest: true });
  });

  it('is the only line that a shell takes for one', () => {
    for (const line of [
      'Invoke-UmCommand',
      "Invoke-UmCommand 'AAAA'",
      "Invoke-UmCommand 'AAAA'; Get-Date",
      'Invoke-UmCommand "AAAA"',
      ` ${requestLine(null, NONCE)}`,
      `${requestLine(null, NONCE)} `,
    ])
      assert.equal(readRequestLine(line), null, line);
  });
});

describe('the frame that comes out of a shell', () => {
  const reply = { ...EMPTY_REPLY, output: ['a', ['b']], warnings: ['w'] };

  it('is found in whatever stands around it', () => {
    const found = findReply(`PS> noise[um:${replyLine(NONCE, reply)}]after\n`, NONCE);
    assert.deepEqual(found, { reply, around: 'PS> noise[um:]after' });
  });

  it("is not taken from another call's frame", () => {
    assert.equal(findReply(replyLine(OTHER, reply), NONCE), null);
    const both = `${replyLine(OTHER, EMPTY_REPLY)}\n${replyLine(NONCE, reply)}`;
    assert.deepEqual(findReply(both, NONCE)?.reply, reply);
  });

  it('is refused when it is cut, doubled, or holds something else', () => {
    const line = replyLine(NONCE, reply);
    assert.equal(findReply(line.slice(0, -5), NONCE), null);
    assert.equal(findReply(line + line, NONCE), null);
    assert.equal(findReply(`[um:${NONCE}:not base64:${NONCE}]`, NONCE), null);
    assert.equal(findReply(`[um:${NONCE}:AAAA:${NONCE}]`, NONCE), null);
    const asked = requestLine(null, NONCE).slice("Invoke-UmCommand '".length, -1);
    assert.equal(findReply(`[um:${NONCE}:${asked}:${NONCE}]`, NONCE), null);
  });
});

describe('redaction', () => {
  it('takes out every run of digits that could be a PIN', () => {
    assert.equal(redact('PIN 4829 for ext 123, or 482913'), 'PIN **** for ext 123, or ****');
  });
});
