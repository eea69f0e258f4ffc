import type { InBothLanguages } from '../kit/operation.js';

export const ADD_POOL_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Add one pool',
    help: 'Connects one Lync pool to Unified Messaging, with its gateway and a hunt group for each SIP URI dial plan, and touches no other pool: ExchUcUtil for one pool.',
    example: 'add pool fepool-lyon.contoso.com',
    summary:
      '{pool} is connected to {plans, plural, one {the one SIP URI dial plan} other {the # SIP URI dial plans}} of {forest}; its gateway {outcalls, select, on {allows outgoing calls} other {allows no outgoing calls}}.',
    'subject-pool': 'Pool',
    'subject-plans': 'SIP URI dial plans',
    'subject-forest': 'Exchange forest',
    'step-right': 'Let {group} read {object}',
    'step-gateway': 'Make the gateway {name} for {pool}',
    'step-settings':
      'Gateway of {pool}: {outcalls, select, on {outgoing calls allowed} other {no outgoing calls}}, {messageWaiting, select, on {message waiting indication on} other {message waiting indication off}}',
    'step-hunt-group': 'Make the hunt group for {dialPlan}, pilot identifier {pilot}',
    'property-gateway': 'Gateway',
    'property-outcalls': 'Outgoing calls',
    'property-message-waiting': 'Message waiting indication',
    'property-hunt-group': 'Pilot identifier for {dialPlan}',
    'property-right': 'Right of {group}',
    'value-on': 'allowed',
    'value-off': 'not allowed',
    'next-restart': 'Restart the Front Ends of {pool}',
    'warning-front-ends':
      'Afterwards restart the Lync Front End service on each Front End server of {pool}, or Lync doesn’t see the change: this request doesn’t do that.',
    'warning-rights':
      'Lync’s groups lack {count, plural, one {a right} other {# rights}} to read UM’s objects; what is granted holds for the whole forest, as the script grants it.',
    'warning-none-open':
      'No gateway allows outgoing calls for {plans}: Play on Phone and message waiting don’t work there.',
    'warning-several-open':
      'More than one gateway allows outgoing calls for {plans} ({gateways}); there should be one.',
    'warning-director':
      'The gateway of the Directors’ pool {pool} allows outgoing calls now; it will be closed.',
    'warning-no-topology':
      'The topology of Lync in {forest} can’t be read from here: if {pool} is a Directors’ pool, make sure that its gateway isn’t left open.',
    'warning-disabled':
      'The gateway of {pool} is {status}: calls don’t pass it. This request doesn’t change that.',
    'warning-addresses':
      'Make sure that {addresses} is not the address of {pool}: Exchange would refuse the new gateway.',
    'note-others': 'No other pool is touched: {pools}.',
    'note-hand-made': 'Hand-made hunt groups of this gateway stay: {huntGroups}.',
    'note-other-forest':
      '{forest} uses the Lync of {lync} too: for its own dial plans the pool has to be added there as well (“add pool {pool} in forest {forest}”).',
    'verify-gateway':
      '{pool} has its gateway: {outcalls, select, on {outgoing calls allowed} other {no outgoing calls}}, {messageWaiting, select, on {message waiting indication on} other {message waiting indication off}}',
    'verify-hunt-group': '{pool} has a hunt group for {dialPlan}',
    'verify-right': '{group} may read {object}',
    'undo-none':
      'No operation takes a gateway away: calls may already use it. Close it with “outgoing calls off”; an Exchange administrator can remove it by hand (Remove-UMIPGateway).',
  },
  fr: {
    title: 'Ajouter un seul pool',
    help: 'Relie un pool Lync à la messagerie unifiée, avec sa passerelle et un groupement de postes par plan URI SIP, sans toucher aux autres pools : ExchUcUtil pour un seul pool.',
    example: 'ajoute le pool fepool-lyon.contoso.com',
    summary:
      '{pool} est relié {plans, plural, one {à l’unique plan URI SIP} other {aux # plans URI SIP}} de {forest} ; sa passerelle {outcalls, select, on {autorise les appels sortants} other {n’autorise pas les appels sortants}}.',
    'subject-pool': 'Pool',
    'subject-plans': 'Plans de numérotation URI SIP',
    'subject-forest': 'Forêt Exchange',
    'step-right': 'Permettre à {group} de lire {object}',
    'step-gateway': 'Créer la passerelle {name} pour {pool}',
    'step-settings':
      'Passerelle de {pool} : {outcalls, select, on {appels sortants autorisés} other {pas d’appels sortants}}, {messageWaiting, select, on {indicateur de message en attente activé} other {indicateur de message en attente désactivé}}',
    'step-hunt-group':
      'Créer le groupement de postes pour {dialPlan}, identificateur pilote {pilot}',
    'property-gateway': 'Passerelle',
    'property-outcalls': 'Appels sortants',
    'property-message-waiting': 'Indicateur de message en attente',
    'property-hunt-group': 'Identificateur pilote pour {dialPlan}',
    'property-right': 'Droit de {group}',
    'value-on': 'autorisé',
    'value-off': 'non autorisé',
    'next-restart': 'Redémarrer les serveurs frontaux de {pool}',
    'warning-front-ends':
      'Redémarrez ensuite le service frontal Lync sur chaque serveur frontal de {pool}, sinon Lync ne voit pas le changement : cette demande ne le fait pas.',
    'warning-rights':
      'Il manque aux groupes de Lync {count, plural, one {un droit} other {# droits}} de lecture sur les objets de MU ; ce qui est accordé vaut pour toute la forêt, comme le script l’accorde.',
    'warning-none-open':
      'Aucune passerelle n’autorise les appels sortants pour {plans} : l’écoute sur le téléphone et l’indicateur de message n’y fonctionnent pas.',
    'warning-several-open':
      'Plusieurs passerelles autorisent les appels sortants pour {plans} ({gateways}) ; il devrait y en avoir une.',
    'warning-director':
      'La passerelle du pool de Directors {pool} autorise les appels sortants ; elle sera fermée.',
    'warning-no-topology':
      'La topologie de Lync dans {forest} ne peut pas être lue d’ici : si {pool} est un pool de Directors, vérifiez que sa passerelle ne reste pas ouverte.',
    'warning-disabled':
      'La passerelle de {pool} est {status} : les appels n’y passent pas. Cette demande n’y change rien.',
    'warning-addresses':
      'Vérifiez que {addresses} n’est pas l’adresse de {pool} : Exchange refuserait la nouvelle passerelle.',
    'note-others': 'Aucun autre pool n’est touché : {pools}.',
    'note-hand-made':
      'Les groupements de postes faits à la main de cette passerelle restent : {huntGroups}.',
    'note-other-forest':
      '{forest} utilise aussi le Lync de {lync} : pour ses propres plans, le pool est à ajouter là aussi (« ajoute le pool {pool} dans la forêt {forest} »).',
    'verify-gateway':
      '{pool} a sa passerelle : {outcalls, select, on {appels sortants autorisés} other {pas d’appels sortants}}, {messageWaiting, select, on {indicateur de message en attente activé} other {indicateur de message en attente désactivé}}',
    'verify-hunt-group': '{pool} a un groupement de postes pour {dialPlan}',
    'verify-right': '{group} peut lire {object}',
    'undo-none':
      'Aucune opération ne retire une passerelle : des appels peuvent déjà y passer. Fermez-la en interdisant les appels sortants ; un administrateur Exchange peut la supprimer à la main (Remove-UMIPGateway).',
  },
};
