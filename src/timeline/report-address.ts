/** Addresses at which readers can write to the editors. */
export interface Contacts {
  readonly repository: string | undefined
  readonly contact: string | undefined
}

/** The prefilled values of a reader’s report. */
export interface ErrorReport {
  readonly title: string
  /** The address of the fact’s page. */
  readonly fact: string
  readonly body: string
}

/** The issue form in `.github/ISSUE_TEMPLATE/`, which has a field `fact`. */
export const REPORT_FORM = 'report-error.yml'

/**
 * The address of a “report an error” link, with prefilled values if possible: a new issue of a
 * GitHub repository, otherwise an e-mail to the contact, otherwise the address of the contact or
 * repository.
 * @returns undefined if the site has neither
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

/**
 * The address of a new issue. GitHub fills in a form’s fields by their ids; the body is for a
 * repository without the form. Without a report, the page on which GitHub offers its forms.
 */
function issueAddress(repository: string, report: ErrorReport | undefined): string {
  const base = repository.replace(/(?:\.git)?\/?$/, '')
  if (!report) return `${base}/issues/new/choose`
  return `${base}/issues/new${query({ template: REPORT_FORM, ...report })}`
}

function mailAddress(contact: string, report: ErrorReport | undefined): string {
  const to = contact.replace(/^mailto:/, '')
  return `mailto:${to}${query({ subject: report?.title, body: report?.body })}`
}

/** Encodes spaces as %20, because mail programs do not read “+” as a space. */
function query(parts: Readonly<Record<string, string | undefined>>): string {
  const filled = Object.entries(parts).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
  )
  return filled.length > 0 ? `?${filled.join('&')}` : ''
}
