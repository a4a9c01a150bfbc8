/** A search and the facts that a reader expects of it. */
export interface QueryRow {
  readonly q: string
  /** Beside the words: facets, span. */
  readonly filter?: Readonly<Record<string, string>>
  /** The facts that stand first, in this order. */
  readonly first?: readonly string[]
  /** All facts, in any order. */
  readonly only?: readonly string[]
  /** Facts that are among them. */
  readonly has?: readonly string[]
  /** Facts that are not. */
  readonly not?: readonly string[]
  /** A line above the results. */
  readonly hint?: string
  /** All lines above the results. */
  readonly hints?: readonly string[]
  /** What leads out of an empty result. */
  readonly ways?: readonly string[]
}

/** Whether a row expects something that only the page shows; the other rows need no browser. */
export const isOfPage = ({ hint, hints, ways }: QueryRow): boolean =>
  hint !== undefined || hints !== undefined || ways !== undefined

/** What is wrong with the facts found, in words; empty if they are as expected. */
export function wrongFacts(row: QueryRow, facts: readonly string[]): string[] {
  const { first = [], only, has = [], not = [] } = row
  const begins = first.every((id, at) => facts[at] === id)
  const isAll = only === undefined || [...only].sort().join() === [...facts].sort().join()
  return [
    ...(begins ? [] : [`first ${facts.slice(0, first.length).join(', ')}`]),
    ...(isAll ? [] : [`finds ${facts.join(', ')}`]),
    ...has.filter((id) => !facts.includes(id)).map((id) => `lacks ${id}`),
    ...not.filter((id) => facts.includes(id)).map((id) => `has ${id}`),
  ].map((what) => `${row.q} ${JSON.stringify(row.filter ?? {})}: ${what}`)
}

/** Said beside Diop, at “Lavrov and Diop hold a joint press conference”, and not about him. */
const LAVROVS = ['lavrov-in-iraq', 'continued-military-support', 'military-cooperation-new-level']
const SUMMIT = ['summit-in-st-petersburg', 'summit-participation-of-goita']
const BATCHES = ['large-batch-of-aircraft-equipment', 'second-batch-of-aircraft']
/** Facts of 7 February 2023, in order. */
const DAY = [
  'lavrov-arrives-in-mali',
  'lavrov-stay-in-bamako',
  'bilateral-talks',
  'agreement-on-trade-and-investment',
  'joint-press-conference',
]
const JANUARY = [...BATCHES, 'lavrov-on-colonial-dependence']
/** Of which no more is known than that they were by then. */
const UP_TO_THEN = ['lavrov-in-iraq', 'malian-army-operations', 'lavrov-visit-to-eritrea']
const FERTILISERS = 'grain-energy-fertilisers'
/** Its own fact, and two whose bodies point to it. */
const ON_FERTILISERS = [FERTILISERS, 'wheat-and-oil-products', 'trade-cooperation-to-strengthen']

const names: QueryRow[] = [
  { q: 'Lavrov', first: ['lavrov-in-iraq'], hint: 'Person: Sergey Lavrov' },
  { q: 'Sergei Lavrov', has: DAY, hint: '“Sergei Lavrov” is another name for Sergey Lavrov' },
  { q: 'serguei', has: ['lavrov-in-iraq'], hint: '“serguei” is another name for Sergey Lavrov' },
  { q: 'Diop', has: ['diop-opposes-sanctions'], not: LAVROVS },
  { q: 'Abdoulaye Diop sanctions', first: ['diop-opposes-sanctions'] },
  { q: 'Goïta', has: [...SUMMIT, 'new-dynamic-from-summit'], not: BATCHES },
  { q: 'Goyta', has: SUMMIT, hint: '“Goyta” is another name for Assimi Goïta' },
  { q: 'goita talks', has: ['bilateral-talks', 'lavrov-arrives-in-mali'] },
  { q: 'Malian army', first: ['malian-army-operations'], hint: 'Organisation: Malian army' },
  { q: 'National army of Mali', first: ['malian-army-operations'] },
  { q: 'Eritrea', first: ['lavrov-visit-to-eritrea', 'lavrov-on-colonial-dependence'] },
  { q: 'Iraq', only: ['lavrov-in-iraq', 'lavrov-arrives-in-mali'] },
  { q: 'France', only: ['russia-rather-than-france'], hint: 'Place: France' },
  { q: 'Bamako', has: ['lavrov-stay-in-bamako', 'joint-press-conference'], hint: 'Place: Bamako' },
  { q: 'St. Petersburg', only: SUMMIT, hint: 'Place: St. Petersburg' },
  { q: 'Saint Petersburg', only: SUMMIT, hint: 'Place: St. Petersburg' },
  { q: 'Sankt Petersburg', only: SUMMIT },
  {
    q: 'Russian Federation',
    has: [FERTILISERS],
    hint: '“Russian Federation” is another name for Russia',
  },
  // Its names belong to a fact, between quotation marks too.
  {
    q: '“Russian Federation”',
    has: [FERTILISERS],
    hint: '“Russian Federation” is another name for Russia',
  },
  { q: 'Sputnik', has: ['lavrov-in-iraq', 'bilateral-talks'] },
]

