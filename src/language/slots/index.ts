import { count } from './count.js';
import { countryCode } from './country-code.js';
import { extension, extensionOrNumber } from './extension.js';
import { file } from './file.js';
import { forest } from './forest.js';
import { holidays } from './holidays.js';
import { host } from './host.js';
import { listState } from './list-state.js';
import { leaver } from './leaver.js';
import { language } from './language.js';
import { mode } from './mode.js';
import { namedObject } from './named-object.js';
import { objectKind } from './object-kind.js';
import { operatorNumber } from './operator-number.js';
import { phoneNumber, pilot } from './phone-number.js';
import { phoneNumbers } from './phone-numbers.js';
import { prefix } from './prefix.js';
import { newName, renamed } from './renamed.js';
import { requestId } from './request-id.js';
import { server } from './server.js';
import { settings } from './settings.js';
import { sipAddress } from './sip-address.js';
import type { Slot } from './slot.js';
import { thumbprint } from './thumbprint.js';
import { ticket } from './ticket.js';
import { unlock } from './unlock.js';
import { user } from './user.js';
import { voice } from './voice.js';

/** What a value looks like, by the parameter's name: the names mean the same everywhere. */
const SLOTS: Readonly<Record<string, Slot>> = {
  user,
  kind: objectKind,
  dialPlan: namedObject(['dialplan'], {
    weakCues: ['in', 'on', 'into', 'dans', 'ds', 'sur', 'a'],
    beforeCue: true,
    isOften: true,
  }),
  policy: namedObject(['policy'], { beforeCue: true }),
  extension: extensionOrNumber,
  newExtension: extension,
  pool: host(['pool'], true),
  fromPool: host([], false),
  server,
  gateway: host(['gateway', 'passerelle'], false),
  mode,
  language,
  file,
  forest,
  site: namedObject(['site'], { beforeCue: true }),
  filter: namedObject(['dialplan', 'policy', 'server', 'serveur'], {
    weakCues: ['in', 'on', 'dans', 'ds', 'sur', 'of', 'de', 'du'],
    beforeCue: true,
  }),
  name: namedObject(['called', 'named', 'nomme', 'appele'], { labels: ['name', 'nom'] }),
  sipAddress,
  requestId,
  thumbprint,
  ticket,
  number: phoneNumber,
  pilotNumber: pilot,
  accessNumbers: phoneNumbers,
  holidays,
  prefix,
  digits: count,
  countryCode,
  state: listState,
  unlock,
  leaver,
  renamed,
  newName,
  voice,
  settings,
  operatorNumber,
};

const OTHER = namedObject([]);

/** The kind of a parameter; one that nobody described is a word, or several in quotes. */
export function slotOf(parameter: string): Slot {
  return SLOTS[parameter] ?? OTHER;
}
