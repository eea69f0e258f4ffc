import assert from 'node:assert/strict';
import type { Incoming } from '../../dialogs/incoming.js';
import { route } from '../../dialogs/route.js';
import { createUnderstanding } from '../../src/language/understand.js';
import audit from '../../src/operations/audit.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import { answerSchema } from '../../src/protocol/answer.js';
import { message } from '../../src/protocol/message.js';
import { CATALOGUE, EMPTY, onlyCard, refusing, testPorts } from '../support/dialog-kit.js';
import { REQUESTER } from '../support/sample-plan.js';

const saying = (text: string): Incoming => ({ kind: 'said', person: REQUESTER, text });
const catalogue = new Map([...CATALOGUE, [audit.name, audit]]);

describe('who asks who did what', () => {
  it('is shown what the runner tells, of what was asked for', async () => {
    const answer = answerSchema.parse({ title: message('dialog.audit.title') });
    const understood = { operation: 'audit', parameters: { user: 'tony', page: '2' } };
    const ports = testPorts({ audit: () => Promise.resolve(answer) }, understood);
    const card = onlyCard(
      await route(EMPTY, { ...ports, catalogue }, saying('audit of tony'), null),
    );
    assert.deepEqual(ports.asked, [{ call: 'audit', with: { text: 'tony', page: 2 } }]);
    assert.match(card.text, /Who did what/);
  });

  it('is told where it is nobody’s business', async () => {
    const ports = testPorts({ audit: refusing('UM-NOT-ALLOWED') }, { operation: 'audit' });
    const outcome = await route(EMPTY, { ...ports, catalogue }, saying('audit'), null);
    assert.equal(onlyCard(outcome).actions.length, 0);
  });

  it('is understood', async () => {
    const understand = createUnderstanding(await loadCatalogue()).understand;
    for (const [text, locale, parameters] of [
      ['who did what lately?', 'en', {}],
      ['show me what you did yesterday on tony', 'en', { user: 'tony' }],
      ['montre ce que tu as fait hier sur tony', 'fr', { user: 'tony' }],
      ['qui a fait quoi ?', 'fr', {}],
      ['audit trail of R-12', 'en', { requestId: 'R-12' }],
    ] as const) {
      const got = understand(text, locale);
      assert.deepEqual([text, got.operation, got.parameters], [text, 'audit', parameters]);
    }
  });
});
