import type { InBothLanguages } from '../kit/operation.js';

export const SECURE_DIAL_PLAN_EXAMPLES: InBothLanguages<readonly string[]> = {
  en: [
    'secure dial plan {dialPlan}',
    'VoIP security of plan {dialPlan} is wrong, set it to what Lync wants',
    'the dial plan {dialPlan} is Unsecured, make it Secured',
    'set VoipSecurity on dial plan {dialPlan} to SIP secured',
    "calls to UM fail because plan {dialPlan} isn't encrypted, fix its security",
    'encrypt the calls of dial plan {dialPlan}',
    'please change the VoIP security of {dialPlan}, media encryption is required in Lync',
    "dial plan {dialPlan} needs its voip security aligned with Lync's media encryption",
    'switch plan {dialPlan} from unsecured to secured',
    'voip security mismatch on {dialPlan}, correct it',
  ],
  fr: [
    'sécurise {user} plan {user} numérotation {dialPlan}',
    'la sécurité VoIP du plan {dialPlan} est fausse, corrige-la',
    'passe {user} plan {dialPlan} en sécurisé, Lync chiffre les médias',
    "{user} plan {dialPlan} n'est pas sécurisé, les appels échouent, mets-le en Secured",
    "régler VoipSecurity sur {user} plan {dialPlan} comme Lync l'exige",
    'chiffrement des appels du plan {dialPlan} à activer',
    "merci d'aligner la sécurité VoIP {user} {dialPlan} sur {user} chiffrement {user} Lync",
    'sécurité voip à corriger, plan {dialPlan}',
    '{user} plan {user} numérotation {dialPlan} doit être chiffré',
    'mets {user} plan {dialPlan} en SIP sécurisé stp',
  ],
};
