import { Html } from '../lib/html.ts'

const paths = {
  check: 'm4 10.5 4 4 8-9',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm0 3.5V10l2.5 2',
  hourglass: 'M5 3h10M5 17h10M6 3v3l4 4 4-4V3M6 17v-3l4-4 4 4v3',
  pause: 'M7 4v12M13 4v12',
  cross: 'm5 5 10 10M15 5 5 15',
  question: 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M10 14.5v.2',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  search: 'M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4Zm4 9 4 4',
} as const

export type IconName = keyof typeof paths

/** A line icon of 20 px; the word beside it says the same, so readers of screens skip it. */
export const icons = Object.fromEntries(
  Object.entries(paths).map(([name, path]) => [
    name,
    new Html(`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="${path}"/></svg>`),
  ]),
) as Record<IconName, Html>
