import { commandNotFound } from '../errors.js';
import type { Implementation, Run, Session } from '../engine/session.js';
import { psObject } from '../values.js';
import { exchUcUtil } from './exch-uc-util.js';
import { readUcTopology } from './uc-pools.js';

/** Scripts lie in the Scripts folder of a Mailbox server, and run in its own shell. */
function inScriptsFolder(name: string, run: Run): Run {
  return (given, session) => {
    if (!isOnMailboxServer(session)) throw commandNotFound(name);
    return run(given, session);
  };
}

function isOnMailboxServer(session: Session): boolean {
  const [server] = session.forest.tables.ExchangeServer.find('id', session.server);
  return session.isOwnShell && server?.IsMailboxServer === true;
}

export const SCRIPTS: Readonly<Record<string, Implementation>> = {
  'Get-UCPool.ps1': {
    cmdletClass: 'Get-UCPool.ps1',
    run: inScriptsFolder('Get-UCPool.ps1', (given, session) =>
      readUcTopology(session, given.text('Forest')).pools.map((pool) =>
        psObject('System.Management.Automation.PSCustomObject', {
          Name: pool.Name,
          Fqdn: pool.Fqdn,
          IsBranchRegistrar: pool.IsBranchRegistrar,
          Version: pool.Version,
          DistinguishedName: pool.DistinguishedName,
        }),
      ),
    ),
  },
  'ExchUcUtil.ps1': {
    cmdletClass: 'ExchUcUtil.ps1',
    run: inScriptsFolder('ExchUcUtil.ps1', exchUcUtil),
  },
};