const misspelt: QueryRow[] = [
  { q: 'Lavrof', only: [], hint: 'Did you mean Lavrov?' },
  { q: 'Lavrv', only: [], hint: 'Did you mean Lavrov?' },
  { q: 'Bamacko', only: [], hint: 'Did you mean Bamako?' },
  { q: 'Goitta', only: [], hint: 'Did you mean Goïta?' },
  { q: 'Sputnick', only: [], hint: 'Did you mean Sputnik?' },
  { q: 'Lavrof Bamacko', only: [], hint: 'Did you mean Lavrov Bamako?' },
  { q: 'helicopters', only: [], hints: [], ways: [] },
  // Words of headlines, and of no name.
  { q: 'spring', only: [], hints: [] },
  { q: 'Durink', only: [], hints: [] },
]

/** As the reports write them. */
const offices: QueryRow[] = [
  { q: 'Malian Foreign Minister Abdoulaye Diop', has: ['diop-opposes-sanctions'], not: LAVROVS },
  { q: 'Malian Foreign Minister', has: ['diop-opposes-sanctions', 'joint-press-conference'] },
  { q: '"Malian foreign minister"', has: ['diop-opposes-sanctions'], not: LAVROVS },
  { q: 'Russian Foreign Minister Sergey Lavrov', has: [...LAVROVS, ...BATCHES] },
  { q: 'Russia-African summit', only: SUMMIT },
]

const narrowed: QueryRow[] = [
  {
    q: 'Well, the second batch of aircraft',
    only: [],
    ways: ['3 facts for “the second batch of aircraft”'],
  },
  { q: 'fight against terrorists', only: [], ways: ['2 facts for “against terrorists”'] },
  { q: 'Sergey Viktorovich Lavrov', only: [], ways: ['17 facts for “Sergey Lavrov”'] },
  { q: 'Abdoulaye Diop helicopters', only: [], hint: 'Person: Abdoulaye Diop' },
  {
    q: 'wheat terrorists',
    only: [],
    ways: ['2 facts for “terrorists”', '2 facts for “wheat”'],
  },
  {
    q: '"second batch" Iraq',
    only: [],
    ways: ['2 facts for “‘second batch’”', '2 facts for “Iraq”'],
  },
]

/** Operators that a search knows, and that it does not. */
const operators: QueryRow[] = [
  { q: 'Iraq -talks', only: ['lavrov-in-iraq'], hint: 'Leaving out facts with “talks”' },
  { q: 'aircraft -summit Jan 2023', has: BATCHES, not: SUMMIT },
  {
    q: 'wheat OR summit',
    only: [],
    hint: 'Ignored: “OR”. Results have all the words.',
  },
]

const HEADLINE = 'Source: What Did Russia, Mali Agree on During FM Lavrov’s Stay in Bamako?'
const ADDRESS =
  'https://sputniknews.com/20230207/what-did-russia-mali-agree-on-during-fm-lavrovs-stay-in-bamako-1107045281.html'

