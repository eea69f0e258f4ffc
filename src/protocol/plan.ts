import { z } from 'zod';
import { callSchema } from './call.js';
import { digestOf, digestSchema } from './digest.js';
import { effectSchema } from './effect.js';
import { administrationSchema, endpointSchema } from './endpoint.js';
import { messageSchema } from './message.js';
import { offerSchema } from './offer.js';
import { personSchema } from './person.js';

/** Raised whenever the shape below changes its meaning; part of every digest. */
export const PLAN_SCHEMA_VERSION = 3;

const expectedValueSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

/**
 * A question to the servers whose answer tells whether something is so: run `call` (a read), and
 * look for an object that matches all of `where`. A text matches ignoring case; a reference to an
 * object matches by its name, GUID or distinguished name; a list matches when it holds all that is
 * expected. `is` says whether such an object has to be there or must not be.
 */
export const checkSchema = z.strictObject({
  endpoint: endpointSchema,
  call: callSchema,
  where: z.record(z.string(), expectedValueSchema).default({}),
  is: z.enum(['present', 'absent']),
});
export type Check = z.infer<typeof checkSchema>;

const stepIdSchema = z.string().regex(/^[a-z0-9-]{1,60}$/);
const anyStep = {
  id: stepIdSchema,
  title: messageSchema,
  administration: administrationSchema,
  endpoint: endpointSchema,
  already: z.boolean().default(false),
};

/**
 * A step that sends a command. `settled` are the checks that all hold once its effect is there: they
 * are looked at before (nothing is sent when they hold already) and after. Without any, the effect
 * can't be looked at: the step is never repeated by itself.
 */
export const commandStepSchema = z.strictObject({
  kind: z.literal('command'),
  ...anyStep,
  call: callSchema,
  settled: z.array(checkSchema),
  /**
   * `always`: sent also where the checks hold already, and again after a crash: a restart, whose
   * effect may safely come twice and which nothing shows to be done.
   */
  sends: z.enum(['if-needed', 'always']).default('if-needed'),
  /**
   * The id of an earlier step whose effect must not stay (a server that drains): this step runs also
   * when the run fails or is cancelled after that one had begun.
   */
  cleansUp: stepIdSchema.nullable().default(null),
  /**
   * The id of an earlier step that must not be the last one (it takes away what this one gives back):
   * once that has begun, nobody can stop the run before this step.
   */
  follows: stepIdSchema.optional(),
});

/** A step that waits until something is so, and sends nothing. */
export const waitStepSchema = z.strictObject({
  kind: z.literal('wait'),
  ...anyStep,
  settled: z.array(checkSchema).min(1),
  /** How long, in milliseconds. */
  deadlineMs: z.int().positive(),
  /** How often it is looked, in milliseconds, where that need not be as often as the settings say. */
  lookEveryMs: z.int().positive().optional(),
  /** Whether the run goes on all the same when it isn't so by then. */
  late: z.enum(['fail', 'go-on']),
  /** What is said then, where there is more to say than that it was waited for in vain. */
  lateCode: z.enum(['UM-ATTRIBUTES-LATE']).optional(),
});

/**
 * Something that has no command: a person does it, as `instructions` say line by line, and says so.
 * The request is `paused` meanwhile, and goes on only when the checks hold.
 */
export const manualStepSchema = z.strictObject({
  kind: z.literal('manual'),
  ...anyStep,
  instructions: z.array(messageSchema).min(1),
  settled: z.array(checkSchema).min(1),
});

export const stepSchema = z.discriminatedUnion('kind', [
  commandStepSchema,
  waitStepSchema,
  manualStepSchema,
]);
export type Step = z.infer<typeof stepSchema>;
export type CommandStep = z.infer<typeof commandStepSchema>;
export type WaitStep = z.infer<typeof waitStepSchema>;
export type ManualStep = z.infer<typeof manualStepSchema>;

/** The steps that send a command. */
export function commandsOf<S extends StepInput>(
  steps: readonly S[],
): Extract<S, { kind: 'command' }>[] {
  return steps.filter((step): step is Extract<S, { kind: 'command' }> => step.kind === 'command');
}

/** The steps that wait. */
export function waitsOf(steps: readonly Step[]): WaitStep[] {
  return steps.filter((step) => step.kind === 'wait');
}

/** One line of "before and after". A value that isn't there is null. */
export const changeSchema = z.strictObject({
  object: z.string().max(300),
  property: messageSchema,
  before: z.union([z.string(), messageSchema]).nullable(),
  after: z.union([z.string(), messageSchema]).nullable(),
});
export type Change = z.infer<typeof changeSchema>;

/** What is checked, by reading again, before the request counts as done. */
export const verificationSchema = z.strictObject({ title: messageSchema, check: checkSchema });
export type Verification = z.infer<typeof verificationSchema>;

