import { Button } from '@mantine/core'
import { IconPlus } from '../../components/icons.ts'

/** Adds an item to the list whose title it stands beside. */
export function AddButton({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <Button size="compact-sm" variant="subtle" leftSection={<IconPlus aria-hidden />} onClick={onClick}>
      {children}
    </Button>
  )
}
