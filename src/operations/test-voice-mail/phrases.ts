import type { InBothLanguages } from '../kit/operation.js';

export const TEST_VOICE_MAIL_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'test um',
    'test [the] um (of|for|with) {user}',
    'test [the] um of {user} (by|with) [a] call',
    'test [the] um (on|of|in) [the] pool {pool}',
    'test [the] um (on|of|in) [the] forest {forest}',
    'run [a] [the] um test',
    'run [a] [the] um test (on|for) [the] pool {pool}',
    'make [a] test call to um',
    'leave [a] test (message|um)',
    'does um answer',
    'try [the] um with [the] test users',
  ],
  fr: [
    'teste [la|le] um',
    'teste [la|le] um de {user}',
    'teste [la|le] um avec {user}',
    'teste [la|le] um (sur|du) [le] pool {pool}',
    'teste [la|le] um (sur|de) [la] forest {forest}',
    'tester [la|le] um [de] {user}',
    'lance [le|un] test de [la] um',
    'fais [un] appel de test [à|vers] [la|le] um',
    'laisse [un] message de test',
    'est ce que [la|le] um répond',
    'essaie [la|le] um avec [les] utilisateurs de test',
  ],
};
