import type { InBothLanguages } from '../kit/operation.js';

export const SECURE_DIAL_PLAN_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Secure a dial plan as Lync asks',
    help: 'Sets the VoIP security of a SIP URI dial plan to what Lync’s media encryption asks for. In any other way every call to UM fails.',
    example: 'secure the dial plan Paris',
    summary:
      'Calls of dial plan {dialPlan} become {security}, as Lync’s media encryption ({levels}) asks for.',
    'subject-plan': 'Dial plan',
    'subject-gateways': 'Gateways that serve it',
    'subject-forest': 'Exchange forest',
    'value-none': 'none',
    step: 'Set the VoIP security of {dialPlan} to {security}',
    'property-security': 'VoIP security',
    'warning-others':
      '{gateways} isn’t a Lync pool’s gateway but a PBX’s or another system’s: whoever looks after that has to set it to the same security.',
    'warning-servers':
      'Calls reach only UM servers in startup mode TLS or Dual, with a certificate: “check the forest” tells which are not.',
    'note-ten-minutes': 'Exchange takes up to ten minutes to act by it.',
    'stops-others': 'Calls through {gateways} may fail until it is set to the same security.',
    verify: 'The VoIP security of {dialPlan} is {security}',
    'undo-none': 'Calls with Lync would fail again: no request sets it back to {security}.',
  },
  fr: {
    title: 'Sécuriser un plan comme Lync le demande',
    help: 'Règle la sécurité VoIP d’un plan de numérotation URI SIP sur ce que le chiffrement multimédia de Lync demande. Autrement, tous les appels vers la MU échouent.',
    example: 'sécurise le plan Paris',
    summary:
      'Les appels du plan {dialPlan} passent en {security}, comme le chiffrement multimédia de Lync ({levels}) le demande.',
    'subject-plan': 'Plan de numérotation',
    'subject-gateways': 'Passerelles qui le desservent',
    'subject-forest': 'Forêt Exchange',
    'value-none': 'aucune',
    step: 'Régler la sécurité VoIP de {dialPlan} sur {security}',
    'property-security': 'Sécurité VoIP',
    'warning-others':
      '{gateways} n’est pas la passerelle d’un pool Lync mais celle d’un PABX ou d’un autre système\u00A0: ceux qui s’en occupent doivent la régler sur la même sécurité.',
    'warning-servers':
      'Les appels n’atteignent que les serveurs MU en mode TLS ou Dual, avec un certificat\u00A0: «\u00A0vérifie la forêt\u00A0» indique ceux qui n’y sont pas.',
    'note-ten-minutes': 'Exchange met jusqu’à dix minutes à en tenir compte.',
    'stops-others':
      'Les appels par {gateways} peuvent échouer tant qu’elle n’a pas la même sécurité.',
    verify: 'La sécurité VoIP de {dialPlan} est {security}',
    'undo-none':
      'Les appels avec Lync échoueraient de nouveau\u00A0: aucune demande ne remet {security}.',
  },
};
