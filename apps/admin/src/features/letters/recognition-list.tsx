import type { Recognition } from '@vnit/domain'
import { useEffect, useRef } from 'react'
import { LongWork } from '../../components/long-work.tsx'
import { useWords } from '../../lib/words.ts'
import { recognitionWords } from '../../words/recognition/index.ts'
import css from './recognition-list.module.css'
import { useLettersAnew, useRecognitions, useStopRecognising } from './recognition.api.ts'

/** The scans whose words are being recognised: which page of how many, and the way to stop. */
export function RecognitionList() {
  const words = useWords(recognitionWords)
  const { data, failureCount } = useRecognitions()
  const rows = data?.rows ?? []
  const stop = useStopRecognising()
  useWhenFewer(rows.length, useLettersAnew())
  if (rows.length === 0) return null
  return (
    <section className={css['list']} aria-label={words.title}>
      {rows.map((row) => (
        <Row key={row.sha256} row={row} onStop={() => stop.mutate({ sha256: row.sha256 })} />
      ))}
      <p className="small muted" role="status">
        {failureCount > 0 ? words.lost : words.about}
      </p>
    </section>
  )
}

function Row({ row, onStop }: { row: Recognition; onStop: () => void }) {
  const words = useWords(recognitionWords)
  const { state, page, pages } = row
  const detail = state === 'waiting' ? words.waiting : pages === null ? words.counting : words.pages(page, pages)
  return (
    <LongWork label={words.work(row.fileName)} done={pages ? page / pages : null} detail={detail} onCancel={onStop} />
  )
}

function useWhenFewer(count: number, act: () => void) {
  const before = useRef(count)
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    if (count < before.current) latest.current()
    before.current = count
  }, [count])
}
