import type { Forest } from '../../../protocol/endpoint.js';

/**
 * The claim of a waiting request on the gateways of a forest: each decides by all of them which one
 * stays open to outgoing calls, and the script changes every Lync one.
 */
export function gatewaysClaim({ name }: Forest): string {
  return `exchucutil:${name}`;
}
