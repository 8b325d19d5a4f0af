import type { DirectiveDetail, LetterOutParts, LetterProposal } from '@vnit/domain'
import type { Day } from '@vnit/domain/time'
import { useWords } from '../../lib/words.ts'
import { lettersOutWords } from '../../words/letters-out/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { linesOf, type LetterForm } from './letter-form.ts'
import css from './write-letter.module.css'

type PreviewProps = {
  form: LetterForm
  parts: LetterOutParts
  day: Day | null
  proposal: LetterProposal
  directive: DirectiveDetail
}

/** The lines of the document in short, as they will stand on paper: it is Vietnamese in both languages of the screen. */
export function LetterPreview({ form, parts, day, proposal, directive }: PreviewProps) {
  const words = useWords(lettersOutWords)
  const { documentType } = meaningsWords.vi
  const given = form.number.trim()
  const number = `${given === '' ? '……' : given.padStart(/\D$/.test(given) ? 3 : 2, '0')}/${form.symbol}`
  const dated = day === null ? `ngày … tháng … năm ${proposal.dated.slice(-4)}` : proposal.dated
  return (
    <aside className={css['preview']} aria-label={words.preview}>
      <p className="small muted">{words.layout(words.layouts[proposal.layout] ?? proposal.layout)}</p>
      <div className={css['paper']} lang="vi">
        {parts === 'list' ? null : <Letter form={form} number={number} dated={dated} tasks={proposal.tasks} />}
        {parts === 'letter' ? null : (
          <div className={css['annex']}>
            <strong>Phụ lục</strong>
            <strong>
              {`Danh sách cơ quan nhận ${documentType[directive.type]} số ${directive.numberSymbol}`.toUpperCase()}
            </strong>
            <em>{`(Kèm theo Công văn số ${number} ${dated} của ${form.issuer})`}</em>
          </div>
        )}
      </div>
    </aside>
  )
}

type LetterProps = { form: LetterForm; number: string; dated: string; tasks: readonly string[] }

function Letter({ form, number, dated, tasks }: LetterProps) {
  const addressees = linesOf(form.addressees)
  const closing = linesOf(form.closing)
  const alone = form.capacity === null || form.capacity === 'Q'
  return (
    <>
      <div className={css['letterhead']}>
        <div>
          {form.parent ? <span>{form.parent.toUpperCase()}</span> : null}
          <strong>{form.issuer.toUpperCase()}</strong>
          <span>Số: {number}</span>
          <span className="small">V/v {form.subject}</span>
        </div>
        <div>
          <strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong>
          <strong>Độc lập - Tự do - Hạnh phúc</strong>
          <em>
            {form.place}, {dated}
          </em>
        </div>
      </div>
      <p>Kính gửi: {addressees.length === 1 ? addressees[0] : <Listed lines={addressees} />}</p>
      {linesOf(form.opening).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className={css['cut']}>
        {tasks.length === 0 ? null : `1. ${tasks[0]?.split('\n')[0]}${tasks.length > 1 ? ' […]' : ''}`}
      </p>
      {closing.map((line, index) => (
        <p key={line}>{index === closing.length - 1 ? `${line.replace(/[./]+$/, '')}./.` : line}</p>
      ))}
      <div className={css['signature']}>
        {form.capacity === 'KT' && form.collective ? <strong>{`TM. ${form.collective}`.toUpperCase()}</strong> : null}
        {alone ? null : <strong>{`${form.capacity}. ${form.head}`.toUpperCase()}</strong>}
        <strong>{`${form.capacity === 'Q' ? 'Q. ' : ''}${form.office}`.toUpperCase()}</strong>
        <strong>{form.name}</strong>
      </div>
      <p className="small">
        <strong>
          <em>Nơi nhận:</em>
        </strong>
        <Listed lines={linesOf(form.recipients)} />
      </p>
    </>
  )
}

/** Lines of a list as on paper: each behind a dash, the last one with a full stop. */
function Listed({ lines }: { lines: readonly string[] }) {
  return lines.map((one, index) => (
    <span key={one}>
      - {one}
      {index === lines.length - 1 ? '.' : ';'}
    </span>
  ))
}
