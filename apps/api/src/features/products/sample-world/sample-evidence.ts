import type { Evidence, EvidenceItem, Metric, ProductGroup } from '@vnit/domain/products'
import type { Random } from './random.ts'

/** How well a product of the sample world proves itself: all, most, little, or with clear failings. */
export type Proof = 'full' | 'most' | 'thin' | 'failing'

type Paper = { document: string; access: EvidenceItem['access'] }

const papers: Partial<Record<Metric, Paper>> = {
  'vietnamese-control': { document: 'Giấy chứng nhận đăng ký doanh nghiệp.pdf', access: 'public' },
  'controlling-capital': { document: 'Cơ cấu vốn góp.pdf', access: 'summary' },
  'made-by-vietnamese': { document: 'Bản khai nơi tạo ra sản phẩm.pdf', access: 'public' },
  'brand-registered': { document: 'Giấy chứng nhận đăng ký nhãn hiệu.pdf', access: 'public' },
  'technical-documents-vi': { document: 'Tài liệu kỹ thuật.pdf', access: 'public' },
  'user-documents-vi': { document: 'Hướng dẫn sử dụng.pdf', access: 'public' },
  'public-terms': { document: 'Chính sách bảo hành và hậu mãi.pdf', access: 'public' },
  'support-commitment': { document: 'Cam kết hỗ trợ kỹ thuật.pdf', access: 'public' },
  turnover: { document: 'Báo cáo tài chính đã kiểm toán.pdf', access: 'restricted' },
  'state-agencies': { document: 'Danh sách cơ quan sử dụng.pdf', access: 'summary' },
  organisations: { document: 'Danh sách khách hàng.pdf', access: 'summary' },
  individuals: { document: 'Thống kê người dùng.pdf', access: 'public' },
  'domestic-cost-ratio': { document: 'Bảng phân tích chi phí.xlsx', access: 'summary' },
  'vietnamese-specialists': { document: 'Danh sách lao động chuyên môn.pdf', access: 'restricted' },
  'tcvn-declared': { document: 'Bản công bố hợp chuẩn.pdf', access: 'public' },
  'qcvn-certified': { document: 'Giấy chứng nhận hợp quy.pdf', access: 'public' },
  'iso-9001': { document: 'Chứng chỉ ISO 9001.pdf', access: 'public' },
  'iso-14001': { document: 'Chứng chỉ ISO 14001.pdf', access: 'public' },
  'iso-17025': { document: 'Chứng chỉ ISO 17025.pdf', access: 'public' },
  'equivalent-quality': { document: 'Chứng chỉ hệ thống quản lý khác.pdf', access: 'public' },
  'cmmi-level': { document: 'Chứng chỉ CMMI.pdf', access: 'public' },
  'network-content-law': { document: 'Giấy phép cung cấp nội dung.pdf', access: 'public' },
  'fits-guidance': { document: 'Biên bản đánh giá chức năng.pdf', access: 'public' },
  'stages-done': { document: 'Hồ sơ phân tích và thiết kế.pdf', access: 'restricted' },
  'copyright-vietnamese': { document: 'Giấy chứng nhận quyền tác giả.pdf', access: 'public' },
  'rd-ratio': { document: 'Bảng kê chi phí nghiên cứu.xlsx', access: 'restricted' },
  'not-a-service': { document: 'Mô tả hình thức cung cấp.pdf', access: 'public' },
}

/** Facts of an invented product, with the papers behind them. */
export function sampleEvidence(random: Random, group: ProductGroup, proof: Proof, checkedOn: string): Evidence {
  const facts = { ...generalFacts(random, proof), ...groupFacts(random, group, proof) }
  const kept = Object.entries(facts).filter(([metric]) => keeps(random, proof, metric))
  const items = kept.map(([metric, value]) => {
    const paper = papers[metric as Metric] ?? { document: 'Tài liệu bổ sung.pdf', access: 'public' as const }
    return [metric, { value, ...paper, checkedOn: proof === 'thin' ? null : checkedOn }]
  })
  return Object.fromEntries(items) as Evidence
}

type Facts = Partial<Record<Metric, EvidenceItem['value']>>

function keeps(random: Random, proof: Proof, metric: string): boolean {
  if (metric === 'made-by-vietnamese' || metric === 'user-documents-vi') return true
  if (proof === 'full' || proof === 'failing') return true
  return random.chance(proof === 'most' ? 0.85 : 0.45)
}

function generalFacts(random: Random, proof: Proof): Facts {
  const isFailing = proof === 'failing'
  return {
    'made-by-vietnamese': true,
    'vietnamese-control': true,
    'controlling-capital': !(isFailing && random.chance(0.3)),
    'brand-registered': true,
    'technical-documents-vi': !(isFailing && random.chance(0.5)),
    'user-documents-vi': true,
    'public-terms': true,
    'support-commitment': !(isFailing && random.chance(0.3)),
    'domestic-cost-ratio': isFailing ? 8 + random.below(11) : 25 + random.below(60),
    'vietnamese-specialists': isFailing ? 10 + random.below(39) : 50 + random.below(250),
    'iso-9001': !(isFailing && random.chance(0.7)),
    'rd-ratio': isFailing && random.chance(0.6) ? 1 + random.below(18) / 10 : 3 + random.below(90) / 10,
  }
}

function groupFacts(random: Random, group: ProductGroup, proof: Proof): Facts {
  const isFailing = proof === 'failing'
  const market = (million: number, agencies: number, organisations: number): Facts =>
    isFailing && random.chance(0.6)
      ? {
          turnover: [million * 0.4, million * 0.3],
          'state-agencies': 0,
          organisations: 1,
          individuals: 20 + random.below(300),
        }
      : {
          turnover: [
            Math.round(million * (1.2 + random.below(30) / 10)),
            Math.round(million * (1.1 + random.below(20) / 10)),
          ],
          'state-agencies': agencies + random.below(30),
          organisations: organisations + random.below(60),
          individuals: 200 + random.below(9000),
        }
  if (group === 'PM')
    return {
      ...market(500, 2, 5),
      'fits-guidance': true,
      'stages-done': 1 + random.below(2),
      'copyright-vietnamese': !(isFailing && random.chance(0.3)),
      'cmmi-level': isFailing ? 2 : random.chance(0.4) ? 5 : 3,
      'not-a-service': random.chance(0.7),
    }
  if (group === 'PC')
    return {
      ...market(10_000, 5, 10),
      'tcvn-declared': true,
      'qcvn-certified': !(isFailing && random.chance(0.4)),
      'iso-14001': random.chance(0.5),
      'iso-17025': false,
      'equivalent-quality': false,
    }
  if (group === 'ND') return { ...market(2000, 0, 20), 'network-content-law': true }
  return market(2000, 2, 5)
}