const sources: QueryRow[] = [
  {
    q: "What Did Russia, Mali Agree on During FM Lavrov's Stay in Bamako?",
    hints: [HEADLINE],
  },
  { q: 'What Did Russia, Mali Agree on During FM Lavrov’s Stay in Bamako?', hints: [HEADLINE] },
  { q: 'FM Lavrov', hint: HEADLINE },
  { q: 'sputniknews.com', hints: [HEADLINE] },
  { q: ADDRESS, hints: [HEADLINE] },
  { q: 'western-led', only: ['diop-opposes-sanctions'] },
]

const words: QueryRow[] = [
  { q: 'wheat', only: ['wheat-and-oil-products', FERTILISERS], first: ['wheat-and-oil-products'] },
  { q: 'oil', first: ['wheat-and-oil-products'] },
  { q: 'fertilizer', only: ON_FERTILISERS, first: ON_FERTILISERS.slice(0, 2) },
  { q: 'fertilisers', only: ON_FERTILISERS, first: ON_FERTILISERS.slice(0, 2) },
  { q: 'sanctions', first: ['diop-opposes-sanctions'] },
  { q: 'aircraft', has: BATCHES, not: SUMMIT },
  { q: 'second batch', first: ['second-batch-of-aircraft'] },
  { q: 'arms', first: ['continued-military-support'], has: ['malian-army-operations'] },
  { q: 'terrorists', first: ['malian-army-operations'], not: SUMMIT },
  { q: 'arms training', only: ['continued-military-support'] },
  { q: 'minerals', first: ['promising-areas'] },
  { q: 'colonial', first: ['lavrov-on-colonial-dependence'] },
  { q: 'excuses', first: ['no-excuses-for-choosing-russia'] },
  { q: 'press conference', first: ['joint-press-conference'] },
  { q: 'summit', has: [...SUMMIT, 'new-dynamic-from-summit'], hint: 'Topic: Summit' },
  { q: 'turnover', first: ['trade-turnover-to-grow'] },
  { q: 'Diplomacy', has: ['bilateral-talks'], not: BATCHES, hint: 'Topic: Diplomacy' },
  { q: 'military', has: [...BATCHES, 'continued-military-support'], not: ['lavrov-in-iraq'] },
]

const quotations: QueryRow[] = [
  { q: '"second batch"', first: [...BATCHES].reverse() },
  { q: '"press conference"', first: ['joint-press-conference'] },
  { q: '"quite recently — on January 19"', only: ['second-batch-of-aircraft'] },
  { q: '"quite recently – on January 19"', only: ['second-batch-of-aircraft'] },
  { q: '"quite recently -- on January 19"', only: ['second-batch-of-aircraft'] },
  { q: '"quite recently on January 19"', only: ['second-batch-of-aircraft'] },
  { q: '"Bamako — this Bamako-Moscow axis"', only: ['economic-component-of-relations'] },
  { q: '“delivered quite recently”', only: ['second-batch-of-aircraft'] },
  { q: '"delivered quite recently" aircraft', only: ['second-batch-of-aircraft'] },
  { q: '«very near future» wheat', only: ['wheat-and-oil-products'] },
  { q: '"very near future" grain', only: ['wheat-and-oil-products'] },
  { q: '"very near future" summit', only: [] },
  { q: '"recently quite"', only: [] },
  { q: '"quite recently', has: ['second-batch-of-aircraft'] },
  { q: 'rather than with France', first: ['russia-rather-than-france'] },
  { q: 'Bamako-Moscow axis', first: ['economic-component-of-relations'] },
  { q: 'restoration of colonial dependence', only: ['lavrov-on-colonial-dependence'] },
  { q: 'new development impulse', only: ['military-cooperation-new-impulse'] },
]

