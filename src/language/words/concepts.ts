import { fold } from '../normalise.js';

/**
 * What signs are made of: a thing or a deed, and the ways people say it in both languages. Folded;
 * several words are separated by blanks; `…*` is the beginning of a word.
 */
const SAID = {
  um: `um, mu, voicemail*, voice mail*, vm, vms, vmail*, voice box, voice mailbox*, voice messag*,
    voice msgs, unified messaging, messagerie*, msg vocale, msgs vocaux, rep vocal, repondeur*,
    boite vocale, boites vocales, messages vocaux, message vocal, outlook voice access, ova`,
  pin: `pin, pins, pin code, code, codes, passcode, code pin, mot de passe vocal`,
  again: `reset*, resset, rst, reinit*, new, nouveau, nouveaux, nouvel, nvo, nouvo, nv, nouvelle,
    resend, renvoi*, another, regener*, regenerate, refaire, remise a zero, redonn*, issue, issued`,
  forgotten: `forgot*, forget*, lost, no longer remember*, doesnt remember, does not remember, cant
    remember, oublie*, perdu*, egare*, souvient plus, souvient pas, rappelle plus, doesnt know`,
  locked: `locked, lock*, bloqu*, verrouill*, blocked, too many times, refuse, rejected, wrong code,
    faux code, too many wrong`,
  unlock: `unlock*, unblock*, unbloc*, debloqu*, deverrouill*`,
  voice: `enterprise voice, entreprise voice, enterprise-voice, ev, voix entreprise, voix entrprise,
    voix d entreprise, voice enabled, voice-enabled, telephonie lync, lync telephony, lync calling,
    phone through lync, telephoner par lync, telephoner avec lync, telephonie dans lync`,
  enable: `enable*, activ*, turn on, turned on, turn it on, switch it on, switch on, switched on, on for, set up,
    setup, provision*, open, opened, ouvr*, hook up, allum*, mettre en place, mise en place, mets en
    place, dote, doter, creer, cree, crees, creation*, create*, give, gets, get, donne*, attribu*, assign*,
    add, ajout*, mets, mettre, met, remet*, install*, needs, need, needed, require*, besoin, il faut,
    faut, faudrait, want*, veut, voudrait, wish*, souhait*, should have, should be able, must have,
    doit avoir, grant, granted, benefici*, deserves, sort her one, sort him one, new, nouvelle,
    nouveau, equip*, up and running, entitled, put on, inscri*, receive*, recevoir, recoive,
    made available`,
  disable: `disable*, deactiv*, desactiv*, turn off, turned off, switch off, switched off, switch it
    off, turn it off, off for, remov*, delete*, suppr*, enlev*, retir*, coup*, take away, taken away,
    take off, kill, drop, cancel*, revok*, vire*, vir, no longer need*, doesnt need, does not need,
    dont need, do not need, no need for, no need of, no longer want*,
    ne veut plus, veut plus, ne souhaite plus, n a plus besoin, n en a plus besoin, n utilise plus, no further use, no more, plus besoin, no longer require*, stop, withdraw*, withdrawn,
    eteins, eteindre, eteint, ferm*, close, closed, shut off, shut down, off pls, off please, off stp, off svp,
    off its, off until, off for, get rid of, strip,
    deprovision*, debranch*, hors service, arret*, rid, resili*`,
  broken: `not work*, doesnt work*, does not work*, isnt work*, aint work*, wont work, stopped work*,
    no longer work*, doesnt pick up, does not pick up, not picking up, doesnt answer, not answering,
    stopped answering, decroche pas, decroche plus, repond pas, repond plus, marche pas, marche plus,
    fonctionne pas, fonctionne plus, wrong with, whats wrong, what is wrong, whats up, what s up,
    wrong, fast busy, busy tone, busy signal, engaged tone, tonalite occupe*, sonne occupe, occupe,
    no one can leave, cant leave, cannot leave, can no longer leave, not getting, doesnt get, dont get,
    no longer get*, recoit plus, recoit pas, recoivent plus, recoivent pas, arrive plus, arrivent
    plus, never reach*, never come*, stays dark, light never, no voice mail arrives, ring out, keeps
    ringing, rings forever, probleme*, problem*, pb, pbs, souci*, issue with, trouble*, broken,
    casse*, hs, en panne, panne, diagnos*, diagnositc, diag, cloche, going on with, cut off, coupe
    direct, nothing arrives, not arriving, fail*, echoue*, dysfonctionn*, va pas, dans le vide,
    complain*, plain*, se plaint, ne passe pas, not reaching, could not be completed, error*, erreur*,
    look into, why, pourquoi, pq, bad quality, out of order, playing up, acting up, down for`,
  ask: `show*, connaitre, wondering whether, tell me, see, which, what, whats, what s, quel*, c quoi, quoi, montr*, affich*, voir,
    let me know, know, savoir, settings, details, parametre*, reglage*, infos, info, information*,
    whether, look up, a t il, a t elle, est il, est elle, statut, status, si`,
  info: `info, infos, information*, details, detail, renseignement*, fiche, config*, statut, status`,
  extension: `extension*, ext, exts, extn, extentions, extention, poste, postes, interne*, numero*,
    number*, num, nums, no, nr, n°, phone number, desk number, ligne`,
  change: `change*, chang*, chnage, chagner, modif*, replace*, remplac*, swap*, update*, correct*,
    corrig*, altered, alter, become*, devien*, devenir, doit etre, should be, shld be, must be, has to
    be, ought to be, set to, new, nouveau, nouvelle, nvelle, nouvel, now, instead, wants, veut, move*,
    passe*, passer, passera, renumber*, =, ->, =>, switch*, adapt*, mauvais, wrong, reassign*, is to
    be, put, mets, adjust*, actualis*, mettre a jour, mets a jour, doit passer, be on, shift*, from, go from, goes from, du`,
  policy: `policy, policies, polcy, polciy, politique*, strategie*, stratgeie, mailbox policy`,
  plan: `dialplan*, dial plan*, dial-plan*, dailplan*, dail plan*, plan, plans, paln, dialling plan*,
    dialing plan*`,
  move: `move*, transfer*, switch*, migrat*, bascul*, passe*, passer, deplac*, mets, mettre, mut*,
    relocat*, change*, chang*, put, should be in, should be on, belongs in, wrong, mauvais, attach*,
    rattach*, assign*, ->, =>, affect*, reassign*, shift*, bring, set`,
  apply: `apply, applied, appliqu*, put, mets, mettre, move*, switch*, assign*, affect*, change*,
    chang*, give, donne*, passe*, passer, passage, set, ->, =>, should have, replace*, remplac*,
    should be, soit, doit avoir, bascul*, attribu*, attach*, falls under, under, sous, use, be on`,
  sip: `sip, adresse sip, sip address, sip uri, sip addr, adr sip`,
  who: `who*, whom, whose, whos, qui, a qui, belong*, appartient, titulaire*, proprio, proprietaire*,
    taken, used by, held by, holder, owner, owns, uses, attribue, assigned, pris, occupe par, utilise,
    anyone, quelqu un, detient, trouve, allocated, in use, occupied, sitting on, occupee`,
  free: `free, available, avail*, avialable, unused, unassigned, libre*, dispo*, disponible*, not
    taken, arent taken, not used, non utilise*, not yet assigned, non attribue*, pas encore attribue*,
    spare, unallocated, vacant*, remaining, restant*, reste, left over, still left, inutilise*`,
  server: `server*, serveur*, srv, mailbox server, cas server, boxes`,
  service: `service*, srvices, services, um service, call router`,
  restart: `restart*, reboot*, redemarr*, relanc*, bounce, bounced, recycle, re-start, redemarage,
    relancer`,
  certificate: `cert, certs, certif, certifs, certificat*, certificate*`,
  request: `request*, demand*, order, obtain, obtenir, get, generat*, gener*, issue, csr, new,
    nouveau, renew*, renouvel*, need*, besoin, il faut, faut, commande*, replac*, remplac*`,
  bind: `bind*, assign*, affect*, attribu*, use, utilis*, put, mets, install*, apply, appliqu*,
    attach*, li*, enable*, activ*`,
  align: `align*, match*, correct*, corrig*, fix*, repar*, synchron*, sync, adapt*, maj, mets a jour, update*,
    as in lync, comme dans lync, like lync`,
  mode: `mode, startup mode, start mode, mode de demarrage, start*, demarr*, demarage, startup,
    start-up`,
  tls: `tls, tcp, dual, double, both, securise*, les deux`,
  exchucutil: `exchucutil*, exchucutils, exch uc util, exchuc util, ucutil, exchucutil.ps1`,
  pool: `pool*, fepool*`,
  known: `know*, known, connait, connaisse, connaitre, connu*, declare*, declar*, introduc*, add,
    ajout*, tell, teach, register*, hook up, connect*, relier, raccord*, make exchange, enregistr*,
    integrate, gateway for, only, just, seulement, uniquement, without the script, w/o the script,
    sans le script, sans script`,
  exchange: `exchange, um, mu`,
  outcalls: `outcall*, out-call*, out calls, outgoing call*, outbound call*, appels sortants, appel
    sortant, calls out, call out, dial out, appels vers l exterieur, sortie d appels`,
  gateway: `gateway*, gatway*, passerelle*, um ip gateway*, ip gateway*, pool*`,
  attendant: `auto attendant*, auto-attendant*, autoattendant*, automated attendant*, aa, attendant*,
    standard automatique*, standards automatiques, standard auto, standards auto, standard vocal,
    auto att, standard, standards, menu vocal`,
  create: `create*, creat*, cree*, creer, creation, make, made, new, nouveau, nouvel, nouvelle, nvelle,
    nv, add, ajout*, set up, setup, mise en place, mettre en place, need a, needs a, need an, need the,
    a is needed, is needed, besoin d un, besoin d une, faut un, faut une, faudrait un,
    faudrait une, build, lack*, manque*, want a, like a, like an, souhaite un, voudrait un, establish*,
    definir une, ouvrir un, introduc*`,
  delete: `delete*, remov*, suppr*, enlev*, get rid of, drop, retire, retirer, detrui*, scrap,
    efface*, eliminat*, kill, discard, dispose of, vire*, wip*, decommission*`,
  access: `access number*, acces number*, access nr*, access nbr*, numero d acces, numeros d acces,
    num d acces, nums d acces, numero acces, numeros acces, outlook voice access, access no,
    dial-in number*, subscriber access number*`,
  lync: `lync, skype, lync-side, cote lync, lync side`,
  contact: `contact*, subscriber access contact*, subscriber access, sa contact*, acces abonne*, acces
    des abonnes`,
  add: `add*, ajout*, put, mets, mettre, include*, integr*, rattach*, attach*, join, inscri*, associat*,
    associ*, missing, manque*, enrol*, in all, into, dans tous, should be in, assign*, affect*`,
  takeout: `retrait*, remov*, take out, taken out, take, pull, out of, withdraw*, withdrawn, enlev*, retir*,
    sors, sortir, sorti, suppr*, drop, detach*, detache*, dissoci*, ote, oter, evict, delete*, unlink`,
  all: `all, every, each, tous, toutes, every one, ensemble des, tout, everything, anything`,
  holidays: `holiday*, bank hol*, bank holiday*, jours feries, jour ferie, feries, ferie, conges,
    closing day*, public holiday*, fermeture*, vacances, closed on, jours de fermeture`,
  list: `list*, lsite, lister, show*, montr*, affich*, which, what, quel*, kelles, see, voir, give me,
    donne*, have we, do we have, are there, existe*, exist*, everyone, combien, how many, overview, inventory, inventaire, recens*, enumer*, sont, quels sont, ya quoi,
    y a quoi, gens, qui, who`,
  users: `user*, utilisateur*, people, everyone, everybody, gens, personnes, person*, qui, who, membres,
    members, mailboxes, tout le monde`,
  hunt: `hunt group*, hunt-group*, groupe de recherche, groupes de recherche, groupe d appel, groupes
    d appel, huntgroup*`,
  test: `test*, essai*, essay*, appel de test, appel d essai, test call, check`,
  check: `check*, verif*, healthy, health*, sane, saine, sain, controle*, everything ok, all ok, tout
    est ok, tt est ok, everythign ok, tout va bien, in order, en ordre, right with, all good, audit,
    all right, alright, diagnos*, everything right, everything fine, fine, review, bilan, inspect*,
    etat, state of, sure, status of, status`,
  integration: `integration*, integrat*, integr*, um/lync, lync/um, lync-um, um-lync, lync-mu, mu-lync`,
  whole: `full, whole, complete*, entire*, everything, entier*, totale*, toute l, all the steps, end to
    end, from scratch, de a a z, carry out, carried out, run, do the, lance*, fais, faire, perform*,
    execute*, realis*, start, demarr*, procede*, roll out, deploy*, effectu*`,
  forest: `forest*, foret*`,
  map: `map, maps, schema*, diagram*, drawing, topolog*, carte, plan d ensemble, overview, picture,
    dessin*, vue d ensemble, cartograph*`,
  mine: `my, mes, mine, miennes, i asked, i made, i submitted, ive submitted, i ve, i have made, j ai
    faites, j ai fait*, j ai demand*, j ai soumis*, ai lance*, de moi`,
  pending: `pending, sign-off, waiting, wait, en attente, attend, attendent, attente, to approve, a approuver, a valider,
    sign-off, sign off, signoff, approval*, approbation*, validation*, decision*, left to approve,
    approve, approuver`,
  cancel: `cancel*, annul*, abort*, call off, withdraw*, drop, abandon*, laisse tomber, scrap, retir*,
    stop, revoke`,
  undo: `undo, undone, revert*, roll back, rollback, rolled back, reviens en arriere, revenir en
    arriere, retour en arriere, reverse*, put back, defais, defaire, back out, take back, remets comme
    avant, retablir, restore*`,
  status: `status, statut, etat, state, progress, avance*, happened to, become of, whats up with, ou en
    est, ou en sont, where is, where are, details, detail*, show*, montr*, look at, open, ouvre, voir,
    affich*, news, suivi, how far, what about, avancement, what is the`,
  audit: `audit*, journal*, log, logs, trail, history, historique*, who did, qui a fait, trace*, record*,
    piste, what was done, ce qui a ete fait`,
  help: `help, aide, aidez, what can you do, what can u do, que sais tu faire, savez faire, sais faire,
    what do you do, how does this work, comment ca marche, capable`,
  left: `left, leave*, leaving, quitt*, parti, partie, part, retraite, demission*, gone, departed,
    resigned`,
} as const;

