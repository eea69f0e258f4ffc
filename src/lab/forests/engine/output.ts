import type { BaseRecord } from '../records/base.js';
import { psDate, psGuid, psObject, type PsLike, type PsLikeObject } from '../values.js';
import type { Session } from './session.js';
import type { Table } from './table.js';

/** A reference to an object of the directory (ADObjectId). */
export function reference(record: BaseRecord): PsLikeObject {
  return psObject('Microsoft.Exchange.Data.Directory.ADObjectId', {
    Name: record.Name,
    ObjectGuid: psGuid(record.Guid),
    DistinguishedName: record.DistinguishedName,
  });
}

/** A reference by GUID; null where there is none. */
export function referenceTo<R extends BaseRecord>(table: Table<R>, guid: string | null): PsLike {
  const record = guid === null ? undefined : table.get(guid);
  return record === undefined ? null : reference(record);
}

/** The references of a list of GUIDs. */
export function referencesTo<R extends BaseRecord>(
  table: Table<R>,
  guids: readonly string[],
): PsLike[] {
  return guids.flatMap((guid) => {
    const record = table.get(guid);
    return record === undefined ? [] : [reference(record)];
  });
}

/** What every object of the directory shows. */
export function directoryProperties(
  session: Session,
  record: BaseRecord,
  identity = record.Name,
): Readonly<Record<string, PsLike>> {
  const [controller = null] = session.forest.domainControllers;
  return {
    Name: record.Name,
    Identity: identity,
    Guid: psGuid(record.Guid),
    DistinguishedName: record.DistinguishedName,
    IsValid: true,
    ObjectState: 'Unchanged',
    WhenCreated: psDate(record.WhenCreated),
    WhenChanged: psDate(record.WhenChanged),
    OriginatingServer: controller,
  };
}
