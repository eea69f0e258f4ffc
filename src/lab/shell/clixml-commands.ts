import { writeClixml, type PsValue } from '../../gate/clixml/index.js';
import type { CommandResult } from './command-result.js';
import { toPsValue } from './ps-like.js';

/** The answer to POST /shell/commands?as=clixml, which PowerShell reads without any cmdlet. */
export interface ClixmlAnswer {
  /** Base64 of UTF-8 CLIXML: a hashtable {Output, Warnings, Verbose, Host, Error}. */
  readonly clixml: string;
}

/** A command's result as the body that answers it to PowerShell. */
export function clixmlAnswer({
  output,
  warnings,
  verbose,
  host,
  error,
}: CommandResult): ClixmlAnswer {
  const content = new Map<string, PsValue>([
    ['Output', output.map(toPsValue)],
    ['Warnings', warnings],
    ['Verbose', verbose],
    ['Host', host],
    ['Error', error === null ? null : errorMap(error)],
  ]);
  return { clixml: Buffer.from(writeClixml([content]), 'utf8').toString('base64') };
}

function errorMap(error: NonNullable<CommandResult['error']>): Map<string, PsValue> {
  return new Map([
    ['ExceptionClass', error.exceptionClass],
    ['Category', error.category],
    ['FullyQualifiedErrorId', error.fullyQualifiedErrorId],
    ['Message', error.message],
    ['Target', error.target],
  ]);
}
