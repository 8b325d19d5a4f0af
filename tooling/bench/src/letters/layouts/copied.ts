import { aboutLines, ccLines, motto, stampLines, titleLines, toLines } from '../blocks.ts'
import type { Parts } from '../parts.ts'
import { blocks, stamp } from './flat.ts'

/** A table of a web page copied cell by cell: each cell begins with a tab, its further lines do not. */
export function cells(parts: Parts): string {
  const about = parts.type === 'cong-van' ? aboutLines(parts) : []
  const to = toLines(parts).filter((line) => line !== '')
  return [
    cell([...parts.letterhead, '-------']),
    cell([...motto, '---------------', '']),
    cell([parts.number ?? '', ...about]),
    cell([parts.placeAndDate ?? '', '', '', ' ', '']),
    ...titleLines(parts),
    to.length === 0 ? '' : `\t${to[0]}\n\t${to.slice(1).join('\n')}\n\n`,
    parts.body.join('\n\n'),
    '\n \n',
    cell(['', ...ccLines(parts)]),
    parts.id.length % 2 === 0 ? cell([parts.sign.join(' ')]) : cell(parts.sign),
    parts.annex,
  ].join('\n')
}

/** What a program makes of a scanned page: Markdown, the letterhead left out, the name once by hand and once in type. */
export function markdown(parts: Parts): string {
  const [name = ''] = parts.sign.slice(-1)
  const about = parts.type === 'cong-van' ? [aboutLines(parts, 40).join('  \n')] : []
  const body = parts.body.map((paragraph, place) =>
    place === parts.body.length - 1 ? scribbled(paragraph) : paragraph,
  )
  return blocks([
    [`\n${parts.number ?? ''}`],
    ...(parts.id.length % 2 === 0 ? [about, [parts.placeAndDate ?? '']] : [[parts.placeAndDate ?? ''], about]),
    ...(parts.stamp === null ? [] : [stampLines(parts.stamp).map((line) => `${line}\t`)]),
    titleLines(parts, 60).map((line) => `**${line}**`),
    toLines(parts),
    ...body.map((paragraph) => [paragraph]),
    [ccLines(parts).length === 0 ? '' : '**Nơi nhận:**', ...ccLines(parts).slice(1)],
    [`**${parts.sign.slice(0, -1).join('\n')}**`],
    ['', name, name],
    [parts.annex],
  ])
}

/** Lines as they stand in a Word file saved as text: no blank lines, the head in two columns by tabs. */
export function tabbed(parts: Parts): string {
  const about = parts.type === 'cong-van' ? aboutLines(parts, 42) : []
  const left = [...parts.letterhead, parts.number ?? '', ...about]
  const right = [...motto, parts.placeAndDate ?? '']
  const head = Array.from({ length: Math.max(left.length, right.length) }, (_, row) =>
    `${left[row] ?? ''}\t${right[row] ?? ''}`.trimEnd(),
  )
  const foot = Array.from({ length: Math.max(ccLines(parts).length, parts.sign.length) }, (_, row) =>
    `${ccLines(parts)[row] ?? ''}\t${parts.sign[row] ?? ''}`.trimEnd(),
  )
  return [
    ...head,
    ...stamp(parts).flat(),
    ...titleLines(parts),
    ...toLines(parts).filter((line) => line !== ''),
    ...parts.body,
    ...foot,
    parts.annex,
  ].join('\n')
}

function cell(lines: string[]): string {
  return `\t${lines.join('\n')}`
}

function scribbled(paragraph: string): string {
  return paragraph.replace(/\.\/\.$/, './ *Man*')
}
