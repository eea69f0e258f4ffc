type Asked = readonly [operation: string, parameters: Readonly<Record<string, unknown>>];

const MBX1 = { server: 'mbx1' };
const PARIS = { dialPlan: 'Paris' };
const PARIS_POOL = 'fepool-paris.contoso.com';
const REDMOND_POOL = 'fepool-redmond.contoso.com';

/** Two requests about one object of each kind, of two operations where there are two. */
export const SAME_OBJECT: readonly {
  readonly kind: string;
  readonly first: Asked;
  readonly second: Asked;
}[] = [
  {
    kind: 'mailbox',
    first: ['change-extension', { user: 'marie.curtis', newExtension: '1177' }],
    second: ['disable-um', { user: 'marie.curtis' }],
  },
  {
    kind: 'dial plan',
    first: ['set-access-numbers', { ...PARIS, accessNumbers: '+33155500009' }],
    second: ['set-dialing-rules', { ...PARIS, groups: 'National,33*,*,*' }],
  },
  {
    kind: 'server, its mode and its restart',
    first: ['set-startup-mode', { server: 'multi1', mode: 'TLS' }],
    second: ['restart-services', { server: 'multi1' }],
  },
  {
    kind: 'server, its restart and its certificate',
    first: ['restart-services', { server: 'multi1' }],
    second: [
      'assign-certificate',
      { server: 'multi1', thumbprint: '76822133E31FB09F4390A287FEAF4001F10CBD2A' },
    ],
  },
  {
    kind: 'certificate request of a server',
    first: ['request-certificate', MBX1],
    second: ['request-certificate', MBX1],
  },
  {
    kind: 'list of a server’s dial plans',
    first: ['remove-servers', { server: 'mbx2' }],
    second: ['remove-servers', { server: 'mbx2', dialPlan: 'Paris' }],
  },
  {
    kind: 'pool',
    first: ['add-pool', { pool: 'fepool-lyon.contoso.com' }],
    second: ['run-exchucutil', { pool: 'fepool-lyon.contoso.com' }],
  },
  {
    kind: 'forest',
    first: ['run-exchucutil', { forest: 'contoso.com' }],
    second: [
      'set-outcalls',
      { gateway: 'fepool-paris.contoso.com', mode: 'off', forest: 'contoso.com' },
    ],
  },
  {
    kind: 'auto attendant',
    first: ['set-holidays', { name: 'Accueil', holidays: 'Noël 24/12/2090-26/12/2090' }],
    second: ['disable-auto-attendant', { name: 'Accueil' }],
  },
  {
    kind: 'contact that isn’t there yet',
    first: ['create-contact', { dialPlan: 'Lyon', pool: PARIS_POOL }],
    second: ['create-contact', { dialPlan: 'Lyon', pool: REDMOND_POOL }],
  },
  {
    kind: 'contact',
    first: ['move-contacts', { pool: REDMOND_POOL }],
    second: ['move-contacts', { fromPool: PARIS_POOL, pool: REDMOND_POOL }],
  },
];
