import type { InBothLanguages } from '../kit/operation.js';

export const CREATE_POLICY_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'new policy {name} (for|in|on) {dialPlan}',
    'create policy',
    '(create|make|add) [a] [new] [um] [mailbox] policy {name} [(in|on|for|to) dial plan {dialPlan}]',
    '(create|make|add) [a] [new] [um] [mailbox] policy (called|named) {name} [(in|on|for|to) dial plan {dialPlan}]',
    '(create|make|add) [a] [new] [um] [mailbox] policy (in|on|for|to) dial plan {dialPlan} (called|named) {name}',
    'new [um] [mailbox] policy {name} [(in|on|for) dial plan {dialPlan}]',
    'new [um] [mailbox] policy (called|named) {name} [(in|on|for) dial plan {dialPlan}]',
    'we need [a] [new] [um] [mailbox] policy {name} [(in|on|for) dial plan {dialPlan}]',
    'set up [a] [new] [um] [mailbox] policy {name} [(in|on|for) dial plan {dialPlan}]',
    'dial plan {dialPlan} needs [a|another] [new] policy {name}',
  ],
  fr: [
    'nouvelle policy {name} (pour|dans|sur) [le] {dialPlan}',
    'crée stratégie',
    '(crée|ajoute|fais) [la|une] [nouvelle] stratégie [de] [um] {name} [(dans|sur|pour|à|au) dial plan {dialPlan}]',
    '(crée|ajoute|fais) [la|une] [nouvelle] stratégie [de] [um] (nommée|appelée) {name} [(dans|sur|pour|à|au) dial plan {dialPlan}]',
    '(crée|ajoute|fais) [la|une] [nouvelle] stratégie de boîte aux lettres {name} [(dans|sur|pour|à|au) dial plan {dialPlan}]',
    'nouvelle stratégie [de] [um] {name} [(dans|sur|pour) dial plan {dialPlan}]',
    'nouvelle stratégie de boîte aux lettres {name} [(dans|sur|pour) dial plan {dialPlan}]',
    'création [de] [la] stratégie [de] [um] {name} [(dans|sur|pour) dial plan {dialPlan}]',
    'il nous faut [une] [nouvelle] stratégie [de] [um] {name} [(dans|sur|pour) dial plan {dialPlan}]',
    '[le] dial plan {dialPlan} a besoin [d une] stratégie {name}',
  ],
};
