import type { Lead } from './leads.ts'
import type { When } from './when.ts'

/** Where a rule looks: right before the lead, back to the last comma, through the sentence, back to the last full stop, or behind the time. */
export type Where = 'touching' | 'clause' | 'sentence' | 'statement' | 'after'

/** Words that speak against a deadline. A blank is one blank or none, `~n` up to n words of letters. */
export type Against = {
  why: string
  where: Where
  says: RegExp
  /** What must stand among the words with their diacritics, where folding makes two words one. */
  marks?: RegExp
  unless?: RegExp
  leads?: RegExp
  strengths?: Lead['strength'][]
  /** Of which times alone it speaks. */
  times?: When['kind'][]
}

/** What ends where the lead begins is read from there backwards. */
const compile = (where: Where, source: string) => {
  const words = source
    .replaceAll(' ~', String.raw`\s~`)
    .replaceAll(' ', ' ?')
    .replace(/~(\d+)/g, (_, most: string) => String.raw`(?:[a-z/]{1,10}\s){0,${most}}`)
  return where === 'touching' ? new RegExp(`(?<=${words.replace(/\$$/, '')})`, 'y') : new RegExp(words)
}

const rule = (why: string, where: Where, source: string, more: Partial<Against> = {}): Against => ({
  why,
  where,
  says: compile(where, source),
  ...more,
})

const notStrong: Lead['strength'][] = ['weak', 'none']
const sending = /gui|bao ?cao|nop|hoan ?thanh|dang ?ky|phan ?hoi|tra ?loi|cung ?cap/
const asking = /de ?nghi|yeu ?cau|phai|giao|hoan ?thanh|gui/

