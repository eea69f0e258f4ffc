import { z } from 'zod';
import { CONSENT_TYPE, DOWNLOAD_TYPE, type Attachment, type IncomingActivity } from './activity.js';
import { foundIn, outcomeOf, type ClickOutcome, type SearchOutcome } from './bot-answer.js';
import { actionsOf, withInputs, type CardAction } from './card-actions.js';
import type { Chat, ChatMessage, Chats } from './chats.js';
import type { BotAnswer, Delivery } from './delivery.js';
import type { LabFile, LabFiles } from './files.js';
import { groupChatId, personalChatId } from './identities.js';
import {
  consentActivity,
  executeActivity,
  installActivities,
  messageActivity,
  removeActivity,
  searchActivity,
  submitActivity,
  type Envelope,
} from './incoming.js';
import type { Platform, Seat } from './seats.js';

export interface PeopleOptions {
  readonly chats: Chats;
  readonly delivery: Delivery;
  readonly tenantId: string;
  readonly serviceUrl: () => string;
  readonly files: LabFiles;
  readonly now: () => number;
}

/** A click, as a person's client makes it. */
export interface Click {
  readonly activityId: string;
  /** The action by its verb or its title; its own data is used where `data` isn't given. */
  readonly verb?: string | undefined;
  readonly title?: string | undefined;
  readonly type?: 'Action.Execute' | 'Action.Submit' | undefined;
  readonly id?: string | undefined;
  readonly data?: unknown;
  readonly inputs: Readonly<Record<string, string>>;
}

/** What people do in Teams. */
export interface People {
  /** Opens a person's chat with the bot; the bot hears of it each time. */
  open(seat: Seat): Promise<Chat>;
  /** Removes the app for a person. */
  remove(seat: Seat): Promise<Chat | undefined>;
  chatOf(seat: Seat): Chat | undefined;
  /** Makes a group chat with the bot in it, or finds it. */
  createGroup(name: string, members: readonly Seat[]): Promise<Chat>;
  /** Says something; resolves when it is on its way to the bot. */
  say(seat: Seat, chat: Chat, text: string, file?: LabFile): ChatMessage;
  /** Answers whether the bot may put its file into their own; undefined when it doesn't ask. */
  consent(
    seat: Seat,
    chat: Chat,
    activityId: string,
    action: 'accept' | 'decline',
  ): Promise<number | null | undefined>;
  /** Asks the bot for choices, as an input that searches does while somebody types. */
  search(seat: Seat, chat: Chat, text: string, dataset: string): Promise<SearchOutcome>;
  platformOf(seat: Seat): Platform;
  /** Somebody goes on elsewhere; the bot hears of it by what comes next. */
  moveTo(seat: Seat, platform: Platform): void;
  /** Clicks; undefined when there is no such message or action. */
  click(seat: Seat, chat: Chat, click: Click): Promise<ClickOutcome | undefined>;
}

