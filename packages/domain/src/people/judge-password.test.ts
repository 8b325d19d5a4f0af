import { describe, expect, test } from 'vitest'
import { judgePassword, normalPassword } from './judge-password.ts'

const person = { name: 'Nguyễn Thị Hòa', email: 'hoa.nguyen@soytebacninh.example' }
const judge = (password: string) => {
  const result = judgePassword(password, person)
  return result.ok ? 'strong' : result.refusal.because
}

describe('a password', () => {
  test.each([
    ['bốn con trâu đi tắm', 'strong'],
    ['correct horse staple wagon', 'strong'],
    ['Xk9#vLq2!mWz', 'strong'],
    ['tre già măng mọc', 'strong'],
    ['ngắn quá', 'short'],
    ['Matkhau@123', 'short'],
    ['aaaaaaaaaaaaaaaa', 'repeated'],
    ['abababababababab', 'repeated'],
    ['112211221122', 'repeated'],
    ['123456789012', 'guessable'],
    ['abcdefghijklmnop', 'guessable'],
    ['MatKhau@123456', 'guessable'],
    ['M@tkh4u12345678', 'guessable'],
    ['mật khẩu mật khẩu 2026', 'guessable'],
    ['qwertyuiop123', 'guessable'],
    ['Admin@Hanoi2026', 'guessable'],
    ['nguyenthihoa1985', 'guessable'],
    ['Hoà.Nguyễn@2026!', 'guessable'],
    ['soytebacninh2025', 'guessable'],
    ['VietnamVietnam1', 'guessable'],
    ['anhyeuem123456', 'guessable'],
  ])('%s is %s', (password, expected) => expect(judge(password)).toBe(expected))

  test('is the same however its letters were composed', () => {
    expect(normalPassword('trâu'.normalize('NFD'))).toBe(normalPassword('trâu'.normalize('NFC')))
  })
})
