/** npm runs this after an installation in a checkout, before packing, and for a dependency from git. */

// Hosts that install without development dependencies build a site, and pack nothing.
if (isInstalled('typescript')) {
  const { buildPackage } = await import('./build-package.ts')
  buildPackage()
}

function isInstalled(name: string): boolean {
  try {
    import.meta.resolve(name)
    return true
  } catch {
    return false
  }
}

export {}
