import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'

/**
 * Writes a generated timeline as a Hugo site with the same pages as ours: facts, people, places,
 * topics, sources, years and months, each with its list of facts. It has no axis, no filters and no
 * uncertain dates: the minimum that a timeline costs.
 * @param content a folder written by `makeTimeline`
 */
export function writeHugoSite(content: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  const write = (path: string, text: string, root = folder): void => {
    const file = join(root, path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
  }
  for (const [path, text] of Object.entries(LAYOUTS)) write(path, text)
  write('hugo.json', JSON.stringify(CONFIG))
  // Hugo before version 0.110 reads another file name.
  write('config.json', JSON.stringify(CONFIG))
  const pages = join(folder, 'content', 'facts')
  const names = readdirSync(join(content, 'facts'), { recursive: true, encoding: 'utf8' })
  for (const name of names.filter((file) => file.endsWith('.mdx'))) {
    const [, yaml = '', body = ''] = readFileSync(join(content, 'facts', name), 'utf8').split(
      /^---$/m,
    )
    const front = frontMatter(parse(yaml) as FactData)
    write(`${basename(name, '.mdx')}.md`, `${JSON.stringify(front)}\n${body}`, pages)
  }
}

interface FactData {
  readonly title: string
  readonly date: string | number
  readonly summary: string
  readonly status: string
  readonly sources: readonly { readonly source: string }[]
  readonly attribution?: readonly { readonly by: string }[]
  readonly quotes?: readonly { readonly text: string }[]
  readonly people: readonly string[]
  readonly places: readonly string[]
  readonly topics: readonly string[]
}

function frontMatter({ title, date, summary, status, sources, ...more }: FactData): object {
  const [, year = '1900', month] = /(\d{4})(?:-(0\d|1[0-2]))?/.exec(String(date)) ?? []
  return {
    title,
    summary,
    status,
    when: String(date),
    date: `${year}-${month ?? '01'}-01`,
    by: more.attribution?.[0]?.by,
    quote: more.quotes?.[0]?.text,
    sources: sources.map(({ source }) => source),
    people: more.people,
    places: more.places,
    topics: more.topics,
    years: [year],
    months: month === undefined ? [] : [`${year}-${month}`],
  }
}

const KINDS = { person: 'people', place: 'places', topic: 'topics', source: 'sources' }

const CONFIG = {
  baseURL: 'https://century.example/',
  title: 'A century',
  taxonomies: { ...KINDS, year: 'years', month: 'months' },
  disableKinds: ['RSS', 'sitemap', 'robotsTXT', '404'],
}

const fact = `<li><article><p><time>{{ .Params.when }}</time></p>
<h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3><p>{{ .Params.status }} {{ .Params.by }}</p><p>{{ .Params.summary }}</p>
<ul>{{ range .Params.topics }}<li><a href="/topics/{{ . }}/">{{ . }}</a></li>{{ end }}{{ range .Params.places }}<li><a href="/places/{{ . }}/">{{ . }}</a></li>{{ end }}</ul></article></li>`

const page = (main: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><header><nav><a href="/">{{ site.Title }}</a> <a href="/people/">People</a> <a href="/places/">Places</a> <a href="/topics/">Topics</a> <a href="/sources/">Sources</a></nav></header>
<main><h1>{{ .Title }}</h1>${main}</main></body></html>
`

const list = page(`<p>{{ len .Pages }} facts</p><ol>{{ range .Pages.ByDate }}${fact}{{ end }}</ol>`)

const links = Object.values(KINDS)
  .map(
    (kind) =>
      `{{ range .Params.${kind} }}<li><a href="/${kind}/{{ . }}/">{{ . }}</a></li>{{ end }}`,
  )
  .join('')

const LAYOUTS = {
  'layouts/_default/single.html': page(
    `<p><time>{{ .Params.when }}</time> {{ .Params.status }} {{ .Params.by }}</p><p>{{ .Params.summary }}</p>{{ .Content }}{{ with .Params.quote }}<blockquote>{{ . }}</blockquote>{{ end }}<ul>${links}</ul>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}`,
  ),
  'layouts/_default/term.html': list,
  'layouts/_default/terms.html': page(
    '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
  ),
  'layouts/_default/list.html': page(''),
  'layouts/index.html': page(
    `<ol>{{ range first 30 (where site.RegularPages "Section" "facts").ByDate.Reverse }}${fact}{{ end }}</ol>`,
  ),
}
