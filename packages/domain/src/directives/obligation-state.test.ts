import { describe, expect, test } from 'vitest'
import { isLate, moveObligation, stateAfter } from './obligation-state.ts'

describe('who may move an obligation', () => {
  test.each([
    ['the doer claims what is open', 'open', 'claim', 'doer', 'claimed'],
    ['the doer claims again with more evidence', 'claimed', 'claim', 'doer', 'claimed'],
    ['the issuer closes a claim', 'claimed', 'close', 'issuer', 'closed'],
    ['the issuer closes without a claim', 'open', 'close', 'issuer', 'closed'],
    ['the issuer sends a claim back', 'claimed', 'send-back', 'issuer', 'open'],
    ['more time changes no state', 'claimed', 'extend', 'issuer', 'claimed'],
    ['the doer does not close', 'open', 'close', 'doer', 'obligation.only_issuer_closes'],
    ['nothing is claimed, nothing goes back', 'open', 'send-back', 'issuer', 'obligation.nothing_claimed'],
    ['what is closed stays closed', 'closed', 'claim', 'doer', 'obligation.already_closed'],
    ['what is closed is not extended', 'closed', 'extend', 'issuer', 'obligation.already_closed'],
  ] as const)('%s', (_, state, deed, side, expected) => {
    const moved = moveObligation({ obligationId: 'one', state }, deed, side)
    expect(moved.ok ? moved.value.state : moved.refusal.code).toBe(expected)
  })

  test('events alone leave the state', () => {
    expect(stateAfter([])).toBe('open')
    expect(stateAfter(['obligation.claimed_done', 'obligation.extended'])).toBe('claimed')
    expect(stateAfter(['obligation.claimed_done', 'obligation.sent_back'])).toBe('open')
    expect(stateAfter(['obligation.claimed_done', 'obligation.closed'])).toBe('closed')
  })

  test.each([
    ['2015-06-14', '2015-06-14', false],
    ['2015-06-14', '2015-06-15', true],
    [null, '2030-01-01', false],
  ])('owed by %s is late on %s: %s', (owedDay, today, late) => {
    expect(isLate({ owedDay }, today)).toBe(late)
  })
})
