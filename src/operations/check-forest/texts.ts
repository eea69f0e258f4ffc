import type { InBothLanguages } from '../kit/operation.js';
import { RULE_TEXTS } from '../kit/um-rules/texts.js';

export const CHECK_FOREST_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Check the forest',
    help: 'Looks at servers, certificates, dial plans, gateways and people, and says what is wrong.',
    example: 'check the forest',
    answer:
      '{count, plural, =0 {All that was checked is right} one {One thing is wrong} other {# things are wrong}}',
    ...RULE_TEXTS.en,
    again: 'Check again',
    'note-part': '{first} to {last} of {count}, the worst first.',
    'offer-previous': 'Previous page',
    'offer-next': 'Next page',
    integrate: 'Mend {forest} step by step',
    seen: '{rules, plural, one {# rule holds} other {# rules hold}}{unknown, plural, =0 {} one {, # can’t be told} other {, # can’t be told}}; {servers, plural, one {# server} other {# servers}}, {plans, plural, one {# SIP URI dial plan} other {# SIP URI dial plans}}, {pools, plural, one {# pool} other {# pools}}, {people, plural, one {# person} other {# people}} with UM',
    forest: 'Forest {forest}',
    'not-read':
      'Not checked in {forest}, because its endpoints don’t have {commands}. Make and install those of the management host anew (npm run jea); Lync’s own remote PowerShell hasn’t the host’s commands.',
    late: 'What was changed within the last minutes may show late: Active Directory hands it on, and Exchange reads it again every ten minutes.',
    'no-lync': 'The settings name no Lync shell for {forest}: Lync’s side wasn’t checked.',
    'unreadable-then':
      'What it would have told isn’t checked. See that the server runs and that the settings name its shell.',
    'forest-trust':
      '{trust, select, Outbound {{forest} trusts {lyncForest}, and isn’t trusted by it} Inbound {{lyncForest} trusts {forest}, and isn’t trusted by it} other {{forest} and {lyncForest} don’t trust each other}}: the trust has to go both ways.',
    'forest-trust-then':
      'The script doesn’t find Lync’s pools, or Lync doesn’t read UM’s settings.',
    'pools-none': 'The script finds no Lync pool, or not Lync’s groups, from {forest}.',
    'pools-none-then': 'UM can’t be connected to Lync.',
    'exchange-roles':
      '{forest} has no Exchange 2013 server with the Mailbox role, or none with Client Access.',
    'exchange-roles-then': 'UM cannot answer.',
    'exchucutil-missing': 'ExchUcUtil.ps1 isn’t found on {servers}.',
    'exchucutil-missing-then': 'Lync can’t be connected from there.',
    'startup-mode-then': 'Lync, which speaks TLS, can’t reach it.',
    'component-state': '{server} is {state} and takes no new calls.',
    'component-state-then':
      'Lync has to find another server, if there is one. Make sure that nobody is at work on it.',
    'language-pack': 'The language of {name}, {language}, isn’t installed on {servers}.',
    'language-pack-then': 'Callers whom these servers answer hear another language.',
    'service-stopped-then': 'Calls to this server aren’t answered.',
    'certificate-missing-then': 'Lync can’t reach it by TLS.',
    'certificate-self-signed-then': 'Lync refuses it.',
    'certificate-subject-then':
      'Lync doesn’t recognise the server: no message waiting light, no Play on Phone.',
    'certificate-untrusted-then': 'Secured calls fail.',
    'certificate-invalid-then': 'Lync refuses it.',
    'certificate-expires':
      'The certificate of {role} on {server} expires on {date}: {days, plural, =0 {today} one {one day is left} other {# days are left}}.',
    'certificate-expires-then': 'After that Lync refuses it.',
    'roots-exchange': 'The root of Lync’s certificates, {roots}, isn’t trusted on {servers}.',
    'roots-exchange-then':
      'TLS between Lync and these servers fails: callers hear a fast busy tone, or nothing, and Play on Phone fails. The root of a public CA Windows may fetch by itself.',
    'roots-lync':
      'The root of Exchange’s UM certificates, {roots}, isn’t trusted on Lync’s {servers}.',
    'roots-lync-then':
      'TLS to UM fails from there: callers hear a fast busy tone, or nothing. The root of a public CA Windows may fetch by itself.',
    'dial-plan-none': '{forest} has no SIP URI dial plan.',
    'dial-plan-none-then': 'Nobody in Lync can have voice mail there.',
    'servers-in-plan-then': 'Calls through these servers fail.',
    'two-servers': '{forest} has fewer than two UM servers.',
    'two-servers-then': 'Nobody answers while that one is down.',
    'access-numbers-then': 'Nobody can dial in to listen.',
    'policy-missing': 'Dial plan {dialPlan} has no UM mailbox policy.',
    'policy-missing-then': 'Nobody can be enabled on it.',
    'dialling-rules': 'People on {dialPlan} with the policy {policies} may have no number called.',
    'dialling-rules-then': 'Play on Phone and transfers to numbers outside fail.',
    'media-conflict-then':
      'With either security of a dial plan, calls of some pools fail. Lync’s administrators have to settle it.',
    'voip-security-then': 'Every call to UM fails.',
    'lync-dial-plan': 'Lync has no dial plan called {dialPlan}.',
    'lync-dial-plan-then': 'Its users can’t dial extensions.',
    'lync-dial-plan-rules': 'Lync’s dial plan {dialPlan} has no normalization rule.',
    'lync-dial-plan-rules-then': 'Numbers dialled aren’t understood.',
    'contact-subscriber-then': 'Nobody can dial in to listen.',
    'contact-attendant': 'Lync has no contact for auto attendant {name}.',
    'contact-attendant-then': 'Lync can’t route calls to it.',
    'attendant-number':
      'Auto attendant {name} has no number that Lync can use: with a plus and the country.',
    'attendant-number-then': 'Lync can have no contact for it.',
    'contact-disabled': 'Lync’s contact {contact} is disabled.',
    'contact-disabled-then': 'Who calls its number isn’t answered.',
    'contact-number':
      'Lync’s contact {contact} has the number {number}, which isn’t dial plan {dialPlan}’s: {wanted}.',
    'contact-number-then': 'Who dials the plan’s number to listen isn’t answered.',
    'contact-pool': 'Lync has no pool {pool}, on which contacts of {dialPlan} are: {contacts}.',
    'contact-pool-then': 'Who calls their numbers isn’t answered.',
    'attendant-disabled-then': 'It doesn’t answer.',
    'name-blank':
      '{kind, select, plan {Dial plan {name}} other {Auto attendant {name}}} has a blank in its name.',
    'name-blank-then': 'Lync takes no such name, so calls to it fail.',
    'same-pilot-then':
      'ExchUcUtil stops half-way with that, no pool can be connected, and calls to one of the plans fail.',
    'gateway-missing-then': 'Its users’ calls don’t reach UM.',
    'gateway-disabled-then': 'Its users’ calls don’t reach UM.',
    'hunt-group-missing-then': 'Calls to these plans fail.',
    'hunt-group-pilot-then': 'Calls to these plans fail.',
    'outcalls-director-then': 'Outgoing calls fail.',
    'outcalls-many-then': 'Outgoing calls may take the wrong way.',
    'outcalls-none-then': 'Play on Phone and transfers fail.',
    permissions: 'Lync’s groups lack rights: {list}.',
    'permissions-denied': 'On {object}, an entry denies {group} what another one grants: {rights}.',
    'permissions-denied-then':
      'A denial goes before every grant, so Lync doesn’t see UM’s objects; ExchUcUtil doesn’t take it away.',
    'permissions-then': 'Lync doesn’t see UM’s objects.',
    'front-end-stopped': 'The Lync Front End service of {pool} doesn’t run on {servers}.',
    'front-end-stopped-then':
      'The other Front Ends, if there are any, carry its users’ calls: with none left, these users can’t sign in, and no call of theirs reaches UM.',
    'front-end-restart':
      'The Lync Front End service hasn’t been restarted since {pool} was connected: {servers}.',
    'front-end-restart-then':
      'Lync doesn’t see the new gateway or hunt groups: calls of its users may not reach UM.',
    'partner-exchange':
      'Exchange in {forest} {state, select, disabled {has its partner application for Lync switched off} other {has no partner application for Lync}}.',
    'partner-exchange-then':
      'Server-to-server authentication fails: no unified contact store, no photos and no archive of Lync’s in Exchange. Voice mail itself works without it.',
    'partner-lync':
      'Lync in {lyncForest} {state, select, disabled {has its partner application for Exchange switched off} other {has no partner application for Exchange}}.',
    'partner-lync-then':
      'Server-to-server authentication fails: Exchange can’t ask Lync for presence or meetings. Voice mail itself works without it.',
    'users-not-in-lync':
      'Lync doesn’t know {count, plural, one {one person who has} other {# people who have}} voice mail on a SIP URI dial plan: {names}{more, plural, =0 {} other { and # more}}.',
    'users-not-in-lync-then': 'No call reaches them or their voice mail.',
    'users-lync-disabled':
      '{count, plural, one {One person with voice mail is} other {# people with voice mail are}} disabled in Lync: {names}{more, plural, =0 {} other { and # more}}.',
    'users-lync-disabled-then': 'No call reaches them or their voice mail.',
    'users-hosted':
      '{count, plural, one {One person is} other {# people are}} set to hosted voice mail in Lync: {names}{more, plural, =0 {} other { and # more}}.',
    'users-hosted-then': 'Callers hear a busy tone, or leave messages that never get here.',
    'users-sip-address':
      '{count, plural, one {One person has} other {# people have}} another SIP address in Lync than in UM: {names}{more, plural, =0 {} other { and # more}}.',
    'users-sip-address-then':
      'Their calls don’t reach voice mail.{count, plural, one {} other { The button begins with {first}.}}',
    'users-policy':
      '{count, plural, one {One person has} other {# people have}} a policy of another dial plan: {names}{more, plural, =0 {} other { and # more}}.',
    'users-policy-then':
      'Wrong rules apply to them.{count, plural, one {} other { The button begins with {first}.}}',
    'users-telephone-plan':
      '{count, plural, one {One Lync user is} other {# Lync users are}} on a telephone dial plan: {names}{more, plural, =0 {} other { and # more}}.',
    'users-telephone-plan-then':
      'Lync can’t reach their voice mail: it needs a SIP URI plan.{count, plural, one {} other { The button begins with {first}.}}',
    'users-extension-length':
      '{count, plural, one {One person has an extension that is} other {# people have extensions that are}} shorter or longer than the dial plan wants: {names}{more, plural, =0 {} other { and # more}}.',
    'users-extension-length-then':
      'UM takes an extension of exactly the plan’s digits, so callers who dial this one don’t get there.{count, plural, one {} other { The button begins with {first}.}}',
    'users-extension-shared':
      '{count, plural, one {One person has} other {# people have}} an extension that somebody else on the same or an equivalent dial plan has too: {names}{more, plural, =0 {} other { and # more}}.',
    'users-extension-shared-then':
      'It is anybody’s guess whose voice mail a call or a sign-in gets to.{count, plural, one {} other { The button begins with {first}.}}',
    'users-no-voice':
      '{count, plural, one {One person lacks} other {# people lack}} Enterprise Voice or a line: {names}{more, plural, =0 {} other { and # more}}.',
    'users-no-voice-then':
      'Their calls don’t reach voice mail.{count, plural, one {} other { The button begins with {first}.}}',
    'users-unseen':
      '{count, plural, one {One person has} other {# people have}} voice mail that Lync doesn’t know of: {names}{more, plural, =0 {} other { and # more}}.',
    'users-unseen-then': 'Their calls don’t reach voice mail.',
    'users-none': 'Nobody has voice mail on a SIP URI dial plan of {forest}.',
    'users-none-then': 'Calls that nobody answers are lost. Enable those who are to have it.',
  },
  fr: {
    title: 'Vérifier la forêt',
    help: 'Examine serveurs, certificats, plans, passerelles et utilisateurs, et dit ce qui ne va pas.',
    example: 'vérifie la forêt',
    answer:
      '{count, plural, =0 {Tout ce qui a été vérifié est correct} one {Une anomalie} other {# anomalies}}',
    ...RULE_TEXTS.fr,
    again: 'Vérifier de nouveau',
    'note-part': '{first} à {last} sur {count}, le plus grave d’abord.',
    'offer-previous': 'Page précédente',
    'offer-next': 'Page suivante',
    integrate: 'Corriger {forest} étape par étape',
    seen: '{rules, plural, one {# règle respectée} other {# règles respectées}}{unknown, plural, =0 {} one {, # indéterminée} other {, # indéterminées}} ; {servers, plural, one {# serveur} other {# serveurs}}, {plans, plural, one {# plan URI SIP} other {# plans URI SIP}}, {pools, plural, one {# pool} other {# pools}}, {people, plural, one {# personne} other {# personnes}} avec la MU',
    forest: 'Forêt {forest}',
    'not-read':
      'Non vérifié dans {forest}, car ses points de terminaison n’ont pas {commands}. Recréez et réinstallez ceux de l’hôte d’administration (npm run jea)\u00A0; le PowerShell distant de Lync n’a pas les commandes de cet hôte.',
    late: 'Ce qui a été modifié il y a quelques minutes peut se voir plus tard : Active Directory le transmet, et Exchange le relit toutes les dix minutes.',
    'no-lync':
      'Les paramètres ne nomment aucun environnement Lync pour {forest} : le côté Lync n’a pas été vérifié.',
    'unreadable-then':
      'Ce que la commande aurait indiqué n’est pas vérifié. Assurez-vous que le serveur fonctionne et que les paramètres nomment son environnement.',
    'forest-trust':
      '{trust, select, Outbound {{forest} approuve {lyncForest}, qui ne l’approuve pas} Inbound {{lyncForest} approuve {forest}, qui ne l’approuve pas} other {{forest} et {lyncForest} ne s’approuvent pas}} : l’approbation doit aller dans les deux sens.',
    'forest-trust-then':
      'Le script ne trouve pas les pools de Lync, ou Lync ne lit pas les paramètres de la MU.',
    'pools-none':
      'Depuis {forest}, le script ne trouve aucun pool Lync, ou pas les groupes de Lync.',
    'pools-none-then': 'La MU ne peut pas être reliée à Lync.',
    'exchange-roles':
      '{forest} n’a pas de serveur Exchange 2013 ayant le rôle Boîte aux lettres, ou aucun ayant l’accès client.',
    'exchange-roles-then': 'La MU ne peut pas répondre.',
    'exchucutil-missing': 'ExchUcUtil.ps1 est introuvable sur {servers}.',
    'exchucutil-missing-then': 'Lync ne peut pas être relié depuis ce serveur.',
    'startup-mode-then': 'Lync, qui parle TLS, ne peut pas le joindre.',
    'component-state': '{server} est dans l’état {state} et ne prend pas de nouveaux appels.',
    'component-state-then':
      'Lync doit trouver un autre serveur, s’il y en a un. Vérifiez que personne n’y travaille.',
    'language-pack': 'La langue de {name}, {language}, n’est pas installée sur {servers}.',
    'language-pack-then':
      'Les appelants auxquels ces serveurs répondent entendent une autre langue.',
    'service-stopped-then': 'Les appels vers ce serveur restent sans réponse.',
    'certificate-missing-then': 'Lync ne peut pas le joindre en TLS.',
    'certificate-self-signed-then': 'Lync le refuse.',
    'certificate-subject-then':
      'Lync ne reconnaît pas le serveur : ni indicateur de message, ni lecture par téléphone.',
    'certificate-untrusted-then': 'Les appels sécurisés échouent.',
    'certificate-invalid-then': 'Lync le refuse.',
    'certificate-expires':
      'Le certificat de {role} sur {server} expire le {date}\u00A0: {days, plural, =0 {aujourd’hui} one {il reste un jour} other {il reste # jours}}.',
    'certificate-expires-then': 'Ensuite, Lync le refusera.',
    'roots-exchange':
      'La racine des certificats de Lync, {roots}, n’est pas approuvée sur {servers}.',
    'roots-exchange-then':
      'Le TLS entre Lync et ces serveurs échoue\u00A0: les appelants entendent une tonalité d’encombrement, ou rien, et la lecture par téléphone échoue. Windows peut chercher de lui-même la racine d’une autorité publique.',
    'roots-lync':
      'La racine des certificats de MU d’Exchange, {roots}, n’est pas approuvée sur {servers}, serveurs Lync.',
    'roots-lync-then':
      'De là, le TLS vers la MU échoue\u00A0: les appelants entendent une tonalité d’encombrement, ou rien. Windows peut chercher de lui-même la racine d’une autorité publique.',
    'dial-plan-none': '{forest} n’a aucun plan de numérotation URI SIP.',
    'dial-plan-none-then': 'Personne dans Lync ne peut y avoir de messagerie vocale.',
    'servers-in-plan-then': 'Les appels qui passent par ces serveurs échouent.',
    'two-servers': '{forest} a moins de deux serveurs MU.',
    'two-servers-then': 'Personne ne répond quand il est arrêté.',
    'access-numbers-then': 'Personne ne peut appeler pour écouter ses messages.',
    'policy-missing':
      'Le plan de numérotation {dialPlan} n’a pas de stratégie de boîte aux lettres MU.',
    'policy-missing-then': 'Personne ne peut y être activé.',
    'dialling-rules':
      'Les personnes de {dialPlan} ayant la stratégie {policies} ne peuvent faire appeler aucun numéro.',
    'dialling-rules-then':
      'La lecture par téléphone et les transferts vers des numéros externes échouent.',
    'media-conflict-then':
      'Quelle que soit la sécurité d’un plan, les appels de certains pools échouent. Les administrateurs de Lync doivent trancher.',
    'voip-security-then': 'Tous les appels vers la MU échouent.',
    'lync-dial-plan': 'Lync n’a pas de plan de numérotation nommé {dialPlan}.',
    'lync-dial-plan-then': 'Ses utilisateurs ne peuvent pas composer les postes.',
    'lync-dial-plan-rules': 'Le plan Lync {dialPlan} n’a pas de règle de normalisation.',
    'lync-dial-plan-rules-then': 'Les numéros composés ne sont pas compris.',
    'contact-subscriber-then': 'Personne ne peut appeler pour écouter ses messages.',
    'contact-attendant': 'Lync n’a pas de contact pour le standard automatique {name}.',
    'contact-attendant-then': 'Lync ne peut pas y acheminer d’appels.',
    'attendant-number':
      'Le standard automatique {name} n’a pas de numéro utilisable par Lync\u00A0: avec un plus et le pays.',
    'attendant-number-then': 'Lync ne peut pas avoir de contact pour lui.',
    'contact-disabled': 'Le contact Lync {contact} est désactivé.',
    'contact-disabled-then': 'Qui appelle son numéro n’a pas de réponse.',
    'contact-number':
      'Le contact Lync {contact} a le numéro {number}, qui n’est pas du plan {dialPlan}\u00A0: {wanted}.',
    'contact-number-then': 'Qui appelle le numéro du plan pour écouter n’a pas de réponse.',
    'contact-pool':
      'Lync n’a pas de pool {pool}, où sont des contacts de {dialPlan}\u00A0: {contacts}.',
    'contact-pool-then': 'Qui appelle leurs numéros n’a pas de réponse.',
    'attendant-disabled-then': 'Il ne répond pas.',
    'name-blank':
      '{kind, select, plan {Le plan {name}} other {Le standard automatique {name}}} a une espace dans son nom.',
    'name-blank-then': 'Lync n’accepte pas un tel nom\u00A0: les appels n’y arrivent pas.',
    'same-pilot-then':
      'ExchUcUtil s’arrête alors à mi-chemin, aucun pool ne peut être raccordé, et les appels vers l’un des plans échouent.',
    'gateway-missing-then': 'Les appels de ses utilisateurs n’atteignent pas la MU.',
    'gateway-disabled-then': 'Les appels de ses utilisateurs n’atteignent pas la MU.',
    'hunt-group-missing-then': 'Les appels vers ces plans échouent.',
    'hunt-group-pilot-then': 'Les appels vers ces plans échouent.',
    'outcalls-director-then': 'Les appels sortants échouent.',
    'outcalls-many-then': 'Les appels sortants peuvent prendre le mauvais chemin.',
    'outcalls-none-then': 'La lecture par téléphone et les transferts échouent.',
    permissions: 'Il manque des droits aux groupes de Lync : {list}.',
    'permissions-denied':
      'Sur {object}, une entrée refuse à {group} ce qu’une autre accorde\u00A0: {rights}.',
    'permissions-denied-then':
      'Un refus passe avant tout octroi\u00A0: Lync ne voit donc pas les objets de la MU, et ExchUcUtil ne l’ôte pas.',
    'permissions-then': 'Lync ne voit pas les objets de la MU.',
    'front-end-stopped': 'Le service frontal de Lync de {pool} ne fonctionne pas sur {servers}.',
    'front-end-stopped-then':
      'Les autres serveurs frontaux, s’il y en a, portent les appels de ses utilisateurs\u00A0: sans aucun autre, ils ne peuvent plus se connecter, et aucun de leurs appels n’atteint la MU.',
    'front-end-restart':
      'Le service frontal de Lync n’a pas été redémarré depuis que {pool} est raccordé\u00A0: {servers}.',
    'front-end-restart-then':
      'Lync ne voit pas la nouvelle passerelle ou les groupes de recherche\u00A0: les appels de ses utilisateurs peuvent ne pas atteindre la MU.',
    'partner-exchange':
      'Exchange dans {forest} {state, select, disabled {a désactivé son application partenaire pour Lync} other {n’a pas d’application partenaire pour Lync}}.',
    'partner-exchange-then':
      'L’authentification de serveur à serveur échoue\u00A0: ni magasin de contacts unifié, ni photos, ni archivage de Lync dans Exchange. La messagerie vocale elle-même s’en passe.',
    'partner-lync':
      'Lync dans {lyncForest} {state, select, disabled {a désactivé son application partenaire pour Exchange} other {n’a pas d’application partenaire pour Exchange}}.',
    'partner-lync-then':
      'L’authentification de serveur à serveur échoue\u00A0: Exchange ne peut demander à Lync ni présence ni réunions. La messagerie vocale elle-même s’en passe.',
    'users-not-in-lync':
      'Lync ne connaît pas {count, plural, one {une personne qui a} other {# personnes qui ont}} une messagerie vocale sur un plan URI SIP\u00A0: {names}{more, plural, =0 {} one { et une autre} other { et # autres}}.',
    'users-not-in-lync-then': 'Aucun appel ne leur parvient, ni à leur messagerie vocale.',
    'users-lync-disabled':
      '{count, plural, one {Une personne ayant une messagerie vocale est désactivée} other {# personnes ayant une messagerie vocale sont désactivées}} dans Lync\u00A0: {names}{more, plural, =0 {} one { et une autre} other { et # autres}}.',
    'users-lync-disabled-then': 'Aucun appel ne leur parvient, ni à leur messagerie vocale.',
    'users-hosted':
      '{count, plural, one {Une personne est réglée} other {# personnes sont réglées}} sur la messagerie vocale hébergée dans Lync\u00A0: {names}{more, plural, =0 {} one { et une autre} other { et # autres}}.',
    'users-hosted-then':
      'L’appelant entend la tonalité d’occupation, ou laisse des messages qui n’arrivent jamais ici.',
    'users-sip-address':
      '{count, plural, one {Une personne a} other {# personnes ont}} une autre adresse SIP dans Lync que dans la MU : {names}{more, plural, =0 {} one { et une autre} other { et # autres}}.',
    'users-sip-address-then':
      'Leurs appels n’atteignent pas la messagerie vocale.{count, plural, one {} other { Le bouton commence par {first}.}}',
    'users-policy':
      '{count, plural, one {Une personne a} other {# personnes ont}} une stratégie d’un autre plan : {names}{more, plural, =0 {} one { et une autre} other { et # autres}}.',
    'users-policy-then':
      'De mauvaises règles s’appliquent.{count, plural, one {} other { Le bouton commence par {first}.}}',
    'users-telephone-plan':
      '{count, plural, one {Un utilisateur Lync est} other {# utilisateurs Lync sont}} sur un plan téléphonique : {names}{more, plural, =0 {} one { et une autre} other { et # autres}}.',
    'users-telephone-plan-then':
      'Lync ne peut pas joindre leur messagerie\u00A0: il lui faut un plan URI SIP.{count, plural, one {} other { Le bouton commence par {first}.}}',
    'users-extension-length':
      '{count, plural, one {Une personne a un poste} other {# personnes ont des postes}} de moins ou de plus de chiffres que n’en veut le plan\u00A0: {names}{more, plural, =0 {} one { et une autre} other { et # autres}}.',
    'users-extension-length-then':
      'La MU veut exactement le nombre de chiffres du plan\u00A0: qui compose ce poste n’aboutit pas.{count, plural, one {} other { Le bouton commence par {first}.}}',
    'users-extension-shared':
      '{count, plural, one {Une personne a} other {# personnes ont}} un poste que quelqu’un d’autre a aussi, sur le même plan ou un plan équivalent\u00A0: {names}{more, plural, =0 {} one { et une autre} other { et # autres}}.',
    'users-extension-shared-then':
      'Nul ne sait à quelle messagerie aboutit un appel ou une connexion.{count, plural, one {} other { Le bouton commence par {first}.}}',
    'users-no-voice':
      '{count, plural, one {Une personne n’a} other {# personnes n’ont}} pas Voix Entreprise ou pas de ligne : {names}{more, plural, =0 {} one { et une autre} other { et # autres}}.',
    'users-no-voice-then':
      'Leurs appels n’atteignent pas la messagerie vocale.{count, plural, one {} other { Le bouton commence par {first}.}}',
    'users-unseen':
      '{count, plural, one {Une personne a} other {# personnes ont}} une messagerie vocale que Lync ne connaît pas : {names}{more, plural, =0 {} one { et une autre} other { et # autres}}.',
    'users-unseen-then': 'Leurs appels n’atteignent pas la messagerie vocale.',
    'users-none': 'Personne n’a de messagerie vocale sur un plan URI SIP de {forest}.',
    'users-none-then':
      'Les appels sans réponse sont perdus. Activez ceux qui doivent en avoir une.',
  },
};
