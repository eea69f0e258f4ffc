import type { InBothLanguages } from '../kit/operation.js';

export const IMPORT_CERTIFICATE_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'import certificate',
    'import [um] certificate on [server] {server}',
    'import [um] certificate {file} on [server] {server}',
    'import {file} on [server] {server}',
    'import certificate [for] [server] {server} from {file}',
    'load certificate {file} on [server] {server}',
    'install certificate {file} on [server] {server}',
    'complete certificate request of [server] {server} with {file}',
  ],
  fr: [
    'importe certificat',
    'importe [le] certificat [um] sur [le] [serveur] {server}',
    'importe [le] certificat [um] {file} sur [le] [serveur] {server}',
    'importe {file} sur [le] [serveur] {server}',
    'importe [le] certificat [du] [serveur] {server} depuis {file}',
    'charge [le] certificat {file} sur [le] [serveur] {server}',
    'installe [le] certificat {file} sur [le] [serveur] {server}',
    'termine [la] demande de certificat [du] [serveur] {server} avec {file}',
  ],
};
