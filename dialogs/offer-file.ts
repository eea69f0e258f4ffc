import { noticeCard } from '../cards/index.js';
import { UmError } from '../src/protocol/errors.js';
import { MOST_ROWS } from '../src/protocol/api.js';
import { message, type Message } from '../src/protocol/message.js';
import { problemMessage } from '../src/language/render.js';
import { say, type Outcome, type Ports } from './dialog.js';
import type { ClickedPost, Incoming } from './incoming.js';
import { giveBack, tryAgain } from './nothing-happened.js';
import { resultCsv } from './result-csv.js';
import { rowsCsv } from './rows-csv.js';
import { withKey, type ConversationState } from './state.js';

/** How Teams calls the card that asks whether a file may be put into somebody's own files. */
const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
/** And the one that stands for a file there. */
const INFO = 'application/vnd.microsoft.teams.card.file.info';

/** What a file tells: what became of a request's rows, or what a plan's rows would run. */
type Told = { readonly requestId: string } | { readonly planId: string };

/**
 * Offers a file: Teams puts one into somebody's files only with consent, and only where nobody else
 * is in the conversation.
 */
export async function offerFile(
  state: ConversationState,
  ports: Ports,
  told: Told,
  { key, place }: { key: string; place: string },
): Promise<Outcome> {
  if (!ports.isPersonal)
    return giveBack(state, ports, { place, key }, message('dialog.result.personal'));
  try {
    const { name, description, bytes } = await fileOf(ports, told);
    const newKey = ports.newKey();
    const context = { ...told, once: newKey };
    const summary = ports.t(description);
    const attachment = {
      contentType: CONSENT,
      name,
      content: {
        description: summary,
        sizeInBytes: bytes.length,
        acceptContext: context,
        declineContext: context,
      },
    };
    const again = ports.newKey();
    return {
      state: withKey(state, key, again),
      say: [
        { kind: 'again', place, oldKey: key, key: again },
        { kind: 'attachment', place: null, key: newKey, summary, attachment },
      ],
    };
  } catch (error) {
    if (!(error instanceof UmError)) throw error;
    return tryAgain(state, ports, { place, key }, error);
  }
}

/** Puts a file where the person has allowed it, in the place of the question. */
export async function consented(
  state: ConversationState,
  ports: Ports,
  { requestId, planId, upload }: Extract<Incoming, { kind: 'consented' }>,
  on: ClickedPost | null,
): Promise<Outcome> {
  if (on === null || on.used || !on.own) return { state, say: [] };
  const place = on.post;
  const told = planId === undefined ? { requestId: requestId ?? '' } : { planId };
  if (upload === null) return { state, say: [notice(ports, place, 'dialog.result.declined')] };
  try {
    const { bytes } = await fileOf(ports, told);
    await ports.files.put(upload.uploadUrl, bytes);
  } catch (error) {
    if (!(error instanceof UmError)) throw error;
    const text = problemMessage(error);
    const said = { tone: 'refusal' as const, title: null, text, details: [], suggestions: [] };
    return {
      state,
      say: [say(ports, place, ports.t(text), (context) => noticeCard(said, context))],
    };
  }
  const { name, contentUrl, uniqueId, fileType } = upload;
  return {
    state,
    say: [
      {
        kind: 'attachment',
        place,
        key: null,
        summary: name,
        attachment: { contentType: INFO, name, contentUrl, content: { uniqueId, fileType } },
      },
    ],
  };
}

interface TextFile {
  readonly name: string;
  readonly description: Message;
  readonly bytes: Uint8Array;
}

async function fileOf({ runner, t, locale }: Ports, told: Told): Promise<TextFile> {
  const file = (name: string, description: Message, text: string): TextFile => ({
    name: `um-bot ${name}.csv`,
    description,
    bytes: new TextEncoder().encode(text),
  });
  if ('requestId' in told) {
    const { requestId: id } = told;
    const rows = await runner.rows(id);
    return file(id, message('dialog.result.description', { id }), resultCsv(rows, t, locale));
  }
  const { planId } = told;
  const { rows, count } = await runner.planRows(planId, { after: 0, limit: MOST_ROWS });
  const description = message('dialog.rows.description', { count });
  return file(planId.slice(0, 8), description, rowsCsv(rows, t, locale));
}

function notice(ports: Ports, place: string, key: string) {
  const text = message(key);
  const said = { tone: 'information' as const, title: null, text, details: [], suggestions: [] };
  return say(ports, place, ports.t(text), (context) => noticeCard(said, context));
}
