import assert from 'node:assert/strict';
import { testCases, values } from '../../support/forest-cases.js';
import { LYNC } from '../../support/forests.js';

const nice = { Identity: 'Nice', SimpleName: 'Nice' };
const rule = {
  Parent: 'Nice',
  Name: '4digits',
  Pattern: '^(\\d{4})$',
  Translation: '+3349350$1',
};

describe('Lync dial plans in the lab', () => {
  testCases([
    {
      it: 'are per user unless they name a site, and have one rule that changes nothing',
      call: ['New-CsDialPlan', nice, LYNC],
      changes: ['+ CsDialPlan Tag:Nice', '+ CsVoiceNormalizationRule Tag:Nice/Keep All'],
    },
    {
      it: 'may be a site’s',
      call: ['New-CsDialPlan', { Identity: 'site:Lyon', SimpleName: 'Lyon' }, LYNC],
      changes: ['+ CsDialPlan Site:Lyon', '+ CsVoiceNormalizationRule Site:Lyon/Keep All'],
    },
    {
      it: 'need a site that there is',
      call: ['New-CsDialPlan', { Identity: 'site:Mars', SimpleName: 'Mars' }, LYNC],
      error: 'Identity',
    },
    {
      it: 'have each simple name once',
      call: ['New-CsDialPlan', { Identity: 'Other', SimpleName: 'paris' }, LYNC],
      error: 'DuplicateDialPlan',
    },
    {
      it: 'refuse a blank in the simple name',
      call: ['New-CsDialPlan', { Identity: 'Nice', SimpleName: 'Ni ce' }, LYNC],
      error: 'InvalidSimpleName',
    },
    {
      it: 'rank a new rule above the one that keeps all',
      given: [['New-CsDialPlan', nice, LYNC]],
      call: ['New-CsVoiceNormalizationRule', rule, LYNC],
      changes: [
        '+ CsVoiceNormalizationRule Tag:Nice/4digits',
        'CsDialPlan Tag:Nice NormalizationRules: ["Keep All"] → ["4digits","Keep All"]',
      ],
    },
    {
      it: 'translate by the first rule that matches',
      call: ['Test-CsDialPlan', { Dialplan: 'Paris', DialedNumber: '1234' }, LYNC],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'TranslatedNumber'), ['+33155501234']);
      },
    },
    {
      it: 'answer an empty number where no rule matches',
      call: ['Test-CsDialPlan', { Dialplan: 'Tag:Paris', DialedNumber: '*12' }, LYNC],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'TranslatedNumber'), ['']);
      },
    },
    {
      it: 'have rules by the plan’s identity and their name',
      call: ['Get-CsVoiceNormalizationRule', { Identity: 'Tag:Paris/4digits' }, LYNC],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'Translation'), ['+3315550$1']);
      },
    },
    {
      it: 'know no rule of another name',
      call: ['Get-CsVoiceNormalizationRule', { Identity: 'Tag:Paris/5digits' }, LYNC],
      error: 'Identity',
    },
    {
      it: 'are removed with their rules',
      call: ['Remove-CsDialPlan', { Identity: 'Paris', Confirm: false }, LYNC],
      changes: [
        '- CsDialPlan Tag:Paris',
        '- CsVoiceNormalizationRule Tag:Paris/4digits',
        '- CsVoiceNormalizationRule Tag:Paris/Keep All',
      ],
    },
  ]);
});
