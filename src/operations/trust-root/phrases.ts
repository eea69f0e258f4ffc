import type { InBothLanguages } from '../kit/operation.js';

export const TRUST_ROOT_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    'trust [the] roots [of lync and exchange]',
    'trust [the] root [certificates|certificate] [in] [forest] {forest}',
    'import [the] [missing] root [certificates|certificate] [in|into] [forest] {forest}',
    'import [the] [missing] root [certificates|certificate] [on the servers]',
    'make lync and exchange trust (each other|each others roots)',
    '(lync|exchange) does not trust [the] (root|ca) of (lync|exchange) [in forest {forest}]',
    '(lync|exchange) (has|have) to trust [the] (root|ca) of (lync|exchange)',
    '[the] root certificate [of the ca] is missing on [the] [lync|exchange] servers [of forest {forest}]',
  ],
  fr: [
    'approuve [les] racines [de lync et exchange]',
    'approuve [les|le] (certificats|certificat) (racines|racine) [dans] [la] [forêt] {forest}',
    'importe [les|le] (certificats|certificat) (racines|racine) [manquants|manquant] [dans] [la] [forêt] {forest}',
    'importe [les|le] (certificats|certificat) (racines|racine) [manquants|manquant] [sur les serveurs]',
    'fais que lync et exchange approuvent (leurs racines|mutuellement leurs racines)',
    '(lync|exchange) n approuve pas [la] (racine|autorité) (de|d) (lync|exchange) [dans la forêt {forest}]',
    '(lync|exchange) doit approuver [la] (racine|autorité) (de|d) (lync|exchange)',
    '[le] certificat racine manque sur [les] serveurs [lync|exchange] [de la forêt {forest}]',
  ],
};
