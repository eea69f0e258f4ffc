/** The part of Adaptive Cards 1.5 that the product's cards are made of. */
export interface AdaptiveCard {
  type: 'AdaptiveCard';
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  version: '1.5';
  body: Element[];
  actions?: Action[];
}

export type Element =
  TextBlock | RichTextBlock | Container | ColumnSet | ActionSet | TextInput | ChoiceInput;

type Spacing = 'none' | 'small' | 'default' | 'medium' | 'large';

interface Shown {
  id?: string;
  isVisible?: boolean;
  spacing?: Spacing;
  separator?: boolean;
}

/** Its text is Markdown: only for the product's own words. */
export interface TextBlock extends Shown {
  type: 'TextBlock';
  text: string;
  wrap: true;
  style?: 'heading';
  size?: 'medium' | 'large';
  weight?: 'bolder';
  isSubtle?: true;
}

/** A piece of text that is shown as it is, never read as Markdown. */
export interface TextRun {
  type: 'TextRun';
  text: string;
  size?: 'small' | 'medium' | 'large';
  weight?: 'bolder';
  fontType?: 'monospace';
  isSubtle?: true;
  color?: 'warning' | 'attention' | 'good';
}

export interface RichTextBlock extends Shown {
  type: 'RichTextBlock';
  inlines: TextRun[];
}

export interface Container extends Shown {
  type: 'Container';
  style?: 'emphasis' | 'warning' | 'attention' | 'good';
  items: Element[];
}

export interface ColumnSet extends Shown {
  type: 'ColumnSet';
  columns: { type: 'Column'; width: 'auto' | 'stretch' | number; items: Element[] }[];
}

export interface ActionSet extends Shown {
  type: 'ActionSet';
  actions: Action[];
}

interface Input extends Shown {
  id: string;
  label: string;
  isRequired?: true;
  errorMessage?: string;
}

export interface TextInput extends Input {
  type: 'Input.Text';
  placeholder?: string;
  value?: string;
  maxLength: number;
  isMultiline?: true;
  regex?: string;
}

export interface ChoiceInput extends Input {
  type: 'Input.ChoiceSet';
  style: 'compact' | 'expanded' | 'filtered';
  value?: string;
  placeholder?: string;
  choices: { title: string; value: string }[];
  /**
   * Teams' own, over Adaptive Cards 1.5: what is typed is sent to the bot, which answers with
   * choices (https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/dynamic-search).
   */
  'choices.data'?: { type: 'Data.Query'; dataset: string; count: number };
}

export type Action = ExecuteAction | ToggleAction;

export interface ExecuteAction {
  type: 'Action.Execute';
  title: string;
  verb: string;
  data: Record<string, unknown>;
  style?: 'positive' | 'destructive';
  associatedInputs: 'auto' | 'none';
}

export interface ToggleAction {
  type: 'Action.ToggleVisibility';
  title: string;
  targetElements: string[];
}
