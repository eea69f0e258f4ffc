import { z } from 'zod';

/** A person of the tenant. Identity is `tenantId` + `objectId`; `displayName` is only shown. */
export const personSchema = z.strictObject({
  tenantId: z.guid(),
  objectId: z.guid(),
  displayName: z.string().max(256),
});
export type Person = z.infer<typeof personSchema>;

/** Whether two people are the same one, whatever they call themselves. */
export function samePerson(
  a: Pick<Person, 'tenantId' | 'objectId'>,
  b: Pick<Person, 'tenantId' | 'objectId'>,
): boolean {
  return a.tenantId === b.tenantId && a.objectId === b.objectId;
}
