import type { InBothLanguages } from '../kit/operation.js';

export const REQUEST_CERTIFICATE_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Request a certificate',
    help: 'Writes a certificate request for a server’s UM and waits until a CA’s answer is imported. A person has the CA answer it: this bot can’t.',
    example: 'request a certificate for mbx1.contoso.com',
    summary: '{server} gets a certificate of a CA ({name}), once a person has had the CA issue it.',
    'subject-server': 'Server',
    'subject-name': 'Subject',
    'subject-forest': 'Exchange forest',
    'step-request': 'Write the certificate request {name} of {server} to {file}',
    'step-issue': 'Have a CA answer the request {name} of {server}, and import the answer',
    'property-certificate': 'Certificate in its store',
    'warning-pending':
      '{server} has a request already that no CA has answered ({name}): it is waited for, and none is made.',
    'warning-spare': '{server} has a certificate already that would do for UM.',
    'note-by-hand':
      'Neither the CA nor the trust in it can be reached from here: a person does that. Only the answer in the server’s store is looked at.',
    verify: '{server} has the certificate {name}, issued by a CA that it trusts',
    'undo-none':
      'Nothing uses the certificate until it is assigned; an administrator can remove it, or the request, from the server.',
    'instead-assign': 'Assign one that {server} has',
    'next-assign': 'Assign it to UM on {server}',
    'do-who': 'Who: somebody who may have certificates issued by your CA.',
    'do-file': 'Take the request from {file}.',
    'do-file-unknown':
      'Take the request of {server} from the file that it was written to when it was made.',
    'do-issue':
      'Have the CA, your own or a public one, issue a certificate for server authentication. Its subject stays CN={server}: no wildcard, no short name.',
    'do-save':
      'Save the CA’s answer (.cer, .crt or .p7b) where {server} can read it: a network path, such as \\\\files\\certificates.',
    'do-import': 'Ask this bot to import it: “import certificate” with {server} and that path.',
    'do-trust':
      'See that every Exchange UM server and every Lync server has the root certificates of both sides’ CAs among its trusted roots (computer store). It need not be the same CA.',
    'do-secret':
      'Nothing secret belongs in this chat: the private key stays on the server. Where the CA hands out a .pfx instead, an administrator imports that on the server.',
    'do-done': 'When it is imported, press Done.',
  },
  fr: {
    title: 'Demander un certificat',
    help: 'Écrit une demande de certificat pour la MU d’un serveur et attend que la réponse d’une autorité soit importée. Une personne fait répondre l’autorité : ce bot ne le peut pas.',
    example: 'demande un certificat pour mbx1.contoso.com',
    summary:
      '{server} reçoit un certificat d’une autorité ({name}), une fois qu’une personne l’a fait émettre.',
    'subject-server': 'Serveur',
    'subject-name': 'Objet',
    'subject-forest': 'Forêt Exchange',
    'step-request': 'Écrire la demande de certificat {name} de {server} dans {file}',
    'step-issue':
      'Faire répondre une autorité à la demande {name} de {server}, puis importer la réponse',
    'property-certificate': 'Certificat dans son magasin',
    'warning-pending':
      '{server} a déjà une demande à laquelle aucune autorité n’a répondu ({name}) : c’est elle qui est attendue, aucune autre n’est créée.',
    'warning-spare': '{server} a déjà un certificat qui conviendrait à la MU.',
    'note-by-hand':
      'Ni l’autorité ni la confiance qui lui est accordée ne sont accessibles d’ici : une personne s’en charge. Seule la réponse dans le magasin du serveur est regardée.',
    verify: '{server} a le certificat {name}, émis par une autorité qu’il approuve',
    'undo-none':
      'Rien n’utilise le certificat tant qu’il n’est pas attribué ; un administrateur peut le retirer du serveur, ou retirer la demande.',
    'instead-assign': 'Attribuer un certificat que {server} a déjà',
    'next-assign': 'L’attribuer à la MU de {server}',
    'do-who': 'Qui : une personne qui peut faire émettre des certificats par votre autorité.',
    'do-file': 'Prenez la demande dans {file}.',
    'do-file-unknown':
      'Prenez la demande de {server} dans le fichier où elle a été écrite à sa création.',
    'do-issue':
      'Faites émettre par l’autorité, la vôtre ou une autorité publique, un certificat d’authentification de serveur. Son objet reste CN={server} : ni caractère générique, ni nom court.',
    'do-save':
      'Enregistrez la réponse de l’autorité (.cer, .crt ou .p7b) là où {server} peut la lire : un chemin réseau, comme \\\\files\\certificates.',
    'do-import':
      'Demandez à ce bot de l’importer : « importe le certificat » avec {server} et ce chemin.',
    'do-trust':
      'Vérifiez que chaque serveur de MU Exchange et chaque serveur Lync a les certificats racine des autorités des deux côtés parmi ses racines de confiance (magasin de l’ordinateur). L’autorité peut ne pas être la même.',
    'do-secret':
      'Rien de secret n’a sa place dans cette conversation : la clé privée reste sur le serveur. Si l’autorité remet un .pfx, un administrateur l’importe sur le serveur.',
    'do-done': 'Quand c’est importé, cliquez sur Terminé.',
  },
};
