import type { Endpoint } from '../../protocol/endpoint.js';
import { commandsOf, isOfTheHost } from './command-names.js';
import type { Reach } from './settings.js';

/** The commands that an endpoint has to have, by how it is reached: servers have none of the host's. */
export function commandsAt(kind: Reach['kind'], endpoint: Endpoint): string[] {
  return commandsOf(endpoint).filter((name) => kind !== 'remote' || !isOfTheHost(name));
}