const dates: QueryRow[] = [
  { q: '7 Feb', first: DAY, has: ['continued-military-support', 'lavrov-in-iraq'] },
  { q: '7 Feb 2023', first: DAY, has: ['wheat-and-oil-products'] },
  { q: '07.02.2023', first: DAY },
  { q: '2023-02-07', first: DAY },
  { q: 'February 7, 2023', first: DAY },
  { q: 'Feb 2023', first: DAY, has: ['military-cooperation-new-level'] },
  { q: '2023-02', first: DAY },
  { q: 'Jan 2023', first: JANUARY, not: [...SUMMIT, ...DAY] },
  { q: 'January 2023', first: JANUARY, has: ['military-cooperation-new-impulse'] },
  { q: '19 January', first: ['second-batch-of-aircraft', 'large-batch-of-aircraft-equipment'] },
  { q: '20 January 2023', first: [BATCHES[0] ?? ''], not: ['second-batch-of-aircraft', ...SUMMIT] },
  { q: '27 January 2023', first: ['lavrov-on-colonial-dependence'] },
  { q: 'summer 2023', first: SUMMIT, has: ['military-cooperation-new-level'], not: JANUARY },
  { q: 'June 2023', first: [...SUMMIT, 'military-cooperation-new-level'], not: JANUARY },
  { q: '15 July 2023', first: SUMMIT, not: DAY },
  { q: '2022', first: ['military-cooperation-new-impulse'], not: [...SUMMIT, ...DAY] },
  { q: '2023', first: JANUARY, has: [...SUMMIT, ...DAY] },
  { q: 'wheat February 2023', only: ['wheat-and-oil-products', FERTILISERS] },
  { q: 'wheat January 2023', only: [] },
  { q: 'aircraft Jan 2023', first: [...BATCHES].reverse(), not: SUMMIT },
]

const TWO_MONTHS = [...JANUARY, ...DAY]
const BY_JANUARY = ['military-cooperation-new-impulse', ...JANUARY]
const BY_THEN = ['second-batch-of-aircraft', 'lavrov-visit-to-eritrea', JANUARY[2] ?? '']

/** Dates with their words, in numbers, and from one to another. */
const typedDates: QueryRow[] = [
  { q: 'Tuesday 7 February 2023', first: DAY },
  { q: 'Thursday 19 January', first: ['second-batch-of-aircraft'], not: [...DAY, ...SUMMIT] },
  { q: 'Fri 27 Jan 2023', first: ['lavrov-on-colonial-dependence'], not: [...DAY, ...SUMMIT] },
  { q: '7 February 2023, Tuesday', first: DAY },
  { q: '01/2023', first: JANUARY, not: [...SUMMIT, ...DAY] },
  { q: '1/2023', first: JANUARY, not: [...SUMMIT, ...DAY] },
  { q: '02.2023', first: DAY },
  { q: '2/2023', first: DAY },
  { q: '07.02.23', first: DAY, hint: '07.02.23 is read as 7 February 2023' },
  { q: '7/2/23', first: DAY, hint: '7/2/23 is read as 7 February 2023' },
  { q: "7 Feb '23", first: DAY, hint: "7 Feb '23 is read as 7 February 2023" },
  { q: "January '23", first: JANUARY, not: DAY, hint: "January '23 is read as January 2023" },
  { q: '07/02', first: DAY, hint: '07/02 is read as 7 February' },
  { q: '7/2/99', only: [] },
  { q: '1-10 February 2023', first: DAY, not: [...JANUARY, ...SUMMIT] },
  { q: '1–10 Feb 2023', first: DAY, not: [...JANUARY, ...SUMMIT] },
  { q: 'February 1–10, 2023', first: DAY, not: [...JANUARY, ...SUMMIT] },
  { q: 'January-February 2023', first: TWO_MONTHS, not: SUMMIT },
  { q: 'January to February 2023', first: TWO_MONTHS, not: SUMMIT },
  { q: 'from 19 January 2023 to 7 February 2023', has: TWO_MONTHS, not: SUMMIT },
  { q: 'between 19 January 2023 and 7 February 2023', has: TWO_MONTHS, not: SUMMIT },
  { q: '27 January – 7 February 2023', first: [JANUARY[2] ?? '', ...DAY], not: SUMMIT },
  { q: 'before 2023', only: ['military-cooperation-new-impulse', ...UP_TO_THEN] },
  { q: 'after 27 January 2023', first: DAY, has: SUMMIT, not: BY_THEN },
  { q: 'since 2023', first: JANUARY, has: [...DAY, ...SUMMIT] },
  { q: 'until February 2023', has: [...BY_JANUARY, ...DAY, ...UP_TO_THEN], not: SUMMIT },
  { q: 'on or before 7 February 2023', has: [...TWO_MONTHS, ...UP_TO_THEN], not: SUMMIT },
  { q: 'from 7 February 2023 on', first: DAY, has: SUMMIT, not: JANUARY },
  { q: 'in 2023', first: JANUARY, has: [...SUMMIT, ...DAY] },
  { q: 'in January 2023', first: JANUARY, not: [...SUMMIT, ...DAY] },
  { q: 'sometime in January 2023', first: JANUARY, not: [...SUMMIT, ...DAY] },
  { q: 'between 2022 and about January 2023', first: BY_JANUARY, not: [...SUMMIT, ...DAY] },
  { q: 'aircraft since 19 January 2023', first: ['second-batch-of-aircraft'], not: SUMMIT },
  { q: 'June', first: SUMMIT, has: ['military-cooperation-new-level'], not: JANUARY },
  { q: 'february', first: DAY },
  { q: 'before 02/07/2023', has: TWO_MONTHS, hint: '02/07/2023 is read as 2 July 2023' },
  { q: '01/19/2023', first: ['second-batch-of-aircraft'], not: DAY },
  { q: '02/07/2023', hint: 'Did you mean 7 February 2023?' },
  { q: '٧/٢/٢٠٢٣', first: DAY },
  { q: 'Feb-2023', first: DAY },
  { q: '7-Feb-2023', first: DAY },
  { q: '2023-02-07T14:33:00Z', first: DAY },
  { q: '2022–23', has: [...BY_JANUARY, ...DAY, ...SUMMIT] },
]

