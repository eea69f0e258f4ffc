/** How long somebody pauses between letters before the bot is asked, ms. */
const PAUSE_MS = 250;

/** What the client itself says, in the language of whoever reads it. */
const WORDS = {
  en: {
    searching: 'Searching…',
    none: 'Nobody found',
    away: 'The list can’t be had now',
  },
  fr: {
    searching: 'Recherche…',
    none: 'Personne trouvé',
    away: 'La liste n’est pas disponible',
  },
};

let lists = 0;

/**
 * Lets the inputs of a drawn card search as somebody types. The renderer's own list hides what was
 * found by another spelling than its title has, and never gives a found choice's value: the list is
 * drawn here, and what was found is put among the input's choices.
 */
export function setUpTypeAhead(card, search) {
  for (const input of card.getAllInputs()) {
    if (input instanceof AdaptiveCards.ChoiceSetInput && input.isDynamicTypeahead()) {
      searchIn(input, search);
    }
  }
}

function searchIn(input, search) {
  const box = input.renderedElement.querySelector('input');
  const list = input.getDropdownElement();
  const known = [...input.choices];
  let shown = [];
  let at = -1;
  let timer;
  dress(box, list);
  // The renderer names the box around both; it names it anew with each error.
  const named = box.parentElement;
  const nameBox = () => {
    const label = named.getAttribute('aria-labelledby');
    if (label !== null) box.setAttribute('aria-labelledby', label);
  };
  nameBox();
  new window.MutationObserver(nameBox).observe(named, { attributeFilter: ['aria-labelledby'] });
  box.value = known.find(({ value }) => value === input.defaultValue)?.title ?? box.value;

  const words = () => WORDS[box.closest('[lang]')?.lang.slice(0, 2)] ?? WORDS.en;
  const close = () => {
    list.classList.remove('ac-choiceSetInput-filtered-dropdown-open');
    box.setAttribute('aria-expanded', 'false');
    highlight(-1);
  };
  const open = (...items) => {
    list.replaceChildren(...items);
    list.classList.add('ac-choiceSetInput-filtered-dropdown-open');
    box.setAttribute('aria-expanded', 'true');
    list.scrollIntoView({ block: 'nearest' });
  };
  const highlight = (index) => {
    at = index;
    const options = [...list.querySelectorAll('[role="option"]')];
    for (const [place, option] of options.entries()) {
      option.classList.toggle('ac-choiceSetInput-choice-highlighted', place === at);
      option.setAttribute('aria-selected', String(place === at));
    }
    const option = options[at];
    if (option === undefined) box.removeAttribute('aria-activedescendant');
    else {
      box.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  };
  const take = (choice) => {
    window.clearTimeout(timer);
    box.value = choice.title;
    close();
    input.valueChanged();
  };
  const draw = (choices) => {
    shown = choices;
    open(
      ...(choices.length === 0
        ? [status(words().none)]
        : choices.map((choice, place) =>
            drawChoice(choice, box.value.trim(), `${list.id}-${place}`, () => take(choice)),
          )),
    );
    highlight(-1);
  };
  const ask = async (text) => {
    shown = [];
    open(status(words().searching));
    const found = await search(input.choicesData.dataset, text).catch(() => ({ results: null }));
    // What comes late is about letters that nobody sees any more.
    if (box.value.trim() !== text || document.activeElement !== box) return;
    if (found.results === null) {
      open(status(words().away));
      return;
    }
    const choices = found.results.map(({ title, value }) => new AdaptiveCards.Choice(title, value));
    input.choices = [...known, ...choices];
    draw(choices);
  };
  box.onclick = null;
  box.oninput = () => {
    window.clearTimeout(timer);
    input.valueChanged();
    const text = box.value.trim();
    if (text === '') close();
    else timer = setTimeout(() => void ask(text), PAUSE_MS);
  };
  box.onkeydown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && shown.length > 0) {
      event.preventDefault();
      highlight((Math.max(at, step > 0 ? -1 : 0) + step + shown.length) % shown.length);
    } else if (event.key === 'Enter' && shown[at] !== undefined) {
      event.preventDefault();
      take(shown[at]);
    } else if (event.key === 'Escape') close();
  };
  box.addEventListener('blur', close);
}

function dress(box, list) {
  lists += 1;
  list.id = `type-ahead-${lists}`;
  list.setAttribute('role', 'listbox');
  // A press on the list must not take the focus away: the list would close before it counts.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  box.setAttribute('role', 'combobox');
  box.setAttribute('autocomplete', 'off');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', list.id);
  box.setAttribute('aria-expanded', 'false');
}

function status(text) {
  const element = document.createElement('div');
  element.className = 'ac-input ac-choiceSetInput-statusIndicator';
  element.setAttribute('role', 'status');
  element.textContent = text;
  return element;
}

/** One choice: its name, and below it what tells it from its like, the typed letters in bold. */
function drawChoice({ title }, typed, id, onTake) {
  const element = document.createElement('div');
  element.className = 'ac-input ac-choiceSetInput-choice';
  element.id = id;
  element.setAttribute('role', 'option');
  const [name, ...details] = title.split(' · ');
  const first = document.createElement('span');
  first.className = 'choice-name';
  first.append(...withBold(name, typed));
  const second = document.createElement('span');
  second.className = 'choice-details';
  second.append(...withBold(details.join(' · '), typed));
  element.append(first, second);
  element.addEventListener('click', onTake);
  return element;
}

function withBold(text, typed) {
  const at = text.toLowerCase().indexOf(typed.toLowerCase());
  if (typed === '' || at < 0) return [text];
  const bold = document.createElement('b');
  bold.textContent = text.slice(at, at + typed.length);
  return [text.slice(0, at), bold, text.slice(at + typed.length)];
}
