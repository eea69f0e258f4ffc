import type { Finding } from '../../protocol/answer.js';
import type { Message } from '../../protocol/message.js';
import type { Offer } from '../../protocol/offer.js';
import { messagesOf } from '../kit/messages.js';

const say = messagesOf('check-forest');

/** As many as fit on a card whole, each with its consequence and its button. */
export const FINDINGS_ON_PAGE = 12;

/** A page of what was found, or all of it for whoever works with it. */
export type Page = number | 'all';

/** What one answer shows of the findings. */
export interface FindingsPage {
  readonly findings: readonly Finding[];
  /** Which of how many they are; none where all are shown. */
  readonly notes: readonly Message[];
  /** The way to the pages beside it. */
  readonly offers: readonly Offer[];
}

/** Cuts one page out of all findings; past the end, where some were mended meanwhile, the last one. */
export function findingsPage(
  all: readonly Finding[],
  page: Page,
  forest: string | undefined,
): FindingsPage {
  const pages = Math.ceil(all.length / FINDINGS_ON_PAGE);
  if (page === 'all' || pages < 2) return { findings: all, notes: [], offers: [] };
  const present = Math.min(page, pages);
  const first = (present - 1) * FINDINGS_ON_PAGE;
  const findings = all.slice(first, first + FINDINGS_ON_PAGE);
  const offer = (to: number, text: string): Offer => ({
    operation: 'check-forest',
    parameters: { ...(forest === undefined ? {} : { forest }), page: to },
    text: say(text),
  });
  return {
    findings,
    notes: [
      say('note-part', { first: first + 1, last: first + findings.length, count: all.length }),
    ],
    offers: [
      ...(present > 1 ? [offer(present - 1, 'offer-previous')] : []),
      ...(present < pages ? [offer(present + 1, 'offer-next')] : []),
    ],
  };
}
