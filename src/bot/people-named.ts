import type { Incoming } from '../../dialogs/incoming.js';
import type { Log } from '../service/log.js';
import type { Conversation } from './conversations.js';
import type { TeamsAdapter } from './teams-adapter.js';

/** Puts the sign-in names of people who are named with an @ into the place of what is shown of them. */
export type WithAccounts = (conversation: Conversation, incoming: Incoming) => Promise<Incoming>;

/**
 * Asks Teams who those are whom a message names: two people may be shown under one name, and their
 * sign-in names tell them apart. Whom Teams doesn't tell keeps the name.
 */
export function accountsOf(adapter: TeamsAdapter, log: Log): WithAccounts {
  return async ({ id: conversationId, serviceUrl }, incoming) => {
    if (incoming.kind !== 'said' || incoming.named === undefined) return incoming;
    let rest = incoming.text;
    let text = '';
    for (const { id, name } of incoming.named) {
      const at = rest.indexOf(name);
      if (at < 0) continue;
      const account = await adapter
        .accountOf(serviceUrl, conversationId, id)
        .catch((err: unknown) => {
          log.warn({ err }, 'Teams doesn’t tell who is named in a message');
          return null;
        });
      text += rest.slice(0, at) + (account ?? name);
      rest = rest.slice(at + name.length);
    }
    return { ...incoming, text: text + rest };
  };
}
