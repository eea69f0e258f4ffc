import type { InBothLanguages } from '../kit/operation.js';

export const ENABLE_IN_LYNC_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'enable {user} in lync [again]',
    're-enable {user} in lync',
    'enable [the] lync account of {user}',
    'enable [the] lync user {user}',
    'activate [the] lync account of {user} [again]',
    '(switch|turn) [the] lync account of {user} [back] on',
    'put [the] lync account of {user} back (in|into) service',
    'let {user} sign in to lync again',
    'take {user} off hosted voice mail',
    'switch off hosted voice mail for {user}',
  ],
  fr: [
    'active {user} dans lync',
    'réactive {user} dans lync',
    'active [le] compte lync de {user}',
    'réactive [le] compte lync de {user}',
    'réactivation du compte lync de {user}',
    'remets [le] compte lync de {user} en service',
    'rallume [le] compte lync de {user}',
    'rends [son|le] compte lync à {user}',
    'retire {user} de la messagerie hébergée',
    'coupe la messagerie hébergée de {user}',
  ],
};
