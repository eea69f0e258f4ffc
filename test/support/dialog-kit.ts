import { z } from 'zod';
import type { AdaptiveCard } from '../../cards/index.js';
import type { Outcome, Ports, Say } from '../../dialogs/dialog.js';
import type { RunnerPort } from '../../dialogs/runner-port.js';
import { conversationStateSchema, type ConversationState } from '../../dialogs/state.js';
import type { Understood } from '../../src/language/understand.js';
import { createFollowUps } from '../../src/language/follow-up.js';
import { phrasebooksOf } from '../../src/language/phrasebooks.js';
import { createTexts } from '../../src/language/render.js';
import cancelRequest from '../../src/operations/cancel-request.js';
import help from '../../src/operations/help.js';
import type { Catalogue } from '../../src/operations/kit/catalogue.js';
import { operation, type Locale } from '../../src/operations/kit/operation.js';
import myRequests from '../../src/operations/my-requests.js';
import pendingApprovals from '../../src/operations/pending-approvals.js';
import showRequest from '../../src/operations/show-request.js';
import speak from '../../src/operations/speak.js';
import undoRequest from '../../src/operations/undo-request.js';
import { UmError } from '../../src/protocol/errors.js';
import { message } from '../../src/protocol/message.js';
import { readCard, type ReadCard } from './card-reading.js';
import { answerSchema } from '../../src/protocol/answer.js';
import { REQUESTER, samplePlan, sampleView } from './sample-plan.js';

const texts = (title: string): Record<string, string> => ({
  title,
  help: `${title}.`,
  example: title.toLowerCase(),
});

/** A change of which the person, the plan and perhaps the extension have to be known. */
const giveVoiceMail = operation({
  kind: 'change',
  name: 'give-voice-mail',
  topic: 'people',
  effect: 'change',
  parameters: z.strictObject({
    user: z.string(),
    dialPlan: z.string(),
    extension: z.string().optional(),
  }),
  required: ['user', 'dialPlan'],
  phrases: { en: ['give {user} voice mail'], fr: ['donne la messagerie à {user}'] },
  texts: { en: texts('Give voice mail'), fr: texts('Donner la messagerie') },
  plan: () => Promise.reject(new Error('the bot plans nothing')),
});

const lookUp = operation({
  kind: 'read',
  name: 'look-up',
  topic: 'people',
  effect: 'read',
  parameters: z.strictObject({ user: z.string() }),
  required: ['user'],
  phrases: { en: ['look {user} up'], fr: ['cherche {user}'] },
  texts: { en: texts('Look up'), fr: texts('Chercher') },
  answer: () => Promise.reject(new Error('the bot reads nothing')),
});

/** A change with a closed list of values, in words of its own. */
const setColour = operation({
  kind: 'change',
  name: 'set-colour',
  topic: 'other',
  effect: 'change',
  parameters: z.strictObject({ mode: z.enum(['red', 'blue']).optional() }),
  required: ['mode'],
  phrases: { en: ['another colour'], fr: ['une autre couleur'] },
  texts: {
    en: { ...texts('Set colour'), 'field-mode': 'Which colour', 'choice-mode-red': 'Bright red' },
    fr: { ...texts('Couleur'), 'field-mode': 'Quelle couleur', 'choice-mode-red': 'Rouge vif' },
  },
  plan: () => Promise.reject(new Error('the bot plans nothing')),
});

export const CATALOGUE: Catalogue = new Map(
  [
    giveVoiceMail,
    lookUp,
    setColour,
    help,
    myRequests,
    pendingApprovals,
    showRequest,
    cancelRequest,
    undoRequest,
    speak,
  ].map((one) => [one.name, one]),
);

const NOTHING: Understood = {
  operation: null,
  parameters: {},
  missing: [],
  alternatives: [],
  ticket: null,
};

/** What a dialog has of the world, with everything the runner was asked, in order. */
/** What time it is in the conversations of tests: a Friday morning. */
export const NOW = new Date('2026-11-27T10:00:00Z');

export interface TestPorts extends Ports {
  readonly asked: { call: string; with: unknown }[];
}

/**
 * Ports on a runner that answers what a test gives; what isn't given, with a sample.
 * Keys are `key-1`, `key-2` …
 */
