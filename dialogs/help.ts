import { helpCard, welcomeCard, type HelpEntry } from '../cards/index.js';
import type { Operation, Topic } from '../src/operations/kit/operation.js';
import type { Rights } from '../src/protocol/api.js';
import { UmError } from '../src/protocol/errors.js';
import { message } from '../src/protocol/message.js';
import { say, type Outcome, type Ports } from './dialog.js';
import type { ConversationState } from './state.js';

/** What this person can ask for, by task. */
export async function help(state: ConversationState, ports: Ports): Promise<Outcome> {
  const rights = await rightsOrNull(ports);
  const entries = offered(ports, rights)
    .filter(({ name }) => name !== 'help')
    .map(entryOf);
  const summary = ports.t(message('dialog.summary.help'));
  return { state, say: [say(ports, null, summary, (context) => helpCard(entries, context))] };
}

/** Greets, once in a conversation's life: Teams and its clients tell of an arrival repeatedly. */
export async function welcome(state: ConversationState, ports: Ports): Promise<Outcome> {
  if (state.welcomed) return { state, say: [] };
  const rights = await rightsOrNull(ports);
  const examples = examplesOf(offered(ports, rights), rights).map(entryOf);
  const summary = ports.t(message('dialog.summary.welcome'));
  return {
    state: { ...state, welcomed: true },
    say: [say(ports, null, summary, (context) => welcomeCard(examples, context))],
  };
}

const KINDS: readonly Operation['kind'][] = ['change', 'read', 'talk'];
const TOPICS: readonly Topic[] = ['people', 'plans', 'servers', 'requests', 'other'];

/**
 * The operations this person may ask for, all of them while the runner can't tell: what changes
 * something first, people before servers, and what most come for before the rest.
 */
export function offered({ catalogue }: Ports, rights: Rights | null): Operation[] {
  const allowed = rights && new Set(rights.operations.map(({ name }) => name));
  return [...catalogue.values()]
    .filter(({ kind, name }) => kind === 'talk' || allowed === null || allowed.has(name))
    .sort(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic) ||
        usualness(a) - usualness(b) ||
        a.name.localeCompare(b.name, 'en'),
    );
}

/** What most people come for, in this order, as far as they may ask for it. */
const USUAL: readonly string[] = ['enable-um', 'check-user', 'run-exchucutil'];

function usualness({ name }: Operation): number {
  const at = USUAL.indexOf(name);
  return at === -1 ? USUAL.length : at;
}

/** What this person comes for: to decide, if they may; else to ask; and the way to all the rest. */
function examplesOf(operations: readonly Operation[], rights: Rights | null): Operation[] {
  const named = (wanted: string): Operation[] => operations.filter(({ name }) => name === wanted);
  const isApprover = rights !== null && rights.approves.length > 0;
  return [
    ...(isApprover ? named('pending-approvals') : []),
    ...USUAL.flatMap(named),
    ...operations.filter(({ kind, name }) => kind !== 'talk' && !USUAL.includes(name)),
    ...named('help'),
  ];
}

function entryOf({ name, topic, effect }: Operation): HelpEntry {
  return { name, topic, effect };
}

/** What this person may do; null: the runner can't tell now. */
export async function rightsOrNull(ports: Ports): Promise<Rights | null> {
  try {
    return await ports.runner.rights();
  } catch (error) {
    if (error instanceof UmError) return null;
    throw error;
  }
}
