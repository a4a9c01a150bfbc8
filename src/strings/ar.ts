import { afterDays, days, FACTS, facts, ofYears, reports, speakers } from './ar-counts.ts'
import type { Strings } from './strings.ts'

/** The era of years from 1 on, where it is told. */
const AD = ' م'

/** Every word of the interface in Arabic. */
export const ar: Strings = {
  dates: {
    about: (date) => `نحو ${date}`,
    uncertain: (text) => `${text} (غير مؤكد)`,
    sometimeIn: (date) => `في وقت ما من ${date}`,
    in: (date) => `في ${date}`,
    from: (date) => `من ${date}`,
    /** Intervals: throughout, then within. */
    fromTo: (from, to) => `من ${from} إلى ${to}`,
    between: (from, to) => `بين ${from} و${to}`,
    /** Open and unknown ends: throughout. */
    fromOn: (date) => `ابتداءً من ${date}`,
    until: (date) => `حتى ${date}`,
    fromToUnknown: (date) => `من ${date} إلى تاريخ مجهول`,
    fromUnknownTo: (date) => `من تاريخ مجهول إلى ${date}`,
    /** Open and unknown ends: within. */
    orLater: (date) => `${date} أو بعد ذلك`,
    atOrBefore: (time) => `${time} أو قبل ذلك`,
    onOrBefore: (day) => `${day} أو قبل ذلك`,
    inOrBefore: (date) => `${date} أو قبل ذلك`,
    season: {
      spring: (year) => `ربيع ${year}`,
      summer: (year) => `صيف ${year}`,
      autumn: (year) => `خريف ${year}`,
      winter: (year) => `شتاء ${year}`,
    },
    decade: (year) => `عقد ${year}`,
    years: (first, last) => {
      // The era stands after the last year; what is told first has it where English has it.
      const bare = first.endsWith(AD) && !last.endsWith(AD)
      return bare
        ? `الأعوام من ${first.slice(0, -AD.length)} إلى ${last}${AD}`
        : `الأعوام من ${first} إلى ${last}`
    },
    bc: (year) => `${year} ق.م`,
    ad: (year) => `${year}${AD}`,
    time: (day, time) => `${day}، ${time}`,
    precision: {
      second: 'بالثانية',
      minute: 'بالدقيقة',
      day: 'اليوم معروف',
      month: 'الشهر فقط',
      season: 'الفصل فقط',
      year: 'السنة فقط',
      decade: 'العقد فقط',
      century: 'القرن فقط',
      interval: 'مدة',
      open: 'مدة مفتوحة',
    },
    /** A day that is not exact. */
    qualifiedDay: 'اليوم',
    qualified: {
      approximate: (precision) => `${precision}، على وجه التقريب`,
      uncertain: (precision) => `${precision}، دون تأكيد`,
      both: (precision) => `${precision}، على وجه التقريب ودون تأكيد`,
    },
    /** Of a day before there was that calendar. */
    gregorian: '{precision} (بالتقويم الغريغوري)',
    days: afterDays,
    sameDay: 'في اليوم نفسه',
    aboutSameDay: 'في اليوم نفسه تقريبًا',
    later: (count) => `بعد ${count}`,
    atMostLater: (count) => `بعد ${count} على الأكثر`,
    atLeastLater: (count) => `بعد ${count} على الأقل`,
    betweenLater: (least, count) => `بعد مدة من ${least} إلى ${count}`,
  },
  site: {
    skip: 'انتقل إلى المحتوى',
    sections: 'الأقسام',
    more: 'عن هذا الموقع',
    breadcrumb: 'موضعك في الموقع',
    pageTitle: (page, site) => `${page} · ${site}`,
    searchLabel: 'ابحث في الخط الزمني',
    searchHint: 'بحث',
    searchButton: 'ابحث',
    /** `{licence}` is where the licence’s name goes, linked. */
    licence: 'النص متاح برخصة {licence}',
    reviewed: 'آخر مراجعة: {date}',
    reportError: 'بلّغ عن خطأ',
    repository: 'ملفات هذا الخط الزمني',
    data: 'البيانات (JSON)',
    feedTitle: (site: string, format: string) => `${site} (${format})`,
    close: 'إغلاق',
    appearance: { legend: 'المظهر', system: 'وفق النظام', light: 'فاتح', dark: 'داكن' },
    keys: {
      title: 'مفاتيح الاختصار',
      lede: 'تعمل حيثما لا تكتب نصًّا. أزل العلامة عن مفتاح لتعطيله في هذا المتصفح.',
      does: {
        search: 'إلى حقل البحث',
        next: 'إلى الواقعة التالية',
        previous: 'إلى الواقعة السابقة',
        help: 'قائمة المفاتيح هذه',
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
    /** What a reader who cannot see it lands on. */
    table: 'جدول',
    /** Above a remark of the editors. */
    note: 'ملاحظة المحررين',
    sourceNumber: (number) => `المصدر ${new Intl.NumberFormat('ar').format(number)}`,
    facts,
    legend: 'معاني العلامات',
    status: { reported: 'خبر المصدر', claimed: 'قول منقول', announced: 'أمر معلن' },
    statusMeans: {
      reported: 'يقوله المصدر نفسه',
      claimed: 'يقول قائل إنه حدث',
      announced: 'يقول قائل إنه سيحدث',
      /** Of a report of words; of a hope. */
      said: 'يقول المصدر إنه قيل',
      hoped: 'يرجو قائل أن يحدث',
    },
    shapeName: { bar: 'شريط', open: 'شريط متلاشٍ' },
    shapeMeans: {
      bar: 'لا يُعرف إلا الشهر أو الفصل أو السنة أو المدة',
      open: 'لا يُعرف إلا البدء أو الانتهاء',
    },
    contents: 'السنوات والشهور',
    silence: (count) =>
      count < 731
        ? `${days(count)} بلا واقعة مؤرخة باليوم`
        : `أكثر من ${ofYears(Math.floor(count / 365.2425))} بلا واقعة مؤرخة باليوم`,
    saidHere: 'مما قيل هنا',
    /** `{names}` is where the speakers go, linked. Nouns: a verb would need their gender. */
    by: {
      occasion: 'المتحدثون: {names}',
      reported: 'على لسان {names}',
      claimed: 'بحسب {names}',
      announced: 'إعلان من {names}',
      confirmed: 'تأكيد من {names}',
      promised: 'وعد من {names}',
      predicted: 'توقع من {names}',
      hoped: 'رجاء من {names}',
      toCome: 'مرتقب بحسب {names}',
    },
    reportedIn: 'كما ورد في {names}',
    /** A publisher in that list, with the number of its reports where there are several. */
    reportsOf: (name, told) => (told === 1 ? name : `${name} (${reports(told)})`),
    /** Between the parts of a line. */
    comma: '، ',
    onDay: (day) => `في ${day}`,
    inTime: (time) => `في ${time}`,
    wording: (words) => `«${words}»`,
    dated: (words) => `مؤرخ بعبارة «${words}»`,
    /** Of a date that the source does not give whole: after “exact day”, and by itself. */
    inferred: 'والتاريخ مستنتج جزئيًّا',
    dateInferred: 'بعض التاريخ مستنتج',
    support: (said, told) => [said > 0 && speakers(said), reports(told)].filter(Boolean).join('، '),
    outcome: {
      pending: 'لم يحن وقته بعد',
      unrecorded: 'لم يُسجَّل ما آل إليه',
      happened: 'حدث',
      'did-not-happen': 'لم يحدث',
    },
    /** The same beside a label that says “Outcome”. */
    outcomeIs: {
      pending: 'لم يحن وقته بعد',
      unrecorded: 'غير مسجل',
      happened: 'حدث',
      'did-not-happen': 'لم يحدث',
    },
    outcomeMeans: {
      pending: 'لم يكن وقته قد انقضى حين راجع المحررون هذا الخط الزمني آخر مرة.',
      unrecorded: 'حان وقته أو انقضى، ولا يبيّن أي مصدر هنا ما آل إليه.',
      happened: 'يدل عليه: {fact}.',
      'did-not-happen': 'يدل عليه: {fact}.',
    },
    /** Headings and labels of a fact’s page. */
    page: {
      wording: 'بعبارة المصدر',
      dating: 'كيف عُرف التاريخ',
      occasion: 'المناسبة',
      support: 'ما تستند إليه',
      outcome: 'المآل',
      known: 'صارت علنية',
      record: 'هذه الواقعة',
      added: 'أُضيفت',
      quotations: 'الاقتباسات',
      quotation: 'اقتباس',
      accounts: 'كيف ترويها المصادر',
      datesIt: 'تاريخها فيه:',
      sources: 'المصادر',
      related: 'وقائع متصلة',
      linkedFrom: 'ما يحيل إلى هنا',
      after: 'بعد',
      corrections: 'التصويبات',
      corrected: (day) => `صُوّبت في ${day}`,
      withdrawn: 'سُحبت هذه الواقعة',
      withdrawnOn: (day) => `سُحبت في ${day}`,
      neighbours: 'وقائع أسبق وأحدث',
      previous: 'الواقعة السابقة',
      next: 'الواقعة التالية',
      translated: 'مترجم',
      report: 'بلّغ عن خطأ في هذه الواقعة',
      reportTitle: (id) => `خطأ في «${id}»`,
      reportBody: (id, address) =>
        `الواقعة: ${id}\nالعنوان: ${address}\n\nما الخطأ، وماذا يقول المصدر؟\n`,
    },
  },
  axis: {
    title: 'محور الزمن',
    /** What the axis shows: how many facts, and from when to when. */
    shows: (count) => `${count} على مقياس الزمن`,
    showsTime: (count, time) => `${count} على مقياس الزمن، ${time}`,
    skip: 'إلى الوقائع',
    one: (date, title, status) => `${date}: ${title} (${status})`,
    several: (count, dates) => `${count}، ${dates}`,
    toDate: (from, to) => `${from} – ${to}`,
    table: 'المحور في جدول',
    columns: { topic: 'الموضوع', date: 'التاريخ', fact: 'الواقعة', status: 'الصفة' },
    otherTopics: 'موضوعات أخرى',
    /** Of facts at which a bar or a point stands for several. */
    severalMeans: {
      name: 'عدد',
      text: 'عدة وقائع في هذا الموضع؛ بلون باهت حيث هي من أنواع مختلفة',
    },
    /** Where there are lanes, and facts of several topics. */
    once: 'تُرسم كل واقعة مرة واحدة، تحت أول موضوعاتها.',
    from: 'بداية المدة',
    to: 'نهاية المدة',
    lead: (span) => `ابحث في المدة: ${span}`,
    brushSearch: 'اسحب، أو انقر مرتين، لتبحث في مدة.',
    brush: 'اسحب، أو انقر مرتين، لتختار مدة.',
  },
  period: {
    /** What stands in a period, and how much else may have been in it. */
    lede: (count, others) =>
      others === undefined
        ? `${count} في هذا الجزء من الخط الزمني.`
        : `${count} في هذا الجزء من الخط الزمني، وعدد ما قد يقع فيه أيضًا: ${others}.`,
    description: (period, title, count) =>
      `${period} في «${title}»: ${count}، ولكل منها تاريخها، ومن قالها، وأين تُقرأ.`,
    months: 'الوقائع بحسب الشهور',
    noMonth: (count) => `وما لا يُعرف شهره: ${facts(count)}.`,
    years: 'الوقائع بحسب السنوات',
    neighbours: 'أسبق وأحدث',
    previous: 'قبل ذلك',
    next: 'بعد ذلك',
    also: 'ربما كانت في هذا الوقت أيضًا',
    more: (count) => `المزيد في البحث: ${count}`,
    byMonth: 'بقيتها في صفحات الشهور.',
    latest: 'أحدث الوقائع',
    all: 'كلها في صفحات سنواتها وفي البحث.',
  },
  entity: {
    aliases: 'أسماء أخرى',
    within: 'ضمن',
    holds: 'أماكن فيه',
    position: 'الموقع، من المراجع',
    compass: { north: 'شمالًا', south: 'جنوبًا', east: 'شرقًا', west: 'غربًا' },
    links: 'روابط',
    kindIn: (kind, place) => `${kind} ضمن ${place}`,
    placeKind: { country: 'بلد', city: 'مدينة', region: 'إقليم', site: 'موقع' },
    noFacts: 'لا واقعة عنه في هذا الخط الزمني بعد.',
  },
  source: {
    publisher: 'الناشر',
    author: 'المؤلف',
    published: 'تاريخ النشر',
    updated: 'تاريخ التحديث',
    accessed: 'اطّلع عليه المحررون',
    language: 'اللغة',
    publishedOn: (date) => `نُشر: ${date}`,
    updatedOn: (date) => `حُدّث: ${date}`,
    read: (host) => `اقرأه في ${host}`,
    address: 'العنوان',
    archived: 'نسخة محفوظة',
    note: 'ملاحظة',
    nothingKnown: 'ناشره وتاريخه وعنوانه غير معروفة',
    carries: 'فيه العبارة',
    /** Opens the publication at the quotation. */
    openThere: 'اقرأها في موضعها',
    where: 'موضعها فيه',
    checked: (day) => `قوبلت بنص المصدر في ${day}`,
    about: 'كل الوقائع المستندة إليه',
    noFacts: 'لا واقعة تستند إليه في هذا الخط الزمني بعد.',
  },
  index: {
    people: { title: 'الأشخاص', lede: 'من يتكلم في هذا الخط الزمني، ومن يُتكلم عنه.' },
    organisations: { title: 'المؤسسات', lede: 'هيئات تدور عليها الوقائع أو تتكلم فيها.' },
    places: { title: 'الأماكن', lede: 'أين تقع الأمور، وعن أي الأماكن هي.' },
    topics: { title: 'الموضوعات', lede: 'الخيوط التي تنتظم هذا الخط الزمني.' },
    sources: { title: 'المصادر', lede: 'المنشورات التي تستند إليها كل واقعة هنا.' },
    empty: 'لا شيء منها في هذا الخط الزمني بعد.',
  },
  /** What was said to be coming, and what the editors changed. */
  record: {
    announced: {
      title: 'أمور معلنة',
      lede: 'ما قال قائل إنه سيحدث: من قاله ومتى، ولأي وقت، وما آل إليه بقدر ما تبيّنه المصادر.',
      empty: 'لم يُعلن شيء في هذا الخط الزمني.',
      /** By what came of it: a heading, and what it means. */
      groups: {
        pending: {
          title: 'لم يحن وقته بعد',
          means: 'لم يكن وقت هذه الأمور قد انقضى حين راجع المحررون هذا الخط الزمني آخر مرة.',
        },
        unrecorded: {
          title: 'لم يُسجَّل ما آل إليه',
          means: 'حان وقت هذه الأمور أو انقضى، ولا يبيّن أي مصدر هنا ما آلت إليه.',
        },
        happened: { title: 'حدث', means: undefined },
        'did-not-happen': { title: 'لم يحدث', means: undefined },
      },
    },
    corrections: {
      title: 'التصويبات',
      lede: 'ما غيّره المحررون في واقعة بعد نشرها، ولماذا.',
      empty: 'لم يُصوَّب شيء ولم يُسحب حتى الآن.',
    },
    forWhen: 'لأي وقت',
    who: 'القائل',
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
  /** A list’s filters. Plurals are by category; `{…}` is filled in by the page’s script. */
  filter: {
    title: 'تصفية',
    /** The same where scripts are off: then its values are links to pages. */
    browse: 'تصفّح',
    facets: {
      topic: 'الموضوعات',
      person: 'الأشخاص',
      organisation: 'المؤسسات',
      place: 'الأماكن',
      source: 'المصادر',
      status: 'الصفة',
      /** The search’s own. */
      precision: 'دقة التاريخ',
      year: 'السنوات',
    },
    showAll: 'أظهر الكل: {count}',
    showFewer: 'أظهر أقل',
    /** Where there are more values than a page lists. */
    showFrequent: 'أظهر الأكثر ورودًا: {count}',
    facts: FACTS,
    shown: {
      zero: 'لا وقائع',
      one: '{count} من واقعة واحدة',
      two: '{count} من واقعتين',
      few: '{count} من {total} وقائع',
      many: '{count} من {total} واقعة',
      other: '{count} من {total} واقعة',
    },
    /** Of several facts in one place of the axis, where some are left out. */
    partOf: '{count} من {whole}',
    /** Of the list of filters that are on. */
    chosen: 'عوامل التصفية المفعّلة',
    remove: 'أزل عامل التصفية: {name}',
    clear: 'امسح التصفية',
    none: 'لا واقعة توافق هذه التصفية.',
    noneTips: ['أزل أحد العوامل أعلاه: نقرة على أحدها تزيله.', 'اختر مدة أطول.'],
    noneSearch: 'ابحث في كل الوقائع بالكلمات والأسماء والتواريخ',
    saidAt: 'قيل في: {fact}',
    known: 'كما كان معروفًا في',
    knownOn: 'كما كان معروفًا في {day}',
    everything: 'كل ما عُرف حتى الآن',
    publicBy: {
      zero: 'لا وقائع',
      one: 'المعروف حينها {count} من واقعة واحدة',
      two: 'المعروف حينها {count} من واقعتين',
      few: 'المعروف حينها {count} من {total} وقائع',
      many: 'المعروف حينها {count} من {total} واقعة',
      other: 'المعروف حينها {count} من {total} واقعة',
    },
    knownHint: 'بحسب أول خبر في المصادر المذكورة هنا. وما يظهر يُروى بعبارة اليوم.',
    /** After a number of facts of which the day is known. */
    andUnsure: {
      zero: '{facts}',
      one: '{facts}، وواقعة واحدة لا يُعرف يوم أول خبر عنها',
      two: '{facts}، وواقعتان لا يُعرف يوم أول خبر عنهما',
      few: '{facts}، و{count} وقائع لا يُعرف يوم أول خبر عنها',
      many: '{facts}، و{count} واقعة لا يُعرف يوم أول خبر عنها',
      other: '{facts}، و{count} واقعة لا يُعرف يوم أول خبر عنها',
    },
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
    /** By plural category; `{count}` and `{query}` are filled in by the page’s script. */
    found: {
      zero: 'لا وقائع عن «{query}»',
      one: 'واقعة واحدة عن «{query}»',
      two: 'واقعتان عن «{query}»',
      few: '{count} وقائع عن «{query}»',
      many: '{count} واقعة عن «{query}»',
      other: '{count} واقعة عن «{query}»',
    },
    foundAll: FACTS,
    shown: 'يظهر {shown} من {count}',
    more: 'أظهر المزيد',
    none: 'لم يُعثر على واقعة عن «{query}».',
    noneAll: 'لم يُعثر على واقعة.',
    missing: 'لا واقعة فيها {words}.',
    quoted: '«{word}»',
    tips: {
      title: 'ما يمكن تجربته',
      list: [
        'كلمات أقل، أو أول الكلمة فقط.',
        'كتابة أخرى: الاسم كما يكتبه خبر آخر.',
        'تاريخ: يوم، أو شهر مع سنته، أو سنة.',
        'دون علامات الاقتباس، فهي تطلب تلك الكلمات بعينها.',
        'دون علامة الطرح، فهي تستبعد الوقائع التي فيها الكلمة التي بعدها.',
      ],
    },
    failed: 'تعذر تحميل البحث.',
    failedHelp: 'ربما انقطع الاتصال، أو يجري تحديث الموقع الآن.',
    retry: 'أعد المحاولة',
    scripts:
      'البحث يحتاج إلى نصوص برمجية، وهي معطلة في هذا المتصفح. يمكن قراءة كل واقعة وتصفحها دونها.',
    browse: 'تصفح بدلًا من ذلك',
    timeline: 'كل الوقائع بترتيب الزمن',
    hints: 'تلميحات',
    /** `{link}` is where a link goes. */
    meant: 'هل تقصد {link}؟',
    standsFor: '«{alias}» هو {link}',
    /** How a date was read that could be read otherwise. */
    readAs: 'قُرئ {typed} على أنه {date}',
    /** What follows a minus sign. */
    leftOut: 'دون الوقائع التي فيها {words}',
    /** Signs that mean something in other search engines. */
    ignored: 'لم يُفهم فأُهمل: {signs}. لا بد أن تكون في الواقعة كل الكلمات.',
    toResults: 'إلى النتائج',
    /** A page that answers a search, by the kind of what it is about. */
    page: {
      people: 'شخص: {link}',
      organisations: 'مؤسسة: {link}',
      places: 'مكان: {link}',
      topics: 'موضوع: {link}',
      sources: 'مصدر: {link}',
      pages: 'صفحة: {link}',
    },
    /** Where a match stands; in a title or summary it is seen. */
    part: {
      date: 'في تاريخها',
      quotation: 'في اقتباس',
      note: 'في النص',
      account: 'في رواية المصادر',
      names: 'في اسم',
      roles: 'في صفة أحد المذكورين',
      sources: 'في اسم ناشر مصدر',
      outcome: 'فيما آلت إليه',
    },
    /** On a fact’s page that a search led to. */
    highlight: { showing: 'مواضع «{query}» مظللة', clear: 'أزل التظليل' },
    failedMore: 'تعذر تحميل البقية.',
    without: {
      zero: 'لا وقائع دون عامل التصفية {filter}',
      one: 'واقعة واحدة دون عامل التصفية {filter}',
      two: 'واقعتان دون عامل التصفية {filter}',
      few: '{count} وقائع دون عامل التصفية {filter}',
      many: '{count} واقعة دون عامل التصفية {filter}',
      other: '{count} واقعة دون عامل التصفية {filter}',
    },
    fewer: {
      zero: 'لا وقائع دون {words}',
      one: 'واقعة واحدة دون {words}',
      two: 'واقعتان دون {words}',
      few: '{count} وقائع دون {words}',
      many: '{count} واقعة دون {words}',
      other: '{count} واقعة دون {words}',
    },
    loosen: 'بحث أوسع',
    titled: '{query} – {title}',
    /** In the place of a facet’s counts. */
    failedCounts: 'تعذر تحميل الأعداد: فالأرقام لكل الوقائع. ويظل الاختيار يقصر النتائج.',
    /** A histogram of the facts that were found. */
    time: {
      title: 'الزمن',
      over: {
        zero: 'لا وقائع على مر الزمن',
        one: 'واقعة واحدة على مر الزمن',
        two: 'واقعتان على مر الزمن',
        few: '{count} وقائع على مر الزمن',
        many: '{count} واقعة على مر الزمن',
        other: '{count} واقعة على مر الزمن',
      },
      most: '{over}؛ وأكثرها، {most}: {time}',
      within: {
        zero: 'لا وقائع',
        one: '{count} من واقعة واحدة',
        two: '{count} من واقعتين',
        few: '{count} من {total} وقائع',
        many: '{count} من {total} واقعة',
        other: '{count} من {total} واقعة',
      },
      inSpan: '{count}: {time}',
      sure: 'مؤرخة بتلك المدة',
      maybe: 'قد تقع فيها',
      hint: 'اسحب، أو انقر مرتين، لتختار مدة.',
    },
    /** Before anything is asked for. */
    start: {
      title: 'ما يمكنك أن تسأل عنه',
      name: 'اسم، بأي كتابة',
      date: 'تاريخ، بأي صيغة',
      phrase: 'كلمات كما قيلت بعينها',
      about: 'كلمة مع سنة',
    },
    recent: {
      title: 'عمليات بحثك الأخيرة',
      remember: 'تذكّر عمليات بحثي على هذا الجهاز',
      hint: 'تُحفظ في هذا المتصفح وحده، ولا يُرسل شيء إلى أي مكان.',
      forget: 'انسَ «{query}»',
      forgetAll: 'انسَ الكل',
    },
    /** Every way in which they are typed, for reading dates. */
    dateNames: {
      seasons: { spring: ['ربيع'], summer: ['صيف'], autumn: ['خريف'], winter: ['شتاء'] },
      bc: ['ق.م', 'ق.م.', 'ق م', 'قبل الميلاد'],
      ad: ['م', 'م.', 'ميلادي', 'ميلادية', 'للميلاد'],
      // In Arabic these stand before the number, where they are not read: only as others type them.
      decade: ['s'],
      century: ['th century'],
      // The names of months in the Levant and Iraq, in Algeria and Tunisia, in Morocco.
      regions: ['ar-SY', 'ar-DZ', 'ar-MA'],
      weekdays: ['الإثنين', 'الاربعاء', 'الأثنين', 'الثلثاء'],
      attached: 'و',
      around: {
        at: [
          ...['في …', 'يوم …', 'في يوم …', 'سنة …', 'عام …', 'شهر …', 'خلال …', 'بتاريخ …'],
          ...['نحو …', 'حوالي …', 'قرابة …', 'في وقت ما من …', '… (غير مؤكد)'],
        ],
        between: ['بين … و…', 'ما بين … و…', 'من … إلى …', 'من … حتى …', '… إلى …', '… حتى …'],
        since: [
          ...['من …', 'منذ …', 'ابتداءً من …', 'ابتداء من …', 'اعتبارًا من …', '… أو بعد ذلك'],
          'من … إلى تاريخ مجهول',
        ],
        after: ['بعد …'],
        until: ['حتى …', 'إلى …', '… أو قبل ذلك', 'من تاريخ مجهول إلى …'],
        before: ['قبل …'],
      },
    },
  },
  notFound: {
    title: 'لا توجد صفحة كهذه',
    lede: 'ربما كُتب العنوان خطأ، أو نُقلت الصفحة. الوقائع لا تُنقل أبدًا: عناوينها باقية.',
    tryThis: 'ابحث عنها، أو ابدأ من إحدى هذه الصفحات:',
  },
}
