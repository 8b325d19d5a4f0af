import { Button, Checkbox, Popover, Switch } from '@mantine/core'
import { useWords } from '../../lib/words.ts'
import { partsWords } from '../../words/parts/index.ts'
import { IconAdjustmentsHorizontal, IconDownload } from '../icons.ts'
import type { Column } from './list-types.ts'
import type { ChosenColumns } from './use-chosen-columns.ts'
import css from './display-menu.module.css'

type DisplayMenuProps<Row> = {
  columns: Column<Row>[]
  chosen: ChosenColumns<Row>
  compact: boolean
  setCompact: (on: boolean) => void
  keys: boolean
  setKeys: (on: boolean) => void
  onExport?: () => void
}

/** How the list is shown: columns, compact rows, keys; and the way to take it away as a file. */
export function DisplayMenu<Row>(props: DisplayMenuProps<Row>) {
  const words = useWords(partsWords)
  return (
    <div className={css['menu']}>
      {props.onExport ? (
        <Button variant="default" leftSection={<IconDownload aria-hidden />} onClick={props.onExport}>
          {words.exportRows}
        </Button>
      ) : null}
      <Popover position="bottom-end" trapFocus>
        <Popover.Target>
          <Button variant="default" leftSection={<IconAdjustmentsHorizontal aria-hidden />}>
            {words.display}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={words.display}>
          <div className={css['options']}>
            <fieldset>
              <legend>{words.columns}</legend>
              {props.columns.map((column) => (
                <Checkbox
                  key={column.key}
                  label={column.header}
                  checked={column.always || props.chosen.isShown(column.key)}
                  disabled={column.always}
                  onChange={() => props.chosen.toggle(column.key)}
                />
              ))}
            </fieldset>
            <Switch label={words.compact} checked={props.compact} onChange={() => props.setCompact(!props.compact)} />
            <Switch
              className="keys-only"
              label={words.keys}
              description={words.keysHelp}
              checked={props.keys}
              onChange={() => props.setKeys(!props.keys)}
            />
          </div>
        </Popover.Dropdown>
      </Popover>
    </div>
  )
}
