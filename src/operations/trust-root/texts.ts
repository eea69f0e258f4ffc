import type { InBothLanguages } from '../kit/operation.js';

export const TRUST_ROOT_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Trust the root of the other side',
    help: 'Has the roots of Lync’s certificates imported on Exchange’s UM servers, and those of Exchange’s UM certificates on Lync’s Front Ends, where they are missing. A person does it; each server’s store is read afterwards.',
    example: 'trust the root certificates in contoso.com',
    summary:
      '{count, plural, one {One server gets} other {# servers get}} a root certificate that it lacks, so that Exchange in {forest} and Lync trust each other: a person imports it, and the request waits until it is seen.',
    'subject-forest': 'Exchange forest',
    'subject-exchange': 'Exchange servers',
    'subject-lync': 'Lync’s Front Ends',
    step: 'Import the root certificates that are missing on {servers}',
    'do-who': 'Who: a local administrator of {servers}.',
    'do-root':
      'On {servers}: the root {root}, thumbprint {thumbprint}. {holder} has it: export it there from “Trusted Root Certification Authorities” or “Intermediate Certification Authorities” as a .cer file, or get it from the CA. Compare the thumbprint before it is imported.',
    'do-root-named':
      'On {servers}: the root {root}. Get its certificate from that CA, and have its thumbprint confirmed by whoever runs the CA.',
    'do-import':
      'How: in mmc.exe add “Certificates” for the computer account, open “Trusted Root Certification Authorities”, and choose All Tasks, Import. Never the store of a user.',
    'do-command': 'Or in an elevated command prompt there: certutil -addstore Root FILE.cer',
    'do-policy':
      'Or for all servers of a domain at once: a group policy (Public Key Policies, Trusted Root Certification Authorities), and then gpupdate on each.',
    'do-done':
      'Then press the button of this card: the stores are read again. No restart is needed.',
    'property-root': 'Trusted root',
    'warning-trust':
      'These servers will believe every certificate of that CA, not only those of UM: import no root that isn’t your organization’s or a public CA’s.',
    'warning-silent': 'Not looked at, because it couldn’t be read: {servers}.',
    'note-by-hand': 'Nothing is sent to the servers; their certificate stores are only read.',
    verify: '{server} trusts {root}',
    'undo-none':
      'No request takes it back: a local administrator deletes it from “Trusted Root Certification Authorities”.',
  },
  fr: {
    title: 'Approuver la racine de l’autre côté',
    help: 'Fait importer les racines des certificats de Lync sur les serveurs MU d’Exchange, et celles des certificats de MU sur les serveurs frontaux de Lync, là où elles manquent. Une personne le fait\u00A0; le magasin de chaque serveur est relu ensuite.',
    example: 'approuve les certificats racines dans contoso.com',
    summary:
      '{count, plural, one {Un serveur reçoit} other {# serveurs reçoivent}} un certificat racine qui y manque, pour qu’Exchange dans {forest} et Lync s’approuvent\u00A0: une personne l’importe, et la demande attend qu’il soit visible.',
    'subject-forest': 'Forêt Exchange',
    'subject-exchange': 'Serveurs Exchange',
    'subject-lync': 'Serveurs frontaux de Lync',
    step: 'Importer les certificats racines qui manquent sur {servers}',
    'do-who': 'Qui\u00A0: un administrateur local de {servers}.',
    'do-root':
      'Sur {servers}\u00A0: la racine {root}, empreinte {thumbprint}. {holder} l’a\u00A0: exportez-la de là, depuis «\u00A0Autorités de certification racines de confiance\u00A0» ou «\u00A0Autorités de certification intermédiaires\u00A0», dans un fichier .cer, ou demandez-la à l’autorité. Comparez l’empreinte avant d’importer.',
    'do-root-named':
      'Sur {servers}\u00A0: la racine {root}. Demandez son certificat à cette autorité, et faites confirmer son empreinte par ceux qui la gèrent.',
    'do-import':
      'Comment\u00A0: dans mmc.exe, ajoutez «\u00A0Certificats\u00A0» pour le compte d’ordinateur, ouvrez «\u00A0Autorités de certification racines de confiance\u00A0», puis Toutes les tâches, Importer. Jamais le magasin d’un utilisateur.',
    'do-command':
      'Ou, dans une invite de commandes avec élévation\u00A0: certutil -addstore Root FICHIER.cer',
    'do-policy':
      'Ou pour tous les serveurs d’un domaine à la fois\u00A0: une stratégie de groupe (Stratégies de clé publique, Autorités de certification racines de confiance), puis gpupdate sur chacun.',
    'do-done':
      'Appuyez ensuite sur le bouton de cette carte\u00A0: les magasins sont relus. Aucun redémarrage n’est nécessaire.',
    'property-root': 'Racine approuvée',
    'warning-trust':
      'Ces serveurs croiront tous les certificats de cette autorité, pas seulement ceux de la MU\u00A0: n’importez aucune racine qui ne soit pas celle de votre organisation ou d’une autorité publique.',
    'warning-silent': 'Non examinés, faute de réponse\u00A0: {servers}.',
    'note-by-hand':
      'Rien n’est envoyé aux serveurs\u00A0; leurs magasins de certificats sont seulement lus.',
    verify: '{server} approuve {root}',
    'undo-none':
      'Aucune demande ne l’annule\u00A0: un administrateur local la supprime de «\u00A0Autorités de certification racines de confiance\u00A0».',
  },
};
