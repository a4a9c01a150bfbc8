import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { mapIn, textIn } from '../../text/raw.ts'
import { SITE_FILE } from './content-files.ts'
import { readYaml } from './yaml.ts'

/** The settings of a build: from `site.yaml`, overridden by the environment. */
export interface Settings {
  /** The folder of the machine, absolute: the checkout, or the installed package. */
  readonly root: string
  /**
   * The timeline’s folder, absolute: relative paths begin there. In a checkout it is `root`; with the
   * package, it is the folder in which the command was given.
   */
  readonly folder: string
  /** The content folder, absolute; CONTENT_DIR, else `content`. */
  readonly contentDir: string
  /** The folder of the built site, absolute; OUT_DIR, else `dist`. */
  readonly outDir: string
  /** The site’s origin, e.g. `https://example.org`; SITE_URL, else `url` of site.yaml. */
  readonly siteUrl: string
  /** The base path with `/` at both ends; BASE_PATH, else `base` of site.yaml. */
  readonly base: string
  /** The language of the interface, a BCP 47 tag. */
  readonly language: string
  /** BUILD_DATE, which overrides `reviewed` of site.yaml. */
  readonly buildDate: string | undefined
  /** Settings of the site from the environment. */
  readonly environment?: SiteEnvironment
}

/** Settings of a site from the environment, each undefined if it is not set. */
export interface SiteEnvironment {
  /** SITE_URL, unchanged. */
  readonly siteUrl: string | undefined
  /** The address of the repository that GitHub Actions runs in. */
  readonly repository: string | undefined
}

/** Variables of the environment by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The variables that are set. Empty ones count as unset, because workflows write unknown values as
 * `X=`.
 */
export function setVariables(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
}

/**
 * Reads the settings. A broken site.yaml gives defaults; the checker reports it.
 * @param root see `Settings`
 * @param folder see `Settings`
 */
export function readSettings(
  root: string,
  environment: Environment = process.env,
  folder = root,
): Settings {
  const { CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH, BUILD_DATE } = setVariables(environment)
  const contentDir = resolve(folder, CONTENT_DIR ?? 'content')
  const site = siteYaml(contentDir)
  return {
    root,
    folder,
    contentDir,
    outDir: resolve(folder, OUT_DIR ?? 'dist'),
    siteUrl: originOf(SITE_URL ?? textIn(site['url'])),
    base: basePath(BASE_PATH ?? textIn(site['base']) ?? '/'),
    language: languageOf(textIn(site['language'])),
    buildDate: BUILD_DATE,
    environment: { siteUrl: SITE_URL, repository: repositoryOf(environment) },
  }
}

/** The repository that GitHub Actions runs in, so that site.yaml need not name it. */
function repositoryOf(environment: Environment): string | undefined {
  const { GITHUB_ACTIONS, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = setVariables(environment)
  if (GITHUB_ACTIONS !== 'true' || !GITHUB_SERVER_URL || !GITHUB_REPOSITORY) return undefined
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`
}

/** A base path with exactly one `/` at each end, e.g. `any/base` → `/any/base/`. */
export function basePath(text: string): string {
  const trimmed = text.replace(/^\/+|\/+$/g, '')
  return trimmed === '' ? '/' : `/${trimmed}/`
}

/** The raw keys of site.yaml; none if it cannot be read, which the checker reports. */
export function siteYaml(contentDir: string): Readonly<Record<string, unknown>> {
  const file = join(contentDir, SITE_FILE)
  try {
    return statSync(file).isFile() ? mapIn(readYaml(readFileSync(file, 'utf8')).data) : {}
  } catch {
    return {}
  }
}

function languageOf(tag: string | undefined): string {
  try {
    return new Intl.Locale(tag ?? 'en').baseName
  } catch {
    return 'en'
  }
}

/** Replaces an invalid address, which the checker reports. */
function originOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : 'http://localhost:4321'
}
