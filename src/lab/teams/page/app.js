import { api, follow } from './api.js';
import { setUpBadDays } from './bad-days.js';
import { createChat, dressAvatar } from './chat.js';

/** How many colours of avatars page.css has. */
const HUES = 6;

/** Draws the chats of everybody, or of those that `?seats=hana,amir` names, and opens them. */
async function start() {
  const { seats, examples } = await api.seats();
  const people = seats.map((seat, index) => ({ ...seat, hue: index % HUES }));
  const asked = new window.URL(location.href).searchParams.get('seats')?.split(',');
  /** The example sentences are for the first seat, a helpdesk's. */
  const [first] = people;
  const shown = people.filter((seat) => asked === undefined || asked.includes(seat.id));
  const panes = document.querySelector('.panes');
  const chats = new Map(
    shown.map((seat) => [seat.id, createChat(seat, seat === first ? examples : [])]),
  );
  panes.append(...[...chats.values()].map(({ element }) => element));
  setUpPeople(shown);
  setUpBadDays(document.querySelector('#bad-days'));
  follow(
    shown.map(({ id }) => id),
    (view, isWhole) => chats.get(view.seat)?.show(view, isWhole),
    (isConnected) => {
      document.querySelector('.offline').hidden = isConnected;
    },
  );
  await Promise.all(shown.map((seat) => api.open(seat.id)));
}

/** One switch for each person: shows or hides their pane. */
function setUpPeople(seats) {
  document.querySelector('.people').append(
    ...seats.map((seat) => {
      const button = document.createElement('button');
      const avatar = document.createElement('span');
      avatar.className = 'avatar small';
      avatar.setAttribute('aria-hidden', 'true');
      dressAvatar(avatar, seat);
      button.type = 'button';
      button.title = `Show or hide ${seat.name}’s chat`;
      button.setAttribute('aria-pressed', 'true');
      button.append(avatar, seat.name.split(' ')[0]);
      button.addEventListener('click', () => {
        const pane = document.querySelector(`#chat-${seat.id}`);
        pane.hidden = !pane.hidden;
        button.setAttribute('aria-pressed', String(!pane.hidden));
      });
      return button;
    }),
  );
}

start().catch((error) => {
  console.error(error);
  document.querySelector('.offline').hidden = false;
});
