import { z } from 'zod';
import type { Administration } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Change } from './engine/change.js';
import { Transaction } from './engine/transaction.js';
import type { World } from './engine/world.js';
import type { MachineCertificateRecord } from './records/servers.js';

/** A root that a local administrator imports on some machines, or deletes there, by its thumbprint. */
export const wantedRootSchema = z.strictObject({
  /** The forest of the machines. */
  forest: z.string().min(1),
  /** Full names. */
  computers: z.array(z.string().min(1)).min(1),
  thumbprint: z.string().min(1),
  /** False: it is deleted. */
  isTrusted: z.boolean().default(true),
});
export type WantedRoot = z.input<typeof wantedRootSchema>;

/**
 * Imports a root that some machine has on others, or deletes it there.
 * @throws UmError UM-BAD-REQUEST where there is no such root or machine
 */
export function importRoot(
  world: World,
  { forest: name, computers, thumbprint, isTrusted = true }: WantedRoot,
  at: Date,
  newGuid: () => string,
): { readonly administration: Administration; readonly changes: readonly Change[] } {
  const tables = world.forest(name)?.tables;
  if (tables === undefined) throw refused('forest');
  const { MachineCertificate } = tables;
  const root = world.forests
    .flatMap(({ tables }) => tables.MachineCertificate.all())
    .find((one) => one.Thumbprint === thumbprint && one.Subject === one.Issuer);
  if (root === undefined) throw refused('thumbprint');
  const known = MachineCertificate.all();
  const transaction = new Transaction(world, at.toISOString());
  for (const computer of computers) {
    const stored = known.filter(({ Computer }) => Computer === computer);
    if (stored.length === 0) throw refused('computers');
    const own = stored.find((one) => one.Store === 'Root' && one.Thumbprint === thumbprint);
    if (own !== undefined && !isTrusted) transaction.remove(MachineCertificate, own);
    if (own !== undefined || !isTrusted) continue;
    const imported: MachineCertificateRecord = {
      Guid: newGuid(),
      Name: `Root\\${thumbprint}`,
      DistinguishedName: `CN=Root\\${thumbprint},CN=${computer}`,
      WhenCreated: at.toISOString(),
      WhenChanged: at.toISOString(),
      Computer: computer,
      Store: 'Root',
      Thumbprint: root.Thumbprint,
      Subject: root.Subject,
      Issuer: root.Issuer,
      NotBefore: root.NotBefore,
      NotAfter: root.NotAfter,
    };
    transaction.add(MachineCertificate, imported);
  }
  for (const server of tables.ExchangeServer.all())
    if (computers.includes(server.Fqdn))
      for (const one of tables.ExchangeCertificate.all())
        if (
          one.Server === server.Name &&
          one.Issuer === root.Subject &&
          one.IsTrusted !== isTrusted
        )
          transaction.set(tables.ExchangeCertificate, one, { IsTrusted: isTrusted });
  const isExchange = tables.ExchangeServer.all().some(({ Fqdn }) => computers.includes(Fqdn));
  return { administration: isExchange ? 'exchange' : 'lync', changes: transaction.changes };
}

function refused(field: string): UmError {
  return new UmError('UM-BAD-REQUEST', { detail: field });
}
