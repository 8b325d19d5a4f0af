import { TextInput } from '@mantine/core'
import { isByName } from '@vnit/domain/directives'
import type { ReviewGroup } from '../../components/review-page/review-types.ts'
import { useWords } from '../../lib/words.ts'
import { addresseeWords } from '../../words/addressee/index.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { AddButton } from './add-button.tsx'
import { FoldCard } from './fold-card.tsx'
import css from './letters.module.css'
import { listChanges, placeName } from './list-changes.ts'
import { matchAnchors } from './match-anchors.ts'
import { MeaningEditor, MeaningInWords } from './meaning-editor.tsx'
import { ReachPanel } from './reach-panel.tsx'
import type { ReviewContext } from './review-context.ts'

const identify = { item: (one: { words: string }) => one.words, read: (one: { words: string }) => one.words }

/** Whom the letter addresses, as it says and as it means. */
export function useAddresseeGroup(context: ReviewContext): ReviewGroup {
  const { letter, draft, change, problems, seen, readOnly } = context
  const words = useWords(lettersWords)
  const kept = useWords(addresseeWords)
  const changes = listChanges(draft.addressees, (addressees) => change({ addressees }))
  const anchors = matchAnchors(draft.addressees, letter.reading.addressees, identify)
  const own = problems.filter(({ field }) => field === 'addressees')
  return {
    key: 'addressees',
    title: words.field.addressees,
    actions: readOnly ? null : (
      <AddButton onClick={() => changes.add({ words: '', means: { kind: 'unknown' } })}>{words.addAddressee}</AddButton>
    ),
    about: (
      <>
        {draft.addressees.length === 0 ? <p className="muted">{words.noAddressees}</p> : null}
        {own
          .filter((problem) => problem.words === null)
          .map(({ code }) => (
            <p key={code} className={css['error']} role="alert">
              {words.field.addressees}: {words.problem[code]}
            </p>
          ))}
      </>
    ),
    after: <ReachPanel context={context} />,
    fields: draft.addressees.map((addressee, index) => {
      const key = `addressees.${index}`
      const read = anchors[index] ?? null
      const byName = isByName(addressee)
      const unclear = addressee.means.kind === 'unknown' && !byName
      const problem = own.find((one) => one.words === addressee.words && one.code !== 'unclear')
      return {
        key,
        label: words.addressee(index + 1),
        spans: read?.spans ?? [],
        confidence: null,
        changed: JSON.stringify(read?.means) !== JSON.stringify(addressee.means),
        seen: seen.has(key),
        ...(byName ? { hint: kept.keptHelp(addressee.words) } : {}),
        ...(unclear ? { error: kept.noName } : problem ? { error: words.problem[problem.code] } : {}),
        editor: (
          <FoldCard
            name={words.addressee(index + 1)}
            startOpen={byName || unclear}
            readOnly={readOnly}
            summary={
              <>
                <div lang="vi">{addressee.words}</div>
                <div className="small muted">
                  {words.addresseeMeans}: <MeaningInWords value={addressee.means} asOf={draft.issuedOn} />
                </div>
              </>
            }
            onRemove={() => changes.remove(index, placeName('addressee', index))}
          >
            <TextInput
              label={words.addresseeWords}
              className={css['wide']}
              lang="vi"
              value={addressee.words}
              maxLength={500}
              onChange={(event) => changes.replace(index, { ...addressee, words: event.currentTarget.value })}
            />
            <MeaningEditor
              value={addressee.means}
              asOf={draft.issuedOn}
              onChange={(means) => changes.replace(index, { ...addressee, means })}
            />
          </FoldCard>
        ),
      }
    }),
  }
}
