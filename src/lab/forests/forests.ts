import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { TABLE } from '../../cmdlets/table.js';
import type { Endpoint } from '../../protocol/endpoint.js';
import { withoutPins, type Journal } from './engine/journal.js';
import { createReplicas } from './engine/replicas.js';
import { runCommand, type Ran } from './engine/run-command.js';
import type { World } from './engine/world.js';
import type { Faults } from './faults.js';
import { issueCertificate, type WantedCertificate } from './certificate-authority.js';
import { importRoot, type WantedRoot } from './root-import.js';
import { makeContact, type WantedContact } from './ocs-um-util.js';
import { makePartner, type WantedPartner } from './partner-applications.js';
import type { CsExUmContactRecord } from './records/lync.js';
import type { CommandOutcome } from './values.js';

export interface ForestsOptions {
  readonly world: World;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly now: () => Date;
  readonly newGuid: () => string;
}

/** The lab's forests, as their management shells show them. */
export interface Forests {
  readonly world: World;
  readonly journal: Journal;
  readonly faults: Faults;
  /** Makes a contact object as a person does with OcsUmUtil. @throws UmError UM-BAD-REQUEST */
  makeContact(wanted: WantedContact): CsExUmContactRecord;
  /** Answers a server's request as a CA does. @throws UmError UM-BAD-REQUEST */
  issueCertificate(wanted: WantedCertificate): void;
  /** Imports a root on machines as their administrator does. @throws UmError UM-BAD-REQUEST */
  importRoot(wanted: WantedRoot): void;
  /** Makes either side a partner of the other as its administrator does. @throws UmError UM-BAD-REQUEST */
  makePartner(wanted: WantedPartner): void;
  /**
   * Runs one command. A command's own error is in the answer.
   * @param parameters by name; a list is an array, or `{Add, Remove}`
   * @param signal ends a delay
   */
  execute(
    endpoint: Endpoint,
    command: string,
    parameters: Readonly<Record<string, unknown>>,
    signal?: AbortSignal,
  ): Promise<CommandOutcome>;
}

/** Puts the forests' shells in front of a world; every call and change goes into the journal. */
export function createForests({ world, journal, faults, now, newGuid }: ForestsOptions): Forests {
  const replicas = createReplicas();
  return {
    world,
    journal,
    faults,
    makeContact: (wanted) => {
      const at = now();
      const { contact, changes } = makeContact(world, wanted, at, newGuid);
      journal.write(
        {
          kind: 'change',
          endpoint: { forest: wanted.forest, administration: 'lync' },
          command: 'OcsUmUtil.exe',
          parameters: parametersSchema.parse(wanted),
          changes: [...changes],
        },
        at,
      );
      return contact;
    },
    issueCertificate: (wanted) => {
      const at = now();
      const changes = issueCertificate(world, wanted, at, newGuid);
      journal.write(
        {
          kind: 'change',
          endpoint: { forest: wanted.forest, administration: 'exchange' },
          command: 'CA',
          parameters: parametersSchema.parse(wanted),
          changes: [...changes],
        },
        at,
      );
    },
    importRoot: (wanted) => {
      const at = now();
      const { administration, changes } = importRoot(world, wanted, at, newGuid);
      journal.write(
        {
          kind: 'change',
          endpoint: { forest: wanted.forest, administration },
          command: 'certutil.exe',
          parameters: parametersSchema.parse(wanted),
          changes: [...changes],
        },
        at,
      );
    },
    makePartner: (wanted) => {
      const at = now();
      const { forest, administration } = wanted;
      const changes = makePartner(world, wanted, at, newGuid);
      journal.write(
        {
          kind: 'change',
          endpoint: { forest, administration },
          command:
            administration === 'lync'
              ? 'New-CsPartnerApplication'
              : 'Configure-EnterprisePartnerApplication.ps1',
          parameters: parametersSchema.parse(wanted),
          changes: [...changes],
        },
        at,
      );
    },
    execute: async (endpoint, typed, parameters, signal) => {
      const lower = typed.toLowerCase();
      const command = Object.keys(TABLE).find((name) => name.toLowerCase() === lower) ?? typed;
      const struck = faults.strike(endpoint.forest, command);
      if (struck.delay !== undefined) {
        await sleep(struck.delay.ms, undefined, signal === undefined ? {} : { signal });
      }
      const at = now();
      const around = {
        world,
        replicas,
        at,
        newGuid,
        struck,
        lagOf: (forest: string) => faults.lagOf(forest),
        isDown: (forest: string, server: string) => faults.isDown(forest, server),
      };
      const { outcome, changes }: Ran =
        struck.hang?.when === 'before'
          ? { outcome: { hangs: true }, changes: [] }
          : runCommand(endpoint, command, parameters, around);
      const what = { endpoint, command, parameters: withoutPins(parameters) };
      journal.write({ kind: 'call', ...what, outcome: nameOf(outcome), changes: [] }, at);
      if (changes.length > 0) {
        journal.write({ kind: 'change', ...what, changes: [...changes] }, at);
      }
      return struck.hang === undefined ? outcome : { hangs: true };
    },
  };
}

/** As the journal keeps them: JSON. */
const parametersSchema = z.record(z.string(), z.json());

function nameOf(outcome: CommandOutcome): string {
  if ('hangs' in outcome) return 'hangs';
  const { error } = outcome;
  return error === null ? 'ok' : (error.exchangeException ?? error.exceptionClass);
}
