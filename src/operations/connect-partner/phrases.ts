import type { InBothLanguages } from '../kit/operation.js';

export const CONNECT_PARTNER_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'connect [the] partner applications [of] [forest] {forest}',
    'connect [the] partner applications',
    '(create|make|set up) [the] partner (application|applications) [of lync and exchange] [in forest {forest}]',
    'make lync and exchange partner applications [of each other] [in forest {forest}]',
    '(configure|set up|enable) server to server authentication [between lync and exchange] [in forest {forest}]',
    '(configure|set up|enable) oauth between lync and exchange [in forest {forest}]',
    'lync and exchange [do not|dont|cant] authenticate [to] each other [in forest {forest}]',
    '[the] partner application [of lync|of exchange] is (missing|disabled) [in forest {forest}]',
  ],
  fr: [
    'relie [les] applications partenaires [de] [la] [forêt] {forest}',
    'relie [les] applications partenaires',
    '(crée|configure) [les|l] (applications|application) (partenaires|partenaire) [de lync et exchange] [dans la forêt {forest}]',
    'fais de lync et exchange des applications partenaires [dans la forêt {forest}]',
    '(configure|active) [l] authentification de serveur à serveur [entre lync et exchange] [dans la forêt {forest}]',
    '(configure|active) oauth entre lync et exchange [dans la forêt {forest}]',
    'lync et exchange ne s authentifient pas [mutuellement] [dans la forêt {forest}]',
    '[l] application partenaire [de lync|d exchange] (manque|est désactivée) [dans la forêt {forest}]',
  ],
};