export type Concept = keyof typeof SAID;

interface Way {
  readonly parts: readonly string[];
  /** Whether the last part is only the beginning of a word. */
  readonly isOpen: boolean;
}

const WAYS: ReadonlyMap<string, readonly Way[]> = new Map(
  Object.entries(SAID).map(([concept, said]) => [
    concept,
    said
      .split(',')
      .map((way) => way.trim().replace(/\s+/g, ' '))
      .filter((way) => way !== '')
      .map((way) => ({
        parts: way.replace(/\*$/, '').split(' ').map(fold),
        isOpen: way.endsWith('*'),
      }))
      .sort((a, b) => b.parts.length - a.parts.length),
  ]),
);

export function isConcept(name: string): name is Concept {
  return WAYS.has(name);
}

/** Things that a request is about: where another one is named, that one may be meant. */
const TOPICS: readonly Concept[] = [
  ...(['pin', 'policy', 'plan', 'certificate', 'sip', 'attendant', 'voice'] as const),
  ...(['gateway', 'outcalls', 'holidays', 'exchucutil', 'contact', 'hunt', 'extension'] as const),
];

/** Which of these things a word by itself names. */
export function topicsOf(word: string): readonly Concept[] {
  return TOPICS.filter((topic) => conceptAt(topic, [word], 0) > 0);
}

/** How many words from a place on say a concept; 0: none do. */
export function conceptAt(concept: Concept, words: readonly string[], at: number): number {
  for (const { parts, isOpen } of WAYS.get(concept) ?? []) {
    const isSaid = parts.every((part, offset) => {
      const word = words[at + offset];
      if (word === undefined) return false;
      return isOpen && offset === parts.length - 1
        ? word.startsWith(part) && word.length <= part.length + 6
        : word === part;
    });
    if (isSaid) return parts.length;
  }
  return 0;
}
