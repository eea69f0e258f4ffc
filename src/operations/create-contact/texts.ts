import type { InBothLanguages } from '../kit/operation.js';

export const CREATE_CONTACT_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Create a contact in Lync',
    help: 'Has the contact made by which Lync reaches a dial plan’s subscriber access or an auto attendant. A person does it with OcsUmUtil; it is told what to enter, and looked for afterwards.',
    example: 'create the subscriber access contact for dial plan Lyon',
    kind: '{kind, select, attendant {Auto attendant} other {Subscriber access}}',
    summary:
      '{kind, select, attendant {The auto attendant {name}} other {Subscriber access of dial plan {name}}} gets a contact in Lync on {pool}: a person makes it with OcsUmUtil on {server}, and the request waits until it is seen.',
    'summary-edit':
      'Lync’s contact {sipAddress} of dial plan {name} gets the plan’s number {number}: a person enters it with OcsUmUtil on {server}, and the request waits until it is seen.',
    'subject-kind': 'Kind of contact',
    'subject-plan': 'Dial plan',
    'subject-pool': 'Front End pool',
    'subject-forest': 'Exchange forest',
    step: 'Make the contact of {kind, select, attendant {the auto attendant {name}} other {subscriber access of {name}}} with OcsUmUtil on {server}',
    'step-edit': 'Give {sipAddress} the number {number} with OcsUmUtil on {server}',
    'do-who':
      'Who: a member of RTCUniversalServerAdmins and RTCUniversalUserAdmins who may create objects in the organizational unit below.',
    'do-start': 'Where: on {server}, a Front End server of {pool}, start {path}',
    'do-load':
      'Choose “Load Data”, then the dial plan {dialPlan} of {forest}{count, plural, one {} other { (it lists the SIP URI dial plans of each trusted Exchange forest: {forests})}}, then “Add”.',
    'do-edit':
      'Choose “Load Data”, then the contact {sipAddress} of dial plan {dialPlan}, then “Edit”.',
    'do-ignore':
      'A warning that no Lync dial plan is named like the UM dial plan may be passed over: it is of the time before Exchange 2010 SP1.',
    'do-unit': 'Organizational unit: {unit}',
    'do-unit-any':
      'Organizational unit: pick one for such contacts, or make one (“UM Contacts”, say).',
    'do-name': 'Name: {name}',
    'do-address': 'SIP address: {sipAddress} (another will do if it begins with sip:)',
    'do-pool': 'Server or pool: {pool}',
    'do-number': 'Phone number: {number}',
    'do-kind':
      'Contact type: {kind, select, attendant {Auto attendant, and choose {name}} other {Subscriber access}}',
    'do-done': 'Press OK, and then the button of this card: it is looked for in Lync.',
    'property-address': 'SIP address',
    'property-number': 'Phone number',
    'property-pool': 'Front End pool',
    'warning-no-route':
      'Pool {pool} has no enabled gateway with a hunt group for dial plan {dialPlan}: calls to the contact end nowhere until the pool is connected.',
    'warning-disabled': 'The auto attendant {name} is disabled: calls to it aren’t answered.',
    'note-by-hand':
      'OcsUmUtil has no command line, and no on-premises cmdlet makes such a contact: nothing is sent to the servers, they are only looked at.',
    verify:
      'Lync has the contact of {kind, select, attendant {{name}} other {subscriber access of {name}}} on {pool}',
    'undo-edit': 'No request takes it back: OcsUmUtil gives the contact its number {number} again.',
    'undo-none':
      'No request takes it back: OcsUmUtil, or Remove-CsExUmContact {sipAddress}, deletes the contact.',
    'next-add-pool': 'Connect {pool}',
  },
  fr: {
    title: 'Créer un contact dans Lync',
    help: 'Fait créer le contact par lequel Lync atteint l’accès abonné d’un plan de numérotation ou un standard automatique. Une personne le crée avec OcsUmUtil : ce qu’il faut saisir est indiqué, puis le contact est vérifié.',
    example: 'crée le contact d’accès abonné pour le plan Lyon',
    kind: '{kind, select, attendant {Standard automatique} other {Accès abonné}}',
    summary:
      '{kind, select, attendant {Le standard automatique {name}} other {L’accès abonné du plan {name}}} reçoit un contact dans Lync sur {pool} : une personne le crée avec OcsUmUtil sur {server}, et la demande attend qu’il soit visible.',
    'summary-edit':
      'Le contact Lync {sipAddress} du plan {name} reçoit le numéro du plan, {number}\u00A0: une personne le saisit avec OcsUmUtil sur {server}, et la demande attend qu’il soit visible.',
    'subject-kind': 'Type de contact',
    'subject-plan': 'Plan de numérotation',
    'subject-pool': 'Pool frontal',
    'subject-forest': 'Forêt Exchange',
    step: 'Créer le contact {kind, select, attendant {du standard automatique {name}} other {d’accès abonné de {name}}} avec OcsUmUtil sur {server}',
    'step-edit': 'Donner à {sipAddress} le numéro {number} avec OcsUmUtil sur {server}',
    'do-who':
      'Qui : un membre de RTCUniversalServerAdmins et de RTCUniversalUserAdmins qui peut créer des objets dans l’unité d’organisation ci-dessous.',
    'do-start': 'Où : sur {server}, serveur frontal de {pool}, lancez {path}',
    'do-load':
      'Choisissez « Load Data », puis le plan {dialPlan} de {forest}{count, plural, one {} other { (la liste montre les plans SIP de chaque forêt Exchange approuvée : {forests})}}, puis « Add ».',
    'do-edit':
      'Choisissez «\u00A0Load Data\u00A0», puis le contact {sipAddress} du plan {dialPlan}, puis «\u00A0Edit\u00A0».',
    'do-ignore':
      'Un avertissement disant qu’aucun plan de numérotation Lync ne porte le nom du plan MU peut être ignoré : il date d’avant Exchange 2010 SP1.',
    'do-unit': 'Unité d’organisation : {unit}',
    'do-unit-any':
      'Unité d’organisation : choisissez celle de ces contacts, ou créez-en une (« UM Contacts », par exemple).',
    'do-name': 'Nom : {name}',
    'do-address': 'Adresse SIP : {sipAddress} (une autre convient si elle commence par sip:)',
    'do-pool': 'Serveur ou pool : {pool}',
    'do-number': 'Numéro de téléphone : {number}',
    'do-kind':
      'Type de contact : {kind, select, attendant {Standard automatique (Auto attendant), et choisissez {name}} other {Accès abonné (Subscriber access)}}',
    'do-done':
      'Validez par OK, puis appuyez sur le bouton de cette carte : le contact est cherché dans Lync.',
    'property-address': 'Adresse SIP',
    'property-number': 'Numéro de téléphone',
    'property-pool': 'Pool frontal',
    'warning-no-route':
      'Le pool {pool} n’a pas de passerelle active avec un groupe de recherche pour le plan {dialPlan} : les appels vers le contact n’aboutissent pas tant que le pool n’est pas raccordé.',
    'warning-disabled':
      'Le standard automatique {name} est désactivé : il ne répond pas aux appels.',
    'note-by-hand':
      'OcsUmUtil n’a pas de ligne de commande et aucune cmdlet locale ne crée un tel contact : rien n’est envoyé aux serveurs, ils sont seulement consultés.',
    verify:
      'Lync a le contact {kind, select, attendant {de {name}} other {d’accès abonné de {name}}} sur {pool}',
    'undo-edit':
      'Aucune demande ne l’annule\u00A0: OcsUmUtil redonne au contact son numéro {number}.',
    'undo-none':
      'Aucune demande ne l’annule : OcsUmUtil, ou Remove-CsExUmContact {sipAddress}, supprime le contact.',
    'next-add-pool': 'Raccorder {pool}',
  },
};
