import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Incoming } from '../../dialogs/incoming.js';
import { route } from '../../dialogs/route.js';
import type { ConversationState } from '../../dialogs/state.js';
import { EMPTY, testPorts, type TestPorts } from '../support/dialog-kit.js';
import { REQUESTER } from '../support/sample-plan.js';

const saying = (text: string): Incoming => ({ kind: 'said', person: REQUESTER, text });
const change = { operation: 'give-voice-mail', parameters: { user: 'alice', dialPlan: 'Paris' } };
const TONIGHT = '2026-11-27T22:00:00.000Z';

/** At what time each plan was asked for to start. */
const starts = ({ asked }: TestPorts): (string | undefined)[] =>
  asked
    .filter(({ call }) => call === 'plan')
    .map(
      ({ with: query }) => z.looseObject({ startAt: z.string().optional() }).parse(query).startAt,
    );

describe('what is to start later', () => {
  const say = async (state: ConversationState, ports: TestPorts, text: string) =>
    (await route(state, ports, saying(text), null)).state;

  it('is planned for its hour, without the hour being taken for anything else', async () => {
    const heard: string[] = [];
    const ports = testPorts({}, change);
    const listening = {
      ...ports,
      understand: (text: string, locale: 'en' | 'fr') => {
        heard.push(text);
        return ports.understand(text, locale);
      },
    };
    await say(EMPTY, listening, 'voice mail for alice tonight at 22h');
    assert.deepEqual(starts(ports), [TONIGHT]);
    assert.deepEqual(heard, ['voice mail for alice']);
  });

  it('can be moved, and be done at once after all, while its card is on screen', async () => {
    const ports = testPorts({}, change);
    let state = await say(EMPTY, ports, 'voice mail for alice');
    state = await say(state, ports, 'make it tonight at 22:00');
    state = await say(state, ports, 'plutôt demain à 8h');
    await say(state, ports, 'now');
    assert.deepEqual(starts(ports), [undefined, TONIGHT, '2026-11-28T08:00:00.000Z', undefined]);
  });

  it('keeps its hour when something else of it changes', async () => {
    const ports = testPorts({}, change);
    const state = await say(EMPTY, ports, 'voice mail for alice tonight');
    await say(state, ports, 'no, for bob');
    assert.deepEqual(starts(ports), [TONIGHT, TONIGHT]);
  });

  it('is no question: that is answered at once', async () => {
    const ports = testPorts({}, { operation: 'look-up', parameters: { user: 'alice' } });
    await say(EMPTY, ports, 'look up alice tonight');
    assert.deepEqual(
      ports.asked.map(({ call }) => call),
      ['answer'],
    );
  });
});
