import type { Alignment } from './align.js';
import { fold } from './normalise.js';
import type { Reading } from './reading.js';
import { isDeed, isDeedProper, sayingsAt } from './words/concepts.js';
import { FILLERS } from './words/small.js';

/** Why a sentence that names a changing operation still doesn't ask for it. */
export type Reserve = 'negated' | 'asked-about' | 'supposed' | 'told' | 'powershell';

const VERBS =
  'add|clear|disable|enable|export|get|grant|import|invoke|move|new|remove|reset|restart|set|start|stop|test|update|write|select|where|foreach|format|out|convertto';
const NOUNS =
  'um(?=[a-z]{2})|cs|mailbox|exchange|user|ad|service|server|item|object|content|certificate|pfxcertificate|expression|command|table|list|host|location|process|recipient|distribution';
/** Any other cmdlet, or a function named like one, with a parameter behind it. */
const COMMAND = /(?:^|[\s(|;{=])\p{Lu}\p{L}+-\p{Lu}\p{L}+\s[^\n]{0,200}?(?<=\s)-\p{L}{3,}/u;
const CMDLET = new RegExp(`(?:^|[\\s(|;{=])(?:${VERBS})-(?:${NOUNS})[a-z]{0,40}`, 'i');
/** Marks of source text: a variable, a member, a pipe into something, a parameter with a value. */
const SOURCE =
  /\$(?:_|\(|true\b|false\b|null\b|\p{L})|\|\s{0,5}(?:%|\?|ft\b|fl\b|select\b|where\b|foreach)|(?:^|\s)-(?:Identity|Extensions?|Forest|UMMailboxPolicy|UMDialPlan|Confirm|WhatIf|Force|Server|Name|PIN\p{L}*|SIPResourceIdentifier)\b|@\{|(?:^|\s)(?:\.\\|cd\s|powershell\b|pwsh\b)/iu;

/** Whether it is PowerShell rather than somebody's words. */
export function isPowerShell(text: string): boolean {
  return CMDLET.test(text) || COMMAND.test(text) || SOURCE.test(text);
}

const NEGATIONS = new Set(
  `unable dont not never n ne cannot cant wont wouldnt shouldnt mustnt neither nor avoid without
  pas jamais ni sans evite evitez inutile aucun`.split(/\s+/),
);
/** Negations of more than one word. */
const NO_MORE =
  /\b(?:no need|no longer|no more|hold off|under no|no circumstances|en aucun cas|sous aucun|nobody (?:asked|wants|wanted)|(?:nobody|no one|noone) (?:should|must|may|can|is)|not to be|out of (?:the )?question|pas la peine|plus besoin|hors de question|n (?:a|ai|as|ont|avons|avez|en) plus)\b/;
/** Questions where they begin a clause; in the middle of one they tell or wish. */
const INVERTED = new Set(
  `should shall did does do was were is are has have had must may am dois doit doivent devons`.split(
    /\s+/,
  ),
);
const QUESTIONS = new Set(
  `how what why when who whom whose where which whether
  comment pourquoi quand qui quel quelle quels quelles combien ou faut-il
  peut-on`.split(/\s+/),
);
/** Questions that begin with more than one word. */
const ASKING =
  /\b(?:can (?:i|we|they|he|she|it|someone)|could (?:i|we|they|it)|would (?:it|that|this|we|i|he|she)|will (?:it|that|this|he|she|they)|(?:est ce|qu est|faut il|doit on|dois je|peut on|puis je|peux je|as tu|avez vous|a t|ont ils|est il|est elle|y a t|que se passe|que fait|ca fait|c est quoi|a quoi|en quoi|what if|et si))\b/;
/** "Can first line delete …": whether somebody else may. */
const OTHERS_MAY = /^(?:can|may) (?!you\b|u\b|some|any|we\b|please|the\b)(?:\S+ ){1,4}(?<!be )$/;
/** Questions that are a polite way of asking for it to be done. */
const POLITE =
  /\b(?:(?:can|could|may|might) (?:i|we|he|she|they) (?:please |also )?(?:get|have)|(?:tu|vous) (?:(?:me|nous|la|le|les|lui|leur|l|en|y) ){0,2}·(?= )|(?:can|could|would|will) (?:you|u|someone|somebody|anyone) |auriez vous (?:l obligeance|la gentillesse|l amabilite|la bonte)|would you mind|(?:is it|would it be) possible (?:for you )?to|may i ask you|do you mind|est ce que (?:tu|vous) (?:peux|pouvez|pourrais|pourriez|veux|voulez)|est ce qu (?:on|il) (?:peut|serait|est) (?:possible)?|(?:peux|pourrais|veux|voudrais) tu|(?:pouvez|pourriez|voulez|voudriez) vous|(?:tu|vous) (?:peux|pouvez|pourrais|pourriez)|(?:serait|est) il possible|(?:il )?serait possible|possible (?:de|d)|il faut|il faudrait|faudrait|do not forget|dont forget|n oublie[zs]? pas|ne pas oublier|dont hesitate|pas urgent|not urgent|if possible|if you (?:can|could|please|have)|si possible|si (?:tu|vous) (?:peux|pouvez|pourrais|pourriez|as|avez)|s il (?:te|vous) plait|sil (?:te|vous) plait|do it|doesnt have|does not have|dont have|do not have|hasnt got|has no|n a pas(?: encore)?|n ont pas(?: encore)?|on peut|on pourrait|pourrait on|please do(?!n)|(?:grateful|appreciate it|appreciated|obliged|good|great|nice|helpful|happy|glad) if|if you (?:would|d)|if it were|so kind|so good as|would be (?:good|great|nice))/g;
const SUPPOSING =
  /\b(?:if|si|suppose|supposing|supposons|imagine|imaginons|imagines|hypothetically|hypothetiquement|unless|assuming|perhaps|maybe|(?:someone|somebody|we|one|they) (?:should|ought to)|on devrait|(?:quelqu un|il) devrait|hesite|etudi(?:e|ons|ez|ent)|reflechi\S*|possibilite|a ete decide|whoever|quiconque|hesitate|whether|apparently|i (?:heard|think|believe|guess)|il parait|apparemment|je (?:crois|pense)|(?:bad|good|better) idea|(?:mauvaise|bonne) idee|only (?:\S+ ){1,3}(?:may|can|should)|seule?s? (?:\S+ ){1,3}peu(?:t|vent)|au cas|dans le cas|in case|provided)\b/;
const SUPPOSING_BEFORE =
  /\b(?:before|after|once|until|till|while|whenever|avant (?:de |d |que )?|apres (?:avoir)?|lorsqu(?:e|on)?|pendant|jusqu a|une fois|des qu(?:e)?|tant que|thinking (?:about|of)|considering|plan(?:ning)? to|going to|vais|allons|va|vont|envisage|pense|prevu|prevoit|to be|instead of|au lieu de?|rather than|plutot que)\b/;
/** Whoever says it does it. */
const BY_ONESELF =
  /\b(?:section \d\S*|chapitre \d\S*|right click|clic droit|(?<!-)(?:cisco|avaya|asterisk|3cx|webex|mitel|alcatel)(?!-)|cliquez|technet|according to|selon la doc\S*|services msc|wizard|the docs? says?|(?:on|by) (?:his|her|their|my|our) own|himself|herself|themselves|lui meme|elle meme|eux memes|nothing (?:for you )?to do|rien a faire|no action|(?:already|deja) (?:taken care|sorted|done|fait|regle)|s en (?:occupe|charge)|s occupera|taking care of it|next year|l an prochain|l annee prochaine|dans (?:deux|trois|quelques|\d+) (?:ans|mois)|in (?:two|three|\d+) (?:years|months)|some ?day|un jour ou l autre|myself|ourselves|moi meme|nous memes|(?:ill|i will|well handle|we will|je vais|on va) (?!need|want|be|have|avoir))\b/;
/**
 * Whether a clause says plainly what is to be done, whatever is denied or told in others: "she has no
 * voice mail, give her one", "we are closing the pool, so please move its contacts".
 * @param said the places of the words that speak for an operation
 */
export function isPlainSomewhere(
  said: ReadonlySet<number>,
  { words, clause }: Reading,
  reserve: Reserve | null,
): boolean {
  if (reserve !== 'negated' && reserve !== 'told') return false;
  const whole = words.map(({ word }) => word.replaceAll('-', ' ')).join(' ');
  if (isLeftAlone(whole) || DONT_DO_IT.test(whole) || ELSEWHERE.test(whole)) return false;
  return [...said].some((place) => {
    const own = words.filter(({ kind }, at) => kind === 'word' && clause[at] === clause[place]);
    const text = own.map(({ word }) => word.replaceAll('-', ' ')).join(' ');
    if (text.split(' ').some((word) => NEGATIONS.has(word)) || NO_MORE.test(text)) return false;
    if (WISHED.test(text)) return !TELLS.test(text);
    const isDoing = sayingsAt([words[place]?.word ?? ''], 0).some(({ concept }) =>
      isDeedProper(concept),
    );
    return reserve === 'negated' && isDoing;
  });
}

/** What asks somebody to do it. */
const WISHED =
  /\b(?:please|pls|plz|kindly|stp|svp|merci de|peux tu|pouvez vous|tu peux|vous pouvez|pourriez vous|pourrais tu|can you|could you|would you|will you|will need|both need)\b/;
/** Whether it asks somebody to do something. */
export function isWishedFor(text: string): boolean {
  return WISHED.test(fold(text).replaceAll('-', ' '));
}

/** What is told to be done, or not, by somebody. */
const TELLS = /\b(?:asked|told|said|demande|dit|ont|avait|was|were)\b/;

/** What a request was, or would be, is not to be done. */
const DONT_DO_IT =
  /\b(?:dont|do not|never|ne|surtout|please no|better not|mieux pas) (?:\S+ ){0,2}(?:do|touch|bother|fais|faites|faire|touche\S*|bouge\S*|rien)\b/;
/** Nothing is to be done any more. */
const WORKS_AGAIN =
  /\b(?:works?|working|marche|marchent|fonctionne|fonctionnent) (?:\S+ ){0,2}(?:again|now|fine|nouveau|bien|maintenant)\b/;
/** It is told how it is, or that it came. */
const RECEIVED =
  /\b(?:(?:bien|a|ai|ont|avons) recu|(?:est|sont) (?:\S+ )?parvenue?s?|hier (?:j ai|on a|nous avons|il a|elle a)|yesterday (?:i|we|he|she) |(?:is|are|est|sont) (?:too|trop|tres|very|so)|(?:doit|doivent|must|should) (?:rester|stay|remain)|has received|have received|thanks for)\b/;
/** It is to stay as it is. */
const LEFT_ALONE =
  /\b(?:refrain from|hands off|leave (?:\S+ ){1,6}(?:alone|active|enabled|on|off|as)|leave \S+ out of|(?:as|the way) (?:it|they|he|she) (?:is|are)|tel(?:le)?s? quel(?:le)?s?|y touche\S* pas|rien (?:a changer|n est decide)|c etait voulu|(?:isnt|is not|arent|are not) to be|used to be|evite[rz]? de|c est parfait)\b/;
/** "… and leave the other pools alone" leaves others. */
function isLeftAlone(whole: string): boolean {
  return LEFT_ALONE.test(whole) && !/\b(?:autres?|others?|rest|reste)\b/.test(whole);
}

/** Of other systems, which have servers, gateways, codes and previews too. */
const ELSEWHERE =
  /\b(?:(?:serveurs? de fichiers?|file servers?|spooler|load balancer|f5|photocopieu\w+|imprimantes?|printers?|antispam|anti spam|carte sim|sim card|puk|covoiturage|carpool|compte ad|ad account|active directory|outlook (?:preview|signature)|signature outlook|volet|reading pane|preview pane)\b)/;
/** What is asked about at the end of a sentence that would else ask for it. */
const WONDERING =
  /\b(?:vraiment (?:necessaire|utile)|bonne ou (?:une )?mauvaise|good or bad|quel(?:le)?s? (?:effet|consequence)s?|what (?:effect|impact)|should (?:\S+ ){1,4}be (?:allowed|done|enabled|disabled))\b/;
/** A ticket is wanted about it. */
const A_TICKET =
  /\b(?:ouvre|ouvrir|ouvrez|cree|creer|open|create|log|raise) (?:un |a |the )?(?:ticket|incident)\b/;
/** Somebody who did it, does it or said it: directly before the deed. */
const TELLING =
  /(?:\b(?:i|we|he|she|they|who|nobody|somebody|someone|you|to|must|had|has|have|was|were|been|just|already|did|said|tried|ve|will|ll|gonna)) $/;
const TELLING_FR =
  /(?:\b(?:je|j|on|nous|ils|elles|ai|as|a|avons|avez|ont|ete|est|sont|avait|avais|aura|deja|bien|viens de|vient de|venons de|jamais|faire)) $/;
/** What asks although it tells: "I need you to …", "we have to …", "j'aimerais …". */
const WISHING =
  /\b(?:need(?:s)?(?: you)?(?: to| that)?|want(?:s)?(?: you)?(?: to)?|would like(?: you)?(?: to)?|like(?: you)? to|have to|has to|please|able to|love(?: you)? to|possible to|ask(?:ing)?(?: you)? to|mind|forget to|asap to|help(?: me)?(?: to)?|veux|voudrais|aimerais|souhaite|besoin|faut|faudrait|possible|merci|peux|peut|pouvez|oublie(?:z)? pas) (?:(?:you|to|a|an|the|un|une|que|qu|de|d|l|le|la|les|j|on|tu|vous|bien|se|faire) ){0,4}$/;

/**
 * Whether a sentence only speaks about what a phrase says. The phrase's own words are not looked
 * at: one that holds a negation or a question means it.
 */
export function reserveOf(alignment: Alignment, reading: Reading): Reserve | null {
  const { words, clause } = reading;
  if (alignment.isTold === true) return 'told';
  const whole = words.map(({ word }) => word.replaceAll('-', ' ')).join(' ');
  if (
    A_TICKET.test(whole) ||
    RECEIVED.test(whole) ||
    BY_ONESELF.test(words.map(({ word }) => word).join(' ')) ||
    WORKS_AGAIN.test(whole) ||
    ELSEWHERE.test(whole) ||
    isOnlyTold(reading)
  )
    return 'told';
  if (isLeftAlone(whole)) return 'negated';
  if (WONDERING.test(whole) && words.some(({ asks }) => asks === true)) return 'asked-about';
  const [start, end] = reachOf(alignment);
  const here = clause[start];
  const to = clause[end];
  const inside = words.map(
    (_, at) => (clause[at] ?? 0) >= (here ?? 0) && (clause[at] ?? 0) <= (to ?? 0),
  );
  // A clause of a word or two, "no, don't, …", belongs to what follows it.
  const short = (at: number): boolean =>
    clause[at] === (here ?? 0) - 1 &&
    words.filter(({ kind }, other) => kind === 'word' && clause[other] === clause[at]).length <= 3;
  const own = (at: number): string => {
    const word = words[at];
    return word?.kind === 'word' && !alignment.matched.has(at) ? word.word : '·';
  };
  const around = words.map((_, at) => (inside[at] === true || short(at) ? own(at) : '·')).join(' ');
  const clean = around.replaceAll('-', ' ').replace(POLITE, ' · ');
  const list = clean.split(' ');
  if (list.some((word) => NEGATIONS.has(word)) || NO_MORE.test(clean)) return 'negated';
  const ahead = words.map((_, at) => (at < alignment.first ? own(at) : '·')).join(' ');
  const cleanAhead = ahead.replaceAll('-', ' ').replace(POLITE, ' · ');
  if (SUPPOSING.test(clean) || SUPPOSING.test(cleanAhead)) return 'supposed';
  const lead = leadOf(alignment, reading);
  const isSign = alignment.isTold !== undefined;
  if (!isSign && SUPPOSING_BEFORE.test(lead)) return 'supposed';
  if (isAskedAbout(alignment, reading, clean)) return 'asked-about';
  if (wasSo(alignment, reading)) return 'told';
  if (isSign) return null;
  const isNeed = words[alignment.first]?.word === 'besoin';
  const tells = !isNeed && (TELLING.test(lead) || TELLING_FR.test(lead));
  return tells && !WISHING.test(lead) && !polite(lead) ? 'told' : null;
}

/** It was done, or somebody did it. */
const DONE =
  /\b(?:has|have|had|ve|s) (?:just |already |now )?been \p{L}+|\b(?:was|were) (?:\p{L}+ )?(?:\p{L}+ed|taken|put|set|given|done)\b|(?<!\bpas )\b(?:a|ont|avait|avaient|aurait) (?:\p{L}+ )?ete \p{L}+|\b(?:vient|viennent) d etre\b|\best passee?s? (?:en|au|a)\b|\b(?:fait|faite|envoyee?|terminee?|installee?|remise?)s? (?:en marche |a l ac |a \d+ ?h|a l )?(?:hier|ce matin|cette nuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|\d)|\b(?:j avais|on avait|avait|avaient|ont) \p{L}{3,}(?:e|i|u|is|it)e?s?\b|\b(?:la semaine derniere|l an dernier|le mois dernier|en 20\d\d|in 20\d\d)\b/u;
/** Words with which something is wished for or has to be. */
const ASKED_FOR =
  /\b(?:please|pls|plz|plse|plese|kindly|svp|stp|merci de|sil|can|could|would|peux|peut|pouvez|pourriez|pourrais|faut|faudrait|lieu de|need|needs|should|shall|shld|doit|dois|doivent|must|want|wants|veut|veulent|voudrait|voudrais|ought|to be|to have|give|\p{L}{3,}ez|a \p{L}{3,}(?:er|ir|re)|besoin|let|asap|missing|manque|comme|have it|have the|now|becomes)\b/u;

/** "The attendant has been switched off": nothing in it asks for anything, and no clause begins with a deed. */
function isOnlyTold({ words, clause }: Reading): boolean {
  const plain = words
    .map(({ kind, word }) => (kind === 'word' ? word.replaceAll('-', ' ') : ''))
    .join(' ')
    .replace(/ {2,}/g, ' ');
  if (!DONE.test(plain) || ASKED_FOR.test(plain)) return false;
  return !words.some(({ kind, word, plain: meant }, at) => {
    const before = words[at - 1];
    const isFirst =
      before?.kind !== 'word' ||
      clause[at - 1] !== clause[at] ||
      before.word === 'and' ||
      before.word === 'et';
    return (
      kind === 'word' &&
      isFirst &&
      [word, meant].some((each) => sayingsAt([each], 0).some(({ concept }) => isDeed(concept)))
    );
  });
}

/** What no look at things answers: what would be, what was told, how something is done in general. */
const IDLE =
  /\b(?:suppos\w*|imagin\w*|si jamais|what if|what happens|what would|que devient|que se passe|differences? (?:between|entre)|how long|how do (?:i|we|you)|combien de temps|never mind|nevermind|forget (?:it|about)|laissez? tomber|oublie[sz]? ca|(?:i|we) (?:\S+ )?(?:enabled|disabled|reset|moved|changed|restarted)|(?:were|was|been) told|nous a dit|m a dit|(?:wants?|souhaite|veut|voudrait|demande) (?:to know|savoir|know) (?:if|si|how|comment|whether)|i wonder who|next week|la semaine prochaine|peut-etre|hier j ai|je me demande|theoriquement|en theorie|in theory|by the way|au fait|has asked me|en general|in general|does a|est-ce qu un|if we|si on|si j|were to|would be approved|serait approuvee|or can we|or should we|ou peut-on|on call)\b/;

/** Whether a sentence speaks of something that a sign finds in it only in general, or as told. */
export function isIdle({ isTold }: Alignment, { words }: Reading): boolean {
  if (isTold === undefined) return false;
  return IDLE.test(words.map(({ word }) => word).join(' '));
}

/** From where to where it says what is to be done: a sign's deeds, all of a phrase. */
function reachOf({ first, last, deeds = [] }: Alignment): readonly [number, number] {
  return deeds.length === 0 ? [first, last] : [Math.min(...deeds), Math.max(...deeds)];
}

/** "The move was a mistake": behind its deed it is told of. */
function wasSo({ last, matched }: Alignment, { words, clause }: Reading): boolean {
  const behind = words
    .filter((_, at) => at > last && clause[at] === clause[last] && !matched.has(at))
    .map(({ word }) => word)
    .join(' ');
  return /\b(?:was|were|a ete|ont ete|etait|etaient)\b/.test(behind) && !KIND.test(behind);
}

/** What stands before the phrase in its clause, folded, with a blank behind each word. */
function leadOf({ first, matched }: Alignment, { words, clause }: Reading): string {
  return words
    .map(({ kind, word }, at) =>
      at < first && clause[at] === clause[first] && kind === 'word'
        ? `${matched.has(at) && !/^(?:get|have)$/.test(word) ? '·' : word.replaceAll('-', ' ')} `
        : '',
    )
    .join('');
}

function polite(text: string): boolean {
  return text.replace(POLITE, '').length < text.length;
}

function isAskedAbout(alignment: Alignment, reading: Reading, clean: string): boolean {
  const { words } = reading;
  const lead = leadOf(alignment, reading).replace(POLITE, ' · ');
  const ahead = lead.split(' ').filter((word) => !FILLERS.has(word) || INVERTED.has(word));
  if (
    ahead.some((word) => QUESTIONS.has(word)) ||
    (ASKING.test(lead) && !isGetting(alignment, reading, lead))
  )
    return true;
  if (INVERTED.has(ahead[0] ?? '') && !isCausative(lead)) return true;
  if (alignment.isTold === undefined && OTHERS_MAY.test(lead)) return true;
  if (ASKING.test(clean)) return true;
  // A phrase that is a question itself means it.
  const phrase = words.filter((_, at) => alignment.matched.has(at)).map(({ word }) => word);
  if (
    phrase.some((word) => QUESTIONS.has(word) || INVERTED.has(word)) ||
    ASKING.test(phrase.join(' '))
  )
    return false;
  if (/\b(?:tu|vous) (?:(?:me|nous|la|le|les|lui|leur|l|en|y) ){0,2}· /.test(`${clean} `))
    return false;
  const end = words.findIndex(({ kind }, at) => kind === 'stop' && at > alignment.last);
  if (words[end]?.asks !== true) return false;
  // "…, ok?" asks for agreement; a question mark behind the request itself asks, unless politely.
  const sameClause = words.slice(alignment.last + 1, end).every(({ kind }) => kind === 'word');
  return sameClause && !isKindlyPut(words.map(({ word }) => word).join(' '));
}

/** "Can we get …", "could she have …" asks for it. */
function isGetting({ first }: Alignment, { words }: Reading, lead: string): boolean {
  return (
    /^(?:get|have)$/.test(words[first]?.word ?? '') &&
    /(?:can|could|may|might) (?:i|we|he|she|they) (?:please |also )?$/.test(lead)
  );
}

/** "Have a new PIN issued", "do the integration" ask for it. */
function isCausative(lead: string): boolean {
  return (
    /(?:^| )(?:have|do) (?!i |we |you |they |he |she )/.test(lead) &&
    !/(?:^| )do (?!the |a |an |this |that |not |your )/.test(lead)
  );
}

const KIND = /\b(?:please|pls|plz|thanks|thank|stp|svp|merci|sil|plait|possible)\b/;

/** "Could X be turned on?": a request, though nobody is asked. */
const PASSIVE = /\b(?:could|can|may|pourrait|peut) .{1,80} (?:be|etre) /;

function isKindlyPut(text: string): boolean {
  return KIND.test(text) || PASSIVE.test(text) || polite(text.replaceAll('-', ' '));
}
