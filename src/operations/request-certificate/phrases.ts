import type { InBothLanguages } from '../kit/operation.js';

export const REQUEST_CERTIFICATE_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'renew {server} certificate',
    'we need [a] [new] [um] certificate for [server] {server}',
    'get [a] [new] [um] certificate for [server] {server}',
    '{server} needs [a] [new] [um] certificate',
    '{server} certificate (expires|is expiring|expired|runs out) (get|order|request) [a] new one',
    'request certificate',
    'renew certificate',
    'request [um] certificate for [server] {server}',
    'request new [um] certificate for [server] {server}',
    'ask for [um] certificate for [server] {server}',
    'order [um] certificate for [server] {server}',
    'renew [um] certificate (of|on|for) [server] {server}',
    'make certificate request for [server] {server}',
  ],
  fr: [
    '[serveur] {server} a besoin [d] [un] [nouveau] certificat',
    '[le] certificat [um] (du|de|sur) [serveur] {server} expire (renouvelle le|demande un nouveau)',
    'demande certificat',
    'renouvelle certificat',
    'demande [un] certificat [um] pour [le] [serveur] {server}',
    'demande [un] nouveau certificat [um] pour [le] [serveur] {server}',
    'commande [un] certificat [um] pour [le] [serveur] {server}',
    'renouvelle [le] certificat [um] (du|sur|de) [serveur] {server}',
    'crée [une] demande de certificat pour [le] [serveur] {server}',
    'il faut [un] certificat [um] pour [le] [serveur] {server}',
  ],
};
