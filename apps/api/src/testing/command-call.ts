import type { Principal } from '@vnit/domain'
import type { TestApi } from './test-api.ts'

/** One valid call of a command: who makes it, and with what. Prepares what the command needs in the test world. */
export type CommandCall = (api: TestApi) => Promise<{ as: Principal; input: unknown }>
export type CommandCalls = Record<string, CommandCall>
