import type { Implementation } from '../engine/session.js';
import { AUTO_ATTENDANTS } from './auto-attendants.js';
import { CERTIFICATE_REQUESTS } from './certificate-requests.js';
import { CERTIFICATES } from './certificates.js';
import { DIAL_PLANS } from './dial-plans.js';
import { FOREST_TRUSTS } from './forest-trusts.js';
import { GATEWAYS } from './gateways.js';
import { LYNC_DIAL_PLANS } from './lync-dial-plans.js';
import { LYNC_TOPOLOGY } from './lync-topology.js';
import { LYNC_USERS } from './lync-users.js';
import { MAILBOXES } from './mailboxes.js';
import { PARTNER_APPLICATIONS } from './partner-applications.js';
import { PERMISSIONS } from './permissions.js';
import { POLICIES } from './policies.js';
import { SCRIPTS } from './scripts.js';
import { SERVER_COMPONENTS } from './server-components.js';
import { SERVERS } from './servers.js';
import { SERVICES } from './services.js';
import { SERVER_HEALTH } from './server-health.js';
import { STORED_CERTIFICATES } from './stored-certificates.js';
import { UM_CONTACTS } from './um-contacts.js';
import { UM_MAILBOXES } from './um-mailboxes.js';
import { VOICE_MAIL_TESTS } from './voice-mail-tests.js';

/** How each cmdlet of the table behaves, by its name. */
export const IMPLEMENTATIONS: ReadonlyMap<string, Implementation> = new Map(
  Object.entries({
    ...MAILBOXES,
    ...UM_MAILBOXES,
    ...DIAL_PLANS,
    ...POLICIES,
    ...GATEWAYS,
    ...AUTO_ATTENDANTS,
    ...SERVERS,
    ...SERVER_COMPONENTS,
    ...CERTIFICATES,
    ...CERTIFICATE_REQUESTS,
    ...STORED_CERTIFICATES,
    ...PERMISSIONS,
    ...PARTNER_APPLICATIONS,
    ...LYNC_USERS,
    ...LYNC_TOPOLOGY,
    ...LYNC_DIAL_PLANS,
    ...UM_CONTACTS,
    ...FOREST_TRUSTS,
    ...SERVICES,
    ...SERVER_HEALTH,
    ...VOICE_MAIL_TESTS,
    ...SCRIPTS,
  }),
);
