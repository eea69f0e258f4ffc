import { z } from 'zod';
import { UmError } from '../../protocol/errors.js';
import type { Change } from './engine/change.js';
import { Transaction } from './engine/transaction.js';
import type { World } from './engine/world.js';

/** The application that either side has to let in: Exchange Lync, and Lync Exchange. */
export const PARTNERS = {
  exchange: { name: 'LyncEnterprise', identifier: '00000004-0000-0ff1-ce00-000000000000' },
  lync: { name: 'microsoft.exchange', identifier: '00000002-0000-0ff1-ce00-000000000000' },
} as const;

/** Which side's administrator makes the other a partner, or switches it off or on. */
export const wantedPartnerSchema = z.strictObject({
  forest: z.string().min(1),
  administration: z.enum(['exchange', 'lync']),
  isEnabled: z.boolean().default(true),
});
export type WantedPartner = z.input<typeof wantedPartnerSchema>;

/**
 * Makes a partner application as Configure-EnterprisePartnerApplication.ps1 or New-CsPartnerApplication
 * does, or switches the one that is there.
 * @throws UmError UM-BAD-REQUEST
 */
export function makePartner(
  world: World,
  { forest, administration, isEnabled = true }: WantedPartner,
  at: Date,
  newGuid: () => string,
): readonly Change[] {
  const found = world.forest(forest);
  if (found === undefined || (administration === 'lync' && !found.hasLync))
    throw new UmError('UM-BAD-REQUEST', { detail: 'forest' });
  const { PartnerApplication, CsPartnerApplication } = found.tables;
  const table = administration === 'lync' ? CsPartnerApplication : PartnerApplication;
  const { name, identifier } = PARTNERS[administration];
  const transaction = new Transaction(world, at.toISOString());
  const there = table.all().find((one) => one.ApplicationIdentifier === identifier);
  if (there !== undefined) transaction.set(table, there, { Enabled: isEnabled });
  else
    transaction.add(table, {
      Guid: newGuid(),
      Name: name,
      DistinguishedName: `CN=${name},CN=Partner Applications`,
      WhenCreated: at.toISOString(),
      WhenChanged: at.toISOString(),
      ApplicationIdentifier: identifier,
      Enabled: isEnabled,
    });
  return transaction.changes;
}
