import { useLanguage } from './language.tsx'
import { problemIn } from './problem.ts'

/**
 * The words of a refused command beside its fields: `errors('grants.0.agencyId')`. Paths are those of the input; a parent
 * path also gathers what its parts were refused for.
 */
export function useFieldWords(error: unknown): (path: string) => string | undefined {
  const { language } = useLanguage()
  const fields = error ? problemIn(error).fields : []
  return (path) => {
    const met = fields.filter((field) => field.path === path || field.path.startsWith(`${path}.`))
    return met.length === 0 ? undefined : met.map((field) => field[language]).join(' ')
  }
}
