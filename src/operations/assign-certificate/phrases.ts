import type { InBothLanguages } from '../kit/operation.js';

export const ASSIGN_CERTIFICATE_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'put [the] [new] certificate on [server] {server}',
    'assign [the] [new] cert to [server] {server}',
    'bind [the] [new] (cert|certificate) to [server] {server}',
    'bind [the] [new] certificate to um on [server] {server}',
    'assign certificate',
    'bind certificate',
    'assign [um] certificate to [server] {server}',
    'assign certificate {thumbprint} to [server] {server}',
    'bind certificate {thumbprint} to [um on] [server] {server}',
    'bind [um] certificate on [server] {server}',
    'use certificate {thumbprint} for um on [server] {server}',
    'enable certificate {thumbprint} for um on [server] {server}',
  ],
  fr: [
    'mets [le] [nouveau] certificat sur [serveur] {server}',
    'attribue [le] certificat {thumbprint} (à|au) [serveur] {server}',
    'affecte [un|le] [nouveau] certificat [um] (au|à) [serveur] {server}',
    'attribue certificat',
    'lie certificat',
    'attribue [un] certificat [um] au [serveur] {server}',
    'attribue [le] certificat {thumbprint} au [serveur] {server}',
    'affecte [le] certificat {thumbprint} au [serveur] {server}',
    'lie [le] certificat {thumbprint} à [la um] [du] [serveur] {server}',
    'lie [un] certificat [um] sur [le] [serveur] {server}',
    'utilise [le] certificat {thumbprint} pour [la] um sur [le] [serveur] {server}',
  ],
};
