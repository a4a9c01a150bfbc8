/** `npm run bench`: measures what must stay small or fast; see `USAGE`. */
const USAGE = `npm run bench -- [build|search|dev] [number of facts]

Measures builds of generated timelines of 1,000, 3,000 and 10,000 facts, search in one of 10,000, and
how long an edit takes to show in dev in timelines of 26 and 1,000; or only one of these, at another
size. BENCH_FILES=1 lists what was sent over the wire.`

const BENCHES = {
  build: {
    sizes: [1000, 3000, 10_000],
    load: async () => (await import('./build.ts')).benchBuild,
  },
  search: { sizes: [10_000], load: async () => (await import('./search.ts')).benchSearch },
  dev: { sizes: [26, 1000], load: async () => (await import('./dev.ts')).benchDev },
}

type Bench = keyof typeof BENCHES

const names = Object.keys(BENCHES) as Bench[]
const [name, size, ...more] = process.argv.slice(2)
const chosen = names.filter((bench) => name === undefined || name === bench)
if (name === '--help' || name === '-h') {
  console.log(USAGE)
} else if (chosen.length === 0 || more.length > 0 || !/^[1-9]\d*$/.test(size ?? '1')) {
  console.error(`“${process.argv.slice(2).join(' ')}” cannot be measured\n\n${USAGE}`)
  process.exitCode = 1
} else {
  for (const bench of chosen) {
    const { sizes, load } = BENCHES[bench]
    const run = await load()
    for (const facts of size === undefined ? sizes : [Number(size)]) await run(facts)
  }
}

export {}
