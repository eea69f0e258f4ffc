import {
  answerCard,
  approvalCard,
  choiceCard,
  confirmationCard,
  formCard,
  helpCard,
  noticeCard,
  problemCard,
  requestCard,
  requestListCard,
  suggestionsCard,
  welcomeCard,
  workingCard,
  type AdaptiveCard,
  type CardContext,
  type HelpEntry,
} from '../../cards/index.js';
import { createTexts } from '../../src/language/render.js';
import type { Locale } from '../../src/operations/kit/operation.js';
import { answerSchema } from '../../src/protocol/answer.js';
import { message } from '../../src/protocol/message.js';
import { requestStateSchema } from '../../src/protocol/request.js';
import { sampleCatalogue } from '../support/sample-operation.js';
import { manualPlan, pausedView } from '../support/sample-manual.js';
import { samplePlan, sampleView } from '../support/sample-plan.js';

const texts = createTexts(sampleCatalogue);

/** A reader in Paris. */
export function contextFor(locale: Locale): CardContext {
  return {
    t: texts.for(locale),
    inLanguage: texts.for,
    locale,
    key: 'key-1',
    timeZone: 'Europe/Paris',
  };
}

const said = (key: string, params = {}): ReturnType<typeof message> =>
  message(`sample-change.${key}`, params);
const entries: HelpEntry[] = [{ name: 'sample-change', topic: 'people', effect: 'change' }];
const alices = [
  {
    id: '30000000-0000-4000-8000-000000000007',
    label: 'Alice Martin',
    detail: 'Accountant, Paris',
  },
  { id: '30000000-0000-4000-8000-000000000008', label: 'Alice Bernard', detail: 'Engineer, Lyon' },
];
const forestPlan = samplePlan({
  effect: 'forest',
  steps: 8,
  ticket: null,
  approvals: { count: 2, proof: 'entra' },
  numbers: { created: 4, deleted: 6, changed: 3 },
  stops: [said('stop', { name: 'Paris' }), said('stop', { name: 'Lyon' })],
  undo: { kind: 'none', reason: said('irreversible') },
});

const findings = answerSchema.parse({
  title: said('title'),
  facts: [{ label: said('site'), value: 'contoso.com' }],
  findings: [
    {
      rule: 'contact-missing',
      text: said('finding', { name: 'SA_Paris' }),
      consequence: said('consequence'),
      offer: { operation: 'sample-change', parameters: { user: 'alice' }, text: said('by-hand') },
    },
    { rule: 'gateway-missing', text: said('finding', { name: 'fepool-lyon.contoso.com' }) },
  ],
});
const list = answerSchema.parse({
  title: said('title'),
  table: {
    columns: [said('person'), said('extension'), said('site')],
    rows: [
      ['Alice Martin', '1234', 'Paris'],
      ['Marie-Antoinette de la Rochefoucauld', '1235', said('site')],
      ['Alice Bernard', '', 'Lyon'],
    ],
  },
  offers: [{ operation: 'sample-change', parameters: { page: 2 }, text: said('next') }],
});

const ANY = { maxLength: 200, pattern: null, error: null };

/** One of every kind of card, in every state: what the golden files hold. */
export function showcase(locale: Locale): [name: string, card: AdaptiveCard][] {
  const context = contextFor(locale);
  const plan = samplePlan();
  return [
    ['welcome', welcomeCard(entries, context)],
    ['help', helpCard(entries, context)],
    [
      'form-search',
      formCard(
        {
          title: said('title'),
          intro: null,
          fields: [
            {
              name: 'user',
              label: said('person'),
              kind: 'person',
              rule: ANY,
              choices: [{ id: 'contoso.com/1', label: 'Alice', detail: 'alice@contoso.com' }],
              value: 'contoso.com/1',
              why: null,
              required: true,
              error: null,
            },
          ],
          canType: true,
        },
        context,
      ),
    ],
    [
      'form',
      formCard(
        {
          title: said('title'),
          intro: said('help'),
          fields: [
            {
              name: 'dialPlan',
              label: 'Dial plan',
              kind: 'choice',
              rule: ANY,
              choices: [
                { id: 'Paris', label: 'Paris', detail: '+33, 4' },
                { id: 'Lyon', label: 'Lyon', detail: '' },
              ],
              value: 'Paris',
              why: said('site'),
              required: true,
              error: null,
            },
            {
              name: 'extension',
              label: said('extension'),
              kind: 'text',
              rule: { maxLength: 40, pattern: '^[0-9]+$', error: message('dialog.rule.extension') },
              choices: [],
              value: '0123',
              why: null,
              required: true,
              error: message('error.UM-EXTENSION-LENGTH', { extension: '0123' }),
            },
            {
              name: 'user',
              label: said('person'),
              kind: 'list',
              rule: { ...ANY, maxLength: 2000 },
              choices: [],
              value: 'Alice, Bob',
              why: null,
              required: false,
              error: null,
            },
          ],
          canType: false,
        },
        context,
      ),
    ],
    ['choice', choiceCard({ question: said('person'), field: 'user', choices: alices }, context)],
    ['confirmation', confirmationCard(plan, context)],
    ['confirmation-forest', confirmationCard(forestPlan, context)],
    ['approval', approvalCard(sampleView('waiting'), context)],
    ['approval-forest', approvalCard(sampleView('waiting', forestPlan), context)],
    ...requestStateSchema.options.map((state): [string, AdaptiveCard] => [
      `request-${state}`,
      requestCard(sampleView(state), 'requester', context),
    ]),
    ['request-paused-manual', requestCard(pausedView(), 'requester', context)],
    ['request-paused-not-seen', requestCard(pausedView('not-seen'), 'requester', context)],
    ['request-paused-other', requestCard(pausedView(), 'other', context)],
    ['confirmation-manual', confirmationCard(manualPlan(), context)],
    ['request-waiting-other', requestCard(sampleView('waiting'), 'other', context)],
    ['request-running-forest', requestCard(sampleView('running', forestPlan), 'other', context)],
    [
      'answer',
      answerCard(
        {
          title: said('title'),
          facts: [
            { label: said('person'), value: 'Alice Martin' },
            { label: said('extension'), value: '' },
          ],
          notes: [said('warning', { name: 'Alice' })],
          findings: [],
          table: null,
          offers: [],
          sightings: [],
        },
        context,
      ),
    ],
    ['answer-findings', answerCard(findings, context)],
    ['answer-table', answerCard(list, context)],
    [
      'notice',
      noticeCard(
        {
          tone: 'warning',
          title: null,
          text: said('help'),
          details: ['Alice Martin'],
          suggestions: [
            { title: said('example'), text: 'again', operation: 'sample-change', parameters: {} },
          ],
        },
        context,
      ),
    ],
    [
      'problem',
      problemCard(
        { code: 'UM-PERSON-AMBIGUOUS', params: { user: 'alice' }, candidates: alices },
        context,
      ),
    ],
    [
      'list-mine',
      requestListCard('mine', [sampleView('done'), sampleView('waiting', forestPlan)], context),
    ],
    ['list-to-approve-empty', requestListCard('to-approve', [], context)],
    [
      'suggestions',
      suggestionsCard(
        [
          {
            title: said('example'),
            text: 'enable',
            operation: 'sample-change',
            parameters: { user: 'alice' },
            help: said('help'),
            given: [{ label: message('dialog.field.user'), value: 'alice' }],
          },
        ],
        context,
      ),
    ],
    ['suggestions-none', suggestionsCard([], context)],
    ['working', workingCard(approvalCard(sampleView('waiting'), context), context)],
  ];
}
