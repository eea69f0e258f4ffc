import { z } from 'zod';

/** Somebody of the lab's tenant who has Teams open. */
export const seatSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
  name: z.string().min(1),
  /** Entra object id. */
  objectId: z.guid(),
  userPrincipalName: z.string(),
  /** Teams' language, a BCP 47 tag. */
  locale: z.string(),
  /** What the page shows under the name. */
  role: z.string(),
});
export type Seat = z.infer<typeof seatSchema>;

/**
 * Where somebody has Teams open: in a browser, or on a telephone, whose inputs don't search as one
 * types.
 */
export const platformSchema = z.enum(['Web', 'Android']);
export type Platform = z.infer<typeof platformSchema>;

/** The lab's tenant. */
export const LAB_TENANT_ID = '10000000-0000-4000-8000-000000000001';

/** Everybody who sits in the lab, in the order of the page. */
export const LAB_SEATS: readonly Seat[] = [
  seat('hana', 'Hana Helpdesk', 1, 'en-US', 'Helpdesk'),
  seat('amir', 'Amir Approver', 2, 'en-US', 'Approver'),
  seat('aline', 'Aline Approbatrice', 3, 'fr-FR', 'Approver'),
  seat('nora', 'Nora Norights', 4, 'en-US', 'No rights'),
  seat('hugo', 'Hugo Assistance', 5, 'fr-FR', 'Helpdesk'),
];

function seat(id: string, name: string, number: number, locale: string, role: string): Seat {
  return {
    id,
    name,
    objectId: `20000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    userPrincipalName: `${name.toLowerCase().replace(' ', '.')}@contoso.com`,
    locale,
    role,
  };
}
