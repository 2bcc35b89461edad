/**
 * What a trigger's sense shows itself by: nouns (folded, without article) that name what is signed, adopted, given or
 * held. Rules list them in `only`, so that «أمضى عقدا» is an agreement and «أمضى موسمين» none.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** What shows something, and says nothing. */
export const evidence =
  list(`امر قضيه قضايا نتيجه نتايج صور صوره فيديو مقطع لقطات مشاهد معطيات معطي خوارزميه خوارزميات معلومات معلومه ارقام رقم
  موشر موشرات بيانات تحريات تحقيقات تحقيق تحليل تحاليل تشريح اختبار اختبارات حقيقه حقايق حركه حركات خطوه
  عمليه ظاهره حادث حادثه احداث مشروع مشاريع فصل عنوان لون وضع اوضاع ازمه ادله دليل تسريبات تسجيل تسجيلات تقديرات توقعات تجارب
  توجهات تجربه ممارسات اجراءات استنتاجات سلوك عدد نسبه اسعار سعر قيمه امراض مرض فيروس خطر مخاطر اسلحه عبارات عباره كلمات كتاب كتب فيلم`);

/** Verbs that only say that what follows was done. */
export const wasDone = list('تم تمت يتم تتم جري جرت يجري تجري');
/** «قرر», «قررت», «قرروا», «تقرر»: verbs of who decides on something. */
export const deciding = /^ت?قرر(ت|وا)?$/;

/** What parties sign. */
export const treaties =
  list(`اتفاق اتفاقا اتفاقيه اتفاقيات اتفاقيتين اتفاقيت اتفاقين عقد عقدا عقود عقدين مذكره مذكرات مذكرتي مذكرت مذكرتين وثيقه وثايق
  بروتوكول بروتوكولا بروتوكولات معاهده معاهدات محضر محضرا ميثاق ميثاقا صفقه صفقات هدنه صلح اعلان شراكه شراكات توامه تسويه`);

/** «وصل الوزير مرفوقا بوفد»: in whose company somebody does something. */
export const accompanied = list('مرفوقا مرفوقه مرفوقين مصحوبا مصحوبه مصحوبين');

/** What a body adopts. */
export const texts =
  list(`قانون قانونا قوانين قرار قرارا قرارات مشروع مشاريع خطه خططا استراتيجيه برنامج برنامجا وثيقه اعلان بيان بيانا
  ميزانيه توصيه توصيات دستور دستورا تعديل تعديلات تعديلا ميثاق ميثاقا لايحه مقترح مقترحا مقترحات مبادره اتفاق اتفاقا اتفاقيه
  نظام نظاما نص نصا خارطه فصل اجراءات موقف موقفا مواقف نتايج بروتوكول بروتوكولات`);

/** Who and what tells of an event, and has no part in it. */
export const tellers = list('مصدر مصادر تقرير تقارير بيان بلاغ');

/** What is given: money and goods. */
export const goods =
  list(`مليون ملايين مليار مليارات الف الاف دينار دنانير دولار دولارا يورو اورو ريال درهم جنيه قرض قرضا قروض قروضا مساعده مساعدات
  منحه منحا منح هبه تمويل تمويلا دعم دعما اعانه اعانات معونه معونات تبرع تبرعات ادويه اغذيه مواد غذاء طرود سلال سله سلات خيام اغطيه
  بطانيات بطانيه عتاد دواء طعام موونه اسلحه ذخيره معدات تجهيزات مصاريف نفقات تكاليف تعويض تعويضات مبلغ مبلغا مبالغ حافز حافزا حوافز تحفيز
  تحفيزا تحفيزات مكافاه مكافات هديه هدايا وجبه وجبات ملابس كسوه قسيمه قسايم شيك شيكات تمور تمر
  لقاح لقاحا لقاحات جرعه جرعات صاروخ صواريخ قفه قفف قففا`);

/** What is given to whoever is visited or in need. */
export const gifts = list(
  `هديه هدايا العاب خيام خياما لقاحات لقاح لقاحا جرعات جرعه بطانيات بطانيه اغطيه كمامات تمور مستلزمات سلال سلالا سلات سله طرود طردا ادويه حقايب حقيبه كراسي`,
);

