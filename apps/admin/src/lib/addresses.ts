/** Every address of the admin app, so that links are made in one place. Paths are relative to `/admin`. */
export const addresses = {
  signIn: '/sign-in',
  link: '/link',
  queue: '/',
  letters: '/letters',
  letter: (id: string) => `/letters/${encodeURIComponent(id)}`,
  directives: '/directives',
  directive: (id: string) => `/directives/${encodeURIComponent(id)}`,
  document: (id: string) => `/documents/${encodeURIComponent(id)}`,
  obligations: '/obligations',
  obligation: (id: string) => `/obligations/${encodeURIComponent(id)}`,
  obligationShare: (id: string, agencyId: string) =>
    `/obligations/${encodeURIComponent(id)}?agency=${encodeURIComponent(agencyId)}`,
  obligationsOf: (directiveId: string) => `/obligations?directive=${encodeURIComponent(directiveId)}`,
  agencies: '/agencies',
  agency: (id: string) => `/agencies/${encodeURIComponent(id)}`,
  people: '/people',
  person: (id: string) => `/people/${encodeURIComponent(id)}`,
  jobs: '/jobs',
  settings: '/settings',
  audit: '/audit',
  account: '/account',
}
