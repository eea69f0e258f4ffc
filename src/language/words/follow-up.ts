/** Words, folded, by which people go on with what was said before. */
export interface Markers {
  /** Before what is another value for the same wish: "no, for bob". */
  readonly change: readonly (readonly string[])[];
  /** Before somebody or something that the same is wanted for: "what about tony?". */
  readonly again: readonly (readonly string[])[];
  /** Behind it. */
  readonly changeBehind: readonly (readonly string[])[];
  readonly againBehind: readonly (readonly string[])[];
}

const phrases = (text: string): string[][] =>
  text
    .trim()
    .split(/\s*,\s*/)
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length);

export const MARKERS: Markers = {
  change: phrases(
    `no, nope, sorry, oops, wait, actually, rather, better, correction, i meant, i mean,
    make it, make that, make it to, change it to, change that to, change it, change, use,
    it should be, should be, set it to, put it, put, let it be, but, with,
    non, pardon, desole, oups, attends, en fait, finalement, plutot, mets plutot, mets le, mets la,
    mets, prends, je voulais dire, ce serait, c'est plutot, c est plutot, change pour, remplace par,
    mais, avec`.replaceAll("'", ' '),
  ),
  again: phrases(
    `what about, how about, and for, and, same for, the same for, same thing for, same again for,
    also for, also, do the same for, now for, ditto for,
    et pour, et, pareil pour, idem pour, la meme chose pour, meme chose pour, aussi pour,
    fais pareil pour, fais la meme chose pour, quid de, qu en est il de`,
  ),
  changeBehind: phrases(`instead, rather, a la place, plutot, instead please`),
  againBehind: phrases(`too, as well, aussi, egalement, pareil, idem, likewise`),
};

/** Whole sentences that take back what is on screen. */
export const TAKING_BACK: ReadonlySet<string> = new Set(
  phrases(
    `cancel, cancel that, cancel it, cancel this, forget it, forget that, forget this, never mind,
    nevermind, drop it, drop that, scrap that, scrap it, discard, discard it, discard that, no thanks,
    no thank you, leave it, no forget it, no cancel that, do not do it, dont do it, no,
    annule, annule ca, annule cela, annule tout, annule tout ca, annulez, annulez ca, laisse tomber,
    laissez tomber, laisse, oublie, oublie ca, oubliez, tant pis, non merci, non annule, non, abandonne,
    non laisse tomber`,
  ).map((words) => words.join(' ')),
);
