import { Modal, type ModalProps } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useWords } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'

/** A dialog: its close button has a name, and when it is gone the focus is back where it was. */
export function Dialog(props: ModalProps) {
  const { close } = useWords(partsWords)
  const [before] = useState(() => document.activeElement)
  useEffect(() => () => void setTimeout(() => giveBack(before)), [before])
  return <Modal closeButtonProps={{ 'aria-label': close }} attributes={noBanner} {...props} />
}

/** The page has one banner; the head of a dialog is none. */
const noBanner = { header: { role: 'presentation' } }

function giveBack(place: Element | null): void {
  const lost = document.activeElement === null || document.activeElement === document.body
  if (lost && place instanceof HTMLElement && place.isConnected) place.focus({ preventScroll: true })
}
