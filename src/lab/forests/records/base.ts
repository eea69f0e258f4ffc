import { z } from 'zod';

/** What each object of a forest has. References between objects are GUIDs. */
export const base = {
  Guid: z.guid(),
  Name: z.string(),
  DistinguishedName: z.string(),
  WhenCreated: z.string(),
  WhenChanged: z.string(),
};
export const baseSchema = z.object(base);
export type BaseRecord = z.infer<typeof baseSchema>;