export function createPeople(options: PeopleOptions): People {
  const { chats, delivery } = options;
  const platforms = new Map<string, Platform>();
  const platformOf = (seat: Seat): Platform => platforms.get(seat.id) ?? 'Web';
  const envelope = (chat: Chat, seat: Seat): Envelope => ({
    chat,
    seat,
    platform: platformOf(seat),
    tenantId: options.tenantId,
    serviceUrl: options.serviceUrl(),
    at: options.now(),
  });
  const send = (chat: Chat, activity: IncomingActivity): Promise<BotAnswer | null> =>
    delivery.deliver(activity, { conversationId: chat.id, seats: chat.members });
  const install = async (chat: Chat, seat: Seat): Promise<void> => {
    chats.setInstalled(chat, true);
    const [installed, members] = installActivities(envelope(chat, seat), () => chats.newId());
    await send(chat, installed);
    await send(chat, members);
  };
  const execute = async (
    seat: Seat,
    chat: Chat,
    message: ChatMessage,
    action: { verb: string; data: unknown; id?: string | undefined },
  ): Promise<ClickOutcome> => {
    chats.setNotice(chat, message, seat.id, null);
    const id = `f:${chats.newId()}`;
    const answer = await send(chat, executeActivity(envelope(chat, seat), id, message.id, action));
    const outcome = outcomeOf(answer);
    if (outcome.view !== null) {
      const arrival = answer?.arrival ?? chats.arrival();
      chats.setView(chat, message, seat.id, outcome.view, arrival);
    }
    if (outcome.notice !== null) chats.setNotice(chat, message, seat.id, outcome.notice);
    return outcome;
  };
  return {
    chatOf: (seat) => chats.find(personalChatId(seat)),
    open: async (seat) => {
      const id = personalChatId(seat);
      const chat =
        chats.find(id) ??
        chats.create({ id, kind: 'personal', name: seat.name, members: [seat.id] });
      await install(chat, seat);
      return chat;
    },
    remove: async (seat) => {
      const chat = chats.find(personalChatId(seat));
      if (chat === undefined) return undefined;
      chats.setInstalled(chat, false);
      await send(chat, removeActivity(envelope(chat, seat), chats.newId()));
      return chat;
    },
    createGroup: async (name, members) => {
      const id = groupChatId(name);
      const known = chats.find(id);
      if (known !== undefined) return known;
      const [first] = members;
      const chat = chats.create({
        id,
        kind: 'groupChat',
        name,
        members: members.map((seat) => seat.id),
      });
      if (first !== undefined) await install(chat, first);
      return chat;
    },
    say: (seat, chat, text, file) => {
      const id = chats.newId();
      const attached = file === undefined ? [] : [attachmentOf(options.files, file)];
      const message = chats.addFromPerson(chat, id, seat.id, text, attached);
      void send(chat, messageActivity(envelope(chat, seat), id, text, attached)).then((answer) => {
        const taken = answer !== null && answer.status < 300;
        chats.setDelivery(chat, message, taken ? 'delivered' : 'failed');
      });
      return message;
    },
    consent: async (seat, chat, activityId, action) => {
      const message = chat.messages.find(({ id }) => id === activityId);
      const asked = message?.attachments.find(({ contentType }) => contentType === CONSENT_TYPE);
      const read = consentSchema.safeParse(asked);
      if (message === undefined || !read.success) return undefined;
      const { name, content } = read.data;
      const isAccepted = action === 'accept';
      const place = options.files.expect(name);
      const answer = await send(
        chat,
        consentActivity(envelope(chat, seat), `f:${chats.newId()}`, message.id, {
          action,
          context: isAccepted ? content.acceptContext : content.declineContext,
          ...(isAccepted
            ? {
                uploadInfo: {
                  uploadUrl: place.uploadUrl,
                  contentUrl: options.files.downloadUrl(place.id),
                  name,
                  uniqueId: place.id,
                  fileType: name.split('.').at(-1) ?? '',
                },
              }
            : {}),
        }),
      );
      return answer?.status ?? null;
    },
    platformOf,
    moveTo: (seat, platform) => {
      platforms.set(seat.id, platform);
    },
    search: async (seat, chat, text, dataset) => {
      const id = `f:${chats.newId()}`;
      return foundIn(await send(chat, searchActivity(envelope(chat, seat), id, text, dataset)));
    },
    click: async (seat, chat, click) => {
      const message = chat.messages.find(({ id }) => id === click.activityId);
      if (message === undefined || message.deleted) return undefined;
      const action = clicked(message, seat, click);
      if (action === undefined) return undefined;
      const data = withInputs(action.data, click.inputs);
      if (action.type === 'Action.Execute') {
        return execute(seat, chat, message, { verb: action.verb ?? '', data, id: action.id });
      }
      const id = chats.newId();
      const answer = await send(chat, submitActivity(envelope(chat, seat), id, message.id, data));
      return { status: answer?.status ?? null, ...NOTHING_SHOWN };
    },
  };
}

const consentSchema = z.looseObject({
  name: z.string(),
  content: z.looseObject({ acceptContext: z.unknown(), declineContext: z.unknown() }),
});

/** A file as the bot hears of it: where it is, not what is in it. */
function attachmentOf(files: LabFiles, { name, bytes }: LabFile): Attachment {
  const id = files.keep(name, bytes);
  const downloadUrl = files.downloadUrl(id);
  return {
    contentType: DOWNLOAD_TYPE,
    contentUrl: downloadUrl,
    name,
    content: { downloadUrl, uniqueId: id, fileType: name.split('.').at(-1) ?? '' },
  };
}

const NOTHING_SHOWN = { statusCode: null, type: null, value: null, view: null, notice: null };

/** The action that is meant: as the click brings it along, or as the person sees it now. */
function clicked(message: ChatMessage, seat: Seat, click: Click): CardAction | undefined {
  const seen = actionsOf(message.views[seat.id] ?? message.attachments).find((action) =>
    click.verb === undefined ? action.title === click.title : action.verb === click.verb,
  );
  if (click.data === undefined) return seen;
  const { type = 'Action.Execute', verb, id, data } = click;
  return {
    type,
    data,
    ...(verb === undefined ? {} : { verb }),
    ...(id === undefined ? {} : { id }),
  };
}
