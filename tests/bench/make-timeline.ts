import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dateAt } from './dates.ts'
import { randomFrom, type Random } from './random.ts'

/** The number of different words in the facts. */
const VOCABULARY = 3000

/** The maximum number of entries of each kind; a timeline of few facts has fewer. */
const MAX_ENTRIES = { person: 400, place: 60, topic: 40, source: 200 }

type Counts = Readonly<Record<keyof typeof MAX_ENTRIES, number>>

/** What a generated timeline is like. */
export interface Shape {
  readonly facts: number
  readonly counts: Counts
  /** The date of a fact in EDTF. */
  readonly dateOf: (random: Random, number: number) => string
  /** The lines of a fact that tell its status and who says so. */
  readonly statusOf: (random: Random, speaker: () => string) => string
  /** Ids of people that a fact is about, besides those that every timeline draws. */
  readonly peopleOf: (random: Random) => readonly string[]
  /** Further lines of a fact’s front matter. */
  readonly moreOf: (random: Random) => string
}

/** A century with the same number of facts in each year, most of them dated to the day. */
function century(facts: number): Shape {
  const most = (kind: keyof typeof MAX_ENTRIES): number =>
    Math.min(MAX_ENTRIES[kind], Math.ceil(facts / 20))
  return {
    facts,
    counts: {
      person: most('person'),
      place: most('place'),
      topic: most('topic'),
      source: most('source'),
    },
    dateOf: (random, number) => dateAt(random, number / facts),
    statusOf: (random, speaker) =>
      random.chance(0.5)
        ? 'status: reported\n'
        : `status: claimed\nattribution:\n  - by: ${speaker()}\n`,
    peopleOf: () => [],
    moreOf: () => '',
  }
}

/**
 * Writes a content folder with this many facts, or of this shape, the same each time. Word
 * frequencies follow Zipf’s law, as in a real language.
 */
export function makeTimeline(folder: string, of: number | Shape): void {
  const shape = typeof of === 'number' ? century(of) : of
  const { facts, counts } = shape
  const random = randomFrom(7)
  rmSync(folder, { recursive: true, force: true })
  const words = Array.from({ length: VOCABULARY }, () => wordOf(random))
  const names = [...new Set(Array.from({ length: 1200 }, () => capital(wordOf(random))))]
  const write = (path: string, text: string): void => {
    const file = join(folder, path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
  }
  write('site.yaml', SITE)
  writeEntities(write, names, counts, random)
  for (let number = 0; number < facts; number++)
    write(`facts/${number % 100}/fact-${number}.mdx`, factText({ words, random, shape }, number))
}

type Write = (path: string, text: string) => void

const SITE = `title: A century
lede: '{facts} facts of {sources} sources'
language: en
timezone: UTC
hemisphere: northern
url: https://century.example
reviewed: 2024-01-01
`

function writeEntities(
  write: Write,
  names: readonly string[],
  counts: Counts,
  random: Random,
): void {
  const name = (at: number): string => names[at % names.length] ?? ''
  for (let at = 0; at < counts.person; at++) {
    const first = name(at)
    const last = name(at + 400)
    const alias = random.chance(0.2) ? `aliases: [${first} ${last}ov]\n` : ''
    write(`people/person-${at}.yaml`, `name: ${first} ${last}\n${alias}role: Minister\n`)
  }
  for (let at = 0; at < counts.place; at++)
    write(`places/place-${at}.yaml`, `name: ${name(at + 800)}\nkind: city\n`)
  for (let at = 0; at < counts.topic; at++)
    write(`topics/topic-${at}.yaml`, `name: ${name(at + 860)}\n`)
  for (let at = 0; at < counts.source; at++)
    write(
      `sources/source-${at}.yaml`,
      `title: The ${name(at + 900)} of ${name(at + 950)}\npublisher: ${name(at + 1000)} News\n`,
    )
}

interface Made {
  readonly words: readonly string[]
  readonly random: Random
  readonly shape: Shape
}

function factText({ words, random, shape }: Made, number: number): string {
  const sentence = (length: number): string => {
    const text = Array.from({ length }, () => words[random.zipf(words.length)] ?? '').join(' ')
    return `${capital(text)}.`
  }
  const pick = (kind: keyof Counts, count: number): string[] => {
    const ids = Array.from({ length: count }, () => `${kind}-${random.zipf(shape.counts[kind])}`)
    return [...new Set(ids)]
  }
  const status = shape.statusOf(random, () => pick('person', 1)[0] ?? '')
  const date = shape.dateOf(random, number)
  const span = date.includes('/') ? 'span: within\n' : ''
  const isQuoted = status.includes('by:') && random.chance(0.8)
  const quote = isQuoted ? `quotes:\n  - text: ${sentence(14)}\n` : ''
  return `---
title: ${sentence(9).slice(0, 95).replace(/\.$/, '').trim()}
date: ${date}
${span}${status}summary: ${sentence(22)}
sources:
${pick('source', 1 + random.below(2))
  .map((id) => `  - source: ${id}`)
  .join('\n')}
${quote}people: [${[...new Set([...shape.peopleOf(random), ...pick('person', 1 + random.below(3))])].join(', ')}]
places: [${pick('place', 1 + random.below(2)).join(', ')}]
topics: [${pick('topic', 1 + random.below(2)).join(', ')}]
${shape.moreOf(random)}added: 2024-01-01
---
${sentence(40)}

${sentence(30)}
`
}

const SYLLABLES =
  'ba be bo da de di ka ko la le li lo ma me mo na ne no pa po ra re ri ro sa se si ta te ti to va ve vi wa we za'.split(
    ' ',
  )

function wordOf(random: Random): string {
  const length = 1 + random.below(4)
  const syllables = Array.from({ length }, () => SYLLABLES[random.below(SYLLABLES.length)] ?? '')
  return syllables.join('') + (['', 'n', 's', 'r', 'l'][random.below(5)] ?? '')
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
