import { aboutLines, ccLines, leftHead, motto, rightHead, stampLines, titleLines, toLines } from '../blocks.ts'
import type { Parts } from '../parts.ts'

/** Everything one under the other, as a clean Word file gives it. */
export function plain(parts: Parts): string {
  return blocks([leftHead(parts), rightHead(parts), ...stamp(parts), titleLines(parts), toLines(parts), ...rest(parts)])
}

/** Copied without its letterhead: number, date and subject begin it. */
export function bare(parts: Parts): string {
  const head = [
    [parts.number ?? ''],
    [parts.placeAndDate ?? ''],
    parts.type === 'cong-van' ? aboutLines(parts, 46) : [],
  ]
  const turned = parts.id.length % 2 === 0 ? head : [head[0] ?? [], head[2] ?? [], head[1] ?? []]
  return blocks([...turned, ...stamp(parts), titleLines(parts, 60), toLines(parts), ...rest(parts)])
}

/** Only what stands below the head. */
export function bodyOnly(parts: Parts): string {
  return blocks(parts.body.map((paragraph) => [paragraph]))
}

/** The head lost: Kính gửi or the type name begins it, the foot is there. */
export function headless(parts: Parts): string {
  return blocks([titleLines(parts, 70), toLines(parts), ...rest(parts)])
}

/** A portal's page copied: cells with tabs, blank lines, the portal's own words above and below. */
export function portal(parts: Parts): string {
  const tabbed = [
    parts.letterhead.join('\n') + '\n-------',
    motto.join('\n') + '\n---------------',
    [parts.number ?? '', ...(parts.type === 'cong-van' ? aboutLines(parts) : [])].join('\n'),
    parts.placeAndDate ?? '',
  ]
  const foot = [`\t${ccLines(parts).join('\n')}`, `\t${parts.sign.join('\n\n')}`]
  return [
    'Trang chủ » Văn bản » Văn bản chỉ đạo điều hành\nTải về   In trang này   Gửi bài viết\n',
    ...tabbed.map((cell) => `\t${cell}\n`),
    '',
    [...titleLines(parts), ''].join('\n'),
    toLines(parts).join('\n'),
    '',
    parts.body.join('\n\n'),
    '',
    ...foot,
    parts.annex,
    'Cập nhật lần cuối: 14:32 ngày 03/02/2021 | Lượt xem: 1.284\n© Cổng thông tin điện tử',
  ].join('\n')
}

export function blocks(lines: string[][]): string {
  return lines
    .filter((block) => block.some((line) => line !== ''))
    .map((block) => block.join('\n'))
    .join('\n\n')
}

export function rest(parts: Parts): string[][] {
  return [...parts.body.map((paragraph) => [paragraph]), ccLines(parts), spaced(parts.sign), [parts.annex]]
}

export function stamp(parts: Parts): string[][] {
  return parts.stamp === null ? [] : [stampLines(parts.stamp)]
}

/** The signature with the room that the hand needs. */
export function spaced(sign: string[]): string[] {
  return sign.length === 0 ? [] : [...sign.slice(0, -1), '', '', sign.at(-1) ?? '']
}
