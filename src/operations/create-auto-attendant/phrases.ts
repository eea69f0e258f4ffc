import type { InBothLanguages } from '../kit/operation.js';

export const CREATE_AUTO_ATTENDANT_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'create [an] aa {name} [(in|on|for) dial plan {dialPlan}] [(on|with) [number] {pilotNumber}]',
    'new (aa|auto attendant) {name} (in|on|for) [dial plan] {dialPlan} [[number] {pilotNumber}]',
    'create auto attendant',
    'create [an] auto attendant {name} [on {pilotNumber}]',
    'create [an] auto attendant {name} (in|on|for) dial plan {dialPlan} [(on|with) [number] {pilotNumber}]',
    'create [an] auto attendant {name} with [the] number {pilotNumber}',
    'new auto attendant {name} [on {pilotNumber}]',
    'add [an] auto attendant {name} [on {pilotNumber}]',
    'make [an] auto attendant {name} [on {pilotNumber}]',
    'create [an] auto attendant called {name} [on {pilotNumber}]',
    'we need [an] auto attendant {name} [on {pilotNumber}]',
  ],
  fr: [
    'nouveau standard automatique {name} (dans|sur|pour) [le] [dial plan] {dialPlan} [[numéro] {pilotNumber}]',
    'crée standard automatique',
    'crée [un] standard automatique {name} [au {pilotNumber}]',
    'crée [un] standard automatique {name} (dans|sur|pour) [le] dial plan {dialPlan} [(au|avec) [le] [numéro] {pilotNumber}]',
    'crée [un] standard automatique {name} avec [le] numéro {pilotNumber}',
    'nouveau standard automatique {name} [au {pilotNumber}]',
    'création [du] standard automatique {name} [au {pilotNumber}]',
    'ajoute [un] standard automatique {name} [au {pilotNumber}]',
    'crée [un] standard {name} au {pilotNumber}',
    'il nous faut [un] standard automatique {name} [au {pilotNumber}]',
  ],
};
