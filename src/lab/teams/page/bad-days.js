import { api } from './api.js';

const CHOICES = [
  ['Refuse the next 3 sends (429)', { kind: 'throttle', times: 3, retryAfterSeconds: 2 }],
  ['Fail the next send after delivery (502)', { kind: 'fail-after-delivery', on: ['send'] }],
  ['Fail the next edit after delivery (502)', { kind: 'fail-after-delivery', on: ['update'] }],
  ['Break the connection after the next send', { kind: 'reset-after-delivery' }],
  ['Make the next 5 sends slow (2 s)', { kind: 'delay-sends', times: 5, ms: 2000 }],
  ['Bring what people do next twice at once', { kind: 'deliver-twice' }],
  ['Bring it again with a new id', { kind: 'deliver-again-with-new-id' }],
];

/** Fills the menu of things that go wrong. */
export function setUpBadDays(menu) {
  const items = menu.querySelector('.menu-items');
  const list = menu.querySelector('.menu-rules');
  const show = ({ rules }) => {
    menu.classList.toggle('active', rules.length > 0);
    list.replaceChildren(
      ...(rules.length === 0 ? ['Nothing: a good day'] : rules.map(nameOf)).map((text) => {
        const item = document.createElement('li');
        item.textContent = text;
        return item;
      }),
    );
  };
  const button = (text, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.addEventListener('click', () => void act().then(show));
    return made;
  };
  items.append(
    ...CHOICES.map(([text, rule]) => button(text, () => api.addRule(rule))),
    button('Let the day be good again', () => api.clearRules()),
  );
  menu.addEventListener('toggle', () => {
    if (menu.open) void api.rules().then(show);
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
  document.addEventListener('click', (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
  const earlier = menu.querySelector('#show-earlier');
  earlier.addEventListener('change', () => {
    document.body.classList.toggle('show-earlier', earlier.checked);
  });
}

function nameOf(rule) {
  const choice = CHOICES.find(
    ([, one]) => one.kind === rule.kind && (one.on === undefined || `${one.on}` === `${rule.on}`),
  );
  const name = choice?.[0] ?? rule.kind;
  return rule.times === 1 ? name : `${name} — ${rule.times} left`;
}
