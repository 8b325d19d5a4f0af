import { createHash } from 'node:crypto'
import type { Enterprise } from '@vnit/domain/products'
import { fold } from '@vnit/vietnamese'

export type SampleEnterprise = Enterprise & { slug: string; key: string; brand: string }

const fixtureLines = [
  'SVS|Công ty Cổ phần Phần mềm Sao Việt|Phần mềm Sao Việt|Sao Viet Software JSC|Sao Việt|Hà Nội',
  'DDS|Công ty TNHH Giải pháp số Đông Đô|Giải pháp số Đông Đô|Dong Do Digital Solutions Co., Ltd.|Đông Đô|Hà Nội',
  'DVTECH|Tập đoàn Công nghệ Đại Việt|Công nghệ Đại Việt|Dai Viet Technology Group|Đại Việt|Hà Nội',
  'LHS|Công ty Cổ phần An ninh mạng Lạc Hồng|An ninh mạng Lạc Hồng|Lac Hong Cyber Security JSC|Lạc Hồng|Thành phố Hồ Chí Minh',
  'HDMED|Công ty Cổ phần Tin học Y tế Hải Đăng|Tin học Y tế Hải Đăng|Hai Dang Health Informatics JSC|Hải Đăng|Hải Phòng',
  'TVE|Công ty Cổ phần Giáo dục số Trí Việt|Giáo dục số Trí Việt|Tri Viet Digital Education JSC|Trí Việt|Đà Nẵng',
  'DNG|Công ty Công nghệ Địa Nguyên|Công nghệ Địa Nguyên|Dia Nguyen Technology|Địa Nguyên|Nghệ An',
  'TLC|Công ty Máy tính Thăng Long|Máy tính Thăng Long|Thang Long Computer|Thăng Long|Hà Nội',
  'BVE|Công ty Điện tử Bách Việt|Điện tử Bách Việt|Bach Viet Electronics|Bách Việt|Thành phố Hồ Chí Minh',
  'MCS|Công ty Phần mềm Minh Châu|Phần mềm Minh Châu|Minh Chau Software|Minh Châu|Cần Thơ',
]

const brands =
  'Hồng Lam|Trường Sơn|Bạch Đằng|Cửu Long|Tây Đô|Phù Đổng|Hoa Lư|Sông Hương|Ngọc Linh|Tam Đảo|Lam Kinh|Đông Hải|Vân Đồn|Thiên Mụ|Hải Vân|Cẩm Thành|Ba Vì|Bình Minh Số|Nam Phong|An Khang Số|Việt Tâm|Thành Nam|Kinh Bắc Số|Phương Nam Số|Đất Võ|Tràng An|Hương Tích|Trúc Lâm|Yên Thế|Chi Lăng|Như Nguyệt|Bồng Sơn|Hòn Khoai|Mỹ Lâm|Suối Ngọc|Xuân Trường|Đồng Bằng Số|Hừng Đông|Ánh Dương Số|Sao Khuê Mới|Tân Thành Đạt|Hưng Việt Số|Thuận Thiên|Quang Minh Số|Gia Phát Số|Đức Tín|Khánh Vân|Hoàng Thành Số|Mai Sơn|Tiên Phong Số|Lúa Vàng|Biển Đông Số'.split(
    '|',
  )

const trades: readonly [string, string, string][] = [
  ['Công ty Cổ phần', 'Phần mềm', 'Software JSC'],
  ['Công ty TNHH', 'Giải pháp công nghệ', 'Technology Solutions Co., Ltd.'],
  ['Công ty Cổ phần', 'Điện tử', 'Electronics JSC'],
  ['Công ty TNHH', 'Dịch vụ số', 'Digital Services Co., Ltd.'],
  ['Công ty Cổ phần', 'Nội dung số', 'Digital Content JSC'],
  ['Công ty Cổ phần', 'Thiết bị', 'Devices JSC'],
]

const provinces = [
  'Hà Nội',
  'Thành phố Hồ Chí Minh',
  'Đà Nẵng',
  'Hải Phòng',
  'Cần Thơ',
  'Huế',
  'Nghệ An',
  'Khánh Hòa',
  'Quảng Ninh',
  'Lâm Đồng',
  'Bắc Ninh',
  'Đồng Nai',
]

/** Sixty-two invented enterprises: the ten of the query set and more; which trade each follows decides what it makes. */
export const sampleEnterprises: readonly SampleEnterprise[] = [
  ...fixtureLines.map((line, at) => {
    const [key = '', legalName = '', shortName = '', englishName = '', brand = '', province = ''] = line.split('|')
    return enterprise(at, { key, legalName, shortName, englishName, brand, province })
  }),
  ...brands.map((brand, at) => {
    const [form, trade, english] = trades[at % trades.length] as [string, string, string]
    return enterprise(at + fixtureLines.length, {
      key: `E${at}`,
      legalName: `${form} ${trade} ${brand}`,
      shortName: `${trade} ${brand}`,
      englishName: `${capitals(fold(brand))} ${english}`,
      brand,
      province: provinces[(at * 5) % provinces.length] as string,
    })
  }),
]

type Named = Pick<SampleEnterprise, 'key' | 'legalName' | 'shortName' | 'englishName' | 'brand' | 'province'>

/** The tax code starts with 9999, which no tax office gives out, so nobody takes the enterprise for a real one. */
function enterprise(at: number, named: Named): SampleEnterprise {
  return {
    ...named,
    id: sampleUuid(`enterprise ${named.key}`),
    slug: fold(named.shortName).replace(/[^a-z0-9]+/g, '-'),
    taxCode: `9999${String(at + 1).padStart(6, '0')}`,
    foundedYear: 1994 + ((at * 7) % 25),
    sample: true,
  }
}

function sampleUuid(name: string): string {
  const hex = createHash('sha256').update(`vnit sample ${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function capitals(text: string): string {
  return text.replace(/(^|\s)[a-z]/g, (letter) => letter.toUpperCase())
}
