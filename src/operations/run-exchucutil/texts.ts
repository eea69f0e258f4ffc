import type { InBothLanguages } from '../kit/operation.js';

export const RUN_EXCHUCUTIL_TEXTS: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    title: 'Run ExchUcUtil',
    help: 'Connects Lync’s pools to Unified Messaging with ExchUcUtil.ps1, then puts back what the script must not change.',
    example: 'run exchucutil for pool fepool-lyon.contoso.com',
    summary:
      'ExchUcUtil runs in {forest}: it connects {pools, plural, one {the one Lync pool} other {all # Lync pools}} to {plans, plural, one {the one SIP URI dial plan} other {the # SIP URI dial plans}}{pool, select, none {} other {, {pool} among them}}.',
    'summary-already':
      'All that ExchUcUtil would set up in {forest} is there already: the script will not be run.',
    'subject-forest': 'Exchange forest',
    'subject-pool': 'Pool asked for',
    'subject-others': 'Pools not named but touched',
    'subject-plans': 'SIP URI dial plans',
    'subject-server': 'Runs on',
    'step-script': 'Run ExchUcUtil.ps1 in {forest}, on {server}',
    'step-hunt-group': 'Make the hunt group {huntGroup} ({dialPlan}) of {pool} again',
    'step-gateway':
      'Gateway of {pool}: {outcalls, select, on {allow outgoing calls} off {no outgoing calls} other {outgoing calls as they are}}, {messageWaiting, select, on {message waiting indication on} off {message waiting indication off} other {message waiting indication as it is}}',
    'property-permission': 'Right of {group}',
    'property-gateway': 'Gateway',
    'property-hunt-groups': 'Hunt groups',
    'property-rebuilt': 'Hunt groups (deleted, then made anew)',
    'property-outcalls': 'Outgoing calls',
    'property-message-waiting': 'Message waiting indication',
    'value-on': 'allowed',
    'value-off': 'not allowed',
    'stops-calls':
      'While it runs, calls to voice mail, subscriber access and auto attendants fail at times on every pool: hunt groups are deleted before they are made anew.',
    'warning-already':
      'The script is not run: the gateways of {count, plural, one {the pool} other {all # pools}} ({pools}), their hunt groups for {plans} and the rights are there. Run, it would delete and rebuild these hunt groups and allow outgoing calls everywhere.',
    'warning-whole-forest':
      'The script takes no pool: it acts on every pool ({count}) and every SIP URI dial plan ({plans}) of {forest}, deletes and rebuilds the hunt groups, and sets outgoing calls.',
    'note-server':
      'The script runs on {server}: {count, plural, one {the UM server before it by name doesn’t answer} other {the # UM servers before it by name don’t answer}} ({silent}).',
    'note-not-named':
      '{count, plural, one {A pool that was not named is touched} other {# pools that were not named are touched}}: {pools}.',
    'note-rebuild':
      'It deletes {count, plural, =0 {every hunt group} one {the one hunt group} other {all # hunt groups}} of these pools’ gateways and rebuilds one for each dial plan; hand-made ones are made again afterwards.',
    'note-outcalls':
      'It allows outgoing calls on every pool’s gateway (but a survivable branch’s, where it forbids them). Afterwards they are set back as they were; new gateways and Directors’ are closed, unless a dial plan would have none open.',
    'warning-lost':
      'The hunt group {huntGroup} of {pool} is lost: the script’s own takes its name or pilot identifier.',
    'warning-addresses':
      'Make sure that {addresses} is not the address of a pool that gets a new gateway ({pools}): the script would stop half-way, with hunt groups deleted.',
    'warning-no-return':
      'Point of no return: once the script has begun it goes on to the end, and what fails is told.',
    'next-restart': 'Restart the Front Ends of {pool}',
    'warning-front-ends':
      'Afterwards restart the Lync Front End service on each Front End server, or Lync doesn’t see the change: this request doesn’t do that.',
    'instead-add-pool': 'Only {pool}, touching no other pool',
    'warning-none-open':
      'No gateway allows outgoing calls for {plans}: Play on Phone and message waiting don’t work there.',
    'warning-several-open':
      'More than one gateway allows outgoing calls for {plans} ({gateways}); there should be one. It was so before and is left so.',
    'warning-no-topology':
      'The topology of Lync in {forest} can’t be read from here: which pools are Directors’ is not known, so make sure that none of theirs is left open.',
    'warning-director':
      'The gateway of the Directors’ pool {pool} allows outgoing calls now; it will be closed.',
    'warning-disabled':
      'The gateway of {pool} is {status}: calls don’t pass it. The script doesn’t change that.',
    'note-other-forest':
      '{forest} uses the Lync of {lync} too: for its own dial plans the script has to be run there as well (“run exchucutil in forest {forest}”).',
    'verify-gateway': '{pool} has its gateway',
    'verify-hunt-group': '{pool} has its hunt group for {dialPlan}',
    'verify-left':
      'Gateway of {pool}: {outcalls, select, on {outgoing calls allowed} other {no outgoing calls}}, {messageWaiting, select, on {message waiting indication on} other {message waiting indication off}}',
    'verify-hand-made': 'The hunt group {huntGroup} of {pool} is there',
    'verify-untouched': 'The gateway {gateway}, which isn’t Lync’s, is as it was',
    'verify-untouched-hunt-group':
      'The hunt group {huntGroup} of the gateway {gateway} is as it was',
    'verify-permission': '{group} may read {object}',
    'undo-none':
      'The hunt groups that were there are deleted; what they were is written in the request.',
    'undo-already':
      '{gateways, plural, =0 {Nothing is changed, so there is nothing to undo.} other {The hunt groups stay. The telephony team would have to set {gateways, plural, one {the gateway} other {the # gateways}} back by hand (Set-UMIPGateway).}}',
  },
  fr: {
    title: 'Lancer ExchUcUtil',
    help: 'Relie les pools Lync à la messagerie unifiée avec ExchUcUtil.ps1, puis remet ce que le script ne doit pas changer.',
    example: 'lance exchucutil pour le pool fepool-lyon.contoso.com',
    summary:
      'ExchUcUtil s’exécute dans {forest} : il relie {pools, plural, one {l’unique pool Lync} other {les # pools Lync}} {plans, plural, one {à l’unique plan URI SIP} other {aux # plans URI SIP}}{pool, select, none {} other {, dont {pool}}}.',
    'summary-already':
      'Tout ce qu’ExchUcUtil établirait dans {forest} y est déjà : le script ne sera pas exécuté.',
    'subject-forest': 'Forêt Exchange',
    'subject-pool': 'Pool demandé',
    'subject-others': 'Pools non nommés mais touchés',
    'subject-plans': 'Plans de numérotation URI SIP',
    'subject-server': 'S’exécute sur',
    'step-script': 'Exécuter ExchUcUtil.ps1 dans {forest}, sur {server}',
    'step-hunt-group': 'Recréer le groupement de postes {huntGroup} ({dialPlan}) de {pool}',
    'step-gateway':
      'Passerelle de {pool} : {outcalls, select, on {autoriser les appels sortants} off {pas d’appels sortants} other {appels sortants inchangés}}, {messageWaiting, select, on {indicateur de message en attente activé} off {indicateur de message en attente désactivé} other {indicateur de message en attente inchangé}}',
    'property-permission': 'Droit de {group}',
    'property-gateway': 'Passerelle',
    'property-hunt-groups': 'Groupements de postes',
    'property-rebuilt': 'Groupements de postes (supprimés puis recréés)',
    'property-outcalls': 'Appels sortants',
    'property-message-waiting': 'Indicateur de message en attente',
    'value-on': 'autorisé',
    'value-off': 'non autorisé',
    'stops-calls':
      'Pendant l’exécution, des appels vers la messagerie vocale, l’accès abonné et les standards automatiques échouent par moments sur chaque pool : les groupements de postes sont supprimés avant d’être recréés.',
    'warning-already':
      'Le script n’est pas exécuté : les passerelles {count, plural, one {du pool} other {des # pools}} ({pools}), leurs groupements de postes pour {plans} et les droits sont en place. Exécuté, il supprimerait et recréerait ces groupements et autoriserait partout les appels sortants.',
    'warning-whole-forest':
      'Le script ne prend pas de pool : il agit sur chaque pool ({count}) et chaque plan URI SIP ({plans}) de {forest}, supprime et recrée les groupements de postes, et règle les appels sortants.',
    'note-server':
      'Le script s’exécute sur {server} : {count, plural, one {le serveur de MU qui le précède par son nom ne répond pas} other {les # serveurs de MU qui le précèdent par leur nom ne répondent pas}} ({silent}).',
    'note-not-named':
      '{count, plural, one {Un pool non nommé est touché} other {# pools non nommés sont touchés}} : {pools}.',
    'note-rebuild':
      'Il supprime {count, plural, =0 {tout groupement de postes} one {l’unique groupement de postes} other {les # groupements de postes}} des passerelles de ces pools et en recrée un par plan ; ceux faits à la main sont recréés ensuite.',
    'note-outcalls':
      'Il autorise les appels sortants sur la passerelle de chaque pool (sauf celle d’un site survivable, où il les interdit). Ensuite ils sont remis comme avant ; les passerelles nouvelles et celles des Directors sont fermées, sauf si un plan n’en avait plus d’ouverte.',
    'warning-lost':
      'Le groupement de postes {huntGroup} de {pool} est perdu : celui du script prend son nom ou son identificateur pilote.',
    'warning-addresses':
      'Vérifiez que {addresses} n’est pas l’adresse d’un pool qui reçoit une passerelle ({pools}) : le script s’arrêterait à mi-chemin, des groupements de postes supprimés.',
    'warning-no-return':
      'Point de non-retour : une fois le script commencé, il va jusqu’au bout, et ce qui échoue est signalé.',
    'next-restart': 'Redémarrer les serveurs frontaux de {pool}',
    'warning-front-ends':
      'Redémarrez ensuite le service frontal Lync sur chaque serveur frontal, sinon Lync ne voit pas le changement : cette demande ne le fait pas.',
    'instead-add-pool': '{pool} seul, sans toucher aux autres pools',
    'warning-none-open':
      'Aucune passerelle n’autorise les appels sortants pour {plans} : l’écoute sur le téléphone et l’indicateur de message n’y fonctionnent pas.',
    'warning-several-open':
      'Plusieurs passerelles autorisent les appels sortants pour {plans} ({gateways}) ; il devrait y en avoir une. C’était ainsi avant et le reste.',
    'warning-no-topology':
      'La topologie de Lync dans {forest} ne peut pas être lue d’ici : on ne sait pas quels pools sont des Directors, vérifiez qu’aucun des leurs ne reste ouvert.',
    'warning-director':
      'La passerelle du pool de Directors {pool} autorise les appels sortants ; elle sera fermée.',
    'warning-disabled':
      'La passerelle de {pool} est {status} : les appels n’y passent pas. Le script n’y change rien.',
    'note-other-forest':
      '{forest} utilise aussi le Lync de {lync} : pour ses propres plans, le script est à exécuter là aussi (« lance exchucutil dans la forêt {forest} »).',
    'verify-gateway': '{pool} a sa passerelle',
    'verify-hunt-group': '{pool} a son groupement de postes pour {dialPlan}',
    'verify-left':
      'Passerelle de {pool} : {outcalls, select, on {appels sortants autorisés} other {pas d’appels sortants}}, {messageWaiting, select, on {indicateur de message en attente activé} other {indicateur de message en attente désactivé}}',
    'verify-hand-made': 'Le groupement de postes {huntGroup} de {pool} est là',
    'verify-untouched': 'La passerelle {gateway}, qui n’est pas à Lync, est comme avant',
    'verify-untouched-hunt-group':
      'Le groupement de postes {huntGroup} de la passerelle {gateway} est comme avant',
    'verify-permission': '{group} peut lire {object}',
    'undo-none':
      'Les groupements de postes d’avant sont supprimés ; ce qu’ils étaient est noté dans la demande.',
    'undo-already':
      '{gateways, plural, =0 {Rien n’est modifié : il n’y a rien à défaire.} other {Les groupements de postes restent. L’équipe de téléphonie devrait remettre {gateways, plural, one {la passerelle} other {les # passerelles}} comme avant à la main (Set-UMIPGateway).}}',
  },
};
