import { createHash } from 'node:crypto';
import type { SimulatedForests } from './forest-directory.js';

/** Lays a file into the simulated runner, as somebody who sends it does; returns its name there. */
export function sent(
  { files }: Pick<SimulatedForests, 'files'>,
  content: string | Uint8Array,
): string {
  const digest = digestOfFile(content);
  files.set(digest, bytesOf(content));
  return digest;
}

/** By which a file is known. */
export function digestOfFile(content: string | Uint8Array): string {
  return createHash('sha256').update(bytesOf(content)).digest('hex');
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** Lines of a file. */
export const csv = (...lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`;
