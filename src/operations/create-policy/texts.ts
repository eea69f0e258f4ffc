import type { InBothLanguages } from '../kit/operation.js';

export const CREATE_POLICY_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Create a mailbox policy',
    help: 'Makes a UM mailbox policy of a dial plan, with Exchange’s own settings, for some of its people.',
    example: 'create policy VIP in dial plan Paris',
    summary: 'Dial plan {dialPlan} gets the mailbox policy {name}.',
    'subject-policy': 'Mailbox policy',
    'subject-plan': 'Dial plan',
    'subject-forest': 'Exchange forest',
    'step-create': 'Create mailbox policy {name}',
    'property-plan': 'Dial plan',
    'property-pin': 'PIN',
    'value-pin': '6 digits at least, 60 days, as Exchange sets it',
    'warning-rules':
      '{name} allows no outgoing calls until its dialling rules are set, and nobody is on it until somebody’s policy is changed.',
    'note-others': 'The dial plan has these already, which stay: {policies}.',
    'verify-made': 'Dial plan {dialPlan} has the mailbox policy {name}',
    'undo-none':
      'Policies are deleted with their dial plan only: {name} affects nobody as long as nobody is on it. An Exchange administrator can delete it.',
    'next-rules': 'Set its dialling rules',
  },
  fr: {
    title: 'Créer une stratégie de boîte aux lettres',
    help: 'Crée une stratégie de boîte aux lettres de MU d’un plan de numérotation, avec les réglages d’Exchange, pour certaines de ses personnes.',
    example: 'crée la stratégie VIP dans le plan Paris',
    summary: 'Le plan de numérotation {dialPlan} reçoit la stratégie de boîte aux lettres {name}.',
    'subject-policy': 'Stratégie de boîte aux lettres',
    'subject-plan': 'Plan de numérotation',
    'subject-forest': 'Forêt Exchange',
    'step-create': 'Créer la stratégie de boîte aux lettres {name}',
    'property-plan': 'Plan de numérotation',
    'property-pin': 'Code PIN',
    'value-pin': '6 chiffres au moins, 60 jours, comme Exchange le règle',
    'warning-rules':
      '{name} ne permet aucun appel sortant tant que ses règles de numérotation ne sont pas définies, et personne n’y est tant qu’on n’a changé la stratégie de personne.',
    'note-others': 'Le plan a déjà celles-ci, qui restent : {policies}.',
    'verify-made': 'Le plan {dialPlan} a la stratégie de boîte aux lettres {name}',
    'undo-none':
      'Une stratégie n’est supprimée qu’avec son plan de numérotation : {name} ne concerne personne tant que personne n’y est. Un administrateur Exchange peut la supprimer.',
    'next-rules': 'Définir ses règles de numérotation',
  },
};
