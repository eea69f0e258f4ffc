import { z } from 'zod';
import { operation, type AnyOperation } from '../../src/operations/kit/operation.js';

/** Stands for an operation of the catalogue where a test needs one with texts of its own. */
export const sampleOperation: AnyOperation = operation({
  kind: 'talk',
  name: 'sample-change',
  topic: 'people',
  effect: 'change',
  parameters: z.object({ user: z.string(), dialPlan: z.string() }),
  required: ['user', 'dialPlan'],
  phrases: {
    en: ['enable um [for] {user} [in dial plan {dialPlan}]'],
    fr: ['active um [pour] {user} [dial plan {dialPlan}]'],
  },
  texts: {
    en: {
      title: 'Enable voice mail',
      help: 'Gives a mailbox Unified Messaging in a dial plan.',
      example: 'enable UM for alice.martin in dial plan Paris',
      summary: '{name} gets voice mail in dial plan {dialPlan}, extension {extension}.',
      step: 'Enable {name} for UM',
      person: 'Person',
      site: 'Site',
      extension: 'Extension',
      warning: 'The welcome mail with the PIN goes to {name}.',
      stop: 'Calls to {name} ring without an answer for a minute.',
      verified: '{name} is enabled for UM',
      undo: 'Disabling {name} again takes it back.',
      'by-hand': 'Make the contact',
      where: 'On {server}, start OcsUmUtil and choose Load Data.',
      enter: 'SIP address: {value}',
      finding: '{name} is missing.',
      consequence: 'Callers hear nothing.',
      next: 'Next page',
      irreversible: 'The greetings are gone for good.',
    },
    fr: {
      title: 'Activer la messagerie vocale',
      help: 'Active la messagerie unifiée d’une boîte aux lettres dans un plan de numérotation.',
      example: 'active la messagerie vocale pour alice.martin, plan Paris',
      summary:
        '{name} reçoit la messagerie vocale dans le plan de numérotation {dialPlan}, poste {extension}.',
      step: 'Activer la messagerie unifiée de {name}',
      person: 'Personne',
      site: 'Site',
      extension: 'Poste',
      warning: 'Le message de bienvenue avec le code PIN est envoyé à {name}.',
      stop: 'Les appels vers {name} sonnent sans réponse pendant une minute.',
      verified: 'La messagerie unifiée de {name} est activée',
      undo: 'Désactiver {name} annule l’opération.',
      'by-hand': 'Créer le contact',
      where: 'Sur {server}, lancez OcsUmUtil et choisissez Load Data.',
      enter: 'Adresse SIP : {value}',
      finding: 'Il manque {name}.',
      consequence: 'Les appelants n’entendent rien.',
      next: 'Page suivante',
      irreversible: 'Les messages d’accueil sont perdus.',
    },
  },
});

/** A catalogue of that one operation. */
export const sampleCatalogue = new Map([[sampleOperation.name, sampleOperation]]);
