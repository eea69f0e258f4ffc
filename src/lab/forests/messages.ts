import type { ServerLanguage } from './engine/forest.js';

type Sentence = Readonly<Record<ServerLanguage, string>>;

/**
 * What the servers say, by the class of the exception or the name of the warning or printed line;
 * `{0}` is the first value. The wording is the lab's own: nobody may match on it.
 */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  ManagementObjectNotFoundException: {
    en: `The object '{0}' couldn't be found on '{1}'.`,
    fr: `L'objet « {0} » est introuvable sur « {1} ».`,
  },
  ManagementObjectAmbiguousException: {
    en: `The object '{0}' must be identified uniquely: several match.`,
    fr: `L'objet « {0} » doit être identifié sans ambiguïté : plusieurs correspondent.`,
  },
  UserAlreadyUmEnabledException: {
    en: `'{0}' is already enabled for Unified Messaging.`,
    fr: `« {0} » est déjà activé pour la messagerie unifiée.`,
  },
  UserAlreadyUmDisabledException: {
    en: `'{0}' is already disabled for Unified Messaging.`,
    fr: `« {0} » est déjà désactivé pour la messagerie unifiée.`,
  },
  UserNotUmEnabledException: {
    en: `'{0}' isn't enabled for Unified Messaging.`,
    fr: `« {0} » n'est pas activé pour la messagerie unifiée.`,
  },
  RecipientTaskException: {
    en: `The operation on recipient '{0}' failed: {1}.`,
    fr: `Échec de l'opération sur le destinataire « {0} » : {1}.`,
  },
  ExtensionNotUniqueException: {
    en: `Extension {0} is in use by another user of dial plan {1} or of an equivalent one.`,
    fr: `Le poste {0} est utilisé par une autre personne du plan de numérotation {1} ou d'un plan équivalent.`,
  },
  ExtensionAlreadyUsedAsPilotNumberException: {
    en: `Extension {0} is the pilot number of a dial plan or an auto attendant.`,
    fr: `Le poste {0} est le numéro pilote d'un plan de numérotation ou d'un standard automatique.`,
  },
  InvalidExtensionException: {
    en: `Extension {0} must have exactly {1} digits.`,
    fr: `Le poste {0} doit compter exactement {1} chiffres.`,
  },
  CouldNotGenerateExtensionException: {
    en: `No extension could be made from the telephone number of '{0}'.`,
    fr: `Impossible de déduire un poste du numéro de téléphone de « {0} ».`,
  },
  SipResourceIdAndExtensionsNeededException: {
    en: `A SIP address and an extension are needed for dial plan {0}.`,
    fr: `Une adresse SIP et un poste sont nécessaires pour le plan de numérotation {0}.`,
  },
  SIPResouceIdConflictWithExistingValue: {
    en: `'{0}' differs from the SIP address that the user has.`,
    fr: `« {0} » diffère de l'adresse SIP de l'utilisateur.`,
  },
  SipUriAlreadyRegisteredException: {
    en: `The SIP address '{0}' belongs to another user.`,
    fr: `L'adresse SIP « {0} » appartient à une autre personne.`,
  },
  InvalidSipNameResourceIdException: {
    en: `'{0}' isn't a valid SIP address.`,
    fr: `« {0} » n'est pas une adresse SIP valide.`,
  },
  SIPResourceIdNotNeededException: {
    en: `Dial plan {0} takes no SIP address.`,
    fr: `Le plan de numérotation {0} n'accepte pas d'adresse SIP.`,
  },
  WeakPinException: {
    en: `The PIN doesn't meet the policy: at least {0} digits, no run, no repetition.`,
    fr: `Le code ne respecte pas la stratégie : {0} chiffres au moins, ni suite ni répétition.`,
  },
  CannotAddNonSipNameDialplanException: {
    en: `Dial plan {0} isn't a SIP URI dial plan.`,
    fr: `Le plan de numérotation {0} n'est pas de type URI SIP.`,
  },
  CannotAddNonSipNameDialplanToCallRouterException: {
    en: `Dial plan {0} isn't a SIP URI dial plan.`,
    fr: `Le plan de numérotation {0} n'est pas de type URI SIP.`,
  },
  StatusChangeException: {
    en: `The status of server {0} can't be changed this way.`,
    fr: `L'état du serveur {0} ne peut pas être modifié ainsi.`,
  },
  DefaultPolicyCreationException: {
    en: `The name {0} is too long for its default policy.`,
    fr: `Le nom {0} est trop long pour sa stratégie par défaut.`,
  },
  ADObjectAlreadyExistsException: {
    en: `The object '{0}' already exists.`,
    fr: `L'objet « {0} » existe déjà.`,
  },
  DialPlanInUse: {
    en: `Dial plan {0} is still in use by {1}.`,
    fr: `Le plan de numérotation {0} est encore utilisé par {1}.`,
  },
  CannotDeleteAssociatedMailboxPolicyException: {
    en: `Policy {0} still has users.`,
    fr: `La stratégie {0} a encore des utilisateurs.`,
  },
  IPGatewayAlreadyExistsException: {
    en: `A UM IP gateway with address {0} already exists.`,
    fr: `Une passerelle IP de messagerie unifiée d'adresse {0} existe déjà.`,
  },
  HuntGroupAlreadyExistsException: {
    en: `Gateway {0} already has a hunt group with pilot identifier '{1}'.`,
    fr: `La passerelle {0} a déjà un groupe de recherche dont l'identificateur pilote est « {1} ».`,
  },
  AutoAttendantExistsException: {
    en: `Pilot number {0} is taken.`,
    fr: `Le numéro pilote {0} est déjà pris.`,
  },
  AutoAttendantState: {
    en: `The state of auto attendant {0} can't be changed.`,
    fr: `L'état du standard automatique {0} ne peut pas être modifié.`,
  },
  DataValidationException: {
    en: `The value '{0}' isn't valid.`,
    fr: `La valeur « {0} » n'est pas valide.`,
  },
  InvalidOperationException: {
    en: `The operation isn't possible: {0}.`,
    fr: `L'opération est impossible : {0}.`,
  },
  LyncNotFound: {
    en: `Management object not found for identity "{0}".`,
    fr: `Objet de gestion introuvable pour l'identité « {0} ».`,
  },
  LyncRefused: {
    en: `The value "{0}" is in use or isn't valid.`,
    fr: `La valeur « {0} » est déjà utilisée ou non valide.`,
  },
  SuitabilityDirectoryException: {
    en: `Domain controller {0} isn't available.`,
    fr: `Le contrôleur de domaine {0} n'est pas disponible.`,
  },
  CommandNotFound: {
    en: `The term '{0}' isn't recognised as the name of a cmdlet, function, script file or program.`,
    fr: `Le terme « {0} » n'est pas reconnu comme nom d'applet de commande, fonction, script ou programme.`,
  },
  Binding: {
    en: `The parameter '{0}' can't be bound.`,
    fr: `Impossible de lier le paramètre « {0} ».`,
  },
  Dropped: {
    en: `The session with {0} broke while the command was under way.`,
    fr: `La session avec {0} a été interrompue pendant la commande.`,
  },
  RpcException: {
    en: `The server {0} cannot be asked: the RPC server is not available.`,
    fr: `Le serveur {0} ne peut pas être interrogé : le serveur RPC n’est pas disponible.`,
  },
  Transport: {
    en: `Connecting to {0} failed.`,
    fr: `La connexion à {0} a échoué.`,
  },
  ServiceNotFound: {
    en: `No service {0} could be found.`,
    fr: `Le service {0} est introuvable.`,
  },
  NetworkPathNotFound: {
    en: `The network path was not found.`,
    fr: `Le chemin réseau n’a pas été trouvé.`,
  },
  Told: { en: `{0}`, fr: `{0}` },
  'warning.result-size': {
    en: 'Only the first {0} items were returned: raise ResultSize.',
    fr: 'Seuls les {0} premiers éléments ont été renvoyés : augmentez ResultSize.',
  },
  'warning.restart': {
    en: 'The change takes effect once service {0} has been restarted.',
    fr: 'La modification prendra effet après le redémarrage du service {0}.',
  },
  'warning.certificate-dropped': {
    en: 'Server {0} no longer uses its UM certificate.',
    fr: `Le serveur {0} n'utilise plus son certificat de messagerie unifiée.`,
  },
  'warning.no-cluster': {
    en: 'There is no matching cluster for "{0}" in the topology.',
    fr: 'Aucun cluster correspondant à « {0} » dans la topologie.',
  },
  'warning.already-stopped': {
    en: 'Service {0} is already stopped on {1}.',
    fr: 'Le service {0} est déjà arrêté sur {1}.',
  },
  'reason.unreachable': {
    en: 'its server has no UM service',
    fr: `son serveur n'a pas de service de messagerie unifiée`,
  },
  'reason.quota': {
    en: 'its mailbox is over its send quota',
    fr: `sa boîte dépasse son quota d'envoi`,
  },
  'reason.other-plan': {
    en: 'the policy belongs to another dial plan',
    fr: 'la stratégie appartient à un autre plan de numérotation',
  },
  'reason.not-enabled': { en: 'UM is off', fr: 'la messagerie unifiée est désactivée' },
  'reason.startup-mode': {
    en: 'the startup mode of {0} is TCP',
    fr: 'le mode de démarrage de {0} est TCP',
  },
  'reason.file': {
    en: 'the file {0} is missing or holds no certificate',
    fr: 'le fichier {0} est introuvable ou ne contient pas de certificat',
  },
  'reason.um-stopped': {
    en: 'the UM service of {0} does not answer',
    fr: 'le service de messagerie unifiée de {0} ne répond pas',
  },
  'reason.certificate': {
    en: 'certificate {0} is unknown, expired, self-signed or has no private key',
    fr: 'le certificat {0} est inconnu, expiré, auto-signé ou sans clé privée',
  },
  'reason.gateway-address': {
    en: 'gateway {0} has no FQDN',
    fr: `la passerelle {0} n'a pas de nom de domaine complet`,
  },
  'reason.fixed': { en: 'that can not be changed', fr: 'cela ne peut pas être modifié' },
  'script.global-catalog': {
    en: 'Using Global Catalog: GC://{0}',
    fr: 'Utilisation du catalogue global : GC://{0}',
  },
  'script.permissions': { en: 'Configuring permissions for {0}', fr: 'Autorisations de {0}' },
  'script.granted': { en: '  {0}: already granted', fr: '  {0} : déjà accordé' },
  'script.granting': { en: '  {0}: being added', fr: '  {0} : ajout en cours' },
  'script.gateways': { en: 'Configuring UM IP gateways', fr: 'Configuration des passerelles IP' },
  'script.pool': { en: 'Pool: {0}', fr: 'Pool : {0}' },
  'script.gateway-made': {
    en: 'A UM IP gateway is created for {0}',
    fr: 'Une passerelle IP est créée pour {0}',
  },
  'script.gateway-there': {
    en: 'A UM IP gateway already exists for {0}',
    fr: 'Une passerelle IP existe déjà pour {0}',
  },
  'script.dial-plans': { en: 'Dial plans: {0}', fr: 'Plans de numérotation : {0}' },
  'script.table': { en: 'Permissions for group {0}', fr: 'Autorisations du groupe {0}' },
  'script.no-group': {
    en: 'The group {0} could not be found.',
    fr: 'Le groupe {0} est introuvable.',
  },
  'script.no-pool': {
    en: 'No Lync pool could be found in {0}.',
    fr: `Aucun pool Lync n'a été trouvé dans {0}.`,
  },
  'script.failed': { en: 'Error: {0}', fr: 'Erreur : {0}' },
  'script.stopped': { en: 'The operation was stopped.', fr: `L'opération a été interrompue.` },
  'policy.default': { en: '{0} Default Policy', fr: '{0} Stratégie par défaut' },
};

/** A sentence in a server's language. A key without a sentence stands for itself. */
export function sentence(
  language: ServerLanguage,
  key: string,
  values: readonly string[] = [],
): string {
  const text = SENTENCES[key]?.[language] ?? key;
  return text.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}
