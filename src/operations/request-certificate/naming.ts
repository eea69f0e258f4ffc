import type { ExchangeServer } from '../kit/find-server.js';
import type { Certificate } from '../kit/um-certificates.js';

/** What a request is called, by which its answer is told from older certificates, and its file. */
export interface RequestName {
  readonly name: string;
  readonly file: string;
}

/** The name of the next request: none of the server's certificates bears it. */
export function nextName(server: ExchangeServer, all: readonly Certificate[]): RequestName {
  const numbers = all.map(({ FriendlyName }) => numberOf(server, FriendlyName) ?? 0);
  return named(server, Math.max(0, ...numbers) + 1);
}

/** The name of a request that was made before; null: it wasn't made here, and its file isn't known. */
export function nameOf(server: ExchangeServer, { FriendlyName }: Certificate): RequestName | null {
  const number = numberOf(server, FriendlyName);
  return number === null ? null : named(server, number);
}

function named({ Name, Fqdn }: ExchangeServer, number: number): RequestName {
  return {
    name: `UM ${Name} ${number}`,
    file: `\\\\${Fqdn}\\C$\\Windows\\Temp\\um-${Name}-${number}.req`,
  };
}

function numberOf({ Name }: ExchangeServer, name: string | null): number | null {
  const start = `UM ${Name} `.toLowerCase();
  const digits = name?.toLowerCase().startsWith(start) === true ? name.slice(start.length) : '';
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null;
}
