import { folded } from '../kit/names.js';
import { MODES_OF_SETTINGS, type Mode } from './settings.js';

/** How each setting is called in both languages, folded; without elisions' short words. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'missed calls': [
    ...['missed call notifications', 'missed call notification', 'missed calls notifications'],
    ...['missed call notices', 'missed call notice', 'missed call mails', 'missed call emails'],
    ...['missed call alerts', 'missed call messages', 'notifications of missed calls'],
    ...['notices of missed calls', 'notification of missed calls', 'missed calls'],
    ...['notifications d appels manques', 'notification d appels manques'],
    ...['notifications d appel manque', 'avis d appels manques', 'avis d appel manque'],
    ...['alertes d appels manques', 'mails d appels manques', 'notifications des appels manques'],
    ...['appels manques', 'appels en absence', 'notifications d appels en absence'],
    ...['mails d appel manque', 'mail d appel manque', 'courriel d appel manque', 'appel manque'],
    ...['couriel d appel manque', 'missed call notifs', 'missed call mail', 'missed call email'],
    ...['misses a call', 'missed a call', 'missed call'],
  ],
  'play on phone': [
    ...['play on phone', 'play on the phone', 'lire sur le telephone', 'lecture sur telephone'],
    ...['ecouter sur le telephone', 'ecoute sur telephone', 'ecoute sur le telephone'],
  ],
  'speech recognition': [
    ...[
      'automatic speech recognition',
      'speech recognition',
      'voice recognition',
      'voice commands',
    ],
    ...['reconnaissance vocale', 'reconnaissance de la parole', 'commandes vocales'],
  ],
  'call answering rules': [
    ...['call answering rules', 'call answer rules', 'answering rules'],
    ...['regles de reponse aux appels', 'regles de reponse', 'regles de repondeur'],
  ],
  'telephone access': [
    ...['subscriber access', 'outlook voice access', 'telephone access', 'phone access'],
    ...['acces par telephone', 'acces telephonique', 'acces abonne'],
  ],
  'calendar by phone': [
    ...['calendar by phone', 'calendar by telephone', 'calendar over the phone'],
    ...['calendar access by phone', 'agenda par telephone', 'calendrier par telephone'],
  ],
  'email by phone': [
    ...['email by phone', 'mail by phone', 'email by telephone', 'email over the phone'],
    ...['email access by phone', 'courriel par telephone', 'mail par telephone'],
    ...['messagerie electronique par telephone', 'courrier par telephone'],
  ],
  'access without pin': [
    ...['access without pin', 'access without a pin', 'pinless access', 'pin less access'],
    ...['acces sans pin', 'acces sans code pin', 'acces sans code'],
  ],
  'anonymous callers': [
    ...['messages from anonymous callers', 'anonymous callers', 'anonymous messages'],
    ...['anonymous calls', 'appelants anonymes', 'appels anonymes', 'messages anonymes'],
    ...['messages d appelants anonymes'],
  ],
  'message analysis': [
    ...['message analysis', 'voicemail analysis', 'voice mail analysis', 'analysis of messages'],
    ...['analyse des messages', 'analyse des messages vocaux'],
  ],
  'text messages': [
    ...['text message notifications', 'text notifications', 'sms notifications', 'text messages'],
    ...['texto', 'textos', 'text message'],
    ...['sms alerts', 'sms', 'notifications par sms', 'notifications sms', 'alertes sms'],
  ],
  'found by callers': [
    ...['found by callers', 'directory search by callers', 'recherche par les appelants'],
  ],
  fax: [
    'fax',
    'faxes',
    'faxs',
    'fax um',
    'um fax',
    'fax reception',
    'reception de fax',
    'telecopie',
    'telecopies',
  ],
  preview: [
    ...['voicemail preview', 'voice mail preview', 'message preview', 'preview'],
    ...[
      'previews',
      'transcript',
      'transcripts',
      'transcriptions',
      'retranscrits',
      'retranscription',
    ],
    ...['transcription', 'apercu', 'apercu des messages', 'apercu de messagerie vocale'],
    ...['apercu de la messagerie vocale'],
  ],
  language: ['prompt language', 'voicemail language', 'language', 'langue des annonces', 'langue'],
};

const WAYS = Object.entries(SAID)
  .flatMap(([name, all]) => all.map((said) => ({ name, words: said.split(' ') })))
  .sort((a, b) => b.words.length - a.words.length);

/** The setting whose name these words begin with, and how many of them it takes; the longest. */
export function settingAt(words: readonly string[]): { name: string; length: number } | null {
  const way = WAYS.find((each) => each.words.every((word, at) => words[at] === word));
  return way === undefined ? null : { name: way.name, length: way.words.length };
}

/** The ways of saying a mode behind a setting's name, folded. */
const SAID_MODES: Readonly<Record<Mode, readonly string[]>> = {
  on: [
    'on',
    'enabled',
    'active',
    'activee',
    'actives',
    'activees',
    'actif',
    'actifs',
    'activer',
    'autoriser',
    'remettre',
    'back',
  ],
  off: [
    'off',
    'disabled',
    'desactiver',
    'couper',
    'enlever',
    'supprimer',
    'desactive',
    'desactivee',
    'desactives',
    'desactivees',
  ],
  all: ['all', 'tous', 'toutes'],
};

const MODES = new Map(
  MODES_OF_SETTINGS.flatMap((mode) => SAID_MODES[mode].map((word) => [word, mode] as const)),
);

/** A mode by one folded word, or null. */
export function modeSaid(word: string): Mode | null {
  return MODES.get(word) ?? null;
}

/** What is asked for of one setting. */
export interface Wanted {
  readonly name: string;
  readonly mode: Mode;
}

/** Reads `missed calls off`, in either language; null: it is no setting, or not how it is to be. */
export function wantedOf(text: string): Wanted | null {
  const words = folded(text)
    .split(/[\s':=]+/)
    .filter((word) => word !== '');
  const found = settingAt(words);
  const mode = modeSaid(words.at(-1) ?? '');
  const isWhole = found !== null && found.length === words.length - 1;
  return isWhole && mode !== null ? { name: found.name, mode } : null;
}
