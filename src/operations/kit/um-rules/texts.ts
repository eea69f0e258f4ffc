import type { InBothLanguages } from '../operation.js';

/** What rules say that a check of a forest and a check of one person both tell. */
export const RULE_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    'gateway-missing': 'Pool {pool} has no gateway.',
    'gateway-disabled': 'The gateway of {pool} is disabled.',
    'same-pilot':
      'Dial plans {stays} and {goes} both ask for the pilot identifier {pilot}: their names are the same up to the first dot.',
    'hunt-group-missing': 'The gateway of {pool} has no hunt group for {dialPlans}.',
    'hunt-group-pilot': 'The hunt group of {pool} for {dialPlans} has another pilot identifier.',
    'startup-mode': '{role} on {server} starts in TCP mode.',
    'service-stopped': 'The service of {role} on {server} is {status}.',
    'certificate-missing': 'No certificate of {server} is bound to {role}.',
    'certificate-self-signed': 'The certificate of {role} on {server} is self-signed.',
    'certificate-subject': 'The certificate of {role} on {server} isn’t named {fqdn}.',
    'certificate-untrusted': 'The CA of the certificate of {role} on {server} isn’t trusted there.',
    'certificate-invalid': 'The certificate of {role} on {server} isn’t valid.',
    unreadable: '{server} didn’t answer {command}.',
    'servers-in-plan': 'Not in dial plan {dialPlan}: {servers}.',
    'media-conflict':
      'Lync in {lyncForest} requires media encryption in {required} and forbids it in {none}.',
    'voip-security':
      'Dial plan {dialPlan} is {security}; Lync’s media ask for {wanted} ({encryption}).',
    'contact-subscriber': 'Lync has no subscriber access contact for dial plan {dialPlan}.',
    'access-numbers':
      'Dial plan {dialPlan} has no access number that Lync can use: with a plus and the country.',
    'attendant-disabled': 'Auto attendant {name} is disabled.',
    'outcalls-director': '{gateway} is a Director and lets calls out.',
    'outcalls-many': 'Several gateways let calls of {dialPlans} out: {gateways}.',
    'outcalls-none': 'No gateway lets calls of {dialPlans} out.',
  },
  fr: {
    'gateway-missing': 'Le pool {pool} n’a pas de passerelle.',
    'gateway-disabled': 'La passerelle de {pool} est désactivée.',
    'same-pilot':
      'Les plans {stays} et {goes} demandent tous deux l’identificateur pilote {pilot}\u00A0: leurs noms sont les mêmes jusqu’au premier point.',
    'hunt-group-missing':
      'La passerelle de {pool} n’a pas de groupe de recherche pour {dialPlans}.',
    'hunt-group-pilot':
      'Le groupe de recherche de {pool} pour {dialPlans} a un autre identificateur pilote.',
    'startup-mode': '{role} sur {server} démarre en mode TCP.',
    'service-stopped': 'Le service de {role} sur {server} est dans l’état {status}.',
    'certificate-missing': 'Aucun certificat de {server} n’est lié à {role}.',
    'certificate-self-signed': 'Le certificat de {role} sur {server} est auto-signé.',
    'certificate-subject': 'Le certificat de {role} sur {server} n’a pas pour nom {fqdn}.',
    'certificate-untrusted':
      'L’autorité du certificat de {role} sur {server} n’y est pas approuvée.',
    'certificate-invalid': 'Le certificat de {role} sur {server} n’est pas valide.',
    unreadable: '{server} n’a pas répondu à {command}.',
    'servers-in-plan': 'Absents du plan de numérotation {dialPlan} : {servers}.',
    'media-conflict':
      'Lync dans {lyncForest} exige le chiffrement multimédia dans {required} et l’interdit dans {none}.',
    'voip-security':
      'Le plan de numérotation {dialPlan} est {security} ; le média de Lync demande {wanted} ({encryption}).',
    'contact-subscriber': 'Lync n’a pas de contact d’accès abonné pour le plan {dialPlan}.',
    'access-numbers':
      'Le plan de numérotation {dialPlan} n’a pas de numéro d’accès utilisable par Lync\u00A0: avec un plus et le pays.',
    'attendant-disabled': 'Le standard automatique {name} est désactivé.',
    'outcalls-director': '{gateway} est un directeur et autorise les appels sortants.',
    'outcalls-many':
      'Plusieurs passerelles autorisent les appels sortants de {dialPlans} : {gateways}.',
    'outcalls-none': 'Aucune passerelle n’autorise les appels sortants de {dialPlans}.',
  },
};
