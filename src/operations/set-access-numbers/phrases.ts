import type { InBothLanguages } from '../kit/operation.js';

export const SET_ACCESS_NUMBERS_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'access (number|numbers) (of|for) {dialPlan} (is|are) {accessNumbers}',
    'access (number|numbers) (of|for) dial plan {dialPlan} {accessNumbers}',
    'set access numbers',
    '(set|change|update) [the] access (number|numbers) (of|for|on) [the] dial plan {dialPlan} [to {accessNumbers}]',
    '(set|change|update) [the] access (number|numbers) (of|for|on) {dialPlan} to {accessNumbers}',
    '(set|change|update) [the] subscriber access (number|numbers) (of|for|on) [the] dial plan {dialPlan} [to {accessNumbers}]',
    'give dial plan {dialPlan} [the] access (number|numbers) {accessNumbers}',
    '[the] access (number|numbers) (of|for) [the] dial plan {dialPlan} (is|are|should be|becomes) {accessNumbers}',
    'dial plan {dialPlan} (gets|needs|has) [the] access (number|numbers) {accessNumbers}',
    'dial plan {dialPlan} has no access (number|numbers)',
    'let people reach dial plan {dialPlan} (on|at) {accessNumbers}',
  ],
  fr: [
    'mets {accessNumbers} comme numéro accès de {dialPlan}',
    'mets {accessNumbers} comme numéro accès du dial plan {dialPlan}',
    '[le] numéro accès du dial plan {dialPlan} est {accessNumbers}',
    '[le] numéro accès de {dialPlan} est {accessNumbers}',
    'définis numéros accès',
    '(définis|change|modifie|mets) [le|les] (numéro|numéros) [d] accès [du] dial plan {dialPlan} [(à|en|au) {accessNumbers}]',
    '(définis|change|modifie|mets) [le|les] (numéro|numéros) [d] accès de {dialPlan} (à|en|au) {accessNumbers}',
    '(définis|change|modifie) [le|les] (numéro|numéros) [d] accès abonné [du] dial plan {dialPlan} [(à|en|au) {accessNumbers}]',
    'donne au dial plan {dialPlan} [le] numéro [d] accès {accessNumbers}',
    '[le] numéro [d] accès [du] dial plan {dialPlan} (est|devient|doit être) {accessNumbers}',
    '[les] numéros [d] accès [du] dial plan {dialPlan} (sont|deviennent|doivent être) {accessNumbers}',
    '[le] dial plan {dialPlan} n a pas de numéro [d] accès',
    'on [doit] [peut] joindre [le] dial plan {dialPlan} au {accessNumbers}',
  ],
};
