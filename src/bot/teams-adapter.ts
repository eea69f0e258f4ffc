import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity as SdkActivity,
} from 'botbuilder';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { UmError } from '../protocol/errors.js';
import type { BotSettings } from './settings.js';

/** How long fetching Microsoft's public keys may take; Teams waits about 15 s. */
const VERIFY_MS = 10_000;
/** How long one call of the connector may take. */
const CALL_MS = 15_000;

/** Whom the bot's token is for, in the public cloud. */
const CONNECTOR_SCOPE = 'https://api.botframework.com';

/** A message of ours as it goes over the wire. */
export type Outgoing = Partial<SdkActivity>;

/**
 * The Bot Framework SDK, at its narrowest: it verifies who sends an activity, and calls the
 * connector. Its turns, contexts and proactive conversations aren't used: they end before our work
 * does.
 */
export class TeamsAdapter extends CloudAdapter {
  readonly #appId: string;
  readonly #connectors = new Map<string, ReturnType<TeamsAdapter['newConnector']>>();

  constructor(app: BotSettings['app']) {
    super(
      new ConfigurationBotFrameworkAuthentication(
        app === null
          ? {}
          : {
              MicrosoftAppId: app.id,
              MicrosoftAppType: app.type,
              MicrosoftAppTenantId: app.tenantId,
              ...(app.password === null ? {} : { MicrosoftAppPassword: app.password }),
            },
      ),
    );
    this.#appId = app?.id ?? '';
  }

  /**
   * Checks the token that an activity came with: signature, issuer, audience, endorsements and
   * service URL. Without a registration (the lab) everything passes.
   * @throws UmError UM-NOT-AUTHENTIC; UM-BUSY when the keys to check it with don't come in time
   */
  async verify(authorization: string, activity: SdkActivity): Promise<void> {
    const verified = this.botFrameworkAuthentication
      .authenticateRequest(activity, authorization)
      .then(
        () => null,
        (cause: unknown) => new UmError('UM-NOT-AUTHENTIC', {}, { cause }),
      );
    const late = sleep(VERIFY_MS, new UmError('UM-BUSY'), { ref: false });
    const fault = await Promise.race([verified, late]);
    if (fault !== null) throw fault;
  }

  /** Posts a message; resolves to its activity id. Throws what the connector answered. */
  async post(serviceUrl: string, conversationId: string, message: Outgoing): Promise<string> {
    const { conversations } = await this.connector(serviceUrl);
    const sent = await conversations.sendToConversation(conversationId, message, {
      timeout: CALL_MS,
    });
    return sent.id;
  }

  /** Edits a message of ours. Throws what the connector answered. */
  async edit(
    serviceUrl: string,
    conversationId: string,
    activityId: string,
    message: Outgoing,
  ): Promise<void> {
    const { conversations } = await this.connector(serviceUrl);
    await conversations.updateActivity(conversationId, activityId, message, { timeout: CALL_MS });
  }

  /** The sign-in name of a member of a conversation; null when none is told. */
  async accountOf(
    serviceUrl: string,
    conversationId: string,
    memberId: string,
  ): Promise<string | null> {
    const { conversations } = await this.connector(serviceUrl);
    // A thread has the members of its channel.
    const [channel = conversationId] = conversationId.split(';');
    const member = await conversations.getConversationMember(channel, memberId, {
      timeout: CALL_MS,
    });
    return memberSchema.safeParse(member).data?.userPrincipalName ?? null;
  }

  private async connector(serviceUrl: string): ReturnType<TeamsAdapter['newConnector']> {
    const known = this.#connectors.get(serviceUrl);
    if (known !== undefined) return known;
    const made = this.newConnector(serviceUrl);
    this.#connectors.set(serviceUrl, made);
    try {
      return await made;
    } catch (cause) {
      this.#connectors.delete(serviceUrl);
      throw new NoConnectorError(cause);
    }
  }

  /**
   * A client of one connector, without the SDK's own retries: it repeats a POST after 5xx, though
   * the message may have been delivered.
   */
  private async newConnector(serviceUrl: string) {
    const identity = this.createClaimsIdentity(this.#appId);
    const factory = this.botFrameworkAuthentication.createConnectorFactory(identity);
    const client = await factory.create(serviceUrl, CONNECTOR_SCOPE);
    innerSchema.parse(client).client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
    return client;
  }
}

/** Nothing was sent: not even a client came about. */
export class NoConnectorError extends Error {
  constructor(cause: unknown) {
    super('no client of the connector', { cause });
    this.name = 'NoConnectorError';
  }
}

const memberSchema = z.looseObject({ userPrincipalName: z.string().min(1) });

/** What the SDK's types leave out of its connector. */
const innerSchema = z.looseObject({
  client: z.looseObject({
    pipeline: z.custom<{ removePolicy(which: { name: string }): unknown }>(
      (value) => typeof value === 'object' && value !== null && 'removePolicy' in value,
    ),
  }),
});
