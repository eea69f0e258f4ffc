import assert from 'node:assert/strict';
import { requestCard, workingCard, type AdaptiveCard, type Viewer } from '../../cards/index.js';
import type { Element, TextInput } from '../../cards/elements.js';
import { bytesOf, CARD_BYTES } from '../../cards/size.js';
import { message } from '../../src/protocol/message.js';
import type { UserText } from '../../src/protocol/plan.js';
import { requestStateSchema } from '../../src/protocol/request.js';
import { assertValidCard } from '../support/card-schema.js';
import { samplePlan, sampleView } from '../support/sample-plan.js';
import { contextFor } from './showcase.js';

const ALICE: UserText = {
  person: 'Alice Martin',
  language: 'fr',
  lines: [
    message('user-text.greeting', { user: 'Alice Martin' }),
    message('user-text.enabled', { extension: '1234' }),
    message('user-text.pin', { address: 'alice.martin@contoso.com' }),
  ],
};
const ENDS = ['done', 'failed', 'perhaps', 'rejected', 'expired', 'cancelled', 'changed'];

describe('what a request leaves to be passed on', () => {
  const cardIn = (
    state: string,
    plan = samplePlan({ userTexts: [ALICE] }),
    viewer: Viewer = 'requester',
  ): AdaptiveCard =>
    requestCard(sampleView(requestStateSchema.parse(state), plan), viewer, contextFor('en'));

  it('says for the ticket what was asked, by whom, who approved, what changed and what was checked', () => {
    assert.equal(
      copied(cardIn('done'), 'ticket-text')?.value,
      [
        'Request R-12 · done · Mar 2, 2026, 10:12 GMT+1 · INC0012345',
        'Alice Martin gets voice mail in dial plan Paris, extension 1234.',
        'Asked by: Hana Helpdesk · Mar 2, 2026, 10:01 GMT+1',
        'Amir Approver approved on Mar 2, 2026, 10:10 GMT+1',
        '- Alice Martin · Extension: — → 1234',
        '1 check, as it should be.',
      ].join('\n'),
    );
  });

  it('names the ticket that it is for', () => {
    assert.equal(copied(cardIn('done'), 'ticket-text')?.label, 'To paste into INC0012345');
    const without = cardIn('done', samplePlan({ ticket: null }));
    assert.equal(copied(without, 'ticket-text')?.label, 'To paste into the ticket');
  });

  it('says what went wrong, and claims no change, when it did not end well', () => {
    const text = copied(cardIn('failed'), 'ticket-text')?.value ?? '';
    assert.match(text, /^Request R-12 · failed/);
    assert.match(text, /Enable-UMMailbox/);
    assert.ok(!text.includes('→'));
    assert.match(text, /0 of 1 check/);
  });

  it('doesn’t say that nobody decided where the hour was missed', () => {
    const problem = { code: 'UM-START-MISSED', params: { request: 'R-12' }, candidates: [] };
    const missed = sampleView('expired', samplePlan(), { problem });
    const shown = JSON.stringify(requestCard(missed, 'requester', contextFor('en')));
    assert.match(shown, /Approved, but not begun: nothing ran\./);
    assert.match(shown, /passed while I was away/);
    assert.doesNotMatch(shown, /Nobody decided/);
  });

  it('gives the reason of a refusal', () => {
    assert.match(
      copied(cardIn('rejected'), 'ticket-text')?.value ?? '',
      /Amir Approver denied on .*: Not before Monday/,
    );
  });

  for (const state of requestStateSchema.options) {
    const ended = ENDS.includes(state);
    it(`${ended ? 'has it' : 'has none yet'} when a request is ${state}`, () => {
      assert.equal(copied(cardIn(state), 'ticket-text') !== undefined, ended);
      assert.equal(copied(cardIn(state), 'user-text-1') !== undefined, state === 'done');
    });
  }

  it('writes to the person in that person’s language, whatever the reader speaks', () => {
    const text = copied(cardIn('done'), 'user-text-1');
    assert.equal(text?.label, 'To send to Alice Martin');
    assert.match(text.value ?? '', /^Bonjour Alice Martin,\nvous disposez désormais/);
  });

  it('is for whoever asked, and nobody else', () => {
    for (const viewer of ['approver', 'other'] as const)
      assert.equal(copied(cardIn('done', undefined, viewer), 'ticket-text'), undefined);
  });

  it('is sent back with no click', () => {
    for (const state of ENDS)
      for (const action of cardIn(state).actions ?? [])
        assert.ok(action.type !== 'Action.Execute' || action.associatedInputs === 'none');
  });

  it('stays within the size that Teams takes, for twenty people with long names', () => {
    const userTexts = Array.from({ length: 20 }, (_, index) => ({
      ...ALICE,
      person: `${'é'.repeat(280)} ${index}`,
    }));
    const card = cardIn('done', samplePlan({ steps: 200, userTexts }));
    assertValidCard(card, 'twenty people');
    assert.ok(bytesOf(card) <= CARD_BYTES, `${bytesOf(card)} bytes`);
    assert.ok(bytesOf(workingCard(card, contextFor('en'))) <= CARD_BYTES);
    assert.match(copied(card, 'ticket-text')?.value ?? '', /\n… and \d+ more\n/);
  });
});

/** The field with a text to take elsewhere. */
function copied(card: AdaptiveCard, id: string): TextInput | undefined {
  const inputs = (elements: readonly Element[]): TextInput[] =>
    elements.flatMap((element) => {
      if (element.type === 'Container') return inputs(element.items);
      return element.type === 'Input.Text' ? [element] : [];
    });
  return inputs(card.body).find((input) => input.id === id);
}
