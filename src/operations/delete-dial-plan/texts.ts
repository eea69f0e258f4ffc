import type { InBothLanguages } from '../kit/operation.js';

export const DELETE_DIAL_PLAN_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Delete a dial plan',
    help: 'Deletes a dial plan that nobody is on, with its policies, its hunt groups and its place on the servers; shows at once all that is in its way.',
    example: 'delete dial plan Lyon',
    summary:
      'Dial plan {name} of {forest} is deleted, with {policies, plural, =0 {no mailbox policy} one {one mailbox policy} other {# mailbox policies}}, {huntGroups, plural, =0 {no hunt group} one {one hunt group} other {# hunt groups}}, and its place in {lists, plural, =0 {no server’s list} one {one list of a server} other {# lists of servers}}.',
    'subject-plan': 'Dial plan',
    'subject-type': 'Type',
    'subject-forest': 'Exchange forest',
    'step-service': 'Take {dialPlans} out of the UM service of {server}',
    'step-router': 'Take {dialPlans} out of the UM call router of {server}',
    'step-hunt-group': 'Delete hunt group {huntGroup}',
    'step-policy': 'Delete mailbox policy {policy}',
    'step-plan': 'Delete dial plan {name}',
    'property-service': 'Dial plans of the UM service',
    'property-router': 'Dial plans of the UM call router',
    'property-pilot': 'Hunt group with pilot identifier',
    'property-policy-of': 'Mailbox policy of',
    'property-plan': 'Dial plan',
    'verify-service': 'The UM service of {server} isn’t in dial plan {dialPlan}',
    'verify-router': 'The UM call router of {server} isn’t in dial plan {dialPlan}',
    'verify-gone': 'There is no dial plan {name} any more',
    'warning-for-good':
      'What is set on {name} and on its policies is lost for good: rules, PIN settings, greetings.',
    'warning-contacts':
      'Lync keeps {count, plural, one {a contact that leads} other {# contacts that lead}} nowhere then: {contacts}. A Lync administrator has to remove {count, plural, one {it} other {them}}.',
    'warning-contacts-unknown':
      'Lync’s contacts can’t be read from here: a Lync administrator has to see whether some lead to it.',
    'note-ten-minutes': 'Exchange takes up to ten minutes to act by it.',
    'note-gateways': 'The gateways stay: only their hunt groups of this plan go.',
    'stops-numbers': 'Nothing answers {numbers} any more.',
    undo: 'Creates a dial plan {name} with the same digits, country code and access numbers. Lost are its policies’ settings, its dialling rules, its hunt groups and its place on the servers: they have to be made again.',
    'undo-none':
      'A plan like {name} can’t be created here again: it has another type, or a name or numbers that Lync doesn’t take.',
  },
  fr: {
    title: 'Supprimer un plan de numérotation',
    help: 'Supprime un plan de numérotation où il n’y a personne, avec ses stratégies, ses groupements de postes et sa place sur les serveurs ; montre d’un coup tout ce qui s’y oppose.',
    example: 'supprime le plan de numérotation Lyon',
    summary:
      'Le plan de numérotation {name} de {forest} est supprimé, avec {policies, plural, =0 {aucune stratégie} one {une stratégie} other {# stratégies}}, {huntGroups, plural, =0 {aucun groupement de postes} one {un groupement de postes} other {# groupements de postes}}, et sa place dans {lists, plural, =0 {aucune liste de serveur} one {une liste de serveur} other {# listes de serveurs}}.',
    'subject-plan': 'Plan de numérotation',
    'subject-type': 'Type',
    'subject-forest': 'Forêt Exchange',
    'step-service': 'Retirer {dialPlans} du service de MU de {server}',
    'step-router': 'Retirer {dialPlans} du routeur d’appels de MU de {server}',
    'step-hunt-group': 'Supprimer le groupement de postes {huntGroup}',
    'step-policy': 'Supprimer la stratégie de boîte aux lettres {policy}',
    'step-plan': 'Supprimer le plan de numérotation {name}',
    'property-service': 'Plans du service de MU',
    'property-router': 'Plans du routeur d’appels de MU',
    'property-pilot': 'Groupement de postes d’identificateur pilote',
    'property-policy-of': 'Stratégie de boîte aux lettres de',
    'property-plan': 'Plan de numérotation',
    'verify-service': 'Le service de MU de {server} n’est pas dans le plan {dialPlan}',
    'verify-router': 'Le routeur d’appels de MU de {server} n’est pas dans le plan {dialPlan}',
    'verify-gone': 'Il n’y a plus de plan de numérotation {name}',
    'warning-for-good':
      'Ce qui est réglé sur {name} et sur ses stratégies est définitivement perdu : règles, réglages du code PIN, messages d’accueil.',
    'warning-contacts':
      'Lync garde {count, plural, one {un contact qui ne mènera plus} other {# contacts qui ne mèneront plus}} nulle part : {contacts}. Un administrateur Lync doit {count, plural, one {le} other {les}} supprimer.',
    'warning-contacts-unknown':
      'Les contacts de Lync ne peuvent pas être lus d’ici : un administrateur Lync doit voir si certains y mènent.',
    'note-ten-minutes': 'Exchange met jusqu’à dix minutes à en tenir compte.',
    'note-gateways':
      'Les passerelles restent : seuls partent leurs groupements de postes de ce plan.',
    'stops-numbers': 'Plus rien ne répond au {numbers}.',
    undo: 'Crée un plan de numérotation {name} avec les mêmes chiffres, indicatif et numéros d’accès. Sont perdus les réglages de ses stratégies, ses règles de numérotation, ses groupements de postes et sa place sur les serveurs : ils sont à refaire.',
    'undo-none':
      'Un plan comme {name} ne peut pas être recréé ici : il est d’un autre type, ou son nom ou ses numéros ne conviennent pas à Lync.',
  },
};
