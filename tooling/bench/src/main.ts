import { benches } from './benches.ts'

/** `npm run bench -- NAME`: measures our path and the limit in turn in one run, and prints one JSON line. */
const [name = ''] = process.argv.slice(2)
const bench = benches[name]
if (!bench) {
  console.error(`Which bench? One of: ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
const figures = await (await bench())()
for (const line of Array.isArray(figures) ? figures : [figures]) console.log(JSON.stringify(line))
process.exit(0)
