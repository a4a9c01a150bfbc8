import sax, { type QualifiedAttribute, type QualifiedTag, type SAXParser } from 'sax'
import { escapeHtml } from '../loaders/html.ts'

const SVG = 'http://www.w3.org/2000/svg'
const XLINK = 'http://www.w3.org/1999/xlink'
const XML = 'http://www.w3.org/XML/1998/namespace'
const XMLNS = 'http://www.w3.org/2000/xmlns/'
const XHTML = 'http://www.w3.org/1999/xhtml'

/** XML has five entities; the types do not know the second option. */
const OPTIONS = { xmlns: true, strictEntities: true }

/** An SVG that may be published, or why it may not, as a clause about the file. */
export type CleanSvg = { readonly svg: string } | { readonly problem: string }

/**
 * Reduces an SVG to its drawing. Comments, metadata and the private data of drawing programs (such as
 * users’ names and paths) are left out. Scripts and references to anything outside the file are a
 * problem: a browser that opens an SVG by itself treats it as a page.
 * @param text the file’s text
 */
export function cleanSvg(text: string): CleanSvg {
  const parser = sax.parser(true, OPTIONS)
  try {
    const pieces = piecesOf(parser)
    parser.write(text).close()
    return pieces.length === 0 ? { problem: 'it holds no drawing' } : { svg: pieces.join('') }
  } catch (error) {
    if (error instanceof Refusal)
      return { problem: `in its line ${String(parser.line + 1)}, ${error.message}` }
    const [what = ''] = (error as Error).message.split('\n')
    return { problem: `it is no XML: ${what.toLowerCase()}` }
  }
}

class Refusal extends Error {}

function refuse(what: string): never {
  throw new Refusal(what)
}

/** What a parser has read of the drawing, piece by piece; a handler that throws ends the reading. */
function piecesOf(parser: SAXParser): readonly string[] {
  const pieces: string[] = []
  const open: string[] = []
  let skipped = 0
  const write = (piece: string): void => {
    if (skipped === 0 && open.length > 0) pieces.push(piece)
  }
  parser.onopentag = (tag) => {
    const element = tag as QualifiedTag
    refuseElement(element, open.length === 0)
    if (skipped > 0 || element.uri !== SVG || element.local === 'metadata') skipped++
    open.push(element.local)
    write(`<${element.name}${attributesOf(element)}>`)
  }
  parser.onclosetag = (name) => {
    write(`</${name}>`)
    open.pop()
    if (skipped > 0) skipped--
  }
  const writeText = (text: string): void => {
    if (open.at(-1) === 'style' && skipped === 0) refuseCss(text)
    write(escapeHtml(text))
  }
  parser.ontext = writeText
  parser.oncdata = writeText
  parser.onprocessinginstruction = ({ name }) => {
    if (name !== 'xml') refuse(`“<?${name} …?>” asks for something elsewhere`)
  }
  parser.ondoctype = (type) => {
    if (type.includes('[')) refuse('its document type declares entities')
  }
  parser.onerror = (error) => {
    throw error
  }
  return pieces
}

function refuseElement({ uri, local, name }: QualifiedTag, isRoot: boolean): void {
  if (isRoot && (uri !== SVG || local !== 'svg')) refuse(`“<${name}>” is not the root of an SVG`)
  if (uri === XHTML) refuse(`“<${name}>” is HTML`)
  if (uri !== SVG) return
  if (['script', 'handler', 'listener'].includes(local)) refuse(`“<${name}>” is a script`)
  if (local === 'foreignObject') refuse(`“<${name}>” holds something other than SVG`)
}

/** The attributes that a drawing needs, as SVG. */
function attributesOf({ attributes }: QualifiedTag): string {
  return Object.values(attributes)
    .filter((attribute) => isKept(attribute))
    .map((attribute) => {
      refuseAttribute(attribute)
      return ` ${attribute.name}="${escapeHtml(attribute.value)}"`
    })
    .join('')
}

function isKept({ uri, name, value }: QualifiedAttribute): boolean {
  if (uri === XMLNS) return value === SVG || value === XLINK
  if (uri === XML) return name !== 'xml:base'
  return uri === '' || uri === XLINK
}

function refuseAttribute({ uri, local, name, value }: QualifiedAttribute): void {
  if (uri === XMLNS) return
  if (uri === '' && /^on/i.test(local)) refuse(`“${name}” is a script`)
  if (local === 'href' && !value.startsWith('#'))
    refuse(`“${name}” refers to something that the file does not draw itself`)
  if (local === 'attributeName' && /(?:^|:)href$/i.test(value.trim()))
    refuse(`“${name}” changes what is referred to`)
  refuseCss(value)
}

/** An address in CSS that is neither a part of the drawing nor a font in the file itself. */
const ELSEWHERE =
  /@import|image-set\(|url\(\s*(?!["']?\s*(?:#|data:(?:font\/|application\/(?:x-)?font)))/i

function refuseCss(text: string): void {
  if (ELSEWHERE.test(text)) refuse('a style refers to something that the file does not draw itself')
  if (/\\.*\(/s.test(text)) refuse('a style writes a name with a backslash')
}
