import { DirectiveList } from '../../features/directives/directive-list.tsx'

/** The list of directives. */
export function Component() {
  return <DirectiveList />
}
