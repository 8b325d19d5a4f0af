import { aboutLines, ccLines, leftHead, motto, rightHead, stampLines, titleLines, toLines } from '../blocks.ts'
import type { Parts } from '../parts.ts'
import { sideBySide, wrapped } from '../wrap.ts'
import { blocks, spaced, stamp } from './flat.ts'

const width = 46

/** A page as plain text keeps it: head and foot in two columns merged line by line, the body in lines of equal length. */
export function columns(parts: Parts): string {
  return blocks([
    sideBySide(leftHead(parts, width - 6), rightHead(parts), width),
    ...stamp(parts),
    titleLines(parts, 70),
    toLines(parts).flatMap((line) => wrapped(line, 88)),
    ...parts.body.map((paragraph) => paragraph.split('\n').flatMap((line) => wrapped(line, 92))),
    foot(parts),
    [parts.annex],
  ])
}

/** The subject cut by the line of place and date, which stands beside its first line. */
export function cut(parts: Parts): string {
  if (parts.type !== 'cong-van') return columns(parts)
  const [first = '', ...more] = aboutLines(parts, 40)
  const head = [...parts.letterhead, ...motto, parts.number ?? '', first, parts.placeAndDate ?? '', ...more]
  return blocks([
    head,
    ...stamp(parts),
    toLines(parts),
    ...parts.body.map((part) => [part]),
    foot(parts),
    [parts.annex],
  ])
}

/** The stamp of the receiving office across the subject. */
export function stamped(parts: Parts): string {
  const lines = stampLines(parts.stamp ?? 'VĂN PHÒNG UBND TỈNH | 2175 | 14/6/2016')
  const [first = '', ...more] = parts.type === 'cong-van' ? aboutLines(parts, 44) : titleLines(parts, 60)
  return blocks([
    [...parts.letterhead, parts.number ?? ''],
    [...motto, parts.placeAndDate ?? ''],
    [first, ...lines, ...more],
    toLines(parts),
    ...parts.body.map((part) => [part]),
    ccLines(parts),
    spaced(parts.sign),
    [parts.annex],
  ])
}

/** Head and foot as tables of Markdown, all in one line. */
export function table(parts: Parts): string {
  const cell = (lines: string[]) => lines.join(' ')
  const number = [parts.number ?? '', ...(parts.type === 'cong-van' ? aboutLines(parts) : [])]
  const head = `| ${cell([...parts.letterhead, '-------'])} | ${cell([...motto, '---------------'])} |`
  const second = `| ${cell(number)} | ${parts.placeAndDate ?? ''} |`
  const glue = parts.id.length % 2 === 0 ? ' ' : '\n'
  const rule = '| --- | --- |'
  return blocks([
    [[head, rule, second].join(glue)],
    ...stamp(parts),
    titleLines(parts).map((line, place) => (place === 0 ? `**${line}**` : line)),
    [
      toLines(parts)
        .filter((line) => line !== '')
        .join(parts.id.length % 3 === 0 ? ' ' : '\n'),
    ],
    ...parts.body.map((part) => [part]),
    [
      `| ${cell(ccLines(parts)).replace('Nơi nhận:', '**Nơi nhận:**')} | **${cell(parts.sign.slice(0, -1))}** ${parts.sign.at(-1) ?? ''} |`,
      rule,
    ],
    [parts.annex],
  ])
}

function foot(parts: Parts): string[] {
  return sideBySide(
    ccLines(parts).flatMap((line) => wrapped(line, width - 4)),
    spaced(parts.sign),
    width + 6,
  )
}
