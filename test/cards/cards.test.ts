import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  answerCard,
  approvalCard,
  CARD_BYTES,
  choiceCard,
  confirmationCard,
  helpCard,
  readAction,
  requestCard,
  requestListCard,
  ROWS_ON_PAGE,
  rowsPageCard,
  workingCard,
  type AdaptiveCard,
} from '../../cards/index.js';
import { moment } from '../../cards/dates.js';
import { plain } from '../../cards/plain.js';
import { readable } from '../../cards/powershell.js';
import { bytesOf } from '../../cards/size.js';
import { FINDINGS_ON_PAGE } from '../../src/operations/check-forest/pages.js';
import { answerSchema } from '../../src/protocol/answer.js';
import { message } from '../../src/protocol/message.js';
import { requestStateSchema, type RequestView } from '../../src/protocol/request.js';
import { assertValidCard } from '../support/card-schema.js';
import { manualPlan, pausedView } from '../support/sample-manual.js';
import { samplePlan, sampleView } from '../support/sample-plan.js';
import { samplePlanOfRows, sampleRows } from '../support/sample-rows.js';
import { readCard } from '../support/card-reading.js';
import { contextFor } from './showcase.js';

const context = contextFor('en');

describe('the confirmation', () => {
  it('shows every command with its parameters, before and after, warnings, undo, approvers, expiry', () => {
    const shown = textsOf(confirmationCard(samplePlan(), context)).join('\n');
    for (const part of [
      'Alice Martin gets voice mail in dial plan Paris, extension 1234.',
      "Enable-UMMailbox -Identity 30000000-0000-4000-8000-000000000007 -UMMailboxPolicy 'Paris Stratégie par défaut' -Extensions 1234 -SIPResourceIdentifier alice.martin@contoso.com -PINExpired:$true",
      'Extension: — → 1234',
      'The welcome mail with the PIN goes to Alice Martin.',
      'Nothing stops working.',
      'Disabling Alice Martin again takes it back.',
      '1 other person has to approve in Teams',
      'Mar 2, 2026, 18:00 GMT+1',
      'INC0012345',
    ])
      assert.ok(shown.includes(part), part);
  });

  it('shows of a file what the first rows run, to the letter, and offers all of them', () => {
    const plan = samplePlanOfRows(5_000);
    const view = sampleView('waiting', plan);
    for (const card of [confirmationCard(plan, context), approvalCard(view, context)]) {
      const shown = textsOf(card).join('\n');
      assert.ok(JSON.stringify(card).includes('Commands of the first 3 of 5,000 rows'));
      for (const [at, row] of ['Line 2 (Person 1)', 'Line 4 (Person 3)'].entries()) {
        assert.ok(shown.includes(row), row);
        assert.ok(shown.includes(`-Extensions ${1234 + 2 * at} `));
      }
      const all = readCard(card).actions.find(({ verb }) => verb === 'rows');
      assert.deepEqual(readAction(all?.verb, all?.data), {
        verb: 'rows',
        planId: plan.id,
        key: context.key,
      });
      assertValidCard(card, 'rows');
    }
  });

  it('holds whole pages of rows, also where each has two long commands', () => {
    const rows = sampleRows(ROWS_ON_PAGE).map((row) => ({
      ...row,
      label: 'é'.repeat(80),
      steps: [...row.steps, ...row.steps],
    }));
    const page = rowsPageCard({ planId: samplePlan().id, rows, page: 1, count: 5_000 }, context);
    assert.ok(bytesOf(page) <= CARD_BYTES);
    const shown = textsOf(page).filter((text) => text.startsWith('Enable-UMMailbox'));
    assert.equal(shown.length, 2 * ROWS_ON_PAGE);
    assert.ok(shown.every((text) => text.endsWith('-PINExpired:$true')));
    assertValidCard(page, 'page');
  });

  it('stays within the size that Teams takes with 200 steps, and says how many more there are', () => {
    for (const name of ['Alice', 'é'.repeat(290), '<script>'.repeat(30)]) {
      const plan = samplePlan({ steps: 200, name });
      const view = sampleView('running', plan);
      for (const card of [
        confirmationCard(plan, context),
        approvalCard(sampleView('waiting', plan), context),
        requestCard(view, 'requester', context),
        requestCard(sampleView('failed', plan), 'requester', context),
      ]) {
        assert.ok(bytesOf(card) <= CARD_BYTES, `${bytesOf(card)} bytes`);
        assert.ok(bytesOf(workingCard(card, context)) <= CARD_BYTES);
        assert.ok(textsOf(card).some((text) => /and 1\d\d more$/.test(text)));
        assertValidCard(card, name);
      }
    }
  });

  it('counts what it leaves out', () => {
    const shown = textsOf(confirmationCard(samplePlan({ steps: 200 }), context));
    const commands = shown.filter((text) => text.startsWith('Enable-UMMailbox -')).length;
    assert.ok(commands >= 10, `${commands} commands`);
    assert.ok(shown.includes(`… and ${200 - commands} more`));
  });
});

