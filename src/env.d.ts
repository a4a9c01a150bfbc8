/** Set by the configuration. */
interface ImportMetaEnv {
  /** BUILD_DATE of the environment, a day. */
  readonly BUILD_DATE: string | undefined
  /** The repository that GitHub Actions runs in. */
  readonly REPOSITORY: string | undefined
}
