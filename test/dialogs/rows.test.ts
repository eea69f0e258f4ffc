import assert from 'node:assert/strict';
import type { CardAction } from '../../cards/index.js';
import type { ClickedPost, Incoming } from '../../dialogs/incoming.js';
import { route } from '../../dialogs/route.js';
import { cardsOf, EMPTY, kindsOf, remembering, testPorts } from '../support/dialog-kit.js';
import { REQUESTER, samplePlan } from '../support/sample-plan.js';
import { sampleRows } from '../support/sample-rows.js';

const { id: planId } = samplePlan();
const on: ClickedPost = { post: 'the-card', here: true, own: true, used: false };
const clicking = (action: CardAction): Incoming => ({ kind: 'clicked', person: REQUESTER, action });
const allRows = clicking({ verb: 'rows', planId, key: 'old-key' });
const runner = {
  planRows: (_: string, { after, limit }: { after: number; limit: number }) =>
    Promise.resolve({ count: 20, rows: sampleRows(20).slice(after, after + limit) }),
};

describe('all rows of a plan, before anybody approves it', () => {
  it('are offered as a file, and the plan’s card stays usable', async () => {
    const ports = testPorts(runner);
    const outcome = await route(remembering('old-key'), ports, allRows, on);
    assert.deepEqual(kindsOf(outcome), ['again', 'attachment']);
    assert.deepEqual(
      outcome.state.drafts.map(({ key }) => key),
      ['key-2'],
    );
  });

  it('are each a line of that file with its exact command', async () => {
    const put: string[] = [];
    const ports = testPorts(runner, {}, 'fr', {
      put: (_, bytes) => {
        put.push(new TextDecoder().decode(bytes));
        return Promise.resolve();
      },
    });
    const upload = {
      uploadUrl: 'https://contoso.sharepoint.com/up',
      contentUrl: 'https://contoso.sharepoint.com/file',
      name: 'um-bot.csv',
      uniqueId: '1',
      fileType: 'csv',
    };
    await route(
      EMPTY,
      ports,
      { kind: 'consented', person: REQUESTER, key: 'k', planId, upload },
      on,
    );
    const lines = put.join('').split('\r\n');
    assert.equal(lines.length, 22);
    assert.match(
      lines[20] ?? '',
      /^21;Person 20;Exchange, contoso\.com;"?Enable-UMMailbox -Identity .* -Extensions 1253 /,
    );
  });

  it('are pages where others are in the conversation, since Teams takes no file there', async () => {
    const ports = { ...testPorts(runner), isPersonal: false };
    const outcome = await route(remembering('old-key'), ports, allRows, on);
    const [page] = cardsOf(outcome);
    assert.ok(page);
    assert.equal(page.place, null);
    assert.match(page.text, /page 1 of 3/);
    assert.match(page.text, /Teams takes no file from me here/);
    assert.match(page.text, /Line 9 \(Person 8\)/);
    assert.match(page.text, /Enable-UMMailbox .*-Extensions 1241/);
    assert.deepEqual(
      outcome.state.drafts.map(({ key }) => key),
      ['key-2'],
    );
    const second = clicking({ verb: 'rows', planId, page: 3, key: page.key });
    const [last] = cardsOf(await route(EMPTY, ports, second, { ...on, post: 'the-page' }));
    assert.equal(last?.place, 'the-page');
    assert.match(last.text, /Line 21 \(Person 20\)/);
    assert.deepEqual(
      last.actions.map(({ title }) => title),
      ['Page before'],
    );
  });

  it('leave a request’s result to a chat with the bot alone, too', async () => {
    const ports = { ...testPorts(), isPersonal: false };
    const result = clicking({ verb: 'result', requestId: 'R-12', key: 'old-key' });
    const outcome = await route(EMPTY, ports, result, on);
    assert.deepEqual(kindsOf(outcome), ['card', 'again']);
    assert.match(cardsOf(outcome)[0]?.text ?? '', /only in a chat with me alone/);
  });
});
