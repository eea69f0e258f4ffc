import type { InBothLanguages } from '../kit/operation.js';

export const CONNECT_PARTNER_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Make Exchange and Lync partners',
    help: 'Has Exchange and Lync made each other’s partner applications, so that their servers authenticate to each other (OAuth). A person does it with Microsoft’s script and cmdlet; both sides are read afterwards.',
    example: 'connect the partner applications of contoso.com',
    summary:
      '{count, plural, one {One side} other {Both sides}} of Exchange in {forest} and Lync in {lyncForest} {count, plural, one {lets} other {let}} the other in by its tokens: a person sets it up, and the request waits until it is seen.',
    'subject-forest': 'Exchange forest',
    'subject-lync': 'Lync’s forest',
    'step-exchange': 'Make Lync a partner application of Exchange in {forest}',
    'step-lync': 'Make Exchange a partner application of Lync in {lyncForest}',
    'do-exchange-who':
      'Who and where: a member of Organization Management, in the Exchange Management Shell on {server}.',
    'do-exchange-folder': 'Cd $env:ExchangeInstallPath\\Scripts',
    'do-exchange-make':
      '.\\Configure-EnterprisePartnerApplication.ps1 -AuthMetaDataUrl https://{pool}/metadata/json/1 -ApplicationType Lync',
    'do-exchange-url':
      'Where the internal web services of {pool} have another name, use that. Exchange has to trust the CA of its certificate.',
    'do-exchange-enable':
      'It is there and switched off: Set-PartnerApplication “{name}” -Enabled $true',
    'do-exchange-iis':
      'Then restart IIS on each Client Access and each Mailbox server (iisreset), one after the other, when few people work.',
    'do-lync-who':
      'Who and where: a member of RTCUniversalServerAdmins, in the Lync Server Management Shell on {frontEnd}.',
    'do-lync-certificate':
      'Get-CsCertificate -Type OAuthTokenIssuer has to show a certificate; if not, assign one first.',
    'do-lync-make':
      'New-CsPartnerApplication -Identity microsoft.exchange -ApplicationTrustLevel Full -MetadataUrl https://autodiscover.{forest}/autodiscover/metadata/json/1',
    'do-lync-url':
      'Where Autodiscover of {forest} has another name, use that (Get-ClientAccessServer shows it as AutoDiscoverServiceInternalUri).',
    'do-lync-enable':
      'It is there and switched off: Set-CsPartnerApplication -Identity “{name}” -Enabled $true',
    'do-lync-try':
      'To try it afterwards: Test-CsExStorageConnectivity -SipUri of somebody with a mailbox.',
    'do-done': 'Then press the button of this card: it is looked for.',
    'property-exchange': 'Partner application for Lync',
    'property-lync': 'Partner application for Exchange',
    enabled: 'enabled',
    disabled: 'switched off',
    'warning-iis':
      'Restarting IIS cuts off everybody in {forest} who is connected to that Exchange server, for about a minute; Outlook connects again by itself.',
    'note-by-hand':
      'Microsoft supports this by its own script alone: nothing is sent to the servers, they are only looked at.',
    'verify-exchange': 'Exchange in {forest} has an enabled partner application for Lync',
    'verify-lync': 'Lync in {lyncForest} has an enabled partner application for Exchange',
    'undo-none':
      'No request takes it back: Remove-PartnerApplication in Exchange and Remove-CsPartnerApplication in Lync do.',
  },
  fr: {
    title: 'Faire d’Exchange et Lync des partenaires',
    help: 'Fait d’Exchange et de Lync des applications partenaires l’un de l’autre, pour que leurs serveurs s’authentifient mutuellement (OAuth). Une personne le fait avec le script et la cmdlet de Microsoft\u00A0; les deux côtés sont relus ensuite.',
    example: 'relie les applications partenaires de contoso.com',
    summary:
      '{count, plural, one {Un côté} other {Les deux côtés}} d’Exchange dans {forest} et de Lync dans {lyncForest} {count, plural, one {accepte} other {acceptent}} l’autre par ses jetons\u00A0: une personne le configure, et la demande attend que ce soit visible.',
    'subject-forest': 'Forêt Exchange',
    'subject-lync': 'Forêt de Lync',
    'step-exchange': 'Faire de Lync une application partenaire d’Exchange dans {forest}',
    'step-lync': 'Faire d’Exchange une application partenaire de Lync dans {lyncForest}',
    'do-exchange-who':
      'Qui et où\u00A0: un membre d’Organization Management, dans l’environnement Exchange Management Shell sur {server}.',
    'do-exchange-folder': 'Cd $env:ExchangeInstallPath\\Scripts',
    'do-exchange-make':
      '.\\Configure-EnterprisePartnerApplication.ps1 -AuthMetaDataUrl https://{pool}/metadata/json/1 -ApplicationType Lync',
    'do-exchange-url':
      'Si les services web internes de {pool} ont un autre nom, utilisez-le. Exchange doit approuver l’autorité de leur certificat.',
    'do-exchange-enable':
      'Elle existe et est désactivée\u00A0: Set-PartnerApplication «\u00A0{name}\u00A0» -Enabled $true',
    'do-exchange-iis':
      'Redémarrez ensuite IIS sur chaque serveur d’accès client et de boîtes aux lettres (iisreset), l’un après l’autre, à une heure creuse.',
    'do-lync-who':
      'Qui et où\u00A0: un membre de RTCUniversalServerAdmins, dans Lync Server Management Shell sur {frontEnd}.',
    'do-lync-certificate':
      'Get-CsCertificate -Type OAuthTokenIssuer doit montrer un certificat\u00A0; sinon, attribuez-en un d’abord.',
    'do-lync-make':
      'New-CsPartnerApplication -Identity microsoft.exchange -ApplicationTrustLevel Full -MetadataUrl https://autodiscover.{forest}/autodiscover/metadata/json/1',
    'do-lync-url':
      'Si l’Autodiscover de {forest} a un autre nom, utilisez-le (Get-ClientAccessServer le montre dans AutoDiscoverServiceInternalUri).',
    'do-lync-enable':
      'Elle existe et est désactivée\u00A0: Set-CsPartnerApplication -Identity «\u00A0{name}\u00A0» -Enabled $true',
    'do-lync-try':
      'Pour l’essayer ensuite\u00A0: Test-CsExStorageConnectivity -SipUri de quelqu’un qui a une boîte aux lettres.',
    'do-done': 'Appuyez ensuite sur le bouton de cette carte\u00A0: le résultat est cherché.',
    'property-exchange': 'Application partenaire pour Lync',
    'property-lync': 'Application partenaire pour Exchange',
    enabled: 'activée',
    disabled: 'désactivée',
    'warning-iis':
      'Redémarrer IIS coupe pendant une minute environ tous ceux de {forest} qui sont connectés à ce serveur Exchange\u00A0; Outlook se reconnecte de lui-même.',
    'note-by-hand':
      'Microsoft ne prend cela en charge que par son propre script\u00A0: rien n’est envoyé aux serveurs, ils sont seulement consultés.',
    'verify-exchange': 'Exchange dans {forest} a une application partenaire active pour Lync',
    'verify-lync': 'Lync dans {lyncForest} a une application partenaire active pour Exchange',
    'undo-none':
      'Aucune demande ne l’annule\u00A0: Remove-PartnerApplication dans Exchange et Remove-CsPartnerApplication dans Lync le font.',
  },
};
