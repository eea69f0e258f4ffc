import type { InBothLanguages } from '../kit/operation.js';

export const ENABLE_AUTO_ATTENDANT_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'enable [the] {name} auto attendant',
    '(switch|turn) [the] auto attendant {name} [back] on',
    'enable auto attendant',
    'enable [the] auto attendant {name}',
    'enable {name} auto attendant',
    'auto attendant {name} on',
    'start [the] auto attendant {name}',
    'put [the] auto attendant {name} in service',
    'make [the] auto attendant {name} answer',
    'let [the] auto attendant {name} answer [calls]',
  ],
  fr: [
    'active standard automatique',
    'active [le] standard automatique {name}',
    'activer [le] standard automatique {name}',
    'activation [du] standard automatique {name}',
    'active [le] standard {name}',
    'mets [le] standard automatique {name} en service',
    'démarre [le] standard automatique {name}',
    'remets [le] standard automatique {name} en service',
  ],
};