/** What is handed out to whoever is in need, and hardly to anybody else. */
export const parcels = list(
  'طن طنا اطنان سله سلال سلات طرد طرود خيمه خيام بطانيات اغطيه مساعدات معونات اعانات تبرعات كسوه',
);

/** What food for whoever is in need is counted by. */
export const rations = list('طن طنا اطنان سله سلال سلات طرد طرود');

/** What is handed out full of something, and what it is for: «حقائب مدرسية», not «الحقائب الوزارية» (folded, without article). */
export const bags = list('حقيبه حقيبتين حقايب');
export const bagged = list('مدرسيه ايواء ايواييه صحيه غذاييه اغاثيه طبيه اسعافات ملابس شتويه');

/** What helps whoever is hurt or in need; words that tell so of services. */
export const care = list('رعايه عنايه اسعافات علاجيه اسعافيه اغاثيه');

/** What whoever is in need is provided with. */
export const supplies = list(
  `مساعده مساعدات معونه معونات دعم تمويل ادويه دواء غذاء اغذيه طعام خيام بطانيات اغطيه ملابس ماوي رعايه علاج لقاح لقاحات اسلحه سلاح ذخيره`,
);

/** What tells of a transport that it brings relief. */
export const relief = list('اغاثي اغاثيه');

/** What is paid. */
export const money = list(
  `مليون ملايين مليونا مليار مليارات مليارا الف الاف دينار دنانير دولار دولارا يورو اورو ريال درهم جنيه مبلغ مبلغا مبالغ`,
);

/** Those who are dead or hurt. */
export const tolls = list(
  `قتيل قتيلا قتلي قتيلين جريح جريحا جرحي جريحين ضحيه ضحايا شهيد شهيدا شهداء شهيدين مصاب مصابا مصابين`,
);

/** What flies. */
export const aircraft = list(
  'طايره طايرات طايرتين مقاتله مقاتلات مروحيه مروحيات مروحيتين طياره درون مسيره مسيرات مسيرتين',
);

/** What is set on fire to do harm. */
export const burnable =
  list(`سياره سيارات شاحنه شاحنات حافله حافلات دراجه مقر مقرات مركز مراكز منزل منازل بيت بيوت محل محلات مكتب مكاتب مكتبه مبني مباني مسجد
  مساجد كنيسه كنايس مدرسه مدارس مخيم قريه قري سفاره قنصليه مستودع مزرعه خيام ممتلكات مصنع`);

/** Who is trained as help, unlike teams and players. */
export const trainees =
  list(`جندي جنود جنودا مقاتل مقاتلين مقاتلا مقاتلون قوات عناصر عنصر اعوان عونا ضباط ضابطا شرطه شرطيا موظفين موظفا كوادر اطر معلمين
  اطباء ممرضين صحفيين قضاه طيارين نساء فلاحين طلاب متدربين متدربا مسعفين متطوعين`);

/** What is done for whoever is in need, and for customers too. */
export const services = list('خدمه خدمات خدماته خدماتها');

/** Who lives on what others do for him. */
export const needy = list(
  `ايتام يتيم فقراء محتاجين معوزين ارامل مطلقات مسنين معوقين معاقين مكفوفين لاجي لاجيين نازحين منكوبين متضررين جاليه سجناء نزلاء
  اعاقه احتياجات ضحايا جرحي مشردين مهاجرين`,
);

/** Whom somebody makes amends to. */
export const victims = list('متضررين متضررون ضحايا ضحيه فلاحين مزارعين عايلات اسر شهداء جرحي لاجيين نازحين منكوبين');

/** Who is caught by the police, and toppled from no office. */
export const offenders =
  list(`منحرف منحرفا منحرفين منحرفون عصابه عصابات شبكه شبكات خليه خلايا عنصر عناصر عنصرين مروج مروجا مروجي مروجين مهرب مهربا مهربي مهربين
  مجرم مجرما مجرمين لص لصا لصوص متهم متهما متهمين متهمون سارق تشكيل تنظيم مطلوب مطلوبا مطلوبين ارهابي ارهابيا ارهابيين مشتبه محتال متحيل تاجر تجار جاني جناه سارقين معتدي معتدين قاتل قتله`);

