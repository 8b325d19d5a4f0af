import { expect, test } from 'vitest'

import { mergeMends } from './merge-mends.ts'

test('words mended for two reasons are said once, with both reasons', () => {
  const mends = [
    { was: '20** /CT', became: '20/CT', what: 'bỏ ký hiệu thừa' },
    { was: '20** /CT', became: '20/CT', what: 'bỏ dấu cách thừa' },
    { was: 'Ha', became: 'Hà', what: 'thêm dấu' },
    { was: 'Ha', became: 'Hà', what: 'thêm dấu' },
    { was: 'x', became: 'y' },
  ]
  expect(mergeMends(mends)).toEqual([
    { was: '20** /CT', became: '20/CT', what: 'bỏ ký hiệu thừa, bỏ dấu cách thừa' },
    { was: 'Ha', became: 'Hà', what: 'thêm dấu' },
    { was: 'x', became: 'y' },
  ])
})
