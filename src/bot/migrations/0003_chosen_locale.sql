-- Up Migration

-- The language that was asked for in a conversation; it outlasts what Teams tells.
alter table conversations add column chosen_locale text check (chosen_locale in ('en', 'fr'));
