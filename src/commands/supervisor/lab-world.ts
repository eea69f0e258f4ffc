import type { Forest } from '../../protocol/endpoint.js';

/** The tenant of the lab's people. */
export const LAB_TENANT = '10000000-0000-4000-8000-000000000001';

/** The lab's forests: one with both administrations, one with Exchange, served by the first's Lync. */
export const LAB_FORESTS: readonly Forest[] = [
  {
    name: 'contoso.com',
    administrations: ['exchange', 'lync'],
    lyncForest: 'contoso.com',
  },
  { name: 'fabrikam.com', administrations: ['exchange'], lyncForest: 'contoso.com' },
];

/** Sentences that a newcomer can type first. */
export const EXAMPLES: readonly string[] = [
  'enable UM for alice in dial plan Paris',
  'run exchucutil for pool fepool-lyon.contoso.com',
  'show user marie.curtis',
];
