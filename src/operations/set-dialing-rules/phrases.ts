import type { InBothLanguages } from '../kit/operation.js';

export const SET_DIALING_RULES_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'allow (international|outside) calls for dial plan {dialPlan}',
    'allow (international|outside|external) calls in dial plan {dialPlan}',
    'set dialing rules',
    '(set|change|update) [the] [outbound|outgoing] (dialing|dialling) rules [(of|for|on) dial plan {dialPlan}] [(of|for|on) policy {policy}]',
    '(set|change|update) [the] {dialPlan} (dialing|dialling) rules',
    'dial plan {dialPlan} needs [its] (dialing|dialling) rules',
    'allow [outbound|outgoing] calls (on|from|for) dial plan {dialPlan}',
    'let [people on] dial plan {dialPlan} (call|dial) (out|anywhere|outside)',
    'allow dial plan {dialPlan} to (call|dial) (out|anywhere|outside)',
    'configure [the] (dialing|dialling) rules [(of|for|on) dial plan {dialPlan}] [for policy {policy}]',
    'set up [the] (dialing|dialling) rules [(of|for|on) dial plan {dialPlan}]',
  ],
  fr: [
    'autorise les appels (internationaux|extérieurs) (pour|dans) [le] dial plan {dialPlan}',
    'définis règles numérotation',
    '(définis|change|modifie|règle|mets) [les] règles [de] numérotation [(du|sur|pour) dial plan {dialPlan}] [(de|pour) [la] policy {policy}]',
    'configure [les] règles [de] numérotation [(du|sur|pour) dial plan {dialPlan}]',
    '[le] dial plan {dialPlan} (n a pas|a besoin) [de] [ses] règles [de] numérotation',
    'autorise [les] appels sortants (du|sur|pour) dial plan {dialPlan}',
    'permets [les] appels sortants (du|sur|pour) dial plan {dialPlan}',
    'laisse [les gens du] dial plan {dialPlan} appeler (partout|dehors|extérieur)',
    'autorise dial plan {dialPlan} à appeler (partout|dehors|extérieur)',
    'règles [de] numérotation (du|sur|pour) dial plan {dialPlan} à définir',
  ],
};
