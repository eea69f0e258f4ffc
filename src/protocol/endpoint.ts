import { z } from 'zod';

/** The two administrations of the integration: the Exchange and the Lync Server Management Shell. */
export const administrationSchema = z.enum(['exchange', 'lync']);
export type Administration = z.infer<typeof administrationSchema>;

/**
 * Where a command runs: the management shell of one forest, or of one server of it for what acts
 * on that machine (services, certificate store, ExchUcUtil). `server` is a fully qualified name.
 */
export const endpointSchema = z.strictObject({
  forest: z.string().min(1).max(255),
  administration: administrationSchema,
  server: z.string().min(1).max(255).optional(),
});
export type Endpoint = z.infer<typeof endpointSchema>;

/** A forest as the settings name it, and the forest whose Lync serves its users. */
export const forestSchema = z.strictObject({
  name: z.string().min(1).max(255),
  administrations: z.array(administrationSchema).min(1),
  lyncForest: z.string().min(1).max(255),
});
export type Forest = z.infer<typeof forestSchema>;
