import type { InBothLanguages } from '../kit/operation.js';

export const RESTART_FRONT_ENDS_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'restart [the] front ends',
    'restart [the] front ends of [pool] {pool}',
    'restart [the] front end (servers|services|service) of [pool] {pool}',
    'restart [the] lync front end (service|services) (of|on|in) [pool] {pool}',
    'restart rtcsrv (of|on|in) [pool] {pool}',
    '[the] front ends of [pool] {pool} (must|have to|need to) be restarted',
    '[the] front ends of [pool] {pool} need [a] restart',
    'front end restart of [pool] {pool}',
  ],
  fr: [
    'redémarre [les] serveurs frontaux',
    'redémarre [les] serveurs frontaux (du|de) [pool] {pool}',
    'redémarre [les|le] (services|service) (frontaux|frontal) [lync] (du|de) [pool] {pool}',
    'redémarre [les] front ends (du|de) [pool] {pool}',
    'redémarre rtcsrv (sur|du|de) [pool] {pool}',
    '[les] serveurs frontaux (du|de) [pool] {pool} doivent être redémarrés',
    'il faut redémarrer [les] serveurs frontaux (du|de) [pool] {pool}',
    'redémarrage [des] serveurs frontaux (du|de) [pool] {pool}',
  ],
};
