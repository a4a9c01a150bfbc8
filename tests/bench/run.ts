/**
 * `npm run bench`: measures what has to stay small at 10,000 facts. `npm run bench -- 50000` takes
 * another size; BENCH_FILES=1 lists what went over the wire.
 */
import { benchSearch } from './search.ts'

await benchSearch(Number(process.argv[2] ?? 10_000))