const filters: QueryRow[] = [
  { q: '', filter: { topic: 'summit' }, only: [...SUMMIT, 'new-dynamic-from-summit'] },
  { q: '', filter: { precision: 'month' }, only: [BATCHES[0] ?? ''] },
  { q: '', filter: { place: 'st-petersburg', status: 'announced' }, only: SUMMIT },
  { q: '', filter: { year: '2022' }, only: ['military-cooperation-new-impulse'] },
  { q: '', filter: { organisation: 'malian-army' }, only: ['malian-army-operations'] },
  { q: 'aircraft', filter: { status: 'announced' }, only: [] },
  {
    q: 'Lavrov',
    filter: { from: '2023-01-19', to: '2023-01-19' },
    has: ['second-batch-of-aircraft'],
    not: [...DAY, ...SUMMIT],
  },
  { q: '', filter: { from: '2023-06', to: '2023-08' }, has: SUMMIT, not: [...DAY, ...JANUARY] },
]

/** On this project’s own timeline. */
export const BAMAKO: readonly QueryRow[] = [
  ...[...names, ...offices, ...sources],
  ...[...misspelt, ...narrowed, ...operators, ...words],
  ...[...quotations, ...dates, ...typedDates, ...filters],
]

const STAR = 'broom-star-彗星'
const GIOTTO = ['giotto-is-hit', 'giotto-closest-approach', 'giotto-back-in-contact']

