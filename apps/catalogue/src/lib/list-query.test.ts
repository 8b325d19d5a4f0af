import { expect, test } from 'vitest'
import { listAddress, listQuery } from './list-query.ts'

const read = (address: string) => listQuery(new URLSearchParams(address))

test('without a word on states only what is in force is asked for', () => {
  expect(read('q=ke toan').states).toEqual(['in-force', 'expiring'])
  expect(read('q=ke toan&loc=1').states).toEqual([])
  expect(read('tt=revoked').states).toEqual(['revoked'])
})

test('values that do not exist are left out', () => {
  expect(read('nhom=PM&nhom=XX&tt=x&trang=-1&ngay=2024-02-31&xep=cheap')).toMatchObject({
    groups: ['PM'],
    page: 1,
    on: null,
    sort: 'relevance',
  })
})

test.each(['q=m%C3%A1y&nhom=PC&trang=2', 'loc=1', 'tt=revoked&loc=1&xep=name', 'ngay=2024-06-30', ''])(
  '%s is its own address',
  (address) => {
    expect(listAddress(read(address))).toBe(
      address === '' ? '/tim-kiem' : `/tim-kiem?${listAddress(read(address)).split('?')[1]}`,
    )
    expect(read(listAddress(read(address)).split('?')[1] ?? '')).toEqual(read(address))
  },
)
