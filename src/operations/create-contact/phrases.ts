import type { InBothLanguages } from '../kit/operation.js';

export const CREATE_CONTACT_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'create [the] subscriber access contact for {dialPlan}',
    '(create|make|add) [a|the] [um|lync] contact [object] [for auto attendant {name}] [for dial plan {dialPlan}] [on pool {pool}]',
    '(create|make|add) [the] [um] subscriber access [contact] [for dial plan {dialPlan}] [on pool {pool}]',
    '(create|make|add) [the] auto attendant contact [for] {name} [on pool {pool}]',
    '(create|make|add) [the] lync contact for auto attendant {name}',
    'auto attendant {name} (needs|has no) [a] [lync] contact',
    'dial plan {dialPlan} (needs|has no) [a] [subscriber access] contact',
    'let people dial in to dial plan {dialPlan}',
    'run ocsumutil [for dial plan {dialPlan}]',
    'ocsumutil [for dial plan {dialPlan}]',
  ],
  fr: [
    'crée [le] contact [d] accès abonné de {dialPlan}',
    '(cree|ajoute|fais) [le|un] contact [um|lync] [pour [le] standard automatique {name}] [pour dial plan {dialPlan}] [sur pool {pool}]',
    '(cree|ajoute|fais) [le] contact [de] accès abonné [pour dial plan {dialPlan}] [sur pool {pool}]',
    '(cree|ajoute|fais) [le] contact du standard automatique {name} [sur pool {pool}]',
    '(cree|ajoute|fais) [un] accès abonné [pour dial plan {dialPlan}] [sur pool {pool}]',
    '[le] standard automatique {name} n a pas de contact [lync]',
    'dial plan {dialPlan} n a pas de contact [accès abonné]',
    'il manque [le] contact [lync] de dial plan {dialPlan}',
    'lance ocsumutil [pour dial plan {dialPlan}]',
    'ocsumutil [pour dial plan {dialPlan}]',
  ],
};