/** Who the plan is about: name, title, site or the like first; three are in sight, the rest one click away. */
export const subjectSchema = z.strictObject({
  label: messageSchema,
  value: z.union([z.string().max(400), messageSchema]),
});

export const undoSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('request'),
    operation: z.string(),
    parameters: z.record(z.string(), z.unknown()),
    explanation: messageSchema,
  }),
  z.strictObject({ kind: z.literal('none'), reason: messageSchema }),
]);
export type Undo = z.infer<typeof undoSchema>;

/**
 * What whoever asked may pass on to a person whom the plan concerns, once it is done: in that
 * person's language, and never with a PIN.
 */
export const userTextSchema = z.strictObject({
  /** The person's display name. */
  person: z.string().max(300),
  language: z.enum(['en', 'fr']),
  lines: z.array(messageSchema).min(1),
});
export type UserText = z.infer<typeof userTextSchema>;

const wholeDraftSchema = z.strictObject({
  /** One sentence of effect. */
  summary: messageSchema,
  subject: z.array(subjectSchema),
  steps: z.array(stepSchema),
  changes: z.array(changeSchema),
  /** Those whose key ends in `note-…` are plain facts, shown when asked for. */
  warnings: z.array(messageSchema),
  /** What stops working meanwhile or for good; empty: nothing does. */
  stops: z.array(messageSchema),
  /** Objects touched though the request did not name them, created, deleted, changed. */
  numbers: z.strictObject({
    created: z.int().nonnegative(),
    deleted: z.int().nonnegative(),
    changed: z.int().nonnegative(),
  }),
  verifications: z.array(verificationSchema),
  undo: undoSchema,
  /** Other ways to the same end, shown before it is asked for. */
  instead: z.array(offerSchema).default([]),
  /** What has to follow once it is done, in this order. */
  next: z.array(offerSchema).default([]),
  userTexts: z.array(userTextSchema).default([]),
  /** Texts, unique in this request, that no other waiting request may claim (an extension). */
  claims: z.array(z.string().max(300)),
  /** What the plan was made from; a difference at run time means that the plan must be made anew. */
  before: z.record(z.string(), z.unknown()),
});

/**
 * One of very many like requests that are approved as one: a line of a file. It is carried out by
 * itself, looked at again just before, and its fate is no other row's.
 */
export const draftRowSchema = z.strictObject({
  /** Where it stands in the file, from 1. */
  line: z.int().positive(),
  /** Whom it is about. */
  label: z.string().max(300),
  /** The operation, and its parameters, that plan this row. */
  operation: z.string(),
  parameters: z.record(z.string(), z.unknown()),
  draft: wholeDraftSchema.pick({
    steps: true,
    changes: true,
    verifications: true,
    claims: true,
    before: true,
  }),
});
export type DraftRow = z.infer<typeof draftRowSchema>;

/** What an operation plans; the runner adds who, when and which policy to make a plan of it. */
export const draftSchema = wholeDraftSchema.extend({ rows: z.array(draftRowSchema).default([]) });
export type Draft = z.infer<typeof draftSchema>;
/** A draft as an operation writes it: what is usual may be left out. */
export type DraftInput = z.input<typeof draftSchema>;
export type StepInput = z.input<typeof stepSchema>;

export const approvalsNeededSchema = z.strictObject({
  count: z.int().min(1),
  proof: z.enum(['chat', 'entra', 'passkey']),
});

/** What one row of a plan runs, to the letter. */
export const planRowSchema = draftRowSchema
  .pick({ line: true, label: true })
  .extend({ steps: z.array(commandStepSchema) });
export type PlanRow = z.infer<typeof planRowSchema>;

/** The rows that belong to a plan, which are kept beside it: how many, and a digest over all. */
export const planRowsSchema = z.strictObject({
  count: z.int().positive(),
  digest: digestSchema,
  /** What the first of them run, to be shown with the plan; plans of earlier versions have none. */
  first: z.array(planRowSchema).optional(),
});

export const planSchema = wholeDraftSchema.extend({
  rows: planRowsSchema.nullable().default(null),
  schema: z.literal(PLAN_SCHEMA_VERSION),
  id: z.guid(),
  nonce: z.string().min(16),
  operation: z.string(),
  effect: effectSchema,
  parameters: z.record(z.string(), z.unknown()),
  ticket: z.string().max(60).nullable(),
  /** When it starts, once it is approved; null: at once. */
  startAt: z.iso.datetime().nullable().default(null),
  requester: personSchema,
  approvals: approvalsNeededSchema,
  policyVersion: z.string(),
  catalogueVersion: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  digest: digestSchema,
});
export type Plan = z.infer<typeof planSchema>;

/** The digest of a plan: over all of it but the digest itself. */
export function planDigest(plan: Omit<Plan, 'digest'>): string {
  return digestOf(planSchema.omit({ digest: true }).strip().parse(plan));
}
