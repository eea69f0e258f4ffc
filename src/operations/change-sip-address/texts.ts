import type { InBothLanguages } from '../kit/operation.js';

export const CHANGE_SIP_ADDRESS_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Change a SIP address',
    help: 'Gives somebody one SIP address in Lync and in voice mail, after a change of name or where the two differ. Lync first, then voice mail.',
    example: 'change marie.curtis SIP address to marie.durand@contoso.com',
    summary: '{user} gets the SIP address {sipAddress} in Lync and in voice mail.',
    'field-renamed': 'Called otherwise now',
    'choice-renamed-renamed': 'Yes',
    'field-newName': 'New name',
    'step-lync': 'Set the SIP address of {user} in Lync to {sipAddress}',
    'step-write-proxy':
      'Put the SIP address {sipAddress}, which Lync has, into the mailbox of {user}',
    'step-proxy': 'Wait until the mailbox of {user} shows it',
    'step-eum': 'Set the SIP address of {user} in voice mail to {sipAddress}',
    'property-lync': 'SIP address in Lync',
    'property-mailbox': 'SIP address of the mailbox',
    'property-um': 'SIP address in voice mail',
    'warning-meetings':
      'Meetings that {user} has organised keep the old address: they have to be sent again.',
    stops:
      '{user} is signed out of Lync and signs in with the new address; contacts may take a while.',
    'verify-lync': 'Lync knows the address {sipAddress}',
    'verify-um': 'The mailbox has {sipAddress} as its primary EUM address',
    'verify-old': 'The mailbox has no EUM address of {sipAddress} any more',
    'verify-extension': 'The mailbox still has extension {extension}',
    undo: 'Goes back to {sipAddress} on both sides.',
    'undo-none':
      'Lync has had {sipAddress} all along: with the old address in voice mail, calls would not reach the mailbox of {user}.',
  },
  fr: {
    title: 'Changer une adresse SIP',
    help: 'Donne à quelqu’un une seule adresse SIP dans Lync et dans la messagerie vocale, après un changement de nom ou quand elles diffèrent. Lync d’abord, puis la messagerie.',
    example: 'change l’adresse SIP de marie.curtis en marie.durand@contoso.com',
    summary: '{user} reçoit l’adresse SIP {sipAddress} dans Lync et dans la messagerie vocale.',
    'field-renamed': 'S’appelle autrement',
    'choice-renamed-renamed': 'Oui',
    'field-newName': 'Nouveau nom',
    'step-lync': 'Définir l’adresse SIP de {user} dans Lync : {sipAddress}',
    'step-write-proxy': 'Mettre dans la boîte de {user} l’adresse SIP {sipAddress}, celle de Lync',
    'step-proxy': 'Attendre que la boîte de {user} la montre',
    'step-eum': 'Définir l’adresse SIP de {user} dans la messagerie vocale : {sipAddress}',
    'property-lync': 'Adresse SIP dans Lync',
    'property-mailbox': 'Adresse SIP de la boîte aux lettres',
    'property-um': 'Adresse SIP dans la messagerie vocale',
    'warning-meetings':
      'Les réunions organisées par {user} gardent l’ancienne adresse : elles sont à renvoyer.',
    stops:
      '{user} est déconnecté de Lync et se reconnecte avec la nouvelle adresse ; les contacts peuvent tarder.',
    'verify-lync': 'Lync connaît l’adresse {sipAddress}',
    'verify-um': 'La boîte a {sipAddress} comme adresse EUM principale',
    'verify-old': 'La boîte n’a plus d’adresse EUM de {sipAddress}',
    'verify-extension': 'La boîte a toujours le poste {extension}',
    undo: 'Revient à {sipAddress} des deux côtés.',
    'undo-none':
      'Lync avait déjà {sipAddress} : avec l’ancienne adresse dans la messagerie vocale, les appels n’atteindraient pas la boîte de {user}.',
  },
};
