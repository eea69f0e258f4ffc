import { z } from 'zod';
import { ClixmlError, readClixml, toPlain, writeClixml, type PsValue } from '../clixml/index.js';
import type { VisibleCommand } from './check.js';

/*
 * What an endpoint shows, asked for outside any request of the product: `npm run endpoints` alone
 * sends this line.
 *
 * In:  Get-UmEndpoint '<base64>'      a hashtable {Nonce}, as UTF-8 CLIXML
 * Out: a frame with a whole reply; its one object is {Account, Engine, Commands: [{Name, Parameters}]}
 */

const LINE = /^Get-UmEndpoint '([A-Za-z0-9+/]+={0,2})'$/;
/** What an endpoint says of itself. */
export interface EndpointView {
  /** The account that asks there, as `DOMAIN\name`. */
  readonly account: string;
  readonly engine: string;
  readonly commands: readonly VisibleCommand[];
}

const viewSchema = z.object({
  Account: z.string(),
  Engine: z.string(),
  Commands: z.array(z.object({ Name: z.string(), Parameters: z.array(z.string()).nullable() })),
});

/** The line that asks what an endpoint shows. */
export function viewLine(nonce: string): string {
  const content: PsValue = new Map([['Nonce', nonce]]);
  return `Get-UmEndpoint '${Buffer.from(writeClixml([content]), 'utf8').toString('base64')}'`;
}

/** The nonce of a line that asks for it, or null where it isn't such a line. */
export function readViewLine(line: string): string | null {
  const base64 = LINE.exec(line)?.[1];
  if (base64 === undefined) return null;
  try {
    const [request] = readClixml(Buffer.from(base64, 'base64').toString('utf8'));
    const nonce: unknown = request instanceof Map ? request.get('Nonce') : null;
    return typeof nonce === 'string' && /^[0-9a-f]{32}$/.test(nonce) ? nonce : null;
  } catch (error) {
    if (error instanceof ClixmlError) return null;
    throw error;
  }
}

/** What an endpoint shows, as the reply's one object. */
export function viewValue({ account, engine, commands }: EndpointView): PsValue {
  return new Map<string, PsValue>([
    ['Account', account],
    ['Engine', engine],
    [
      'Commands',
      commands.map(
        ({ name, parameters }) =>
          new Map<string, PsValue>([
            ['Name', name],
            ['Parameters', parameters === null ? null : [...parameters]],
          ]),
      ),
    ],
  ]);
}

/** What a reply's object says, or null where it is something else. */
export function readView(value: PsValue): EndpointView | null {
  const read = viewSchema.safeParse(toPlain(value));
  if (!read.success) return null;
  const { Account, Engine, Commands } = read.data;
  const commands = Commands.map(({ Name, Parameters }) => ({ name: Name, parameters: Parameters }));
  return { account: Account, engine: Engine, commands };
}
