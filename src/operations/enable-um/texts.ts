import type { InBothLanguages } from '../kit/operation.js';

export const ENABLE_UM_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Enable Unified Messaging',
    help: 'Gives somebody voice mail: enables the mailbox for Unified Messaging on a SIP URI dial plan. Exchange mails the person a new PIN.',
    example: 'enable UM for alice.martin in dial plan Paris',
    summary:
      '{user} gets voice mail on dial plan {dialPlan}, extension {extension}; a new PIN is mailed.',
    'summary-voice':
      '{user} gets Enterprise Voice with a number, then voice mail on dial plan {dialPlan}, extension {extension}; a new PIN is mailed.',
    'offer-voice': 'With Enterprise Voice first',
    'choice-voice-first': 'Enterprise Voice first',
    'field-voice': 'Also in Lync',
    'subject-name': 'Name',
    'subject-title': 'Title',
    'subject-site': 'Site',
    'subject-forest': 'Exchange forest',
    'subject-server': 'Mailbox server',
    'subject-pool': 'Front End pool',
    'step-enable': 'Enable the mailbox of {user} for Unified Messaging',
    'step-proxy': 'Put the SIP address {sipAddress}, which Lync has, into the mailbox of {user}',
    'property-proxy': 'SIP address of the mailbox',
    'property-um': 'Unified Messaging',
    'property-dial-plan': 'Dial plan',
    'property-policy': 'UM mailbox policy',
    'property-extension': 'Extension',
    'property-sip': 'SIP address in UM',
    'property-pin': 'PIN',
    'value-off': 'off',
    'value-on': 'on',
    'value-pin': 'new, mailed to {address}; to be changed at first use',
    'warning-no-voice':
      'Enterprise Voice is off for {user}: calls won’t reach voice mail until it is on.',
    'warning-no-line':
      '{user} has no phone number (LineURI) in Lync: nobody can call, so no call will reach voice mail until there is one.',
    'warning-lync-disabled':
      'The Lync account of {user} is disabled: no call will reach voice mail until it is enabled.',
    'warning-hosted':
      '{user} is set to hosted voice mail in Lync: calls will go there, not to this mailbox, until HostedVoiceMail is off.',
    'warning-no-access-number':
      'Dial plan {dialPlan} has no access number: the welcome mail will not say which number to call. Set one before enabling anybody.',
    'warning-unsecured':
      'Dial plan {dialPlan} is {security}: Lync asks for a secured one, so calls may fail.',
    'warning-no-route':
      'No enabled gateway with a hunt group leads from pool {pool} to dial plan {dialPlan}: calls won’t reach voice mail until there is one (run ExchUcUtil).',
    'warning-other-extension':
      'The line of {user} in Lync has extension {line}, voice mail will have {extension}: one of the two should be changed.',
    'warning-sync':
      'Lync of {user} is in {forest}: the request is done only when the UM attributes have arrived there, which may take an hour.',
    'verify-enabled':
      'The mailbox is enabled with dial plan {dialPlan}, policy {policy} and extension {extension}',
    'step-others': 'Give the mailbox of {user} its other addresses back: {addresses}',
    'property-others': 'Other address in UM',
    'warning-others-taken':
      'Somebody else has by now what this person had, so it doesn’t come back: {addresses}.',
    'verify-others': 'The mailbox has its other addresses: {addresses}',
    'verify-extension': 'The mailbox has the EUM address of extension {extension}',
    'verify-sip': 'The mailbox has the EUM address of {sipAddress}',
    'verify-lync': 'Lync in {forest} knows that {user} is enabled for UM',
    undo: 'Disables the mailbox again; extension {extension} becomes free.',
    'undo-voice':
      'Disables the mailbox again; extension {extension} becomes free. Enterprise Voice and the line stay: the telephony team would have to switch them off in Lync (Set-CsUser).',
  },
  fr: {
    title: 'Activer la messagerie unifiée',
    help: 'Donne une messagerie vocale à quelqu’un : active la boîte aux lettres pour la messagerie unifiée sur un plan de numérotation URI SIP. Exchange envoie un nouveau code PIN à la personne.',
    example: 'active la MU pour alice.martin dans le plan Paris',
    summary:
      '{user} reçoit une messagerie vocale sur le plan de numérotation {dialPlan}, poste {extension} ; un nouveau code PIN lui est envoyé par courriel.',
    'summary-voice':
      '{user} reçoit Enterprise Voice avec un numéro, puis la messagerie vocale dans le plan {dialPlan}, poste {extension} ; un nouveau code PIN est envoyé.',
    'offer-voice': 'Avec Enterprise Voice d’abord',
    'choice-voice-first': 'Enterprise Voice d’abord',
    'field-voice': 'Aussi dans Lync',
    'subject-name': 'Nom',
    'subject-title': 'Fonction',
    'subject-site': 'Site',
    'subject-forest': 'Forêt Exchange',
    'subject-server': 'Serveur de boîtes aux lettres',
    'subject-pool': 'Pool frontal',
    'step-enable': 'Activer la boîte aux lettres de {user} pour la messagerie unifiée',
    'step-proxy':
      'Mettre l’adresse SIP {sipAddress}, celle de Lync, dans la boîte aux lettres de {user}',
    'property-proxy': 'Adresse SIP de la boîte aux lettres',
    'property-um': 'Messagerie unifiée',
    'property-dial-plan': 'Plan de numérotation',
    'property-policy': 'Stratégie de boîte aux lettres MU',
    'property-extension': 'Poste',
    'property-sip': 'Adresse SIP dans la MU',
    'property-pin': 'Code PIN',
    'value-off': 'désactivée',
    'value-on': 'activée',
    'value-pin': 'nouveau, envoyé à {address} ; à changer à la première utilisation',
    'warning-no-voice':
      'Voix Entreprise est désactivé pour {user} : les appels n’atteindront pas la messagerie vocale avant son activation.',
    'warning-no-line':
      '{user} n’a pas de numéro (LineURI) dans Lync : personne ne peut appeler, donc aucun appel n’atteindra la messagerie vocale d’ici là.',
    'warning-lync-disabled':
      'Le compte Lync de {user} est désactivé : aucun appel n’atteindra la messagerie vocale avant son activation.',
    'warning-hosted':
      '{user} est réglé sur la messagerie vocale hébergée dans Lync : les appels iront là-bas et non dans cette boîte tant que HostedVoiceMail est actif.',
    'warning-no-access-number':
      'Le plan {dialPlan} n’a pas de numéro d’accès : le message de bienvenue ne dira pas quel numéro appeler. Définissez-en un avant d’activer quelqu’un.',
    'warning-unsecured':
      'Le plan {dialPlan} est en mode {security} : Lync en demande un sécurisé, des appels peuvent échouer.',
    'warning-no-route':
      'Aucune passerelle activée avec un groupement de postes ne mène du pool {pool} au plan {dialPlan} : les appels n’atteindront pas la messagerie vocale d’ici là (lancez ExchUcUtil).',
    'warning-other-extension':
      'La ligne de {user} dans Lync porte le poste {line}, la messagerie vocale aura {extension} : l’un des deux est à changer.',
    'warning-sync':
      'Le Lync de {user} est dans {forest} : la demande n’est terminée que lorsque les attributs MU y sont arrivés, ce qui peut prendre une heure.',
    'verify-enabled':
      'La boîte est activée avec le plan {dialPlan}, la stratégie {policy} et le poste {extension}',
    'step-others': 'Rendre à la boîte de {user} ses autres adresses\u00A0: {addresses}',
    'property-others': 'Autre adresse dans la MU',
    'warning-others-taken':
      'Quelqu’un d’autre a désormais ce que cette personne avait, et qui ne revient donc pas\u00A0: {addresses}.',
    'verify-others': 'La boîte a ses autres adresses\u00A0: {addresses}',
    'verify-extension': 'La boîte a l’adresse EUM du poste {extension}',
    'verify-sip': 'La boîte a l’adresse EUM de {sipAddress}',
    'verify-lync': 'Lync dans {forest} sait que {user} est activé pour la MU',
    undo: 'Désactive de nouveau la boîte ; le poste {extension} se libère.',
    'undo-voice':
      'Désactive de nouveau la boîte ; le poste {extension} se libère. Voix Entreprise et la ligne restent : l’équipe de téléphonie devrait les retirer dans Lync (Set-CsUser).',
  },
};
