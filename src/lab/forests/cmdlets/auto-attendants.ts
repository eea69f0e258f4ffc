import { changedList } from '../engine/given.js';
import { containerDn } from '../engine/names.js';
import { directoryProperties, referenceTo } from '../engine/output.js';
import {
  newObject,
  oneOrAll,
  theOne,
  type Implementation,
  type Session,
} from '../engine/session.js';
import { exchangeError } from '../errors.js';
import { NO_KEYS, type AutoAttendantRecord } from '../records/unified-messaging.js';
import { psObject } from '../values.js';
import { holidaysOf } from './holidays.js';
import { allowedGroups } from './number-groups.js';
import { invalidValue, planOf } from './shared.js';

const CLASSES = 'Microsoft.Exchange.Management.Tasks.UM';

function showAutoAttendant(session: Session, attendant: AutoAttendantRecord) {
  const { UMAutoAttendant, UMDialPlan } = session.forest.tables;
  return psObject('Microsoft.Exchange.Data.Directory.SystemConfiguration.UMAutoAttendant', {
    ...directoryProperties(session, attendant),
    SpeechEnabled: attendant.SpeechEnabled,
    PilotIdentifierList: attendant.PilotIdentifierList,
    UMDialPlan: referenceTo(UMDialPlan, attendant.UMDialPlan),
    DTMFFallbackAutoAttendant: referenceTo(UMAutoAttendant, attendant.DTMFFallbackAutoAttendant),
    HolidaySchedule: attendant.HolidaySchedule,
    AfterHoursWelcomeGreetingFilename: attendant.AfterHoursWelcomeGreetingFilename,
    TimeZone: 'Romance Standard Time',
    Status: attendant.Status,
    Language: attendant.Language,
    OperatorExtension: attendant.OperatorExtension,
    BusinessHoursKeyMapping: attendant.BusinessHoursKeyMapping,
    BusinessHoursKeyMappingEnabled: attendant.BusinessHoursKeyMappingEnabled,
    AfterHoursKeyMapping: attendant.AfterHoursKeyMapping,
    AfterHoursKeyMappingEnabled: attendant.AfterHoursKeyMappingEnabled,
    AllowDialPlanSubscribers: true,
    AllowExtensions: false,
    AllowedInCountryOrRegionGroups: attendant.AllowedInCountryOrRegionGroups,
    CallSomeoneEnabled: true,
    SendVoiceMsgEnabled: false,
    NameLookupEnabled: true,
  });
}

