import type { InBothLanguages } from '../kit/operation.js';

export const ENABLE_CONTACT_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Enable a UM contact',
    help: 'Enables the contact again by which people dial in to a dial plan’s voice mail.',
    example: 're-enable the subscriber access contact of Paris',
    summary: 'People of dial plan {dialPlan} can dial in to their voice mail again, by {contact}.',
    'subject-contact': 'Contact',
    'subject-number': 'Number',
    'subject-pool': 'Front End pool',
    'subject-forest': 'Lync forest',
    step: 'Enable the contact {contact} in Lync',
    'property-status': 'Contact',
    'value-disabled': 'disabled',
    'value-enabled': 'enabled',
    'warning-why':
      'Somebody has disabled {contact}: make sure that nobody is at work on the access to {dialPlan}.',
    verify: '{contact} is enabled in Lync',
    'undo-none':
      'No request disables {contact} again: Lync’s administrators would (Set-CsExUmContact).',
  },
  fr: {
    title: 'Activer un contact UM',
    help: 'Réactive le contact par lequel on appelle la messagerie vocale d’un plan de numérotation.',
    example: 'réactive le contact d’accès abonné de Paris',
    summary:
      'Les personnes du plan {dialPlan} peuvent de nouveau appeler leur messagerie vocale, par {contact}.',
    'subject-contact': 'Contact',
    'subject-number': 'Numéro',
    'subject-pool': 'Pool frontal',
    'subject-forest': 'Forêt Lync',
    step: 'Activer le contact {contact} dans Lync',
    'property-status': 'Contact',
    'value-disabled': 'désactivé',
    'value-enabled': 'activé',
    'warning-why':
      'Quelqu’un a désactivé {contact}\u00A0: vérifiez que personne ne travaille sur l’accès à {dialPlan}.',
    verify: '{contact} est activé dans Lync',
    'undo-none':
      'Aucune demande ne désactive de nouveau {contact}\u00A0: les administrateurs de Lync le feraient (Set-CsExUmContact).',
  },
};
