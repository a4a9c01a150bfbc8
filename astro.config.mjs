// For editors and `astro check`. The commands hand the same configuration to Astro themselves.
import { astroConfig } from './src/build/astro-config.ts'
import { readSettings } from './src/loaders/read/settings.ts'

export default astroConfig(readSettings(import.meta.dirname))
