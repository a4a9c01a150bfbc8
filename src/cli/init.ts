import { basename, join, relative, resolve } from 'node:path'
import { buildSite } from '../build/build-site.ts'
import { defaultAnswers, problemOfAnswer, type Question } from '../init/answers.ts'
import { filesOf } from '../init/new-timeline.ts'
import {
  givenSource,
  installedSource,
  packCheckout,
  problemOfSource,
  type PackageSource,
} from '../init/package-source.ts'
import { problemOfFolder, repositoryAround } from '../init/problem-of-folder.ts'
import { writeFiles, type NewFile } from '../init/write-files.ts'
import { callOf, IS_PACKAGE } from '../text/call.ts'
import { ask } from './ask.ts'
import { commandSettings, FOLDERS } from './environment.ts'
import { runAnywhere } from './run.ts'
import { version } from './version.ts'

const USAGE = `${callOf('init', 'DIR [--title TEXT] [--language TAG] [--timezone ZONE] [--from SOURCE]')}

Writes the repository of a new timeline into DIR, with an example of each kind, and builds its site.
What is in DIR already is never overwritten.

  --title     of the timeline; otherwise from the name of DIR
  --language  of its texts, such as en or fr-CA; otherwise the machine’s, if the interface has it
  --timezone  of its clock, such as Europe/Paris; otherwise the machine’s
  --from      a packed file of dated-facts, or a version or address for npm; otherwise
              where this one was installed from

In a terminal, it asks for what is not given.`

/** The folder in which the command was given. Relative paths begin there. */
const WORKING_FOLDER = process.cwd()

const answer = (question: Question) => ({
  type: 'string' as const,
  problem: (text: string) => {
    const problem = problemOfAnswer(question, text)
    return problem === undefined ? undefined : `--${question}: ${problem}`
  },
})

await runAnywhere({
  usage: USAGE,
  options: {
    title: answer('title'),
    language: answer('language'),
    timezone: answer('timezone'),
    from: { type: 'string', problem: (given) => problemOfSource(given, WORKING_FOLDER) },
  },
  argument: {
    name: 'DIR',
    problem: (given) => {
      const folder = resolve(WORKING_FOLDER, given)
      return problemOfFolder(folder, [...filesOf(FOLDERS.root, sample(folder)).keys(), 'dist'])
    },
  },
  task: async ({ from, ...given }, argument) => {
    const folder = resolve(WORKING_FOLDER, argument)
    const answers = await ask(given, defaultAnswers(basename(folder)))
    const source = from === undefined ? ownSource() : givenSource(from, WORKING_FOLDER)
    const day = new Intl.DateTimeFormat('sv', { timeZone: answers.timezone }).format()
    const files = new Map<string, NewFile>(
      filesOf(FOLDERS.root, { answers, source, version: version(), day }),
    )
    if (
      source.packed !== undefined &&
      resolve(source.packed) !== join(folder, basename(source.packed))
    )
      files.set(basename(source.packed), { copyOf: source.packed })
    writeFiles(folder, files)
    // The new timeline’s folders, whatever the environment says of another one.
    for (const name of ['CONTENT_DIR', 'OUT_DIR']) Reflect.deleteProperty(process.env, name)
    await buildSite(commandSettings(folder), console.warn)
    console.log(next(folder, files.size, source))
  },
})

/** A timeline whose files have the paths of any other. */
function sample(folder: string): Parameters<typeof filesOf>[1] {
  return { answers: defaultAnswers(basename(folder)), source: { spec: '' }, version: '', day: '' }
}

/** Where the running package was installed from; a checkout is packed. */
function ownSource(): PackageSource {
  return IS_PACKAGE ? installedSource(FOLDERS.root, version()) : packCheckout(FOLDERS.root)
}

/** What was done, and what to do next. */
function next(folder: string, count: number, { spec }: PackageSource): string {
  const below = relative(WORKING_FOLDER, folder)
  const path = below.startsWith('..') ? folder : below
  const enter = path === '' ? '' : `cd ${/\s/.test(path) ? `"${path}"` : path} && `
  const around = repositoryAround(folder)
  const note =
    around === undefined
      ? ''
      : `\nIt is inside of the git repository ${around}; GitHub runs its workflow only as a repository of its own.`
  return `${folder} has a new timeline: ${String(count)} files, checked, and built into dist/. Next:

  ${enter}npm install   (dated-facts from ${spec})
  npm run dev${note}

README.md there says what to edit, and how to publish.`
}