/** True of a word (folded) of who fights or what is hit, with or without the alef of the accusative. */
export const isOfFight = (word: string): boolean =>
  ofFight.has(word) || (word.endsWith('ا') && ofFight.has(word.slice(0, -1)));

/** What somebody is elected to or takes over. */
export const offices =
  list(`رياسه رييس رييسا رييسه منصب منصبا منصبه منصبها مهام مهامه مهامها حقيبه وزاره وزير وزيرا قياده اداره حكم سلطه مسووليه امانه عضويه عضو
  عضوا مقعد مقاعد مقعدا انتخابات انتخاب ولايه عهده خلافه عرش رياستها كرسي خطه وظيفه عماده`);

/** What people boycott; whoever else is «قوطع» was interrupted. */
export const boycotted =
  list(`جلسه جلسات انتخابات اجتماع اجتماعات منتجات منتوجات بضايع سلع دروس امتحان امتحانات عمل تمارين تدريبات مباراه قمه موتمر
  استفتاء اقتراع تصويت مفاوضات حوار شركات شركه اسواق انشطه نشاط بطوله العاب مهرجان اسراييل دراسه حفل مراسم تزويد`);

/** Where somebody is brought to be tried. */
export const courts = list(
  `محكمه محاكم قضاء نيابه قطب تحقيق قاضي عداله سجن محاكمه دايره جنايات ادعاء مدعي انظار تاديب فرقه وكيل`,
);

/** To whom somebody is referred who is to be tried or questioned, or how that body is called («الجهات المختصة»). */
export const prosecutors: ReadonlySet<string> = new Set([
  ...courts,
  ...list('اختصاص مختصه معنيه قضاييه امنيه شرطه وحده فرقه امن انتربول'),
]);

/** Whom a court or the police accuses: anybody, without a name or an office. */
export const suspects =
  list(`رجل رجلا رجلين رجلان رجال شخص شخصا شخصين شخصان اشخاص شاب شابا شابين شابان شبان امراه فتاه مراهق
  مراهقا مراهقين فتاتين امراتين وافد وافدا وافدين موقوف موقوفين مظنون مشتبه عنصر عنصرا عنصرين موظف موظفا شرطي شرطيا جندي جنديا`);

/** Whom one state expels from another. */
export const envoys = list(
  `سفير سفيرا سفيره سفيرها سفراء دبلوماسي دبلوماسيا دبلوماسيين دبلوماسيون قنصل ملحق ملحقا موظف موظفين طاقم بعثه`,
);

/** What one state keeps in another and closes to it. */
export const missions = list(
  'سفاره سفارت سفارات سفارتها سفارته قنصليه قنصليت قنصليات قنصليتها قنصليته حدود حدودها حدوده مكتب مكاتب قناه',
);

/** What binds somebody to a body or a state and is suspended; whose it is is struck. */
export const ties = list('عضويه عضويت علاقات علاقاتها علاقاته');

/** What is fired, thrown or goes off. */
export const projectiles =
  list(`نار نيران نيرانها نيرانه وابل وابلا رصاص رصاصه رصاصات رصاصتين اعيره عيارات صاروخ صاروخا صاروخين صاروخان صواريخ قذيفه قذيفتين
  قذيفتان قذايف قنبله قنبلتين قنبلتان قنابل عبوه عبوات عبوتان عبوتين لغم لغما الغام متفجرات مفخخه مفخختان مفخختين
  ملغومه ناسف ناسفا ناسفه مقذوف مقذوفا مقذوفات مقذوفين طلق طلقا طلقه طلقات طلقتين عيار عيارا شظايا حجاره طوب زجاجات مولوتوف شحنه برميل براميل`);

/** Of whom one prays. */
export const gods = list('الله المولي ربنا الباري العلي');

/** Those who are in something: a field, a body, a project. */
export const busy =
  list(`مسوول مسوولون مسوولين مسووله عامل عاملون عاملين عامله مختص مختصون مختصين مختصه متخصص متخصصون متخصصين متخصصه باحث باحثون باحثين
  باحثه خبير خبيره خبراء عضو اعضاء عضوه مشارك مشاركون مشاركين مشاركه محلل محللون محللين مستشار مستشارون مستشارين مستشاره موظف موظفون
  موظفين ناشط ناشطه ناشطون ناشطين نشطاء مستثمر مستثمرون مستثمرين قيادي قياديون قياديين متعامل متعاملون متعاملين مهتم مهتمون
  مهتمين متورط متورطون متورطين راغب راغبون راغبين`);

