/** A text message as Teams sends it; `over` replaces whole properties. */
export function messageActivity(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'message',
    id: '1700000000001',
    timestamp: '2026-03-02T09:00:00.000Z',
    localTimestamp: '2026-03-02T10:00:00.000+01:00',
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/teams/',
    from: {
      id: '29:someone',
      name: 'Hana Helpdesk',
      aadObjectId: '20000000-0000-4000-8000-000000000001',
    },
    recipient: { id: '28:the-bot', name: 'um-bot' },
    conversation: {
      id: 'a:chat',
      conversationType: 'personal',
      tenantId: '10000000-0000-4000-8000-000000000001',
    },
    channelData: { tenant: { id: '10000000-0000-4000-8000-000000000001' } },
    locale: 'en-US',
    text: 'help',
    ...over,
  };
}
