import { describe, expect, test } from 'vitest'
import { nameIn } from './names.ts'

describe('the name of a person on a line of its own', () => {
  test.each([
    ['Nguyễn Văn Thử', 'Nguyễn Văn Thử'],
    ['PGS. TS. Trần Thị Mẫu', 'Trần Thị Mẫu'],
    ['LÊ VĂN VÍ DỤ', 'Lê Văn Ví Dụ'],
    ['Dang Ngoc Minh', 'Đặng Ngọc Minh'],
    ['‘Neuyén Van Son', 'Nguyễn Văn Sơn'],
    ['uyên Dương Thai', 'Nguyễn Dương Thái'],
    ['*. Sue Nguyên Nam Thử', 'Nguyễn Nam Thử'],
    ['Tran Quan', 'Trần Quan'],
    ['Mai Son', 'Mai Sơn'],
    ['Nguyễn Bắc Son', 'Nguyễn Bắc Son'],
    ['Nguyễn Chi Dung', 'Nguyễn Chi Dung'],
    ['Đảng ủy Khối', null],
    ['Dang uy Khoi', null],
    ['Đảng Bộ Tỉnh', null],
    ['Như Trên', null],
    ['Cục Thuế Hà Nội', null],
    ['Lưu: VT, VP', null],
  ])('%s', (line, expected) => {
    expect(nameIn(line)).toBe(expected)
  })
})
