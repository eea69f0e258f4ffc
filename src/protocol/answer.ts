import { z } from 'zod';
import { messageSchema } from './message.js';
import { offerSchema } from './offer.js';

const shownSchema = z.union([z.string(), messageSchema]);

/** Something that isn't as it should be. */
export const findingSchema = z.strictObject({
  /** Which rule it breaks: stable, small letters and dashes. */
  rule: z.string().regex(/^[a-z0-9-]{1,60}$/),
  /** What is so, and about which object. */
  text: messageSchema,
  /** What comes of it for callers and users; null: nothing yet. */
  consequence: messageSchema.nullable().default(null),
  /** What mends it; null: no operation does, and `text` or `consequence` says what to do. */
  offer: offerSchema.nullable().default(null),
  /** The same for others of whom `text` tells, where `offer` mends one of them alone. */
  alike: z.array(offerSchema).max(40).optional(),
});
export type Finding = z.infer<typeof findingSchema>;

/**
 * Something broken that was met at one person: the runner counts the people, and tells the approvers
 * once many have met the same.
 */
export const sightingSchema = z.strictObject({
  /** What is broken: the same text for the same thing. */
  link: z.string().min(1).max(300),
  /** Who met it: the same text for the same person. */
  person: z.string().min(1).max(300),
  /** What approvers are told. */
  text: messageSchema,
  /** What they may want next. */
  offer: offerSchema,
});
export type Sighting = z.infer<typeof sightingSchema>;

/** Rows below headings, each as long as `columns`. */
export const tableSchema = z.strictObject({
  columns: z.array(messageSchema).min(1).max(6),
  rows: z.array(z.array(shownSchema)),
});

/** The answer to a question: what a `read` operation found. */
export const answerSchema = z.strictObject({
  title: messageSchema,
  facts: z.array(z.strictObject({ label: messageSchema, value: shownSchema })).default([]),
  /** What is wrong, the worst first. */
  findings: z.array(findingSchema).default([]),
  table: tableSchema.nullable().default(null),
  notes: z.array(messageSchema).default([]),
  /** What may be asked for next: the next page, a narrower question. */
  offers: z.array(offerSchema).default([]),
  /** For the runner; nobody is shown them. */
  sightings: z.array(sightingSchema).max(40).default([]),
});
export type Answer = z.infer<typeof answerSchema>;
/** An answer as an operation writes it: what is empty may be left out. */
export type AnswerDraft = z.input<typeof answerSchema>;
