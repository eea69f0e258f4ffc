import type { Endpoint } from '../protocol/endpoint.js';

/** An endpoint as people read it: `contoso.com exchange`, `contoso.com exchange mbx1.contoso.com`. */
export function endpointLabel({ forest, administration, server }: Endpoint): string {
  return [forest, administration, ...(server === undefined ? [] : [server])].join(' ');
}
