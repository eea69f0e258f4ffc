import { answerSchema, type Answer } from '../../protocol/answer.js';
import { UmError } from '../../protocol/errors.js';
import { draftSchema, type Draft } from '../../protocol/plan.js';
import type { Catalogue } from './catalogue.js';
import { checkedParameters } from './checked-parameters.js';
import type { Directory, Servers } from './directory.js';

/** Lets operations plan by, and ask, the other operations of a catalogue. */
export function composing(servers: Servers, catalogue: Pick<Catalogue, 'get'>): Directory {
  const directory: Directory = {
    ...servers,
    plan: async (name, parameters, over): Promise<Draft> => {
      const operation = catalogue.get(name);
      if (operation?.kind !== 'change')
        throw new UmError('UM-NO-SUCH-OPERATION', { operation: name });
      const checked = checkedParameters(operation, parameters);
      const seen = over === undefined ? directory : composing(over, catalogue);
      return draftSchema.parse(await operation.plan(checked, seen));
    },
    answer: async (name, parameters): Promise<Answer> => {
      const operation = catalogue.get(name);
      if (operation?.kind !== 'read')
        throw new UmError('UM-NO-SUCH-OPERATION', { operation: name });
      const checked = checkedParameters(operation, parameters);
      return answerSchema.parse(await operation.answer(checked, directory));
    },
  };
  return directory;
}