export function testPorts(
  runner: Partial<RunnerPort> = {},
  understood: Partial<Understood> | Partial<Understood>[] = {},
  locale: Locale = 'en',
  files: Partial<Ports['files']> = {},
  typeAhead = false,
): TestPorts {
  const asked: { call: string; with: unknown }[] = [];
  const noted =
    <A extends unknown[], R>(call: string, answer: (...given: A) => R) =>
    (...given: A): R => {
      asked.push({ call, with: given.length < 2 ? given[0] : given });
      return answer(...given);
    };
  let keys = 0;
  const newKey = (): string => {
    keys += 1;
    return `key-${keys}`;
  };
  const view = sampleView('waiting');
  const texts = createTexts(CATALOGUE);
  const title = message('look-up.title');
  return {
    asked,
    catalogue: CATALOGUE,
    person: REQUESTER,
    isPersonal: true,
    locale,
    now: () => NOW,
    timeZone: undefined,
    typeAhead,
    t: texts.for(locale),
    inLanguage: texts.for,
    understand: () =>
      (Array.isArray(understood) ? understood : [understood]).map((each) => ({
        ...NOTHING,
        ...each,
      })),
    speaking: (spoken) => ({ ...testPorts(runner, understood, spoken, files, typeAhead), newKey }),
    followUp: createFollowUps(phrasebooksOf(CATALOGUE)),
    retire: noted('retire', (key: string) => Promise.resolve(`message-of-${key}`)),
    newKey,
    files: {
      fetch: noted('fetch', files.fetch ?? (() => Promise.resolve(new Uint8Array()))),
      put: noted('put', files.put ?? (() => Promise.resolve())),
    },
    runner: {
      plan: noted('plan', runner.plan ?? (() => Promise.resolve(samplePlan()))),
      planRows: noted(
        'planRows',
        runner.planRows ?? (() => Promise.resolve({ count: 0, rows: [] })),
      ),
      answer: noted(
        'answer',
        runner.answer ?? (() => Promise.resolve(answerSchema.parse({ title }))),
      ),
      request: noted('request', runner.request ?? (() => Promise.resolve(view))),
      show: noted('show', runner.show ?? (() => Promise.resolve(view))),
      list: noted('list', runner.list ?? (() => Promise.resolve([view]))),
      decide: noted('decide', runner.decide ?? (() => Promise.resolve(sampleView('approved')))),
      cancel: noted('cancel', runner.cancel ?? (() => Promise.resolve(sampleView('cancelled')))),
      continue: noted(
        'continue',
        runner.continue ?? (() => Promise.resolve(sampleView('running'))),
      ),
      pause: noted('pause', runner.pause ?? (() => Promise.resolve(sampleView('running')))),
      rows: noted('rows', runner.rows ?? (() => Promise.resolve([]))),
      keepFile: noted('keepFile', runner.keepFile ?? (() => Promise.resolve('f'.repeat(64)))),
      audit: noted('audit', runner.audit ?? (() => Promise.resolve(answerSchema.parse({ title })))),
      choices: noted(
        'choices',
        runner.choices ??
          (() =>
            Promise.resolve([
              { id: 'Paris', label: 'Paris', detail: 'contoso.com · +33' },
              { id: 'Lyon', label: 'Lyon', detail: 'contoso.com · +33' },
            ])),
      ),
      people: noted('people', runner.people ?? (() => Promise.resolve([]))),
      rights: noted(
        'rights',
        runner.rights ?? (() => Promise.resolve({ operations: [], approves: [], approvals: [] })),
      ),
    },
  };
}

/** A runner's call that refuses. */
export function refusing(...given: ConstructorParameters<typeof UmError>): () => Promise<never> {
  return () => Promise.reject(new UmError(...given));
}

export const EMPTY: ConversationState = conversationStateSchema.parse({});

/** A conversation that remembers a wish under the card's key. */
export function remembering(
  key: string,
  given: Record<string, unknown> = { user: 'alice', dialPlan: 'Paris' },
  operationName = 'give-voice-mail',
): ConversationState {
  const draft = { key, operation: operationName, given, ticket: null, offered: {} };
  return { ...EMPTY, drafts: [draft] };
}

/** The cards that are said, read, with where they go. */
export function cardsOf({ say }: Outcome): (ReadCard & { place: string | null; key: string })[] {
  return say.flatMap((one) =>
    one.kind === 'card' ? [{ ...readCard(asJson(one.card)), place: one.place, key: one.key }] : [],
  );
}

/** The only card that is said. @throws when there is another number of them */
export function onlyCard(outcome: Outcome): ReadCard & { place: string | null; key: string } {
  const [card, ...more] = cardsOf(outcome);
  if (card === undefined || more.length > 0) throw new Error(`${more.length} more or no cards`);
  return card;
}

export function kindsOf({ say }: Outcome): Say['kind'][] {
  return say.map(({ kind }) => kind);
}

function asJson(card: AdaptiveCard): unknown {
  return JSON.parse(JSON.stringify(card));
}
