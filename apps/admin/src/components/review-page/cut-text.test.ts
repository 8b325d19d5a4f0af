import { expect, test } from 'vitest'
import { cutText } from './cut-text.ts'

test('words of several fields are cut once, the narrowest field first', () => {
  const text = 'trước ngày 22 hằng tháng'
  const fields = [
    { key: 'task', spans: [{ from: 0, to: 24 }] },
    { key: 'deadline', spans: [{ from: 6, to: 13 }] },
  ]

  const pieces = cutText(text, fields)

  expect(pieces.map((piece) => [piece.text, piece.keys])).toEqual([
    ['trước ', ['task']],
    ['ngày 22', ['deadline', 'task']],
    [' hằng tháng', ['task']],
  ])
})

test('the pieces together are the text, whatever the spans', () => {
  const text = 'Số 1485/BTTTT'

  const pieces = cutText(text, [
    {
      key: 'number',
      spans: [
        { from: 3, to: 99 },
        { from: 5, to: 5 },
      ],
    },
  ])

  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
})
