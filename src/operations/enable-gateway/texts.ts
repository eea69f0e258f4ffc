import type { InBothLanguages } from '../kit/operation.js';

export const ENABLE_GATEWAY_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Enable a gateway',
    help: 'Lets calls pass a UM IP gateway again that has been disabled.',
    example: 'enable the gateway fepool-paris.contoso.com',
    summary:
      '{gateway} takes calls again, for {plans, plural, =0 {no dial plan} one {the one dial plan that it serves} other {all # dial plans that it serves}}.',
    'subject-gateway': 'Gateway',
    'subject-plans': 'Dial plans touched',
    'subject-forest': 'Exchange forest',
    step: 'Enable the gateway {gateway}',
    'property-status': 'Calls through it',
    'value-before':
      '{status, select, Disabled {refused} NoNewCalls {no new ones} other {{status}}}',
    'value-after': 'let through',
    'value-none': 'none',
    'warning-why':
      'Somebody has disabled {gateway}: make sure that nobody is at work on what stands behind it.',
    'warning-not-lync':
      '{gateway} is not a Lync pool’s gateway but a PBX’s or another system’s: whoever looks after that has to agree.',
    'warning-no-plan': '{gateway} has no hunt group: it serves no dial plan.',
    'warning-open':
      '{gateway} allows outgoing calls, and so do others ({others}): each dial plan should have one gateway that does.',
    'note-ten-minutes': 'Exchange takes up to ten minutes to act by it.',
    verify: '{gateway} is enabled',
    'undo-none':
      'No request takes it back: Disable-UMIPGateway does, in the Exchange Management Shell, and stops the calls through {gateway}.',
  },
  fr: {
    title: 'Activer une passerelle',
    help: 'Laisse de nouveau passer les appels par une passerelle IP de MU qui a été désactivée.',
    example: 'active la passerelle fepool-paris.contoso.com',
    summary:
      '{gateway} prend de nouveau des appels, pour {plans, plural, =0 {aucun plan} one {l’unique plan qu’elle dessert} other {les # plans qu’elle dessert}}.',
    'subject-gateway': 'Passerelle',
    'subject-plans': 'Plans touchés',
    'subject-forest': 'Forêt Exchange',
    step: 'Activer la passerelle {gateway}',
    'property-status': 'Appels qui la traversent',
    'value-before':
      '{status, select, Disabled {refusés} NoNewCalls {aucun nouveau} other {{status}}}',
    'value-after': 'acceptés',
    'value-none': 'aucun',
    'warning-why':
      'Quelqu’un a désactivé {gateway}\u00A0: vérifiez que personne ne travaille sur ce qui se trouve derrière.',
    'warning-not-lync':
      '{gateway} n’est pas la passerelle d’un pool Lync mais celle d’un PABX ou d’un autre système\u00A0: ceux qui s’en occupent doivent être d’accord.',
    'warning-no-plan':
      '{gateway} n’a pas de groupe de recherche\u00A0: elle ne dessert aucun plan.',
    'warning-open':
      '{gateway} autorise les appels sortants, comme {others}\u00A0: chaque plan devrait n’avoir qu’une passerelle qui les autorise.',
    'note-ten-minutes': 'Exchange met jusqu’à dix minutes à en tenir compte.',
    verify: '{gateway} est activée',
    'undo-none':
      'Aucune demande ne l’annule\u00A0: Disable-UMIPGateway, dans Exchange Management Shell, le fait et arrête les appels par {gateway}.',
  },
};
