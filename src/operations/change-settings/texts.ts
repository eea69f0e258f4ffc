import type { InBothLanguages } from '../kit/operation.js';

export const CHANGE_SETTINGS_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Change voice mail settings',
    help: 'Changes settings of somebody’s voice mail: missed call notices, the operator’s number, play on phone, text messages and the like.',
    example: 'turn off missed call notifications for marie.curtis',
    'field-settings': 'Settings, like: missed calls off, play on phone on',
    'field-operatorNumber': 'Operator’s number',
    summary:
      '{count, plural, one {One setting} other {# settings}} of {user}’s voice mail {count, plural, one {changes} other {change}}.',
    'step-settings': 'Set {user}’s voice mail settings',
    'property-missed': 'Notices of missed calls',
    'property-play': 'Play on Phone',
    'property-speech': 'Speech recognition',
    'property-rules': 'Call answering rules',
    'property-telephone': 'Access by telephone',
    'property-calendar': 'Calendar by telephone',
    'property-mail': 'E-mail by telephone',
    'property-pinless': 'Access to voice mail without PIN',
    'property-anonymous': 'Messages from anonymous callers',
    'property-analysis': 'Analysis of voice messages',
    'property-sms': 'Text messages about voice mail',
    'property-found': 'Found by callers from outside',
    'property-fax': 'Fax',
    'property-operator': 'Operator’s number',
    'value-on': 'on',
    'value-off': 'off',
    'value-all': 'on, for missed calls too',
    'warning-policy':
      'Policy {policy} doesn’t allow it ({setting, select, missed {missed call notices} play {Play on Phone} speech {speech recognition} rules {call answering rules} telephone {access by telephone} calendar {calendar by telephone} mail {e-mail by telephone} pinless {access without PIN} analysis {analysis of voice messages} sms {text messages} other {this setting}}): turned on for one person, it has no effect until the policy does.',
    'warning-pinless':
      'Whoever calls from the telephone of {user} hears the voice messages without a PIN.',
    'warning-nobody':
      'Nobody has extension {number} on dial plan {dialPlan}: callers who press 0 would reach nobody.',
    'note-no-operator': 'Callers who press 0 get to the dial plan’s operator, if it has one.',
    'stops-telephone': '{user} can’t call in to listen to messages any more.',
    'verify-settings': 'Exchange shows {user}’s settings like that',
    undo: 'Sets them back to what they were.',
  },
  fr: {
    title: 'Modifier les réglages de messagerie vocale',
    help: 'Modifie des réglages de la messagerie vocale de quelqu’un : notifications d’appels manqués, numéro de l’opérateur, lecture sur téléphone, SMS, etc.',
    example: 'désactive les notifications d’appels manqués de marie.curtis',
    'field-settings': 'Réglages, par exemple : missed calls off, play on phone on',
    'field-operatorNumber': 'Numéro de l’opérateur',
    summary:
      '{count, plural, one {Un réglage} other {# réglages}} de la messagerie vocale de {user} {count, plural, one {change} other {changent}}.',
    'step-settings': 'Définir les réglages de messagerie vocale de {user}',
    'property-missed': 'Notifications d’appels manqués',
    'property-play': 'Lecture sur téléphone',
    'property-speech': 'Reconnaissance vocale',
    'property-rules': 'Règles de réponse aux appels',
    'property-telephone': 'Accès par téléphone',
    'property-calendar': 'Calendrier par téléphone',
    'property-mail': 'Courriel par téléphone',
    'property-pinless': 'Accès à la messagerie vocale sans code PIN',
    'property-anonymous': 'Messages d’appelants anonymes',
    'property-analysis': 'Analyse des messages vocaux',
    'property-sms': 'SMS sur la messagerie vocale',
    'property-found': 'Recherche par les appelants externes',
    'property-fax': 'Télécopie',
    'property-operator': 'Numéro de l’opérateur',
    'value-on': 'activé',
    'value-off': 'désactivé',
    'value-all': 'activé, aussi pour les appels manqués',
    'warning-policy':
      'La stratégie {policy} ne l’autorise pas ({setting, select, missed {notifications d’appels manqués} play {lecture sur téléphone} speech {reconnaissance vocale} rules {règles de réponse aux appels} telephone {accès par téléphone} calendar {calendrier par téléphone} mail {courriel par téléphone} pinless {accès sans code PIN} analysis {analyse des messages vocaux} sms {SMS} other {ce réglage}}) : activé pour une personne, il reste sans effet tant que la stratégie l’interdit.',
    'warning-pinless':
      'Quiconque appelle depuis le téléphone de {user} écoute les messages vocaux sans code PIN.',
    'warning-nobody':
      'Personne n’a le poste {number} sur le plan {dialPlan} : les appelants qui font le 0 ne joindraient personne.',
    'note-no-operator':
      'Les appelants qui font le 0 arrivent chez l’opérateur du plan de numérotation, s’il y en a un.',
    'stops-telephone': '{user} ne peut plus appeler pour écouter ses messages.',
    'verify-settings': 'Exchange montre ainsi les réglages de {user}',
    undo: 'Les remet comme ils étaient.',
  },
};
