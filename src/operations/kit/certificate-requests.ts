import { call } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { Check } from '../../protocol/plan.js';
import type { Directory } from './directory.js';
import type { ExchangeServer } from './find-server.js';
import { exchangeShell } from './forests.js';
import { sameController } from './same-controller.js';
import { isNamed, isPending, type Certificate } from './um-certificates.js';

/** A server's certificates, and among them the requests in its name that wait for a CA. */
export interface Store {
  readonly all: readonly Certificate[];
  readonly pending: readonly Certificate[];
}

/** Reads them. */
export async function readStore(
  directory: Directory,
  forest: Forest,
  server: ExchangeServer,
): Promise<Store> {
  const all = await directory.read(exchangeShell(forest), 'Get-ExchangeCertificate', {
    Server: server.Fqdn,
  });
  const pending = all.filter((one) => isPending(one) && isNamed(one, server.Fqdn));
  return { all, pending };
}

/** Whether a server's store holds such a certificate, or holds none. */
export function storeCheck(
  forest: Forest,
  server: ExchangeServer,
  where: Check['where'],
  is: Check['is'] = 'present',
): Check {
  return {
    endpoint: exchangeShell(forest),
    call: call('Get-ExchangeCertificate', { Server: server.Fqdn, ...sameController(server) }),
    where,
    is,
  };
}

/** What a certificate that a CA has issued, and whose CA the server trusts, shows. */
export const ISSUED = { IsSelfSigned: false, HasPrivateKey: true, Status: 'Valid' } as const;

/** What keeps two requests about a server's certificate requests apart. */
export function requestClaim(
  forest: Forest,
  server: ExchangeServer,
  what: 'make' | 'answer',
): string {
  return `certificate-${what}:${forest.name}:${server.Guid}`;
}
