/** The section of every usage about the environment. */
export const VARIABLES = `Environment variables; an empty one counts as not set:

  CONTENT_DIR  the folder of content; otherwise content
  OUT_DIR      the folder for the site; otherwise dist
  SITE_URL     the site’s origin, such as https://example.org; otherwise url in site.yaml
  BASE_PATH    the folder below it, such as /history/; otherwise base in site.yaml, or /
  BUILD_DATE   “today”, such as 2026-11-22; otherwise reviewed in site.yaml`
