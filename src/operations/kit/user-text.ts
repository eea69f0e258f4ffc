import type { Output } from '../../cmdlets/call.js';
import { message, type Message } from '../../protocol/message.js';
import type { UserText } from '../../protocol/plan.js';

/**
 * What may be passed on to a mailbox's owner: a greeting and `lines`. In the first of the owner's
 * languages that the product speaks, else in the dial plan's, else in English.
 * @param dialPlanLanguage a culture like `fr-FR`; null: not known
 */
export function userText(
  { DisplayName, Languages }: Pick<Output<'Get-Mailbox'>, 'DisplayName' | 'Languages'>,
  dialPlanLanguage: string | null,
  lines: readonly Message[],
): UserText {
  const cultures = [...Languages, dialPlanLanguage ?? ''];
  const [spoken = 'en'] = cultures.flatMap((culture) => {
    const language = culture.slice(0, 2).toLowerCase();
    return language === 'fr' || language === 'en' ? [language] : [];
  });
  return {
    person: DisplayName,
    language: spoken,
    lines: [message('user-text.greeting', { user: DisplayName }), ...lines],
  };
}

/** What to dial for one's messages; the dial plan may have no number for it. */
export function howToListen(accessNumbers: readonly string[]): Message {
  return accessNumbers.length === 0
    ? message('user-text.listen')
    : message('user-text.dial', { numbers: accessNumbers.join(', ') });
}

/** That a PIN comes by mail, to whom nobody but the owner has access. */
export function pinByMail(address: string): Message {
  return message('user-text.pin', { address });
}

/** Puts the texts for one person together: one greeting, every line once. */
export function mergedUserTexts(texts: readonly UserText[]): UserText[] {
  const merged = new Map<string, UserText>();
  for (const text of texts) {
    const before = merged.get(text.person);
    const known = new Set(before?.lines.map((line) => JSON.stringify(line)));
    const added = text.lines.filter((line) => !known.has(JSON.stringify(line)));
    merged.set(
      text.person,
      before === undefined ? text : { ...before, lines: [...before.lines, ...added] },
    );
  }
  return [...merged.values()];
}
