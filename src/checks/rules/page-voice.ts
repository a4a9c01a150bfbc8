import type { ContentDocument } from '../../loaders/read/document.ts'
import {
  childrenOf,
  nodesIn,
  parsedBody,
  startOf,
  type MdxNode,
} from '../../loaders/body/mdx-parse.ts'
import { findWords } from '../../quotes/find-words.ts'
import { folded } from '../../text/folded.ts'
import type { CheckContext, ValidFile } from '../shared/context.ts'
import { findingAt, type Finding } from '../shared/finding.ts'
import { isIn } from '../../text/is-in.ts'
import { namesOf } from './bare-claim.ts'
import { linkedPath } from './links.ts'

type Fact = ValidFile<'facts'>

/**
 * What free pages say in the site’s own voice though only a speaker says it, as far as a program can
 * see it without false alarms: a link to a claimed or announced fact, or words of a quotation, where
 * no speaker is named in the same block, the one before, or the heading above.
 */
export function pageVoiceRule(context: CheckContext): Finding[] {
  const pages = context.documents.filter(({ collection }) => collection === 'pages')
  if (pages.length === 0) return []
  const names = namesOf(context)
  const facts = context.valid('facts')
  return pages.flatMap((page) => {
    const parsed = parsedBody(page)
    if ('problem' in parsed) return []
    return blocksOf(parsed.tree).flatMap(({ node, around }) => {
      const isNamed = (id: string): boolean =>
        (names.get(id) ?? []).some((name) => isIn(name, around))
      const bare = (speakers: readonly string[]): string | undefined =>
        speakers.some(isNamed) ? undefined : names.get(speakers[0] ?? '')?.[0]
      return [...bareLinks(page, node, facts, bare), ...bareQuotes(page, node, facts, bare)]
    })
  })
}

/** The name of the first speaker if none of them is named. */
type Bare = (speakers: readonly string[]) => string | undefined

function bareLinks(
  page: ContentDocument,
  block: MdxNode,
  facts: readonly Fact[],
  bare: Bare,
): Finding[] {
  return nodesIn(block).flatMap((node) => {
    const id = /^facts\/(.*)\/$/.exec(linkedPath(node, page) ?? '')?.[1]
    const fact = id === undefined ? undefined : facts.find(({ document }) => document.id === id)
    if (!fact || fact.data.status === 'reported') return []
    const speaker = bare((fact.data.attribution ?? []).map(({ by }) => by))
    if (speaker === undefined) return []
    const message = `the link leads to what is ${fact.data.status}, and the text names nobody who says so`
    const fix = `Name the speaker in the same paragraph, such as “…, as ${speaker} says”.`
    return [findingAt(page, 'bare-claim', startOf(node), message, fix)]
  })
}

/** Shorter ones may be anybody’s words. */
const MIN_QUOTED_WORDS = 4

const QUOTED = /[“„«「『"]([^“”„«»「」『』"]+)[”“»」』"]/gu

function bareQuotes(
  page: ContentDocument,
  block: MdxNode,
  facts: readonly Fact[],
  bare: Bare,
): Finding[] {
  return [...textOf(block).matchAll(QUOTED)].flatMap(([, words = '']) => {
    const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(words)
    if ([...segments].filter(({ isWordLike }) => isWordLike).length < MIN_QUOTED_WORDS) return []
    const speakers = facts.flatMap((fact) => speakersOf(words, fact))
    const speaker = bare(speakers)
    if (speaker === undefined) return []
    const message = `“${words}” are words of ${speaker}, whom the text does not name`
    const fix = 'Name the speaker in the same paragraph.'
    return [findingAt(page, 'bare-claim', startOf(block), message, fix)]
  })
}

/** Those who are quoted with these words in a fact. */
function speakersOf(words: string, { data }: Fact): string[] {
  const [only, ...others] = data.attribution ?? []
  const speaker = others.length === 0 ? only?.by : undefined
  return (data.quotes ?? [])
    .filter(({ text }) => findWords(words, text) !== undefined)
    .flatMap(({ by = speaker }) => by ?? [])
}

interface Block {
  readonly node: MdxNode
  /** Its text, that of the block before and of the heading above, folded. */
  readonly around: string
}

/** The blocks of a page: paragraphs, headings, and whole lists and tables. */
function blocksOf(tree: MdxNode): Block[] {
  let heading = ''
  let before = ''
  return childrenOf(tree).map((node) => {
    const text = textOf(node)
    const around = folded([heading, before, text].join('\n'))
    if (node.type === 'heading') heading = text
    before = text
    return { node, around }
  })
}

/** The text in a node, without marks. */
function textOf(node: MdxNode): string {
  const texts = nodesIn(node).map((one) => ('value' in one && one.type === 'text' ? one.value : ''))
  return texts.join('')
}
