/** The lab's JSON API, as the page uses it. */

async function call(method, path, body) {
  const response = await fetch(path, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}`);
  return response.json();
}

export const api = {
  /** Everybody who sits in the lab, and sentences to try. */
  seats: () => call('GET', '/seats'),
  /** Opens a person's chat: the bot hears of it. */
  open: (seat) => call('POST', `/seats/${seat}/open`),
  say: (seat, text, file) => call('POST', `/seats/${seat}/messages`, { text, file }),
  /** Says whether the bot may put its file into this person's own. */
  consent: (seat, activityId, action) =>
    call('POST', `/seats/${seat}/consents`, { activityId, action }),
  click: (seat, click) => call('POST', `/seats/${seat}/clicks`, click),
  /** Asks the bot for choices while somebody types. */
  search: (seat, dataset, text) => call('POST', `/seats/${seat}/searches`, { dataset, text }),
  /** Goes on in a browser (`Web`) or on a telephone (`Android`). */
  moveTo: (seat, platform) => call('POST', `/seats/${seat}/client`, { platform }),
  rules: () => call('GET', '/control/teams'),
  addRule: (rule) => call('POST', '/control/teams', { rules: [rule] }),
  clearRules: () => call('DELETE', '/control/teams'),
  /** What a person can do outside of every shell. */
  outside: () => call('GET', '/control/outside'),
  /** What a person enters in OcsUmUtil. */
  makeContact: (contact) => call('POST', '/control/um-contacts', contact),
  /** What a person has a CA do. */
  issueCertificate: (certificate) => call('POST', '/control/certificates', certificate),
};

/**
 * Follows the chats of some people. `onView(view, isWhole)` gets a chat, whole or only what has
 * changed; `onState(isConnected)` hears when the lab goes away and comes back.
 */
export function follow(seats, onView, onState) {
  const source = new EventSource(`/seats/${seats.join(',')}/stream`);
  source.addEventListener('conversation', (event) => onView(JSON.parse(event.data), true));
  source.addEventListener('change', (event) => onView(JSON.parse(event.data), false));
  source.addEventListener('open', () => onState(true));
  source.addEventListener('error', () => {
    onState(false);
    if (source.readyState !== EventSource.CLOSED) return;
    setTimeout(() => follow(seats, onView, onState), 2000);
  });
}
