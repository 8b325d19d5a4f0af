import type { DeadlineOperator } from '@vnit/domain'

/** Words that bound a day, in folded text; blanks are free because copies glue words. */
export const operatorPattern = [
  String.raw`(?:cham|muon) nhat(?: (?:la|vao|den|truoc|het|trong))*`,
  String.raw`khong (?:qua|muon hon|cham hon)`,
  String.raw`(?:xong |het )?truoc(?: het)?`,
  String.raw`den het`,
  String.raw`han (?:cuoi|chot)(?: cung)?(?: gui| nop| bao cao)?(?: la| den| vao)*`,
  String.raw`thoi han(?: gui| nop| bao cao| hoan thanh| thuc hien)*(?: la| den| den het)* ?:?`,
  String.raw`het`,
  String.raw`vao`,
].join('|')

/** Trước excludes the day, also in "chậm nhất trước ngày"; vào means the day itself; the others include it. */
export function operatorOf(words: string): DeadlineOperator {
  if (/truoc/.test(words)) return 'before'
  return /^vao$/.test(words.trim()) ? 'on' : 'by'
}
