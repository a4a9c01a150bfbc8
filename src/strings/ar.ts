import type { Strings } from './strings.ts'

const FACTS =
  '{count, plural, zero {لا وقائع} one {واقعة واحدة} two {واقعتان} few {# وقائع} many {# واقعة} other {# واقعة}}'

const OF_TOTAL =
  '{total, plural, zero {لا وقائع} one {{count} من واقعة واحدة} two {{count} من واقعتين} few {{count} من # وقائع} many {{count} من # واقعة} other {{count} من # واقعة}}'

// Numbers up to ten in words: those from three to ten take the opposite gender of their noun.
const SPEAKERS =
  '{speakers, plural, =3 {ثلاثة قائلين} =4 {أربعة قائلين} =5 {خمسة قائلين} =6 {ستة قائلين} =7 {سبعة قائلين} =8 {ثمانية قائلين} =9 {تسعة قائلين} =10 {عشرة قائلين} zero {بلا قائل} one {قائل واحد} two {قائلان} few {# قائلين} many {# قائلًا} other {# قائل}}'

const REPORTS =
  '{reports, plural, =3 {ثلاث روايات} =4 {أربع روايات} =5 {خمس روايات} =6 {ست روايات} =7 {سبع روايات} =8 {ثماني روايات} =9 {تسع روايات} =10 {عشر روايات} zero {بلا رواية} one {رواية واحدة} two {روايتان} few {# روايات} many {# رواية} other {# رواية}}'

