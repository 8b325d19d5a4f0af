import { createBrowserRouter, type RouteObject } from 'react-router'
import { ErrorPage } from './error-page.tsx'
import { FirstWait } from './first-wait.tsx'
import { Frame } from './frame.tsx'
import { signedInOnly } from './signed-in-only.ts'

/**
 * Every screen has an address here and is loaded when first opened. A route file in `routes/` places features; it exports
 * `Component`.
 */
const screens: RouteObject[] = [
  { index: true, lazy: () => import('./routes/queue.tsx') },
  { path: 'letters', lazy: () => import('./routes/letters.tsx') },
  { path: 'letters/:id', lazy: () => import('./routes/letter.tsx') },
  { path: 'directives', lazy: () => import('./routes/directives.tsx') },
  { path: 'directives/:id', lazy: () => import('./routes/directive.tsx') },
  { path: 'documents/:id', lazy: () => import('./routes/document.tsx') },
  { path: 'obligations', lazy: () => import('./routes/obligations.tsx') },
  { path: 'obligations/:id', lazy: () => import('./routes/obligation.tsx') },
  { path: 'agencies', lazy: () => import('./routes/agencies.tsx') },
  { path: 'agencies/:id', lazy: () => import('./routes/agency.tsx') },
  { path: 'people', lazy: () => import('./routes/people.tsx') },
  { path: 'people/:id', lazy: () => import('./routes/person.tsx') },
  { path: 'jobs', lazy: () => import('./routes/jobs.tsx') },
  { path: 'settings', lazy: () => import('./routes/settings.tsx') },
  { path: 'audit', lazy: () => import('./routes/audit.tsx') },
  { path: 'account', lazy: () => import('./routes/account.tsx') },
  { path: '*', lazy: () => import('./routes/not-found.tsx') },
]

export const router = createBrowserRouter(
  [
    {
      ErrorBoundary: ErrorPage,
      HydrateFallback: FirstWait,
      children: [
        { path: 'sign-in', lazy: () => import('./routes/sign-in.tsx') },
        { path: 'link', lazy: () => import('./routes/link.tsx') },
        {
          loader: signedInOnly,
          shouldRevalidate: () => false,
          Component: Frame,
          children: [{ ErrorBoundary: ErrorPage, children: screens }],
        },
      ],
    },
  ],
  { basename: '/admin' },
)
