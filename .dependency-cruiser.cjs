/** The rooms of the house and the doors between them; see docs/architecture.md. */
const product = (...rooms) => `^(?:${rooms.join('|')})/`;
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: `^${from}/` },
  to: {
    path: '^(?:src|dialogs|cards|test)/',
    pathNot: product(from, ...allowed),
  },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('protocol-stands-alone', 'src/protocol', []),
    only('cmdlets-know-the-protocol', 'src/cmdlets', ['src/protocol']),
    only('operations-know-cmdlets-and-protocol', 'src/operations', ['src/cmdlets', 'src/protocol']),
    only('language-knows-operations', 'src/language', [
      'src/operations',
      'src/cmdlets',
      'src/protocol',
    ]),
    only('cards-are-pure', 'cards', ['src/operations', 'src/language', 'src/protocol']),
    only('dialogs-are-pure', 'dialogs', [
      'cards',
      'src/operations',
      'src/language',
      'src/protocol',
    ]),
    only('gate-knows-cmdlets', 'src/gate', ['src/cmdlets', 'src/protocol', 'src/service']),
    {
      name: 'bot-never-reaches-runner',
      severity: 'error',
      from: { path: '^src/bot/' },
      to: { path: '^src/(?:runner|gate)/', reachable: true },
    },
    {
      name: 'runner-never-reaches-bot',
      severity: 'error',
      from: { path: '^src/runner/' },
      to: { path: '^(?:src/bot|dialogs|cards)/', reachable: true },
    },
    {
      name: 'lab-is-for-commands-only',
      severity: 'error',
      from: { path: '^(?:src|dialogs|cards)/', pathNot: '^src/(?:lab|commands)/' },
      to: { path: '^src/lab/', reachable: true },
    },
    {
      name: 'the-simulation-shares-nothing-with-the-planner',
      severity: 'error',
      from: { path: '^src/lab/' },
      to: { path: '^src/(?:operations|runner|bot|language)/', reachable: true },
    },
    {
      name: 'botbuilder-at-one-edge',
      severity: 'error',
      from: { path: '^(?:src|dialogs|cards)/', pathNot: '^src/bot/' },
      to: { path: 'node_modules/(?:botbuilder|botframework)' },
    },
    {
      name: 'node-powershell-at-one-edge',
      severity: 'error',
      from: { path: '^(?:src|dialogs|cards)/', pathNot: '^src/gate/' },
      to: { path: 'node_modules/(?:node-powershell|child-shell)' },
    },
    {
      name: 'nothing-ships-a-test',
      severity: 'error',
      from: { path: '^(?:src|dialogs|cards)/' },
      to: { path: '^(?:test|bench)/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^build/' },
  },
};
