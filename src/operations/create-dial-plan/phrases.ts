import type { InBothLanguages } from '../kit/operation.js';

export const CREATE_DIAL_PLAN_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'create dial plan',
    '(create|make|add) [a] [new] [sip] [uri] dial plan {name}',
    '(create|make|add) [a] [new] [sip] [uri] dial plan (called|named) {name}',
    '(create|make|add) [a] [new] [sip] [uri] dial plan {name} [with] {digits} digits',
    '(create|make|add) [a] [new] [sip] [uri] dial plan {name} [with] {digits} digits [access] [number] {accessNumbers}',
    '(create|make|add) [a] [new] [sip] [uri] dial plan {name} [with] {digits} digits country code {countryCode}',
    '(create|make|add) [a] [new] [sip] [uri] dial plan {name} [with] {digits} digits country code {countryCode} [access] [number] {accessNumbers}',
    '(create|make|add) [a] [new] [sip] [uri] dial plan (called|named) {name} [with] {digits} digits [country code {countryCode}]',
    'new [sip] [uri] dial plan {name} [[with] {digits} digits]',
    'we need [a] [new] [sip] [uri] dial plan {name} [[with] {digits} digits]',
    'set up [a] [new] [sip] [uri] dial plan {name} [[with] {digits} digits]',
  ],
  fr: [
    'crée dial plan',
    '(crée|ajoute|fais) [le|un] [nouveau] dial plan [uri] [sip] {name}',
    '(crée|ajoute|fais) [le|un] [nouveau] dial plan [uri] [sip] (nommé|appelé) {name}',
    '(crée|ajoute|fais) [le|un] [nouveau] dial plan [uri] [sip] {name} [à|avec] {digits} chiffres',
    '(crée|ajoute|fais) [le|un] [nouveau] dial plan [uri] [sip] {name} [à|avec] {digits} chiffres [accès] [numéro] {accessNumbers}',
    '(crée|ajoute|fais) [le|un] [nouveau] dial plan [uri] [sip] {name} [à|avec] {digits} chiffres indicatif [pays] {countryCode}',
    '(crée|ajoute|fais) [le|un] [nouveau] dial plan [uri] [sip] {name} [à|avec] {digits} chiffres indicatif [pays] {countryCode} [accès] [numéro] {accessNumbers}',
    'nouveau dial plan [uri] [sip] {name} [[à|avec] {digits} chiffres]',
    'création [du] dial plan [uri] [sip] {name} [[à|avec] {digits} chiffres]',
    'il nous faut [un] [nouveau] dial plan [uri] [sip] {name} [[à|avec] {digits} chiffres]',
  ],
};
