import { draftSchema, type DraftInput } from '../../protocol/plan.js';
import type { Offer } from '../../protocol/offer.js';
import { composeDrafts } from '../kit/compose-drafts.js';
import type { Directory } from '../kit/directory.js';
import type { LyncUser } from '../kit/lync-user.js';
import { messagesOf } from '../kit/messages.js';

const say = messagesOf('enable-um');

/** Whether calls can't come for want of Enterprise Voice or of a line. */
export function isWithoutVoice({ EnterpriseVoiceEnabled, LineURI }: LyncUser): boolean {
  return !EnterpriseVoiceEnabled || LineURI === null || LineURI === '';
}

/** The same request with what has to come before it in Lync. */
export function voiceOffer(parameters: Readonly<Record<string, unknown>>): Offer {
  return {
    operation: 'enable-um',
    parameters: { ...parameters, voice: 'first' },
    text: say('offer-voice'),
  };
}

/** What UM's plan warns of, and Enterprise Voice's mends. */
const MENDED: ReadonlySet<string> = new Set([
  'enable-um.warning-no-voice',
  'enable-um.warning-no-line',
  'enable-um.warning-other-extension',
]);

/**
 * One plan for both: Enterprise Voice and the line first, then voice mail.
 * @param voice who gets which line: the parameters of `enable-voice`
 * @throws UmError as `enable-voice`
 */
export async function withVoiceFirst(
  directory: Directory,
  um: DraftInput,
  voice: Readonly<Record<string, unknown>>,
): Promise<DraftInput> {
  const given = Object.entries(voice).filter(([, value]) => value !== undefined);
  const first = await directory.plan('enable-voice', Object.fromEntries(given));
  const second = draftSchema.parse(um);
  const both = composeDrafts([
    { id: 'voice', draft: first },
    { id: 'um', draft: second },
  ]);
  return {
    ...both,
    warnings: both.warnings.filter(({ key }) => !MENDED.has(key)),
    summary: say('summary-voice', second.summary.params),
    subject: second.subject,
    undo:
      second.undo.kind === 'none'
        ? second.undo
        : { ...second.undo, explanation: say('undo-voice', second.undo.explanation.params) },
    next: second.next,
  };
}