export const AUTO_ATTENDANTS: Readonly<Record<string, Implementation>> = {
  'Get-UMAutoAttendant': {
    cmdletClass: `${CLASSES}.GetUMAutoAttendant`,
    run: (given, session) => {
      const { UMAutoAttendant, UMDialPlan } = session.forest.tables;
      const wanted = given.text('UMDialPlan');
      const plan = wanted === undefined ? undefined : theOne(session, UMDialPlan, wanted);
      return oneOrAll(session, UMAutoAttendant, given.text('Identity'))
        .filter((attendant) => plan === undefined || attendant.UMDialPlan === plan.Guid)
        .map((attendant) => showAutoAttendant(session, attendant));
    },
  },
  'New-UMAutoAttendant': {
    cmdletClass: `${CLASSES}.NewUMAutoAttendant`,
    run: (given, session) => {
      const { UMAutoAttendant, UMDialPlan } = session.forest.tables;
      const name = given.needed('Name');
      const plan = theOne(session, UMDialPlan, given.needed('UMDialPlan'));
      if (UMAutoAttendant.find('id', name).length > 0) {
        throw exchangeError('ADObjectAlreadyExistsException', [name]);
      }
      const pilots = changedList([], given.list('PilotIdentifierList'));
      const isTaken = (pilot: string) =>
        UMAutoAttendant.all().some(
          (other) => other.UMDialPlan === plan.Guid && other.PilotIdentifierList.includes(pilot),
        ) ||
        UMDialPlan.all().some((other) =>
          [...other.AccessTelephoneNumbers, ...other.PilotIdentifierList].includes(pilot),
        );
      const taken = pilots.find(isTaken);
      if (taken !== undefined) throw exchangeError('AutoAttendantExistsException', [taken]);
      const attendant = session.transaction.add(UMAutoAttendant, {
        ...newObject(session, name, containerDn(session.forest, 'autoAttendants')),
        PilotIdentifierList: pilots,
        UMDialPlan: plan.Guid,
        Status: given.text('Status') === 'Enabled' ? 'Enabled' : 'Disabled',
        SpeechEnabled: given.bool('SpeechEnabled') ?? false,
        Language: 'en-US',
        HolidaySchedule: [],
        AfterHoursWelcomeGreetingFilename: null,
        AllowedInCountryOrRegionGroups: [],
        DTMFFallbackAutoAttendant: null,
        ...NO_KEYS,
      });
      return [showAutoAttendant(session, attendant)];
    },
  },
  'Set-UMAutoAttendant': {
    cmdletClass: `${CLASSES}.SetUMAutoAttendant`,
    run: (given, session) => {
      const { UMAutoAttendant, UMService } = session.forest.tables;
      const attendant = theOne(session, UMAutoAttendant, given.needed('Identity'));
      const wanted = given.text('Language');
      const Language = UMService.all()
        .flatMap(({ Languages }) => Languages)
        .find((language) => language.toLowerCase() === wanted?.toLowerCase());
      if (wanted !== undefined && Language === undefined) throw invalidValue(wanted);
      const groups = given.list('AllowedInCountryOrRegionGroups');
      session.transaction.set(UMAutoAttendant, attendant, {
        ...(Language === undefined ? {} : { Language }),
        HolidaySchedule: changedList(
          attendant.HolidaySchedule,
          holidaysOf(given.list('HolidaySchedule')),
        ),
        ...(groups === undefined
          ? {}
          : {
              AllowedInCountryOrRegionGroups: allowedGroups(
                attendant.AllowedInCountryOrRegionGroups,
                groups,
                planOf(session, attendant.UMDialPlan).ConfiguredInCountryOrRegionGroups,
              ),
            }),
      });
      return [];
    },
  },
  'Enable-UMAutoAttendant': {
    cmdletClass: `${CLASSES}.EnableUMAutoAttendant`,
    run: (given, session) => {
      const { UMAutoAttendant } = session.forest.tables;
      const attendant = theOne(session, UMAutoAttendant, given.needed('Identity'));
      if (attendant.Status === 'Enabled') {
        throw refusal('AutoAttendantAlreadEnabledException', attendant);
      }
      session.transaction.set(UMAutoAttendant, attendant, { Status: 'Enabled' });
      return [];
    },
  },
  'Disable-UMAutoAttendant': {
    cmdletClass: `${CLASSES}.DisableUMAutoAttendant`,
    run: (given, session) => {
      const { UMAutoAttendant, UMDialPlan } = session.forest.tables;
      const attendant = theOne(session, UMAutoAttendant, given.needed('Identity'));
      if (attendant.Status === 'Disabled') {
        throw refusal('AutoAttendantAlreadDisabledException', attendant);
      }
      const isDefault = UMDialPlan.all().some((plan) => plan.UMAutoAttendant === attendant.Guid);
      const leadsTo = UMAutoAttendant.all().some(
        (other) => other.DTMFFallbackAutoAttendant === attendant.Guid || hasKeyTo(other, attendant),
      );
      if (isDefault || leadsTo) {
        throw refusal('AutoAttendantCannotBeDisabledException', attendant);
      }
      session.transaction.set(UMAutoAttendant, attendant, { Status: 'Disabled' });
      return [];
    },
  },
};

/** Where a key's auto attendant stands. */
const ATTENDANT = 3;

function hasKeyTo(from: AutoAttendantRecord, { Name }: AutoAttendantRecord): boolean {
  return [...from.BusinessHoursKeyMapping, ...from.AfterHoursKeyMapping].some(
    (key) => key.split(',')[ATTENDANT]?.toLowerCase() === Name.toLowerCase(),
  );
}

function refusal(exception: string, attendant: AutoAttendantRecord) {
  return exchangeError(exception, [attendant.Name], 'AutoAttendantState');
}
