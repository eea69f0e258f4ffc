import assert from 'node:assert/strict';
import { equalsOnly } from '../../../src/lab/forests/engine/filter.js';

describe('a filter of the lab', () => {
  for (const [text, values] of [
    ["EmailAddresses -eq 'sip:a@contoso.com'", ['sip:a@contoso.com']],
    ["emailaddresses -eq 'a' -or EmailAddresses -eq 'b'", ['a', 'b']],
    [
      "EmailAddresses -eq 'O''Brien -or EmailAddresses -eq x'",
      ["O'Brien -or EmailAddresses -eq x"],
    ],
    ["EmailAddresses -eq 'a' -or DisplayName -eq 'b'", null],
    ["EmailAddresses -eq 'a' -and UMEnabled -eq 'true'", null],
    ["EmailAddresses -like 'a*'", null],
    ["-not (EmailAddresses -eq 'a')", null],
    ['', null],
  ] as const) {
    it(`${values === null ? 'goes past' : 'is answered by'} the index: ${text}`, () => {
      assert.deepEqual(equalsOnly(text, 'EmailAddresses'), values);
    });
  }
});
