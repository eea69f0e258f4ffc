import type { InBothLanguages } from '../kit/operation.js';

export const DISABLE_AUTO_ATTENDANT_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'disable [the] {name} auto attendant',
    '(switch|turn) [the] auto attendant {name} off',
    'auto attendant {name} off',
    '{name} auto attendant off',
    'disable auto attendant',
    'disable [the] auto attendant {name}',
    'disable {name} auto attendant',
    'auto attendant {name} off',
    'stop [the] auto attendant {name}',
    'take [the] auto attendant {name} out of service',
    'stop [the] auto attendant {name} from answering',
    'auto attendant {name} must not answer',
  ],
  fr: [
    'désactive standard automatique',
    'désactive [le] standard automatique {name}',
    'désactiver [le] standard automatique {name}',
    'désactivation [du] standard automatique {name}',
    'désactive [le] standard {name}',
    'mets [le] standard automatique {name} hors service',
    'arrête [le] standard automatique {name}',
    'coupe [le] standard automatique {name}',
  ],
};
