import type { InBothLanguages } from '../kit/operation.js';

export const SET_HOLIDAYS_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'set [the] holidays of auto attendant {name} {holidays}',
    'set [the] holidays of {name} {holidays}',
    'set holidays [{holidays}] of [the] auto attendant {name}',
    'set holidays',
    'set holidays of [the] auto attendant {name} [to {holidays}]',
    'set [a] holiday {holidays} (on|for) [the] auto attendant {name}',
    'add [a] holiday [{holidays}] to [the] auto attendant {name}',
    'add holidays [{holidays}] to [the] auto attendant {name}',
    'holidays of [the] auto attendant {name} [{holidays}]',
    'disable [the] auto attendant [{name}] for [the] holidays [{holidays}]',
    'auto attendant {name} closed (on|from) {holidays}',
    'close [the] auto attendant {name} (on|from) {holidays}',
    'holiday schedule of [the] auto attendant {name} [{holidays}]',
    'set [the] holidays of {name} [to] {holidays}',
  ],
  fr: [
    'mets [les] congés de {name} {holidays}',
    'règle [les] congés [{holidays}] du standard automatique {name}',
    'règle [les] congés',
    'désactive [le] (standard automatique|standard) [{name}] pendant [les] congés [{holidays}]',
    'congés du (standard automatique|standard) {name} [{holidays}]',
    'jours fériés du (standard automatique|standard) {name} [{holidays}]',
    'ajoute [les] (congés|jours fériés) [{holidays}] au (standard automatique|standard) {name}',
    'ajoute [un] (congé|jour férié) [{holidays}] au (standard automatique|standard) {name}',
    '(standard automatique|standard) {name} fermé (le|du) {holidays}',
    'ferme [le] (standard automatique|standard) {name} (le|du) {holidays}',
    'calendrier [des] congés du (standard automatique|standard) {name} [{holidays}]',
    'jours fériés de {name} {holidays}',
  ],
};
