const OBJECT_ID = /^(?<forest>[^/\s]+)\/(?<guid>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/i;

/** An object chosen from candidates: its forest's name and its GUID. */
export interface ObjectId {
  readonly forest: string;
  readonly guid: string;
}

/** How a chosen object is written where its name may stand: `contoso.com/GUID`. */
export function objectId(forest: string, guid: string): string {
  return `${forest}/${guid}`;
}

/** The object that a text names by its id, or null where the text is a name. */
export function parseObjectId(text: string): ObjectId | null {
  const groups = OBJECT_ID.exec(text.trim())?.groups;
  const [forest, guid] = [groups?.forest, groups?.guid];
  return forest === undefined || guid === undefined ? null : { forest, guid: guid.toLowerCase() };
}
