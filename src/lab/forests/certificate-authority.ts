import { z } from 'zod';
import { UmError } from '../../protocol/errors.js';
import type { Change } from './engine/change.js';
import { Transaction } from './engine/transaction.js';
import type { World } from './engine/world.js';

/** What a person has a CA do with the request of a server, and where its answer is kept. */
export const wantedCertificateSchema = z.strictObject({
  forest: z.string().min(1),
  /** The short name of the server that made the request. */
  server: z.string().min(1),
  file: z.string().min(1),
  /** Whether the server trusts that CA. */
  isTrusted: z.boolean().default(true),
});
export type WantedCertificate = z.infer<typeof wantedCertificateSchema>;

const YEARS = 2 * 365 * 24 * 60 * 60 * 1000;

/**
 * Answers a server's request as a CA does.
 * @throws UmError UM-BAD-REQUEST where the server has none
 */
export function issueCertificate(
  world: World,
  wanted: WantedCertificate,
  at: Date,
  newGuid: () => string,
): readonly Change[] {
  const forest = world.forest(wanted.forest);
  const request = forest?.tables.ExchangeCertificate.all().find(
    ({ IsPending, Server }) => IsPending && Server === wanted.server,
  );
  if (forest === undefined || request === undefined)
    throw new UmError('UM-BAD-REQUEST', { detail: 'server' });
  const transaction = new Transaction(world, at.toISOString());
  transaction.add(forest.tables.IssuedCertificate, {
    Guid: newGuid(),
    Name: request.Thumbprint,
    DistinguishedName: `CN=${request.Thumbprint},CN=Issued`,
    WhenCreated: at.toISOString(),
    WhenChanged: at.toISOString(),
    File: wanted.file,
    Request: request.Guid,
    Issuer: `CN=${forest.organization} Root CA`,
    NotAfter: new Date(at.getTime() + YEARS).toISOString(),
    IsTrusted: wanted.isTrusted,
  });
  return transaction.changes;
}
