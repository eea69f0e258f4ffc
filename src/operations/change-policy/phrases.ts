import type { InBothLanguages } from '../kit/operation.js';

export const CHANGE_POLICY_PHRASES: InBothLanguages<readonly string[]> = {
  en: [
    '{user} (should be|must be|belongs) (on|in) policy {policy}',
    '{user} (goes|moves) to policy {policy}',
    'change {user} policy to {policy}',
    'change {user} to [the] {policy} policy',
    'change policy',
    'change {user} policy [to {policy}]',
    'change {user} to policy {policy}',
    'move {user} to policy {policy}',
    'put {user} (on|in) policy {policy}',
    'set {user} policy to {policy}',
    'switch {user} to policy {policy}',
    'assign policy {policy} to {user}',
    'give {user} policy {policy}',
    '{user} (needs|should have) policy {policy}',
    '(make|use) policy {policy} for {user}',
  ],
  fr: [
    '{user} doit être (sur|dans|en) policy {policy}',
    '{user} doit avoir policy {policy}',
    'change policy',
    'passe {user} (sur|en|à|dans) policy {policy}',
    'passer {user} (sur|en|à|dans) policy {policy}',
    'mets {user} (sur|en|dans) policy {policy}',
    'affecte policy {policy} à {user}',
    'applique policy {policy} à {user}',
    'donne policy {policy} à {user}',
    'bascule {user} (sur|vers) policy {policy}',
  ],
};
