import { exchangeError } from '../errors.js';
import { sentence } from '../messages.js';
import type { BaseRecord } from '../records/base.js';
import type { PsLike } from '../values.js';
import type { Forest } from './forest.js';
import type { Given } from './given.js';
import { isOnController } from './names.js';
import type { Table } from './table.js';
import type { Transaction } from './transaction.js';
import type { World } from './world.js';

/** What one command runs in. */
export interface Session {
  readonly world: World;
  readonly forest: Forest;
  /** Short name of the server that the session is on. */
  readonly server: string;
  /** Whether that is a server's own shell, or a remote session for the whole forest. */
  readonly isOwnShell: boolean;
  /** The domain controller that the call names; null: whichever has the object. */
  readonly controller: string | null;
  readonly transaction: Transaction;
  readonly now: Date;
  newGuid(): string;
  /** Adds a line to the warnings, in the server's language. */
  warn(key: string, ...values: readonly string[]): void;
  /** Prints a line past the pipeline. */
  print(line: string): void;
  /** How many pools ExchUcUtil gets through before it dies; undefined: it doesn't. */
  readonly diesAfterPools: number | undefined;
  /** Whether the UM attributes of another forest's people are still to come. */
  readonly lacksAttributes: boolean;
}

/** Carries a cmdlet out: returns its output, throws CmdletError. */
export type Run = (given: Given, session: Session) => readonly PsLike[];

export interface Implementation {
  /** The .NET class of the cmdlet, for its errors. */
  readonly cmdletClass: string;
  readonly run: Run;
}

/** A sentence in the session's language. */
export function say(session: Session, key: string, ...values: readonly string[]): string {
  return sentence(session.forest.language, key, values);
}

/** The part that all new objects have. */
export function newObject(session: Session, name: string, parent: string): BaseRecord {
  const at = session.now.toISOString();
  return {
    Guid: session.newGuid(),
    Name: name,
    DistinguishedName: `CN=${name},${parent}`,
    WhenCreated: at,
    WhenChanged: at,
  };
}

/**
 * The one object with this identity.
 * @throws CmdletError ManagementObjectNotFoundException, ManagementObjectAmbiguousException
 */
export function theOne<R extends BaseRecord>(
  session: Session,
  table: Table<R>,
  identity: string,
): R {
  const guid = table.get(identity.toLowerCase());
  const [found, another] = guid === undefined ? table.find('id', identity.trim()) : [guid];
  const { controller } = session;
  if (
    found === undefined ||
    (controller !== null && !isOnController(controller, found.DistinguishedName))
  )
    throw notFound(session, identity);
  if (another !== undefined) throw exchangeError('ManagementObjectAmbiguousException', [identity]);
  return found;
}

/** The objects that a Get cmdlet is asked for: the one named, or all where nothing is. */
export function oneOrAll<R extends BaseRecord>(
  session: Session,
  table: Table<R>,
  identity: string | undefined,
): R[] {
  return identity === undefined ? table.all() : [theOne(session, table, identity)];
}

/** ManagementObjectNotFoundException. */
export function notFound(session: Session, identity: string) {
  const [controller = ''] = session.forest.domainControllers;
  return exchangeError('ManagementObjectNotFoundException', [identity, controller]);
}
