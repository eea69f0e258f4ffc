import type { InBothLanguages } from '../kit/operation.js';

export const IMPORT_CERTIFICATE_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Import a certificate',
    help: 'Imports a CA’s answer (.cer, .crt, .p7b on a network path) to a server’s certificate request. A .pfx has a password, which must not be typed here.',
    example: 'import certificate \\\\files\\certificates\\mbx1.cer on mbx1.contoso.com',
    summary: 'The CA’s answer {file} completes the certificate request of {server}.',
    'subject-server': 'Server',
    'subject-file': 'File',
    'subject-forest': 'Exchange forest',
    'step-import': 'Import {file} on {server}',
    'step-trust': 'Have {server} trust the CA, where it doesn’t yet',
    'property-certificate': 'Certificate in its store',
    'value-request': 'a request',
    'warning-lync':
      'Lync’s servers have to trust this CA too, and Exchange’s servers that of Lync’s certificates: “check the forest” tells which of them don’t.',
    'warning-several':
      '{count} requests of {server} wait for an answer, and nothing tells which one this is for: if the run is cut off while it imports, look before importing again.',
    'note-unused': 'Nothing uses the certificate until it is assigned to UM.',
    verify: '{server} has the certificate, with its private key, from a CA that it trusts',
    'undo-none':
      'Nothing uses the certificate until it is assigned; an administrator can remove it from the server.',
    'next-assign': 'Assign it to UM on {server}',
    'do-who': 'Who: a local administrator of the server.',
    'do-root':
      'Import the root certificate of the CA, and those between, on {server}: MMC, Certificates, computer account, Trusted Root Certification Authorities; or by group policy, which takes some time.',
    'do-lync':
      'Do the same on every Lync Front End server; “check the forest” tells afterwards which lack it.',
    'do-done': 'When the server shows the certificate as valid, press Done.',
  },
  fr: {
    title: 'Importer un certificat',
    help: 'Importe la réponse d’une autorité (.cer, .crt, .p7b sur un chemin réseau) à la demande de certificat d’un serveur. Un .pfx a un mot de passe, qui ne doit pas être saisi ici.',
    example: 'importe le certificat \\\\files\\certificates\\mbx1.cer sur mbx1.contoso.com',
    summary: 'La réponse {file} de l’autorité termine la demande de certificat de {server}.',
    'subject-server': 'Serveur',
    'subject-file': 'Fichier',
    'subject-forest': 'Forêt Exchange',
    'step-import': 'Importer {file} sur {server}',
    'step-trust': 'Faire approuver l’autorité par {server}, si ce n’est pas encore le cas',
    'property-certificate': 'Certificat dans son magasin',
    'value-request': 'une demande',
    'warning-lync':
      'Les serveurs Lync doivent aussi approuver cette autorité, et les serveurs Exchange celle des certificats de Lync\u00A0: «\u00A0vérifie la forêt\u00A0» dit lesquels ne l’approuvent pas.',
    'warning-several':
      '{count} demandes de {server} attendent une réponse, et rien n’indique à laquelle celle-ci répond : si l’exécution est interrompue pendant l’importation, vérifiez avant de recommencer.',
    'note-unused': 'Rien n’utilise le certificat tant qu’il n’est pas attribué à la MU.',
    verify: '{server} a le certificat, avec sa clé privée, d’une autorité qu’il approuve',
    'undo-none':
      'Rien n’utilise le certificat tant qu’il n’est pas attribué ; un administrateur peut le retirer du serveur.',
    'next-assign': 'L’attribuer à la MU de {server}',
    'do-who': 'Qui : un administrateur local du serveur.',
    'do-root':
      'Importez sur {server} le certificat racine de l’autorité et les certificats intermédiaires : MMC, Certificats, compte d’ordinateur, Autorités de certification racines de confiance ; ou par stratégie de groupe, ce qui prend un certain temps.',
    'do-lync':
      'Faites de même sur chaque serveur frontal de Lync\u00A0; «\u00A0vérifie la forêt\u00A0» dit ensuite auxquels elle manque.',
    'do-done': 'Quand le serveur montre le certificat comme valide, cliquez sur Terminé.',
  },
};
