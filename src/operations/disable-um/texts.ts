import type { InBothLanguages } from '../kit/operation.js';

export const DISABLE_UM_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Disable Unified Messaging',
    help: 'Takes somebody’s voice mail away: the extension becomes free at once, greetings and settings stay with the mailbox. “… has left the company” takes Enterprise Voice and the number in Lync away too.',
    example: 'disable UM for marie.curtis',
    summary: '{user} loses voice mail; extension {extension} becomes free.',
    'step-disable': 'Disable the mailbox of {user} for Unified Messaging',
    'property-dial-plan': 'Dial plan',
    'property-policy': 'UM mailbox policy',
    'property-extension': 'Extension',
    'property-sip': 'SIP address in UM',
    'property-elsewhere': 'Address on another dial plan',
    'warning-free':
      'Extension {extension} of dial plan {dialPlan} is free at once: anybody may be given it, and then it can’t come back.',
    'warning-several':
      'All of the extensions {extension} are taken away; an undo gives back those that nobody has by then.',
    'warning-elsewhere':
      'Addresses on other dial plans are taken away, too, and are free at once: {addresses}.',
    'field-leaver': 'Also in Lync',
    'choice-leaver-leaver': 'Enterprise Voice and the number too',
    'instead-um': 'Voice mail only',
    'summary-leaver':
      '{user} loses voice mail and Enterprise Voice; extension {extension}{number, select, none { becomes} other { and number {number} become}} free.',
    'summary-voice':
      '{user}, who has no voice mail, loses Enterprise Voice{number, select, none {} other {; number {number} becomes free}}.',
    'step-voice': 'Take Enterprise Voice and the line of {user} away in Lync',
    'property-voice': 'Enterprise Voice',
    'property-line': 'Line in Lync (LineURI)',
    'value-on': 'on',
    'value-off': 'off',
    'warning-line-free':
      'Number {number} is free in Lync at once: anybody may be given it, and then it can’t come back.',
    'note-account':
      'The account of {user} in Lync stays, without a telephone number: instant messages and meetings are the directory’s affair.',
    'stops-voice':
      '{user} can make and take no calls outside Lync any more{number, select, none {} other {; nobody answers {number}}}.',
    'verify-voice-off': 'Enterprise Voice of {user} is off',
    'verify-line-off': '{user} no longer has {number} in Lync',
    'undo-voice': 'Gives Enterprise Voice and number {number} back, if nobody has it by then.',
    'undo-voice-none': 'There is no line to give back: enable Enterprise Voice anew with a number.',
    'undo-leaver':
      'Gives Enterprise Voice with number {number}, then voice mail with extension {extension} back, if nobody has them by then; with a new PIN.',
    'warning-key':
      'Key {key} ({name}) of auto attendant {attendant}{hours, select, after {, after hours,} other {}} leads there: its callers no longer reach voice mail, and may reach whoever gets the extension next. Give the key another target.',
    'warning-attendant-operator':
      'Extension {extension} is the operator of auto attendant {attendant}: callers who ask for somebody no longer reach voice mail there. Name another operator.',
    'warning-plan-operator':
      'Extension {extension} is the operator of dial plan {dialPlan}: callers who ask for somebody no longer reach voice mail there. Name another operator.',
    'warning-others-operator':
      '{count, plural, one {One person has} other {# people have}} the extension as the operator of their own voice mail: {users}{more, plural, =0 {} other { and # more}}. Give them another one.',
    'warning-held':
      'The mailbox of {user} is on litigation hold: the voice messages that are there stay in it and stay held, and this touches neither them nor the hold. Don’t delete the mailbox, not even of somebody who has left, without whoever placed the hold.',
    stops: 'Callers don’t reach {user}’s voice mail any more; messages that are there stay.',
    'verify-off': 'The mailbox of {user} is not enabled for UM',
    'verify-free': 'The mailbox has no address {address} any more: it is free',
    undo: 'Enables the mailbox again with extension {extension}, if nobody has it by then{others, plural, =0 {} one {, and its other address} other {, and its # other addresses}}; with a new PIN.',
    'undo-none': 'The mailbox has no extension to give back: enable it anew with one.',
  },
  fr: {
    title: 'Désactiver la messagerie unifiée',
    help: 'Retire la messagerie vocale de quelqu’un : le poste est libre aussitôt, annonces et réglages restent avec la boîte. « … a quitté la société » retire aussi Enterprise Voice et le numéro dans Lync.',
    example: 'désactive la MU de marie.curtis',
    summary: '{user} perd sa messagerie vocale ; le poste {extension} se libère.',
    'step-disable': 'Désactiver la boîte aux lettres de {user} pour la messagerie unifiée',
    'property-dial-plan': 'Plan de numérotation',
    'property-policy': 'Stratégie de boîte aux lettres MU',
    'property-extension': 'Poste',
    'property-sip': 'Adresse SIP dans la MU',
    'property-elsewhere': 'Adresse sur un autre plan',
    'warning-free':
      'Le poste {extension} du plan {dialPlan} est libre aussitôt : n’importe qui peut le recevoir, et il ne pourra alors plus revenir.',
    'warning-several':
      'Tous les postes {extension} sont retirés ; un retour en arrière rend ceux que personne n’a d’ici là.',
    'warning-elsewhere':
      'Les adresses sur d’autres plans sont retirées aussi, et libres aussitôt\u00A0: {addresses}.',
    'field-leaver': 'Aussi dans Lync',
    'choice-leaver-leaver': 'Enterprise Voice et le numéro aussi',
    'instead-um': 'La messagerie vocale seule',
    'summary-leaver':
      '{user} perd sa messagerie vocale et Enterprise Voice\u00A0; le poste {extension}{number, select, none { se libère} other { et le numéro {number} se libèrent}}.',
    'summary-voice':
      '{user}, qui n’a pas de messagerie vocale, perd Enterprise Voice{number, select, none {} other {\u00A0; le numéro {number} se libère}}.',
    'step-voice': 'Retirer Enterprise Voice et la ligne de {user} dans Lync',
    'property-voice': 'Enterprise Voice',
    'property-line': 'Ligne dans Lync (LineURI)',
    'value-on': 'activé',
    'value-off': 'désactivé',
    'warning-line-free':
      'Le numéro {number} est libre aussitôt dans Lync\u00A0: n’importe qui peut le recevoir, et il ne pourra alors plus revenir.',
    'note-account':
      'Le compte de {user} dans Lync reste, sans numéro de téléphone\u00A0: messagerie instantanée et réunions relèvent de l’annuaire.',
    'stops-voice':
      '{user} ne peut plus ni passer ni recevoir d’appels hors de Lync{number, select, none {} other {\u00A0; personne ne répond au {number}}}.',
    'verify-voice-off': 'Enterprise Voice de {user} est désactivé',
    'verify-line-off': '{user} n’a plus le {number} dans Lync',
    'undo-voice': 'Rend Enterprise Voice et le numéro {number}, si personne ne l’a d’ici là.',
    'undo-voice-none':
      'Il n’y a pas de ligne à rendre\u00A0: réactivez Enterprise Voice avec un numéro.',
    'undo-leaver':
      'Rend Enterprise Voice avec le numéro {number}, puis la messagerie vocale avec le poste {extension}, si personne ne les a d’ici là\u00A0; avec un nouveau code PIN.',
    'warning-key':
      'La touche {key} ({name}) du standard automatique {attendant}{hours, select, after {, hors des heures ouvrables,} other {}} y mène : ses appelants n’arrivent plus à une messagerie vocale, et pourront tomber sur la prochaine personne qui aura le poste. Donnez-lui une autre cible.',
    'warning-attendant-operator':
      'Le poste {extension} est l’opérateur du standard automatique {attendant} : les appelants qui demandent quelqu’un n’y trouvent plus de messagerie vocale. Désignez un autre opérateur.',
    'warning-plan-operator':
      'Le poste {extension} est l’opérateur du plan de numérotation {dialPlan} : les appelants qui demandent quelqu’un n’y trouvent plus de messagerie vocale. Désignez un autre opérateur.',
    'warning-others-operator':
      '{count, plural, one {Une personne a} other {# personnes ont}} ce poste comme opérateur de leur propre messagerie : {users}{more, plural, =0 {} other { et # de plus}}. Donnez-leur-en un autre.',
    'warning-held':
      'La boîte de {user} est en conservation pour litige : les messages vocaux qui s’y trouvent y restent et restent conservés ; ceci ne touche ni à eux, ni à la conservation. Ne supprimez pas la boîte, même après un départ, sans la personne qui a demandé la conservation.',
    stops:
      'Les appelants n’atteignent plus la messagerie vocale de {user} ; les messages reçus restent.',
    'verify-off': 'La boîte de {user} n’est pas activée pour la MU',
    'verify-free': 'La boîte n’a plus l’adresse {address}\u00A0: elle est libre',
    undo: 'Réactive la boîte avec le poste {extension}, si personne ne l’a d’ici là{others, plural, =0 {} one {, et son autre adresse} other {, et ses # autres adresses}} ; avec un nouveau code PIN.',
    'undo-none': 'La boîte n’a aucun poste à rendre : activez-la de nouveau avec un poste.',
  },
};
