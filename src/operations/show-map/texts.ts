import type { InBothLanguages } from '../kit/operation.js';

export const SHOW_MAP_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Show the map',
    help: 'Shows how forests, servers, dial plans, policies, gateways, pools and auto attendants hang together.',
    example: 'show me the map',
    answer: 'How everything hangs together',
    'answer-one': 'How everything hangs together in {forest}',
    forest: 'Forest {forest}',
    'forest-has':
      'UM servers: {servers, select, none {none} other {{servers}}}; Lync in {lyncForest}: {pools, select, none {no pool known} other {{pools}}}',
    'column-plan': 'Dial plan',
    'column-policies': 'Policies',
    'column-servers': 'Servers',
    'column-gateways': 'Gateways',
    'column-attendants': 'Auto attendants',
    'note-signs':
      '☎ a plan that isn’t a SIP URI plan; ↗ a gateway that lets calls out; ✖ not in the plan, or disabled.',
    'note-unconnected': 'Without a gateway in {forest}: {pools}.',
    'note-missing': 'Not in dial plan {dialPlan} of {forest} with all their parts: {servers}.',
    'offer-check': 'Check it',
  },
  fr: {
    title: 'Montrer la carte',
    help: 'Montre comment forêts, serveurs, plans de numérotation, stratégies, passerelles, pools et standards automatiques sont reliés.',
    example: 'montre-moi la carte',
    answer: 'Comment tout est relié',
    'answer-one': 'Comment tout est relié dans {forest}',
    forest: 'Forêt {forest}',
    'forest-has':
      'Serveurs MU : {servers, select, none {aucun} other {{servers}}} ; Lync dans {lyncForest} : {pools, select, none {aucun pool connu} other {{pools}}}',
    'column-plan': 'Plan de numérotation',
    'column-policies': 'Stratégies',
    'column-servers': 'Serveurs',
    'column-gateways': 'Passerelles',
    'column-attendants': 'Standards automatiques',
    'note-signs':
      '☎ un plan qui n’est pas URI SIP ; ↗ une passerelle qui autorise les appels sortants ; ✖ absent du plan, ou désactivé.',
    'note-unconnected': 'Sans passerelle dans {forest} : {pools}.',
    'note-missing': 'Pas entièrement dans le plan {dialPlan} de {forest} : {servers}.',
    'offer-check': 'Vérifier',
  },
};
