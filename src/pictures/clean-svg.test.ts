import { expect, test } from 'vitest'
import { cleanSvg } from './clean-svg.ts'

const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
const svg = (held: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${attributes}>${held}</svg>`

test.each([
  ['shapes and words', svg('<g><path d="M0 0h9"/><text x="1">a &amp; b &lt; c</text></g>')],
  ['a part that is used again', svg('<defs><circle id="c" r="2"/></defs><use href="#c"/>')],
  ['the same, as older programs write it', svg('<use xlink:href="#c"/>', ` ${XLINK}`)],
  ['a gradient of its own', svg('<rect fill="url(#g)" style="stroke: url(\'#g\')"/>')],
  ['a style', svg('<style>.a { fill: red }</style>')],
  ['a filling of its own with spaces', svg('<rect fill="url( &quot;#g&quot; )"/>')],
  ['a movement', svg('<rect><animate attributeName="x" to="5"/></rect>')],
])('%s may be published as they are', (_, text) => {
  const cleaned = cleanSvg(text)
  const drawn = 'svg' in cleaned ? cleaned.svg : cleaned.problem
  // The same elements, attributes and texts; empty elements may be written in either form.
  expect(drawn.replace(/><\/(?:path|circle|use|rect|animate)>/g, '/>')).toBe(
    text.replace(/<rect>(<animate .*\/>)<\/rect>/, '<rect>$1</rect>'),
  )
})

test('what drawing programs keep in it for themselves is left out', () => {
  const text = `<?xml version="1.0"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<!-- drawn by Ada -->
${svg(
  '<metadata><who xmlns="urn:x">Ada</who></metadata><sodipodi:namedview name="Ada"><a/></sodipodi:namedview><!-- Ada --><rect sodipodi:path="/home/ada"/>',
  ' xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" sodipodi:docname="ada.svg"',
)}`
  expect(cleanSvg(text)).toEqual({ svg: svg('<rect></rect>') })
})

test.each([
  ['a script', svg('\n<script>alert(1)</script>'), /line 2, “<script>” is a script/],
  [
    'a script under another prefix',
    '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script/></s:svg>',
    /script/,
  ],
  ['a handler', svg('<rect onclick="alert(1)"/>'), /“onclick” is a script/],
  ['a handler of the whole', svg('', ' ONLOAD="alert(1)"'), /“ONLOAD” is a script/],
  ['HTML', svg('<foreignObject/>'), /foreignObject/],
  ['HTML without its frame', svg('<p xmlns="http://www.w3.org/1999/xhtml"/>'), /is HTML/],
  ['a link', svg('<a href="https://x.example/"/>'), /refers to something/],
  ['a script’s address', svg('<a xlink:href="javascript:alert(1)"/>', ` ${XLINK}`), /refers to/],
  ['a picture elsewhere', svg('<image href="//x.example/a.png"/>'), /refers to something/],
  ['a picture within', svg('<image href="data:image/jpeg;base64,AA"/>'), /an embedded picture/],
  [
    'a picture within, as older programs write it',
    svg('<image xlink:href="DATA:image/png;base64,AA"/>', ` ${XLINK}`),
    /an embedded picture/,
  ],
  ['a picture in a style', svg('<rect fill="url(data:image/gif;base64,AA)"/>'), /embedded picture/],
  ['a filling elsewhere', svg('<rect fill="url( https://x.example/a.svg#b)"/>'), /a style refers/],
  ['a style elsewhere', svg('<style>@import "https://x.example/a.css";</style>'), /a style refers/],
  ['a style elsewhere, as it is', svg('<style><![CDATA[a{fill:url("x.png")}]]></style>'), /style/],
  [
    'a style written in a hidden way',
    svg('<style>a{fill:u\\72l(//x.example)}</style>'),
    /backslash/,
  ],
  [
    'a style written in a hidden way, without brackets',
    svg('<style>@\\69mport "//x.example"</style>'),
    /backslash/,
  ],
  ['a set of pictures', svg('<style>a{fill:-webkit-image-set("//x" 1x)}</style>'), /a style/],
  ['a source', svg('<rect style="fill: src( &#39;//x&#39;)"/>'), /a style refers/],
  ['a picture of CSS', svg('<rect style="fill: image(&#34;//x&#34;)"/>'), /a style refers/],
  ['a style in entities', svg('<rect fill="&#117;r&#x6c;(//x.example)"/>'), /a style refers/],
  ['an address behind a control character', svg('<a href="&#9;javascript:a"/>'), /refers to/],
  ['an address that is reported a click', svg('<a href="#a" ping="//x.example"/>'), /refers to/],
  // Pieces of a style that a browser joins.
  ['a split import', svg('<style>@im<![CDATA[port "http://x"]]></style>'), /a style refers/],
  ['a split address', svg('<style>a{fill:ur<![CDATA[l(http://x/y)}]]></style>'), /a style refers/],
  ['a split by a comment', svg('<style>@im<!-- -->port "x"</style>'), /a style refers/],
  ['a split by an instruction', svg('<style>@im<?xml a?>port "x"</style>'), /no XML|a style/],
  ['a split escape', svg('<style>a{fill:u\\<!-- -->72l(//x)}</style>'), /backslash/],
  ['an element in a style', svg('<style>@im<g/>port "x"</style>'), /“<g>” stands in a style/],
  ['metadata in a style', svg('<style>@im<metadata/>port "x"</style>'), /stands in a style/],
  ['foreign data in a style', svg('<style>@im<x xmlns="urn:x"/>port "x"</style>'), /“<x>” stands/],
  ['a style sheet', `<?xml-stylesheet href="https://x.example/a.css"?>${svg('')}`, /asks for/],
  ['a link that moves', svg('<set attributeName="xlink:href" to="javascript:a"/>'), /changes what/],
  ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`, /declares entities/],
  ['an unknown entity', svg('&nbsp;'), /no XML/],
  ['a page', '<html><body/></html>', /not the root/],
  ['an end that is missing', '<svg xmlns="http://www.w3.org/2000/svg"><g>', /no XML/],
  ['nothing', '', /no /],
])('%s is a problem', (_, text, problem) => {
  expect(cleanSvg(text)).toMatchObject({ problem: expect.stringMatching(problem) as string })
})

test.each([
  ['a picture within', svg('<image href="data:image/png;base64,AA"/>'), /^Export it as PNG\.$/],
  ['no namespace', '<svg width="9"/>', /xmlns="http:\/\/www\.w3\.org\/2000\/svg"/],
  ['a script', svg('<script/>'), /plain SVG/],
  ['a page', '<html/>', /plain SVG/],
])('%s has its own remedy', (_, text, fix) => {
  expect(cleanSvg(text)).toMatchObject({ fix: expect.stringMatching(fix) as string })
})

test('what drawing programs keep for themselves may hold anything', () => {
  const text = svg('<metadata><style>@import "x"</style></metadata><rect></rect>')
  expect(cleanSvg(text)).toEqual({ svg: svg('<rect></rect>') })
})
