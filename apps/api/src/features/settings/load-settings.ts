import type { CommandContext } from '../../trpc/contexts.ts'

/** Puts the two settings that hold for every regime into an empty database, with nothing decided. */
export async function loadSettings({ tx, now }: CommandContext): Promise<{ loaded: number }> {
  const common = { source: null, changed_at: now, changed_by: 'seed' }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('setting')
    .values([
      {
        ...common,
        key: 'periods.scheme',
        value: 'null',
        note_vi:
          'Số liệu của một kỳ tính từ ngày nào: theo lịch, hay từ ngày 15 tháng trước (Nghị định 09/2019, Điều 12)? Các công văn không nói.',
        note_en:
          'Which days of data belong to a period: by the calendar, or from the 15th of the month before (Decree 09/2019, Article 12)? The letters do not say.',
      },
      {
        ...common,
        key: 'periods.weekends',
        value: '"as-written"',
        note_vi:
          'Hạn rơi vào thứ Bảy, Chủ nhật có dời sang ngày làm việc sau không? Không công văn nào nói, nên giữ nguyên như đã viết.',
        note_en: 'Does a due day on a weekend move to the next working day? No letter says so, so it stays as written.',
      },
    ])
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirst()
  return { loaded: Number(numInsertedOrUpdatedRows ?? 0) }
}
