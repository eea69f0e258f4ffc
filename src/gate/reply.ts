import { z } from 'zod';
import {
  ClixmlError,
  isList,
  readClixml,
  toPlain,
  writeClixml,
  type PsValue,
} from './clixml/index.js';

/** An error of a command, from PowerShell's ErrorRecord. */
export interface PsError {
  /** Full name of the .NET exception class. */
  readonly exceptionClass: string;
  /** Exchange's own exception name, where the server gave one. */
  readonly exchangeException: string | null;
  readonly category: string;
  readonly fullyQualifiedErrorId: string;
  readonly message: string;
  readonly target: string | null;
}

/** What a shell answers; every list in the order in which things were said. */
export interface FramedReply {
  readonly output: readonly PsValue[];
  readonly warnings: readonly string[];
  readonly verbose: readonly string[];
  /** Information that isn't also written to the host. */
  readonly information: readonly string[];
  readonly progress: readonly string[];
  /** The error that ended the command, else its first; null: there was none. */
  readonly error: PsError | null;
  readonly furtherErrors: readonly PsError[];
  /** How many objects of the output the shell keeps for further lines. */
  readonly left: number;
}

/** A reply that says nothing. */
export const EMPTY_REPLY: FramedReply = {
  output: [],
  warnings: [],
  verbose: [],
  information: [],
  progress: [],
  error: null,
  furtherErrors: [],
  left: 0,
};

const textsSchema = z.array(z.string());
const errorSchema = z.object({
  ExceptionClass: z.string(),
  ExchangeException: z.string().nullable(),
  Category: z.string(),
  FullyQualifiedErrorId: z.string(),
  Message: z.string(),
  Target: z.string().nullable(),
});
const repliedSchema = z.object({
  Warnings: textsSchema,
  Verbose: textsSchema,
  Information: textsSchema,
  Progress: textsSchema,
  Error: errorSchema.nullable(),
  FurtherErrors: z.array(errorSchema),
  Left: z.int().min(0),
});

/** A reply as UTF-8 CLIXML: a hashtable of its parts. */
export function replyBytes(reply: FramedReply): Buffer {
  const content = new Map<string, PsValue>([
    ['Output', reply.output],
    ['Warnings', reply.warnings],
    ['Verbose', reply.verbose],
    ['Information', reply.information],
    ['Progress', reply.progress],
    ['Error', reply.error === null ? null : errorMap(reply.error)],
    ['FurtherErrors', reply.furtherErrors.map(errorMap)],
    ['Left', reply.left],
  ]);
  return Buffer.from(writeClixml([content]), 'utf8');
}

/** The reply in UTF-8 CLIXML, or null where that holds none. */
export function readReply(bytes: Buffer): FramedReply | null {
  const content = decoded(bytes);
  if (!(content instanceof Map)) return null;
  const members = new Map<string, PsValue>(content);
  const output = members.get('Output') ?? null;
  members.delete('Output');
  const replied = repliedSchema.safeParse(toPlain(members));
  if (!isList(output) || !replied.success) return null;
  const { Warnings, Verbose, Information, Progress, Error: error, FurtherErrors } = replied.data;
  const { Left: left } = replied.data;
  return {
    output,
    warnings: Warnings,
    verbose: Verbose,
    information: Information,
    progress: Progress,
    error: error === null ? null : errorOf(error),
    furtherErrors: FurtherErrors.map(errorOf),
    left,
  };
}

function decoded(bytes: Buffer): PsValue | undefined {
  try {
    return readClixml(bytes.toString('utf8'))[0];
  } catch (error) {
    if (error instanceof ClixmlError) return undefined;
    throw error;
  }
}

function errorOf(found: z.infer<typeof errorSchema>): PsError {
  return {
    exceptionClass: found.ExceptionClass,
    exchangeException: found.ExchangeException,
    category: found.Category,
    fullyQualifiedErrorId: found.FullyQualifiedErrorId,
    message: found.Message,
    target: found.Target,
  };
}

function errorMap(error: PsError): Map<string, PsValue> {
  return new Map([
    ['ExceptionClass', error.exceptionClass],
    ['ExchangeException', error.exchangeException],
    ['Category', error.category],
    ['FullyQualifiedErrorId', error.fullyQualifiedErrorId],
    ['Message', error.message],
    ['Target', error.target],
  ]);
}
