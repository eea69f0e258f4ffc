import type { InBothLanguages } from '../kit/operation.js';

export const ENABLE_GATEWAY_EXAMPLES: InBothLanguages<readonly string[]> = {
  en: [
    'enable the gateway {pool}.contoso.com',
    'gateway {gateway} is disabled, switch it back on please',
    'the UM IP gateway for fepool-paris.contoso.com was disabled, reactivate it',
    "turn the IP gateway pool01.contoso.com on again, calls don't pass",
    'put gateway {gateway} back into service',
    'please re-enable UM gateway fepool-rome.contoso.com, its status is Disabled',
    'let calls through gateway {gateway} once more, somebody disabled it',
    'status of gateway {gateway} should be Enabled, not Disabled',
    'could you bring the disabled gateway {gateway} back up',
    'reactivate the passive ip gateway gw-test2',
  ],
  fr: [
    'réactive la passerelle {pool}.contoso.com',
    'la passerelle {gateway} est désactivée, remets-la en service',
    'passerelle IP UM {gateway} à réactiver svp',
    'remettre en service la passerelle fepool-paris.contoso.com, les appels ne passent plus',
    "quelqu'un a désactivé la passerelle {gateway}, rallume-la stp",
    'la passerelle du pool fepool-lille.contoso.com doit redevenir active',
    "merci {user} repasser la passerelle {gateway} à l'état activé",
    'activation {user} la passerelle {gateway} demandée',
    'laisse {user} nouveau passer les appels par {gateway}, passerelle coupée par erreur',
    'peux-tu réactiver la passerelle IP {gateway}?',
  ],
};
