import type { Principal } from '@vnit/domain'
import type { Platform } from '../platform/platform.ts'

declare const platformMark: unique symbol

/** The platform behind a request, opaque so that the router's type tells other teams nothing of the database. */
export type PlatformHandle = { readonly [platformMark]: true }

/** What the ladder knows of one request. `commandId` makes a repeated command answer as it did the first time. */
export type RequestContext = {
  platform: PlatformHandle
  principal: Principal
  requestId: string
  commandId: string | null
}

/** Hides the platform in a request's context. */
export function handleOf(platform: Platform): PlatformHandle {
  return platform as unknown as PlatformHandle
}

/** The platform of a request; only the ladder asks for it. */
export function platformOf(handle: PlatformHandle): Platform {
  return handle as unknown as Platform
}
