import type {
  CommandResult as CommandAnswer,
  PsLike,
  PsLikeObject,
} from '../shell/command-result.js';

export type {
  CommandResult as CommandAnswer,
  PsLike,
  PsLikeObject,
} from '../shell/command-result.js';

/** A command's own error, as PowerShell's ErrorRecord tells it; its message is for people alone. */
export type PsError = NonNullable<CommandAnswer['error']>;

/** What a command ends in; `hangs`: it waits for an answer that nobody gives. */
export type CommandOutcome = CommandAnswer | { readonly hangs: true };

/** Makes an object of a cmdlet's output. */
export function psObject(
  typeName: string,
  properties: Readonly<Record<string, PsLike>>,
): PsLikeObject {
  return { $type: typeName, ...properties };
}

/** A GUID in a cmdlet's output. */
export function psGuid(guid: string): PsLike {
  return { $guid: guid };
}

/** A date in a cmdlet's output; ISO 8601, UTC. */
export function psDate(date: string): PsLike {
  return { $date: date };
}
