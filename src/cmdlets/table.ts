import type { Administration } from '../protocol/endpoint.js';
import type { Cmdlet } from './cmdlet.js';
import { EXCHANGE } from './exchange.js';
import { LYNC } from './lync.js';

/** Every cmdlet that the product may run. What isn't here can't be run. */
export const TABLE = { ...EXCHANGE, ...LYNC };
export type CmdletName = keyof typeof TABLE;

/** The entry of a cmdlet, or undefined where the table has none of that exact name. */
export function cmdletNamed(name: string): Cmdlet | undefined {
  return isCmdletName(name) ? TABLE[name] : undefined;
}

/** Whether the table holds this exact name. */
export function isCmdletName(name: string): name is CmdletName {
  return Object.hasOwn(TABLE, name);
}

/** Whose shell a cmdlet belongs to. */
export function administrationOf(name: CmdletName): Administration {
  return Object.hasOwn(LYNC, name) ? 'lync' : 'exchange';
}
