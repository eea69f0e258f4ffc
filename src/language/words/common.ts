import { sayingsAt } from './concepts.js';

/** Everyday words that are nobody's name when they are written in small letters; folded. */
const EVERYDAY: ReadonlySet<string> = new Set(
  `married mariee divorce divorcee wedding training formation course courses newcomer newcomers newbie hire hires recrue recrues arrivant arrivante about above across actual actually additional again against ago alone along already although always among amongst
  appropriate around arrangement back based because become before begin behind below beside best better between beyond
  both bottom brand business bye calendar call called caller callers calls care careful case chair chance chat cheers city clear
  client clients close come coming common company complete contract copy correct correctly country couple current currently customer customers
  date dates days deal decided department desk desktop details difference different difficult direct direction directory division
  done double down due during early easy either else email emails empty end ended entire entry environment error even ever every exactly
  example except existing expected extra face fact fair fairly family far fast feel few field figure final finally find fine first floor folder
  following form former found friday front full further future game gave general getting gets glad going good got great group groups half hand
  handle happen happened happens hard heard heart high hours house however idea important incoming inside instead intended internal
  issue item itself job keep keeps kept kind knows large last late lately later latest leader least length less letter level lies life light like line
  lines list little live lives local long look looks lot lots low main major manual many matter maternity maybe mean meant meantime message messages middle might mind
  minute minutes missed mistake moment moments more morning most moved much must name names near nearly necessary neither next nice
  night noon normal normally note nothing now number numbers offer office officer often older once ones only open order ordinary original others otherwise
  outside over overnight own owner page pages paper part past path pause perfect period permanent permanently phone phones pick picture place plain plans plenty
  point possible present previous previously private probably process product project promoted proper properly public question questions quick quickly quite
  rather reach ready real really reason reasons recent recently record regard regarding regular related remote report reports rest result return returned right ring rings
  road role room row rows rule rules running safe sales same saturday say saying says school second section seem seems seen self sense sent separate several
  share sheet short should show side sign signed similar simple simply single site situation small software someone something sometimes soon sorry sort
  sound source special specific standard state station stay stays still stolen straight street strict strictly strong student such sudden sure surely switch switched system table
  taking talk tape task temporary test text than their theirs them themselves then there therefore thereof they thing things think though thought through throughout
  thus together too took top total touch toward towards transition trip trouble true try turn twice type typed under understand unless until upon upper urgent
  usual usually value various version very via view visit voice voices wait waiting walk wall wants wednesday week weeks welcome well went were what whatever
  whenever where wherever whether whichever while whole whose wide window wish within without wonder word words work working works world worry would wrong
  year years yesterday yet young zone left right attached below above hereby herewith nobody whoever per regarding concerning re fwd fw ref cc fyi btw imo ps nb eg ie etc aka
  accueil actuel actuelle actuellement adresse affaire afin agence ailleurs ainsi alors ancien ancienne annee annees annuel apparemment appel appelant appelants appelle appelles
  appels apres assez attente attention aucun aucune auparavant aupres aussitot autant autour autrement autres avance avec beaucoup besoin bientot bizarre bloc bon bonne bons bord bout bref
  bruit brusquement brut cas cause ceci cela celle celles celui central centrale centre cependant certain certaine certains chaine chaque charge cher chez chiffre chiffres choix chose choses
  client clients clos cloture comme comment commun communs comptabilite compte concernant conge conges consigne consignes contraire contrat contre correspondant correspondants cote courrier courant cours court courte
  debut dedans defaut dehors deja demain demarche depart departement depuis derniere dernier dernieres derniers derriere des dessous dessus deux devant differente different direct directement direction directrice
  directeur disons dit dite donc donnee donnees dont dossier doublon double douze droit droite duree ecran effectivement effet egalement elle elles encore endroit enfin enregistre ensemble ensuite entre entreprise entree
  envers environ equipe erreur essai etage etait etant etape etat etc ete etes etre etrange eux eventuellement evidemment exact exactement exception faible facon facile faute femme fiche fil fille filiale
  fin finalement fixe fois fonction fond force forme fort forte gare garde general generale genre gens grace grand grande grave groupe habituel habituelle haut haute heure heures hier histoire homme
  hors hotel ici idee ils immediat immediatement important importante impossible inconnu information informatique instant interieur inverse inversement jamais jeudi joint jointe jour jours juillet juin juridique juste justement
  laisse laisser las lequel laquelle lettre lettres leur leurs lien lieu ligne lignes livre loin long longtemps lors lorsque lui lundi machin madame maintenant mais maison mal malade maladie manager maniere marche
  mardi mariage maternite matin mauvais mauvaise maximum meilleur meme memes merci mercredi mes message messages midi mieux milieu minimum minute mise mission mode moins mois moitie moment monde monsieur mort mot mots motif moyen
  municipal muni mutation mutee nationale neuf neuve niveau nom nombre nord normal normale normalement notamment note nouveau nul numero objet occupe octobre oeil office ordre ordinaire origine
  ou oubli ouest outre page pages panne papier par parce pareil parfait parfois part partage partie partir partout passage passe passee pause pays peine pendant pensee perdu permanence permanente personne
  personnel petit petite peu peut phrase piece pied place plein plupart plusieurs plutot point port porte pose position possible poste pour pourquoi pourtant premier premiere pres presence present presque
  prevu prevue primo principal principale prise prive probablement probleme processus prochain prochaine produit projet promotion promu promue propos propre provisoire provisoirement public puis puisque quand quarante quart quel quelconque
  quelque quelques quelqu question questions quinze quoi quoique rapide rapport rarement recu recue region regle regles remplacant remplacante reponse reprise reseau reste resultat retard retour retraite reunion
  revanche rien role route rubrique rue sait salle samedi sans sauf secours semaine semaines sens sera serait serie service services seul seule seulement siege simple simplement site situation soir
  soit solution son sorte sortie souci soudain sous souvent special specifique stage standard stock strictement sud suffit suite suivant suivante sujet supplementaire sur surtout systeme table tache tant tantot tard tel telle tellement
  temporaire temporairement temps terme tete titre titulaire total tot totalement toujours tour tous tout toute toutes transfert travail travaux travers tres trop trouve truc type unique urgence urgent usage utile utilise vacances valeur
  vendredi vente ventes verifie vers version vide vie vieux ville vite voici voie voila voir voix volonte vrai vraie vraiment vue voulu week weekend zero zone
  suite vers depuis lui-meme elle-meme moi-meme celui-ci celle-ci ci-joint ci-jointe ci-joints ci-dessous ci-dessus peut-etre rendez-vous la-bas
  monte descend reviendra revient revenu revenue arrive arrivee arrives parti partie mutee mute promu affecte rattache habite travaille bosse bascule demenage
  hop bah ben euh hum hmm eh ah oh ouais nope yep yeah ok okay hey hiya yo coucou wesh pardon desole desolee sorry oops zut ciao tchao ta thx tks grazie
  whiteboard laptop headset handset helmet keyboard casque clavier bureau tableau chauffage cantine canteen lunch dinner parking hotel train taxi ticket tickets
  failli basculera rigole rigolade compris entendu reverrai croise parle parlent ecoute ecouter entend entends sonnait sonnent tombent tombe laissent laissent rentre sort sorte sortent`.split(
    /\s+/,
  ),
);

/** Whether a word in small letters is an everyday one, and nobody's or nothing's name. */
export function isEveryday(word: string): boolean {
  return EVERYDAY.has(word);
}

/** Whether it is one, or says what signs are made of. */
export function isCommon(word: string): boolean {
  return EVERYDAY.has(word) || (/^\p{L}+$/u.test(word) && sayingsAt([word], 0).length > 0);
}
