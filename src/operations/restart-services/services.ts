import type { ExchangeServer } from '../kit/find-server.js';

/** The component that lets a server's calls through; there is none for its UM service. */
export const COMPONENT = 'UMCallRouter';

/** The Windows services of UM, the role that brings each, and the texts that speak of it. */
export const SERVICES = [
  {
    name: 'MSExchangeUM',
    id: 'restart-service',
    isOn: ({ IsMailboxServer }: ExchangeServer) => IsMailboxServer,
    step: 'step-service',
    start: 'step-start-service',
    property: 'property-service',
    verify: 'verify-service',
  },
  {
    name: 'MSExchangeUMCR',
    id: 'restart-router',
    isOn: ({ IsClientAccessServer }: ExchangeServer) => IsClientAccessServer,
    step: 'step-router',
    start: 'step-start-router',
    property: 'property-router',
    verify: 'verify-router',
  },
] as const;
export type UmService = (typeof SERVICES)[number];
