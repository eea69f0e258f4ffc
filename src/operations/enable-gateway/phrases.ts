import type { InBothLanguages } from '../kit/operation.js';

export const ENABLE_GATEWAY_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'enable [the] gateway {gateway}',
    'enable [the] um ip gateway {gateway}',
    'switch [the] gateway {gateway} on [again]',
    'turn [the] gateway {gateway} on [again]',
    'turn on [the] gateway {gateway} [again]',
    'activate [the] gateway {gateway} [again]',
    '[the] gateway {gateway} is disabled',
    'let calls pass [the] gateway {gateway} again',
    'put [the] gateway {gateway} back (in|into) service',
  ],
  fr: [
    'active [la] passerelle {gateway}',
    'active [la] passerelle ip um {gateway}',
    'réactive [la] passerelle {gateway}',
    'rallume [la] passerelle {gateway}',
    'remets [la] passerelle {gateway} en service',
    'remets en service [la] passerelle {gateway}',
    '[la] passerelle {gateway} est désactivée',
    'laisse [de nouveau] passer [les] appels par [la] passerelle {gateway}',
    'activation [de] [la] passerelle {gateway}',
  ],
};
