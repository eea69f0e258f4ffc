import { execute, MOST_FOUND, peopleDataset } from './action.js';
import { choiceTitle } from './choice-title.js';
import type { CardContext } from './context.js';
import type { Form, FormField } from './data.js';
import type { AdaptiveCard, ChoiceInput, Element } from './elements.js';
import { piecesFor, type Pieces } from './pieces.js';
import { fitted } from './size.js';

/** Up to this many choices stand open; more fold into a list. */
const OPEN_CHOICES = 4;

/** All that is missing on one card, with what is known already filled in. */
export function formCard(form: Form, context: CardContext): AdaptiveCard {
  return fitted((detail) => {
    const pieces = piecesFor(context, detail);
    return pieces.card(
      [
        pieces.heading(pieces.shown(form.title)),
        ...(form.intro === null ? [] : [pieces.line(pieces.shown(form.intro))]),
        ...form.fields.flatMap((field) => fieldOf(field, pieces, context.key)),
      ],
      [
        execute(
          'submit-form',
          pieces.own('submit'),
          { key: context.key },
          { style: 'positive', inputs: true },
        ),
        ...(form.canType
          ? [execute('type-person', pieces.own('type-person'), { key: context.key })]
          : []),
      ],
    );
  });
}

function fieldOf(field: FormField, pieces: Pieces, key: string): Element[] {
  return [
    inputOf(field, pieces, key),
    ...(field.why === null ? [] : [pieces.line(pieces.shown(field.why), { isSubtle: true })]),
    ...(field.error === null
      ? []
      : [pieces.line(`⚠ ${pieces.shown(field.error)}`, { color: 'attention' })]),
  ];
}

function inputOf(field: FormField, pieces: Pieces, key: string): Element {
  const label = pieces.shown(field.label);
  const common = {
    id: field.name,
    label,
    ...(field.required ? ({ isRequired: true } as const) : {}),
    errorMessage: pieces.own('field-needed'),
    ...(field.value === null ? {} : { value: field.value }),
  };
  const choices = field.choices.map((choice) => ({
    title: pieces.shown(choiceTitle(choice)),
    value: choice.id,
  }));
  if (field.kind === 'person') {
    const input: ChoiceInput = {
      type: 'Input.ChoiceSet',
      ...common,
      errorMessage: pieces.own('pick-person'),
      style: 'filtered',
      placeholder: pieces.own('search-person'),
      choices,
      'choices.data': { type: 'Data.Query', dataset: peopleDataset(key), count: MOST_FOUND },
    };
    return input;
  }
  if (field.kind === 'choice' && choices.length > 0) {
    const input: ChoiceInput = {
      type: 'Input.ChoiceSet',
      ...common,
      style: choices.length <= OPEN_CHOICES ? 'expanded' : 'compact',
      placeholder: pieces.own('pick'),
      choices,
    };
    return input;
  }
  const { maxLength, pattern, error } = field.rule;
  return {
    type: 'Input.Text',
    ...common,
    ...(error === null ? {} : { errorMessage: pieces.shown(error) }),
    maxLength,
    ...(field.kind === 'list' ? { isMultiline: true } : {}),
    // A text, also where it is digits: an extension keeps its leading zero, which a number would lose.
    ...(pattern === null ? {} : { regex: pattern }),
  };
}
