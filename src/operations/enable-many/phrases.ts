import type { InBothLanguages } from '../kit/operation.js';

export const ENABLE_MANY_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    '(enable|give) um (for|to) [(everybody|everyone|all|all the people|the people)] [(in|on|from|of)] (this|the|that) [attached] (file|csv|list|spreadsheet|sheet|table) [(in|on) dialplan {dialPlan}]',
    '(enable|give) (everybody|everyone|all|all the people|the people) (in|on|from|of) (this|the|that) [attached] (file|csv|list|spreadsheet|sheet|table) [(for|with) um] [(in|on) dialplan {dialPlan}]',
    '(bulk|mass) enable [um] [(in|on) dialplan {dialPlan}]',
    'enable um in bulk [(in|on) dialplan {dialPlan}]',
    '(import|load|process) (this|the|that) [attached] (file|csv|list|spreadsheet|sheet) [for um] [(in|on) dialplan {dialPlan}]',
    'enable many [people] [for um] [(in|on) dialplan {dialPlan}]',
    'enable um for many [people] [(in|on) dialplan {dialPlan}]',
    '(everybody|everyone|all the people) (in|on) (this|the) [attached] (file|csv|list|spreadsheet|sheet) (needs|should have|gets|get) um [(in|on) dialplan {dialPlan}]',
  ],
  fr: [
    '(active|donne|ouvre) um (pour|à) [(tout le monde|tous|toutes les personnes|les personnes|les gens)] [(dans|de|sur|du)] (ce|le|cette|la) (fichier|csv|liste|tableau|feuille) [ci joint] [(dans|sur) dialplan {dialPlan}]',
    '(active|donne|ouvre) (tout le monde|tous|toutes les personnes|les personnes) (dans|de|sur|du) (ce|le|cette|la) (fichier|csv|liste|tableau|feuille) [ci joint] [pour um] [(dans|sur) dialplan {dialPlan}]',
    '(importe|charge|traite) (ce|le|cette|la) (fichier|csv|liste|tableau|feuille) [ci joint] [pour um] [(dans|sur) dialplan {dialPlan}]',
    'active um en masse [(dans|sur) dialplan {dialPlan}]',
    'activation [de] um en masse [(dans|sur) dialplan {dialPlan}]',
    'activer um en masse [(dans|sur) dialplan {dialPlan}]',
    'active um pour plusieurs personnes [(dans|sur) dialplan {dialPlan}]',
    '(tout le monde|toutes les personnes|les personnes) (dans|sur|de|du) (ce|le|cette|la) (fichier|csv|liste|tableau) (doit|doivent) avoir um [(dans|sur) dialplan {dialPlan}]',
  ],
};
