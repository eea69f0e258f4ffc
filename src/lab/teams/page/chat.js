import { api } from './api.js';
import { drawCard } from './card.js';
import { markdown } from './markdown.js';
import { drawOutside } from './outside.js';

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const CONSENT_TYPE = 'application/vnd.microsoft.teams.card.file.consent';
const FILE_TYPES = new Set([
  'application/vnd.microsoft.teams.card.file.info',
  'application/vnd.microsoft.teams.file.download.info',
]);
/** How far from its end a chat may be scrolled and still follow what comes, in px. */
const NEAR_END = 120;

/** A person's initials and colour. */
export function dressAvatar(element, seat) {
  const [first = '', last = ''] = seat.name.split(' ');
  element.textContent = `${first[0] ?? ''}${last[0] ?? ''}`;
  element.dataset.hue = String(seat.hue);
}

/** The pane of one person's chat: its element, and `show(view, isWhole)`. */
export function createChat(seat, examples) {
  const pane = document.querySelector('#pane').content.firstElementChild.cloneNode(true);
  const find = (selector) => pane.querySelector(selector);
  const time = new Intl.DateTimeFormat(seat.locale, { hour: '2-digit', minute: '2-digit' });
  const drawn = new Map();
  const scroll = find('.scroll');
  const messages = find('.messages');
  pane.id = `chat-${seat.id}`;
  pane.lang = seat.locale;
  pane.setAttribute('aria-label', `${seat.name}’s chat`);
  scroll.setAttribute('aria-label', `Messages of ${seat.name} and um-bot`);
  dressAvatar(find('.avatar'), seat);
  find('h2').textContent = seat.name;
  find('.role').textContent = seat.role;
  find('.language').textContent = languageName(seat.locale);
  find('.start').textContent = `The beginning of ${seat.name.split(' ')[0]}’s chat with um-bot`;
  setUpCompose(pane, seat, examples);
  setUpClient(find('.client'), seat, () => {
    for (const { message } of [...drawn.values()]) put(message, true);
  });

  let typingTimer;
  const showTyping = (until) => {
    window.clearTimeout(typingTimer);
    const left = until - Date.now();
    find('.typing').hidden = left <= 0;
    if (left > 0) typingTimer = setTimeout(() => showTyping(0), left);
  };
  const put = (message, anew = false) => {
    const before = drawn.get(message.id);
    if (before?.message.version === message.version && !anew) return;
    const element = drawMessage(message, seat, time);
    element.querySelector('.body').append(...outsideOf(message));
    const hadFocus = before?.element.contains(document.activeElement) === true;
    if (before === undefined) messages.append(element);
    else before.element.replaceWith(element);
    drawn.set(message.id, { message, element });
    if (hadFocus) element.querySelector('.card')?.focus({ preventScroll: true });
  };
  const offer = (sentence) => {
    const box = find('textarea');
    box.value = sentence;
    box.focus();
  };
  const outsideOf = ({ mine, deleted, attachments }) =>
    (mine || deleted ? [] : attachments)
      .filter(({ contentType }) => contentType === CARD_TYPE)
      .map(({ content }) => drawOutside(content, offer))
      .filter((drawnBelow) => drawnBelow !== null);
  const show = (view, isWhole) => {
    const isAtEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END;
    if (isWhole) {
      const kept = new Set(view.messages.map(({ id }) => id));
      for (const [id, { element }] of drawn) {
        if (kept.has(id)) continue;
        element.remove();
        drawn.delete(id);
      }
    }
    for (const message of view.messages) put(message);
    showTyping(view.typingUntil);
    if (isAtEnd || isWhole) scroll.scrollTop = scroll.scrollHeight;
  };
  return { element: pane, show };
}

/** A switch: whether this person has Teams open on a telephone; what is shown is drawn anew. */
function setUpClient(button, seat, onChange) {
  const show = () => button.setAttribute('aria-pressed', String(seat.platform === 'Android'));
  show();
  button.addEventListener('click', async () => {
    const platform = seat.platform === 'Web' ? 'Android' : 'Web';
    await api.moveTo(seat.id, platform);
    seat.platform = platform;
    show();
    onChange();
  });
}

function languageName(locale) {
  const language = locale.split('-')[0];
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? locale;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function setUpCompose(pane, seat, examples) {
  const form = pane.querySelector('.compose');
  const box = form.querySelector('textarea');
  const offered = form.querySelector('.examples');
  box.setAttribute('aria-label', `Message to um-bot as ${seat.name}`);
  const grow = () => {
    box.rows = Math.min(5, box.value.split('\n').length);
  };
  const picker = form.querySelector('.file');
  const attached = form.querySelector('.attached');
  const showAttached = () => {
    const name = picker.files[0]?.name ?? '';
    attached.hidden = name === '';
    attached.textContent = `Attached: ${name}`;
  };
  form.querySelector('.attach').addEventListener('click', () => picker.click());
  picker.addEventListener('change', showAttached);
  const send = async () => {
    const text = box.value.trim();
    const [chosen] = picker.files;
    if (text === '' && chosen === undefined) return;
    const file = chosen === undefined ? undefined : await sendable(chosen);
    box.value = '';
    picker.value = '';
    showAttached();
    grow();
    try {
      await api.say(seat.id, text, file);
    } catch {
      box.value = text;
    }
    pane.querySelector('.scroll').scrollTop = Number.MAX_SAFE_INTEGER;
  };
  box.addEventListener('input', grow);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void send();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
    box.focus();
  });
  offered.hidden = examples.length === 0;
  for (const example of examples) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'example';
    button.textContent = example;
    button.title = 'Put this sentence into the box';
    button.addEventListener('click', () => {
      box.value = example;
      grow();
      box.focus();
    });
    offered.append(button);
  }
}

