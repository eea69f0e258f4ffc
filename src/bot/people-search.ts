import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { choiceTitle, formKeyOf, MOST_FOUND } from '../../cards/index.js';
import { draftOf } from '../../dialogs/state.js';
import { holdsPin } from '../language/typed-pin.js';
import { ERRORS, UmError } from '../protocol/errors.js';
import type { Person } from '../protocol/person.js';
import type { Pool } from '../service/database.js';
import type { Log } from '../service/log.js';
import type { Budget } from './budget.js';
import { readState } from './conversations.js';
import { ownerOfKey } from './posts.js';
import type { RunnerClient } from './runner-client.js';

/** The name of the invoke with which Teams asks for choices while somebody types. */
export const SEARCH = 'application/search';

/** No name and no address is longer. */
const LONGEST = 256;
/** How long a search may wait for its turn, ms: then it has long been typed on. */
const PATIENCE_MS = 1000;

/** `value` of the invoke; Teams names its `kind` in the documentation and leaves it out in fact. */
const searchSchema = z.looseObject({
  queryText: z.string().max(10_000).default(''),
  queryOptions: z
    .looseObject({ skip: z.int().min(0).default(0), top: z.int().min(1).default(MOST_FOUND) })
    .nullish(),
  dataset: z.string().max(200),
});

/** The answer: `statusCode` tells a list that is empty from one that couldn't be had. */
export interface Found {
  readonly statusCode: number;
  readonly type: 'application/vnd.microsoft.search.searchResponse';
  readonly value: { readonly results: readonly { title: string; value: string }[] };
}

export interface PeopleSearch {
  readonly pool: Pool;
  readonly runner: Pick<RunnerClient, 'for'>;
  /** Counted for each person, and apart from what a conversation is sent. */
  readonly budget: Budget;
  readonly log: Log;
}

/**
 * Answers a search for people with choices. It is answered at once and never stored; only whoever
 * asked gets something on their form, in the conversation where it is shown; everybody else nothing.
 */
export async function searchPeople(
  { pool, runner, budget, log }: PeopleSearch,
  conversationId: string,
  person: Person,
  value: unknown,
): Promise<Found> {
  const search = searchSchema.safeParse(value);
  if (!search.success) return found(400);
  const { queryText, queryOptions, dataset } = search.data;
  const text = queryText.replaceAll(/[\0\p{Surrogate}]/gu, '').trim();
  const isNobody = text === '' || text.length > LONGEST || holdsPin(text);
  // All that is found comes at once: there is no second page.
  if (isNobody || (queryOptions?.skip ?? 0) > 0) return found(200);
  const key = formKeyOf(dataset);
  if (key === null || !(await isTheirForm(pool, conversationId, person, key))) return found(200);
  if (!(await hasTurn(budget, person))) return found(429);
  try {
    const choices = await runner.for(person).people(text);
    const most = Math.min(queryOptions?.top ?? MOST_FOUND, MOST_FOUND);
    return found(
      200,
      choices.slice(0, most).map((choice) => ({ title: choiceTitle(choice), value: choice.id })),
    );
  } catch (error) {
    if (!(error instanceof UmError)) throw error;
    log.warn({ code: error.code }, 'people could not be searched for');
    return found(ERRORS[error.code]);
  }
}

/** Whether a form that still waits is shown here, and this person is who filled nothing in yet. */
async function isTheirForm(
  pool: Pool,
  conversationId: string,
  { objectId }: Person,
  key: string,
): Promise<boolean> {
  const owner = await ownerOfKey(pool, key);
  if (owner?.conversationId !== conversationId || owner.used) return false;
  const { state } = await readState(pool, conversationId);
  return draftOf(state, key)?.by === objectId;
}

async function hasTurn(budget: Budget, { tenantId, objectId }: Person): Promise<boolean> {
  const who = `people ${tenantId}/${objectId}`;
  const wait = await budget.take(who);
  if (wait === 0) return true;
  if (wait > PATIENCE_MS) return false;
  await sleep(wait);
  return (await budget.take(who)) === 0;
}

function found(statusCode: number, results: Found['value']['results'] = []): Found {
  return {
    statusCode,
    type: 'application/vnd.microsoft.search.searchResponse',
    value: { results },
  };
}
