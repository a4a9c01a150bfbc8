/** Where readers can write to the editors. */
export interface Contacts {
  readonly repository: string | undefined
  readonly contact: string | undefined
}

/** What a reader’s report of an error begins with. */
export interface ErrorReport {
  readonly title: string
  /** The address of the fact’s page. */
  readonly fact: string
  readonly body: string
}

/** The issue form in `.github/ISSUE_TEMPLATE/`; its field `fact` is filled in. */
export const REPORT_FORM = 'report-error.yml'

/**
 * The address that a “report an error” link leads to, filled in where it can be: a new issue of a
 * repository on GitHub, else an e-mail to the contact, else the contact’s or repository’s address.
 * @returns undefined where the site names neither
 */
export function reportAddress(
  { repository, contact }: Contacts,
  report?: ErrorReport,
): string | undefined {
  if (repository !== undefined && isGitHub(repository)) return issueAddress(repository, report)
  if (contact === undefined) return repository
  return isMail(contact) ? mailAddress(contact, report) : contact
}

function isGitHub(address: string): boolean {
  return new URL(address).hostname === 'github.com'
}

function isMail(contact: string): boolean {
  return contact.startsWith('mailto:') || !/^https?:/.test(contact)
}

/** Without a report, the page on which GitHub offers its forms. GitHub fills in a form’s fields by their ids; the body is for a repository without the form. */
function issueAddress(repository: string, report: ErrorReport | undefined): string {
  const base = repository.replace(/(?:\.git)?\/?$/, '')
  if (!report) return `${base}/issues/new/choose`
  return `${base}/issues/new${query({ template: REPORT_FORM, ...report })}`
}

function mailAddress(contact: string, report: ErrorReport | undefined): string {
  const to = contact.replace(/^mailto:/, '')
  return `mailto:${to}${query({ subject: report?.title, body: report?.body })}`
}

/** Mail programs do not read “+” as a space, so spaces become %20. */
function query(parts: Readonly<Record<string, string | undefined>>): string {
  const filled = Object.entries(parts).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
  )
  return filled.length > 0 ? `?${filled.join('&')}` : ''
}
