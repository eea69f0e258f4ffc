import assert from 'node:assert/strict';
import fc from 'fast-check';
import { draftOf, withDraft, withKey, type Draft } from '../../dialogs/state.js';
import { EMPTY } from '../support/dialog-kit.js';

const draft = (key: string): Draft => ({
  key,
  operation: 'look-up',
  given: { user: key },
  ticket: null,
  offered: {},
});

describe('what a conversation remembers', () => {
  it('stays small: the oldest of too many drafts is forgotten', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 40 }), (keys) => {
        const state = keys.reduce((known, key) => withDraft(known, draft(key)), EMPTY);
        assert.deepEqual(
          state.drafts.map(({ key }) => key),
          keys.slice(-12),
        );
      }),
    );
  });

  it('follows a card that is shown under another key', () => {
    const state = withKey(withDraft(EMPTY, draft('a')), 'a', 'b');
    assert.equal(draftOf(state, 'a'), null);
    assert.deepEqual(draftOf(state, 'b')?.given, { user: 'a' });
  });

  it('is unchanged by a key that it doesn’t know', () => {
    const state = withDraft(EMPTY, draft('a'));
    assert.equal(withKey(state, 'x', 'y'), state);
  });
});
