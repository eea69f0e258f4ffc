import { noticeCard, type Suggestion } from '../cards/index.js';
import { fold } from '../src/language/normalise.js';
import type { AnyOperation } from '../src/operations/kit/operation.js';
import type { Rights } from '../src/protocol/api.js';
import { message, type Message } from '../src/protocol/message.js';
import { say, type Outcome, type Ports } from './dialog.js';
import { labelOf } from './fields.js';
import { offered, rightsOrNull } from './help.js';
import type { ConversationState } from './state.js';

/** "help enable", "help me with dial plans", "aide sur les certificats". */
const ASKED =
  /^(?:help|aide|\?)(?:[ -]?(?:me|moi))?(?: (?:with|on|about|for|sur|pour|avec|à propos de?))?(?: (?:the|les?|la|des?|du))? (?<about>\S+(?: \S+){0,2})$/iu;
/** "an example for exchucutil", "un exemple de demande pour reset-pin" */
const EXAMPLE =
  /^(?:(?:show|give)(?: me)? |donne(?:z)?(?:[ -]moi)? )?(?:an? |un )?(?:example|exemple) (?:of |for |de |d'|pour )(?:(?:how to (?:word|phrase|ask for|write) )?(?:(?:a|une|la) )?(?:request|commande|demande|phrase|command)(?: (?:à te taper|to type))? (?:for|of|pour|de) (?:le |la |the )?)?(?<about>\S+(?: \S+){0,2})$/iu;
/** How many others of the same word are offered. */
const MOST_OTHERS = 3;

/** Explains one operation, when the text asks for that; null: it doesn't. */
export async function helpOn(
  state: ConversationState,
  ports: Ports,
  text: string,
): Promise<Outcome | null> {
  const asked = text
    .trim()
    .replace(/ (?:please|pls|stp|svp)$/i, '')
    .replace(/[?!. ]+$/, '');
  const about = (ASKED.exec(asked) ?? EXAMPLE.exec(asked))?.groups?.about;
  if (about === undefined) return null;
  const rights = await rightsOrNull(ports);
  const [operation, ...others] = named(ports, offered(ports, rights), about);
  if (operation === undefined) return null;
  const title = message(`${operation.name}.title`);
  const notice = {
    tone: 'information' as const,
    title,
    text: message(`${operation.name}.help`),
    details: detailsOf(ports, operation, rights),
    suggestions: [
      example(ports, operation),
      ...others.slice(0, MOST_OTHERS).map((other) => helpWith(ports, other)),
    ],
  };
  return {
    state,
    say: [say(ports, null, ports.t(title), (context) => noticeCard(notice, context))],
  };
}

/** The operations that a word means: by name, else by the words of their titles; people's first. */
function named(
  { catalogue, t }: Ports,
  allowed: readonly Pick<AnyOperation, 'name'>[],
  about: string,
): AnyOperation[] {
  const words = fold(about)
    .split(/[\s-]+/)
    .map((word) => word.replace(/s$/, ''));
  const operations = allowed.flatMap(({ name }) => catalogue.get(name) ?? []);
  const own = operations.filter(({ name }) => name === words.join('-') || name === fold(about));
  if (own.length > 0) return own;
  const holds = (said: string): boolean =>
    words.every((word) =>
      fold(said)
        .split(/[\s-]+/)
        .some((one) => one.startsWith(word)),
    );
  const byName = operations.filter(({ name }) => holds(name));
  const byTitle = operations.filter(({ name }) => holds(t(message(`${name}.title`))));
  return [...new Set([...byName, ...byTitle])].sort(
    (a, b) =>
      Number(b.topic === 'people') - Number(a.topic === 'people') || a.name.length - b.name.length,
  );
}

function detailsOf(ports: Ports, operation: AnyOperation, rights: Rights | null): Message[] {
  const names = Object.keys(operation.parameters.shape);
  const labels = (of: readonly string[]): string =>
    of.map((name) => ports.t(labelOf(operation, name))).join(', ');
  const optional = names.filter((name) => !operation.required.includes(name));
  const approval = rights?.approvals.find(({ effect }) => effect === operation.effect);
  return [
    ...(operation.required.length === 0
      ? []
      : [message('dialog.help.needed', { parameters: labels(operation.required) })]),
    ...(optional.length === 0
      ? []
      : [message('dialog.help.optional', { parameters: labels(optional) })]),
    message('dialog.help.effect', { effect: ports.t(message(`card.effect-${operation.effect}`)) }),
    ...(approval === undefined
      ? []
      : [
          message('dialog.help.approval', {
            count: approval.count,
            people: approval.people.join(', '),
          }),
        ]),
  ];
}

function example({ t }: Ports, { name }: AnyOperation): Suggestion {
  const title = message(`${name}.example`);
  return { title, text: t(title), operation: null, parameters: {} };
}

function helpWith({ t }: Ports, { name }: AnyOperation): Suggestion {
  const title = message('dialog.help.other', { title: t(message(`${name}.title`)) });
  return { title, text: `help ${name}`, operation: null, parameters: {} };
}
