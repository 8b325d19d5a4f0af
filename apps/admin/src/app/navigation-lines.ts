import type { Permission } from '@vnit/domain/people'
import type { Icon } from '@tabler/icons-react'
import {
  IconBuildingBank,
  IconChecklist,
  IconClockPlay,
  IconFileImport,
  IconFileText,
  IconHistory,
  IconInbox,
  IconSettings,
  IconUsers,
} from '../components/icons.ts'
import { addresses } from '../lib/addresses.ts'
import type { shellWords } from '../words/shell/index.ts'

type NavigationLine = {
  to: string
  word: keyof (typeof shellWords)['vi'] &
    ('queue' | 'letters' | 'directives' | 'obligations' | 'agencies' | 'people' | 'jobs' | 'settings' | 'audit')
  icon: Icon
  may: Permission
}

/** The lines of the navigation; each shows for those who may open it. */
export const mainLines: NavigationLine[] = [
  { to: addresses.queue, word: 'queue', icon: IconInbox, may: 'self' },
  { to: addresses.letters, word: 'letters', icon: IconFileImport, may: 'letters.read' },
  { to: addresses.directives, word: 'directives', icon: IconFileText, may: 'directives.read' },
  { to: addresses.obligations, word: 'obligations', icon: IconChecklist, may: 'obligations.read' },
  { to: addresses.agencies, word: 'agencies', icon: IconBuildingBank, may: 'agencies.read' },
]

export const administrationLines: NavigationLine[] = [
  { to: addresses.people, word: 'people', icon: IconUsers, may: 'people.read' },
  { to: addresses.jobs, word: 'jobs', icon: IconClockPlay, may: 'jobs.read' },
  { to: addresses.audit, word: 'audit', icon: IconHistory, may: 'audit.read' },
  { to: addresses.settings, word: 'settings', icon: IconSettings, may: 'settings.manage' },
]
