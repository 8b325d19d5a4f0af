import { Button } from '@mantine/core'
import { useState } from 'react'
import { PageTitle } from '../../components/page-title.tsx'
import { Refusal } from '../../components/refusal.tsx'
import { StatusPill } from '../../components/status-pill.tsx'
import { writeMoment } from '../../lib/days.ts'
import { useLanguage } from '../../lib/language.tsx'
import { problemIn } from '../../lib/problem.ts'
import { useWords } from '../../lib/words.ts'
import { administrationWords } from '../../words/administration/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import { ChangeSetting } from './change-setting.tsx'
import { settingName } from './setting-name.ts'
import { SettingValue } from './setting-value.tsx'
import { useSettings, type SettingView } from './settings.api.ts'
import css from './settings.module.css'

/** What the texts leave open: each question, what was said, on which source. */
export function SettingsPage() {
  const words = useWords(administrationWords)
  const parts = useWords(partsWords)
  const { data, error, refetch } = useSettings()
  return (
    <>
      <PageTitle title={words.settingsTitle}>{words.settingsAbout}</PageTitle>
      {error ? <Refusal problem={problemIn(error)} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <p role="status">{parts.waiting}</p> : null}
      {data?.rows.map((setting) => (
        <Setting key={setting.key} setting={setting} />
      ))}
    </>
  )
}

function Setting({ setting }: { setting: SettingView }) {
  const words = useWords(administrationWords)
  const { language } = useLanguage()
  const [changing, setChanging] = useState(false)
  const name = settingName(setting.key, words)
  return (
    <section className={css['setting']} aria-labelledby={`setting-${setting.key}`}>
      <h2 id={`setting-${setting.key}`}>{name}</h2>
      <p className="muted">{setting.note[language]}</p>
      {changing ? (
        <ChangeSetting key={setting.version} setting={setting} onDone={() => setChanging(false)} />
      ) : (
        <>
          {setting.value === null ? (
            <StatusPill tone="soon">{words.undecided}</StatusPill>
          ) : (
            <div>
              <SettingValue value={setting.value} />
            </div>
          )}
          {setting.source ? (
            <p className="small muted">
              {words.source}: {setting.source} · {words.changedAt(writeMoment(setting.changedAt))}
            </p>
          ) : null}
          <div>
            <Button variant="default" aria-label={words.changeOf(name)} onClick={() => setChanging(true)}>
              {words.change}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
