/** Somebody who sits at a Playground. */
export interface PlaygroundUser {
  readonly name: string;
  /** Entra object id. */
  readonly objectId: string;
  readonly userPrincipalName: string;
}

/** The name under which the Playground lists the chat with the bot. */
export const PLAYGROUND_BOT = 'um-bot';

/**
 * The Playground's configuration file (JSON, which is YAML too): one person's own world. It wants
 * at least five users, a group chat, a team, and no id twice; otherwise it says that it listens and
 * ends.
 */
export function playgroundConfig(user: PlaygroundUser, tenantId: string): string {
  const [givenName = '', surname = ''] = user.name.split(' ');
  const person = {
    id: `29:1${user.objectId}`,
    name: user.name,
    userPrincipleName: user.userPrincipalName,
    aadObjectId: user.objectId,
    givenName,
    surname,
    email: user.userPrincipalName,
  };
  const others = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva'].map((name, index) => ({
    id: `29:1other-${index}`,
    name: `${name} Other`,
    userPrincipleName: `${name.toLowerCase()}.other@contoso.com`,
    aadObjectId: `40000000-0000-4000-8000-00000000000${index}`,
    givenName: name,
    surname: 'Other',
    email: `${name.toLowerCase()}.other@contoso.com`,
  }));
  return JSON.stringify({
    version: '0.1.1',
    tenantId,
    bot: { id: '28:30000000-0000-4000-8000-000000000001', name: PLAYGROUND_BOT },
    currentUser: person,
    users: others,
    personalChat: { id: `a:1personal-${user.objectId}` },
    groupChat: { id: '19:group@thread.v2', name: 'Group' },
    team: {
      id: '19:team@thread.tacv2',
      name: 'Team',
      aadGroupId: '50000000-0000-4000-8000-000000000001',
      channels: [{ id: '19:general@thread.tacv2', name: 'General' }],
    },
  });
}

/** Preloaded into the Playground, which would listen on every interface: keeps it to loopback. */
export const LOOPBACK_ONLY = `
const { Server } = require('node:net');
const { listen } = Server.prototype;
Server.prototype.listen = function (...args) {
  const [first, second] = args;
  if (typeof first === 'object' && first !== null && 'port' in first) {
    args[0] = { ...first, host: '127.0.0.1' };
  } else if (typeof second === 'string') {
    args[1] = '127.0.0.1';
  } else if (/^\\d+$/.test(String(first))) {
    args.splice(1, 0, '127.0.0.1');
  }
  return listen.apply(this, args);
};
`;
