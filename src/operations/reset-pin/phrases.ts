import type { InBothLanguages } from '../kit/operation.js';

export const RESET_PIN_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    '{user} is locked out [of] [his|her|their] um',
    'reset pin',
    'reset {user} [um] pin',
    'reset [the] [um] pin (of|for) {user}',
    'pin reset for {user}',
    'new [um] pin for {user}',
    'give {user} [a] new [um] pin',
    'send {user} [a] new [um] pin',
    '{user} (forgot|lost|has forgotten|has lost) [his|her|their|the] [um] pin',
    '{user} (needs|wants) [a] new [um] pin',
    '{unlock} {user} [um] pin',
    '{unlock} [the] [um] pin (of|for) {user}',
    '{unlock} {user} um',
    '{user} [um] pin is locked',
  ],
  fr: [
    '{user} est (bloqué|bloquée) [hors] [de] [sa|son] um',
    'réinitialise pin',
    '(réinitialise|réinitialiser|réinitialisez) [le] [code] pin [um] [vocal] (de|pour|à) {user}',
    'réinitialisation [du] [code] pin [um] (de|pour) {user}',
    'nouveau [code] pin [um] (pour|de) {user}',
    'donne [un] nouveau [code] pin à {user}',
    '(envoie|renvoie) [un] [nouveau] [code] pin à {user}',
    '{user} a (oublié|perdu) [son] [code] pin [um]',
    '{user} a besoin d un nouveau [code] pin [um]',
    '{unlock} [le] [code] pin [um] (de|pour) {user}',
    '{unlock} um (de|pour) {user}',
    'le [code] pin de {user} est (bloqué|verrouillé)',
  ],
};
