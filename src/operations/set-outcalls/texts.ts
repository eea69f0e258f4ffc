import type { InBothLanguages } from '../kit/operation.js';

export const SET_OUTCALLS_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Outgoing calls of a gateway',
    help: 'Allows or forbids outgoing calls (Play on Phone, message waiting) on a gateway: each dial plan should have exactly one that allows them.',
    example: 'allow outgoing calls on gateway fepool-paris.contoso.com',
    'field-mode': 'Outgoing calls',
    'choice-mode-on': 'Allow',
    'choice-mode-off': 'Forbid',
    summary:
      '{gateway} {mode, select, on {allows outgoing calls} other {allows no outgoing calls}} for {plans, plural, =0 {no dial plan} one {the one dial plan that it serves} other {all # dial plans that it serves}}.',
    'subject-gateway': 'Gateway',
    'subject-kind': 'Kind',
    'subject-plans': 'Dial plans touched',
    'subject-forest': 'Exchange forest',
    kind: '{kind, select, frontEnd {Lync Front End pool} branch {survivable branch} director {Lync Directors’ pool} other {not a Lync pool (a PBX or another system)}}',
    step: '{mode, select, on {Allow} other {Forbid}} outgoing calls on {gateway}',
    'property-outcalls': 'Outgoing calls',
    'property-open': 'Gateways that allow outgoing calls',
    'value-on': 'allowed',
    'value-off': 'not allowed',
    'value-none': 'none',
    'warning-not-lync':
      '{gateway} is not a Lync pool’s gateway but a PBX’s or another system’s: whoever looks after that has to agree.',
    'warning-several-open':
      'More than one gateway allows outgoing calls then for {plans} ({gateways}); there should be one. Close the others afterwards.',
    'warning-none-open':
      'As before, no gateway allows outgoing calls for {plans}: Play on Phone and message waiting don’t work there.',
    'warning-branch':
      '{gateway} is a survivable branch: ExchUcUtil forbids outgoing calls there, and this bot sets them back as they were afterwards.',
    'warning-no-topology':
      'The topology of Lync in {forest} can’t be read from here: make sure that {gateway} is not a Directors’ pool.',
    'warning-disabled':
      'The gateway {gateway} is {status}: calls don’t pass it, whatever is set here.',
    'warning-no-plan': '{gateway} has no hunt group: it serves no dial plan.',
    'note-ten-minutes': 'Exchange takes up to ten minutes to act by it.',
    stops:
      'No gateway is left open to outgoing calls for {plans}: Play on Phone and message waiting stop working there.',
    verify: '{gateway} {mode, select, on {allows outgoing calls} other {allows no outgoing calls}}',
    next: '{mode, select, on {Allow} other {Forbid}} outgoing calls on {gateway}',
    undo: '{mode, select, on {Allows} other {Forbids}} outgoing calls on it again.',
    'undo-director': 'A Directors’ gateway must not be opened again.',
  },
  fr: {
    title: 'Appels sortants d’une passerelle',
    help: 'Autorise ou interdit les appels sortants (écoute sur le téléphone, message en attente) sur une passerelle : chaque plan devrait en avoir exactement une qui les autorise.',
    example: 'autorise les appels sortants sur la passerelle fepool-paris.contoso.com',
    'field-mode': 'Appels sortants',
    'choice-mode-on': 'Autoriser',
    'choice-mode-off': 'Interdire',
    summary:
      '{gateway} {mode, select, on {autorise les appels sortants} other {n’autorise pas d’appels sortants}} pour {plans, plural, =0 {aucun plan} one {l’unique plan qu’elle dessert} other {les # plans qu’elle dessert}}.',
    'subject-gateway': 'Passerelle',
    'subject-kind': 'Nature',
    'subject-plans': 'Plans touchés',
    'subject-forest': 'Forêt Exchange',
    kind: '{kind, select, frontEnd {pool frontal Lync} branch {site survivable} director {pool de Directors Lync} other {pas un pool Lync (un PABX ou un autre système)}}',
    step: '{mode, select, on {Autoriser} other {Interdire}} les appels sortants sur {gateway}',
    'property-outcalls': 'Appels sortants',
    'property-open': 'Passerelles qui autorisent les appels sortants',
    'value-on': 'autorisé',
    'value-off': 'non autorisé',
    'value-none': 'aucun',
    'warning-not-lync':
      '{gateway} n’est pas la passerelle d’un pool Lync mais celle d’un PABX ou d’un autre système : ceux qui s’en occupent doivent être d’accord.',
    'warning-several-open':
      'Plusieurs passerelles autoriseront alors les appels sortants pour {plans} ({gateways}) ; il devrait y en avoir une. Fermez ensuite les autres.',
    'warning-none-open':
      'Comme avant, aucune passerelle n’autorise les appels sortants pour {plans} : l’écoute sur le téléphone et l’indicateur de message n’y fonctionnent pas.',
    'warning-branch':
      '{gateway} est un site survivable : ExchUcUtil y interdit les appels sortants, et ce bot les remet ensuite comme avant.',
    'warning-no-topology':
      'La topologie de Lync dans {forest} ne peut pas être lue d’ici : vérifiez que {gateway} n’est pas un pool de Directors.',
    'warning-disabled':
      'La passerelle {gateway} est {status} : les appels n’y passent pas, quoi qu’on règle ici.',
    'warning-no-plan': '{gateway} n’a pas de groupement de postes : elle ne dessert aucun plan.',
    'note-ten-minutes': 'Exchange met jusqu’à dix minutes à en tenir compte.',
    stops:
      'Il ne reste aucune passerelle ouverte aux appels sortants pour {plans} : l’écoute sur le téléphone et l’indicateur de message cessent d’y fonctionner.',
    verify:
      '{gateway} {mode, select, on {autorise les appels sortants} other {n’autorise pas d’appels sortants}}',
    next: '{mode, select, on {Autoriser} other {Interdire}} les appels sortants sur {gateway}',
    undo: '{mode, select, on {Autorise} other {Interdit}} de nouveau les appels sortants sur elle.',
    'undo-director': 'La passerelle d’un pool de Directors ne doit pas être rouverte.',
  },
};
