import type { Output, ReadCmdlet } from '../../../cmdlets/call.js';
import type { Forest } from '../../../protocol/endpoint.js';
import type { UmError } from '../../../protocol/errors.js';
import type { Directory } from '../directory.js';
import { exchangeShell, lyncShell } from '../forests.js';
import { sameName } from '../names.js';
import type { LyncPool } from '../um-contacts.js';
import { attempt } from '../um-rules/unread.js';
import { ownCertificates, type Machine } from './stores.js';

/** Machines whose stores were read, and those that didn't answer. */
export interface ReadMachines {
  readonly machines: readonly Machine[];
  readonly silent: readonly {
    readonly server: string;
    readonly command: ReadCmdlet;
    readonly error: UmError;
  }[];
}

/**
 * Reads the stores of Exchange's UM servers.
 * @param bound the thumbprint of each role's certificate, by server
 */
export async function readExchangeStores(
  directory: Directory,
  forest: Forest,
  servers: readonly Output<'Get-ExchangeServer'>[],
  bound: readonly { readonly server: string; readonly thumbprint: string | null }[],
): Promise<ReadMachines> {
  const command = 'Get-ServerCertificate';
  return collected(
    servers.map(({ Name, Fqdn }) => ({
      server: Name,
      command,
      fqdn: Fqdn,
      names: [Fqdn],
      bound: bound.flatMap(({ server, thumbprint }) =>
        sameName(server, Name) && thumbprint !== null ? [thumbprint] : [],
      ),
      reading: directory.read({ ...exchangeShell(forest), server: Fqdn }, command, {}),
    })),
    directory.now(),
  );
}

/** Reads the stores of the Front Ends of some pools of the Lync that serves a forest. */
export async function readFrontEndStores(
  directory: Directory,
  forest: Forest,
  pools: readonly LyncPool[],
): Promise<ReadMachines> {
  const command = 'Get-FrontEndCertificate';
  return collected(
    pools.flatMap(({ Fqdn, Computers }) =>
      Computers.map((computer) => ({
        server: computer,
        command,
        fqdn: computer,
        names: [computer, Fqdn],
        bound: [],
        reading: directory.read(lyncShell(forest), command, { ComputerName: computer }),
      })),
    ),
    directory.now(),
  );
}

interface Asked {
  readonly server: string;
  readonly command: ReadCmdlet;
  readonly fqdn: string;
  readonly names: readonly string[];
  readonly bound: readonly string[];
  readonly reading: Promise<Machine['stored'][number][]>;
}

async function collected(asked: readonly Asked[], now: Date): Promise<ReadMachines> {
  const machines: Machine[] = [];
  const silent: ReadMachines['silent'][number][] = [];
  await Promise.all(
    asked.map(async ({ server, command, fqdn, names, bound, reading }) => {
      const read = await attempt(reading);
      if ('error' in read) silent.push({ server, command, error: read.error });
      else {
        const stored = read.value;
        machines.push({ fqdn, stored, own: ownCertificates(stored, names, bound, now) });
      }
    }),
  );
  return {
    machines: machines.sort((a, b) => a.fqdn.localeCompare(b.fqdn, 'en')),
    silent: silent.sort((a, b) => a.server.localeCompare(b.server, 'en')),
  };
}
