import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Next, Request, Response } from 'restify';
import type { Service } from '../../service/http.js';
import type { Log } from '../../service/log.js';

const TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
} as const;

/** The page's own files, in `src/lab/teams/page`. */
const FILES = [
  'page.css',
  'card.css',
  'app.js',
  'api.js',
  'bad-days.js',
  'card.js',
  'chat.js',
  'host-config.js',
  'markdown.js',
  'outside.js',
  'type-ahead.js',
] as const;

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the page at `/`, with the official renderer of cards; nothing comes from elsewhere. */
export function routePage({ server }: Service, log: Log): void {
  const require = createRequire(import.meta.url);
  const pageFolder = path.join(packageFolder(), 'src', 'lab', 'teams', 'page');
  const serve = (at: string, file: string, type: keyof typeof TYPES): void => {
    server.get(at, (_request: Request, response: Response, next: Next) => {
      readFile(file).then(
        (content) => {
          response.sendRaw(200, content, {
            'Content-Type': TYPES[type],
            'Content-Security-Policy': POLICY,
            'X-Content-Type-Options': 'nosniff',
            'Referrer-Policy': 'no-referrer',
            'Cache-Control': 'no-cache',
          });
          next();
        },
        (error: unknown) => {
          log.error({ err: error, file }, 'a file of the page can’t be read');
          response.send(500);
          next();
        },
      );
    });
  };
  serve('/', path.join(pageFolder, 'index.html'), 'html');
  for (const file of FILES) {
    serve(`/page/${file}`, path.join(pageFolder, file), file.endsWith('.css') ? 'css' : 'js');
  }
  serve(
    '/vendor/adaptivecards.js',
    require.resolve('adaptivecards/dist/adaptivecards.min.js'),
    'js',
  );
  serve('/vendor/markdown-it.js', require.resolve('markdown-it/browser'), 'js');
  server.get('/favicon.ico', (_request: Request, response: Response, next: Next) => {
    response.send(204);
    next();
  });
}

/** The folder of package.json: the page isn't compiled, so it stays where it was written. */
function packageFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return folder;
}
