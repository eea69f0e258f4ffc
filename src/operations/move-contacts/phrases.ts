import type { InBothLanguages } from '../kit/operation.js';

export const MOVE_CONTACTS_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'move [all] [the] [um|lync] contacts [from pool {fromPool}] to pool {pool}',
    'move [all] [the] [um|lync] contacts',
    'move [the] contacts of pool {fromPool} to pool {pool}',
    'move [the] (subscriber access|auto attendant) contacts [from pool {fromPool}] to pool {pool}',
    'home [the] [um] contacts on pool {pool}',
    'put [the] [um] contacts on pool {pool}',
    'relocate [the] [um] contacts [from pool {fromPool}] to pool {pool}',
    '[the] [um] contacts (must|have to|should) (go|move) to pool {pool}',
    'transfer [the] [um] contacts [from pool {fromPool}] to pool {pool}',
  ],
  fr: [
    '(migre|migrer|bascule|déplace) [les] contacts [um] (sur|vers) [le] [pool] {pool}',
    'déplace [tous] [les] contacts [um|lync] [du pool {fromPool}] vers [le] pool {pool}',
    'déplace [tous] [les] contacts [um|lync]',
    'déplacer [les] contacts [um] [du pool {fromPool}] (vers|sur) [le] pool {pool}',
    'transfère [les] contacts [um] [du pool {fromPool}] (vers|sur) [le] pool {pool}',
    'mets [les] contacts [um] sur [le] pool {pool}',
    'bascule [les] contacts [um] [du pool {fromPool}] (vers|sur) [le] pool {pool}',
    '[les] contacts [um] (doivent|devraient) (aller|passer) (vers|sur) [le] pool {pool}',
    'migre [les] contacts [um] [du pool {fromPool}] (vers|sur) [le] pool {pool}',
  ],
};
