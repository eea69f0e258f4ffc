import type { Forest } from '../../protocol/endpoint.js';
import type { Directory } from '../kit/directory.js';
import { exchangeShell } from '../kit/forests.js';
import { majorVersion } from '../kit/refuse-mailbox.js';
import type { Row } from './listed.js';

/** The certificates in the store of each server of Exchange 2013. */
export async function certificateRows(directory: Directory, forest: Forest): Promise<Row[]> {
  const shell = exchangeShell(forest);
  const servers = (await directory.read(shell, 'Get-ExchangeServer', {})).filter(
    (server) => majorVersion(server) === 15,
  );
  const found = await Promise.all(
    servers.map(async ({ Fqdn }) => {
      const read = await directory.read(shell, 'Get-ExchangeCertificate', { Server: Fqdn });
      return read.map((certificate) => [
        Fqdn,
        certificate.Subject,
        certificate.Services,
        certificate.NotAfter.slice(0, 10),
        certificate.Thumbprint,
      ]);
    }),
  );
  return found.flat();
}
