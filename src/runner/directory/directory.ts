import type { Arguments, Output, ReadCmdlet } from '../../cmdlets/call.js';
import { OUTPUTS } from '../../cmdlets/outputs.js';
import { toPlain } from '../../gate/clixml/index.js';
import type { Servers } from '../../operations/kit/directory.js';
import type { Call } from '../../protocol/call.js';
import type { Endpoint, Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Reader } from './reader.js';

/** What a plan may look at, over a reader and whoever knows the claims. */
export function directoryOver(
  forests: readonly Forest[],
  read: Reader,
  claimedBy: Servers['claimedBy'],
  now: Servers['now'] = () => new Date(),
): Servers {
  return {
    forests,
    now,
    read: async <Name extends ReadCmdlet>(
      endpoint: Endpoint,
      cmdlet: Name,
      parameters: Arguments<Name>,
    ): Promise<Output<Name>[]> => {
      const call: Call = structuredClone({ cmdlet, parameters: { ...parameters } });
      const output = await read(endpoint, call);
      return parsedObjects(cmdlet, output.map(toPlain));
    },
    claimedBy,
  };
}

/** The schemas as the compiler can follow a cmdlet's name through them. */
const SCHEMAS: { readonly [Name in ReadCmdlet]: { parse(value: unknown): Output<Name> } } = OUTPUTS;

/** @throws UmError UM-COMMAND-FAILED for an object that hasn't the shape that is known */
function parsedObjects<Name extends ReadCmdlet>(
  cmdlet: Name,
  objects: readonly unknown[],
): Output<Name>[] {
  try {
    return objects.map((object) => SCHEMAS[cmdlet].parse(object));
  } catch (cause) {
    throw new UmError(
      'UM-COMMAND-FAILED',
      { cmdlet, exception: 'UnknownShape', category: 'InvalidData' },
      { cause },
    );
  }
}
