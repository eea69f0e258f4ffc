import type { InBothLanguages } from '../kit/operation.js';

export const MEND_BY_HAND_EXAMPLES: InBothLanguages<readonly string[]> = {
  en: [
    'what has to be mended by hand in contoso.com?',
    'walk me through what only a person can fix in forest fabrikam.com',
    'mend by hand',
    'tell me what I must repair manually in the forest',
    'which findings of the check can no command mend? guide me',
    'guide me through the manual repairs for contoso.com',
    'the check says a language pack is missing, tell me how to put that right by hand',
    "what's left for a person to mend manually after the check?",
    'manual fixes for fabrikam.com please',
    'have somebody mend the forest trust by hand',
  ],
  fr: [
    'que faut-il corriger à la main dans contoso.com ?',
    'guide-moi pour ce que seule une personne peut réparer dans la forêt fabrikam.com',
    'corriger à la main',
    'dis-moi ce que je dois réparer manuellement dans la forêt',
    'réparations manuelles à faire pour contoso.com',
    "la vérification dit qu'il manque un module linguistique, explique-moi quoi faire à la main",
    "qu'est-ce qui reste à corriger manuellement après la vérification ?",
    "fais corriger l'approbation {user} forêt par une personne",
    'liste-moi les corrections manuelles {user} fabrikam.com et guide-moi',
    'quelles anomalies aucune commande ne corrige ? guide-moi',
  ],
};