/** What is no deadline, as data. */
export const against: Against[] = [
  rule(
    'in-force',
    'touching',
    String.raw`(?:hieu luc|ap dung|thi hanh|gia tri)(?: (?:thi hanh|thuc hien|su dung|ap dung|ke|tu|den|cho|ngay|het|trong|toi)){0,4} $`,
  ),
  rule(
    'start',
    'touching',
    String.raw`(?<![a-z])(?:(?:ke|tinh|bat dau|khoi dau|co)? ?tu|bat dau|khoi cong)(?: (?:ngay|thoi diem|sau|dau)){0,2} $`,
    { marks: /(?<!\p{L})(?:từ|bắt đầu|khởi công)(?!\p{L})[^,]*$/u },
  ),
  rule(
    'span',
    'touching',
    String.raw`(?<![a-z])tu (?:\d{1,2} ?(?:h|gio) ?(?:\d\d)? ?)?(?:ngay )?[\d/. ]{1,12}(?:(?:thang|nam)[\d/. ]{1,8}){0,2}[, ]{0,2}(?:cho )?$`,
    {
      leads: /^(?:cho )?(?:den|toi)/,
      unless: /nhan ho ?so|nop|dang ?ky|gui|hoan ?thanh|lay y kien|: ?tu /,
    },
  ),
  rule('cut-off', 'touching', String.raw`(?:luy ke|cap nhat|so lieu|thoi diem|thong ke|chot)\s~4$`, {
    unless: /gui|hoan thanh|bao cao [a-z ]*ve|he thong|phan mem/,
    leads: /^$|^(?:cho )?(?:den|toi|truoc|trong)/,
    times: ['day', 'stretch', 'rhythm'],
  }),
  rule('cut-off', 'clause', String.raw`(?<![a-z])tinh (?:den|toi|tu)(?: het| thoi diem)?[^,;]{0,20}$`),
  rule('cut-off', 'touching', String.raw`(?<![a-z])tinh $`, { leads: /^(?:den|toi)/ }),
  rule(
    'eligibility',
    'touching',
    String.raw`(?<![a-z])(?:sinh|duoc cap|da cap|co mat|phat sinh|duoc ky|da ky|ky ket|duoc phe duyet|duoc cong nhan|da nop|dang ky kinh doanh|khoi cong|xay ra|ra doi|thanh lap|dua vao su dung|duoc ban hanh|da ban hanh|duoc tuyen dung|da duoc tuyen dung|cong tac tai|nhap khau|xuat khau) ~3$`,
    { unless: asking, times: ['day', 'stretch', 'rhythm'] },
  ),
  rule(
    'forbidden',
    'clause',
    String.raw`(?<![a-z])(?:chua|khong|tam dung|tam hoan) (?:duoc )?(?:thuc hien|dieu chinh|tang|to chuc|ban hanh|ap dung)(?![a-z]).{0,120}$`,
    {
      leads: /^trong/,
      times: ['stretch'],
    },
  ),
  rule('past', 'clause', String.raw`(?<![a-z])da\s(?!(?:su )?dung |mua )(?:duoc )?~12$`, {
    marks: /(?<!\p{L})đã(?!\p{L})/u,
    unless: /de ?nghi|yeu ?cau|phai|gui ve|hoan ?thanh/,
  }),
  rule('past', 'after', String.raw`^ ?,? ~10da\s`, {
    marks: /(?<!\p{L})đã(?!\p{L})/u,
    leads: /^(?:cho )?(?:den|toi|tinh|trong|sau)/,
  }),
  rule(
    'recounted',
    'statement',
    String.raw`(?<![a-z])da (?:co (?:cong van|van ban|thong bao|cong dien).{0,140})?(?:giao|yeu cau|chi dao|de nghi|quy dinh|an dinh)(?![a-z])`,
    {
      marks: /(?<!\p{L})đã(?!\p{L})/u,
      unless: /da .{0,300},.{0,80}(?:de ?nghi|yeu ?cau|giao )/,
    },
  ),
  rule(
    'recounted',
    'statement',
    String.raw`^ ?(?:[-+] ?|[a-z\d][.)] ?)?theo (?:quy dinh (?:cua|tai) )?(?:nghi dinh|luat|thong tu|quyet dinh|nghi quyet|chi thi|dieu|khoan)[^,]{0,120},`,
    {
      unless: /(?<!(?:ho ?so|giay|don|van ?ban|cong ?van) ?)de ?nghi|yeu ?cau|giao /,
    },
  ),
  rule('recounted', 'statement', String.raw`^ ?(?:[-+] ?|[a-z\d][.)] ?)?truoc day(?![a-z])`),
  rule('cut-off', 'touching', String.raw`(?<![a-z])(?:no|ton|du no|ton dong|con no) ~4$`, { leads: /^(?:den|toi)/ }),
  rule('validity', 'touching', String.raw`(?<![a-z])(?:con|co|het) (?:thoi )?$`, { leads: /^(?:thoi )?han/ }),
  rule(
    'validity',
    'sentence',
    String.raw`(?:thoi han|thoi gian) (?:vay|ho tro|hop dong|thue|gia han|su dung|luu|bao hanh|giu|hoc|dao tao|thu viec|tap su|nghi|cong tac|dieu tri|cach ly|mien|giam|cap |cua hop dong)[^.;]{0,60}$`,
  ),
  rule(
    'eligibility',
    'after',
    String.raw`^(?: ?,)? ?thi\s|^ ?(?:tiep tuc|van\s|khong phai|khong thuoc|duoc (?:tiep tuc|ap dung|huong|xem xet|chuyen))`,
    {
      times: ['day', 'stretch'],
      marks: /^[\s,]{0,3}(?:thì|tiếp tục|vẫn|không|được)/u,
    },
  ),
  rule('recounted', 'after', String.raw`^[^.;]{0,60}(?:tuy nhien|nhung|song)[^.]{0,60}(?:chua|den nay|van con)`),
  rule('offence', 'after', String.raw`^ ?,? ?ke tu (?:ngay )?het (?:thoi )?han`, { leads: /^(?:sau|qua)/ }),
  rule('validity', 'after', String.raw`^ ?(?:tinh den|so voi|gan nhat|gan day|qua|vua qua|lien tuc)`, {
    leads: /^(?:trong|khong|toi)/,
  }),
  rule(
    'event',
    'clause',
    String.raw`(?:hoi nghi|hoi thao|tap huan|(?:cuoc|buoi|phien|du|moi|ky|gian|to chuc) hop(?![a-z])|khai mac|dien ra|le ky|le trao|bat dau|to chuc le|treo co|giao ban|tiep cong dan|truc ban)[^;]{0,120}$`,
    {
      strengths: notStrong,
      unless: sending,
    },
  ),
  rule(
    'issuer',
    'sentence',
    String.raw`(?<![a-z])(?:se|du kien)\s(?!.{0,300}(?:de nghi|yeu cau|phai|giao ))(?:.{0,240})$`,
    {
      marks: /(?<!\p{L})(?:sẽ|dự kiến)(?!\p{L})/u,
      strengths: notStrong,
    },
  ),
  rule(
    'issuer',
    'sentence',
    String.raw`(?<![a-z])(?:bo|so|uy ban nhan dan|ubnd|tong cuc|cuc|chung toi|ban to chuc) ~8se\s~10$`,
    { marks: /(?<!\p{L})sẽ(?!\p{L})/u },
  ),
  rule(
    'goal',
    'sentence',
    String.raw`(?:muc tieu|phan dau|chi tieu|dinh huong|tam nhin|chien luoc|quy hoach)[^.;]{0,200}$`,
    {
      leads: /^(?:den|toi|het|cho den)/,
      unless: /hoan ?thanh|trinh|ban hanh/,
    },
  ),
  rule('off', 'sentence', String.raw`(?<![a-z])nghi (?:phien|giao dich|hoc|tet|le|bu)(?![a-z])[^.;]{0,120}$`, {
    marks: /(?<!\p{L})nghỉ(?!\p{L})/u,
    strengths: notStrong,
  }),
  rule('off', 'touching', String.raw`(?<![a-z])(?:lam viec|truc|tiep dan) (?:vao )?(?:cac )?(?:ngay )?$`, {
    times: ['rhythm'],
    strengths: notStrong,
  }),
  rule('told', 'after', String.raw`^ ?, ?(?:tinh hinh|nhin chung|mac du)(?![a-z])`, {
    leads: /^trong/,
    strengths: notStrong,
  }),
  rule(
    'goal',
    'clause',
    String.raw`(?:quy hoach (?:tong the|phat trien|chung|xay dung|nganh|vung|mang luoi)|chien luoc|tam nhin|dinh huong)[^.;:]{0,120}$`,
    {
      leads: /^(?:den|toi)(?! ?het)/,
      times: ['stretch'],
      unless: /hoan ?thanh|xong/,
    },
  ),
  rule(
    'goal',
    'after',
    String.raw`^[^.;]{0,120}(?:\d ?%|dat (?:tren|it nhat|\d)|(?:tren|con duoi|duoi) \d|ty le|rut ngan)`,
    {
      leads: /^(?:den|toi|het|cho den)/,
    },
  ),
  rule(
    'content',
    'touching',
    String.raw`(?:tinh hinh|ket qua|so lieu|so luong|tong so|danh sach|bien dong|phat sinh|nhiem vu|ke hoach|cong tac|muc tieu|chuong trinh|du toan|kinh phi|von|nhu cau|thuc hien duoc|noi dung) ~5$`,
    {
      leads: /^trong/,
      times: ['day', 'stretch'],
      unless: /hoan ?thanh|trinh|ban hanh|phe duyet|giao [a-z ]{2,40}bo ?tri|gui|nop|bao ?cao [a-z ]{3,60} ket ?qua ?$/,
    },
  ),
  rule('goal', 'statement', String.raw`^ ?(?:[-+] ?|[a-z\d][.)] ?)?muc tieu ?:`, {
    times: ['duration', 'stretch'],
    unless: /hoan ?thanh|trinh|ban ?hanh|bao ?cao|gui/,
  }),
  rule('validity', 'after', '^', { leads: /^(?:thoi ?)?han ?(?:nop ?thue|hieu ?luc|vay|su ?dung|cap)/ }),
  rule('validity', 'touching', String.raw`(?<![a-z])nhung $`, { leads: /^khong/ }),
  rule('validity', 'clause', String.raw`thoi han (?:hieu luc|nop thue|vay|cua giay)[^,;]{0,80}$`),
  rule('validity', 'sentence', String.raw`thoi gian (?:trien khai|ap dung|thuc hien) [^.;:]{0,90}:? ?tu [^.;]{0,90}$`, {
    leads: /^(?:den|toi|het|khong)/,
    unless: /hoan ?thanh|bao ?cao|gui/,
  }),
  rule('validity', 'touching', String.raw`(?:am tinh|xet nghiem|luu tai [a-z ]{2,20}) ?$`, { times: ['duration'] }),
  rule('validity', 'touching', String.raw`(?<![a-z])(?:bao hanh|tap su|thu viec) ~5$`, {
    times: ['duration'],
    unless: sending,
  }),
  rule('start', 'touching', String.raw`(?<![a-z])som nhat $`, { leads: /^t/ }),
  rule(
    'content',
    'touching',
    String.raw`(?<![a-z])(?:tro cap|phu cap|luong|luong huu|thu nhap|tien an|sinh hoat phi) ?$`,
    {
      times: ['rhythm'],
    },
  ),
  rule('cut-off', 'clause', String.raw`(?<![a-z])tinh tu [^,;]{0,60}$`, { leads: /^(?:den|toi)/ }),
  rule(
    'forbidden',
    'clause',
    String.raw`^[\d. ]{0,6}khong (?!qua|cham|muon|tre|de |duoc (?:qua|cham|muon))[a-z ]{2,60}$`,
    {
      leads: /^t ?r ?[uw]/,
    },
  ),
  rule('start', 'after', String.raw`^ [-–] \d{1,2} [/.]`, { times: ['day'] }),
  rule('span', 'touching', String.raw`\d [-–] $`, { strengths: ['none'], times: ['day'] }),
  rule('eligibility', 'after', String.raw`^ nhung sau (?:ngay )?\d`, { times: ['day'] }),
  rule(
    'forbidden',
    'touching',
    String.raw`(?<![a-z])khong (?:phai |can |yeu cau )?(?:thuc hien|lap|gui) (?:che do )?(?:bao cao )?(?:dinh ky )?(?:hang [a-z]{3,5} va )?$`,
    {
      times: ['rhythm'],
    },
  ),
]
