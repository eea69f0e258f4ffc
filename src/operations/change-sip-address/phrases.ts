import type { InBothLanguages } from '../kit/operation.js';

export const CHANGE_SIP_ADDRESS_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    '{user} is now {sipAddress}',
    '{user} sip address is now {sipAddress} update it',
    'change sip address',
    'change {user} sip address [to {sipAddress}]',
    'change {user} sip [address] to {sipAddress}',
    'set {user} sip address to {sipAddress}',
    '{user} sip address (is|becomes|should be) [now] {sipAddress}',
    '{user} has [a] new sip address {sipAddress}',
    'rename {user} sip address to {sipAddress}',
    'update {user} sip address [to {sipAddress}]',
    'correct {user} sip address',
    'align {user} sip address',
  ],
  fr: [
    '{user} a changé de nom [et] [son] [adresse] sip (devient|est [maintenant]|doit être) {sipAddress}',
    'adresse sip de {user} a changé [c est] {sipAddress}',
    'change adresse sip',
    'change adresse sip de {user} (en|pour|vers) {sipAddress}',
    'changer adresse sip de {user} (en|pour) {sipAddress}',
    'modifie adresse sip de {user} en {sipAddress}',
    'adresse sip de {user} (devient|est) [maintenant] {sipAddress}',
    'nouvelle adresse sip (pour|de) {user} {sipAddress}',
    'corrige adresse sip de {user}',
    'aligne adresse sip de {user}',
    'mets à jour adresse sip de {user}',
    'nouvelle adresse sip {sipAddress}',
  ],
};
