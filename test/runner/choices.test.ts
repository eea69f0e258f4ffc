import assert from 'node:assert/strict';
import { objectId } from '../../src/operations/kit/object-id.js';
import { choicesOf } from '../../src/runner/directory/choices.js';
import { simulatedForests } from '../support/forest-directory.js';
import { forestOf, named } from '../support/operation-kit.js';

describe('what a form may offer', () => {
  const { directory, world } = simulatedForests();
  const { tables } = forestOf(world, 'contoso.com');

  it('is the policies, each with its dial plan', async () => {
    const { Guid } = named(tables.UMMailboxPolicy, 'Redmond VIP');
    assert.deepEqual(await choicesOf(directory, 'policies', { text: 'redmond vip' }), [
      { id: objectId('contoso.com', Guid), label: 'Redmond VIP', detail: 'contoso.com · Redmond' },
    ]);
  });

  it('is the servers by their full names', async () => {
    const servers = await choicesOf(directory, 'servers', { forest: 'fabrikam.com' });
    assert.ok(servers.length > 0);
    for (const { id, label, detail } of servers) {
      assert.match(id, /\.fabrikam\.com$/);
      assert.equal(label, id);
      assert.match(detail, /^fabrikam\.com · Version 1/);
    }
  });

  it('is the gateways by their address, since their names say nothing', async () => {
    const gateways = await choicesOf(directory, 'gateways', { text: 'fepool-paris' });
    const [gateway] = tables.UMIPGateway.all().filter(
      ({ Address }) => Address === 'fepool-paris.contoso.com',
    );
    assert.ok(gateway);
    assert.deepEqual(gateways, [
      {
        id: objectId('contoso.com', gateway.Guid),
        label: 'fepool-paris.contoso.com',
        detail: `contoso.com · ${gateway.Name}`,
      },
    ]);
  });
});
