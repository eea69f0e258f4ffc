import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import { message } from '../../protocol/message.js';
import type { Directory } from '../kit/directory.js';
import type { Detail, Details, Due } from './due.js';
import { likelyPlan, likelyPrefix } from './likely.js';
import { linesOf } from './lines.js';
import { likelyPeople } from './people.js';
import { prefixFor, proposedPrefixes } from './prefixes.js';

/** The details that make one object: they are used for one of a kind, and asked for again after. */
const OWN: Readonly<Record<string, readonly Detail[]>> = {
  'create-dial-plan': ['name', 'digits', 'countryCode', 'accessNumbers'],
  'set-access-numbers': ['accessNumbers'],
  'create-lync-dial-plan': ['prefix'],
};
/** Those that may be several objects'. */
const SHARED: Readonly<Record<string, readonly Detail[]>> = {
  'create-contact': ['pool'],
  'enable-um': ['dialPlan'],
};

/**
 * Whether an error asks for a detail of an operation, or finds fault with it.
 * @param given the details that this very operation was given
 * @param isFirst of its kind: what several share is asked for there
 */
export function isAboutDetail(
  { operation }: Due,
  { params: { parameter } }: UmError,
  given: Due['parameters'],
  isFirst: boolean,
): boolean {
  if (typeof parameter !== 'string') return false;
  const own: readonly string[] = OWN[operation] ?? [];
  const shared: readonly string[] = SHARED[operation] ?? [];
  return own.includes(parameter)
    ? given[parameter] !== undefined
    : isFirst && shared.includes(parameter);
}

/** The details that one operation uses up. */
export function ownDetails({ operation }: Due): readonly Detail[] {
  return OWN[operation] ?? [];
}

/** The parameters of an operation with what was asked for; a finding's own count first. */
export function withDetails(due: Due, details: Details, isFirst: boolean): Due['parameters'] {
  const own = detailsOf(due, details, isFirst);
  const wanted = [...ownDetails(due), ...(SHARED[due.operation] ?? [])];
  const given: Record<string, unknown> = {};
  for (const name of wanted) if (isGiven(own, name)) given[name] = own[name];
  return { ...given, ...due.parameters };
}

/** What of the details is one object's: of its own ones, only the prefix can be several objects'. */
function detailsOf(due: Due, details: Details, isFirst: boolean): Details {
  const own = ownDetails(due);
  const shared = Object.fromEntries(
    Object.entries(details).filter(([name]) => !own.some((one) => one === name)),
  );
  const prefix = prefixFor(details.prefix ?? '', planOf(due) ?? '', isFirst);
  return own.includes('prefix') ? { ...shared, prefix } : isFirst ? details : shared;
}

/**
 * Makes sure that all is given that an operation needs.
 * @param alike all that are due of its kind, itself the first: their prefixes are asked for together
 * @throws UmError UM-DETAILS-NEEDED with what is likely
 */
export async function requireDetails(
  directory: Directory,
  forest: Forest,
  due: Due,
  alike: readonly Due[],
  details: Details,
): Promise<void> {
  const isAnyGiven = (name: Detail): boolean =>
    name === 'prefix'
      ? alike.some((one, at) => isGiven(detailsOf(one, details, at === 0), name))
      : isGiven(details, name);
  const missing = ownDetails(due).filter((name) => !isAnyGiven(name));
  const [parameter] = missing;
  if (parameter === undefined) return;
  const asked = missing.includes('prefix') ? alike : [due];
  const object = asked.map((one) => planOf(one) ?? forest.name).join(', ');
  const likely = await likelyFor(directory, forest, asked);
  throw new UmError(
    'UM-DETAILS-NEEDED',
    { parameter, what: WHAT[due.operation] ?? '', object },
    proposing(Object.fromEntries(missing.map((one) => [one, likely[one] ?? ''])), object),
  );
}

/** What is proposed, and why; of what isn't known, nothing is said. */
function proposing(
  proposals: Readonly<Record<string, string>>,
  object: string,
): Pick<UmError, 'proposals' | 'reasons'> {
  const known = Object.keys(proposals).filter((name) => proposals[name] !== '');
  const reasons = known.map((name) => [name, message(`kit.likely-${name}`, { object })] as const);
  return { proposals, reasons: Object.fromEntries(reasons) };
}

const WHAT: Readonly<Record<string, string>> = {
  'create-dial-plan': 'dialPlan',
  'set-access-numbers': 'numbers',
  'create-lync-dial-plan': 'lyncDialPlan',
};

/**
 * Makes sure that somebody was named who is to have voice mail.
 * @throws UmError UM-DETAILS-NEEDED with those whose lines fit a dial plan
 */
export async function requirePeople(
  directory: Directory,
  forest: Forest,
  { users = '' }: Details,
): Promise<string> {
  if (users.trim() !== '') return users;
  throw new UmError(
    'UM-DETAILS-NEEDED',
    { parameter: 'users', what: 'users', object: forest.name },
    proposing({ users: await likelyPeople(directory, forest) }, forest.name),
  );
}

/** Whether a detail was given. */
export function isGiven(details: Details, name: Detail): boolean {
  return (details[name] ?? '').trim() !== '';
}

/** The dial plan that is meant; null: one is to be made. */
function planOf({ parameters: { name, dialPlan } }: Due): string | null {
  return [name, dialPlan].find((one) => typeof one === 'string') ?? null;
}

async function likelyFor(
  directory: Directory,
  forest: Forest,
  asked: readonly Due[],
): Promise<Details> {
  const operation = asked[0]?.operation;
  if (operation === 'set-access-numbers') return {};
  const lines = await linesOf(directory, forest);
  if (operation === 'create-dial-plan') return likelyPlan(lines);
  const prefix = proposedPrefixes(
    asked.map((due) => {
      const plan = planOf(due) ?? '';
      return [plan, likelyPrefix(lines, plan, Number(due.parameters.digits))];
    }),
  );
  return { prefix };
}