describe("the approver's card", () => {
  it('says what stops working also when nothing does', () => {
    assert.ok(
      textsOf(approvalCard(sampleView('waiting'), context)).includes('✔ Nothing stops working.'),
    );
  });

  it('says effect, requester, ticket, stops, undo and expiry before anything is unfolded', () => {
    const plan = samplePlan({
      steps: 8,
      effect: 'forest',
      stops: [message('sample-change.stop', { name: 'Lyon' })],
      numbers: { created: 4, deleted: 6, changed: 3 },
    });
    const shown = textsOf(approvalCard(sampleView('waiting', plan), context), true).join('\n');
    for (const part of [
      'Alice Martin gets voice mail',
      'Hana Helpdesk',
      'INC0012345',
      'Calls to Lyon ring',
      'Can be undone: yes.',
      '18:00 GMT+1',
      '4 created, 6 deleted, 3 changed',
    ])
      assert.ok(shown.includes(part), part);
    assert.ok(!shown.includes('-UMMailboxPolicy'));
  });

  it('sends the reason with a denial alone', () => {
    const card = approvalCard(sampleView('waiting'), context);
    assert.deepEqual(
      card.actions?.map((action) => 'associatedInputs' in action && action.associatedInputs),
      ['none', 'auto'],
    );
  });
});

describe("a request's card", () => {
  it('names those it waits for', () => {
    const shown = textsOf(requestCard(sampleView('waiting'), 'requester', context)).join('\n');
    assert.ok(shown.includes('Amir Approver, Aline Approbatrice'));
  });

  it('says so when nobody may approve', () => {
    const view = sampleView('waiting', samplePlan(), { approvers: [] });
    assert.ok(
      textsOf(requestCard(view, 'requester', context))
        .join()
        .includes('nobody that I know'),
    );
  });

  it('tells what was done, what was not, and the way back when it failed', () => {
    const plan = samplePlan({ steps: 3 });
    const view = sampleView('failed', plan);
    const [first, second, third] = view.steps;
    assert.ok(first && second && third);
    const card = requestCard(
      {
        ...view,
        steps: [
          { ...first, state: 'done' },
          { ...second, state: 'failed' },
          { ...third, state: 'pending' },
        ],
      },
      'requester',
      context,
    );
    const shown = textsOf(card);
    const at = (text: string): number => shown.findIndex((part) => part.startsWith(text));
    assert.ok(at('What was done') < at('1. ✔ done'));
    assert.ok(at('1. ✔ done') < at('What was not done'));
    assert.ok(shown.some((text) => text.includes('✖ failed')));
    assert.ok(shown.some((text) => text.includes('○ not yet')));
    assert.deepEqual(
      card.actions?.map(({ title }) => title),
      ['Undo: Enable voice mail'],
    );
  });

  it('gives the approver of a waiting request the buttons, and nobody else', () => {
    for (const state of requestStateSchema.options) {
      const verbs = verbsOf(requestCard(sampleView(state), 'approver', context));
      assert.deepEqual(verbs, state === 'waiting' ? ['approve', 'deny'] : []);
      assert.deepEqual(verbsOf(requestCard(sampleView(state), 'other', context)), []);
    }
    assert.deepEqual(verbsOf(requestCard(sampleView('waiting'), 'requester', context)), ['cancel']);
  });
});

