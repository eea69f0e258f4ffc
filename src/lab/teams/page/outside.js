import { api } from './api.js';

/**
 * What somebody does outside when a paused card asks for it, as a button below the card: OcsUmUtil,
 * or a CA. Null where the card asks for neither. It reads the card by its values, whose meaning is
 * the same in every language. `offer(sentence)` puts a sentence into the person's box.
 */
export function drawOutside(card, offer) {
  const lines = linesToDo(card);
  if (lines.includes('OcsUmUtil.exe')) {
    return strip('I ran OcsUmUtil as the card says', (say) => runOcsUmUtil(lines, say));
  }
  const fqdn = /CN=(?<fqdn>[\w.-]+\w)/.exec(lines)?.groups.fqdn;
  if (fqdn === undefined) return null;
  return strip('The CA answers the request', (say) => answerRequest(fqdn, say, offer));
}

/** What the card tells a person to do: the box of a card that waits for its “Done” button. */
function linesToDo(card) {
  if (!card?.actions?.some(({ verb }) => verb === 'continue')) return '';
  const box = card.body.find(({ type, style }) => type === 'Container' && style === 'emphasis');
  return textsIn(box).join('\n');
}

function textsIn(value) {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'text' && typeof inner === 'string' ? [inner] : textsIn(inner),
  );
}

async function runOcsUmUtil(lines, say) {
  const { contacts, pools } = await api.outside();
  const has = (value) => value !== undefined && wordsOf(lines).has(value);
  const contact = contacts.find(({ phoneNumber }) => has(phoneNumber));
  const pool = pools.find(has);
  if (contact === undefined || pool === undefined) {
    say('OcsUmUtil lists no such dial plan, number or pool.');
    return;
  }
  const organizationalUnit = /OU=\S.*,DC=[\w-]+/.exec(lines)?.[0];
  const sipAddress = /sip:[\w.-]+@[\w.-]+\w/.exec(lines)?.[0];
  try {
    const made = await api.makeContact({ ...contact, pool, organizationalUnit, sipAddress });
    say(`OcsUmUtil has made ${made.contact.SipAddress}. Now press the card’s own button.`);
  } catch {
    say('OcsUmUtil refused it: a contact of that name or address is there already.');
  }
}

/** Words without what follows them in a sentence. */
function wordsOf(lines) {
  return new Set(lines.split(/\s+/).map((word) => word.replace(/[.,;:)]+$/, '')));
}

async function answerRequest(fqdn, say, offer) {
  const { requests } = await api.outside();
  const request = requests.find((one) => one.fqdn === fqdn);
  if (request === undefined) {
    say(`${fqdn} has no request that waits: its answer has been imported.`);
    return;
  }
  const { forest, server, file, isAnswered } = request;
  if (!isAnswered) await api.issueCertificate({ forest, server, file });
  say(`The CA’s answer is in ${file}. Have it imported, then press the card’s own button.`);
  offer(`import certificate ${file} on ${server}`);
}

/** A button, and what came of it. */
function strip(title, act) {
  const element = document.createElement('div');
  const button = document.createElement('button');
  const outcome = document.createElement('p');
  element.className = 'outside';
  element.lang = 'en';
  button.type = 'button';
  button.textContent = title;
  button.title = 'Done outside of the bot, by the lab';
  outcome.setAttribute('role', 'status');
  outcome.hidden = true;
  const say = (text) => {
    outcome.textContent = text;
    outcome.hidden = false;
    outcome.scrollIntoView({ block: 'nearest' });
  };
  button.addEventListener('click', () => {
    button.disabled = true;
    act(say)
      .catch(() => say('The lab doesn’t answer.'))
      .finally(() => {
        button.disabled = false;
      });
  });
  element.append(button, outcome);
  return element;
}
