import type { Implementation } from '../engine/session.js';
import { commandNotFound } from '../errors.js';
import { psObject } from '../values.js';

/** What only the endpoint of one server has; it tells of its own forest. */
export const FOREST_TRUSTS: Readonly<Record<string, Implementation>> = {
  'Get-ForestTrust': {
    cmdletClass: 'Get-ForestTrust',
    run: (given, { forest, isOwnShell }) => {
      const name = given.needed('Forest');
      if (!isOwnShell || name.toLowerCase() !== forest.name) {
        throw commandNotFound('Get-ForestTrust');
      }
      return forest.tables.ForestTrust.all().map((trust) =>
        psObject('System.Management.Automation.PSCustomObject', {
          SourceName: forest.name,
          TargetName: trust.Name,
          TrustDirection: trust.TrustDirection,
        }),
      );
    },
  },
};
