import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Problem } from '../../protocol/request.js';
import type { Directory } from '../kit/directory.js';
import type { ExchangeServer } from '../kit/find-server.js';
import { exchangeShell } from '../kit/forests.js';
import { sameName } from '../kit/names.js';
import { unfitnessOf, type Certificate, type Unfitness } from '../kit/um-certificates.js';

/** The certificate that is meant, and what else the server's store holds. */
export interface Chosen {
  readonly certificate: Certificate;
  readonly fit: readonly Certificate[];
  readonly unfit: readonly { readonly certificate: Certificate; readonly why: Unfitness }[];
}

/**
 * The certificate of that thumbprint, or the only one that fits the server.
 * @throws UmError UM-CERTIFICATE-NEEDED and UM-CERTIFICATE-UNFIT with those that fit,
 *   UM-CERTIFICATE-NONE where none does
 */
export async function chooseCertificate(
  directory: Directory,
  forest: Forest,
  server: ExchangeServer,
  typed = '',
): Promise<Chosen> {
  const store = await directory.read(exchangeShell(forest), 'Get-ExchangeCertificate', {
    Server: server.Fqdn,
  });
  const judged = store.map((certificate) => ({
    certificate,
    why: unfitnessOf(certificate, server.Fqdn),
  }));
  const fit = judged.flatMap(({ certificate, why }) => (why === null ? [certificate] : []));
  const unfit = judged.flatMap(({ certificate, why }) =>
    why === null ? [] : [{ certificate, why }],
  );
  const thumbprint = typed.replace(/[^0-9a-z]/gi, '').toUpperCase();
  const about = { parameter: 'thumbprint', server: server.Fqdn };
  const candidates = fit.map(candidateOf);
  if (thumbprint !== '') {
    const named = judged.find(({ certificate }) => sameName(certificate.Thumbprint, thumbprint));
    if (named?.why === null) return { certificate: named.certificate, fit, unfit };
    throw new UmError(
      'UM-CERTIFICATE-UNFIT',
      { ...about, thumbprint, why: named?.why ?? 'unknown' },
      { candidates },
    );
  }
  const [only] = fit;
  if (only !== undefined && fit.length === 1) return { certificate: only, fit, unfit };
  throw new UmError(
    only === undefined ? 'UM-CERTIFICATE-NONE' : 'UM-CERTIFICATE-NEEDED',
    { ...about, ...countsOf(unfit) },
    { candidates },
  );
}

/** How many don't fit, by why. */
function countsOf(unfit: Chosen['unfit']): Readonly<Record<Unfitness, number>> {
  const count = (wanted: Unfitness): number => unfit.filter(({ why }) => why === wanted).length;
  return {
    pending: count('pending'),
    selfSigned: count('selfSigned'),
    noKey: count('noKey'),
    otherName: count('otherName'),
    invalid: count('invalid'),
  };
}

function candidateOf(certificate: Certificate): NonNullable<Problem['candidates']>[number] {
  const { Thumbprint, FriendlyName, Subject, NotAfter, Services } = certificate;
  return {
    id: Thumbprint,
    label: `${FriendlyName ?? Subject} …${Thumbprint.slice(-8)}`,
    detail: [Subject, `→ ${NotAfter.slice(0, 10)}`, Services].join(' · '),
  };
}
