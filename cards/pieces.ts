import { message, type Message } from '../src/protocol/message.js';
import type { CardContext } from './context.js';
import type {
  Action,
  AdaptiveCard,
  Container,
  Element,
  RichTextBlock,
  TextInput,
  TextRun,
} from './elements.js';
import { plain } from './plain.js';
import { MOST_TO_COPY, type Detail } from './size.js';

/** Something that a button shows and hides. */
export interface Fold {
  readonly id: string;
  /** Short: clients cut long buttons off. */
  readonly title: string;
  readonly items: Element[];
}

/** The small parts that all cards share, for one reader and one level of detail. */
export interface Pieces {
  /** One of the product's own texts, `card.KEY`. */
  own(key: string, params?: Message['params']): string;
  /** Any message or text, cleaned and not longer than the detail allows. */
  shown(shown: Message | string): string;
  heading(text: string): Element;
  /** A title inside the card. */
  label(text: string): RichTextBlock;
  /** `more` are further runs in the same line. */
  line(text: string, run?: Partial<TextRun>, more?: readonly TextRun[]): RichTextBlock;
  fact(label: string, value: string): RichTextBlock;
  code(text: string): RichTextBlock;
  /**
   * Lines to take elsewhere: a field, since its text can be selected and copied as a whole in every
   * client, on a telephone too. Nothing reads what is typed into it.
   */
  copy(id: string, label: string, lines: readonly string[]): TextInput;
  /** `items` as far as the detail allows, and how many more there are. */
  rows<T>(items: readonly T[], row: (item: T, index: number) => Element[]): Element[];
  /** What is collapsed, below one row of buttons; what is empty is left out. */
  folds(folds: readonly Fold[]): Element[];
  box(style: Container['style'] & string, items: Element[]): Container;
  card(body: Element[], actions?: Action[]): AdaptiveCard;
}

export function piecesFor({ t }: CardContext, detail: Detail): Pieces {
  const shown = (text: Message | string): string => plain(t(text), detail.characters);
  const own = (key: string, params: Message['params'] = {}): string =>
    shown(message(`card.${key}`, params));
  const line: Pieces['line'] = (text, run = {}, more = []) => ({
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text, ...run }, ...more],
    spacing: 'small',
  });
  return {
    own,
    shown,
    line,
    heading: (text) => ({
      type: 'TextBlock',
      text: withoutMarkdown(text),
      wrap: true,
      style: 'heading',
      size: 'medium',
      weight: 'bolder',
    }),
    label: (text) => ({
      type: 'RichTextBlock',
      inlines: [{ type: 'TextRun', text, weight: 'bolder' }],
      spacing: 'medium',
    }),
    fact: (label, value) => ({
      type: 'RichTextBlock',
      inlines: [
        { type: 'TextRun', text: `${label} `, weight: 'bolder' },
        { type: 'TextRun', text: value },
      ],
      spacing: 'small',
    }),
    code: (text) => line(plain(text, detail.characters), { fontType: 'monospace', size: 'small' }),
    copy: (id, label, lines) => ({
      type: 'Input.Text',
      id,
      label,
      value: lines.join('\n').slice(0, MOST_TO_COPY),
      maxLength: MOST_TO_COPY,
      isMultiline: true,
    }),
    rows: (items, row) => {
      const left = items.length - detail.rows;
      const rows = items.slice(0, detail.rows).flatMap(row);
      return left > 0 ? [...rows, line(own('more', { count: left }), { isSubtle: true })] : rows;
    },
    folds: (all) => {
      const folds = all.filter(({ items }) => items.length > 0);
      if (folds.length === 0) return [];
      const buttons: Action[] = folds.map(({ id, title }) => ({
        type: 'Action.ToggleVisibility',
        title,
        targetElements: [id],
      }));
      return [
        { type: 'ActionSet', spacing: 'medium', actions: buttons },
        ...folds.map(({ id, items }): Container => ({
          type: 'Container',
          id,
          isVisible: false,
          items,
        })),
      ];
    },
    box: (style, items) => ({ type: 'Container', style, spacing: 'medium', items }),
    card: (body, actions = []) => ({
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
      body,
      ...(actions.length === 0 ? {} : { actions }),
    }),
  };
}

/**
 * A heading's text is read as Markdown by some clients and as it is by others, so escapes would be
 * seen: what could mean something is taken out instead. Names and values don't belong in headings.
 */
function withoutMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#~|]/g, '')
    .replace(/^\s*(?:[-+]|\d+[.)])\s+/, '')
    .trim();
}
