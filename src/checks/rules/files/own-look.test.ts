import { expect, test } from 'vitest'
import { readStyle } from '../../../look/style.ts'
import type { PictureFormat } from '../../../pictures/formats.ts'
import type { PictureRead } from '../../../pictures/read-picture.ts'
import { check, VALID_TIMELINE } from '../../testing/valid-timeline.ts'

const SITE = VALID_TIMELINE['site.yaml'] ?? ''

const picture = (width: number, height: number, format: PictureFormat): PictureRead => ({
  picture: { path: '', format, width, height, animated: false, hash: '' },
})

const SCRIPT: PictureRead = { problem: { message: 'the SVG has a script', fix: 'Remove it.' } }

/** The findings for a site with these keys, in a folder with these pictures. */
function told(keys: string, pictures: Record<string, PictureRead> = {}, css?: string) {
  const style = css === undefined ? {} : { style: readStyle(new TextEncoder().encode(css)) }
  const files = new Set([...Object.keys(pictures), ...(css === undefined ? [] : ['style.css'])])
  const read = new Map(Object.entries(pictures))
  return check(
    { 'site.yaml': SITE + keys },
    { texts: new Map(), lock: [], files, pictures: read, ...style },
  )
}

test('a logo, an icon and a style sheet with its files have no findings', () => {
  const pictures = {
    'art/logo.webp': picture(400, 90, 'webp'),
    'icon.png': picture(180, 180, 'png'),
    'tiny.svg': picture(10, 10, 'svg'),
  }
  expect(told('logo: art/logo.webp\nicon: /icon.png\n', pictures)).toEqual([])
  expect(told('icon: ./tiny.svg\n', pictures, 'a { mask: url(art/logo.webp) }')).toEqual([])
})

test.each([
  ['logo: ./logo.svg', {}, 'dangling-reference', 7, /no file “logo.svg”/, /the content folder/],
  [
    'logo: ./lgo.svg',
    { 'logo.svg': picture(9, 9, 'svg') },
    'dangling-reference',
    7,
    /no file/,
    /Write “\.\/logo.svg”/,
  ],
  ['logo: ./logo.pdf', { 'logo.pdf': SCRIPT }, 'bad-picture', 7, /“\.pdf”/, /Save it as/],
  ['logo: ./logo.svg', { 'logo.svg': SCRIPT }, 'bad-picture', 7, /a script/, /Remove it/],
  ['icon: ./_i.png', { '_i.png': picture(200, 200, 'png') }, 'bad-picture', 7, /draft/, /without/],
  [
    'icon: ./i.png',
    { 'i.png': picture(200, 190, 'png') },
    'bad-picture',
    7,
    /not square: 200 × 190/,
    /as wide as/,
  ],
  [
    'icon: ./i.png',
    { 'i.png': picture(64, 64, 'png') },
    'bad-picture',
    7,
    /too small.*64 × 64/,
    /180 × 180/,
  ],
] as const)('%j with %o is reported', (keys, pictures, kind, column, message, fix) => {
  const [finding, ...others] = told(`${keys}\n`, pictures)
  expect(finding).toMatchObject({ kind, level: 'error', file: 'site.yaml', line: 8, column })
  expect(finding?.message).toMatch(message)
  expect(finding?.fix).toMatch(fix)
  expect(others).toEqual([])
})

test('everything wrong with a style sheet is reported at once', () => {
  const css = `@import 'x.css';
a { background: url(art/paper.png) }
b { background: url(art/papr.png) }
c { mask: url(bad.svg) }
`
  const pictures = { 'art/paper.png': picture(9, 9, 'png'), 'bad.svg': SCRIPT }
  const findings = told('', pictures, css)
  expect(findings.map(({ kind, line, file }) => [kind, line, file])).toEqual([
    ['bad-style', 1, 'style.css'],
    ['dangling-reference', 3, 'style.css'],
    ['bad-picture', 4, 'style.css'],
  ])
  expect(findings[1]?.fix).toMatch(/Write url\(\.\/art\/paper\.png\)/)
})

test.each([
  ['styles.css', 'stray-file', /Name it style\.css/],
  ['Style.CSS', 'stray-file', /Name it style\.css/],
  ['string.yaml', 'stray-file', /Name it strings\.yaml/],
  ['strings.yml', 'stray-file', /Name it strings\.yaml/],
  ['look-of-mine.css', 'unread-file', /“_”/],
])('%s at the top is not read', (file, kind, fix) => {
  const evidence = { texts: new Map(), lock: [], files: new Set([file]) }
  const [finding, ...others] = check({}, evidence)
  expect(finding).toMatchObject({ kind, file })
  expect(finding?.fix).toMatch(fix)
  expect(others).toEqual([])
})

test('what is wrong in a file does not hide the rest of it', () => {
  const keys = `theme:
  accent: { light: "#ff8800", drak: "#000000" }
menu: [timline, { label: A, address: /peple/, new: x }]
footer: here
logo: 5.svg
`
  const strings = 'en:\n  nav.timelin: X\n  site.reviewed: Y\nde: 5\n'
  const findings = check(
    { 'site.yaml': SITE + keys, 'strings.yaml': strings },
    { texts: new Map(), lock: [], files: new Set(), pictures: new Map() },
  )
  expect(findings.map(({ file, line, kind }) => `${file}:${String(line)} ${kind}`)).toEqual([
    'site.yaml:9 low-contrast',
    'site.yaml:9 unknown-key',
    'site.yaml:10 dangling-reference',
    'site.yaml:10 dangling-reference',
    'site.yaml:10 unknown-key',
    'site.yaml:11 bad-value',
    'site.yaml:12 dangling-reference',
    'strings.yaml:2 unknown-key',
    'strings.yaml:3 bad-value',
    'strings.yaml:4 bad-value',
  ])
})
