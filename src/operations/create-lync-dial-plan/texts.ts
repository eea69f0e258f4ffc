import type { InBothLanguages } from '../kit/operation.js';

export const CREATE_LYNC_DIAL_PLAN_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Create a Lync dial plan',
    help: 'Makes a Lync dial plan that turns extensions into telephone numbers, and tries it.',
    example: 'create a Lync dial plan Nice with 4 digits and prefix +3349350',
    summary:
      'Lync gets the dial plan {name}, which turns {dialled} into {translated}; nobody has it until it is granted.',
    'summary-site':
      'Site {site} gets its own Lync dial plan {name}, which turns {dialled} into {translated}.',
    'step-plan': 'Create the Lync dial plan {name}',
    'step-rule': 'Give {name} the rule that puts {prefix} before {digits} digits',
    'subject-plan': 'Lync dial plan',
    'subject-rule': 'Rule',
    'subject-forest': 'Lync forest',
    'value-rule': '{prefix} before {digits} digits',
    'property-plan': 'Dial plan',
    'property-rule': 'Rule {rule}',
    'warning-length':
      '{translated} isn’t as long as numbers of its country are: make sure of the prefix and the digits.',
    'warning-site':
      'A site’s dial plan replaces the global one for all of site {site} ({pools}): none of its rules is taken over.',
    'warning-shared':
      '{name} is the dial plan of all who have none of their own: the rule holds for them at once.',
    'note-grant':
      'Nobody has {name} yet. Next, for each user, a Lync administrator runs: Grant-CsDialPlan USER -PolicyName {name}',
    stops:
      '{count, plural, =0 {Nobody has} one {One user has} other {# users have}} the global dial plan at site {site} now: from the first step on its rules no longer count there, and the new one’s only after the second.',
    'verify-plan': '{name} is there',
    'verify-rule': '{dialled} becomes {translated}',
    'undo-none':
      'Lync dial plans are not removed here. Nobody has it unless granted; a Lync administrator can run Remove-CsDialPlan {name}.',
    'undo-none-site':
      'Lync dial plans are not removed here. To have the global one again, a Lync administrator runs Remove-CsDialPlan {name}.',
  },
  fr: {
    title: 'Créer un plan de numérotation Lync',
    help: 'Crée un plan de numérotation Lync qui change les postes en numéros de téléphone, et l’essaie.',
    example: 'crée un plan de numérotation Lync Nice à 4 chiffres avec le préfixe +3349350',
    summary:
      'Lync reçoit le plan de numérotation {name}, qui change {dialled} en {translated} ; personne ne l’a tant qu’il n’est pas attribué.',
    'summary-site':
      'Le site {site} reçoit son propre plan de numérotation Lync {name}, qui change {dialled} en {translated}.',
    'step-plan': 'Créer le plan de numérotation Lync {name}',
    'step-rule': 'Donner à {name} la règle qui met {prefix} devant {digits} chiffres',
    'subject-plan': 'Plan de numérotation Lync',
    'subject-rule': 'Règle',
    'subject-forest': 'Forêt Lync',
    'value-rule': '{prefix} devant {digits} chiffres',
    'property-plan': 'Plan de numérotation',
    'property-rule': 'Règle {rule}',
    'warning-length':
      '{translated} n’a pas la longueur des numéros de son pays : vérifiez le préfixe et le nombre de chiffres.',
    'warning-site':
      'Le plan d’un site remplace le plan global pour tout le site {site} ({pools}) : aucune de ses règles n’est reprise.',
    'warning-shared':
      '{name} est le plan de tous ceux qui n’en ont pas en propre\u00A0: la règle vaut pour eux aussitôt.',
    'note-grant':
      'Personne n’a encore {name}. Ensuite, pour chaque utilisateur, un administrateur Lync exécute : Grant-CsDialPlan UTILISATEUR -PolicyName {name}',
    stops:
      '{count, plural, =0 {Personne n’a} one {Un utilisateur a} other {# utilisateurs ont}} aujourd’hui le plan global sur le site {site} : dès la première étape ses règles n’y valent plus, et la nouvelle ne vaut qu’après la seconde.',
    'verify-plan': '{name} existe',
    'verify-rule': '{dialled} devient {translated}',
    'undo-none':
      'Les plans de numérotation Lync ne se suppriment pas ici. Personne ne l’a sans attribution ; un administrateur Lync peut exécuter Remove-CsDialPlan {name}.',
    'undo-none-site':
      'Les plans de numérotation Lync ne se suppriment pas ici. Pour retrouver le plan global, un administrateur Lync exécute Remove-CsDialPlan {name}.',
  },
};
