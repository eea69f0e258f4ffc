import type { InBothLanguages } from '../kit/operation.js';

export const SET_STARTUP_MODE_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'um on {server} should (start in|be) {mode}',
    'set {server} to {mode}',
    'switch {server} to {mode}',
    'set startup mode',
    'change startup mode',
    'set startup mode [of] [server] {server} to {mode}',
    'change startup mode [of] [server] {server} to {mode}',
    'set [um] startup mode {mode} on [server] {server}',
    'put [server] {server} in startup mode {mode}',
    'put [server] {server} in {mode} mode',
    'switch [server] {server} to {mode} mode',
    'startup mode {mode} on {server}',
  ],
  fr: [
    'passe {server} en {mode}',
    'mets {server} en {mode}',
    'règle mode de démarrage',
    'change mode de démarrage',
    'change [le] mode de démarrage [du] [serveur] {server} en {mode}',
    'règle [le] mode de démarrage [du] [serveur] {server} sur {mode}',
    'mets [le] mode de démarrage [du] [serveur] {server} (sur|en|à) {mode}',
    'mets [le] [serveur] {server} en mode de démarrage {mode}',
    'mets [le] [serveur] {server} en mode {mode}',
    'passe [le] [serveur] {server} en mode {mode}',
  ],
};
