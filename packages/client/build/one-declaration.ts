import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const serverOnly = /import\(|['"](?:@vnit\/|node:|zod|kysely|pg|hono|pino|better-auth)|:\s*any\b/
const clause = /^(import|export) (type )?\{([^}]*)\} from ['"]([^'"]+)['"];\n/gm
const declared = /^(?:export )?(?:declare )?(?:type|interface|class|function|const) ([A-Za-z_$][\w$]*)/gm

/**
 * The compiler's declarations, file by file, as one. Works because our files import by name and no two declare the same
 * name; refuses when that is not so, or when something of the server shows.
 */
export function oneDeclaration(entry: string): string {
  const imports = new Map<string, Set<string>>()
  const exported: string[] = []
  const parts: string[] = []
  const seen = new Set<string>()
  take(entry)
  const body = parts.join('\n')
  refuseDoubles(body)
  const head = [...imports].map(
    ([from, names]) => `import type { ${[...names].toSorted().join(', ')} } from '${from}';`,
  )
  const whole = `${head.join('\n')}\n\n${body}\nexport { ${exported.toSorted().join(', ')} };\n`
  const leak = serverOnly.exec(whole)
  if (leak) throw new Error(`The declarations show a part of the server: ${line(whole, leak.index)}`)
  return whole

  function take(file: string): void {
    if (seen.has(file)) return
    seen.add(file)
    const text = readFileSync(file, 'utf8').replace(
      clause,
      (_, verb: string, type: string, names: string, from: string) => {
        if (from.startsWith('.')) take(join(dirname(file), from.replace(/\.ts$/, '.d.ts')))
        else if (!imports.has(from)) imports.set(from, new Set())
        for (const name of names
          .split(',')
          .map((one) => one.trim())
          .filter(Boolean)) {
          const bare = name.replace(/^type /, '')
          if (!from.startsWith('.')) imports.get(from)?.add(bare)
          else if (verb === 'export') exported.push(type || bare !== name ? `type ${bare}` : bare)
        }
        return ''
      },
    )
    if (/^import |from ['"]\./m.test(text)) throw new Error(`${file} imports in a way that the build does not know.`)
    const own = file === entry ? text : text.replace(/^export (?=declare|type|interface)/gm, '')
    parts.push(own.replace(/^export \{\};\n/m, ''))
  }
}

function refuseDoubles(body: string): void {
  const names = [...body.matchAll(declared)].map((match) => match[1])
  const double = names.find((name, index) => names.indexOf(name) !== index)
  if (double) throw new Error(`Two files declare ${double}: rename one, so that the declarations fit into one file.`)
}

function line(text: string, index: number): string {
  return text.slice(text.lastIndexOf('\n', index) + 1, text.indexOf('\n', index)).trim()
}
