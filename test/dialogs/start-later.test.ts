import assert from 'node:assert/strict';
import { z } from 'zod';
import type { CardAction } from '../../cards/index.js';
import type { Outcome } from '../../dialogs/dialog.js';
import type { Incoming } from '../../dialogs/incoming.js';
import { route } from '../../dialogs/route.js';
import type { ConversationState } from '../../dialogs/state.js';
import { EMPTY, onlyCard, refusing, testPorts, type TestPorts } from '../support/dialog-kit.js';
import { REQUESTER, samplePlan } from '../support/sample-plan.js';

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

  describe('on the form behind “Change”', () => {
    const click = async (
      state: ConversationState,
      ports: TestPorts,
      action: CardAction,
    ): Promise<Outcome> =>
      route(
        state,
        ports,
        { kind: 'clicked', person: REQUESTER, action },
        { post: '7', used: false, here: true, own: true },
      );
    const form = async (ports: TestPorts) => {
      const state = await say(EMPTY, ports, 'voice mail for alice tonight');
      const planId = samplePlan().id;
      return click(state, ports, { verb: 'change', planId, key: lastKey(state) });
    };
    const lastKey = ({ last }: ConversationState): string => last?.key ?? '';
    const submit = (outcome: Outcome, ports: TestPorts, inputs: Record<string, string>) =>
      click(outcome.state, ports, {
        verb: 'submit-form',
        key: lastKey(outcome.state),
        inputs: { user: 'alice', dialPlan: 'Paris', ...inputs },
      });

    it('its hour stands in a field, as the reader’s clock says it', async () => {
      const ports = { ...testPorts({}, change), timeZone: 'Europe/Paris' };
      const { inputs } = onlyCard(await form(ports));
      // Asked at 11:00 in Paris: tonight is 22:00 there.
      assert.equal(inputs.find(({ id }) => id === 'startAt')?.value, '2026-11-27 22:00');
      const unchanged = await submit(await form(ports), ports, { startAt: '2026-11-27 22:00' });
      assert.equal(unchanged.state.last?.startAt, '2026-11-27T21:00:00.000Z');
    });

    for (const [typed, startAt] of [
      ['tomorrow at 8:00', '2026-11-28T08:00:00.000Z'],
      ['demain à 8h', '2026-11-28T08:00:00.000Z'],
      ['2026-11-30 07:15', '2026-11-30T07:15:00.000Z'],
      ['23:00', '2026-11-27T23:00:00.000Z'],
      ['now', undefined],
      ['', undefined],
    ] as const) {
      it(`“${typed}” makes it ${startAt ?? 'start at once'}`, async () => {
        const ports = testPorts({}, change);
        const opened = await form(ports);
        await submit(opened, ports, typed === '' ? {} : { startAt: typed });
        assert.deepEqual(starts(ports), [TONIGHT, startAt]);
      });
    }

    it('what is no hour is asked for again, and nothing is planned', async () => {
      const ports = testPorts({}, change);
      const outcome = await submit(await form(ports), ports, { startAt: 'when it rains' });
      assert.match(onlyCard(outcome).text, /“when it rains” can’t be read/);
      assert.deepEqual(starts(ports), [TONIGHT]);
      await submit(outcome, ports, { startAt: '23:30' });
      assert.deepEqual(starts(ports), [TONIGHT, '2026-11-27T23:30:00.000Z']);
    });

    it('an hour that the runner refuses is asked for again', async () => {
      const parameter = 'startAt';
      const far = refusing('UM-START-FAR', { parameter, days: 30 });
      const ports = testPorts({ plan: far }, change);
      const { inputs, text } = onlyCard(
        await route(EMPTY, ports, saying('voice mail for alice tonight'), null),
      );
      assert.ok(inputs.some(({ id }) => id === parameter));
      assert.match(text, /at most 30 days/);
    });

    it('there is no such field where nothing was scheduled', async () => {
      const ports = testPorts({}, change);
      const state = await say(EMPTY, ports, 'voice mail for alice');
      const planId = samplePlan().id;
      const { inputs } = onlyCard(
        await click(state, ports, { verb: 'change', planId, key: lastKey(state) }),
      );
      assert.ok(inputs.every(({ id }) => id !== 'startAt'));
    });
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
