import type { AstroIntegration } from 'astro'
import { reportOf } from '../checks/report.ts'
import { watchContent } from '../loaders/watch-content.ts'
import type { Settings } from '../settings.ts'

/**
 * In dev, tells what is wrong with the content at the start and after every edit, and serves what is
 * right. A build is checked before Astro starts (see cli/build.ts), so that nothing is written.
 */
export function contentChecks(settings: Settings): AstroIntegration {
  return {
    name: 'timeline-checks',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        let said = ''
        let failing = false
        const check = async (): Promise<void> => {
          const { contentDir, environment } = settings
          const { text, failed } = await reportOf(contentDir, { environment })
          if (text !== said && text !== '') {
            if (failed) logger.error(`\n${text}`)
            else logger.warn(`\n${text}`)
          }
          said = text
          failing = failed
        }
        await check()
        // The page shows it as well, over whatever can be served: nobody watches the terminal.
        const tellPage = (): void => {
          if (failing) server.ws.send({ type: 'error', err: { message: said, stack: '' } })
        }
        server.ws.on('connection', tellPage)
        watchContent(server.watcher, settings.contentDir, () => check().then(tellPage), logger)
      },
    },
  }
}
