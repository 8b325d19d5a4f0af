import { describe, expect, test } from 'vitest'
import { readLetter } from '../read-letter.ts'
import { smallRegister } from '../testing/small-register.ts'

const issuer = (...head: string[]) =>
  readLetter(
    [
      ...head,
      '',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '',
      'Kính gửi: Bộ Tài chính.',
    ].join('\n'),
    smallRegister,
  ).issuer.value?.name

describe('an office or a council below the body whose it is', () => {
  test.each([
    [['BỘ CÔNG AN', 'VĂN PHÒNG', 'Số: 19/V11'], 'Văn phòng Bộ Công an'],
    [
      ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HỒ CHÍ MINH', 'VĂN PHÒNG UBND THÀNH PHỐ', '——', 'Số: 54/VP-TH'],
      'Văn phòng Ủy ban nhân dân thành phố Hồ Chí Minh',
    ],
    [
      ['TỈNH ỦY HÀ GIANG', 'BAN CÁN SỰ ĐẢNG UBND TỈNH', 'Số: 14-BC/BCSĐ'],
      'Ban cán sự đảng Ủy ban nhân dân tỉnh Hà Giang',
    ],
    [
      ['BAN CHẤP HÀNH TRUNG ƯƠNG', 'ĐOÀN TNCS HỒ CHÍ MINH', 'Số: 77-CV/TWĐTN'],
      'Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh',
    ],
    [['BAN CHẤP HÀNH TRUNG ƯƠNG', 'BAN TỔ CHỨC', 'Số: 15-CV/BTCTW'], 'Ban Tổ chức Trung ương'],
    [
      ['UBND TỈNH VĨNH LONG', 'LIÊN SỞ XÂY DỰNG - TÀI CHÍNH', 'Số: 12/TB-LS'],
      'Liên Sở Xây dựng - Tài chính tỉnh Vĩnh Long',
    ],
  ])('%s', (head, expected) => {
    expect(issuer(...head)).toBe(expected)
  })
})
