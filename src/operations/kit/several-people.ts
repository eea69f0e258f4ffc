import { UmError } from '../../protocol/errors.js';
import { message } from '../../protocol/message.js';
import { draftSchema, type Draft, type Undo } from '../../protocol/plan.js';
import { composeDrafts } from './compose-drafts.js';
import type { Directory } from './directory.js';

/** The parameter of which a change may be given several, to become one plan. */
export const PEOPLE = 'user';
/** More than these are a list for a file. */
export const MOST_PEOPLE = 20;

/** The people that a request names, where it names several; null: it names one, or nobody. */
export function peopleIn(parameters: Readonly<Record<string, unknown>>): string[] | null {
  const given = parameters[PEOPLE];
  return Array.isArray(given) && given.every((one) => typeof one === 'string') ? given : null;
}

/**
 * One plan of the plans for several people, in their order. What one of them claims (an extension)
 * is taken for those after.
 * @param planOne plans for one person
 * @throws UmError UM-TOO-MANY-PEOPLE, UM-PEOPLE-CLASH; what `planOne` throws, with the person's name
 *   as `item`
 */
export async function planForPeople(
  people: readonly string[],
  directory: Directory,
  planOne: (person: string, directory: Directory) => Promise<Draft>,
): Promise<Draft> {
  if (people.length > MOST_PEOPLE)
    throw new UmError('UM-TOO-MANY-PEOPLE', { parameter: PEOPLE, most: MOST_PEOPLE });
  const drafts: Draft[] = [];
  for (const person of people) {
    const claims = new Set(drafts.flatMap((draft) => draft.claims));
    const later: Directory = {
      ...directory,
      claimedBy: async (claim) => (claims.has(claim) ? THIS : directory.claimedBy(claim)),
    };
    drafts.push(await about(person, planOne(person, later)));
  }
  const [first] = drafts;
  if (first === undefined) throw new UmError('UM-MISSING-PARAMETER', { parameter: PEOPLE });
  return draftSchema.parse({
    ...composeDrafts(drafts.map((draft, at) => ({ id: `p${at + 1}`, draft }))),
    summary: message('kit.several-people', { count: people.length, people: people.join(', ') }),
    subject: drafts.map(({ summary }, at) => ({
      label: message('kit.person', { number: at + 1 }),
      value: summary,
    })),
    undo: undoOf(drafts),
    next: drafts.flatMap(({ next }) => next),
  });
}

/** What stands for a request's number when the claim is this very request's. */
const THIS = 'R-0';

async function about(person: string, planned: Promise<Draft>): Promise<Draft> {
  try {
    return await planned;
  } catch (error) {
    if (!(error instanceof UmError)) throw error;
    const { code, params, candidates, proposals, lines, reasons, offers } = error;
    if (params.request === THIS) throw new UmError('UM-PEOPLE-CLASH', { item: person });
    throw new UmError(
      code,
      { ...params, item: person },
      { candidates, proposals, lines, reasons, offers, cause: error },
    );
  }
}

/** The same for everybody, when all of them are taken back alike. */
function undoOf(drafts: readonly Draft[]): Undo {
  const undos = drafts.map(({ undo }) => (undo.kind === 'request' ? undo : null));
  const people = undos.map((undo) => undo?.parameters[PEOPLE]);
  const rest = new Set(
    undos.map((undo) =>
      JSON.stringify(undo && [undo.operation, { ...undo.parameters, [PEOPLE]: null }]),
    ),
  );
  const [first] = undos;
  if (first == null || rest.size > 1 || people.some((one) => typeof one !== 'string'))
    return { kind: 'none', reason: message('kit.several-people-undo') };
  return {
    ...first,
    parameters: { ...first.parameters, [PEOPLE]: people },
    explanation: message('kit.several-people-back', { count: drafts.length }),
  };
}
