/** Words that may stand anywhere without meaning anything of their own; folded. */
export const FILLERS: ReadonlySet<string> = new Set(
  `a an the this that these for to of in on at by with from and or so then up also too
  please pls plz kindly thanks thank thx ty you hi hello hey dear team all good morning afternoon
  i we me us my our your it its is be am im ill id we'd
  can could would will may might shall want need like wanted get have make do just now today
  asap urgent urgently quickly soon possible ok okay well there here new colleague guy user users u leaver leavers joiner starter
  account mailbox called named mr mrs ms miss dr sir madam bot um-bot umbot
  le la les l un une des du de d ds pr pour w ce cet cette ces pour sur dans en a au aux chez par avec et ou puis
  aussi alors donc bonjour salut bonsoir coucou svp stp plait sil te vous merci d'avance davance
  je j on nous moi mon ma mes notre votre ton ta il elle lui y c est ca
  peux peut pouvez pouvons pourrais pourriez tu veux veut voudrais voudrait aimerais aimerait faut
  faudrait besoin ai as etre avoir faire fais faites vite urgence rapidement possible
  maintenant aujourdhui nouveau nouvelle collegue utilisateur utilisatrice compte boite lettres
  nomme appele monsieur madame mme m que qu qui se s stp bien equipe besoins serait gentil
  ticket tickets inc poste-de prenom nom script
  full complete complet entire entiere obtenir gotta gonna hiya
  obliged grateful appreciate appreciated wonder wondering glad gladly helpful happy reconnaissant
  obligeance amabilite gentillesse prie prierais remercie convient conviendrait souhaitable lieu
  serais auriez aurais aurait utile therefore hence w/ but demanderais demanderai pouvoir veiller vouloir shld becomes become devenir`
    .split(/\s+/)
    .map((word) => word.replaceAll("'", '')),
);

/** Words that can't be a name, a plan or anything else that is asked for; folded. */
export const NEVER_A_VALUE: ReadonlySet<string> = new Set(
  `he she they him her them his their hers theirs someone somebody anyone anybody everyone everybody
  nobody me myself you yourself us it who what which where when why how this that these those
  all any some every each people person users user mailbox mailboxes account accounts staff members
  starter starters joiner joiners arrival hire intern trainee consultant contractor assistant
  secretary everywhere world fait faite dit did done made
  arrivant arrivante recrue stagiaire prestataire partout monde
  member guy colleague colleagues employee employees boss manager name help
  tomorrow tonight today yesterday monday tuesday wednesday thursday friday saturday sunday morning
  afternoon evening night week weekend month before after until while because since if unless when
  not no never dont nothing none yes yet again still already later
  is are was were be been has have had does did do can could should would will must may
  ils elle il lui leur leurs eux elles moi toi nous vous quelquun personne tous toutes tout toute
  chacun gens personnes utilisateurs utilisateur boite boites comptes compte collegue
  collegues employe salarie salaries chef responsable
  demain hier aujourdhui lundi mardi mercredi jeudi vendredi samedi dimanche matin midi soir
  semaine mois avant apres depuis pendant parce car si quand lorsque sauf puisque afin
  pas plus jamais rien aucun aucune oui non encore deja toujours
  est sont etait ete a ai as ont avons avez avait doit dois peut peux peuvent faut urgent asap
  vite svp stp merci please thanks lync exchange gonna told few neither nor both celui celle ceux
  best two three four five first second several csv file fichier joint attached separate old
  pins codes essais essai office cordialement amicalement salutations regards cheers sincerely bonsoir salut merci thanks thank
  personnel service hr rh reception helpdesk support facilities security securite equipe team
  bureau projet ayant telle tel other another autre autres quick licence hold off enabling january february march april june july august september october november december janvier
  fevrier mars avril juin juillet aout septembre octobre novembre decembre nvelle nouvelle nouvel
  allo pj decomm school ecole props sipaddr rst chg pol aff aient notice dernierement confondus demandeurs
  herr frau senor senora signor signora sig poor gimme whoever mlle maitre
  ive youve weve theyve hes shes its theyre youre thats theres heres whats id youd hed shed theyd ill youll theyll lets
  didnt couldnt wouldnt isnt arent wasnt werent hasnt havent hadnt
  bonjour hello hi objet subject sujet journee soiree day attente wishes greetings excellente seem seems semble semblent mai may soit soient sera serait ait outlook teams microsoft office365 owa sfb active directory intitule intitulee named called yesterdays only just preferably`.split(
    /\s+/,
  ),
);

/**
 * What people ask for otherwise. One of these that a phrase doesn't explain means that something
 * else is wanted than the phrase says; folded.
 */
export const OTHER_DEEDS: ReadonlySet<string> = new Set(
  `disable deactivate unenable stop remove delete drop erase reset resend unlock lock block change
  move migrate transfer rename replace swap modify update set edit create make build add assign give
  enable activate provision run launch execute test check verify fix repair restart reboot start
  import export renew request list show find search free release cancel undo revert approve deny
  reject integrate connect restore forward put send off
  desactive desactiver desactivez coupe couper coupez enleve enlever supprime supprimer supprimez
  retire retirer reinitialise reinitialiser reinitialisez debloque debloquer deverrouille bloque
  change changer changez deplace deplacer deplacez bascule basculer migre migrer transfere transferer
  renomme renommer remplace remplacer modifie modifier modifiez passe passer cree creer ajoute ajouter
  defais defaire defaites inverse
  affecte affecter donne donner active activer activez lance lancer lancez execute executer teste
  tester verifie verifier repare reparer redemarre redemarrer redemarrez demarre demarrer importe
  importer exporte exporter renouvelle renouveler liste lister montre montrer cherche chercher trouve
  trouver libere liberer annule annuler approuve approuver refuse refuser integre integrer restaure
  restaurer envoie envoyer renvoie vire virer ferme fermer arrete arreter debranche
  unable inactive`.split(/\s+/),
);

/** Of other systems than ours; where one is named, that is what a sentence is about; folded. */
export const FOREIGN: ReadonlySet<string> = new Set(
  `printer printers print spooler imprimante imprimantes sql windows vpn sap wifi laptop website web
  intranet meeting meetings reunion reunions room salle parking car voiture invoice invoices facture
  factures badge sharepoint onedrive ssl spotify netflix coffee cafe lunch dejeuner weather meteo
  astreinte scanner projecteur projector vodafone orange carrier printing toner monitor ecran clavier
  keyboard mouse souris ad password passwort passe-mot database wallpaper phone-system door porte licence licences iphone android backup sauvegarde firewall dns dhcp cisco unity avaya asterisk 3cx zoom webex gmail whatsapp alcatel mitel jira citrix`.split(
    /\s+/,
  ),
);

/** Of those, what only looks at things. */
export const LOOKING: ReadonlySet<string> = new Set(
  `request list show find search test check verify liste lister montre montrer cherche chercher trouve
  trouver teste tester verifie verifier`.split(/\s+/),
);
export const CHANGING_DEEDS: ReadonlySet<string> = new Set(
  [...OTHER_DEEDS].filter((word) => !LOOKING.has(word)),
);
