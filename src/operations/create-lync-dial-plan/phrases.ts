import type { InBothLanguages } from '../kit/operation.js';

export const CREATE_LYNC_DIAL_PLAN_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'create lync dial plan',
    'create [a] lync dial plan {name} [{digits} digits] [prefix {prefix}]',
    'create [a] lync dial plan {name} with {digits} digits and prefix {prefix}',
    'create [a] lync dial plan {name} (in|for) site {site} [{digits} digits] [prefix {prefix}]',
    'new lync dial plan {name} [{digits} digits] [prefix {prefix}]',
    'add [a] lync dial plan {name} [{digits} digits] [prefix {prefix}]',
    'make [a] lync dial plan {name} [{digits} digits] [prefix {prefix}]',
    'create [a] dial plan {name} in lync [{digits} digits] [prefix {prefix}]',
    'create normalization rule {name} [{digits} digits] [prefix {prefix}]',
  ],
  fr: [
    'crée dial plan lync',
    'crée [un] dial plan lync {name} [{digits} chiffres] [préfixe {prefix}]',
    'crée [un] dial plan lync {name} à {digits} chiffres avec [le] préfixe {prefix}',
    'crée [un] dial plan lync {name} (dans|pour) [le] site {site} [{digits} chiffres] [préfixe {prefix}]',
    'nouveau dial plan lync {name} [{digits} chiffres] [préfixe {prefix}]',
    'création [du] dial plan lync {name} [{digits} chiffres] [préfixe {prefix}]',
    'ajoute [un] dial plan lync {name} [{digits} chiffres] [préfixe {prefix}]',
    'crée [un] dial plan {name} dans lync [{digits} chiffres] [préfixe {prefix}]',
    'crée [la] règle [de] normalisation {name} [{digits} chiffres] [préfixe {prefix}]',
  ],
};
