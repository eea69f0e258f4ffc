import assert from 'node:assert/strict';
import { UmError } from '../../src/protocol/errors.js';
import type { Message } from '../../src/protocol/message.js';
import type { Draft, ManualStep } from '../../src/protocol/plan.js';
import type { SimulatedForests } from './forest-directory.js';
import { AT, forestOf } from './operation-kit.js';

/**
 * Carries a plan out as a runner and a person together do; returns the ids of what ran.
 * @param byHand what a person does where no command of the lab's tells it
 */
export async function carryOut(
  forests: SimulatedForests,
  { steps }: Draft,
  byHand: () => void = () => undefined,
): Promise<string[]> {
  const ran: string[] = [];
  for (const step of steps) {
    // What can't be looked at is sent as well.
    const isSentAnyway =
      step.kind === 'command' && (step.sends === 'always' || step.settled.length === 0);
    if (!isSentAnyway && (await allAreSo(forests, step))) continue;
    if (step.kind === 'command') await forests.run(step.endpoint, step.call);
    if (step.kind === 'manual' && step.title.key.startsWith('mend-by-hand.')) byHand();
    else if (step.kind === 'manual') await doByHand(forests, step);
    ran.push(step.id);
    assert.ok(await allAreSo(forests, step), `${step.id} ran and isn't settled`);
  }
  return ran;
}

async function allAreSo(forests: SimulatedForests, step: Draft['steps'][number]): Promise<boolean> {
  for (const check of step.settled) {
    try {
      if (!(await forests.isSo(check))) return false;
    } catch (error) {
      // As a runner does: of what a person has to do, what can't be asked isn't so.
      if (!(error instanceof UmError) || step.kind !== 'manual') throw error;
      return false;
    }
  }
  return true;
}

/** Does what a manual step says. */
export async function doByHand(forests: SimulatedForests, step: ManualStep): Promise<void> {
  if (step.title.key === 'request-certificate.step-issue') return haveIssued(forests, step);
  if (step.title.key === 'trust-root.step') importRoots(forests, step);
  else if (step.title.key.startsWith('connect-partner.step-')) {
    const { forest, administration } = step.endpoint;
    forests.makePartner({ forest, administration });
  } else if (step.title.key === 'restart-front-ends.step') await restartFrontEnds(forests, step);
  else if (!editContact(forests, step)) enterContact(forests, step);
}

/** Starts or restarts the Front End service where a manual step of restart-front-ends says. */
async function restartFrontEnds(
  forests: SimulatedForests,
  { endpoint, instructions }: ManualStep,
): Promise<void> {
  const commands: Readonly<Record<string, readonly string[]>> = {
    'restart-front-ends.do-start': ['Start-CsWindowsService'],
    'restart-front-ends.do-restart': ['Stop-CsWindowsService', 'Start-CsWindowsService'],
  };
  for (const { key, params } of instructions)
    for (const cmdlet of commands[key] ?? [])
      await forests.run(endpoint, {
        cmdlet,
        parameters: { Name: 'RTCSRV', ComputerName: String(params.server) },
      });
}

/** Imports each root where a manual step of trust-root says. */
function importRoots(forests: SimulatedForests, { endpoint, instructions }: ManualStep): void {
  for (const { key, params } of instructions)
    if (key === 'trust-root.do-root')
      forests.importRoot({
        forest: endpoint.forest,
        computers: String(params.servers).split(', '),
        thumbprint: String(params.thumbprint),
      });
}

/** Has the CA answer a server's request, and imports the answer there. */
async function haveIssued(forests: SimulatedForests, step: ManualStep): Promise<void> {
  const { title, endpoint } = step;
  const fqdn = String(title.params.server);
  const [server = ''] = fqdn.split('.');
  const file = `\\\\files\\certificates\\${server}.cer`;
  forests.issueCertificate({ forest: endpoint.forest, server, file, isTrusted: true });
  await forests.run(endpoint, {
    cmdlet: 'Import-ExchangeCertificate',
    parameters: { Server: fqdn, FileName: file },
  });
}

/** Enters another number and pool for a contact, as a manual step of create-contact says. */
function editContact(forests: SimulatedForests, { instructions }: ManualStep): boolean {
  const said = (key: string): Message['params'] | undefined =>
    instructions.find((one) => one.key === `create-contact.${key}`)?.params;
  const edited = said('do-edit');
  if (edited === undefined) return false;
  const { CsExUmContact } = forestOf(forests.world, 'contoso.com').tables;
  const contact = CsExUmContact.all().find(({ SipAddress }) => SipAddress === edited.sipAddress);
  assert.ok(contact);
  const number = String(said('do-number')?.number);
  const RegistrarPool = String(said('do-pool')?.pool);
  const changed = { DisplayNumber: number, LineURI: `tel:${number}`, RegistrarPool };
  CsExUmContact.set(contact, changed, AT);
  return true;
}

/** Enters into OcsUmUtil what a manual step of create-contact says. */
function enterContact(forests: SimulatedForests, { instructions }: ManualStep): void {
  const said = (key: string, param: string): string => {
    const found = instructions.find((one: Message) => one.key === `create-contact.${key}`);
    return String(found?.params[param] ?? '');
  };
  const isAttendant = said('do-kind', 'kind') !== 'access';
  forests.makeContact({
    forest: 'contoso.com',
    dialPlanForest: said('do-load', 'forest'),
    dialPlan: said('do-load', 'dialPlan'),
    type: isAttendant ? 'auto-attendant' : 'subscriber-access',
    ...(isAttendant ? { autoAttendant: said('do-kind', 'name') } : {}),
    name: said('do-name', 'name'),
    sipAddress: said('do-address', 'sipAddress'),
    pool: said('do-pool', 'pool'),
    phoneNumber: said('do-number', 'number'),
  });
}
