/** A query with what it must find: grade 3 must lead, 2 is good, 1 acceptable. `null` grades: nothing may match in full. */
export type GradedQuery = { kind: string; typed: string; grades: Record<string, number> | null }

const accounting = { P01: 3, P02: 3, P40: 1 }
const office = { P03: 3, P14: 3, P18: 3, P19: 3 }

/** The query set over the forty products of the sample world. A guard against regressions, not a proof. */
export const querySet: readonly GradedQuery[] = [
  { kind: 'marks', typed: 'phần mềm kế toán', grades: accounting },
  { kind: 'marks', typed: 'chữ ký số', grades: { P05: 3 } },
  { kind: 'marks', typed: 'một cửa điện tử', grades: { P14: 3 } },
  { kind: 'marks', typed: 'họp không giấy tờ', grades: { P19: 3 } },
  { kind: 'none', typed: 'phan mem ke toan', grades: accounting },
  { kind: 'none, đ', typed: 'dat dai', grades: { P20: 3 } },
  { kind: 'none, đ', typed: 'hoa don dien tu', grades: { P04: 3 } },
  { kind: 'none', typed: 'quan ly van ban', grades: { P03: 3 } },
  { kind: 'none', typed: 'may chu', grades: { P24: 3, P31: 2, P32: 2 } },
  { kind: 'mixed', typed: 'phan mềm diệt virut', grades: { P06: 3 } },
  { kind: 'short form', typed: 'pm ke toan', grades: accounting },
  { kind: 'short form', typed: 'ktoan hcsn', grades: { P01: 3 } },
  { kind: 'short form', typed: 'hđđt', grades: { P04: 3 } },
  { kind: 'short form', typed: 'cks', grades: { P05: 3 } },
  { kind: 'short form', typed: 'attt', grades: { P08: 3, P33: 3, P05: 1, P06: 1, P07: 1 } },
  { kind: 'short form', typed: 'dvc', grades: { P14: 3 } },
  { kind: 'short form, none', typed: 'csdl dat dai', grades: { P20: 3 } },
  { kind: 'Telex', typed: 'phaanf meemf kees toans', grades: accounting },
  {
    kind: 'Telex, hats missing',
    typed: 'phafn mefm',
    grades: { P01: 2, P02: 2, P04: 2, P06: 2, P11: 2, P12: 2, P17: 2, P18: 2, P36: 2, P39: 2, P40: 1 },
  },
  { kind: 'Telex', typed: 'ddaats ddai', grades: { P20: 3 } },
  { kind: 'Telex', typed: 'chuwx kys soos', grades: { P05: 3 } },
  { kind: 'Telex', typed: 'ddieenj toans ddams maay', grades: { P31: 3 } },
  { kind: 'VNI', typed: 'be65nh vie65n', grades: { P09: 3 } },
  { kind: 'wrong tones', typed: 'phàn mềm ké tóan', grades: accounting },
  { kind: 'swapped letters', typed: 'phan mem ke taon', grades: accounting },
  { kind: 'i/y', typed: 'chữ kí số', grades: { P05: 3 } },
  { kind: 'wrong mark', typed: 'bẹnh vien', grades: { P09: 3 } },
  { kind: 'no spaces', typed: 'phanmem ketoan', grades: accounting },
  { kind: 'English', typed: 'accounting software', grades: accounting },
  { kind: 'English', typed: 'firewall', grades: { P07: 3 } },
  { kind: 'English, hyphen', typed: 'e-office', grades: { P03: 3 } },
  { kind: 'company', typed: 'Lạc Hồng', grades: { P06: 3, P07: 3, P08: 3, P33: 3 } },
  { kind: 'company, short', typed: 'cty dong do', grades: office },
  { kind: 'full legal name', typed: 'cong ty co phan phan mem sao viet', grades: { P01: 3, P02: 3, P17: 3 } },
  { kind: 'eth', typed: 'Ðông Ðô', grades: office },
  { kind: 'code', typed: 'SPUT-2024-0020', grades: { P20: 3 } },
  { kind: 'precision', typed: 'máy', grades: { P22: 3, P23: 3, P24: 3, P25: 3, P31: 1, P32: 1 } },
  { kind: 'precision', typed: 'bản đồ', grades: { P21: 3 } },
  { kind: 'precision', typed: 'AI', grades: { P28: 3 } },
  { kind: 'absent', typed: 'Windows Server 2022', grades: null },
]