/** On the fixture of a comet: other scripts, years BC, the southern half of the world. */
export const COMET: readonly QueryRow[] = [
  { q: '司馬遷', only: [STAR], hint: 'Person: 司馬遷' },
  { q: '馬遷', only: [STAR] },
  { q: '彗星', only: [STAR] },
  { q: 'Sima Qian', only: [STAR], hint: '“Sima Qian” is another name for 司馬遷' },
  { q: 'القدس', only: ['sword-over-jerusalem'], hint: '“القدس” is another name for Jerusalem' },
  { q: 'Ἰώσηπος', only: ['sword-over-jerusalem'] },
  { q: 'ESA', first: GIOTTO, hint: '“ESA” is another name for European Space Agency' },
  { q: 'Firenze', only: ['toscanelli-observes'] },
  { q: 'Edouard Biot', only: ['older-returns-traced'] },
  { q: 'Palizsch', only: [], hint: 'Did you mean Palitzsch?' },
  { q: 'Tosaneli', only: [], hint: 'Did you mean Toscanelli?' },
  {
    q: '測試年鑑',
    not: [],
    hints: ['Source: 測試年鑑・彗星卷 (fixture yearbook, volume on comets)'],
  },
  { q: 'leaflet', only: [], hints: ['Source: A fixture leaflet that says nothing of itself'] },
  { q: 'bulletin.example', hints: ['Source: Fixture bulletin no. 7'] },
  { q: 'returns and sightings', has: ['delisle-tells-paris', STAR] },
  { q: 'venisti', only: ['eilmer-greets-the-comet'] },
  { q: '“multis matribus lugende” comet', only: ['eilmer-greets-the-comet'] },
  { q: 'excommunicated', only: [] },
  { q: '240 BC', first: [STAR, 'perihelion-of-240-bc'] },
  { q: 'May 240 BC', first: ['perihelion-of-240-bc', STAR] },
  { q: '-0239-05', first: ['perihelion-of-240-bc', STAR] },
  { q: '44 BC', only: ['orbits-of-24-comets'] },
  { q: 'AD 66', first: ['sword-over-jerusalem'] },
  { q: 'October 164 BC', first: ['babylonian-tablets'] },
  { q: '1066', first: ['eilmer-greets-the-comet', 'star-over-england'] },
  { q: '24 April 1066', first: ['star-over-england', 'eilmer-greets-the-comet'] },
  { q: '1530s', first: ['tails-from-the-sun'] },
  { q: '1535', first: ['tails-from-the-sun'] },
  { q: '19th century', first: ['older-returns-traced'], not: ['halley-dies'] },
  { q: '1 July 1456', first: ['toscanelli-observes'] },
  { q: '1682', only: ['return-foretold', 'orbits-of-24-comets'] },
  { q: '1986', has: ['challenger-lost', ...GIOTTO, 'summer-near-the-sun'], not: ['halley-dies'] },
  { q: 'summer 1985', first: ['summer-near-the-sun'] },
  { q: 'January 1986', first: ['challenger-lost', 'summer-near-the-sun'] },
  { q: '14 March 1986', only: GIOTTO },
  { q: '', filter: { from: '-0300', to: '-0100' }, has: [STAR, 'babylonian-tablets'], not: GIOTTO },
]

const ECLIPSE = ['eclipse-foretold', 'eclipse-at-sallum']

/** On the fixture in Arabic. */
export const SKY: readonly QueryRow[] = [
  { q: '٢٩/٣/٢٠٠٦', first: ECLIPSE, not: ['eclipse-over-luxor'] },
  { q: '٢٠٠٦', first: ECLIPSE, not: ['eclipse-over-luxor', 'al-tusi-dies'] },
  { q: '2006', first: ECLIPSE, not: ['eclipse-over-luxor', 'al-tusi-dies'] },
  { q: 'الأربعاء 29 مارس 2006', first: ECLIPSE, not: ['eclipse-over-luxor'] },
  { q: 'آذار 2006', first: ECLIPSE, not: ['eclipse-over-luxor'] },
  { q: 'حزيران 1274', first: ['al-tusi-dies'], not: ECLIPSE },
  {
    q: 'بين 1 مارس 2006 و2 أغسطس 2027',
    has: ['eclipse-over-luxor', ...ECLIPSE],
    not: ['al-tusi-dies'],
  },
  { q: 'بعد 2006', first: ['eclipse-over-luxor'], not: ECLIPSE },
  { q: 'قبل 1000', has: ['al-battani-observes', 'book-of-fixed-stars'], not: ECLIPSE },
  { q: '٢/٣/٢٠٠٦', hint: 'قُرئ ٢/٣/٢٠٠٦ على أنه 2 مارس 2006' },
]