describe('the card of a request that waits for a person', () => {
  const shownTo = (viewer: 'requester' | 'approver' | 'other'): AdaptiveCard =>
    requestCard(pausedView(), viewer, context);

  it('says in sight what to do, line by line, to everybody', () => {
    for (const viewer of ['requester', 'approver', 'other'] as const) {
      const shown = textsOf(shownTo(viewer), true);
      const title = shown.indexOf('To be done by a person: Make the contact');
      assert.ok(title > 0, viewer);
      assert.deepEqual(shown.slice(title + 1, title + 3), [
        '• On fe1.contoso.com, start OcsUmUtil and choose Load Data.',
        '• SIP address: sip:paris@contoso.com',
      ]);
    }
  });

  it('gives its requester a button that has it looked at, and nobody else', () => {
    const card = shownTo('requester');
    assert.deepEqual(verbsOf(card), ['continue', 'cancel']);
    assert.deepEqual(
      (card.actions ?? []).map((action) =>
        action.type === 'Action.Execute'
          ? [action.title, readAction(action.verb, action.data)]
          : [],
      ),
      [
        ['Done: check it', { verb: 'continue', key: 'key-1', requestId: 'R-12' }],
        ['Cancel the request', { verb: 'cancel', key: 'key-1', requestId: 'R-12' }],
      ],
    );
    assert.deepEqual(verbsOf(shownTo('other')), []);
    assert.deepEqual(verbsOf(shownTo('approver')), []);
  });

  it('says that it was looked for and not seen', () => {
    const told = (view: RequestView): boolean =>
      textsOf(requestCard(view, 'requester', context), true).some((text) => text.startsWith('⚠'));
    assert.ok(told(pausedView('not-seen')));
    assert.ok(!told(pausedView()));
  });

  it('shows the instructions before it is asked for, too', () => {
    const shown = textsOf(confirmationCard(manualPlan(), context));
    assert.ok(shown.includes('• SIP address: sip:paris@contoso.com'));
  });
});

describe('the card of an answer', () => {
  const said = (key: string, params = {}): ReturnType<typeof message> =>
    message(`sample-change.${key}`, params);
  const offer = { operation: 'sample-change', parameters: { page: 2 }, text: said('next') };

  it('puts the button that mends it below each finding', () => {
    const card = answerCard(
      answerSchema.parse({
        title: said('title'),
        findings: [
          { rule: 'one', text: said('finding', { name: 'A' }), offer },
          { rule: 'two', text: said('finding', { name: 'B' }), consequence: said('consequence') },
        ],
      }),
      context,
    );
    assert.deepEqual(textsOf(card), [
      'Enable voice mail',
      '⚠ A is missing.',
      '⚠ B is missing.',
      'Callers hear nothing.',
    ]);
    const clicks = nodesOf(card).filter(({ type }) => type === 'Action.Execute');
    assert.deepEqual(
      clicks.map(({ verb, data }) => readAction(verb, data)),
      [
        {
          verb: 'suggest',
          key: 'key-1',
          text: 'Next page',
          operation: 'sample-change',
          parameters: { page: 2 },
          ticket: null,
        },
      ],
    );
  });

  it('shows each finding of a page, however long their texts', () => {
    const findings = Array.from({ length: FINDINGS_ON_PAGE }, (_, index) => ({
      rule: 'one',
      text: said('finding', { name: `${index} ${'é'.repeat(240)}` }),
      consequence: said('finding', { name: 'è'.repeat(240) }),
      offer: { ...offer, parameters: { server: 'x'.repeat(60), forest: 'y'.repeat(60) } },
    }));
    const card = answerCard(answerSchema.parse({ title: said('title'), findings }), context);
    const shown = textsOf(card).filter((text) => /^⚠ \d/.test(text));
    assert.equal(shown.length, findings.length);
    assert.equal(verbsOf(card).length, findings.length);
    assert.ok(!textsOf(card).some((text) => /and \d+ more$/.test(text)));
  });

  it('doesn’t offer what the bot has no operation for', () => {
    const answer = answerSchema.parse({ title: said('title'), offers: [offer] });
    assert.deepEqual(verbsOf(answerCard(answer, { ...context, knows: () => true })), ['suggest']);
    assert.deepEqual(verbsOf(answerCard(answer, { ...context, knows: () => false })), []);
  });

  it('shows a table row by row, each as wide as its headings, an empty value as a dash', () => {
    const card = answerCard(
      answerSchema.parse({
        title: said('title'),
        table: {
          columns: [said('person'), said('extension')],
          rows: [
            ['**A**', ''],
            ['B', '12'],
          ],
        },
      }),
      context,
    );
    const rows = nodesOf(card).filter(({ type }) => type === 'ColumnSet');
    assert.deepEqual(
      rows.map(({ columns }) => (Array.isArray(columns) ? columns.length : 0)),
      [2, 2, 2],
    );
    assert.deepEqual(textsOf(card).slice(1), ['Person', 'Extension', '**A**', '—', 'B', '12']);
    assertValidCard(card, 'table');
  });

  it('stays within the size that Teams takes, however long the table', () => {
    const row = Array.from({ length: 6 }, () => 'é'.repeat(200));
    const card = answerCard(
      answerSchema.parse({
        title: said('title'),
        table: {
          columns: row.map(() => said('person')),
          rows: Array.from({ length: 300 }, () => row),
        },
        offers: [offer],
      }),
      context,
    );
    assert.ok(bytesOf(card) <= CARD_BYTES);
    assert.ok(textsOf(card).some((text) => /and \d+ more$/.test(text)));
    assert.deepEqual(verbsOf(card), ['suggest']);
  });
});

