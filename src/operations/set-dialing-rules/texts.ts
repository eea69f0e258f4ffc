import type { InBothLanguages } from '../kit/operation.js';

export const SET_DIALING_RULES_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Set dialling rules',
    help: 'Says which numbers people on a dial plan, or with one of its policies, may have voice mail call: any, unless groups of numbers are given.',
    example: 'set the dialling rules of dial plan Redmond',
    'field-groups': 'Groups: name,mask,dialled,comment; …',
    summary: 'On dial plan {dialPlan}, numbers of {groups} may be called.',
    'summary-back': 'On dial plan {dialPlan}, numbers of {groups} may no longer be called.',
    'subject-plan': 'Dial plan',
    'subject-groups': 'Groups of numbers',
    'subject-forest': 'Exchange forest',
    'step-plan': 'Set the groups of dial plan {dialPlan}',
    'step-policy': 'Set what mailbox policy {policy} allows',
    'step-attendant': 'Set what auto attendant {attendant} allows',
    'property-configured': 'Groups of numbers',
    'property-allowed': 'Allowed groups',
    'verify-in': '{object} has {group}',
    'verify-out': '{object} hasn’t {group}',
    'stops-calls':
      'Calls to numbers of {groups} that voice mail makes (Play on Phone, calling back).',
    'warning-cost':
      'Whoever uses voice mail on {dialPlan} can have it call these numbers, and calls cost money.',
    'warning-attendants':
      'Whoever calls {attendants} can be put through to these numbers without signing in.',
    'note-kept': 'The groups that are there stay: {groups}.',
    'note-lync': 'The rules count only where a gateway of the plan allows outgoing calls.',
    'instead-policy': 'For policy {policy} only',
    undo: 'Takes back exactly these changes and leaves what was there before.',
  },
  fr: {
    title: 'Définir les règles de numérotation',
    help: 'Dit quels numéros les personnes d’un plan, ou d’une de ses stratégies, peuvent faire appeler par la messagerie vocale : tous, sauf si des groupes de numéros sont donnés.',
    example: 'définis les règles de numérotation du plan Redmond',
    'field-groups': 'Groupes : nom,masque,composé,commentaire ; …',
    summary: 'Sur le plan {dialPlan}, les numéros de {groups} peuvent être appelés.',
    'summary-back': 'Sur le plan {dialPlan}, les numéros de {groups} ne peuvent plus être appelés.',
    'subject-plan': 'Plan de numérotation',
    'subject-groups': 'Groupes de numéros',
    'subject-forest': 'Forêt Exchange',
    'step-plan': 'Définir les groupes du plan de numérotation {dialPlan}',
    'step-policy': 'Définir ce que permet la stratégie de boîte aux lettres {policy}',
    'step-attendant': 'Définir ce que permet le standard automatique {attendant}',
    'property-configured': 'Groupes de numéros',
    'property-allowed': 'Groupes autorisés',
    'verify-in': '{object} a {group}',
    'verify-out': '{object} n’a pas {group}',
    'stops-calls':
      'Les appels de la messagerie vocale aux numéros de {groups} (écoute sur le téléphone, rappel).',
    'warning-cost':
      'Qui utilise la messagerie vocale sur {dialPlan} peut lui faire appeler ces numéros, et les appels coûtent.',
    'warning-attendants':
      'Qui appelle {attendants} peut être mis en relation avec ces numéros sans s’identifier.',
    'note-kept': 'Les groupes présents restent : {groups}.',
    'note-lync':
      'Les règles ne comptent que là où une passerelle du plan permet les appels sortants.',
    'instead-policy': 'Seulement pour la stratégie {policy}',
    undo: 'Revient exactement sur ces modifications et laisse ce qui était là avant.',
  },
};
