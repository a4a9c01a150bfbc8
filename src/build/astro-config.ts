import mdx from '@astrojs/mdx'
import type { AstroInlineConfig } from 'astro'
import { contentChecks } from '../checks/dev-server.ts'
import type { Settings } from '../loaders/read/settings.ts'
import { ownLook } from '../look/integration.ts'
import { searchIndex } from '../search/index/integration.ts'
import { stagingOf } from './staging.ts'

/**
 * The configuration with which Astro makes a site: all of it, so that Astro looks for no file, and a
 * checkout and an installed package do the same.
 */
export function astroConfig(settings: Settings): AstroInlineConfig {
  return {
    configFile: false,
    root: settings.root,
    site: settings.siteUrl,
    base: settings.base,
    trailingSlash: 'always',
    // Astro’s other modes drop the white space between inline elements on separate lines.
    compressHTML: true,
    // Highlighting writes style attributes, which the policy forbids, and a timeline shows no code.
    markdown: { syntaxHighlight: false },
    build: { format: 'directory', inlineStylesheets: 'never' },
    devToolbar: { enabled: false },
    // Reuse pages whose key (src/queries/page-key.ts) has not changed since the last build.
    experimental: { incrementalBuild: true },
    // For pictures of free pages. src/pictures draws those of facts in the same widths.
    image: { layout: 'constrained', breakpoints: [480, 800, 1280, 1920] },
    server: { host: '127.0.0.1', port: 4321 },
    integrations: [mdx(), ownLook(settings), contentChecks(settings), searchIndex(settings)],
    security: { csp: POLICY },
    vite: viteConfig(settings),
  }
}

const POLICY = {
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "worker-src 'self'",
    "manifest-src 'self'",
  ],
  // Naming resources drops 'self', so repeat it. Pagefind’s engine is WebAssembly.
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  styleDirective: { resources: ["'self'"] },
} satisfies Exclude<NonNullable<AstroInlineConfig['security']>['csp'], boolean | undefined>

function viteConfig(settings: Settings): NonNullable<AstroInlineConfig['vite']> {
  return {
    // Free pages come from the content folder, wherever it is.
    resolve: { alias: { '@content': settings.contentDir } },
    server: { fs: { allow: [settings.root, settings.contentDir] } },
    define: {
      'import.meta.env.CONTENT_DIR': JSON.stringify(settings.contentDir),
      'import.meta.env.PICTURE_CACHE': JSON.stringify(stagingOf(settings).pictures),
    },
    // An inlined script would need its hash in the policy; a file does not.
    build: { assetsInlineLimit: 0 },
  }
}
