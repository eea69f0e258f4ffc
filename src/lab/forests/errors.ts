import { createHash } from 'node:crypto';
import type { ServerLanguage } from './engine/forest.js';
import { sentence } from './messages.js';
import type { PsError } from './values.js';

/** How an error of a cmdlet comes to the client. */
interface Origin {
  /** The exception's class: Exchange's, without its namespace, or a .NET class with its own. */
  readonly exception: string;
  readonly category: string;
  /** The key of its sentence, and what fills it. */
  readonly text: string;
  readonly values: readonly string[];
  readonly target: string | null;
  /** The first part of a FullyQualifiedErrorId that isn't Exchange's. */
  readonly errorId: string | null;
}

/** A cmdlet's refusal, as the cmdlet raises it. */
export class CmdletError extends Error {
  constructor(readonly origin: Origin) {
    super(origin.exception);
    this.name = 'CmdletError';
  }
}

/**
 * An Exchange cmdlet's own error, known by its class.
 * @param text key of the sentence, where it isn't the class's own
 */
export function exchangeError(
  exception: string,
  values: readonly string[],
  text = exception,
): CmdletError {
  const [target = null] = values;
  const category = exception.includes('NotFound')
    ? 'InvalidData'
    : exception.includes('Already') || exception.includes('NotUnique')
      ? 'InvalidArgument'
      : 'InvalidOperation';
  return new CmdletError({ exception, category, text, values, target, errorId: null });
}

/** PowerShell's own error, or a Lync cmdlet's: a .NET class and an error id. */
export function powerShellError(
  exception: string,
  errorId: string,
  category: string,
  text: string,
  values: readonly string[],
): CmdletError {
  const [target = null] = values;
  return new CmdletError({ exception, category, text, values, target, errorId });
}

/** An argument that can't be bound to its parameter. */
export function bindingError(errorId: string, parameter: string, kind = ''): CmdletError {
  const exception = `System.Management.Automation.ParameterBinding${kind}Exception`;
  return powerShellError(exception, errorId, 'InvalidArgument', 'Binding', [parameter]);
}

/** A Lync cmdlet that knows no such object. */
export function lyncNotFound(identity: string): CmdletError {
  const exception = 'Microsoft.Rtc.Management.AD.ManagementException';
  return powerShellError(exception, 'Identity', 'InvalidData', 'LyncNotFound', [identity]);
}

/** A Lync cmdlet that refuses a value. */
export function lyncRefused(errorId: string, value: string): CmdletError {
  const exception = 'Microsoft.Rtc.Management.AD.ManagementException';
  return powerShellError(exception, errorId, 'InvalidOperation', 'LyncRefused', [value]);
}

/** What surrounds an error where it is told. */
export interface ErrorSetting {
  readonly cmdlet: string;
  /** The .NET class of the cmdlet. */
  readonly cmdletClass: string;
  readonly language: ServerLanguage;
  readonly server: string;
  readonly requestId: string;
  readonly at: Date;
}

/**
 * The error record that the client gets. Exchange's FullyQualifiedErrorId has the form
 * `[Server=…,RequestId=…,TimeStamp=…] [FailureCategory=Cmdlet-<class>] <hash>,<class of the cmdlet>`;
 * over remoting every exception is a RemoteException.
 */
export function errorRecord(error: CmdletError, setting: ErrorSetting): PsError {
  const { exception, category, text, values, target, errorId } = error.origin;
  const message = sentence(setting.language, text, values);
  if (errorId !== null) {
    const fullyQualifiedErrorId = `${errorId},${setting.cmdletClass}`;
    const exchangeException = null;
    return {
      exceptionClass: exception,
      exchangeException,
      category,
      fullyQualifiedErrorId,
      message,
      target,
    };
  }
  const hash = createHash('sha256').update(`${exception} ${setting.cmdlet}`).digest('hex');
  const origin = `[Server=${setting.server.toUpperCase()},RequestId=${setting.requestId},TimeStamp=${timeStamp(setting.at)}]`;
  return {
    exceptionClass: 'System.Management.Automation.RemoteException',
    exchangeException: exception,
    category,
    fullyQualifiedErrorId: `${origin} [FailureCategory=Cmdlet-${exception}] ${hash.slice(0, 8).toUpperCase()},${setting.cmdletClass}`,
    message,
    target,
  };
}

function timeStamp(at: Date): string {
  const text = new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    timeZone: 'UTC',
  }).format(at);
  return text.replace(',', '').replaceAll('\u202f', ' ');
}

/** A name that is no command where it is typed. */
export function commandNotFound(name: string): CmdletError {
  const exception = 'System.Management.Automation.CommandNotFoundException';
  const errorId = 'CommandNotFoundException';
  return powerShellError(exception, errorId, 'ObjectNotFound', 'CommandNotFound', [name]);
}
