/** Lời về nơi nhận chưa có trong danh mục cơ quan. */
export const vi = {
  notHeld: 'Chưa có trong danh mục',
  keptHelp: (name: string) =>
    `“${name}” chưa có trong danh mục cơ quan nên chưa tới ai. Chọn nhóm hoặc cơ quan nếu có; nếu không, cứ để vậy: văn bản vẫn đăng ký được, giữ nơi nhận này theo tên và chờ chọn cơ quan sau.`,
  noName: 'Ghi tên nơi nhận như trong văn bản, hoặc chọn nhóm hay cơ quan.',
  keptList: 'Ghi theo tên vì danh mục chưa có; chưa giao việc cho ai, chờ chọn cơ quan:',
  count: (count: number) => `${count} ghi theo tên`,
  filter: 'Nơi nhận chưa chọn cơ quan',
  choose: 'Chọn cơ quan',
  chooseNamed: (name: string) => `Chọn cơ quan cho nơi nhận “${name}”`,
  chooseTitle: (name: string) => `Nơi nhận ghi là “${name}”`,
  chooseHelp:
    'Chọn cơ quan trong danh mục mà tên này chỉ tới. Chỉ chọn được một lần. Từ đó cơ quan là nơi nhận như các cơ quan khác: có phần trong những việc giao cho mọi nơi nhận, gồm cả các kỳ báo cáo từ ngày đăng ký.',
  agency: 'Cơ quan nhận',
  chosen: (name: string, assignments: number) =>
    assignments === 0
      ? `Đã chọn nơi nhận: ${name}. Không có thêm phần việc nào.`
      : `Đã chọn nơi nhận: ${name}, có thêm ${assignments} phần việc.`,
}
export type Words = typeof vi
