import { z } from 'zod';
import { endpointListSchema, shellSettingsSchema } from '../gate/gate.js';
import { forestSchema } from '../protocol/endpoint.js';
import { MOST_SLOTS } from './account-slots.js';

/** The public half of the bot's key: an Ed25519 JWK. */
const publicKeySchema = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().min(1),
});

/** The runner's settings, as its settings file holds them. */
export const runnerSettingsSchema = z.strictObject({
  host: z.string().min(1).default('127.0.0.1'),
  port: z.int().min(0).max(65_535).default(3979),
  /** The runner's database, as the role `um_runner`. */
  databaseUrl: z.url(),
  policyFile: z.string().min(1),
  forests: z.array(forestSchema).min(1),
  /** What answers PowerShell's commands. */
  shell: shellSettingsSchema,
  /** How each endpoint's commands are reached; the lab's shell needs none. */
  endpoints: endpointListSchema.default([]),
  /** How many shells there may be at one endpoint. */
  shells: z
    .strictObject({
      perRunner: z.int().positive().default(6),
      /** In all runners of the database that use the account; WinRM's own quota is 18. */
      perAccount: z.int().positive().max(MOST_SLOTS).default(18),
      /** The name of the account that the shells run under. */
      account: z.string().min(1).max(200).default('um-bot'),
    })
    .prefault({}),
  botPublicKey: publicKeySchema,
  /** How long a plan may be confirmed; the policy's own word comes first. */
  planMinutes: z.int().positive().default(30),
  /** How long a request waits for decisions; the policy's own word comes first. */
  requestHours: z.int().positive().default(8),
  sweepSeconds: z.number().positive().default(5),
  /** This runner's name among the runners of one database; stable, no two alike. */
  executorId: z.string().min(1).max(60).default('runner-1'),
  /** Raised when a run's steps change: a runner takes over only what its own version began. */
  applicationVersion: z.string().min(1).max(60).default('1'),
  /** How long a reading or a quick command may take. */
  commandSeconds: z.number().positive().default(120),
  /** How long a script or a service's restart may take. */
  scriptSeconds: z.number().positive().default(900),
  /** How often, and with what pause, what isn't seen yet is looked for again. */
  lookAgain: z
    .strictObject({
      times: z.int().nonnegative(),
      pauseSeconds: z.number().nonnegative(),
    })
    .default({ times: 5, pauseSeconds: 2 }),
});
export type RunnerSettings = z.infer<typeof runnerSettingsSchema>;
