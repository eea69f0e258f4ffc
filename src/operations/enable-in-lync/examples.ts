import type { InBothLanguages } from '../kit/operation.js';

// None says that somebody is disabled: it is too much like asking to disable somebody.
export const ENABLE_IN_LYNC_EXAMPLES: InBothLanguages<readonly string[]> = {
  en: [
    "please enable {user}'s Lync account again",
    '{user} is back from leave, reactivate her in Lync',
    're-enable the Lync account {user}',
    'put the Lync account of {user} back into service',
    "could you reactivate {user}'s Lync account, she can't sign in",
    'the HostedVoiceMail flag of {user} should be false',
    '{user} is still flagged for hosted voice mail in Lync, bring the calls back here',
    'set HostedVoiceMail to false for {user}',
  ],
  fr: [
    'merci de réactiver le compte Lync de {user}',
    '{user} revient de congé, réactive-la dans Lync',
    'réactiver {user} côté Lync',
    'remettre en service le compte Lync de {user}',
    "pourriez-vous réactiver {user} dans Lync, elle n'arrive plus à se connecter",
    "l'attribut HostedVoiceMail de {user} doit être à false",
    '{user} est encore en messagerie hébergée dans Lync, ramène ses appels ici',
    'mettre HostedVoiceMail à false pour {user}',
  ],
};
