import type { FoundServer } from './find-server.js';

/**
 * The claim of a waiting request on an Exchange server's UM: its mode, its certificate and its
 * restart belong together, and only one at a time.
 */
export function serverClaim({ forest, server }: FoundServer): string {
  return `server:${forest.name}:${server.Guid}`;
}
