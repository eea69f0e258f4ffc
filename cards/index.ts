/*
 * Pure functions, data in, Adaptive Card 1.5 out:
 *
 *   welcomeCard(entries: HelpEntry[], context)            greeting, what it does, three examples
 *   helpCard(entries: HelpEntry[], context)               operations by topic, examples to click
 *   formCard(form: Form, context)                         what is missing        → submit-form, type-person
 *   choiceCard(choosing: Choosing, context)               one of several objects → choose
 *   confirmationCard(plan: Plan, context)                 what would run         → confirm, change, discard, rows
 *   approvalCard(view: RequestView, context)              for who may decide     → approve, deny, rows
 *   requestCard(view, viewer: Viewer, context)            all 13 states          → cancel; waiting + approver = approvalCard
 *   answerCard(answer: Answer, context)
 *   noticeCard(notice: Notice, context)
 *   problemCard(problem: Problem, context)                the sentence of an error, its candidates
 *   requestListCard('mine' | 'to-approve', views, context)
 *   rowsPageCard(page: RowsPage, context)                 rows, their commands  → rows (the next page)
 *   suggestionsCard(suggestions, context)                 "did you mean"         → suggest
 *   workingCard(card, context)                            the same without actions and inputs, "one moment"
 *
 * Each is at most CARD_BYTES of JSON text. Clicks come back through readAction(verb, data).
 */
export * from './action.js';
export type { AdaptiveCard } from './elements.js';
export type { CardContext } from './context.js';
export type {
  Choosing,
  FieldRule,
  Form,
  FormField,
  HelpEntry,
  Notice,
  ExplainedSuggestion,
  Suggestion,
  Viewer,
} from './data.js';
export { CARD_BYTES } from './size.js';
export { answerCard } from './answer.js';
export { approvalCard } from './approval.js';
export { choiceCard } from './choice.js';
export { choiceTitle } from './choice-title.js';
export { confirmationCard } from './confirmation.js';
export { formCard } from './form.js';
export { helpCard } from './help.js';
export { noticeCard, problemCard } from './notice.js';
export { requestCard } from './request.js';
export { readable } from './powershell.js';
export { ROWS_ON_PAGE, rowsPageCard } from './rows-page.js';
export { requestListCard } from './request-list.js';
export { suggestionsCard } from './suggestions.js';
export { welcomeCard } from './welcome.js';
export { workingCard } from './working.js';
