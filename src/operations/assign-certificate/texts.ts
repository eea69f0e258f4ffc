import type { InBothLanguages } from '../kit/operation.js';

export const ASSIGN_CERTIFICATE_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Assign a certificate to UM',
    help: 'Binds a certificate of a server’s store to its UM service and call router, after setting their mode where it is TCP. Other services keep theirs.',
    example: 'assign a certificate to mbx1.contoso.com',
    summary:
      'UM on {server} uses the certificate {thumbprint}, valid until {date}, once its services are restarted.',
    'subject-server': 'Server',
    'subject-certificate': 'Certificate',
    'subject-until': 'Valid until',
    'subject-thumbprint': 'Thumbprint',
    'subject-forest': 'Exchange forest',
    'step-mode-service': 'Set the UM service of {server} to Dual',
    'step-mode-router': 'Set the UM call router of {server} to Dual',
    'step-bind-service': 'Bind {thumbprint} to the UM service of {server}',
    'step-bind-router': 'Bind {thumbprint} to the UM call router of {server}',
    'property-service': 'Certificate of the UM service',
    'property-router': 'Certificate of the UM call router',
    'property-mode-service': 'Startup mode of the UM service',
    'property-mode-router': 'Startup mode of the UM call router',
    'verify-service': 'The UM service of {server} is set to use {thumbprint}',
    'verify-router': 'The UM call router of {server} is set to use {thumbprint}',
    'warning-restart':
      'Calls go on with what was there before until the services of {server} are restarted.',
    'warning-root':
      'Lync’s Front Ends {frontEnds} don’t trust the root of this certificate, {root}: once the services of {server} are restarted, TLS from there to UM fails, unless Windows fetches a public CA’s root by itself. Have it imported there first.',
    'warning-mode':
      'Exchange binds no certificate in mode TCP: the mode is set to Dual, and stays so.',
    'warning-expires':
      'The certificate is valid for {days, plural, one {one more day} other {# more days}} only.',
    'note-only': 'Only UM and UMCallRouter are bound: IIS, SMTP and the others keep theirs.',
    'note-unfit':
      'Not offered: {name} ({thumbprint}), {why, select, pending {a request that no CA has answered yet} selfSigned {which is self-signed: Lync refuses that} noKey {which has no private key on this server} otherName {whose subject isn’t this server’s name} other {which isn’t valid now, or whose CA this server doesn’t trust}}.',
    'next-trust': 'Have Lync trust its root',
    'next-restart': 'Restart the services of {server}',
    undo: 'Binds {thumbprint} to UM on {server} again; it is valid until {date}. A binding can only be replaced, not withdrawn, and the services have to be restarted again.',
    'undo-soon':
      'Binds {thumbprint} to UM on {server} again, but that expires on {date}. A binding can only be replaced, not withdrawn.',
    'undo-first':
      'There was no certificate before, and a binding can’t be withdrawn, only replaced.',
    'undo-mixed':
      'The UM service and the call router had different certificates, which one request doesn’t bind.',
    'undo-unfit':
      'A binding can only be replaced, and the certificate before ({thumbprint}) is gone or no longer fits.',
  },
  fr: {
    title: 'Attribuer un certificat à la MU',
    help: 'Lie un certificat du magasin d’un serveur à son service de MU et à son routeur d’appels, après avoir réglé leur mode s’il est TCP. Les autres services gardent le leur.',
    example: 'attribue un certificat au serveur mbx1.contoso.com',
    summary:
      'La MU de {server} utilise le certificat {thumbprint}, valide jusqu’au {date}, une fois ses services redémarrés.',
    'subject-server': 'Serveur',
    'subject-certificate': 'Certificat',
    'subject-until': 'Valide jusqu’au',
    'subject-thumbprint': 'Empreinte',
    'subject-forest': 'Forêt Exchange',
    'step-mode-service': 'Régler le service de MU de {server} sur Dual',
    'step-mode-router': 'Régler le routeur d’appels de MU de {server} sur Dual',
    'step-bind-service': 'Lier {thumbprint} au service de MU de {server}',
    'step-bind-router': 'Lier {thumbprint} au routeur d’appels de MU de {server}',
    'property-service': 'Certificat du service de MU',
    'property-router': 'Certificat du routeur d’appels de MU',
    'property-mode-service': 'Mode de démarrage du service de MU',
    'property-mode-router': 'Mode de démarrage du routeur d’appels de MU',
    'verify-service': 'Le service de MU de {server} est réglé pour utiliser {thumbprint}',
    'verify-router': 'Le routeur d’appels de MU de {server} est réglé pour utiliser {thumbprint}',
    'warning-restart':
      'Les appels continuent comme avant tant que les services de {server} ne sont pas redémarrés.',
    'warning-root':
      'Les serveurs frontaux de Lync {frontEnds} n’approuvent pas la racine de ce certificat, {root}\u00A0: une fois les services de {server} redémarrés, le TLS de là vers la MU échoue, à moins que Windows ne cherche de lui-même la racine d’une autorité publique. Faites-la d’abord importer là-bas.',
    'warning-mode':
      'Exchange ne lie aucun certificat en mode TCP : le mode est réglé sur Dual et le reste.',
    'warning-expires':
      'Le certificat n’est plus valide que {days, plural, one {# jour} other {# jours}}.',
    'note-only':
      'Seuls UM et UMCallRouter sont liés : IIS, SMTP et les autres services gardent leur certificat.',
    'note-unfit':
      'Non proposé : {name} ({thumbprint}), {why, select, pending {une demande à laquelle aucune autorité n’a encore répondu} selfSigned {auto-signé : Lync le refuse} noKey {sans clé privée sur ce serveur} otherName {dont l’objet n’est pas le nom de ce serveur} other {non valide actuellement, ou dont ce serveur n’approuve pas l’autorité}}.',
    'next-trust': 'Faire approuver sa racine par Lync',
    'next-restart': 'Redémarrer les services de {server}',
    undo: 'Lie de nouveau {thumbprint} à la MU de {server} ; il est valide jusqu’au {date}. Une liaison se remplace mais ne se retire pas, et les services doivent être redémarrés.',
    'undo-soon':
      'Lie de nouveau {thumbprint} à la MU de {server}, mais il expire le {date}. Une liaison se remplace mais ne se retire pas.',
    'undo-first':
      'Il n’y avait pas de certificat avant, et une liaison ne se retire pas : elle se remplace.',
    'undo-mixed':
      'Le service de MU et le routeur d’appels avaient des certificats différents, qu’une seule demande ne lie pas.',
    'undo-unfit':
      'Une liaison ne fait que se remplacer, et le certificat précédent ({thumbprint}) n’existe plus ou ne convient plus.',
  },
};
