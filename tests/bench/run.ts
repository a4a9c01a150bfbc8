/**
 * `npm run bench`: measures what has to stay small at 10,000 facts. `npm run bench -- 50000` takes
 * another size; BENCH_FILES=1 lists what went over the wire.
 */
const USAGE = `npm run bench [-- number of facts]

Measures search in a made-up timeline, of 10000 facts unless given.`

const [facts = '10000', ...more] = process.argv.slice(2)
if (facts === '--help' || facts === '-h') {
  console.log(USAGE)
} else if (!/^[1-9]\d*$/.test(facts) || more.length > 0) {
  console.error(`“${[facts, ...more].join(' ')}” is no number of facts\n\n${USAGE}`)
  process.exitCode = 1
} else {
  const { benchSearch } = await import('./search.ts')
  await benchSearch(Number(facts))
}

export {}
