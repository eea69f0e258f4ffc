import type { Choice } from '../src/protocol/api.js';
import type { Effect } from '../src/protocol/effect.js';
import type { Message } from '../src/protocol/message.js';
import type { Topic } from '../src/operations/kit/operation.js';

/** An operation as help and welcome show it; its texts are `NAME.title`, `NAME.help`, `NAME.example`. */
export interface HelpEntry {
  readonly name: string;
  readonly topic: Topic;
  readonly effect: Effect;
}

/** What a client checks of a text before it sends a form. */
export interface FieldRule {
  /** Characters. */
  readonly maxLength: number;
  /** A regular expression for what isn't empty; null: anything. */
  readonly pattern: string | null;
  /** What is said of a text that isn't so, or is missing; null: that it is missing. */
  readonly error: Message | string | null;
}

/**
 * One field of a form. `name` is the parameter and the id of the input; a `list` is a long text, a
 * `person` is searched for as the name is typed, and `choices` are those known without that.
 */
export interface FormField {
  readonly name: string;
  readonly label: Message | string;
  readonly kind: 'text' | 'list' | 'choice' | 'person';
  readonly rule: FieldRule;
  /** For `choice`; a choice without any is shown as a text field. */
  readonly choices: readonly Choice[];
  /** What is filled in already (for `choice`, the id), and why. */
  readonly value: string | null;
  readonly why: Message | string | null;
  readonly required: boolean;
  /** What was wrong with it when it was sent before. */
  readonly error: Message | string | null;
}

export interface Form {
  /** The operation's title, or what the form asks. */
  readonly title: Message | string;
  readonly intro: Message | string | null;
  readonly fields: readonly FormField[];
  /** Whether a person can be typed in instead of picked, by a button. */
  readonly canType: boolean;
}

/** One object must be picked of several that a name could mean. */
export interface Choosing {
  readonly question: Message | string;
  /** The parameter that the choice fills. */
  readonly field: string;
  readonly choices: readonly Choice[];
}

/** Something to say. `tone` is told in words and by a sign, not by colour alone. */
export interface Notice {
  readonly tone: 'information' | 'warning' | 'refusal';
  readonly title: Message | string | null;
  readonly text: Message | string;
  /** Lines below the text: candidates, details. */
  readonly details: readonly (Message | string)[];
  readonly suggestions: readonly Suggestion[];
}

/** A button that stands for a sentence; with an operation, what it means is settled already. */
export interface Suggestion {
  readonly title: Message | string;
  /** What a click says on the person's behalf. */
  readonly text: string;
  readonly operation: string | null;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A suggestion, and what it would do with what was said. */
export interface ExplainedSuggestion extends Suggestion {
  readonly help: Message;
  readonly given: readonly { readonly label: Message; readonly value: string }[];
}

/** Who reads a request's card: `approver` is somebody who may still decide on it. */
export type Viewer = 'requester' | 'approver' | 'other';
