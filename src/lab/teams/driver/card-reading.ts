import { z } from 'zod';

const choiceSchema = z.looseObject({ title: z.string(), value: z.string() });
const nodeSchema = z.looseObject({
  type: z.string().optional(),
  id: z.string().optional(),
  isVisible: z.boolean().optional(),
  text: z.string().optional(),
  title: z.string().optional(),
  label: z.string().optional(),
  value: z.unknown().optional(),
  verb: z.string().optional(),
  associatedInputs: z.string().optional(),
  data: z.unknown().optional(),
  isRequired: z.boolean().optional(),
  regex: z.string().optional(),
  errorMessage: z.string().optional(),
  maxLength: z.number().optional(),
  choices: z.array(choiceSchema).optional(),
  'choices.data': z.looseObject({ dataset: z.string() }).optional(),
  style: z.string().optional(),
  isMultiSelect: z.boolean().optional(),
  facts: z.array(z.looseObject({ title: z.string(), value: z.string() })).optional(),
});
type Node = z.infer<typeof nodeSchema>;

export interface ReadAction {
  readonly type: 'Action.Execute' | 'Action.Submit';
  readonly title: string;
  readonly verb: string;
  readonly id: string | undefined;
  readonly data: unknown;
  /** Whether the card's inputs go with it: only then must they be filled in. */
  readonly takesInputs: boolean;
}

export interface ReadInput {
  readonly type: string;
  readonly id: string;
  readonly label: string;
  /** What it holds before anybody types. */
  readonly value: string;
  readonly isRequired: boolean;
  readonly regex: string | undefined;
  readonly maxLength: number | undefined;
  /** What a client says where it can't be sent so; '': nothing. */
  readonly errorMessage: string;
  readonly choices: readonly { title: string; value: string }[];
  /** What is searched while somebody types; undefined: nothing. */
  readonly dataset: string | undefined;
  /** Whether only one of `choices` can be given. */
  readonly onlyChoices: boolean;
}

/** A card by what it says, wherever in the card it stands. */
export interface ReadCard {
  readonly json: unknown;
  /** Every text, from top to bottom: text blocks, runs, facts, choices, labels, not the buttons. */
  readonly texts: readonly string[];
  /** The same as one text, a line each. */
  readonly text: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly actions: readonly ReadAction[];
  /** The actions' titles. */
  readonly buttons: readonly string[];
  readonly verbs: readonly string[];
  readonly inputs: readonly ReadInput[];
}

/** Reads an Adaptive Card's content. */
export function readCard(json: unknown): ReadCard {
  const texts: string[] = [];
  const facts: Record<string, string> = {};
  const actions: ReadAction[] = [];
  const inputs: ReadInput[] = [];
  const take = (node: Node): void => {
    const { type = '' } = node;
    if (type === 'Action.Execute' || type === 'Action.Submit') {
      const { title = '', verb = '', id, data, associatedInputs } = node;
      const takesInputs = associatedInputs?.toLowerCase() !== 'none';
      actions.push({ type, title, verb, id, data, takesInputs });
    }
    if (type.startsWith('Input.')) inputs.push(inputOf(node, type));
    for (const { title, value } of node.facts ?? []) {
      facts[title] = value;
      texts.push(title, value);
    }
    if (type === 'TextBlock' || type === 'TextRun') texts.push(node.text ?? '');
    if (type.startsWith('Input.')) {
      texts.push(node.label ?? node.title ?? '', ...(node.choices ?? []).map(({ title }) => title));
    }
  };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item);
      return;
    }
    const node = nodeSchema.safeParse(value);
    if (!node.success) return;
    take(node.data);
    for (const [key, inner] of Object.entries(node.data)) {
      if (key === 'inlines' && Array.isArray(inner)) texts.push(runs(inner));
      else if (!['data', 'facts', 'choices', 'fallback'].includes(key)) walk(inner);
    }
  };
  walk(json);
  const said = texts.filter((text) => text !== '');
  return {
    json,
    texts: said,
    text: said.join('\n'),
    facts,
    actions,
    buttons: actions.map(({ title }) => title),
    verbs: actions.map(({ verb }) => verb),
    inputs,
  };
}

/** The inline runs of a RichTextBlock as the one text that a reader sees. */
function runs(inlines: readonly unknown[]): string {
  return inlines
    .map((run) => (typeof run === 'string' ? run : (nodeSchema.safeParse(run).data?.text ?? '')))
    .join('');
}

function inputOf(node: Node, type: string): ReadInput {
  const { value, choices = [] } = node;
  const first = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return {
    type,
    id: node.id ?? '',
    label: node.label ?? node.title ?? '',
    value: type === 'Input.Toggle' && first === '' ? 'false' : first,
    isRequired: node.isRequired ?? false,
    regex: node.regex,
    maxLength: node.maxLength,
    errorMessage: node.errorMessage ?? '',
    choices,
    dataset: node['choices.data']?.dataset,
    onlyChoices:
      type === 'Input.ChoiceSet' &&
      choices.length > 0 &&
      node.style !== 'filtered' &&
      node.isMultiSelect !== true,
  };
}

/**
 * What the inputs hold when a person has typed `typed` (by input id or label) into them.
 * @throws Error where a client wouldn't let the person send it
 */
export function filledIn(
  inputs: readonly ReadInput[],
  typed: Readonly<Record<string, string>>,
): Record<string, string> {
  for (const name of Object.keys(typed)) {
    if (!inputs.some(({ id, label }) => id === name || label === name)) {
      const known = inputs.map(({ id }) => id).join(', ');
      throw new Error(`The card has no input ${name}; it has: ${known || 'none'}`);
    }
  }
  const filled = inputs.map((input): [string, string] => {
    const value = typed[input.id] ?? typed[input.label] ?? input.value;
    const fault = faultIn(input, value);
    if (fault !== null) throw new Error(`The input ${input.id} ${fault}: "${value}"`);
    return [input.id, value];
  });
  return Object.fromEntries(filled.filter(([, value]) => value !== ''));
}

function faultIn(input: ReadInput, value: string): string | null {
  if (value === '') return input.isRequired ? 'is required' : null;
  if (input.maxLength !== undefined && value.length > input.maxLength) return 'is too long';
  if (input.regex !== undefined && !new RegExp(input.regex).test(value)) return 'is malformed';
  if (input.onlyChoices && !input.choices.some((choice) => choice.value === value)) {
    return 'has no such choice';
  }
  return null;
}
