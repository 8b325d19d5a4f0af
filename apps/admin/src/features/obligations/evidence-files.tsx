import { ActionIcon, Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { IconPlus, IconX } from '../../components/icons.ts'
import { LongWork } from '../../components/long-work.tsx'
import { Refusal } from '../../components/refusal.tsx'
import { problemIn, type Problem } from '../../lib/problem.ts'
import { useMay } from '../../lib/session.ts'
import { isCancelled, uploadFile } from '../../lib/upload-file.ts'
import { useWords } from '../../lib/words.ts'
import { obligationsWords } from '../../words/obligations/index.ts'
import css from './obligations.module.css'

type Evidence = { sha256: string; fileName: string }
type EvidenceFilesProps = { files: Evidence[]; onChange: (files: Evidence[]) => void }

/** Files that show what was done; each is uploaded when chosen. */
export function EvidenceFiles({ files, onChange }: EvidenceFilesProps) {
  const words = useWords(obligationsWords)
  const may = useMay()
  const chooser = useRef<HTMLInputElement>(null)
  const [running, setRunning] = useState<{ name: string; part: number; control: AbortController } | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  if (!may('obligations.claim')) return null
  const add = async (file: File | undefined) => {
    if (!file) return
    const control = new AbortController()
    const onProgress = (part: number) => setRunning({ name: file.name, part, control })
    setProblem(null)
    onProgress(0)
    try {
      const { sha256 } = await uploadFile(file, { onProgress, signal: control.signal })
      onChange([...files.filter((one) => one.sha256 !== sha256), { sha256, fileName: file.name }])
    } catch (error) {
      if (!isCancelled(error)) setProblem(problemIn(error))
    } finally {
      setRunning(null)
    }
  }
  return (
    <div>
      <div>{words.claimFiles}</div>
      <ul className={css['files']}>
        {files.map((file) => (
          <li key={file.sha256}>
            {file.fileName}
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={words.removeFile(file.fileName)}
              onClick={() => onChange(files.filter((one) => one !== file))}
            >
              <IconX aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {problem ? <Refusal problem={problem} /> : null}
      {running ? (
        <LongWork label={running.name} done={running.part} onCancel={() => running.control.abort()} />
      ) : (
        <Button variant="default" leftSection={<IconPlus aria-hidden />} onClick={() => chooser.current?.click()}>
          {words.addFile}
        </Button>
      )}
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={words.addFile}
        onChange={({ currentTarget }) => {
          void add(currentTarget.files?.[0])
          currentTarget.value = ''
        }}
      />
    </div>
  )
}
