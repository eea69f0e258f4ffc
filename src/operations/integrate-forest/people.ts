import type { Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Directory } from '../kit/directory.js';
import { findPerson } from '../kit/find-person.js';
import { exchangeShell } from '../kit/forests.js';
import { lyncUserOf } from '../kit/lync-user.js';
import { sameName } from '../kit/names.js';
import { objectId } from '../kit/object-id.js';
import type { FoundPerson } from '../kit/person.js';
import { MOST_PEOPLE } from '../kit/several-people.js';
import { lacksVoice } from '../kit/um-rules/person-facts.js';
import type { Due } from './due.js';
import { linesOf, planName, readLine, type Line } from './lines.js';

type DialPlan = Output<'Get-UMDialPlan'>;

/** What a form's field takes, with some left to add somebody. */
const MOST_SIGNS = 1800;

/**
 * Who has a line that fits one SIP URI dial plan and no voice mail yet, each extension once, as a
 * text of as many as a form takes.
 */
export async function likelyPeople(directory: Directory, forest: Forest): Promise<string> {
  const [lines, plans] = await Promise.all([
    linesOf(directory, forest),
    sipPlans(directory, forest),
  ]);
  const taken = new Set<string>();
  let text = '';
  for (const line of lines) {
    const plan = planFor(line, plans);
    const key = `${plan?.Guid ?? ''} ${line.extension}`;
    if (plan === null || taken.has(key)) continue;
    taken.add(key);
    const { UMEnabled, PrimarySmtpAddress } = line.mailbox;
    const longer = [text, PrimarySmtpAddress].filter((one) => one !== '').join(', ');
    if (!UMEnabled && longer.length <= MOST_SIGNS) text = longer;
  }
  return text;
}

/** What is due for people to have voice mail, as many as one request takes; who is left for the next. */
export interface DuePeople {
  readonly due: readonly Due[];
  readonly left: readonly string[];
}

/**
 * What those who were named still lack: a line of their own first, then voice mail.
 * @param users names, parted by commas or lines
 * @throws UmError what `findPerson` throws
 */
export async function peopleDue(
  directory: Directory,
  forest: Forest,
  users: string,
): Promise<DuePeople> {
  const names = users.split(/[,;\n]/).flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  const plans = await sipPlans(directory, forest);
  const due: Due[] = [];
  for (const name of names.slice(0, MOST_PEOPLE)) {
    const person = await found(directory, forest, name);
    if (!person.mailbox.UMEnabled) due.push(...(await dueFor(directory, person, plans)));
  }
  return { due, left: names.slice(MOST_PEOPLE) };
}

async function dueFor(
  directory: Directory,
  person: FoundPerson,
  plans: readonly DialPlan[],
): Promise<Due[]> {
  const { forest, mailbox } = person;
  const user = await lyncUserOf(directory, person);
  const line = readLine(user?.LineURI ?? null);
  const [only, second] = plans;
  const plan =
    (line === null ? null : planFor({ mailbox, ...line }, plans)) ??
    (second === undefined ? only : undefined);
  const who = { user: objectId(forest.name, mailbox.Guid), forest: forest.name };
  const dialPlan = plan === undefined ? {} : { dialPlan: objectId(forest.name, plan.Guid) };
  const item = mailbox.DisplayName;
  return [
    ...(user !== null && lacksVoice(user)
      ? [{ operation: 'enable-voice', parameters: who, item }]
      : []),
    { operation: 'enable-um', parameters: { ...who, ...dialPlan }, item },
  ];
}

/** The candidates of a name would take the place of all names: it is told, and typed anew. */
async function found(directory: Directory, forest: Forest, name: string): Promise<FoundPerson> {
  try {
    return await findPerson(directory, name, forest.name);
  } catch (error) {
    if (!(error instanceof UmError) || error.params.parameter !== 'user') throw error;
    throw new UmError(error.code, { ...error.params, parameter: 'users' }, { cause: error });
  }
}

async function sipPlans(directory: Directory, forest: Forest): Promise<DialPlan[]> {
  const plans = await directory.read(exchangeShell(forest), 'Get-UMDialPlan', {});
  return plans.filter(({ URIType }) => URIType === 'SipName');
}

/**
 * The only plan that is as long as a line's extension and of its country, or of several such plans
 * the one that is named after the office.
 */
function planFor({ mailbox, extension, countryCode }: Line, plans: readonly DialPlan[]) {
  const fit = plans.filter(
    (plan) =>
      plan.NumberOfDigitsInExtension === extension.length &&
      plan.CountryOrRegionCode === countryCode,
  );
  const [only, second] = fit;
  if (second === undefined) return only ?? null;
  return fit.find(({ Name }) => sameName(Name, planName(mailbox.Office ?? ''))) ?? null;
}
