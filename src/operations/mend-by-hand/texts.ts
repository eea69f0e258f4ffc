import type { InBothLanguages } from '../kit/operation.js';

export const MEND_BY_HAND_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Have a person mend it',
    help: 'For what the check of a forest finds and no command mends (a trust, an Exchange role, a language pack, Lync’s topology or media encryption, dial plans that are in each other’s way, attributes of another forest): a person is told what to do, and it is looked for afterwards.',
    example: 'mend contoso.com by hand',
    'field-rule': 'What is to be mended',
    'field-name': 'Server that gets the role',
    'field-number': 'Number of the auto attendant',
    'field-users': 'People whom Lync has to see',
    'choice-rule-forest-trust': 'The trust between two forests',
    'choice-rule-exchange-roles': 'A missing Exchange role',
    'choice-rule-exchucutil-missing': 'The missing script ExchUcUtil',
    'choice-rule-two-servers': 'A second UM server',
    'choice-rule-language-pack': 'A missing language pack',
    'choice-rule-pools-none': 'Lync pools that aren’t published',
    'choice-rule-attendant-number': 'An auto attendant without a number for Lync',
    'choice-rule-contact-disabled': 'A disabled contact of Lync’s',
    'choice-rule-users-not-in-lync': 'People whom Lync doesn’t know',
    'choice-rule-users-lync-disabled': 'People who are disabled in Lync',
    'choice-rule-users-hosted': 'People with hosted voice mail',

    'choice-rule-same-pilot': 'Dial plans with the same pilot identifier',
    'choice-rule-name-blank': 'Names with a blank, which Lync doesn’t take',
    'choice-rule-media-conflict': 'Lync’s media encryption, which contradicts itself',
    'choice-rule-permissions-denied': 'Rights that are denied to Lync’s groups',
    'choice-rule-users-unseen': 'People whose voice mail Lync doesn’t see',
    summary:
      '{count, plural, one {What only a person can mend in {forest} is mended} other {# things that only a person can mend in {forest} are mended}}: a person does it, and the request waits until it is seen.',
    'subject-forest': 'Exchange forest',
    'subject-finding': '{count, plural, one {To be mended} other {To be mended, {number}}}',
    'property-state': 'State',
    mended: 'mended',
    'note-by-hand': 'Nothing is sent to the servers; they are only looked at.',
    'undo-none': 'No request takes it back: whoever has done it can.',
    'do-done': 'Then press the button of this card: it is looked for.',

    'step-forest-trust': 'Make the trust between {forest} and {lyncForest} go both ways',
    'who-forest-trust':
      'Who: an administrator of both forests (Enterprise Admins, or Domain Admins of both root domains).',
    'do-forest-trust-first':
      'In each forest, see that DNS finds the other, by conditional forwarders, say.',
    'do-forest-trust-then':
      'In “Active Directory Domains and Trusts” of {forest} open the properties of the root domain, “Trusts”. A one-way trust with {lyncForest} is removed there and in the other forest first.',
    'do-forest-trust-last':
      'Choose “New Trust”, name {lyncForest}, a forest trust, two-way, for both domains; confirm it both ways.',
    'verify-forest-trust': '{forest} and {lyncForest} trust each other',
    'warning-forest-trust':
      'People of each forest can be let in by the other then: those responsible for both have to agree.',

    'step-setup': 'Install the Exchange role {roles} on {server}',
    'who-setup':
      'Who: a member of Organization Management and of local Administrators of {server}, where the server may be restarted.',
    'do-setup-first':
      'In an elevated command prompt on {server}, in the folder of the setup files of the forest’s cumulative update: Setup.exe /mode:Install /role:{roles} /IAcceptExchangeServerLicenseTerms',
    'do-setup-then': 'If setup asks for prerequisites, install them, restart, and run it again.',
    'do-setup-last':
      'Give the server the certificate, mode and dial plans afterwards: “check the forest” offers each.',
    'verify-setup': '{on} has {roles}',

    'warning-setup':
      '{server} may be restarted, and must be neither a Lync server nor one of Lync’s databases.',

    'step-exchucutil-missing': 'Put Exchange’s scripts back on {servers}',
    'who-exchucutil-missing': 'Who: a local administrator of {servers}.',
    'do-exchucutil-missing-first':
      'Copy ExchUcUtil.ps1 and Get-UCPool.ps1 into the Scripts folder of the Exchange installation (in the Exchange Management Shell: $exscripts), from another Mailbox server of the same cumulative update.',
    'do-exchucutil-missing-then':
      'Where the runner’s settings name another folder for {servers}, have them corrected.',
    'verify-exchucutil-missing': 'The scripts answer on {on}',

    'step-language-pack': 'Install the UM language pack {language} on {servers}',
    'who-language-pack': 'Who: a local administrator of {servers}, who is in Server Management.',
    'do-language-pack-first':
      'On each: fetch the UM language pack {language} of exactly that server’s cumulative update.',
    'do-language-pack-then':
      'On each, in an elevated command prompt in the Bin folder of Exchange: Setup.exe /AddUmLanguagePack:{language} /s:FOLDER_OF_THE_PACK /IAcceptExchangeServerLicenseTerms',
    'verify-language-pack': '{on} speaks {language}',
    'stops-language-pack':
      'UM on {servers} may be restarted while it is installed: calls that these servers carry are cut off.',

    'step-pools-none': 'Publish Lync’s topology of {lyncForest}',
    'who-pools-none':
      'Who: a member of Domain Admins and RTCUniversalServerAdmins of {lyncForest}.',
    'do-pools-none-first':
      'In Topology Builder on a Lync server: open the topology and choose “Publish Topology”; or Enable-CsTopology in the Lync Server Management Shell.',
    'do-pools-none-then':
      'See that {lyncForest} has the groups RTCUniversalServerAdmins and RTCComponentUniversalServices; if not, Lync’s forest preparation has to be run again.',
    'do-pools-none-last':
      'Wait until Active Directory has handed it on, and, where {forest} is another forest than {lyncForest}, see that they trust each other.',
    'verify-pools-none': 'The script finds Lync’s pools from {on}',

    'step-attendant-number': 'Give auto attendant {name} the number {number}',
    'who-attendant-number': 'Who: a member of Organization Management or UM Management.',
    'do-attendant-number':
      'In the Exchange Management Shell: $a = Get-UMAutoAttendant "{name}"; $a.PilotIdentifierList.Add("{number}"); Set-UMAutoAttendant "{name}" -PilotIdentifierList $a.PilotIdentifierList. It must be nobody else’s number. Lync’s contact comes afterwards: “check the forest” offers it.',
    'verify-attendant-number': '{on} has the number {number}',

    'step-contact-disabled': 'Enable Lync’s contact {contact}',
    'do-contact-disabled':
      'Find out first why it was disabled. Then, in the Lync Server Management Shell: Set-CsExUmContact -Identity {contact} -Enabled $True',
    'verify-contact-disabled': '{on} is enabled in Lync',

    'who-users-lync': 'Who: a member of RTCUniversalUserAdmins of {lyncForest}.',
    'step-users-not-in-lync':
      'Enable {count, plural, one {{names}} other {# people: {names}}} in Lync',
    'do-users-not-in-lync':
      '{where, select, here {For each, in the Lync Server Management Shell: Enable-CsUser -Identity USER -RegistrarPool POOL -SipAddress sip:ADDRESS, where the address is the one that their UM has. Who isn’t to have Lync gets voice mail disabled instead: ask the bot.} other {For each, on their account in {lyncForest}, in the Lync Server Management Shell: Enable-CsUser -Identity USER -RegistrarPool POOL -SipAddress sip:ADDRESS, where the address is the one that their UM has. Who isn’t to have Lync gets voice mail disabled instead: ask the bot.}}',
    'verify-users-not-in-lync': 'Lync knows {on}',
    'step-users-lync-disabled':
      'Let {count, plural, one {{names}} other {# people: {names}}} use Lync again',
    'do-users-lync-disabled':
      'Find out first why they were disabled. Who is to come back: Set-CsUser -Identity USER -Enabled $True in the Lync Server Management Shell. Who has left gets voice mail disabled instead: ask the bot.',
    'verify-users-lync-disabled': '{on} is enabled in Lync',
    'step-users-hosted':
      'Switch hosted voice mail off for {count, plural, one {{names}} other {# people: {names}}}',
    'do-users-hosted':
      'For each, in the Lync Server Management Shell: Set-CsUser -Identity USER -HostedVoiceMail $False',
    'verify-users-hosted': '{on} has no hosted voice mail in Lync',

    'step-same-pilot': 'Do without dial plan {goes}, which wants {stays}’s pilot identifier',
    'who-same-pilot':
      'Who: a member of Organization Management or UM Management of {forest}; the bot does each part that is asked of it.',
    'do-same-pilot-first':
      'If people or auto attendants are on {goes}: make a dial plan whose name is no other’s up to its first dot (“create a dial plan”), move the people there (“move … to dial plan …”), and make the auto attendants anew on it.',
    'do-same-pilot-then':
      'Delete {goes} (“delete dial plan {goes}”), which tells what is still in use.',
    'do-same-pilot-last':
      'Point Lync’s contacts for {goes} to the new plan, if there are any. “Check the forest” tells afterwards what the new plan still needs.',
    'verify-same-pilot': 'Dial plan {on} is gone',
    'warning-same-pilot':
      'The pilot identifier {pilot} comes from a plan’s name when it is made and can’t be changed. More hunt groups are {stays}’s than {goes}’s, or as many: if {stays} is to go instead, have that deleted and withdraw this request.',

    'step-name-blank':
      'Do without {kind, select, plan {dial plan} other {auto attendant}} {name}, whose name has a blank',
    'do-name-blank-first':
      '{kind, select, plan {Make a dial plan whose name has no blank (“create a dial plan”), move the people there (“move … to dial plan …”), and make the auto attendants anew on it. Then delete the old one (“delete dial plan {name}”).} other {Make an auto attendant whose name has no blank on the same dial plan (“create an auto attendant”) with its settings. Then remove the old one in the Exchange admin center, and give its number to the new one.}}',
    'do-name-blank-last':
      'Point Lync’s contacts to the new one, if there are any. “Check the forest” tells what else it needs.',
    'verify-name-blank': '{on} is gone',

    'step-permissions-denied': 'Remove what denies {group} its rights on {object}',
    'who-permissions-denied': 'Who: a member of Organization Management in {forest}.',
    'do-permissions-denied-first':
      'Find out who made the entry and why: somebody may have meant it.',
    'do-permissions-denied-then':
      'In ADSI Edit open the properties of {dn} in the configuration partition, “Security”, “Advanced”. Remove the entry that denies {group} {rights}, and no other.',
    'verify-permissions-denied': 'Nothing on {on} denies Lync’s group its rights',

    'step-media-conflict': 'Have Lync in {lyncForest} forbid media encryption nowhere',
    'who-media-conflict':
      'Who: a member of RTCUniversalServerAdmins of {lyncForest}, in the Lync Server Management Shell.',
    'do-media-conflict-first':
      '{none}: see why encryption is forbidden there, and that the devices and gateways of those pools can encrypt.',
    'do-media-conflict-then':
      'For each of {none}: Set-CsMediaConfiguration -Identity NAME -EncryptionLevel SupportEncryption; or remove it, and the Global one counts.',
    'do-media-conflict-last':
      'Wait until the Central Management store is replicated (Get-CsManagementStoreReplicationStatus); “check the forest” then tells which dial plans are to be secured otherwise.',
    'verify-media-conflict': 'No media configuration of {on} forbids encryption',
    'warning-media-conflict':
      'It concerns all calls of those pools, not only those to voice mail. If nothing may be encrypted there, have {required} changed instead, and withdraw this request.',

    'step-users-unseen':
      'Have {lyncForest} see the voice mail of {count, plural, one {{names}} other {# people: {names}}}',
    'who-users-unseen':
      '{where, select, here {Who: a member of RTCUniversalUserAdmins, on a Front End server.} other {Who: whoever looks after directory synchronisation from {forest} to {lyncForest}.}}',
    'do-users-unseen-first':
      '{where, select, here {See that Active Directory has handed their changes on: repadmin /replsummary shows what lags.} other {See that the people are in the scope of the synchronisation tool or script, and that it takes their UM attributes along, with their EUM addresses.}}',
    'do-users-unseen-then':
      '{where, select, here {Then run Update-CsUserDatabase in the Lync Server Management Shell, and wait a few minutes.} other {Then run it, and wait until Active Directory of {lyncForest} has handed it on: it may take an hour.}}',
    'verify-users-unseen': 'Lync sees the voice mail of {on}',
    'warning-users-unseen':
      'What brings these people’s attributes over brings everybody’s; {count, plural, one {this person is} other {these # are}} looked at afterwards. Ask for the check again to see whether somebody is left.',
  },
  fr: {
    title: 'Faire corriger par une personne',
    help: 'Pour ce que la vérification d’une forêt trouve et qu’aucune commande ne corrige (une approbation, un rôle Exchange, un module linguistique, la topologie de Lync ou son chiffrement multimédia, des plans qui se gênent, des attributs d’une autre forêt)\u00A0: une personne lit quoi faire, et le résultat est vérifié ensuite.',
    example: 'corrige contoso.com à la main',
    'field-rule': 'Ce qui doit être corrigé',
    'field-name': 'Serveur qui reçoit le rôle',
    'field-number': 'Numéro du standard automatique',
    'field-users': 'Personnes que Lync doit voir',
    'choice-rule-forest-trust': 'L’approbation entre deux forêts',
    'choice-rule-exchange-roles': 'Un rôle Exchange manquant',
    'choice-rule-exchucutil-missing': 'Le script ExchUcUtil manquant',
    'choice-rule-two-servers': 'Un deuxième serveur MU',
    'choice-rule-language-pack': 'Un module linguistique manquant',
    'choice-rule-pools-none': 'Des pools Lync non publiés',
    'choice-rule-attendant-number': 'Un standard automatique sans numéro pour Lync',
    'choice-rule-contact-disabled': 'Un contact Lync désactivé',
    'choice-rule-users-not-in-lync': 'Des personnes que Lync ne connaît pas',
    'choice-rule-users-lync-disabled': 'Des personnes désactivées dans Lync',
    'choice-rule-users-hosted': 'Des personnes à messagerie vocale hébergée',

    'choice-rule-same-pilot': 'Des plans qui ont le même identificateur pilote',
    'choice-rule-name-blank': 'Des noms avec une espace, que Lync n’accepte pas',
    'choice-rule-media-conflict': 'Le chiffrement multimédia de Lync, qui se contredit',
    'choice-rule-permissions-denied': 'Des droits refusés aux groupes de Lync',
    'choice-rule-users-unseen': 'Des personnes dont Lync ne voit pas la messagerie',
    summary:
      '{count, plural, one {Ce que seule une personne peut corriger dans {forest} est corrigé} other {# anomalies que seule une personne peut corriger dans {forest} sont corrigées}}\u00A0: une personne le fait, et la demande attend que ce soit visible.',
    'subject-forest': 'Forêt Exchange',
    'subject-finding': '{count, plural, one {À corriger} other {À corriger, {number}}}',
    'property-state': 'État',
    mended: 'corrigé',
    'note-by-hand': 'Rien n’est envoyé aux serveurs\u00A0; ils sont seulement consultés.',
    'undo-none': 'Aucune demande ne l’annule\u00A0: celui qui l’a fait le peut.',
    'do-done': 'Appuyez ensuite sur le bouton de cette carte\u00A0: le résultat est vérifié.',

    'step-forest-trust': 'Rendre bidirectionnelle l’approbation entre {forest} et {lyncForest}',
    'who-forest-trust':
      'Qui\u00A0: un administrateur des deux forêts (Administrateurs de l’entreprise, ou Admins du domaine des deux domaines racines).',
    'do-forest-trust-first':
      'Dans chaque forêt, vérifiez que le DNS trouve l’autre, par des redirecteurs conditionnels par exemple.',
    'do-forest-trust-then':
      'Dans «\u00A0Domaines et approbations Active Directory\u00A0» de {forest}, ouvrez les propriétés du domaine racine, «\u00A0Approbations\u00A0». Une approbation à sens unique avec {lyncForest} y est d’abord supprimée, comme dans l’autre forêt.',
    'do-forest-trust-last':
      'Choisissez «\u00A0Nouvelle approbation\u00A0», {lyncForest}, approbation de forêt, bidirectionnelle, pour les deux domaines\u00A0; confirmez-la dans les deux sens.',
    'verify-forest-trust': '{forest} et {lyncForest} s’approuvent mutuellement',
    'warning-forest-trust':
      'Chaque forêt pourra alors laisser entrer les personnes de l’autre\u00A0: les responsables des deux doivent être d’accord.',

    'step-setup': 'Installer le rôle Exchange {roles} sur {server}',
    'who-setup':
      'Qui\u00A0: un membre d’Organization Management et des administrateurs locaux de {server}, quand le serveur peut être redémarré.',
    'do-setup-first':
      'Dans une invite de commandes avec élévation sur {server}, dans le dossier d’installation de la mise à jour cumulative de la forêt\u00A0: Setup.exe /mode:Install /role:{roles} /IAcceptExchangeServerLicenseTerms',
    'do-setup-then':
      'Si l’installation réclame des prérequis, installez-les, redémarrez et relancez-la.',
    'do-setup-last':
      'Donnez ensuite au serveur le certificat, le mode et les plans\u00A0: «\u00A0vérifie la forêt\u00A0» propose chacun.',
    'verify-setup': '{on} a le rôle {roles}',

    'warning-setup':
      '{server} peut être redémarré, et ne doit être ni un serveur Lync ni une base de données de Lync.',

    'step-exchucutil-missing': 'Remettre les scripts d’Exchange sur {servers}',
    'who-exchucutil-missing': 'Qui\u00A0: un administrateur local de {servers}.',
    'do-exchucutil-missing-first':
      'Copiez ExchUcUtil.ps1 et Get-UCPool.ps1 dans le dossier Scripts de l’installation d’Exchange (dans Exchange Management Shell\u00A0: $exscripts), depuis un autre serveur de boîtes aux lettres de la même mise à jour cumulative.',
    'do-exchucutil-missing-then':
      'Si les paramètres du runner nomment un autre dossier pour {servers}, faites-les corriger.',
    'verify-exchucutil-missing': 'Les scripts répondent sur {on}',

    'step-language-pack': 'Installer le module linguistique de MU {language} sur {servers}',
    'who-language-pack':
      'Qui\u00A0: un administrateur local de {servers}, membre de Server Management.',
    'do-language-pack-first':
      'Sur chacun\u00A0: prenez le module linguistique de MU {language} d’exactement la mise à jour cumulative de ce serveur.',
    'do-language-pack-then':
      'Sur chacun, dans une invite de commandes avec élévation, dans le dossier Bin d’Exchange\u00A0: Setup.exe /AddUmLanguagePack:{language} /s:DOSSIER_DU_MODULE /IAcceptExchangeServerLicenseTerms',
    'verify-language-pack': '{on} parle {language}',
    'stops-language-pack':
      'La MU peut être redémarrée sur {servers} pendant l’installation\u00A0: les appels que portent ces serveurs sont coupés.',

    'step-pools-none': 'Publier la topologie de Lync de {lyncForest}',
    'who-pools-none':
      'Qui\u00A0: un membre d’Admins du domaine et de RTCUniversalServerAdmins de {lyncForest}.',
    'do-pools-none-first':
      'Dans le Générateur de topologies, sur un serveur Lync\u00A0: ouvrez la topologie et choisissez «\u00A0Publier la topologie\u00A0»\u00A0; ou Enable-CsTopology dans Lync Server Management Shell.',
    'do-pools-none-then':
      'Vérifiez que {lyncForest} a les groupes RTCUniversalServerAdmins et RTCComponentUniversalServices\u00A0; sinon, la préparation de la forêt pour Lync est à refaire.',
    'do-pools-none-last':
      'Attendez qu’Active Directory l’ait transmis et, si {forest} n’est pas {lyncForest}, vérifiez qu’elles s’approuvent mutuellement.',
    'verify-pools-none': 'Depuis {on}, le script trouve les pools de Lync',

    'step-attendant-number': 'Donner au standard automatique {name} le numéro {number}',
    'who-attendant-number': 'Qui\u00A0: un membre d’Organization Management ou d’UM Management.',
    'do-attendant-number':
      'Dans Exchange Management Shell\u00A0: $a = Get-UMAutoAttendant "{name}"; $a.PilotIdentifierList.Add("{number}"); Set-UMAutoAttendant "{name}" -PilotIdentifierList $a.PilotIdentifierList. Le numéro ne doit être à personne d’autre. Le contact Lync vient ensuite\u00A0: «\u00A0vérifie la forêt\u00A0» le propose.',
    'verify-attendant-number': '{on} a le numéro {number}',

    'step-contact-disabled': 'Activer le contact Lync {contact}',
    'do-contact-disabled':
      'Cherchez d’abord pourquoi il a été désactivé. Puis, dans Lync Server Management Shell\u00A0: Set-CsExUmContact -Identity {contact} -Enabled $True',
    'verify-contact-disabled': '{on} est activé dans Lync',

    'who-users-lync': 'Qui\u00A0: un membre de RTCUniversalUserAdmins de {lyncForest}.',
    'step-users-not-in-lync':
      'Activer {count, plural, one {{names}} other {# personnes\u00A0: {names}}} dans Lync',
    'do-users-not-in-lync':
      '{where, select, here {Pour chacune, dans Lync Server Management Shell\u00A0: Enable-CsUser -Identity USER -RegistrarPool POOL -SipAddress sip:ADDRESS, avec l’adresse qu’elle a dans la MU. Si elle ne doit pas avoir Lync, sa messagerie vocale est à désactiver\u00A0: demandez-le au bot.} other {Pour chacune, sur son compte dans {lyncForest}, dans Lync Server Management Shell\u00A0: Enable-CsUser -Identity USER -RegistrarPool POOL -SipAddress sip:ADDRESS, avec l’adresse qu’elle a dans la MU. Si elle ne doit pas avoir Lync, sa messagerie vocale est à désactiver\u00A0: demandez-le au bot.}}',
    'verify-users-not-in-lync': 'Lync connaît {on}',
    'step-users-lync-disabled':
      'Rendre Lync à {count, plural, one {{names}} other {# personnes\u00A0: {names}}}',
    'do-users-lync-disabled':
      'Cherchez d’abord pourquoi elles ont été désactivées. Pour celles qui reviennent\u00A0: Set-CsUser -Identity USER -Enabled $True dans Lync Server Management Shell. Pour celles qui sont parties, la messagerie vocale est à désactiver\u00A0: demandez-le au bot.',
    'verify-users-lync-disabled': '{on} est activé dans Lync',
    'step-users-hosted':
      'Couper la messagerie vocale hébergée de {count, plural, one {{names}} other {# personnes\u00A0: {names}}}',
    'do-users-hosted':
      'Pour chacune, dans Lync Server Management Shell\u00A0: Set-CsUser -Identity USER -HostedVoiceMail $False',
    'verify-users-hosted': '{on} n’a pas de messagerie vocale hébergée dans Lync',

    'step-same-pilot': 'Se passer du plan {goes}, qui veut l’identificateur pilote de {stays}',
    'who-same-pilot':
      'Qui\u00A0: un membre d’Organization Management ou d’UM Management de {forest}\u00A0; le bot fait chaque partie qui lui est demandée.',
    'do-same-pilot-first':
      'Si des personnes ou des standards automatiques sont sur {goes}\u00A0: créez un plan dont le nom n’est celui d’aucun autre jusqu’au premier point («\u00A0crée un plan\u00A0»), passez-y les personnes («\u00A0passe … sur le plan …\u00A0»), et recréez-y les standards.',
    'do-same-pilot-then':
      'Supprimez {goes} («\u00A0supprime le plan {goes}\u00A0»), ce qui indique ce qui l’utilise encore.',
    'do-same-pilot-last':
      'Menez les contacts Lync de {goes} vers le nouveau plan, s’il y en a. «\u00A0Vérifie la forêt\u00A0» indique ensuite ce qui manque encore au nouveau plan.',
    'verify-same-pilot': 'Le plan {on} n’existe plus',
    'warning-same-pilot':
      'L’identificateur pilote {pilot} vient du nom d’un plan à sa création et ne se change pas. {stays} a plus de groupes de recherche que {goes}, ou autant\u00A0: si c’est {stays} qui doit disparaître, faites-le supprimer et retirez cette demande.',

    'step-name-blank':
      'Se passer {kind, select, plan {du plan} other {du standard automatique}} {name}, dont le nom a une espace',
    'do-name-blank-first':
      '{kind, select, plan {Créez un plan dont le nom n’a pas d’espace («\u00A0crée un plan\u00A0»), passez-y les personnes («\u00A0passe … sur le plan …\u00A0») et recréez-y les standards automatiques. Puis supprimez l’ancien («\u00A0supprime le plan {name}\u00A0»).} other {Créez un standard automatique dont le nom n’a pas d’espace sur le même plan («\u00A0crée un standard automatique\u00A0»), avec ses réglages. Puis supprimez l’ancien dans le centre d’administration Exchange, et donnez son numéro au nouveau.}}',
    'do-name-blank-last':
      'Menez les contacts de Lync vers le nouveau, s’il y en a. «\u00A0Vérifie la forêt\u00A0» indique ce qui lui manque encore.',
    'verify-name-blank': '{on} n’existe plus',

    'step-permissions-denied': 'Ôter ce qui refuse à {group} ses droits sur {object}',
    'who-permissions-denied': 'Qui\u00A0: un membre d’Organization Management dans {forest}.',
    'do-permissions-denied-first':
      'Cherchez qui a fait cette entrée et pourquoi\u00A0: quelqu’un l’a peut-être voulue.',
    'do-permissions-denied-then':
      'Dans l’éditeur ADSI, ouvrez les propriétés de {dn} dans la partition de configuration, «\u00A0Sécurité\u00A0», «\u00A0Avancé\u00A0». Ôtez l’entrée qui refuse {rights} à {group}, et aucune autre.',
    'verify-permissions-denied': 'Rien sur {on} ne refuse ses droits au groupe de Lync',

    'step-media-conflict':
      'Faire que Lync dans {lyncForest} n’interdise nulle part le chiffrement multimédia',
    'who-media-conflict':
      'Qui\u00A0: un membre de RTCUniversalServerAdmins de {lyncForest}, dans Lync Server Management Shell.',
    'do-media-conflict-first':
      '{none}\u00A0: voyez pourquoi le chiffrement y est interdit, et si les appareils et passerelles de ces pools savent chiffrer.',
    'do-media-conflict-then':
      'Pour chacune de {none}\u00A0: Set-CsMediaConfiguration -Identity NOM -EncryptionLevel SupportEncryption\u00A0; ou supprimez-la, et la configuration Global s’applique.',
    'do-media-conflict-last':
      'Attendez que le magasin central de gestion soit répliqué (Get-CsManagementStoreReplicationStatus)\u00A0; «\u00A0vérifie la forêt\u00A0» indique ensuite les plans à sécuriser autrement.',
    'verify-media-conflict': 'Aucune configuration multimédia de {on} n’interdit le chiffrement',
    'warning-media-conflict':
      'Tous les appels de ces pools sont concernés, pas seulement ceux vers la messagerie vocale. Si rien ne doit y être chiffré, faites plutôt changer {required}, et retirez cette demande.',

    'step-users-unseen':
      'Faire voir à {lyncForest} la messagerie vocale de {count, plural, one {{names}} other {# personnes\u00A0: {names}}}',
    'who-users-unseen':
      '{where, select, here {Qui\u00A0: un membre de RTCUniversalUserAdmins, sur un serveur frontal.} other {Qui\u00A0: la personne qui s’occupe de la synchronisation d’annuaire de {forest} vers {lyncForest}.}}',
    'do-users-unseen-first':
      '{where, select, here {Vérifiez qu’Active Directory a transmis leurs modifications\u00A0: repadmin /replsummary montre ce qui tarde.} other {Vérifiez que ces personnes sont dans le périmètre de l’outil ou du script de synchronisation, et qu’il emporte leurs attributs de MU, avec leurs adresses EUM.}}',
    'do-users-unseen-then':
      '{where, select, here {Exécutez ensuite Update-CsUserDatabase dans Lync Server Management Shell, et attendez quelques minutes.} other {Lancez-le ensuite, et attendez que l’Active Directory de {lyncForest} l’ait transmis\u00A0: cela peut prendre une heure.}}',
    'verify-users-unseen': 'Lync voit la messagerie vocale de {on}',
    'warning-users-unseen':
      'Ce qui apporte les attributs de ces personnes apporte ceux de toutes\u00A0; {count, plural, one {celle-ci est vérifiée} other {ces # sont vérifiées}} ensuite. Redemandez la vérification pour voir s’il en reste.',
  },
};
