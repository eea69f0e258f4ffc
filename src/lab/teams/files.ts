import { randomUUID } from 'node:crypto';
import type { Next, Request, Response } from 'restify';
import { z } from 'zod';
import type { Service } from '../../service/http.js';

/** More than anybody may send to the bot, to try that too. */
const MOST_BYTES = 64 * 2 ** 20;

/** A file as somebody keeps it in Teams. */
export interface LabFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** People's files, in memory: those that they attached, and those that they let the bot put there. */
export interface LabFiles {
  /** Keeps a file; returns its id. */
  keep(name: string, bytes: Buffer): string;
  /** Where a file is read. */
  downloadUrl(id: string): string;
  /** A place for a file that is to come, where it is written, and where it will be read. */
  expect(name: string): { readonly id: string; readonly uploadUrl: string };
  find(id: string): LabFile | undefined;
}

/** @param address the lab's own, `http://host:port` */
export function createFiles(address: () => string): LabFiles {
  const files = new Map<string, LabFile>();
  return {
    keep: (name, bytes) => {
      const id = randomUUID();
      files.set(id, { name, bytes });
      return id;
    },
    downloadUrl: (id) => `${address()}/files/${id}`,
    expect: (name) => {
      const id = randomUUID();
      files.set(id, { name, bytes: Buffer.alloc(0) });
      return { id, uploadUrl: `${address()}/files/${id}` };
    },
    find: (id) => files.get(id),
  };
}

/** `GET` and `PUT /files/ID`, as SharePoint lends them. */
export function routeFiles({ server }: Service, files: LabFiles): void {
  const idOf = (request: Request): string =>
    z.looseObject({ id: z.string() }).parse(request.params).id;
  server.get('/files/:id', (request: Request, response: Response, next: Next) => {
    const file = files.find(idOf(request));
    if (file === undefined) response.send(404);
    else {
      response.sendRaw(200, file.bytes, {
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      });
    }
    next();
  });
  server.put('/files/:id', (request: Request, response: Response, next: Next) => {
    void receive(request).then((bytes) => {
      const file = files.find(idOf(request));
      if (file === undefined) response.send(404);
      else {
        Object.assign(file, { bytes });
        response.send(201);
      }
      next();
    });
  });
}

async function receive(request: Request): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const stream: AsyncIterable<unknown> = request;
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size <= MOST_BYTES) chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
