import {
  ActivityHandler,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  TeamsInfo,
  TurnContext,
  type ConversationReference,
  type InvokeResponse,
  type Request as SdkRequest,
} from 'botbuilder';
import restify, { type Request, type Response } from 'restify';
import { z } from 'zod';

/** A small bot on the real SDK, to try a Teams with. */
export interface EchoBot {
  readonly url: string;
  /** The types of the activities it got, a name for invokes. */
  readonly got: readonly string[];
  /** Writes into the chat that wrote last, on its own account. */
  writeFirst(text: string): Promise<void>;
  close(): Promise<void>;
}

const invokeSchema = z.looseObject({
  action: z.looseObject({ verb: z.string(), data: z.record(z.string(), z.unknown()) }),
});

/**
 * Starts the bot. It echoes texts; to `card` it sends a form with a checked input, to `choice` one
 * with two radio buttons, to `members` the members' names, to `delete` a message that it deletes again, to `typing` the dots first.
 * The form's button `greet` is answered with a card, `tell` with words, `refuse` with a refusal,
 * `edit` by editing the message.
 */
export async function startEchoBot(): Promise<EchoBot> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const got: string[] = [];
  let last: Partial<ConversationReference> | null = null;
  const bot = new Echo();
  adapter.onTurnError = (_context, error) => Promise.reject(error);
  const server = restify.createServer({ name: 'echo' });
  server.use(restify.plugins.jsonBodyParser());
  server.post('/api/messages', (request: Request, response: Response, next) => {
    adapter
      .process(sdkRequest(request), response, async (context) => {
        got.push(context.activity.name ?? context.activity.type);
        last = TurnContext.getConversationReference(context.activity);
        await bot.run(context);
      })
      .then(
        () => {
          next();
        },
        () => {
          next(false);
        },
      );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = z.looseObject({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    got,
    writeFirst: async (text) => {
      if (last === null) throw new Error('nobody has written yet');
      await adapter.continueConversationAsync('', last, async (context) => {
        await context.sendActivity(text);
      });
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.server.closeAllConnections();
      }),
  };
}

/** A request as the SDK's types want it. */
function sdkRequest({ body, headers, method = 'POST' }: Request): SdkRequest {
  const parsed = z.record(z.string(), z.unknown()).parse(body);
  return { body: parsed, headers: { ...headers }, method };
}

class Echo extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await answer(
        context,
        TurnContext.removeRecipientMention(context.activity) || context.activity.text,
      );
      await next();
    });
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { action } = invokeSchema.parse(context.activity.value);
    const { who } = action.data;
    const name = typeof who === 'string' ? who : 'nobody';
    const reply = (type: string, value: unknown): InvokeResponse => ({
      status: 200,
      body: { statusCode: 200, type, value },
    });
    if (action.verb === 'edit') {
      const edited = MessageFactory.attachment(
        CardFactory.adaptiveCard(resultCard('Edited', name)),
      );
      edited.id = context.activity.replyToId ?? '';
      await context.updateActivity(edited);
      return { status: 200 };
    }
    if (action.verb === 'tell') {
      return reply('application/vnd.microsoft.activity.message', `Told ${name}`);
    }
    if (action.verb === 'refuse') return { status: 400 };
    return reply('application/vnd.microsoft.card.adaptive', resultCard('Greeted', name));
  }
}

async function answer(context: TurnContext, said: string | undefined): Promise<void> {
  const text = said?.trim() ?? '';
  if (text === 'card') {
    await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(formCard())));
    return;
  }
  if (text === 'choice') {
    await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(choiceCard())));
    return;
  }
  if (text === 'members') {
    const { members } = await TeamsInfo.getPagedMembers(context);
    await context.sendActivity(members.map(({ name }) => name).join(', '));
    return;
  }
  if (text === 'delete') {
    const sent = await context.sendActivity('soon gone');
    await context.deleteActivity(sent?.id ?? '');
    return;
  }
  if (text === 'typing') await context.sendActivity({ type: 'typing' });
  await context.sendActivity(`You said: ${text}`);
}

function resultCard(title: string, name: string): Record<string, unknown> {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: title, weight: 'Bolder' },
      { type: 'FactSet', facts: [{ title: 'Name', value: name }] },
    ],
    actions: [{ type: 'Action.Execute', title: 'Again', verb: 'again', data: { who: name } }],
  };
}

function choiceCard(): Record<string, unknown> {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      {
        type: 'Input.ChoiceSet',
        id: 'who',
        label: 'Name',
        style: 'expanded',
        value: 'Bob',
        choices: ['Bob', 'Carl'].map((name) => ({ title: name, value: name })),
      },
    ],
    actions: [{ type: 'Action.Execute', title: 'Greet', verb: 'greet', data: { once: 'k1' } }],
  };
}

function formCard(): Record<string, unknown> {
  const button = (title: string, verb: string): Record<string, unknown> => ({
    type: 'Action.Execute',
    title,
    verb,
    data: { once: 'k1' },
  });
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: 'Whom shall I **greet**?', wrap: true },
      {
        type: 'Input.Text',
        id: 'who',
        label: 'Name',
        isRequired: true,
        regex: '^[A-Za-z ]+$',
        errorMessage: 'Letters only, please',
      },
    ],
    actions: [
      button('Greet', 'greet'),
      button('Tell', 'tell'),
      button('Refuse', 'refuse'),
      button('Edit', 'edit'),
    ],
  };
}
