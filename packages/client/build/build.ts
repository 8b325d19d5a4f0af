import { fileURLToPath } from 'node:url'
import { buildClient } from './build-client.ts'

buildClient(fileURLToPath(new URL('../dist', import.meta.url)))