/** What is held in the hand or aimed. */
export const arms = list(
  'سلاح اسلحه بندقيه مسدس سكين سكاكين ساطور سيوف هاون رشاش رشاشات مدفعيه هراوات هراوه عصا مطرقه كلاشنيكوف شاقور مديه',
);

/** Who fights, and what is fought for or hit. */
const ofFight =
  list(`مسلح مسلحه مسلحون مسلحين مسلحو مقاتلون مقاتلين متمردون متمردين مستوطنون مستوطنين انتحاري انتحاريون انتحاريان انتحاريين مجهولون مجهولين جنود جنودا عسكريون عسكريين شرطيين عناصر قوات طايرات
  مقاتلات مروحيات سلاح اسلحه حافله سياره سيارات شاحنه شاحنات ناقله قارب قوارب زورق زوارق دوريه دوريات موكب قافله حاجز نقطه نقاط ثكنه معسكر قاعده مواقع موقع مقر مقرات مقار مركز
  مستشفي مسجد كنيسه فندق سوق منزل منازل مطار سفينه سفن قريه بلده مدينه قري بلدات ارهابي ارهابيين ارهابيون ارهابيان
  متشددون متشددين متطرفون متطرفين محلات متاجر محل متجر تجمعات ميليشيات مليشيات ميليشيا مليشيا مقاتلو متمردو مخفر مخيم قوافل`);

/** People of no office, whom words are seldom hurled at. */
export const assailed = list(
  'امراه امراتين سيدتين فتاه فتاتين فتيات طفل طفلا طفله شابا شابين شبان شبانا جندي جنديا جنديه شرطي شرطيا شرطيه مجنده لص لصوص لصا',
);

/** Vehicles, arms and works that are struck as people are, and fight by nobody's name («تدمير عجلة مسلحة»). */
export const struckThings = list(
  `عجله عجلتين عربه عربات عربتين اليه اليات اليتين دبابه دبابات دبابتين مدرعه مدرعات مدرعتين مدفع مدافع رتل ارتال سيارتين شاحنتين دراجه طايره طايرتين
  زورقين مستودع مستودعات مستودعين مخزن مخازن مخزنين مخبا مخابي مخباين حظيره خندق خنادق نفق انفاق منصه منصات انبوب انابيب جسر جسور برج ابراج
  مبني مباني مساجد كنايس كنيستين مدارس بيوت منزلين ممتلكات منشات`,
);

/** Grounds, posts and goods that are struck besides what is named first («المنشآت العسكرية ومواقع الجيش»). */
export const struckBesides: ReadonlySet<string> = new Set([
  ...burnable,
  ...struckThings,
  ...list(`منطقه مناطق موقع مواقع تجمع تجمعات ثكنه ثكنات معسكر معسكرات قاعده قواعد منشاه محطه محطات مطار مطارات ميناء موانيي ضريح اضرحه معبد معابد
    املاك اموال مقار مصالح مرافق معدات اسلحه نقطه نقاط حاجز حواجز ناقله ناقلات سفن زوارق قوارب دوريه دوريات تعزيزات مستشفي مستشفيات متجر متاجر
    مصنع مصانع مزارع بلده بلدات جبال تلال طرق حقول ابار خزان خزانات واجهه واجهات زجاج محتويات اطارات كوادر`),
]);

/** What somebody is elected to, or withdraws from (folded, without article). */
export const memberships = list(`حزب كتله لجنه حكومه تحالف ايتلاف حركه جبهه هييه مجلس مجالس برلمان نقابه اتحاد جمعيه`);

/** Where people work: what they resign from is no position. */
export const employers: ReadonlySet<string> = new Set([
  ...memberships,
  ...list(`قصر ديوان شركه موسسه ناد وزاره سلك صحيفه`),
]);

/** «أسفر عن», «أدى إلى», «تسبب في»: verbs for what a deed brings about. */
export const causing = /^[يت]?(اد[يت]|ودي|ادي|اسفر|سفر|تسبب|سبب|خلف|اود[يت]|ودي|اوقع|وقع|نجم|نتج)(ت|ا|وا)?$/;
