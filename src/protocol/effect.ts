import { z } from 'zod';

/**
 * What an operation may do: `read` runs at once; `change` one person or object; `service` stops or
 * re-routes calls on a server, pool or site; `forest` touches more than its name says.
 */
export const effectSchema = z.enum(['read', 'change', 'service', 'forest']);
export type Effect = z.infer<typeof effectSchema>;