function drawMessage(message, seat, time) {
  const item = document.createElement('li');
  item.className = message.mine ? 'message mine' : 'message';
  item.dataset.activity = message.id;
  if (!message.mine) {
    const avatar = document.createElement('span');
    avatar.className = 'avatar bot';
    avatar.setAttribute('aria-hidden', 'true');
    avatar.textContent = message.author === 'bot' ? 'um' : message.authorName.slice(0, 1);
    item.append(avatar);
  }
  const body = document.createElement('div');
  body.className = 'body';
  body.append(drawMeta(message, time));
  if (message.deleted) body.append(paragraph('bubble gone', 'This message has been deleted.'));
  if (message.text !== '') body.append(drawText(message));
  body.append(...drawCards(message, message.attachments, seat));
  if (message.notice !== null) {
    const notice = paragraph(`notice ${message.notice.kind}`, message.notice.text);
    notice.setAttribute('role', 'status');
    body.append(notice);
  }
  if (message.earlier.some((attachments) => attachments.length > 0)) {
    body.append(drawEarlier(message, seat));
  }
  if (message.delivery === 'failed') {
    body.append(paragraph('failed', 'The bot didn’t take this message.'));
  }
  item.append(body);
  return item;
}

function drawMeta(message, time) {
  const meta = document.createElement('p');
  meta.className = 'meta';
  if (!message.mine) {
    const name = document.createElement('b');
    name.textContent = message.authorName;
    meta.append(name, ' ');
  }
  const at = document.createElement('time');
  at.dateTime = new Date(message.at).toISOString();
  at.textContent = time.format(message.at);
  meta.append(at);
  if (message.editedAt !== null && !message.deleted) {
    const edited = document.createElement('span');
    edited.className = 'edited';
    edited.textContent = 'Edited';
    edited.title = new Date(message.editedAt).toLocaleTimeString();
    meta.append(' ', edited);
  }
  return meta;
}

function drawText(message) {
  if (message.mine || message.textFormat === 'plain') return paragraph('bubble', message.text);
  const bubble = document.createElement('div');
  bubble.className = 'bubble';
  bubble.innerHTML = markdown(message.text);
  return bubble;
}

function drawCards(message, attachments, seat) {
  return attachments.map((attachment) => {
    if (attachment.contentType === CONSENT_TYPE) return drawConsent(message, attachment, seat);
    if (FILE_TYPES.has(attachment.contentType)) return drawFile(attachment);
    if (attachment.contentType !== CARD_TYPE) {
      return paragraph('notice', `(An attachment of type ${attachment.contentType})`);
    }
    return drawCard(
      attachment.content,
      (click) => api.click(seat.id, { ...click, activityId: message.id }),
      seat.platform === 'Web' ? (dataset, text) => api.search(seat.id, dataset, text) : null,
    );
  });
}

/** Asks whether the bot's file may be put into this person's own, as Teams does. */
function drawConsent(message, attachment, seat) {
  const box = document.createElement('div');
  box.className = 'bubble consent';
  box.append(paragraph('consent-name', attachment.name));
  box.append(paragraph('consent-why', attachment.content.description ?? ''));
  for (const [action, title] of [
    ['accept', 'Allow'],
    ['decline', 'Decline'],
  ]) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = title;
    button.addEventListener('click', () => void api.consent(seat.id, message.id, action));
    box.append(button);
  }
  return box;
}

/** A file: its name, to be opened. */
function drawFile(attachment) {
  const box = paragraph('bubble attached-file', '');
  const link = document.createElement('a');
  link.href = attachment.contentUrl;
  link.textContent = attachment.name;
  link.download = attachment.name;
  box.append(link);
  return box;
}

async function sendable(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return { name: file.name, base64: window.btoa(text) };
}

/** Earlier renderings, which somebody who is late may still have on their screen. */
function drawEarlier(message, seat) {
  const details = document.createElement('details');
  details.className = 'earlier';
  const summary = document.createElement('summary');
  summary.textContent = `Earlier versions (${message.earlier.length})`;
  details.append(summary);
  details.addEventListener(
    'toggle',
    () => {
      for (const attachments of [...message.earlier].reverse()) {
        details.append(...drawCards(message, attachments, seat));
      }
    },
    { once: true },
  );
  return details;
}

function paragraph(className, text) {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}
