import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from './api-types.ts'

export { createVnitClient, type VnitClient, type VnitClientSettings } from './create-vnit-client.ts'
export { fieldProblemsOf, refusalOf, requestIdOf, statusOf } from './refusal-of.ts'
export { pages, rows } from './pages.ts'
export type { AppRouter, ErrorData, FieldProblem, Refusal, Refusals, SaidRefusal } from './api-types.ts'
export type { Fetch, Patience } from './patient-fetch.ts'

export type { Language } from './words.ts'

/** What each procedure takes: `Inputs['agencies']['find']`. */
export type Inputs = inferRouterInputs<AppRouter>

/** What each procedure answers: `Outputs['agencies']['find']['rows'][number]`. */
export type Outputs = inferRouterOutputs<AppRouter>
