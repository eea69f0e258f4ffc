import type { InBothLanguages } from '../kit/operation.js';

export const CREATE_DIAL_PLAN_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Create a dial plan',
    help: 'Makes a SIP URI dial plan for Lync, secured as Lync’s media encryption asks for, and offers what it needs afterwards.',
    example: 'create dial plan Nantes with 4 digits country code 33',
    summary:
      '{forest} gets the SIP URI dial plan {name}, with extensions of {digits, plural, one {one digit} other {# digits}}.',
    'step-create': 'Create dial plan {name} and its default policy',
    'subject-plan': 'Dial plan',
    'subject-digits': 'Digits in an extension',
    'subject-forest': 'Exchange forest',
    'subject-country': 'Country code',
    'property-type': 'Type',
    'property-digits': 'Digits in an extension',
    'property-security': 'VoIP security',
    'property-country': 'Country code',
    'property-numbers': 'Access numbers',
    'property-policy': 'Mailbox policy',
    'value-sip': 'SIP URI',
    'value-policy': 'a default policy',
    'warning-fixed':
      'The name {name}, the type SIP URI and the {digits, plural, one {one digit} other {# digits}} can never be changed: only deleting the plan and creating another.',
    'warning-digits':
      'Extensions have 3 to 7 digits as a rule; {digits} is unusual. Check it: it can’t be changed later.',
    'warning-no-numbers':
      'Without an access number nobody can dial in, and the welcome mail tells none. Set it before anybody is enabled.',
    'warning-not-yet':
      '{name} takes no call yet: what is offered afterwards has to be done in that order. Once ExchUcUtil has run, the Lync Front End service has to be restarted on every Front End server.',
    'warning-encryption-unknown':
      'Lync’s media encryption can’t be read from here. Secured is what it asks for unless somebody has changed it: if it is off there, calls will fail.',
    'note-security': 'VoIP security is {security}, as Lync’s media encryption is {levels}.',
    'note-gateways':
      'Gateways known by an IP address can’t serve a secured plan: {gateways}. They stay as they are.',
    'note-policy':
      'Exchange names the default policy in the server’s language; it is found by its plan.',
    'verify-made': 'Dial plan {name} is there as asked for',
    'verify-policy': 'Dial plan {name} has a mailbox policy',
    undo: 'Deletes {name} again, with its default policy, as long as nobody has been put on it.',
    'next-servers': 'Add all servers',
    'next-numbers': 'Set its access numbers',
    'next-rules': 'Set its dialling rules',
    'next-script': 'Run ExchUcUtil',
    'next-restart': 'Restart the Front Ends of {pool}',
    'next-lync': 'Create the Lync dial plan',
    'next-contact': 'Create the contact in Lync',
  },
  fr: {
    title: 'Créer un plan de numérotation',
    help: 'Crée un plan de numérotation URI SIP pour Lync, sécurisé comme le demande le chiffrement multimédia de Lync, et propose ce qu’il lui faut ensuite.',
    example: 'crée le plan de numérotation Nantes à 4 chiffres indicatif pays 33',
    summary:
      '{forest} reçoit le plan de numérotation URI SIP {name}, aux postes à {digits, plural, one {un chiffre} other {# chiffres}}.',
    'step-create': 'Créer le plan de numérotation {name} et sa stratégie par défaut',
    'subject-plan': 'Plan de numérotation',
    'subject-digits': 'Chiffres d’un numéro de poste',
    'subject-forest': 'Forêt Exchange',
    'subject-country': 'Indicatif du pays',
    'property-type': 'Type',
    'property-digits': 'Chiffres d’un numéro de poste',
    'property-security': 'Sécurité VoIP',
    'property-country': 'Indicatif du pays',
    'property-numbers': 'Numéros d’accès',
    'property-policy': 'Stratégie de boîte aux lettres',
    'value-sip': 'URI SIP',
    'value-policy': 'une stratégie par défaut',
    'warning-fixed':
      'Le nom {name}, le type URI SIP et {digits, plural, one {le chiffre unique} other {les # chiffres}} ne pourront jamais être modifiés : il faudrait supprimer le plan et en créer un autre.',
    'warning-digits':
      'Un poste a en général de 3 à 7 chiffres ; {digits} est inhabituel. Vérifiez : c’est définitif.',
    'warning-no-numbers':
      'Sans numéro d’accès, personne ne peut appeler sa messagerie et le message de bienvenue n’en indique aucun. Définissez-le avant d’activer qui que ce soit.',
    'warning-not-yet':
      '{name} ne reçoit encore aucun appel : ce qui est proposé ensuite est à faire dans cet ordre. Après ExchUcUtil, le service frontal Lync doit être redémarré sur chaque serveur frontal.',
    'warning-encryption-unknown':
      'Le chiffrement multimédia de Lync ne peut pas être lu d’ici. Il demande Secured, sauf si quelqu’un l’a modifié : s’il y est désactivé, les appels échoueront.',
    'note-security':
      'La sécurité VoIP est {security}, le chiffrement multimédia de Lync étant {levels}.',
    'note-gateways':
      'Les passerelles connues par une adresse IP ne peuvent pas servir un plan sécurisé : {gateways}. Elles restent telles quelles.',
    'note-policy':
      'Exchange nomme la stratégie par défaut dans la langue du serveur ; on la trouve par son plan.',
    'verify-made': 'Le plan de numérotation {name} est là, tel que demandé',
    'verify-policy': 'Le plan de numérotation {name} a une stratégie de boîte aux lettres',
    undo: 'Supprime {name} et sa stratégie par défaut, tant que personne n’y a été placé.',
    'next-servers': 'Ajouter tous les serveurs',
    'next-numbers': 'Définir ses numéros d’accès',
    'next-rules': 'Définir ses règles de numérotation',
    'next-script': 'Exécuter ExchUcUtil',
    'next-restart': 'Redémarrer les serveurs frontaux de {pool}',
    'next-lync': 'Créer le plan de numérotation Lync',
    'next-contact': 'Créer le contact dans Lync',
  },
};
