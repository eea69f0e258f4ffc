import type { InBothLanguages } from '../kit/operation.js';

export const CHANGE_DIAL_PLAN_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Change a dial plan',
    help: 'Moves somebody’s voice mail to another dial plan: it is disabled and enabled again, which brings a new PIN. Greetings, settings and messages stay.',
    example: 'move marie.curtis to dial plan Lyon',
    summary: '{user} moves to dial plan {dialPlan}, extension {extension}; a new PIN is mailed.',
    'step-disable': 'Disable the mailbox of {user} on dial plan {dialPlan}, keeping its settings',
    'step-enable': 'Enable the mailbox of {user} on dial plan {dialPlan}',
    'property-dial-plan': 'Dial plan',
    'property-policy': 'UM mailbox policy',
    'property-extension': 'Extension',
    'property-sip': 'SIP address in UM',
    'property-pin': 'PIN',
    'value-old': 'the present one',
    'value-pin': 'new, mailed to {address}; to be changed at first use',
    'warning-off':
      'Voice mail of {user} is off, as a move that ended half-way leaves it: it is enabled where it is to be, and nothing is taken away before.',
    'warning-pin': 'The PIN that {user} has now ends, and a new one is mailed.',
    'warning-free':
      'Extension {extension} of dial plan {dialPlan} is free at once: anybody may be given it, and then it can’t come back.',
    'warning-lost': 'These further addresses are taken away and don’t come back: {addresses}.',
    'warning-other-extension':
      'The line of {user} in Lync has extension {line}, voice mail will have {extension}: one of the two should be changed.',
    'warning-no-access-number':
      'Dial plan {dialPlan} has no access number: the welcome mail will not say which number to call. Set one first.',
    'warning-no-route':
      'No enabled gateway with a hunt group leads from pool {pool} to dial plan {dialPlan}: calls won’t reach voice mail until there is one (run ExchUcUtil).',
    stops:
      'Between the two steps, for some seconds, callers don’t reach {user}’s voice mail; once the first is done, the run only goes forward.',
    'verify-enabled':
      'The mailbox is enabled with dial plan {dialPlan}, policy {policy} and extension {extension}',
    'verify-extension': 'The mailbox has the EUM address of extension {extension}',
    'verify-sip': 'The mailbox has the EUM address of {sipAddress}',
    'verify-lync': 'Lync in {forest} knows that {user} is enabled for UM',
    undo: 'Moves back to dial plan {dialPlan} with extension {extension}, if nobody has it by then; with another new PIN.',
    'undo-none': 'There is no SIP URI dial plan and extension to go back to.',
  },
  fr: {
    title: 'Changer de plan de numérotation',
    help: 'Fait passer la messagerie vocale de quelqu’un sur un autre plan de numérotation : elle est désactivée puis réactivée, avec un nouveau code PIN. Annonces, réglages et messages restent.',
    example: 'passe marie.curtis sur le plan Lyon',
    summary:
      '{user} passe sur le plan de numérotation {dialPlan}, poste {extension} ; un nouveau code PIN lui est envoyé par courriel.',
    'step-disable':
      'Désactiver la boîte aux lettres de {user} sur le plan {dialPlan}, en gardant ses réglages',
    'step-enable': 'Activer la boîte aux lettres de {user} sur le plan {dialPlan}',
    'property-dial-plan': 'Plan de numérotation',
    'property-policy': 'Stratégie de boîte aux lettres MU',
    'property-extension': 'Poste',
    'property-sip': 'Adresse SIP dans la MU',
    'property-pin': 'Code PIN',
    'value-old': 'l’actuel',
    'value-pin': 'nouveau, envoyé à {address} ; à changer à la première utilisation',
    'warning-off':
      'La messagerie vocale de {user} est désactivée, comme la laisse un changement de plan arrêté en chemin : elle est activée là où elle doit être, et rien n’est retiré avant.',
    'warning-pin': 'Le code PIN actuel de {user} cesse, et un nouveau lui est envoyé.',
    'warning-free':
      'Le poste {extension} du plan {dialPlan} est libre aussitôt : n’importe qui peut le recevoir, et il ne pourra alors plus revenir.',
    'warning-lost': 'Ces autres adresses sont retirées et ne reviennent pas : {addresses}.',
    'warning-other-extension':
      'La ligne de {user} dans Lync porte le poste {line}, la messagerie vocale aura {extension} : l’un des deux est à changer.',
    'warning-no-access-number':
      'Le plan {dialPlan} n’a pas de numéro d’accès : le message de bienvenue ne dira pas quel numéro appeler. Définissez-en un d’abord.',
    'warning-no-route':
      'Aucune passerelle activée avec un groupement de postes ne mène du pool {pool} au plan {dialPlan} : les appels n’atteindront pas la messagerie vocale d’ici là (lancez ExchUcUtil).',
    stops:
      'Entre les deux étapes, quelques secondes, les appelants n’atteignent pas la messagerie vocale de {user} ; une fois la première faite, l’exécution ne va plus que de l’avant.',
    'verify-enabled':
      'La boîte est activée avec le plan {dialPlan}, la stratégie {policy} et le poste {extension}',
    'verify-extension': 'La boîte a l’adresse EUM du poste {extension}',
    'verify-sip': 'La boîte a l’adresse EUM de {sipAddress}',
    'verify-lync': 'Lync dans {forest} sait que {user} est activé pour la MU',
    undo: 'Revient au plan {dialPlan} avec le poste {extension}, si personne ne l’a d’ici là ; avec encore un nouveau code PIN.',
    'undo-none': 'Il n’y a pas de plan URI SIP ni de poste auxquels revenir.',
  },
};