/** All texts of the interface in Arabic. */
export const ar: Strings = {
  dates: {
    about: 'نحو {date}',
    uncertain: '{text} (غير مؤكد)',
    sometimeIn: 'في وقت ما من {date}',
    in: 'في {date}',
    from: 'من {date}',
    /** Intervals: throughout, then within. */
    fromTo: 'من {from} إلى {to}',
    between: 'في وقت ما من {from} إلى {to}',
    /** Open and unknown ends: throughout. */
    fromOn: 'ابتداءً من {date}',
    until: 'حتى {date}',
    fromToUnknown: 'من {date}، والنهاية مجهولة',
    fromUnknownTo: 'حتى {date}، والبداية مجهولة',
    /** Open and unknown ends: within. */
    orLater: '{date} أو بعد ذلك',
    atOrBefore: '{date} أو قبل ذلك',
    onOrBefore: '{date} أو قبل ذلك',
    inOrBefore: '{date} أو قبل ذلك',
    range: '{from} – {to}',
    by: '{date} أو قبل',
    season: {
      spring: 'ربيع {year}',
      summer: 'صيف {year}',
      autumn: 'خريف {year}',
      winter: 'شتاء {year}',
    },
    decade: 'عقد {year}',
    years: 'الأعوام من {first} إلى {last}',
    bc: '{year} ق.م',
    ad: '{year} م',
    time: '{day}، {time}',
    precision: {
      second: 'بالثانية',
      minute: 'بالدقيقة',
      day: 'باليوم',
      month: 'بالشهر',
      season: 'بالفصل',
      year: 'بالسنة',
      decade: 'بالعقد',
      century: 'بالقرن',
      interval: 'مدة',
      open: 'البدء أو الانتهاء مجهول',
    },
    /** Beside days before the Gregorian calendar. */
    gregorianCalendar: 'بالتقويم الغريغوري',
    /** After a preposition, where “two days” takes its other ending. */
    days: '{count, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
    sameDay: 'في اليوم نفسه',
    aboutSameDay: 'في الوقت نفسه تقريبًا',
    later: 'بعد {days}',
    atMostLater: 'بعد {days} على الأكثر',
    atLeastLater: 'بعد {days} على الأقل',
    betweenLater: 'بعد مدة من {least} إلى {days}',
  },
  site: {
    skip: 'انتقل إلى المحتوى',
    sections: 'القائمة',
    more: 'عن هذا الموقع',
    breadcrumb: 'مسار الصفحة',
    pageTitle: '{page} · {site}',
    searchLabel: 'ابحث في الخط الزمني',
    searchHint: 'اسم أو كلمة أو تاريخ',
    searchButton: 'ابحث',
    /** `{licence}` is filled with the linked name of the licence. */
    licence: 'النص: {licence}',
    reviewed: 'آخر مراجعة: {date}',
    reportError: 'بلّغ عن خطأ',
    repository: 'الملفات المصدرية',
    data: 'البيانات',
    follow: 'تابع الجديد ({format})',
    feedTitle: '{site} ({format})',
    close: 'إغلاق',
    appearance: { legend: 'المظهر', system: 'وفق النظام', light: 'فاتح', dark: 'داكن' },
    keys: {
      title: 'اختصارات لوحة المفاتيح',
      lede: 'تعمل ما دمت لا تكتب نصًّا.',
      on: 'استخدام الاختصارات في هذا المتصفح',
      does: {
        search: 'البحث',
        next: 'الواقعة التالية',
        previous: 'الواقعة السابقة',
        help: 'عرض الاختصارات',
      },
    },
  },
  nav: {
    timeline: 'الخط الزمني',
    people: 'الأشخاص',
    organisations: 'المؤسسات',
    places: 'الأماكن',
    topics: 'الموضوعات',
    sources: 'المصادر',
    announced: 'أمور معلنة',
    about: 'عن الموقع',
    method: 'المنهج',
  },
  fact: {
    translated: 'مترجم',
    /** The accessible name of a region. */
    table: 'جدول',
    /** The label of a remark of the editors. */
    note: 'ملاحظة المحررين',
    sourceNumber: 'المصدر {number}',
    facts: FACTS,
    /** Under a month, if some may lie before or after it. */
    factsWithin: '{facts}، والمؤرخ منها داخله: {within}',
    legend: 'معاني العلامات',
    status: {
      reported: 'خبر المصدر',
      remark: 'تصريح',
      claimed: 'قول منقول',
      announced: 'أمر معلن',
    },
    /** Several facts of one kind. */
    kinds: {
      reported:
        '{count, plural, zero {# خبر} one {خبر واحد} two {خبران} few {# أخبار} many {# خبرًا} other {# خبر}}',
      remark:
        '{count, plural, zero {# تصريح} one {تصريح واحد} two {تصريحان} few {# تصريحات} many {# تصريحًا} other {# تصريح}}',
      claimed:
        '{count, plural, zero {# قول منقول} one {قول منقول واحد} two {قولان منقولان} few {# أقوال منقولة} many {# قولًا منقولًا} other {# قول منقول}}',
      announced:
        '{count, plural, zero {# أمر معلن} one {أمر معلن واحد} two {أمران معلنان} few {# أمور معلنة} many {# أمرًا معلنًا} other {# أمر معلن}}',
    },
    statusMeans: {
      reported: 'يقوله مصدر بلسانه',
      /** A fact that is a saying: its source vouches for the words alone. */
      remark: 'كلام قيل، منقول بنصه أو بمعناه',
      claimed: 'يقول قائل إنه حدث',
      announced: 'يقول قائل إنه سيحدث',
    },
    shapeName: { bar: 'شريط', within: 'شريط رفيع', open: 'طرف متلاشٍ' },
    shapeMeans: {
      bar: 'دام تلك المدة كلها',
      within: 'حدث في وقت ما بين طرفيه',
      open: 'بدؤه أو انتهاؤه غير معروف',
    },
    contents: 'السنوات والشهور',
    noneDated: '{dates}: لا واقعة مؤرخة باليوم',
    longSilence:
      'لا واقعة مؤرخة باليوم لأكثر من {years, plural, zero {# عام} one {عام واحد} two {عامين} few {# أعوام} many {# عامًا} other {# عام}}',
    saidHere: 'مما قيل في هذه المناسبة',
    /** If the editors inferred that it was. */
    saidHereInferred: 'مما قيل في هذه المناسبة، على ما تُظهره الأخبار',
    /** A label above a part of a list: the rest stands elsewhere on the page. */
    partOf: '{label} ({shown} من {count})',
    /**
     * `{names}` is filled with the linked names of the speakers. Nouns, because a verb would need
     * their gender.
     */
    by: {
      occasion: 'المتحدثون: {names}',
      remark: 'على لسان {names}',
      claimed: 'بحسب {names}',
      announced: 'إعلان من {names}',
      confirmed: 'تأكيد من {names}',
      promised: 'وعد من {names}',
      predicted: 'توقع من {names}',
      hoped: 'رجاء من {names}',
      toCome: 'كما يروي {names}',
    },
    listedBy: { remark: 'تصريح من {names}', claimed: 'قول منقول عن {names}' },
    reportedIn: 'كما ورد في {names}',
    /** A publisher in that list, with the number of its reports if there are several. */
    reportsOf: `{reports, plural, =1 {{name}} other {{name} (${REPORTS})}}`,
    /** The separator between items of a line. */
    comma: '، ',
    label: '{name}:',
    onDay: 'في {day}',
    inTime: 'في {time}',
    wording: '«{words}»',
    dated: 'مؤرخ بعبارة «{words}»',
    /** What of a date no source gives. */
    inferred: {
      date: 'التاريخ مستنتج',
      year: 'السنة مستنتجة',
      month: 'الشهر مستنتج',
      day: 'اليوم مستنتج',
    },
    /** Which of the timeline’s sources have a fact; `other` is for three and more. */
    everySource:
      '{count, plural, zero {# مصدر} one {المصدر الوحيد} two {المصدران كلاهما} few {المصادر الـ# كلها} many {المصادر الـ# كلها} other {المصادر الـ# كلها}}',
    oneSource: '{name} فقط',
    someSources:
      '{total, plural, zero {{count} من # مصدر} one {{count} من مصدر واحد} two {{count} من مصدرين} few {{count} من # مصادر} many {{count} من # مصدرًا} other {{count} من # مصدر}}',
    sources:
      '{count, plural, zero {# مصدر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}}',
    /** The support of a fact. There may be no speakers. */
    support: `{speakers, plural, =0 {${REPORTS}} other {${SPEAKERS}، ${REPORTS}}}`,
    outcome: {
      pending: 'لم يحن وقته بعد',
      unrecorded: 'لم يُسجَّل ما آل إليه',
      happened: 'حدث',
      'did-not-happen': 'لم يحدث',
    },
    /** The same as a sentence, after the label “Outcome”. */
    outcomeIs: {
      pending: 'لم يحن وقته بعد.',
      unrecorded: 'غير مسجل.',
      happened: 'حدث.',
      'did-not-happen': 'لم يحدث.',
    },
    outcomeMeans: {
      pending: 'لم يكن قد حان وقته عند آخر مراجعة لهذا الخط الزمني.',
      unrecorded: 'حان وقته، ولا يذكر أي من المصادر ما حدث.',
      happened: 'يدل عليه: {fact}.',
      'did-not-happen': 'يدل عليه: {fact}.',
    },
    verdict: {
      remark: 'تصريح على لسان {names}',
      oneSpeaker: 'ولا قائل آخر هنا',
    },
    /** Headings and labels of a fact’s page. */
    page: {
      about: 'الأشخاص والأماكن والموضوعات',
      copy: 'انسخ الرابط',
      copied: 'نُسخ الرابط',
      notCopied: 'لم يسمح المتصفح بذلك. الرابط في شريط العنوان.',
      report: 'اقترح تصويبًا',
      whatIsKnown: 'المعروف',
      when: 'متى',
      wording: 'كيف يؤرخها المصدر',
      whoSays: 'من قال ذلك',
      /** Who vouches for it, and which sources have it: “1 speaker, both reports”. */
      evidence:
        '{speakers, plural, =0 {{support}} zero {{support}} one {قائل واحد، {support}} two {قائلان، {support}} few {# قائلين، {support}} many {# قائلًا، {support}} other {# قائل، {support}}}',
      occasion: 'المناسبة',
      occasionInferred: 'المناسبة، على ما تُظهره الأخبار',
      outcome: 'المآل',
      known: 'أول ذكر لها، في هذه المصادر',
      unsaid: 'ما لم يُذكر',
      sources: 'المصادر',
      after: 'بعد',
      added: 'أُضيفت في',
      story: {
        title: 'من الحدث إلى الصفحة',
        reported: 'وقت الحدث',
        remark: 'وقت القول',
        claimed: 'وقت الحدث، بحسب القول',
        announced: 'الوقت المعلن للحدث',
        said: 'القول على لسان {speakers}',
        published: 'النشر: {name}',
        updated: 'التحديث: {name}',
        yearsLater:
          'بعد أكثر من {years, plural, zero {# عام} one {عام واحد} two {عامين} few {# أعوام} many {# عامًا} other {# عام}}',
      },
      text: 'بالتفصيل',
      quotations: 'اقتباسات أخرى',
      accounts: 'كيف يرويها كل مصدر',
      accountRows: {
        wording: 'عبارته في التاريخ',
        date: 'التاريخ المفهوم منه',
        says: 'ما يقوله',
        quote: 'الاقتباس',
      },
      differs: 'مختلف',
      related: 'وقائع متصلة',
      linkedFrom: 'مذكورة في',
      corrections: 'التصويبات',
      corrected: 'صُوّبت في {day}',
      withdrawn: 'سُحبت هذه الواقعة',
      withdrawnMark: 'مسحوبة',
      withdrawnOn: 'سُحبت في {day}',
      neighbours: 'قبلها وبعدها',
      previous: 'الواقعة السابقة',
      next: 'الواقعة التالية',
      translated: 'مترجم',
      reportTitle: 'خطأ في «{id}»',
      reportBody: 'الواقعة: {id}\nالعنوان: {address}\n\nما الخطأ، وماذا يقول المصدر؟\n',
    },
  },
  axis: {
    title: 'محور الزمن',
    show: 'أظهر محور الزمن',
    shows: 'خط زمني بمقياس',
    showsTime: 'خط زمني بمقياس، {time}',
    /** After one of these, if a few facts far from all others are left out. */
    offScale:
      '{scale}؛ {count, plural, zero {لا واقعة} one {واقعة واحدة} two {واقعتان} few {# وقائع} many {# واقعة} other {# واقعة}} خارج هذا المقياس',
    /** The links to those facts. */
    earlier: '{count} قبل ذلك، من {date}',
    later: '{count} بعد ذلك، إلى {date}',
    /** Facts that may belong to any part of the time shown, and so are not drawn. */
    open: '{count, plural, zero {لا واقعة} one {واقعة واحدة} two {واقعتان} few {# وقائع} many {# واقعة} other {# واقعة}} قد تقع في أي وقت من هذه المدة',
    /** The same where numbers of facts are drawn. */
    loose:
      '{count, plural, zero {لا واقعة} one {واقعة واحدة} two {واقعتان} few {# وقائع} many {# واقعة} other {# واقعة}} لا يكفي تأريخها لعدّها هنا',
    /** The last link of a card, which names the first of several facts. */
    allFacts: 'الوقائع كلها، وعددها {count}',
    /** What a fact is, and who says so. */
    says: '{status}: {names}',
    skip: 'إلى الوقائع',
    one: '{date}: {title} ({status})',
    several: '{facts}، {dates}: {name}',
    /** The name of a mark that stands for several facts, after one of them. */
    andMore: '{name} و{count} غيرها',
    toDate: '{from} – {to}',
    table: 'اعرضه جدولًا',
    columns: { topic: 'الموضوع', date: 'التاريخ', fact: 'الواقعة', status: 'الصفة' },
    otherTopics: 'موضوعات أخرى',
    /** For a mark that stands for several facts. */
    severalMeans: {
      name: 'عدد',
      text: 'بهذا العدد وقائع في هذا الموضع أو في هذه المدة',
    },
    /** If there are lanes, and facts with several topics. */
    once: 'الواقعة ذات الموضوعات المتعددة تُرسم مرة واحدة، تحت أولها.',
    from: 'تاريخ البداية',
    to: 'تاريخ النهاية',
    lead: 'ابحث',
    brushSearch: 'اسحب على الرسم، أو اكتب تاريخين، للبحث في مدة',
    brush: 'اسحب على الرسم، أو اكتب تاريخين، للتصفية بمدة',
    clear: 'امسح',
    /** The button beside the fields of a period. */
    apply: 'صفِّ',
    /** What the fields of a period accept, shown where something else was typed. */
    periodForm: 'سنة أو شهر أو يوم: 2023 أو 2023-01 أو 2023-01-19',
  },
  focus: {
    before: 'قبل ذلك',
    toCome: 'ما قيل إنه سيأتي',
    after: 'بعد ذلك',
    noted: '{facts}، {note}',
    more: '{count, plural, zero {لا مزيد} one {واحدة أخرى} two {اثنتان أخريان} few {# أخرى} many {# أخرى} other {# أخرى}}',
  },
  period: {
    /** The number of facts in a period, and of facts that may have been in it. */
    dated:
      '{facts} مؤرخة في {period}{others, plural, =0 {.} other {، وعدد ما قد يقع هنا أيضًا: #.}}',
    /** The same if some of its facts may lie before or after it. */
    datedWithin:
      '{facts}، والمؤرخ منها داخل {period}: {within}{others, plural, =0 {.} other {، وعدد ما قد يقع هنا أيضًا: #.}}',
    description: '{period} في «{title}»: {facts}، ولكل منها تاريخها، ومن قالها، وأين تُقرأ.',
    months: 'الوقائع بحسب الشهور',
    /** Facts of a year under other headings, such as “Summer 2023”. */
    underOthers: `وتحت {groups}: ${FACTS}.`,
    years: 'الوقائع بحسب السنوات',
    neighbours: 'أسبق وأحدث',
    previous: 'قبل ذلك',
    next: 'بعد ذلك',
    also: 'قد يقع هنا أيضًا',
    more: 'المزيد في البحث: {facts}',
    byMonth: 'انظر الشهور لبقيتها.',
    latest: 'أحدث الوقائع',
    all: 'اختر سنة، أو ابحث، لترى كل الوقائع.',
  },
  entity: {
    aliases: 'أسماء أخرى',
    within: 'جزء من',
    holds: 'يضم',
    position: 'الإحداثيات',
    compass: { north: 'شمالًا', south: 'جنوبًا', east: 'شرقًا', west: 'غربًا' },
    links: 'روابط',
    kindIn: '{kind} ضمن {place}',
    placeKind: { country: 'بلد', city: 'مدينة', region: 'إقليم', site: 'موقع' },
    quoted: 'أقوال مقتبسة',
    noFacts: 'لا وقائع بعد.',
  },
  list: {
    titled: '{names}، الصفحة {number} من {count}',
    pages: 'صفحات هذه القائمة',
    turn: 'الصفحة السابقة والتالية',
    previous: 'الصفحة السابقة',
    next: 'الصفحة التالية',
  },
  source: {
    publisher: 'الناشر',
    author: 'المؤلف',
    published: 'تاريخ النشر',
    updated: 'تاريخ التحديث',
    accessed: 'تاريخ الاطلاع',
    language: 'اللغة',
    publishedOn: 'نُشر: {date}',
    updatedOn: 'حُدّث: {date}',
    read: 'اقرأ التقرير في {host}',
    noAddress: 'لا يُعرف رابط لهذا التقرير.',
    archived: 'نسخة محفوظة',
    nothingKnown: 'ناشره وتاريخه ورابطه غير معروفة',
    where: 'الصفحة أو القسم',
    found:
      '{count, plural, zero {لا اقتباس} one {وُجد الاقتباس في {day}} two {وُجد الاقتباسان في {day}} few {وُجدت # اقتباسات في {day}} many {وُجد # اقتباسًا في {day}} other {وُجد # اقتباس في {day}}}',
    foundSome: 'وُجد من الاقتباسات {found} من {count} في {day}',
    checked: 'وُجدت في التقرير في {day}',
    noFacts: 'لا وقائع من هذا المصدر بعد.',
  },
  index: {
    people: { title: 'الأشخاص', lede: 'أشخاص اقتُبس كلامهم أو ذُكرت أسماؤهم هنا.' },
    organisations: { title: 'المؤسسات', lede: 'مؤسسات اقتُبس كلامها أو ذُكرت أسماؤها هنا.' },
    places: { title: 'الأماكن', lede: 'أماكن وقعت فيها الأحداث أو تعلقت بها.' },
    topics: { title: 'الموضوعات', lede: 'الوقائع بحسب موضوعها.' },
    sources: { title: 'المصادر', lede: 'التقارير المستعملة هنا.' },
    empty: 'لا شيء بعد.',
    letters: 'بحسب الحرف',
    narrow: 'ابحث عن اسم هنا',
    narrowPage: 'ابحث عن اسم في هذه الصفحة',
    found: 'الأسماء: {count}',
    noneFound: 'لا يوجد هنا اسم فيه «{typed}». اضغط Enter للبحث في كل شيء.',
  },
  /** The pages of announcements and of corrections. */
  record: {
    announced: {
      title: 'ما أُعلن',
      lede: 'إعلانات ووعود وتوقعات: من أطلقها، ولأي وقت، وما الذي حدث.',
      noneFound:
        '{count, plural, one {لا يذكر أي مصدر هنا ما آل إليه.} two {لا يذكر أي مصدر هنا ما آلا إليه.} zero {لا يذكر أي مصدر هنا ما آلت إليه.} few {لا يذكر أي مصدر هنا ما آل إليه أي منها.} many {لا يذكر أي مصدر هنا ما آل إليه أي منها.} other {لا يذكر أي مصدر هنا ما آل إليه أي منها.}}',
      empty: 'لم يُعلن شيء في هذا الخط الزمني.',
      tally: {
        happened: 'حدث',
        'did-not-happen': 'لم يحدث',
        unrecorded: 'لم يُسجَّل ما آل إليه',
        pending: 'لم يحن وقته بعد',
      },
      what: 'ماذا',
      happened: 'حدث: {fact}',
      'did-not-happen': 'لم يحدث: {fact}',
      saidOn: 'قيل: {day}',
      key: {
        said: 'النقطة: وقت القول',
        bar: 'الشريط: الوقت المعلن للحدث',
        open: 'السهم: بلا نهاية محددة',
        reviewed: 'آخر مراجعة: {day}',
      },
    },
    corrections: {
      title: 'التصويبات',
      lede: 'ما غيّره المحررون في واقعة بعد نشرها، ولماذا.',
      empty: 'لم يُصوَّب شيء ولم يُسحب حتى الآن.',
      found: 'هل وجدت خطأ؟',
      back: 'عودة إلى الخط الزمني',
    },
    who: 'من، ولأي وقت',
    manner: {
      announced: 'إعلانًا',
      confirmed: 'تأكيدًا',
      promised: 'وعدًا',
      predicted: 'توقعًا',
      hoped: 'رجاءً',
    },
  },
  pages: {
    emptyTimeline: 'لا وقائع في هذا الخط الزمني بعد.',
  },
  /** The filters of a list. */
  filter: {
    title: 'تصفية',
    /** The same without scripts: the values are then links to pages. */
    browse: 'تصفّح',
    facets: {
      topic: 'الموضوعات',
      person: 'الأشخاص',
      organisation: 'المؤسسات',
      place: 'الأماكن',
      source: 'المصادر',
      status: 'الصفة',
      /** Only for the search. */
      precision: 'دقة التاريخ',
      year: 'السنوات',
    },
    /** On the button that opens the filters in narrow windows; the number of active ones. */
    open: 'تصفية{count, plural, =0 {} zero {} one { (#)} two { (#)} few { (#)} many { (#)} other { (#)}}',
    /** On the button that closes them. */
    done: '{count, plural, zero {لا وقائع} one {اعرض واقعة واحدة} two {اعرض واقعتين} few {اعرض # وقائع} many {اعرض # واقعة} other {اعرض # واقعة}}',
    showAll: 'أظهر الكل: {count}',
    showFewer: 'أظهر أقل',
    /** If there are more values than a page lists. */
    showFrequent: 'أظهر الأكثر ورودًا: {count}',
    shown: OF_TOTAL,
    /** For a mark of several facts, if the filters hide some of them. */
    partOf: '{count} من {whole}',
    /** The label of the list of active filters. */
    chosen: 'عوامل التصفية الحالية',
    remove: 'أزل عامل التصفية: {name}',
    clear: 'امسح التصفية',
    none: 'لا وقائع مطابقة.',
    noneTips: ['أزل أحد عوامل التصفية أعلاه.', 'وسّع المدة الزمنية.'],
    noneSearch: 'ابحث في كل الوقائع بالكلمات والأسماء والتواريخ',
    saidAt: 'قيل في: {fact}',
    known: 'المعروف حتى',
    knownOn: 'المعروف حتى {day}',
    /** Instead of a day. */
    everything: 'الآن',
    knownHint: 'كما كانت هذه المصادر قد ذكرته حينها. والصياغة صياغة اليوم.',
    /** After the number of facts with a known day. */
    andUnsure:
      '{facts}{count, plural, zero {} one {، وواقعة واحدة لا يُعرف يوم أول خبر عنها} two {، وواقعتان لا يُعرف يوم أول خبر عنهما} few {، و# وقائع لا يُعرف يوم أول خبر عنها} many {، و# واقعة لا يُعرف يوم أول خبر عنها} other {، و# واقعة لا يُعرف يوم أول خبر عنها}}',
    unsure: 'يوم أول خبر غير معروف',
    unsureHint: 'لا تبيّن المصادر هل كانت هذه الوقائع قد ذُكرت حينها.',
  },
  search: {
    title: 'البحث',
    description: 'ابحث في وقائع هذا الخط الزمني بالكلمات والأسماء والاقتباسات والتواريخ.',
    label: 'كلمات أو أسماء أو تواريخ',
    hint: 'جرّب اسمًا، أو كلمة من اقتباس، أو تاريخًا مثل {date}.',
    button: 'ابحث',
    order: 'الترتيب',
    orders: { best: 'الأنسب', newest: 'الأحدث أولًا', oldest: 'الأقدم أولًا' },
    results: 'النتائج',
    searching: 'جارٍ البحث …',
    found: `${FACTS} عن «{query}»`,
    /** For a date: how many of the facts found are certainly of that time. */
    foundDated: `${FACTS} عن «{query}»: المؤرَّخ بتلك المدة {dated}{possible, plural, =0 {} other {، وما قد يقع فيها #}}{mentions, plural, =0 {} other {، وما يذكرها #}}`,
    shown: 'يظهر {shown} من {count}',
    more: 'أظهر المزيد',
    none: 'لم يُعثر على واقعة عن «{query}».',
    noneAll: 'لم يُعثر على واقعة.',
    missing: 'لا واقعة فيها {words}.',
    quoted: '«{word}»',
    tips: {
      title: 'ما يمكن تجربته',
      fewer: 'استعمل كلمات أقل.',
      spelling: 'جرّب كتابة أخرى، أو أول الكلمة فقط.',
      date: 'جرّب تاريخًا: يومًا، أو شهرًا مع سنته، أو سنة.',
      phrase: 'احذف علامات الاقتباس، فهي تطلب العبارة بعينها.',
      minus: 'احذف علامة الطرح، فهي تستبعد الوقائع التي فيها الكلمة التي بعدها.',
    },
    failed: 'تعذر تحميل البحث.',
    failedHelp: 'ربما انقطع الاتصال، أو يجري تحديث الموقع الآن.',
    retry: 'أعد المحاولة',
    scripts:
      'البحث يحتاج إلى نصوص برمجية، وهي معطلة في هذا المتصفح. يمكن قراءة كل واقعة وتصفحها دونها.',
    browse: 'تصفح بدلًا من ذلك',
    timeline: 'كل الوقائع بترتيب الزمن',
    hints: 'تلميحات',
    /** `{link}` is filled with a link. */
    meant: 'هل تقصد {link}؟',
    standsFor: '«{alias}» هو {link}',
    /** How an ambiguous date was read. */
    readAs: 'قُرئ {typed} على أنه {date}',
    /** About words after a minus sign. */
    leftOut: 'دون الوقائع التي فيها {words}',
    /** About signs that have a meaning in other search engines. */
    ignored: 'لم يُفهم فأُهمل: {signs}. لا بد أن تكون في الواقعة كل الكلمات.',
    toResults: 'إلى النتائج',
    /** A page that matches the search, by the kind of its subject. */
    page: {
      people: 'شخص: {link}',
      organisations: 'مؤسسة: {link}',
      places: 'مكان: {link}',
      topics: 'موضوع: {link}',
      sources: 'مصدر: {link}',
      pages: 'صفحة: {link}',
    },
    /** Where a match is. Matches in a title, a quotation or the summary are visible, so they need no text. */
    part: {
      date: 'المطابق: التاريخ',
      note: 'المطابق: النص',
      dating: 'المطابق: كيف عُرف التاريخ',
      account: 'المطابق: روايات المصادر',
      unsaid: 'المطابق: ما لم يُذكر',
      context: 'المطابق: المناسبة',
      names: 'المطابق: اسم',
      roles: 'المطابق: صفة',
      sources: 'المطابق: الناشر',
      outcome: 'المطابق: ما آلت إليه',
    },
    failedMore: 'تعذر تحميل البقية.',
    without: `${FACTS} دون عامل التصفية {filter}`,
    loosen: 'بحث أوسع',
    titled: '{query} – {title}',
    /** Instead of the counts of a facet. */
    failedCounts: 'تعذر تحميل الأعداد: فالأرقام لكل الوقائع. ويظل الاختيار يقصر النتائج.',
    /** The histogram of the results. */
    time: {
      title: 'الزمن',
      over: `${FACTS} على مر الزمن`,
      most: '{over}؛ وأكثرها، {most}: {time}',
      inSpan: '{count}: {time}',
      sure: 'مؤرخة بتلك المدة',
      maybe: 'قد تقع فيها',
      hint: 'اسحب على الرسم، أو اكتب تاريخين، للتصفية بمدة',
    },
    /** Before the first search. */
    start: {
      title: 'ما يمكنك أن تسأل عنه',
      name: 'اسم، بأي كتابة',
      date: 'تاريخ، بأي صيغة',
      phrase: 'كلمات كما قيلت بعينها',
      about: 'كلمة مع سنة',
    },
    /** All spellings of names in dates, for reading them. */
    dateNames: {
      seasons: { spring: ['ربيع'], summer: ['صيف'], autumn: ['خريف'], winter: ['شتاء'] },
      bc: ['ق.م', 'ق.م.', 'ق م', 'قبل الميلاد'],
      ad: ['م', 'م.', 'ميلادي', 'ميلادية', 'للميلاد'],
      // In Arabic these come before the number, where they are not read; only foreign spellings are
      // listed.
      decade: ['s'],
      century: ['th century'],
      // The names of months in the Levant and Iraq, in Algeria and Tunisia, and in Morocco.
      regions: ['ar-SY', 'ar-DZ', 'ar-MA'],
      weekdays: ['الإثنين', 'الاربعاء', 'الأثنين', 'الثلثاء'],
      attached: 'و',
      around: {
        at: [
          'في …',
          'يوم …',
          'في يوم …',
          'سنة …',
          'عام …',
          'شهر …',
          'خلال …',
          'بتاريخ …',
          'نحو …',
          'حوالي …',
          'قرابة …',
          'في وقت ما من …',
          '… (غير مؤكد)',
        ],
        between: [
          'بين … و…',
          'ما بين … و…',
          'من … إلى …',
          'في وقت ما من … إلى …',
          'من … حتى …',
          '… إلى …',
          '… حتى …',
        ],
        since: [
          'من …',
          'منذ …',
          'ابتداءً من …',
          'ابتداء من …',
          'اعتبارًا من …',
          '… أو بعد ذلك',
          'من … إلى تاريخ مجهول',
          'من …، والنهاية مجهولة',
        ],
        after: ['بعد …'],
        until: ['حتى …', 'إلى …', '… أو قبل ذلك', 'من تاريخ مجهول إلى …', 'حتى …، والبداية مجهولة'],
        before: ['قبل …'],
      },
    },
  },
  /** The page at an old address, which leads to the new one at once. */
  moved: {
    title: 'نُقلت هذه الصفحة',
    lede: 'ما كان هنا صار في صفحة بعنوان آخر.',
    go: 'انتقل إلى تلك الصفحة',
  },
  notFound: {
    title: 'الصفحة غير موجودة',
    lede: 'ربما كُتب العنوان خطأ، أو نُقلت الصفحة.',
    meant: 'هل تقصد {link}؟',
    tryThis: 'ابحث عنها، أو ابدأ من إحدى هذه الصفحات:',
  },
}
