import fc from 'fast-check'
import { expect, test } from 'vitest'
import { html, joined } from './html.ts'

test('texts are escaped, pieces are not', () => {
  expect(html`<b title="${'"&'}">${'<i>'}${html`<i>ế</i>`}</b>${null}${false}${0}`.text).toBe(
    '<b title="&quot;&amp;">&lt;i&gt;<i>ế</i></b>0',
  )
  expect(joined(['a', html`<b>b</b>`], ', ').text).toBe('a, <b>b</b>')
})

test('no text whatever opens a tag or leaves an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(html`${text}`.text).not.toMatch(/[<>"']/)
    }),
  )
})
