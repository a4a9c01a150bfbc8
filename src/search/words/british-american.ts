/** A spelling rule: the patterns of British and American words, each with its replacement. */
interface Rule {
  readonly british: RegExp
  readonly toAmerican: string
  readonly american: RegExp
  readonly toBritish: string
}

const IS_ENDINGS = '(e[drs]?|ers|ing|ations?|able)'

/** Words on -our; a rule for all would take in “four”, “hour” and “tour”. */
const OUR =
  'arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig'

/** Words on -re, and all measures on -metre and -litre. */
const RE = 'cent|theat|fib|calib|spect|sab|somb|meag|lust|[a-z]*met|[a-z]*lit'

const RULES: readonly Rule[] = [
  rule(`([a-z]{3,})is${IS_ENDINGS}`, '$1iz$2', `([a-z]{3,})iz${IS_ENDINGS}`, '$1is$2'),
  rule(
    '(anal|paral|catal|dial)ys(e[drs]?|ers|ing)',
    '$1yz$2',
    '(anal|paral|catal|dial)yz(e[drs]?|ers|ing)',
    '$1ys$2',
  ),
  rule(`(${OUR})our([a-z]*)`, '$1or$2', `(${OUR})or([a-z]*)`, '$1our$2'),
  rule(`(${RE})re([ds]?)`, '$1er$2', `(${RE})er([ds]?)`, '$1re$2'),
  rule('(def|off|lic|pret)ence([ds]?)', '$1ense$2', '(def|off|lic|pret)ense([ds]?)', '$1ence$2'),
  // A doubled l after an unstressed vowel. One syllable before it is stressed: “called”, “filed”.
  rule(
    '([a-z]*[aeiou][a-z]*[^aeiou][aeiou])ll(ed|ing|ers?|ors?)',
    '$1l$2',
    '([a-z]*[aeiou][a-z]*[^aeiou][aeiou])l(ed|ing|ers?|ors?)',
    '$1ll$2',
  ),
]

/** Words that follow no rule: British, American. Endings are added to both. */
const PAIRS: readonly (readonly [british: string, american: string])[] = [
  ['programme', 'program'],
  ['grey', 'gray'],
  ['tyre', 'tire'],
  ['plough', 'plow'],
  ['mould', 'mold'],
  ['sceptic', 'skeptic'],
  ['aluminium', 'aluminum'],
  ['aeroplane', 'airplane'],
  ['ageing', 'aging'],
  ['judgement', 'judgment'],
  ['acknowledgement', 'acknowledgment'],
  ['fulfil', 'fulfill'],
  ['enrol', 'enroll'],
  ['instalment', 'installment'],
  ['skilful', 'skillful'],
  ['catalogue', 'catalog'],
  ['dialogue', 'dialog'],
  ['analogue', 'analog'],
  ['manoeuvre', 'maneuver'],
  ['anaesthetic', 'anesthetic'],
  ['encyclopaedia', 'encyclopedia'],
  ['archaeology', 'archeology'],
  ['paediatric', 'pediatric'],
  ['diarrhoea', 'diarrhea'],
  ['haemorrhage', 'hemorrhage'],
  ['artefact', 'artifact'],
  ['practise', 'practice'],
  ['jewellery', 'jewelry'],
  ['pyjamas', 'pajamas'],
  ['cosy', 'cozy'],
]

const ENDINGS = ['', 's', 'd', 'ed', 'ing']
const TO_BRITISH = pairs(([british, american]) => [american, british])
const TO_AMERICAN = pairs(([british, american]) => [british, american])

/**
 * The British spelling of an English word, `fertiliser` for `fertilizer`. The result need not be a real
 * word, as long as both spellings give the same.
 * @param word a word in lower case
 */
export function britishSpelling(word: string): string {
  const listed = TO_BRITISH.get(word)
  if (listed !== undefined) return listed
  const found = RULES.find(({ american }) => american.test(word))
  return found ? word.replace(found.american, found.toBritish) : word
}

/** The other spelling of a word, British or American; undefined if it has only one. */
export function otherSpelling(word: string): string | undefined {
  const british = britishSpelling(word)
  if (british !== word) return british
  const listed = TO_AMERICAN.get(word)
  if (listed !== undefined) return listed
  const found = RULES.find((candidate) => candidate.british.test(word))
  return found && word.replace(found.british, found.toAmerican)
}

function rule(british: string, toAmerican: string, american: string, toBritish: string): Rule {
  return { british: whole(british), toAmerican, american: whole(american), toBritish }
}

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`)
}

type Pair = readonly [british: string, american: string]

function pairs(direct: (pair: Pair) => Pair): ReadonlyMap<string, string> {
  return new Map(
    PAIRS.flatMap((pair) => {
      const [from, to] = direct(pair)
      return ENDINGS.map((ending) => [from + ending, to + ending] as const)
    }),
  )
}
