import { z } from 'zod';

/** A list modifier, PowerShell's `@{Add=…; Remove=…}`: changes a list without replacing it. */
export const listChangeSchema = z.strictObject({
  Add: z.array(z.string()).optional(),
  Remove: z.array(z.string()).optional(),
});

export const parameterValueSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string()),
  listChangeSchema,
]);
export type ParameterValue = z.infer<typeof parameterValueSchema>;

/** One cmdlet with its parameters, as data. A switch is `true`. Never PowerShell source. */
export const callSchema = z.strictObject({
  cmdlet: z.string().min(1).max(80),
  parameters: z.record(z.string(), parameterValueSchema),
});
export type Call = z.infer<typeof callSchema>;
