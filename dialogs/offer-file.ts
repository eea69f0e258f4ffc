import { noticeCard } from '../cards/index.js';
import { UmError } from '../src/protocol/errors.js';
import { message } from '../src/protocol/message.js';
import { problemMessage } from '../src/language/render.js';
import { say, type Outcome, type Ports } from './dialog.js';
import type { ClickedPost, Incoming } from './incoming.js';
import { tryAgain } from './nothing-happened.js';
import { resultCsv } from './result-csv.js';
import type { ConversationState } from './state.js';

/** How Teams calls the card that asks whether a file may be put into somebody's own files. */
const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
/** And the one that stands for a file there. */
const INFO = 'application/vnd.microsoft.teams.card.file.info';

/** Offers a request's result as a file: Teams puts one into somebody's files only with consent. */
export async function offerResult(
  state: ConversationState,
  ports: Ports,
  { requestId, key, place }: { requestId: string; key: string; place: string },
): Promise<Outcome> {
  try {
    const bytes = await resultOf(ports, requestId);
    const newKey = ports.newKey();
    const context = { requestId, once: newKey };
    const attachment = {
      contentType: CONSENT,
      name: nameOf(requestId),
      content: {
        description: ports.t(message('dialog.result.description', { id: requestId })),
        sizeInBytes: bytes.length,
        acceptContext: context,
        declineContext: context,
      },
    };
    const again = ports.newKey();
    return {
      state,
      say: [
        { kind: 'again', place, oldKey: key, key: again },
        {
          kind: 'attachment',
          place: null,
          key: newKey,
          summary: ports.t(message('dialog.result.description', { id: requestId })),
          attachment,
        },
      ],
    };
  } catch (error) {
    if (!(error instanceof UmError)) throw error;
    return tryAgain(state, ports, { place, key }, error);
  }
}

/** Puts the result where the person has allowed it, in the place of the question. */
export async function consented(
  state: ConversationState,
  ports: Ports,
  { requestId, upload }: Extract<Incoming, { kind: 'consented' }>,
  on: ClickedPost | null,
): Promise<Outcome> {
  if (on === null || on.used || !on.own) return { state, say: [] };
  const place = on.post;
  if (upload === null) return { state, say: [notice(ports, place, 'dialog.result.declined')] };
  try {
    await ports.files.put(upload.uploadUrl, await resultOf(ports, requestId));
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

async function resultOf(ports: Ports, requestId: string): Promise<Uint8Array> {
  const rows = await ports.runner.rows(requestId);
  return new TextEncoder().encode(resultCsv(rows, ports.t, ports.locale));
}

function nameOf(requestId: string): string {
  return `um-bot ${requestId}.csv`;
}

function notice(ports: Ports, place: string, key: string) {
  const text = message(key);
  const said = { tone: 'information' as const, title: null, text, details: [], suggestions: [] };
  return say(ports, place, ports.t(text), (context) => noticeCard(said, context));
}
