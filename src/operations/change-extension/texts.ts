import type { InBothLanguages } from '../kit/operation.js';

export const CHANGE_EXTENSION_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Change an extension',
    help: 'Gives somebody’s voice mail another extension of the same dial plan, and the line in Lync too where it carries the old one. The PIN stays.',
    example: 'change marie.curtis extension to 1177',
    summary: '{user} gets extension {extension} on dial plan {dialPlan}.',
    'step-eum': 'Replace the extension of {user} by {extension} in voice mail',
    'step-line': 'Set the line of {user} in Lync to {line}',
    'property-extension': 'Extension',
    'property-line': 'Line in Lync',
    'warning-free':
      'Extension {extension} of dial plan {dialPlan} is free at once: anybody may be given it, and then it can’t come back.',
    'warning-other-line':
      'The line of {user} in Lync is {line}; it stays so, and voice mail has extension {extension}.',
    'warning-same-line':
      'The line of {user} in Lync, {line}, ends in the old extension and carries none of its own: it stays as it is. Where the number changes too, ask for that as well.',
    stops: 'Extension {extension} doesn’t lead to this voice mail any more.',
    'verify-new': 'The mailbox has the EUM address of extension {extension}',
    'verify-old': 'The mailbox has no EUM address of extension {extension} any more',
    'verify-sip': 'The mailbox still has the EUM address of {sipAddress}',
    'verify-line': 'Lync has the line {line}',
    undo: 'Goes back to extension {extension}, if nobody has it by then.',
    'undo-none': 'There was no other extension before.',
  },
  fr: {
    title: 'Changer de poste',
    help: 'Donne à la messagerie vocale de quelqu’un un autre poste du même plan de numérotation, et à sa ligne dans Lync si elle porte l’ancien. Le code PIN reste.',
    example: 'change le poste de marie.curtis en 1177',
    summary: '{user} reçoit le poste {extension} sur le plan de numérotation {dialPlan}.',
    'step-eum': 'Remplacer le poste de {user} par {extension} dans la messagerie vocale',
    'step-line': 'Définir la ligne de {user} dans Lync : {line}',
    'property-extension': 'Poste',
    'property-line': 'Ligne dans Lync',
    'warning-free':
      'Le poste {extension} du plan {dialPlan} est libre aussitôt : n’importe qui peut le recevoir, et il ne pourra alors plus revenir.',
    'warning-other-line':
      'La ligne de {user} dans Lync est {line} ; elle reste ainsi, et la messagerie vocale a le poste {extension}.',
    'warning-same-line':
      'La ligne de {user} dans Lync, {line}, se termine par l’ancien poste et n’en porte pas à part : elle reste telle quelle. Si le numéro change aussi, demandez-le également.',
    stops: 'Le poste {extension} ne mène plus à cette messagerie vocale.',
    'verify-new': 'La boîte a l’adresse EUM du poste {extension}',
    'verify-old': 'La boîte n’a plus d’adresse EUM du poste {extension}',
    'verify-sip': 'La boîte a toujours l’adresse EUM de {sipAddress}',
    'verify-line': 'Lync a la ligne {line}',
    undo: 'Revient au poste {extension}, si personne ne l’a d’ici là.',
    'undo-none': 'Il n’y avait pas d’autre poste auparavant.',
  },
};
