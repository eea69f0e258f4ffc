import { z } from 'zod';
import { umForestsSchema } from './forests/seed/build.js';

/** The lab's settings: one JSON file. */
export const labSettingsSchema = z.strictObject({
  host: z.string().min(1).default('127.0.0.1'),
  port: z.int().min(0).max(65535).default(3980),
  /** Where the forests' state and the journal are kept. */
  dataFolder: z.string().min(1),
  /** The same seed makes the same names, GUIDs and extensions. */
  seed: z.int().default(2013),
  /** Mailboxes in contoso.com. */
  mailboxes: z.int().min(30).max(200_000).default(300),
  /** Forests with nothing set up for UM, one or two with Exchange; not given: the usual ones. */
  bare: umForestsSchema.optional(),
  /** Where the bot listens; null until somebody tells. */
  botUrl: z.url().nullable().default(null),
});
export type LabSettings = z.infer<typeof labSettingsSchema>;
