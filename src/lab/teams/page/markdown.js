/**
 * The Markdown that Teams draws in cards and messages: emphasis, lists and links. No HTML, no
 * headings, no images: those stay text.
 */
const renderer = window.markdownit({ html: false, breaks: true, linkify: false });
renderer.disable([
  'heading',
  'lheading',
  'hr',
  'image',
  'table',
  'code',
  'fence',
  'blockquote',
  'html_block',
  'html_inline',
  'reference',
]);

/** Safe HTML: the library escapes what it doesn't draw, and drops `javascript:` links. */
export function markdown(text) {
  return renderer.render(text);
}
