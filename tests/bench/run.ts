/**
 * `npm run bench`: measures search at 10,000 facts and dev at 26 and 1,000. `npm run bench -- search 50000`
 * and `npm run bench -- dev 3000` measure one of them at another size; BENCH_FILES=1 lists what
 * went over the wire.
 */
import { benchDev } from './dev.ts'
import { benchSearch } from './search.ts'

const BENCHES: Record<string, { run: (facts: number) => Promise<void>; sizes: number[] }> = {
  search: { run: benchSearch, sizes: [10_000] },
  dev: { run: benchDev, sizes: [26, 1000] },
}

const [name, size] = process.argv.slice(2)
const chosen = name === undefined ? Object.keys(BENCHES) : [name]
const isRight = chosen.every((bench) => Object.hasOwn(BENCHES, bench)) && !/\D/.test(size ?? '')
if (!isRight) {
  console.error(`npm run bench -- [${Object.keys(BENCHES).join('|')}] [number of facts]`)
  process.exit(2)
}
for (const bench of chosen) {
  const { run, sizes } = BENCHES[bench] ?? { run: benchSearch, sizes: [] }
  for (const facts of size === undefined ? sizes : [Number(size)]) await run(facts)
}
