import sax, { type QualifiedAttribute, type QualifiedTag, type SAXParser } from 'sax'
import { escapeHtml } from '../text/html.ts'

const SVG = 'http://www.w3.org/2000/svg'
const XLINK = 'http://www.w3.org/1999/xlink'
const XML = 'http://www.w3.org/XML/1998/namespace'
const XMLNS = 'http://www.w3.org/2000/xmlns/'
const XHTML = 'http://www.w3.org/1999/xhtml'

/** `strictEntities` allows only the five entities of XML; the types do not have that option. */
const OPTIONS = { xmlns: true, strictEntities: true }

/** An SVG that may be published; or the problem, as a clause about the file, and its fix. */
type CleanSvg = { readonly svg: string } | { readonly problem: string; readonly fix: string }

/**
 * Reduces an SVG to its drawing. Comments, metadata and the private data of drawing programs, such
 * as names and paths of users, are removed. Scripts and references to anything outside the file are
 * errors, because a browser that opens an SVG directly treats it as a page.
 * @param text the file’s text
 */
export function cleanSvg(text: string): CleanSvg {
  const parser = sax.parser(true, OPTIONS)
  try {
    refuseOutside(parser)
    const pieces = piecesOf(parser)
    parser.write(text).close()
    if (pieces.length === 0) return { problem: 'it holds no drawing', fix: PLAIN_SVG_FIX }
    return { svg: pieces.join('') }
  } catch (error) {
    if (error instanceof Refusal) {
      const problem = `in its line ${String(parser.line + 1)}, ${error.message}`
      return { problem, fix: error.fix }
    }
    const [what = ''] = (error as Error).message.split('\n')
    return { problem: `it is no XML: ${what.toLowerCase()}`, fix: PLAIN_SVG_FIX }
  }
}

const PLAIN_SVG_FIX = 'Export it again as plain SVG, without scripts and links, or as PNG.'

class Refusal extends Error {
  readonly fix: string
  constructor(what: string, fix: string) {
    super(what)
    this.fix = fix
  }
}

function refuse(what: string, fix = PLAIN_SVG_FIX): never {
  throw new Refusal(what, fix)
}

/** Refuses processing instructions and entity declarations, which a drawing does not need. */
function refuseOutside(parser: SAXParser): void {
  parser.onprocessinginstruction = ({ name }) => {
    if (name !== 'xml') refuse(`“<?${name} …?>” asks for something elsewhere`)
  }
  parser.ondoctype = (type) => {
    if (type.includes('[')) refuse('its document type declares entities')
  }
  parser.onerror = (error) => {
    throw error
  }
}

/** The pieces of the cleaned drawing. The parser fills them; a handler that throws stops it. */
function piecesOf(parser: SAXParser): readonly string[] {
  const pieces: string[] = []
  const open: string[] = []
  let skipped = 0
  let css = ''
  const write = (piece: string): void => {
    if (skipped === 0 && open.length > 0) pieces.push(piece)
  }
  const isInStyle = (): boolean => skipped === 0 && open.at(-1) === 'style'
  parser.onopentag = (tag) => {
    const element = tag as QualifiedTag
    refuseElement(element, open.length === 0)
    if (isInStyle()) refuse(`“<${element.name}>” stands in a style`)
    if (skipped > 0 || element.uri !== SVG || element.local === 'metadata') skipped++
    open.push(element.local)
    write(`<${element.name}${attributesOf(element)}>`)
  }
  parser.onclosetag = (name) => {
    // Checks a style as a whole, as a browser reads it, even if the file splits it.
    if (isInStyle()) refuseCss(css)
    css = ''
    write(`</${name}>`)
    open.pop()
    if (skipped > 0) skipped--
  }
  const writeText = (text: string): void => {
    if (isInStyle()) css += text
    write(escapeHtml(text))
  }
  parser.ontext = writeText
  parser.oncdata = writeText
  return pieces
}

function refuseElement({ uri, local, name }: QualifiedTag, isRoot: boolean): void {
  if (isRoot && uri === '' && name === 'svg')
    refuse('“<svg>” does not say that it is SVG', `Add xmlns="${SVG}" to it.`)
  if (isRoot && (uri !== SVG || local !== 'svg')) refuse(`“<${name}>” is not the root of an SVG`)
  if (uri === XHTML) refuse(`“<${name}>” is HTML`)
  if (uri !== SVG) return
  if (['script', 'handler', 'listener'].includes(local)) refuse(`“<${name}>” is a script`)
  if (local === 'foreignObject') refuse(`“<${name}>” holds something other than SVG`)
}

/** The attributes that a drawing needs, as SVG. */
function attributesOf({ attributes }: QualifiedTag): string {
  return Object.values(attributes)
    .filter((attribute) => isNeeded(attribute))
    .map((attribute) => {
      refuseAttribute(attribute)
      return ` ${attribute.name}="${escapeHtml(attribute.value)}"`
    })
    .join('')
}

function isNeeded({ uri, name, value }: QualifiedAttribute): boolean {
  if (uri === XMLNS) return value === SVG || value === XLINK
  if (uri === XML) return name !== 'xml:base'
  return uri === '' || uri === XLINK
}

function refuseAttribute({ uri, local, name, value }: QualifiedAttribute): void {
  if (uri === XMLNS) return
  if (uri === '' && /^on/i.test(local)) refuse(`“${name}” is a script`)
  if (local === 'href' && EMBEDDED.test(value)) refuseEmbedded(name)
  if ((local === 'href' && !value.startsWith('#')) || local === 'ping')
    refuse(`“${name}” refers to something that the file does not draw itself`)
  if (local === 'attributeName' && /(?:^|:)href$/i.test(value.trim()))
    refuse(`“${name}” changes what is referred to`)
  refuseCss(value)
}

const EMBEDDED = /^\s*data:/i

function refuseEmbedded(where: string): never {
  refuse(`“${where}” holds an embedded picture`, 'Export it as PNG.')
}

/** An address in CSS, except references within the drawing and embedded fonts. */
const ELSEWHERE =
  /@import|\b(?:image-set|image|src)\(|url\((?!\s*["']?\s*(?:#|data:(?:font\/|application\/(?:x-)?font)))/i

/** @param css a whole style, or the value of any attribute, since most can hold CSS */
function refuseCss(css: string): void {
  if (/url\(\s*["']?\s*data:image\//i.test(css)) refuseEmbedded('url(…)')
  if (ELSEWHERE.test(css)) refuse('a style refers to something that the file does not draw itself')
  // An escape can hide the name of a function or rule, but not its “(” or “@”.
  if (css.includes('\\') && /[@(]/.test(css)) refuse('a style writes a name with a backslash')
}
