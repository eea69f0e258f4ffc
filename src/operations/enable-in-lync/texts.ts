import type { InBothLanguages } from '../kit/operation.js';

export const ENABLE_IN_LYNC_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Enable somebody in Lync',
    help: 'Enables an account again that Lync has disabled, and has calls go to our voice mail instead of a hosted one.',
    example: 'enable the Lync account of tony.smith',
    summary:
      '{what, select, account {The Lync account of {user} is enabled again.} hosted {Unanswered calls to {user} go to our voice mail instead of a hosted one.} other {The Lync account of {user} is enabled again, and unanswered calls go to our voice mail instead of a hosted one.}}',
    'subject-sip': 'SIP address',
    'subject-pool': 'Front End pool',
    step: '{what, select, account {Enable {user} in Lync} hosted {Take {user} off hosted voice mail in Lync} other {Enable {user} in Lync and off hosted voice mail}}',
    'property-account': 'Lync account',
    'property-hosted': 'Unanswered calls go to',
    'value-disabled': 'disabled',
    'value-enabled': 'enabled',
    'value-hosted': 'hosted voice mail',
    'value-own': 'our voice mail',
    'warning-why':
      'Somebody has disabled the Lync account of {user}: make sure that it wasn’t on purpose, as for a leaver.',
    'warning-hosted': 'Messages that {user} has in the hosted voice mail stay there.',
    'warning-no-um': '{user} has no voice mail here yet: it has to be enabled, too.',
    'warning-no-voice': '{user} has no Enterprise Voice: without it, no call comes.',
    stops: 'The hosted voice mail takes no calls for {user} any more.',
    verify:
      '{what, select, account {{user} is enabled in Lync} hosted {{user} is off hosted voice mail} other {{user} is enabled in Lync and off hosted voice mail}}',
    'undo-none':
      '{what, select, account {No request disables somebody in Lync: its administrators would (Set-CsUser -Enabled).} hosted {No request sends calls to a hosted voice mail: Lync’s administrators would (Set-CsUser -HostedVoiceMail).} other {No request disables somebody in Lync or sends calls to a hosted voice mail: Lync’s administrators would (Set-CsUser).}}',
  },
  fr: {
    title: 'Activer quelqu’un dans Lync',
    help: 'Réactive un compte que Lync a désactivé, et fait aller les appels à notre messagerie vocale au lieu d’une messagerie hébergée.',
    example: 'active le compte Lync de tony.smith',
    summary:
      '{what, select, account {Le compte Lync de {user} est de nouveau activé.} hosted {Les appels sans réponse de {user} vont à notre messagerie vocale au lieu d’une messagerie hébergée.} other {Le compte Lync de {user} est de nouveau activé, et les appels sans réponse vont à notre messagerie vocale au lieu d’une messagerie hébergée.}}',
    'subject-sip': 'Adresse SIP',
    'subject-pool': 'Pool frontal',
    step: '{what, select, account {Activer {user} dans Lync} hosted {Retirer {user} de la messagerie hébergée dans Lync} other {Activer {user} dans Lync et l’y retirer de la messagerie hébergée}}',
    'property-account': 'Compte Lync',
    'property-hosted': 'Les appels sans réponse vont à',
    'value-disabled': 'désactivé',
    'value-enabled': 'activé',
    'value-hosted': 'une messagerie hébergée',
    'value-own': 'notre messagerie vocale',
    'warning-why':
      'Quelqu’un a désactivé le compte Lync de {user}\u00A0: vérifiez que ce n’était pas voulu, comme pour un départ.',
    'warning-hosted': 'Les messages de {user} dans la messagerie hébergée y restent.',
    'warning-no-um':
      '{user} n’a pas encore de messagerie vocale ici\u00A0: il faut aussi l’activer.',
    'warning-no-voice': '{user} n’a pas Voix Entreprise\u00A0: sans elle, aucun appel n’arrive.',
    stops: 'La messagerie hébergée ne prend plus d’appels pour {user}.',
    verify:
      '{what, select, account {{user} est activé dans Lync} hosted {{user} n’est plus en messagerie hébergée} other {{user} est activé dans Lync et n’est plus en messagerie hébergée}}',
    'undo-none':
      '{what, select, account {Aucune demande ne désactive quelqu’un dans Lync\u00A0: ses administrateurs le feraient (Set-CsUser -Enabled).} hosted {Aucune demande n’envoie les appels à une messagerie hébergée\u00A0: les administrateurs de Lync le feraient (Set-CsUser -HostedVoiceMail).} other {Aucune demande ne désactive quelqu’un dans Lync ni n’envoie les appels à une messagerie hébergée\u00A0: les administrateurs de Lync le feraient (Set-CsUser).}}',
  },
};
