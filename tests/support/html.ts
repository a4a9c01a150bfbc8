import { HtmlValidate, type Report } from 'html-validate'
import config from '../../.htmlvalidate.mjs'
import type { Dist } from './dist.ts'

const validator = new HtmlValidate(config)

/** The problems that html-validate finds in a piece of HTML, one line each. */
export async function htmlProblems(html: string, path: string): Promise<string[]> {
  return lines(await validator.validateString(html, path), path)
}

/** The problems that html-validate finds in all pages of a built site. */
export async function siteHtmlProblems(dist: Dist): Promise<string[]> {
  const found: string[] = []
  for (const { path } of dist.pages) found.push(...(await htmlProblems(dist.read(path), path)))
  return found
}

function lines({ results }: Report, path: string): string[] {
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, message, ruleId }) => {
      return `${path}:${line}:${column} ${message} (${ruleId})`
    })
}