describe('the card of a click that is being worked on', () => {
  it('has nothing left to click or fill in', () => {
    for (const card of [
      workingCard(approvalCard(sampleView('waiting'), context), context),
      workingCard(
        helpCard([{ name: 'sample-change', topic: 'people', effect: 'change' }], context),
        context,
      ),
    ]) {
      assert.ok(!JSON.stringify(card).includes('Action.Execute'));
      assert.ok(!JSON.stringify(card).includes('Input.'));
      assert.equal(textsOf(card).at(-1), '◔ One moment…');
      assertValidCard(card, 'working');
    }
  });
});

describe('a text that people wrote', () => {
  const nasty =
    '**bold** [click](https://contoso.com/) # x\n- "a"\u202Eevil\u0007 `code` <at>x</at>';

  it('never stands where Markdown is read', () => {
    const plan = samplePlan({ name: nasty, ticket: nasty.slice(0, 60) });
    const cards = [
      confirmationCard(plan, context),
      approvalCard(sampleView('waiting', plan), context),
      ...requestStateSchema.options.map((state) =>
        requestCard(sampleView(state, plan), 'requester', context),
      ),
      requestListCard('mine', [sampleView('done', plan)], context),
      choiceCard(
        { question: nasty, field: 'user', choices: [{ id: '1', label: nasty, detail: nasty }] },
        context,
      ),
    ];
    for (const card of cards) {
      const markdown = nodesOf(card).filter(({ type }) => type === 'TextBlock');
      for (const { text } of markdown) assert.ok(!/[*[\]`<]|evil/.test(String(text)), String(text));
      for (const text of textsOf(card)) assert.ok(!text.includes('\u202E'));
      assertValidCard(card, 'nasty');
    }
  });

  it('is one line without anything unseen, and never longer than asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 1, max: 50 }),
        (text, length) => {
          const line = plain(text, length);
          assert.ok(Array.from(line).length <= length);
          assert.ok(!/[\p{Cc}\u202A-\u202E\u2028]/u.test(line));
        },
      ),
    );
  });
});

describe('a command for the eye', () => {
  it('is quoted, and lists and modifiers read as in PowerShell', () => {
    assert.equal(
      readable({
        cmdlet: 'Set-UMService',
        parameters: {
          Identity: "mbx1's",
          DialPlans: { Add: ['Paris', 'Lyon Est'], Remove: ['Old'] },
          Extensions: ['1234', '1235'],
          Port: 5062,
          Force: true,
          Confirm: false,
          Address: null,
          Nothing: '',
          Injected: '$(x); y',
        },
      }),
      "Set-UMService -Identity 'mbx1''s' -DialPlans @{Add=Paris, 'Lyon Est'; Remove=Old} -Extensions 1234, 1235 -Port 5062 -Force:$true -Confirm:$false -Address $null -Nothing '' -Injected '$(x); y'",
    );
  });
});

describe('a moment', () => {
  it("is written in the reader's language and zone, in UTC when that is unknown", () => {
    const at = '2026-07-14T09:05:00Z';
    assert.equal(moment(at, { ...context, timeZone: undefined }), 'Jul 14, 2026, 09:05 UTC');
    assert.equal(moment(at, { ...context, timeZone: 'Nowhere/At-All' }), 'Jul 14, 2026, 09:05 UTC');
    assert.equal(moment(at, contextFor('fr')), '14 juil. 2026, 11:05 UTC+2');
  });
});

describe('a click', () => {
  const digest = 'a'.repeat(64);
  const planId = '40000000-0000-4000-8000-000000000001';

  it('comes back as it was put into the card', () => {
    const card = confirmationCard(samplePlan(), context);
    const actions = card.actions?.flatMap((action) =>
      action.type === 'Action.Execute' ? [readAction(action.verb, action.data)] : [],
    );
    assert.deepEqual(
      actions?.map((action) => action?.verb),
      ['confirm', 'change', 'discard'],
    );
  });

  it('takes the inputs that clients mix into its data', () => {
    assert.deepEqual(readAction('submit-form', { once: 'k', user: ' alice ', extension: '' }), {
      verb: 'submit-form',
      key: 'k',
      inputs: { user: 'alice' },
    });
    assert.deepEqual(
      readAction('deny', { once: 'k', requestId: 'R-1', digest, reason: ' no ', more: 1 }),
      { verb: 'deny', key: 'k', requestId: 'R-1', digest, reason: 'no' },
    );
    assert.deepEqual(readAction('approve', { once: 'k', requestId: 'R-1', digest, reason: 'x' }), {
      verb: 'approve',
      key: 'k',
      requestId: 'R-1',
      digest,
    });
  });

  it('is nothing when it is no click of ours', () => {
    const good = { once: 'k', planId, digest };
    assert.ok(readAction('confirm', good));
    for (const [verb, data] of [
      ['confirm', null],
      ['confirm', 'text'],
      ['confirm', {}],
      ['confirm', { ...good, digest: 'x' }],
      ['confirm', { ...good, planId: "' or 1=1" }],
      ['confirm', { ...good, once: 'k'.repeat(101) }],
      ['approve', { once: 'k', requestId: 'R-0', digest }],
      ['drop-tables', good],
      [undefined, good],
      ['submit-form', { once: 'k', user: { nested: true } }],
      ['submit-form', { once: 'k', user: 'x'.repeat(2001) }],
    ] as const)
      assert.equal(readAction(verb, data), null, `${String(verb)} ${JSON.stringify(data)}`);
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (verb, data) => {
        readAction(verb, data);
      }),
    );
  });
});

type Node = Readonly<Record<string, unknown>>;

/** Every object of a card that has a type; `folded` leaves out what is hidden at first. */
function nodesOf(value: unknown, folded = false): Node[] {
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, folded));
  if (!isNode(value)) return [];
  if (folded && value.isVisible === false) return [];
  const inside = Object.values(value).flatMap((item) => nodesOf(item, folded));
  return typeof value.type === 'string' ? [value, ...inside] : inside;
}

/** The texts of a card, in order, the runs of a block put together. */
function textsOf(card: AdaptiveCard, folded = false): string[] {
  return nodesOf(card, folded).flatMap((node) => {
    if (node.type === 'TextBlock') return [String(node.text)];
    if (node.type !== 'RichTextBlock' || !Array.isArray(node.inlines)) return [];
    return [node.inlines.map((run: unknown) => (isNode(run) ? String(run.text) : '')).join('')];
  });
}

function verbsOf(card: AdaptiveCard): string[] {
  return nodesOf(card)
    .filter(({ type }) => type === 'Action.Execute')
    .map(({ verb }) => String(verb));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
