import { join } from 'node:path';
import { packageRoot } from '../../src/service/package-root.js';
import { startBrowser } from '../support/browser.js';
import { startTestProduct } from '../support/product.js';

/** `npm run screenshots`: the README's pictures, from the real product in a headless browser. */
const folder = join(packageRoot(), 'docs', 'pictures');
const product = await startTestProduct();
const browser = await startBrowser();
try {
  const page = await browser.page(1400, 1000);
  await page.goto(`${product.product.urls.lab}/?seats=hana,amir,aline`);
  const [hana, amir, aline] = [product.seat('hana'), product.seat('amir'), product.seat('aline')];
  await hana.untilCard(() => true);
  await hana.say('enable UM for alice.martin in dial plan Paris for INC0012345');
  const confirmation = await hana.untilCard(({ verbs }) => verbs.includes('confirm'));
  await page.getByRole('button', { name: 'Ask for approval' }).waitFor();
  await page.screenshot({ path: join(folder, 'confirmation.png') });
  await hana.click(confirmation, 'confirm');
  const approval = await amir.untilCard(({ verbs }) => verbs.includes('approve'));
  await page.getByRole('button', { name: 'Approve', exact: true }).waitFor();
  await page.screenshot({ path: join(folder, 'approval.png') });
  await amir.click(approval, 'approve');
  await hana.untilCard(({ text }) => text.includes('· done'));
  await page.getByText('R-1 · done').nth(1).waitFor();
  await page.screenshot({ path: join(folder, 'conversation.png') });

  await hana.say('run exchucutil for pool fepool-lyon.contoso.com');
  await hana.click(await hana.untilCard(({ verbs }) => verbs.includes('confirm')), 'confirm');
  await aline.untilCard(({ verbs }) => verbs.includes('approve'));
  const narrow = await browser.page(800, 1700);
  await narrow.goto(`${product.product.urls.lab}/?seats=amir,aline`);
  await narrow.getByRole('button', { name: 'Approuver', exact: true }).waitFor();
  await narrow.screenshot({ path: join(folder, 'forest.png') });
} finally {
  await browser.close();
  await product.close();
}
