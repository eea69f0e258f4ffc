import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Directory } from '../kit/directory.js';
import type { Detail, Details, Due } from './due.js';
import { likelyPlan, likelyPrefix } from './likely.js';
import { linesOf } from './lines.js';
import { likelyPeople } from './people.js';

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

/** Whether an error asks for a detail of an operation, or finds fault with it. */
export function isAboutDetail({ operation }: Due, { params }: UmError): boolean {
  const own: readonly string[] = [...(OWN[operation] ?? []), ...(SHARED[operation] ?? [])];
  return typeof params.parameter === 'string' && own.includes(params.parameter);
}

/** The details that one operation uses up. */
export function ownDetails({ operation }: Due): readonly Detail[] {
  return OWN[operation] ?? [];
}

/** The parameters of an operation with what was asked for; a finding's own count first. */
export function withDetails(due: Due, details: Details, isFirst: boolean): Due['parameters'] {
  const wanted = [...(isFirst ? ownDetails(due) : []), ...(SHARED[due.operation] ?? [])];
  const given: Record<string, unknown> = {};
  for (const name of wanted) if (isGiven(details, name)) given[name] = details[name];
  return { ...given, ...due.parameters };
}

/**
 * Makes sure that all is given that an operation needs.
 * @throws UmError UM-DETAILS-NEEDED with what is likely
 */
export async function requireDetails(
  directory: Directory,
  forest: Forest,
  due: Due,
  details: Details,
): Promise<void> {
  const missing = ownDetails(due).filter((name) => !isGiven(details, name));
  const [parameter] = missing;
  if (parameter === undefined) return;
  const object = planOf(due) ?? forest.name;
  const likely = await likelyFor(directory, forest, due);
  throw new UmError(
    'UM-DETAILS-NEEDED',
    { parameter, what: WHAT[due.operation] ?? '', object },
    { proposals: Object.fromEntries(missing.map((one) => [one, likely[one] ?? ''])) },
  );
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
    { proposals: { users: await likelyPeople(directory, forest) } },
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

async function likelyFor(directory: Directory, forest: Forest, due: Due): Promise<Details> {
  const { operation, parameters } = due;
  if (operation === 'set-access-numbers') return {};
  const lines = await linesOf(directory, forest);
  return operation === 'create-dial-plan'
    ? likelyPlan(lines)
    : likelyPrefix(lines, planOf(due) ?? '', Number(parameters.digits));
}
