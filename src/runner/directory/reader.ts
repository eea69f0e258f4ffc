import type { Call } from '../../protocol/call.js';
import type { Endpoint } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import { endpointLabel } from '../../gate/endpoint-label.js';
import { cmdletNamed } from '../../cmdlets/table.js';
import type { Gate, PsError, PsValue, RunOptions } from '../../gate/gate.js';

/** What is wanted of a command's output, and who takes it as it comes. */
export type Wanted = Required<Pick<RunOptions, 'properties' | 'take'>>;

/**
 * Runs one reading command and returns what it wrote, or nothing where somebody takes it; an unknown
 * identity gives [].
 */
export type Reader = (
  endpoint: Endpoint,
  call: Call,
  wanted?: Wanted,
) => Promise<readonly PsValue[]>;

/**
 * Reads through the gate: only cmdlets that change nothing, never with an empty identity, over
 * which Exchange's Get- cmdlets return everything.
 * @param deadlineMs how long one command may take
 * @throws (the reader) UmError UM-BAD-PARAMETER for an empty identity, UM-COMMAND-FAILED for a
 *   command's own error, UM-SERVER-SILENT without a session, and what the gate throws
 */
export function readerOver(gate: Gate, deadlineMs: number, signal?: AbortSignal): Reader {
  return async (endpoint, call, wanted) => {
    mustRead(call);
    mustNameIdentities(call);
    const options = signal === undefined ? { deadlineMs } : { deadlineMs, signal };
    const { output, error } = await gate.run(endpoint, call, { ...options, ...wanted });
    if (error === null) {
      wanted?.take(output);
      return wanted === undefined ? output : [];
    }
    if (Object.hasOwn(call.parameters, 'Identity') && isNotFound(error)) return [];
    throw commandFailed(endpoint, call, error);
  };
}

/**
 * A command's own error as a person is told of it: class and category, never translated text; or that
 * there was no session, or it broke.
 */
export function commandFailed(endpoint: Endpoint, call: Call, error: PsError): UmError {
  if (classOf(error) === 'PSRemotingTransportException')
    return new UmError('UM-SERVER-SILENT', {
      cmdlet: call.cmdlet,
      endpoint: endpointLabel(endpoint),
    });
  return new UmError('UM-COMMAND-FAILED', {
    cmdlet: call.cmdlet,
    exception: classOf(error),
    category: error.category,
  });
}

/** The exception's class without its namespace; Exchange's own name first. */
export function classOf(error: PsError): string {
  const name = error.exchangeException ?? error.exceptionClass;
  return name.slice(name.lastIndexOf('.') + 1);
}

/** Exchange has a class for it; Lync's is of all its errors, told apart by category and id. */
function isNotFound(error: PsError): boolean {
  const names = [error.exchangeException ?? '', error.exceptionClass];
  return (
    names.some((name) => /(?:^|\.)ManagementObjectNotFoundException$/.test(name)) ||
    (names.some((name) => /(?:^|\.)Rtc\.Management\.AD\.ManagementException$/.test(name)) &&
      error.category === 'InvalidData' &&
      error.fullyQualifiedErrorId.startsWith('Identity'))
  );
}

function mustRead({ cmdlet }: Call): void {
  if (cmdletNamed(cmdlet)?.reads !== true)
    throw new TypeError(`${cmdlet} isn't a cmdlet that only reads`);
}

function mustNameIdentities({ cmdlet, parameters }: Call): void {
  const table = cmdletNamed(cmdlet)?.parameters ?? {};
  for (const [name, { type }] of Object.entries(table)) {
    if (type !== 'identity' || !Object.hasOwn(parameters, name)) continue;
    const value: unknown = parameters[name];
    if (typeof value !== 'string' || value.trim() === '')
      throw new UmError('UM-BAD-PARAMETER', { parameter: name, detail: `${cmdlet} -${name}` });
  }
}
