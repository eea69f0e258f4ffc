import type {
  Arguments,
  BriefCmdlet,
  BriefOutput,
  Output,
  ReadCmdlet,
} from '../../cmdlets/call.js';
import { BRIEF_OUTPUTS, OUTPUTS } from '../../cmdlets/outputs.js';
import { toPlain } from '../../gate/clixml/index.js';
import type { Servers } from '../../operations/kit/directory.js';
import type { Call } from '../../protocol/call.js';
import type { Endpoint, Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Own } from './own.js';
import type { Reader } from './reader.js';

/** What a plan may look at, over a reader and what the runner itself knows. */
export function directoryOver(
  forests: readonly Forest[],
  read: Reader,
  own: Own,
  now: Servers['now'] = () => new Date(),
): Servers {
  return {
    forests,
    now,
    read: <Name extends ReadCmdlet>(
      endpoint: Endpoint,
      cmdlet: Name,
      parameters: Arguments<Name>,
    ): Promise<Output<Name>[]> =>
      readObjects(read, endpoint, structuredClone({ cmdlet, parameters }), SCHEMAS[cmdlet]),
    readBrief: <Name extends BriefCmdlet>(
      endpoint: Endpoint,
      cmdlet: Name,
      parameters: Arguments<Name>,
    ): Promise<BriefOutput<Name>[]> =>
      readObjects(read, endpoint, structuredClone({ cmdlet, parameters }), BRIEF_SCHEMAS[cmdlet]),
    eachBrief: <Name extends BriefCmdlet>(
      endpoint: Endpoint,
      cmdlet: Name,
      parameters: Arguments<Name>,
      take: (one: BriefOutput<Name>) => void,
    ): Promise<void> => {
      const call: Call = structuredClone({ cmdlet, parameters });
      return eachObject(read, endpoint, call, BRIEF_SCHEMAS[cmdlet], take);
    },
    ...own,
  };
}

interface Schema<Read> {
  parse(value: unknown): Read;
  readonly shape: object;
}

/** The schemas as the compiler can follow a cmdlet's name through them. */
const SCHEMAS: { readonly [Name in ReadCmdlet]: Schema<Output<Name>> } = OUTPUTS;
const BRIEF_SCHEMAS: { readonly [Name in BriefCmdlet]: Schema<BriefOutput<Name>> } = BRIEF_OUTPUTS;

/** @throws UmError UM-COMMAND-FAILED for an object that hasn't the shape that is known */
async function readObjects<Read>(
  read: Reader,
  endpoint: Endpoint,
  call: Call,
  schema: Schema<Read>,
): Promise<Read[]> {
  const objects: Read[] = [];
  await eachObject(read, endpoint, call, schema, (one) => objects.push(one));
  return objects;
}

/** @throws UmError UM-COMMAND-FAILED for an object that hasn't the shape that is known */
async function eachObject<Read>(
  read: Reader,
  endpoint: Endpoint,
  call: Call,
  schema: Schema<Read>,
  take: (one: Read) => void,
): Promise<void> {
  const properties = Object.keys(schema.shape);
  await read(endpoint, call, {
    properties,
    take: (output) => {
      for (const one of output) take(parsed(call.cmdlet, schema, toPlain(one)));
    },
  });
}

function parsed<Read>(cmdlet: string, schema: Schema<Read>, object: unknown): Read {
  try {
    return schema.parse(object);
  } catch (cause) {
    throw new UmError(
      'UM-COMMAND-FAILED',
      { cmdlet, exception: 'UnknownShape', category: 'InvalidData' },
      { cause },
    );
  }
}
