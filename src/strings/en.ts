const FACTS = '{count, plural, one {# fact} other {# facts}}'

const OF_TOTAL = '{total, plural, one {{count} of # fact} other {{count} of # facts}}'

const REPORTS = '{reports, plural, one {# report} other {# reports}}'

const SPEAKERS = '{speakers, plural, one {# speaker} other {# speakers}}'

/**
 * All texts of the interface in English. This file decides which texts other languages need. Texts
 * with slots are patterns: see `say` in src/text/say.ts.
 */
export const en = {
  dates: {
    about: 'about {date}',
    uncertain: '{text} (uncertain)',
    sometimeIn: 'sometime in {date}',
    in: 'in {date}',
    from: 'from {date}',
    /** Intervals: throughout, then within. */
    fromTo: 'from {from} to {to}',
    between: 'sometime from {from} to {to}',
    /** Open and unknown ends: throughout. */
    fromOn: 'from {date} onwards',
    until: 'until {date}',
    fromToUnknown: 'from {date}, end not known',
    fromUnknownTo: 'until {date}, start not known',
    /** Open and unknown ends: within. */
    orLater: '{date} or later',
    atOrBefore: 'at or before {date}',
    onOrBefore: 'on or before {date}',
    inOrBefore: 'in or before {date}',
    /** In narrow columns: an interval, and an open start. */
    range: '{from} – {to}',
    by: 'by {date}',
    season: {
      spring: 'spring {year}',
      summer: 'summer {year}',
      autumn: 'autumn {year}',
      winter: 'winter {year}',
    },
    decade: 'the {year}s',
    years: 'the years {first}–{last}',
    bc: '{year} BC',
    ad: 'AD {year}',
    time: '{day}, {time}',
    precision: {
      second: 'to the second',
      minute: 'to the minute',
      day: 'to the day',
      month: 'to the month',
      season: 'to the season',
      year: 'to the year',
      decade: 'to the decade',
      century: 'to the century',
      interval: 'date range',
      open: 'start or end not known',
    },
    /** Beside days before the Gregorian calendar. */
    gregorianCalendar: 'Gregorian calendar',
    days: '{count, plural, one {# day} other {# days}}',
    sameDay: 'on the same day',
    aboutSameDay: 'at about the same time',
    later: '{days} later',
    atMostLater: 'up to {days} later',
    atLeastLater: 'at least {days} later',
    betweenLater: '{least} to {days} later',
  },
  site: {
    skip: 'Skip to content',
    sections: 'Menu',
    more: 'About this site',
    breadcrumb: 'Breadcrumb',
    pageTitle: '{page} · {site}',
    searchLabel: 'Search the timeline',
    searchHint: 'Name, word or date',
    searchButton: 'Search',
    /** `{licence}` is filled with the linked name of the licence. */
    licence: 'Text: {licence}',
    reviewed: 'Last reviewed {date}',
    reportError: 'Report an error',
    repository: 'Source files',
    data: 'Data',
    /** The link to a feed. */
    follow: 'Follow ({format})',
    /** The name of a feed, with its format in brackets. */
    feedTitle: '{site} ({format})',
    close: 'Close',
    appearance: { legend: 'Appearance', system: 'System', light: 'Light', dark: 'Dark' },
    keys: {
      title: 'Keyboard shortcuts',
      lede: 'Active when you are not typing.',
      on: 'Use shortcuts in this browser',
      does: {
        search: 'Search',
        next: 'Next fact',
        previous: 'Previous fact',
        help: 'Show shortcuts',
      },
    },
  },
  nav: {
    timeline: 'Timeline',
    people: 'People',
    organisations: 'Organisations',
    places: 'Places',
    topics: 'Topics',
    sources: 'Sources',
    announced: 'Announced',
    about: 'About',
    method: 'Method',
  },
  fact: {
    translated: 'translated',
    /** The accessible name of a region. */
    table: 'Table',
    /** The label of a remark of the editors. */
    note: 'Editors’ note',
    sourceNumber: 'Source {number}',
    facts: FACTS,
    /** Under a month, if some may lie before or after it. */
    factsWithin: '{facts}, {within, plural, =0 {none} other {#}} of them certainly then',
    legend: 'What the marks mean',
    status: {
      reported: 'Reported',
      remark: 'Remark',
      claimed: 'Claimed',
      announced: 'Announced',
    },
    /** Several facts of one kind. */
    kinds: {
      reported: '{count, plural, one {# reported fact} other {# reported facts}}',
      remark: '{count, plural, one {# remark} other {# remarks}}',
      claimed: '{count, plural, one {# claim} other {# claims}}',
      announced: '{count, plural, one {# announcement} other {# announcements}}',
    },
    statusMeans: {
      reported: 'a source says it in its own voice',
      /** A fact that is a saying: its source vouches for the words alone. */
      remark: 'something said, quoted or paraphrased',
      claimed: 'someone says it happened',
      announced: 'someone says it will happen',
    },
    shapeName: { bar: 'Bar', within: 'Thin bar', open: 'Fading end' },
    shapeMeans: {
      bar: 'it went on all that time',
      within: 'it happened at some time between the two ends',
      open: 'its start or its end is not known',
    },
    contents: 'Years and months',
    noneDated: '{dates}: no fact dated to the day',
    /** The same for more than two years. */
    longSilence:
      'no fact dated to the day for more than {years, plural, one {# year} other {# years}}',
    saidHere: 'Said at this event',
    /** If the editors inferred that it was. */
    saidHereInferred: 'Said at this event, as far as the reports show',
    /** A label above a part of a list: the rest stands elsewhere on the page. */
    partOf: '{label} ({shown} of {count})',
    /** `{names}` is filled with the linked names of the speakers. */
    by: {
      occasion: 'Speakers: {names}',
      remark: 'Said by {names}',
      claimed: 'Claimed by {names}',
      announced: 'Announced by {names}',
      confirmed: 'Confirmed by {names}',
      promised: 'Promised by {names}',
      predicted: 'Predicted by {names}',
      hoped: 'Hoped for by {names}',
      toCome: 'As told by {names}',
    },
    /** The same in a list, after which how much later may follow. */
    listedBy: { remark: 'Remark by {names}', claimed: 'Claimed by {names}' },
    reportedIn: 'Reported by {names}',
    /** A publisher in that list, with the number of its reports if there are several. */
    reportsOf: `{reports, plural, =1 {{name}} other {{name} (${REPORTS})}}`,
    /** The separator between items of a line. */
    comma: ', ',
    /** A label, or the name of a source, before what it says in a feed. */
    label: '{name}:',
    onDay: 'on {day}',
    inTime: 'in {time}',
    wording: '“{words}”',
    dated: 'dated “{words}”',
    /** What of a date no source gives. */
    inferred: {
      date: 'date inferred',
      year: 'year inferred',
      month: 'month inferred',
      day: 'day inferred',
    },
    /** Which of the timeline’s sources have a fact; `other` is for three and more. */
    everySource: '{count, plural, one {the only report} =2 {both reports} other {all # sources}}',
    oneSource: '{name} only',
    someSources: '{total, plural, one {{count} of # source} other {{count} of # sources}}',
    sources: '{count, plural, one {# source} other {# sources}}',
    /** The support of a fact. There may be no speakers. */
    support: `{speakers, plural, =0 {${REPORTS}} other {${SPEAKERS}, ${REPORTS}}}`,
    outcome: {
      pending: 'not due yet',
      unrecorded: 'outcome not recorded',
      happened: 'it happened',
      'did-not-happen': 'it did not happen',
    },
    /** The same as a sentence, after the label “Outcome”. */
    outcomeIs: {
      pending: 'Not due yet.',
      unrecorded: 'Not recorded.',
      happened: 'It happened.',
      'did-not-happen': 'It did not happen.',
    },
    outcomeMeans: {
      pending: 'It was not due when the editors last reviewed this timeline.',
      unrecorded: 'None of the sources here says what happened.',
      happened: 'Shown by {fact}.',
      'did-not-happen': 'Shown by {fact}.',
    },
    /** The first line of a fact’s page, where the words for “said by” are not enough. */
    verdict: {
      remark: 'Remark by {names}',
      /** After the name of the only one who claims it. */
      oneSpeaker: 'no other speaker here',
    },
    /** Headings and labels of a fact’s page. */
    page: {
      about: 'People, places and topics',
      copy: 'Copy link',
      copied: 'Link copied',
      notCopied: 'The browser did not allow it. The link is in the address bar.',
      report: 'Suggest a correction',
      whatIsKnown: 'What is known',
      when: 'When',
      wording: 'How the source dates it',
      whoSays: 'Who says so',
      /** Who vouches for it, and which sources have it: “1 speaker, both reports”. */
      evidence:
        '{speakers, plural, =0 {{support}} one {# speaker, {support}} other {# speakers, {support}}}',
      occasion: 'Occasion',
      occasionInferred: 'Occasion, as far as the reports show',
      outcome: 'Outcome',
      known: 'First told, in these sources',
      unsaid: 'Not said',
      sources: 'Sources',
      after: 'After',
      added: 'Added',
      story: {
        title: 'From the event to the page',
        reported: 'It happened',
        remark: 'It was said',
        claimed: 'It happened, as claimed',
        announced: 'To happen, as announced',
        said: 'Said by {speakers}',
        published: 'Published by {name}',
        updated: 'Updated by {name}',
        /** A lag of more than two years. */
        yearsLater: 'more than {years, plural, one {# year} other {# years}} later',
      },
      text: 'In detail',
      quotations: 'More quotations',
      accounts: 'How each source reports it',
      accountRows: {
        wording: 'Words for the date',
        /** The date as the editors understand it. */
        date: 'Taken as',
        says: 'What it says',
        quote: 'Quotation',
      },
      /** Said before what other sources give otherwise, for readers who hear the table. */
      differs: 'differs',
      related: 'Related facts',
      linkedFrom: 'Mentioned in',
      corrections: 'Corrections',
      corrected: 'Corrected on {day}',
      withdrawn: 'This fact has been withdrawn',
      /** Above its title. */
      withdrawnMark: 'Withdrawn',
      withdrawnOn: 'Withdrawn on {day}',
      neighbours: 'Before and after',
      previous: 'Previous fact',
      next: 'Next fact',
      translated: 'translated',
      reportTitle: 'Error in “{id}”',
      reportBody:
        'Fact: {id}\nAddress: {address}\n\nWhat is wrong, and what does the source say?\n',
    },
  },
  axis: {
    title: 'Time axis',
    /** Unfolds it in a narrow window. */
    show: 'Show the time axis',
    shows: 'Timeline to scale',
    showsTime: 'Timeline to scale, {time}',
    /** After one of these, if a few facts far from all others are left out. */
    offScale: '{scale}; {count, plural, one {# fact is} other {# facts are}} not on this scale',
    /** The links to those facts. */
    earlier: '{count} earlier, from {date}',
    later: '{count} later, to {date}',
    /** Facts that may belong to any part of the time shown, and so are not drawn. */
    open: '{count, plural, one {# fact} other {# facts}} may fall anywhere in this time',
    /** The same where numbers of facts are drawn. */
    loose:
      '{count, plural, one {# fact is} other {# facts are}} not dated closely enough to be counted here',
    /** The last link of a card, which names the first of several facts. */
    allFacts: 'All {count} facts',
    /** What a fact is, and who says so. */
    says: '{status}: {names}',
    skip: 'Skip to the facts',
    one: '{date}: {title} ({status})',
    several: '{facts}, {dates}: {name}',
    /** The name of a mark that stands for several facts, after one of them. */
    andMore: '{name} and {count} more',
    toDate: '{from} – {to}',
    table: 'Show as table',
    columns: { topic: 'Topic', date: 'Date', fact: 'Fact', status: 'Status' },
    otherTopics: 'Other topics',
    /** For a mark that stands for several facts. */
    severalMeans: {
      name: 'Number',
      text: 'so many facts at this point, or in this time',
    },
    /** If there are lanes, and facts with several topics. */
    once: 'A fact with several topics is drawn once, under its first.',
    from: 'Start date',
    to: 'End date',
    lead: 'Search',
    brushSearch: 'Drag across the chart, or type dates, to search a period',
    brush: 'Drag across the chart, or type dates, to filter by period',
    clear: 'Clear',
    /** The button beside the fields of a period. */
    apply: 'Filter',
    /** What the fields of a period accept, shown where something else was typed. */
    periodForm: 'A year, month or day: 2023, 2023-01 or 2023-01-19',
  },
  /** The home page of a timeline that turns on one day. */
  focus: {
    before: 'Before',
    /** What was announced; with anything else, what was later. */
    toCome: 'Said to come',
    after: 'After',
    noted: '{facts}, {note}',
    more: '{count, plural, one {# more} other {# more}}',
  },
  period: {
    /** The number of facts in a period, and of facts that may belong in it. */
    dated: '{facts} dated to {period}{others, plural, =0 {.} other {; # more may belong here.}}',
    /** The same if some of its facts may lie before or after it. */
    datedWithin:
      '{facts}, {within, plural, =0 {none} other {#}} of them certainly in {period}{others, plural, =0 {.} other {; # more may belong here.}}',
    description:
      '{period} on “{title}”: {facts}, each with its date, who says so, and where to read it.',
    months: 'Facts by month',
    /** Facts of a year under other headings, such as “Summer 2023”. */
    underOthers: '{count, plural, one {# more stands} other {# more stand}} under {groups}.',
    years: 'Facts by year',
    neighbours: 'Earlier and later',
    previous: 'Earlier',
    next: 'Later',
    also: 'May also belong here',
    more: 'Search for {facts} more',
    byMonth: 'See the months for the rest.',
    latest: 'The latest facts',
    all: 'Choose a year, or search, to see every fact.',
  },
  entity: {
    aliases: 'Also called',
    within: 'Part of',
    holds: 'Contains',
    position: 'Coordinates',
    compass: { north: 'N', south: 'S', east: 'E', west: 'W' },
    links: 'Links',
    kindIn: '{kind} in {place}',
    placeKind: { country: 'Country', city: 'City', region: 'Region', site: 'Site' },
    quoted: 'Quoted',
    noFacts: 'No facts yet.',
  },
  /** Lists that are too long for one page. */
  list: {
    /** The title of the second and further pages. */
    titled: '{names}, page {number} of {count}',
    /** The accessible names of two groups of links. */
    pages: 'Pages of this list',
    turn: 'Previous and next page',
    previous: 'Previous page',
    next: 'Next page',
  },
  source: {
    publisher: 'Publisher',
    author: 'Author',
    published: 'Published',
    updated: 'Updated',
    accessed: 'Accessed',
    language: 'Language',
    publishedOn: 'published {date}',
    updatedOn: 'updated {date}',
    read: 'Read the report at {host}',
    noAddress: 'No link to this report is known.',
    archived: 'Archived copy',
    nothingKnown: 'publisher, date and link not known',
    where: 'Where in it',
    found:
      '{count, plural, one {quotation checked against its text, {day}} other {# quotations checked against its text, {day}}}',
    /** Where a source was not found to hold all quotations that name it. */
    foundSome: '{found} of {count} quotations found {day}',
    /** For words of a date. */
    checked: 'found in the report {day}',
    noFacts: 'No facts from this source yet.',
  },
  index: {
    people: { title: 'People', lede: 'People quoted or named here.' },
    organisations: { title: 'Organisations', lede: 'Organisations quoted or named here.' },
    places: { title: 'Places', lede: 'Places where events happened or that they concern.' },
    topics: { title: 'Topics', lede: 'Facts by subject.' },
    sources: { title: 'Sources', lede: 'Reports used here.' },
    empty: 'None yet.',
    /** The accessible name of the links to the letters of a long index. */
    letters: 'By letter',
    /** The label of the field that narrows a long index; and of one that has several pages. */
    narrow: 'Find a name here',
    narrowPage: 'Find a name on this page',
    /** Beside it, while a reader types. */
    found: 'Names: {count}',
    noneFound: 'No name here has “{typed}”. Press Enter to search everything.',
  },
  /** The pages of announcements and of corrections. */
  record: {
    announced: {
      title: 'What was announced',
      lede: 'What people said would happen: who said it, for when, and what came of it, as far as the sources show.',
      /** Where no source shows what came of any of them, and all are due. */
      noneFound:
        '{count, plural, one {No source here says what came of it.} other {No source here says what came of any of them.}}',
      empty: 'Nothing on this timeline has been announced.',
      /** Counts by outcome. */
      tally: {
        happened: 'happened',
        'did-not-happen': 'did not happen',
        unrecorded: 'outcome not recorded',
        pending: 'not due yet',
      },
      what: 'What',
      happened: 'It happened: {fact}',
      'did-not-happen': 'It did not happen: {fact}',
      saidOn: 'said {day}',
      /** Below the board. */
      key: {
        said: 'Dot: when it was said',
        bar: 'Bar: when it was to happen',
        open: 'Arrow: no end given',
        reviewed: 'Last reviewed {day}',
      },
    },
    corrections: {
      title: 'Corrections',
      lede: 'What the editors changed in a fact after it was published, and why.',
      empty: 'Nothing has been corrected or withdrawn so far.',
      found: 'Have you found an error?',
      back: 'Back to the timeline',
    },
    who: 'Who, and for when',
    /** After the name of who said it. */
    manner: {
      announced: 'announced',
      confirmed: 'confirmed',
      promised: 'promised',
      predicted: 'predicted',
      hoped: 'hoped for',
    },
  },
  pages: {
    emptyTimeline: 'There are no facts on this timeline yet.',
  },
  /** The filters of a list. */
  filter: {
    title: 'Filter',
    /** The same without scripts: the values are then links to pages. */
    browse: 'Browse',
    facets: {
      topic: 'Topics',
      person: 'People',
      organisation: 'Organisations',
      place: 'Places',
      source: 'Sources',
      status: 'Status',
      /** Only for the search. */
      precision: 'Date precision',
      year: 'Years',
    },
    /** On the button that opens the filters in narrow windows; the number of active ones. */
    open: 'Filter{count, plural, =0 {} other { (#)}}',
    /** On the button that closes them. */
    done: `Show ${FACTS}`,
    showAll: 'Show all {count}',
    showFewer: 'Show fewer',
    /** If there are more values than a page lists. */
    showFrequent: 'Show the {count} most frequent',
    shown: OF_TOTAL,
    /** For a mark of several facts, if the filters hide some of them. */
    partOf: '{count} of {whole}',
    /** The label of the list of active filters. */
    chosen: 'Active filters',
    remove: 'Remove filter: {name}',
    clear: 'Clear filters',
    none: 'No facts match.',
    noneTips: ['Remove a filter above.', 'Widen the dates.'],
    noneSearch: 'Search all facts by words, names and dates',
    saidAt: 'Said at: {fact}',
    known: 'Known by',
    knownOn: 'known by {day}',
    /** Instead of a day. */
    everything: 'now',
    knownHint: 'As these sources had told it by then. Wording is today’s.',
    /** After the number of facts with a known day. */
    andUnsure: '{facts}, plus {count} with unknown report date',
    unsure: 'Report date not known',
    unsureHint: 'The sources do not show whether these facts had been reported by then.',
  },
  search: {
    title: 'Search',
    description: 'Search the facts of this timeline by words, names, quotations and dates.',
    label: 'Name, word or date',
    hint: 'Try a name, a word from a quotation, or a date such as {date}.',
    button: 'Search',
    order: 'Order',
    orders: { best: 'Best match', newest: 'Newest first', oldest: 'Oldest first' },
    results: 'Results',
    searching: 'Searching …',
    found: `${FACTS} for “{query}”`,
    /** For a date: how many of the facts found are certainly of that time. */
    foundDated: `${FACTS} for “{query}”: {dated} dated to that time{possible, plural, =0 {} other {, # that may include it}}{mentions, plural, =0 {} other {, mentioned in #}}`,
    shown: '{shown} of {count} shown',
    more: 'Show more',
    none: 'No facts found for “{query}”.',
    noneAll: 'No facts found.',
    missing: 'No facts mention {words}.',
    quoted: '“{word}”',
    tips: {
      title: 'What to try',
      fewer: 'Use fewer words.',
      spelling: 'Try another spelling, or only the beginning of a word.',
      date: 'Try a date: a day, a month with its year, or a year.',
      phrase: 'Remove the quotation marks: they search for an exact phrase.',
      minus: 'Remove the minus sign: it leaves out facts with the word after it.',
    },
    failed: 'The search could not be loaded.',
    failedHelp: 'The connection may be down, or the site may be updating.',
    retry: 'Try again',
    scripts:
      'Searching needs scripts, which are off in this browser. Every fact can be read and browsed without them.',
    browse: 'Browse instead',
    timeline: 'All facts in order of time',
    hints: 'Hints',
    /** `{link}` is filled with a link. */
    meant: 'Did you mean {link}?',
    standsFor: '“{alias}” is another name for {link}',
    /** How an ambiguous date was read. */
    readAs: '{typed} is read as {date}',
    /** About words after a minus sign. */
    leftOut: 'Leaving out facts with {words}',
    /** About signs that have a meaning in other search engines. */
    ignored: 'Ignored: {signs}. Results have all the words.',
    toResults: 'Skip to the results',
    /** A page that matches the search, by the kind of its subject. */
    page: {
      people: 'Person: {link}',
      organisations: 'Organisation: {link}',
      places: 'Place: {link}',
      topics: 'Topic: {link}',
      sources: 'Source: {link}',
      pages: 'Page: {link}',
    },
    /** Where a match is. Matches in a title, a quotation or the summary are visible, so they need no text. */
    part: {
      date: 'Match: date',
      note: 'Match: text',
      dating: 'Match: how the date is known',
      account: 'Match: accounts',
      unsaid: 'Match: not said',
      context: 'Match: occasion',
      names: 'Match: name',
      roles: 'Match: role',
      sources: 'Match: publisher',
      outcome: 'Match: outcome',
    },
    failedMore: 'The rest could not be loaded.',
    without: `${FACTS} without the filter {filter}`,
    loosen: 'Wider searches',
    /** The title of the document: the query before the title of the page. */
    titled: '{query} – {title}',
    /** Instead of the counts of a facet. */
    failedCounts:
      'The counts could not be loaded, so these numbers are for all facts. The filters still work.',
    /** The histogram of the results. */
    time: {
      title: 'Time',
      over: `${FACTS} over time`,
      most: '{over}; peak {most}: {time}',
      inSpan: '{count}: {time}',
      sure: 'dated then',
      maybe: 'possibly then',
      hint: 'Drag across the chart, or type dates, to filter by period',
    },
    /** Before the first search. */
    start: {
      title: 'What you can search for',
      name: 'a name, in any spelling',
      date: 'a date, in any form',
      phrase: 'an exact phrase',
      about: 'a word with a year',
    },
    /** All spellings of names in dates, for reading them. */
    dateNames: {
      seasons: {
        spring: ['spring'],
        summer: ['summer'],
        autumn: ['autumn', 'fall'],
        winter: ['winter'],
      },
      bc: ['BC', 'BCE', 'B.C.', 'B.C.E.'],
      ad: ['AD', 'CE', 'A.D.', 'C.E.'],
      decade: ['s', '’s', "'s"],
      century: ['st century', 'nd century', 'rd century', 'th century'],
      regions: [] as readonly string[],
      weekdays: ['Tues', 'Weds', 'Thur', 'Thurs'],
      attached: '',
      around: {
        at: [
          'in …',
          'on …',
          'of …',
          'the …',
          'the years …',
          'during …',
          'dated …',
          'about …',
          'on or about …',
          'around …',
          'circa …',
          'c. …',
          'ca. …',
          'sometime …',
          'sometime in …',
          'some time in …',
          '… (uncertain)',
        ],
        between: [
          'between … and …',
          '… to …',
          'from … to …',
          'sometime from … to …',
          'some time from … to …',
          '… until …',
          'from … until …',
          '… till …',
          'from … till …',
          '… through …',
          'from … through …',
        ],
        since: [
          'since …',
          'from …',
          'from … on',
          'from … onward',
          'from … onwards',
          '… or later',
          '… and later',
          '… onward',
          '… onwards',
          'from … to an unknown date',
          'from …, end not known',
        ],
        after: ['after …', 'later than …'],
        until: [
          'until …',
          'till …',
          'up to …',
          'by …',
          'on or before …',
          'in or before …',
          'at or before …',
          '… or before',
          '… or earlier',
          '… and earlier',
          'from an unknown date to …',
          'until …, start not known',
        ],
        before: ['before …', 'earlier than …', 'prior to …'],
      },
    },
  },
  /** The page at an old address, which leads to the new one at once. */
  moved: {
    title: 'This page has moved',
    lede: 'What was here now has a page at another address.',
    go: 'Go to that page',
  },
  notFound: {
    title: 'Page not found',
    lede: 'The address may be mistyped, or the page may have moved.',
    /** `{link}` is filled with a link to the nearest address. */
    meant: 'Did you mean {link}?',
    tryThis: 'Search for it, or start from one of these:',
  },
}
