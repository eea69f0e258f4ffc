import type { InBothLanguages } from '../kit/operation.js';

export const SET_OUTCALLS_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    '{mode} [more] outgoing calls [any more] [anymore] (through|on|via|over|from) [gateway] {gateway}',
    'make {gateway} the only gateway for outgoing calls',
    '{mode} (outgoing|outbound) calls (on|of|through|via) gateway {gateway}',
    '{mode} (outgoing|outbound) calls (on|of|through) {gateway}',
    '{mode} outcalls (on|of|through) [gateway] {gateway}',
    '{mode} gateway {gateway} (for|to) (outgoing|outbound) calls',
    'set outcalls (on|of|for) [gateway] {gateway} [to] {mode}',
    'set outgoing calls (on|of|for) gateway {gateway} [to] {mode}',
    'turn outgoing calls {mode} (on|for) gateway {gateway}',
    'outgoing calls {mode} (on|for) gateway {gateway}',
    'change outgoing calls (on|of|for) gateway {gateway}',
    'outgoing calls (of|for) gateway {gateway}',
  ],
  fr: [
    '{mode} [d] appels sortants (sur|par|via|depuis) [la] [passerelle] {gateway}',
    '{mode} [les] appels sortants (sur|de|par) [la] passerelle {gateway}',
    '{mode} [les] appels sortants (sur|de|par) {gateway}',
    '{mode} [des] appels sortants (sur|de|par) [la] passerelle {gateway}',
    '{mode} [la] passerelle {gateway} aux appels sortants',
    '{mode} appels sortants passerelle {gateway}',
    'mets [les] appels sortants {mode} (sur|de) [la] passerelle {gateway}',
    '(règle|modifie|change) [les] appels sortants (sur|de) [la] passerelle {gateway}',
    'appels sortants (sur|de) [la] passerelle {gateway}',
  ],
};
