import { Button } from '@mantine/core'
import { IconPlus } from '../../components/icons.ts'
import { withFocusInAdded } from './focus-beside.ts'

/** Adds an item to the list whose title it stands beside; the focus goes to the new item. */
export function AddButton({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={<IconPlus aria-hidden />}
      onClick={({ currentTarget }) => withFocusInAdded(currentTarget, onClick)}
    >
      {children}
    </Button>
  )
}
