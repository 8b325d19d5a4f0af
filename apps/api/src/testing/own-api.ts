import { afterAll } from 'vitest'
import { testApi, type TestApi } from './test-api.ts'

/** The API of one test file, over a database of its own, both gone when the file has ended. */
export async function ownApi(world?: Parameters<typeof testApi>[0]): Promise<TestApi> {
  const api = await testApi(world)
  afterAll(() => api.close())
  return api
}
