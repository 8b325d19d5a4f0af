import {
  type AddresseeMeaning,
  explain,
  type Language,
  type LetterReading,
  type ObligationReading,
  type Span,
} from '@vnit/domain'
import { type LetterWords, letterWords } from './letter-words.ts'

/** The reading for people: each field with its value, confidence, words and repairs; each task with its deadline explained. */
export function letterTable(reading: LetterReading, language: Language): string {
  const say = letterWords[language]
  return [
    fields(reading, say),
    section(
      say.addressees,
      reading.addressees.map(({ words, means }) => `- ${words} → ${meaning(means, say)}`),
    ),
    section(
      say.citations,
      reading.citations.map(
        ({ numberSymbol, issuedOn, role, title }) =>
          `- ${numberSymbol} (${issuedOn ?? say.undated}), ${say[role]}${title === null ? '' : `: ${title}`}`,
      ),
    ),
    section(
      say.obligations,
      reading.obligations.map((task, index) => obligation(reading, task, index, language)),
    ),
    section(
      say.recipients,
      reading.recipients.map(({ words }) => `- ${words}`),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function fields(reading: LetterReading, say: LetterWords): string {
  const names = Object.keys(say.field) as (keyof LetterWords['field'])[]
  const width = Math.max(...Object.values(say.field).map((name) => name.length)) + 2
  return names.map((name) => field(reading, name, say, width)).join('\n')
}

function field(reading: LetterReading, name: keyof LetterWords['field'], say: LetterWords, width: number): string {
  const { spans, confidence, repairs } = reading[name]
  const value = inWords(reading, name, say)
  const label = say.field[name].padEnd(width)
  if (value === null) return `${label}— (${name === 'incomingStamp' ? say.noStamp : say.notRead})`
  const indent = `\n${' '.repeat(width)}`
  const mended = repairs.map(({ code, was, became }) => `${indent}${say.repaired}: “${was}” → “${became}” [${code}]`)
  return `${label}${value}  ${Math.round(confidence * 100)} %${indent}${say.words}: ${quoted(reading.text, spans)}${mended.join('')}`
}

function inWords(reading: LetterReading, name: keyof LetterWords['field'], say: LetterWords): string | null {
  if (name === 'type') return reading.type.value && say.type[reading.type.value]
  const { value } = reading[name]
  if (value === null || typeof value === 'string') return value
  return Object.values(value)
    .filter((part): part is string => typeof part === 'string')
    .join(' · ')
}

function quoted(text: string, spans: Span[]): string {
  return spans.map(({ from, to }) => `“${text.slice(from, to).replace(/\s+/g, ' ')}”`).join(', ')
}

function section(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : [title, ...lines].join('\n')
}

function obligation(reading: LetterReading, task: ObligationReading, index: number, language: Language): string {
  const say = letterWords[language]
  const lines = [
    `${index + 1}. [${say.kind[task.kind]}] ${shortened(task.summary)} (${say.provision} ${task.provisionKey ?? '–'}, ${Math.round(task.confidence * 100)} %)`,
    ...explain(task.deadline, language).map((sentence) => `   ${sentence}`),
    ...(task.receiver === null ? [] : [`   ${say.sendTo}: ${task.receiver}`]),
    ...(task.deadlineSpans.length === 0 ? [] : [`   ${say.words}: ${quoted(reading.text, task.deadlineSpans)}`]),
    ...task.repairs.map(({ code, was, became }) => `   ${say.repaired}: “${was}” → “${became}” [${code}]`),
    ...task.parties.map(({ role, words, means }) => `   ${say.role[role]}: ${words} → ${meaning(means, say)}`),
    ...(task.parties.length === 0 ? [`   ${say.role.lead}: ${say.everyAddressee}`] : []),
  ]
  return lines.join('\n')
}

function shortened(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 160).replace(/\s\S*$/, '')}…`
}

function meaning(means: AddresseeMeaning, say: LetterWords): string {
  if (means.kind === 'agency') return means.agencyId
  return means.kind === 'classes' ? means.classes.map((name) => say.classes[name]).join(', ') : say.unclear
}
