import type { z } from 'zod';
import type { AnswerDraft } from '../../protocol/answer.js';
import type { Effect } from '../../protocol/effect.js';
import type { DraftInput } from '../../protocol/plan.js';
import type { Directory } from './directory.js';

export type Locale = 'en' | 'fr';
/** A value for each language the product speaks. */
export type InBothLanguages<T> = Readonly<Record<Locale, T>>;

/** How people find an operation in help: the task they have in mind. */
export type Topic = 'people' | 'plans' | 'servers' | 'requests' | 'other';

interface Described<Shape extends z.ZodRawShape> {
  /** The name of the design, the API and the tests: `enable-um`. Also the file's name. */
  readonly name: string;
  readonly topic: Topic;
  readonly effect: Effect;
  /** What may be given, as it may be given: names, not yet objects. */
  readonly parameters: z.ZodObject<Shape>;
  /** The parameters without which there is nothing to plan; a form asks for them. */
  readonly required: readonly (keyof Shape & string)[];
  /**
   * How people ask for it. `{user}` stands for a parameter, `[…]` may be left out, `(a|b)` is one
   * or the other; see src/language/phrases.ts.
   */
  readonly phrases: InBothLanguages<readonly string[]>;
  /**
   * Sentences that ask for it, in as many ways as people have. A name in them may be {user} or the
   * like; the values don't matter. See src/language/likeness.
   */
  readonly examples?: InBothLanguages<readonly string[]>;
  /** The operation that plans each row of a file, where this one is about a file of them. */
  readonly rowsOf?: string;
  /** What shows in any order that it is meant, where no phrase is said; see src/language/signs.ts. */
  readonly signs?: readonly string[];
  /**
   * ICU texts by key, the same keys in both languages. Always: `title` (a few words), `help` (one
   * sentence), `example` (a sentence that can be typed). A message's key is `NAME.KEY`.
   */
  readonly texts: InBothLanguages<Readonly<Record<string, string>>>;
}

/** Changes something: planned, shown, approved, run, verified. */
export interface ChangeOperation<
  Shape extends z.ZodRawShape = z.ZodRawShape,
> extends Described<Shape> {
  readonly kind: 'change';
  /**
   * Reads the present state and says what would run.
   * @throws UmError where nothing can or must be done; its sentence says what to do next
   */
  plan(parameters: z.infer<z.ZodObject<Shape>>, directory: Directory): Promise<DraftInput>;
}

/** Answers a question from the servers; runs at once. */
export interface ReadOperation<
  Shape extends z.ZodRawShape = z.ZodRawShape,
> extends Described<Shape> {
  readonly kind: 'read';
  answer(parameters: z.infer<z.ZodObject<Shape>>, directory: Directory): Promise<AnswerDraft>;
}

/** About requests or the bot itself: the dialog of the same name carries it out. */
export interface TalkOperation<
  Shape extends z.ZodRawShape = z.ZodRawShape,
> extends Described<Shape> {
  readonly kind: 'talk';
}

export type Operation<Shape extends z.ZodRawShape = z.ZodRawShape> =
  ChangeOperation<Shape> | ReadOperation<Shape> | TalkOperation<Shape>;

/** An operation whose parameters' shape has been forgotten: what the catalogue holds. */
export type AnyOperation =
  | (Omit<ChangeOperation, 'plan'> & {
      plan(parameters: unknown, directory: Directory): Promise<DraftInput>;
    })
  | (Omit<ReadOperation, 'answer'> & {
      answer(parameters: unknown, directory: Directory): Promise<AnswerDraft>;
    })
  | TalkOperation;

/**
 * Makes an operation for the catalogue. Its `plan` or `answer` parses its own parameters, so that
 * no caller can hand it what its schema refuses.
 */
export function operation<Shape extends z.ZodRawShape>(described: Operation<Shape>): AnyOperation {
  switch (described.kind) {
    case 'change':
      return {
        ...described,
        plan: (parameters, directory) =>
          described.plan(described.parameters.parse(parameters), directory),
      };
    case 'read':
      return {
        ...described,
        answer: (parameters, directory) =>
          described.answer(described.parameters.parse(parameters), directory),
      };
    case 'talk':
      return described;
  }
}
