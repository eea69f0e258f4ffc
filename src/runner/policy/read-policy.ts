import { readSettings } from '../../service/settings.js';
import { policySchema, type Policy } from './policy.js';

/**
 * Reads the policy file.
 * @throws SettingsError saying what is wrong with it
 */
export function readPolicy(file: string): Promise<Policy> {
  return readSettings(policySchema, file, {});
}
