import type { InBothLanguages } from '../kit/operation.js';
import { RULE_TEXTS } from '../kit/um-rules/texts.js';

export const CHECK_USER_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Check a person’s voice mail',
    help: 'Looks at every link between somebody’s callers and voice mail, in Exchange and in Lync, and says which one is broken.',
    example: 'why does voice mail not work for marie.curtis',
    well: 'All is well with the voice mail of {user}.',
    partly: 'Exchange’s side of the voice mail of {user} is well.',
    answer:
      '{user}: {count, plural, one {one link to voice mail is broken} other {# links to voice mail are broken}}',
    concerns: 'Whose trouble',
    'of-person': '{user} alone',
    'of-plan': 'not {user} alone: everybody on dial plan {name}',
    'of-pool': 'not {user} alone: everybody on pool {name}',
    'of-server': 'not {user} alone: everybody whose calls meet {name}',
    'offer-forest': 'Check the whole forest',
    'offer-test': 'Test with the test users',
    'no-lync': 'The settings name no Lync shell for {forest}: Lync’s side wasn’t checked.',
    'mailbox-none': '{user} has an account and no mailbox.',
    'mailbox-none-then':
      'Callers hear it ring until they give up. Ask Exchange’s administrators for a mailbox first.',
    'um-off': 'Voice mail is off for {user}.',
    'um-off-then':
      'Callers hear it ring until they give up: nothing takes the call. Voice mail has to be enabled.',
    'plan-none': 'Voice mail is on for {user}, on a dial plan that isn’t there.',
    'plan-none-then':
      'Callers hear a busy tone when voice mail should answer. A new dial plan brings it back, with a new PIN.',
    'plan-telephone': '{user} is on {dialPlan}, a telephone dial plan.',
    'plan-telephone-then':
      'Lync can’t hand calls over to it: callers hear it ring until they give up. A SIP URI dial plan is needed.',
    'policy-foreign': 'The UM mailbox policy of {user} isn’t one of {dialPlan}.',
    'policy-foreign-then':
      'Callers can leave a message, but the wrong rules apply to it and to the PIN. A policy of the plan is needed.',
    'server-older': 'The mailbox of {user} is on {server} ({version}).',
    'server-older-then':
      'What callers hear can’t be told: only Exchange 2013 is checked. Move the mailbox.',
    'lync-unknown': 'Lync doesn’t know {user}.',
    'lync-unknown-then':
      'Callers hear that the number isn’t in service, and never get to voice mail. Lync’s administrators enable the person.',
    'lync-disabled': 'The Lync account of {user} is disabled.',
    'lync-disabled-then': 'Callers hear that nobody can be reached, and never get to voice mail.',
    'voice-off': '{user} has no Enterprise Voice, or no line.',
    'voice-off-then':
      'Callers hear that the number isn’t in service, and never get to voice mail. Enterprise Voice and a line are needed.',
    'pool-none': '{user} has no home pool in Lync.',
    'pool-none-then':
      'Callers hear a busy tone. Lync’s administrators give the person a home pool.',
    hosted: 'Lync sends the calls of {user} to a hosted voice mail.',
    'hosted-then': 'Callers hear a busy tone, or leave messages that never get here.',
    'lync-unaware': 'Lync in {forest} doesn’t know that voice mail is on for {user}.',
    'lync-unaware-then':
      'Callers hear it ring until they give up. It may take an hour after enabling; later than that, look at what copies the UM attributes to {forest}.',
    'sip-differs': 'The SIP address of {user} is {lync} in Lync and {um} in voice mail.',
    'sip-differs-then':
      'Voice mail answers and doesn’t know for whom: callers hear a general greeting, or are cut off. Both have to be the same.',
    ...RULE_TEXTS.en,
    'gateway-missing-then':
      'Callers hear it ring, then a busy tone: the pool has no way to voice mail.',
    'gateway-disabled-then':
      'Callers hear it ring, then a busy tone. Exchange’s administrators enable the gateway.',
    'same-pilot-then':
      'Callers hear it ring, then a busy tone: a pool can lead to one of the two only. The other has to go.',
    'hunt-group-missing-then': 'Callers hear it ring, then a busy tone. A hunt group is needed.',
    'hunt-group-pilot-then':
      'Callers hear it ring, then a busy tone. The hunt group has to be made anew.',
    'startup-mode-then':
      'Lync speaks TLS and isn’t answered: callers hear it ring, then a busy tone. The mode has to be Dual.',
    'service-stopped-then': 'Callers hear it ring, then a busy tone. The service has to run.',
    'certificate-missing-then':
      'Lync speaks TLS and isn’t answered: callers hear it ring, then a busy tone. A certificate is needed.',
    'certificate-self-signed-then':
      'Lync refuses it: callers hear it ring, then a busy tone. A certificate of a CA is needed.',
    'certificate-subject-then':
      'Messages may arrive, but neither message waiting light nor Play on Phone works. A certificate of that name is needed.',
    'certificate-untrusted-then':
      'Secured calls fail: callers hear it ring, then a busy tone. The CA’s root certificate has to be imported there.',
    'certificate-invalid-then':
      'Lync refuses it: callers hear it ring, then a busy tone. A valid certificate is needed.',
    'server-unhealthy': '{server} isn’t well: {sets}.',
    'server-unhealthy-then':
      'Some callers hear a busy tone, or are cut off before they can speak. A restart of its UM services may help.',
    'unreadable-then':
      'Whether calls get through it can’t be told. See that the server runs and that the settings name its shell.',
    'servers-in-plan-then':
      'Callers whose call meets one of them hear a busy tone. They have to be put into the plan.',
    'media-conflict-then':
      'Whichever security the dial plan has, callers of some pools are cut off as soon as voice mail answers. Lync’s administrators have to settle it.',
    'voip-security-then':
      'Callers are cut off as soon as voice mail answers. Exchange’s administrators set VoIPSecurity to {wanted}.',
    'contact-subscriber-then':
      'Callers notice nothing. Who dials in to listen hears that the number isn’t in service.',
    'contact-disabled': 'Lync’s subscriber access contact of dial plan {dialPlan} is disabled.',
    'contact-disabled-then': 'Callers notice nothing. Who dials in to listen isn’t answered.',
    'access-numbers-then': 'Callers notice nothing. There is no number to dial in and listen.',
    'attendant-disabled-then':
      'Who calls the auto attendant’s number hears it ring; calls to the person still get to voice mail.',
    'pin-locked': 'The PIN of {user} is locked.',
    'pin-locked-then':
      'Callers notice nothing: messages arrive. Who dials in to listen is turned away. Unlocking makes a new PIN, which is mailed.',
    'outcalls-director-then': 'Callers notice nothing. Play on Phone and transfers fail.',
    'outcalls-many-then':
      'Callers notice nothing. Play on Phone and transfers may take the wrong way.',
    'outcalls-none-then': 'Callers notice nothing. Play on Phone and transfers fail.',
  },
  fr: {
    title: 'Vérifier la messagerie de quelqu’un',
    help: 'Examine chaque maillon entre les appelants de quelqu’un et sa messagerie vocale, dans Exchange et dans Lync, et dit lequel est rompu.',
    example: 'pourquoi la messagerie vocale de marie.curtis ne marche pas',
    well: 'Tout va bien pour la messagerie vocale de {user}.',
    partly: 'Côté Exchange, tout va bien pour la messagerie vocale de {user}.',
    answer:
      '{user} : {count, plural, one {un maillon vers la messagerie vocale est rompu} other {# maillons vers la messagerie vocale sont rompus}}',
    concerns: 'Qui est concerné',
    'of-person': '{user} seulement',
    'of-plan': 'pas seulement {user} : tout le monde sur le plan de numérotation {name}',
    'of-pool': 'pas seulement {user} : tout le monde sur le pool {name}',
    'of-server': 'pas seulement {user} : tous ceux dont les appels passent par {name}',
    'offer-forest': 'Vérifier toute la forêt',
    'offer-test': 'Tester avec les utilisateurs de test',
    'no-lync':
      'Les paramètres ne nomment aucun environnement Lync pour {forest} : le côté Lync n’a pas été vérifié.',
    'mailbox-none': '{user} a un compte, mais pas de boîte aux lettres.',
    'mailbox-none-then':
      'L’appelant entend sonner jusqu’à ce qu’il renonce. Demandez d’abord une boîte aux lettres aux administrateurs d’Exchange.',
    'um-off': 'La messagerie vocale est désactivée pour {user}.',
    'um-off-then':
      'L’appelant entend sonner jusqu’à ce qu’il renonce : rien ne prend l’appel. Il faut activer la messagerie vocale.',
    'plan-none':
      'La messagerie vocale est activée pour {user}, sur un plan de numérotation qui n’existe pas.',
    'plan-none-then':
      'L’appelant entend la tonalité d’occupation quand la messagerie devrait répondre. Un nouveau plan la rétablit, avec un nouveau code PIN.',
    'plan-telephone': '{user} est sur {dialPlan}, un plan de numérotation téléphonique.',
    'plan-telephone-then':
      'Lync ne peut pas y transmettre les appels : l’appelant entend sonner jusqu’à ce qu’il renonce. Il faut un plan URI SIP.',
    'policy-foreign':
      'La stratégie de boîte aux lettres MU de {user} n’est pas une stratégie de {dialPlan}.',
    'policy-foreign-then':
      'L’appelant peut laisser un message, mais de mauvaises règles s’y appliquent, ainsi qu’au code PIN. Il faut une stratégie de ce plan.',
    'server-older': 'La boîte aux lettres de {user} est sur {server} ({version}).',
    'server-older-then':
      'Impossible de dire ce qu’entend l’appelant : seul Exchange 2013 est vérifié. Déplacez la boîte.',
    'lync-unknown': 'Lync ne connaît pas {user}.',
    'lync-unknown-then':
      'L’appelant entend que le numéro n’est pas attribué et n’arrive jamais à la messagerie. Les administrateurs de Lync activent la personne.',
    'lync-disabled': 'Le compte Lync de {user} est désactivé.',
    'lync-disabled-then':
      'L’appelant entend que personne n’est joignable et n’arrive jamais à la messagerie.',
    'voice-off': '{user} n’a pas Voix Entreprise, ou pas de ligne.',
    'voice-off-then':
      'L’appelant entend que le numéro n’est pas attribué et n’arrive jamais à la messagerie. Il faut Voix Entreprise et une ligne.',
    'pool-none': '{user} n’a pas de pool d’accueil dans Lync.',
    'pool-none-then':
      'L’appelant entend la tonalité d’occupation. Les administrateurs de Lync donnent un pool à cette personne.',
    hosted: 'Lync envoie les appels de {user} à une messagerie vocale hébergée.',
    'hosted-then':
      'L’appelant entend la tonalité d’occupation, ou laisse des messages qui n’arrivent jamais ici.',
    'lync-unaware':
      'Lync dans {forest} ne sait pas que la messagerie vocale est activée pour {user}.',
    'lync-unaware-then':
      'L’appelant entend sonner jusqu’à ce qu’il renonce. Cela peut prendre une heure après l’activation ; au-delà, voyez ce qui copie les attributs MU vers {forest}.',
    'sip-differs':
      'L’adresse SIP de {user} est {lync} dans Lync et {um} dans la messagerie vocale.',
    'sip-differs-then':
      'La messagerie répond sans savoir pour qui : l’appelant entend une annonce générale, ou est coupé. Les deux doivent être identiques.',
    ...RULE_TEXTS.fr,
    'gateway-missing-then':
      'L’appelant entend sonner, puis la tonalité d’occupation : le pool n’a aucun chemin vers la messagerie.',
    'gateway-disabled-then':
      'L’appelant entend sonner, puis la tonalité d’occupation. Les administrateurs d’Exchange activent la passerelle.',
    'same-pilot-then':
      'L’appelant entend sonner, puis une tonalité d’occupation\u00A0: un pool ne peut mener qu’à l’un des deux. L’autre doit disparaître.',
    'hunt-group-missing-then':
      'L’appelant entend sonner, puis la tonalité d’occupation. Il faut un groupe de recherche.',
    'hunt-group-pilot-then':
      'L’appelant entend sonner, puis la tonalité d’occupation. Il faut recréer le groupe de recherche.',
    'startup-mode-then':
      'Lync parle TLS et n’obtient pas de réponse : l’appelant entend sonner, puis la tonalité d’occupation. Il faut le mode Dual.',
    'service-stopped-then':
      'L’appelant entend sonner, puis la tonalité d’occupation. Il faut démarrer le service.',
    'certificate-missing-then':
      'Lync parle TLS et n’obtient pas de réponse : l’appelant entend sonner, puis la tonalité d’occupation. Il faut un certificat.',
    'certificate-self-signed-then':
      'Lync le refuse : l’appelant entend sonner, puis la tonalité d’occupation. Il faut un certificat d’une autorité de certification.',
    'certificate-subject-then':
      'Les messages peuvent arriver, mais ni l’indicateur de message ni la lecture par téléphone ne marchent. Il faut un certificat à ce nom.',
    'certificate-untrusted-then':
      'Les appels sécurisés échouent : l’appelant entend sonner, puis la tonalité d’occupation. Il faut y importer le certificat racine de l’autorité.',
    'certificate-invalid-then':
      'Lync le refuse : l’appelant entend sonner, puis la tonalité d’occupation. Il faut un certificat valide.',
    'server-unhealthy': '{server} ne va pas bien : {sets}.',
    'server-unhealthy-then':
      'Certains appelants entendent la tonalité d’occupation, ou sont coupés avant de pouvoir parler. Redémarrer ses services MU peut aider.',
    'unreadable-then':
      'Impossible de dire si les appels passent. Assurez-vous que le serveur fonctionne et que les paramètres nomment son environnement.',
    'servers-in-plan-then':
      'L’appelant dont l’appel passe par l’un d’eux entend la tonalité d’occupation. Il faut les ajouter au plan.',
    'media-conflict-then':
      'Quelle que soit la sécurité du plan, les appelants de certains pools sont coupés dès que la messagerie répond. Les administrateurs de Lync doivent trancher.',
    'voip-security-then':
      'L’appelant est coupé dès que la messagerie répond. Les administrateurs d’Exchange règlent VoIPSecurity sur {wanted}.',
    'contact-subscriber-then':
      'L’appelant ne remarque rien. Qui appelle pour écouter ses messages entend que le numéro n’est pas attribué.',
    'contact-disabled':
      'Le contact d’accès abonné du plan de numérotation {dialPlan} est désactivé dans Lync.',
    'contact-disabled-then':
      'L’appelant ne remarque rien. Qui appelle pour écouter ses messages n’a pas de réponse.',
    'access-numbers-then':
      'L’appelant ne remarque rien. Il n’y a aucun numéro à appeler pour écouter ses messages.',
    'attendant-disabled-then':
      'Qui appelle le numéro du standard automatique entend sonner ; les appels à cette personne arrivent tout de même à la messagerie.',
    'pin-locked': 'Le code PIN de {user} est verrouillé.',
    'pin-locked-then':
      'L’appelant ne remarque rien : les messages arrivent. Qui appelle pour les écouter est refusé. Le déverrouillage donne un nouveau code PIN, envoyé par mail.',
    'outcalls-director-then':
      'L’appelant ne remarque rien. La lecture par téléphone et les transferts échouent.',
    'outcalls-many-then':
      'L’appelant ne remarque rien. La lecture par téléphone et les transferts peuvent prendre le mauvais chemin.',
    'outcalls-none-then':
      'L’appelant ne remarque rien. La lecture par téléphone et les transferts échouent.',
  },
};
