import type * as english from '../en/settings';
import type { TranslatedNamespace } from '../messages';

export const settings: TranslatedNamespace<typeof english.settings> = {
  title: 'الإعدادات',
  sections: 'الأقسام',
  search: 'البحث في الإعدادات',
  searchShort: 'بحث',
  nothingFound: 'لا يوجد إعداد يحتوي على «{text}».',
  appearance: 'المظهر',
  language: 'اللغة',
  languageOfSystem: 'حسب النظام',
  theme: 'الألوان',
  viewerBackground: 'خلفية العرض الكبير',
  captions: 'عناوين الصور',
  cameraData: 'عرض بيانات الكاميرا في لوحة التفاصيل',
  cameraDataHint: 'طلب واحد إلى الخدمة لكل صورة تحددها.',
  actingTitle: 'التصرف بصفة عضو',
  actingLimit: 'ينتهي تلقائيًا بعد',
  actingLimitHint: 'يسري التغيير عندما تتصرف بصفة عضو في المرة القادمة. يصلك تحذير قبل النهاية، ويمكنك تمديد الوقت.',
  endsActingWhenAway: 'إنهاء التصرف بصفة عضو عند سكون الكمبيوتر أو قفله',
  endsActingWhenAwayHint:
    'يُبلغ macOS وWindows البرامج بالأمرين. على Linux يلاحظ Proofsheet القفل خلال ثوانٍ إذا أبلغ عنه سطح المكتب، كما يفعل GNOME وCinnamon وMATE وXfce، وبعض أسطح المكتب لا تفعل.',
};

export const themes: TranslatedNamespace<typeof english.themes> = {
  system: 'حسب النظام',
  light: 'فاتحة',
  dark: 'داكنة',
};

export const viewerBackgrounds: TranslatedNamespace<typeof english.viewerBackgrounds> = {
  dark: 'داكنة',
  black: 'سوداء',
  grey: 'رمادية',
  white: 'بيضاء',
};

export const captionChoices: TranslatedNamespace<typeof english.captionChoices> = {
  never: 'أبدًا',
  'on-focus': 'عند التأشير أو التحديد',
  always: 'دائمًا',
};

export const masksAllOnBlurChoices: TranslatedNamespace<typeof english.masksAllOnBlurChoices> = {
  'as-manager': 'للحسابات التي يمكنها التصرف بصفة أعضاء',
  always: 'دائمًا',
  never: 'أبدًا',
};

export const maskSettings: TranslatedNamespace<typeof english.maskSettings> = {
  title: 'الحجب',
  rulesFor: 'قواعد الحساب',
  forAllAccounts: 'لكل الحسابات',
  revealLength: 'مدة كشف الصورة',
  offLength: 'مدة إيقاف الحجب',
  masksOnBlur: 'حجب الصور المكشوفة عند الانتقال إلى نافذة أخرى',
  masksAllOnBlur: 'حجب كل الصور عند الانتقال إلى نافذة أخرى',
  masksAllAtStart: 'حجب كل الصور عند كل تشغيل',
  masksTitles: 'إخفاء العناوين وأسماء الألبومات أيضًا ما دامت كل الصور محجوبة',
  allPicturesHint:
    'كل الصور تشمل الآمنة والأغلفة والصور الشخصية. عند العودة إلى النافذة يظهر ما كان ظاهرًا من قبل، ما عدا ما كُشف.',
  masksAllAtStartHint: 'تبقى كل الصور محجوبة حتى تختار حجب الحساسة فقط.',
  masksTitlesHint:
    'وكذلك الأوصاف والكلمات المفتاحية وأسماء الملفات وعنوان النافذة. تبقى أسماء الأشخاص والفئات ظاهرة، وكذلك السجل.',
  whenMaskedAnyway:
    'يحجب Proofsheet الصور المكشوفة أيضًا عند سكون الكمبيوتر أو قفله، وعند تبديل الحساب، وعند انتهاء المدة، وعند كل تشغيل.',
  asksForMaskedForms: 'طلب الصور المحجوبة من الخدمة نفسها',
  asksForMaskedFormsHint: 'ترسل الخدمة عندئذٍ شكلها المحجوب بدلًا من الصورة الحقيقية، إذا كانت تدعم ذلك.',
  whenUnrated: 'إذا لم تذكر الخدمة هل الصورة آمنة',
  whenNeverRated: 'لا تذكر {service} أي الصور آمنة',
  unratedMask: 'حجبها',
  unratedMaskHint: 'تبقى الصور التي لا يُعرف أنها آمنة محجوبة.',
  unratedMaskHidden: 'حجب المخفي فقط',
  unratedMaskHiddenHint: 'تُحجب الصور التي يخفيها مالكها، وكل الأغلفة، لأن الخدمة لا تذكر هل الغلاف مخفي.',
  unratedShow: 'إظهارها',
  unratedShowHint: 'لا تُحجب إلا الصور التي تصنّفها الخدمة غير آمنة.',
  unratedShowAllHint: 'لا تصنّف {service} الصور، ولذلك لا تُحجب أي صورة منها.',
  maskStyle: 'شكل الصورة المحجوبة',
};

export const maskStyles: TranslatedNamespace<typeof english.maskStyles> = {
  mosaic: 'فسيفساء',
  soft: 'ألوان متدرجة',
  plain: 'لون واحد مع العنوان',
  titleInPreview: 'وقت الجزر',
};

export const network: TranslatedNamespace<typeof english.network> = {
  title: 'الشبكة',
  routesHint: 'المسار الحالي إلى كل خادم. يتصل Proofsheet بهذا الكمبيوتر نفسه مباشرةً دائمًا.',
  noRoutes: 'لا يوجد خادم قيد الاستخدام بعد.',
  routes: 'المسارات إلى الخوادم',
  routeDirect: 'مباشرةً',
  routeProxy: 'عبر {proxy}',
  routeUnknown: 'لا يُعرف مسار',
  proxyChoice: 'كيف تغادر الطلبات هذا الكمبيوتر',
  proxySystem: 'وكيل النظام',
  proxySystemHint: 'كما هو معدّ على هذا الكمبيوتر، مع استثناءاته ونصوصه البرمجية.',
  proxyDirect: 'بلا وكيل',
  proxyManual: 'هذا الوكيل',
  proxyManualHint: '\u2066http://\u2069 أو \u2066https://\u2069 أو \u2066socks4://\u2069 أو \u2066socks5://\u2069.',
  proxyAddress: 'عنوان الوكيل',
  proxyAddressExample: 'proxy.example:8080',
  userName: 'اسم المستخدم، إذا كان الوكيل يطلبه',
  password: 'كلمة المرور',
  credentialsSavedHint: 'إذا تركت الحقلين فارغين، يُستخدم المحفوظ.',
  credentialsHint: 'تشفّرهما سلسلة المفاتيح، ومن دونها يبقيان حتى إغلاق Proofsheet.',
  forgetCredentials: 'حذف الاثنين',
};

export const panicKey: TranslatedNamespace<typeof english.panicKey> = {
  title: 'مفتاح الطوارئ',
  explanation:
    'يغطي مفتاح الطوارئ كل النوافذ فورًا بصفحة لا تُظهر شيئًا يخصك، ويحجب كل ما كان مكشوفًا، ويكتم الصوت. لا يزيل هذه الصفحة إلا الزر الذي فيها أو مفتاح Enter، ورمز PIN إن وُجد. إذا ضغطت المفتاح مرة أخرى، لا يحدث شيء.',
  key: 'المفتاح',
  record: 'لا يوجد: انقر لتسجيل مفتاح',
  recording: 'اضغط المفاتيح الآن، أو Esc',
  remove: 'إزالة',
  noKey: 'لا يمكن أن يكون هذا المفتاح جزءًا من اختصار. استخدم حرفًا أو رقمًا أو سهمًا أو مفتاح وظيفة.',
  tooFew:
    'ستفقد البرامج الأخرى هذا المفتاح. اضغط معه مفتاحي تعديل، مثل {control} و{alt}، أو مفتاح تعديل واحدًا مع مفتاح وظيفة. لا يكفي {shift} وحده.',
  usedHere: 'الاختصار {keys} محجوز: يستخدمه Proofsheet للأمر «{command}».',
  closesWindows: 'الاختصار {keys} يغلق النوافذ على هذا النظام.',
  reachEverywhere: 'يعمل أيًّا كان البرنامج الذي في المقدمة.',
  reachPerhaps:
    'يعمل عندما يكون Proofsheet في المقدمة. مع Wayland يقرر سطح المكتب هل يعمل المفتاح أيضًا وبرنامج آخر في المقدمة. جرّبه.',
  reachHere:
    'رفض النظام هذا المفتاح، لأن سطح المكتب أو برنامجًا آخر يستخدمه. يعمل عندما يكون Proofsheet في المقدمة، وسيطلبه Proofsheet مجددًا عند التشغيل القادم.',
  confirmRemoval: 'إزالة المفتاح',
  confirmChange: 'تغيير المفتاح',
  removalNeedsPin: 'تتطلب إزالة المفتاح رمز PIN.',
  changeNeedsPin: 'يتطلب تغيير المفتاح رمز PIN.',
  decoy: 'شكل شاشة القفل',
  decoyHint:
    'يرسم Proofsheet كل ما في هذه الصفحة، ولا شيء فيها يخصك. فوق المستند أو الطرفية يظهر زر فتح القفل عند أول ضغطة مفتاح أو نقرة. إذا لم يُعيَّن رمز PIN، يفتح Enter القفل فورًا.',
};

export const decoyChoices: TranslatedNamespace<typeof english.decoyChoices> = {
  plain: 'صفحة رمادية فارغة',
  document: 'مستند',
  terminal: 'طرفية',
};

export const pin: TranslatedNamespace<typeof english.pin> = {
  pin: 'رمز PIN',
  current: 'رمز PIN الحالي',
  next: 'رمز PIN الجديد',
  nextHint: 'من {shortest, number} إلى {longest, number} حرفًا: أرقام أو أي نص.',
  again: 'رمز PIN الجديد مرة أخرى',
  differs: 'الرمزان غير متطابقين.',
  wrong: 'رمز PIN الحالي غير صحيح.',
  wait: 'أُدخل رمز PIN خطأً مرات كثيرة. أعد المحاولة بعد الساعة {time}.',
  set: 'تعيين رمز PIN…',
  change: 'تغيير رمز PIN…',
  remove: 'إزالة رمز PIN…',
  save: 'حفظ رمز PIN',
  confirmRemoval: 'إزالة رمز PIN',
  onlyThisPin: 'لا تفتح قفل النافذة كلمة مرور النظام ولا بصمة الإصبع ولا الوجه، بل رمز PIN هذا وحده.',
};

export const pinStates: TranslatedNamespace<typeof english.pinStates> = {
  none: 'من دون رمز PIN، يستطيع أي شخص أمام هذا الكمبيوتر فتح قفل النافذة.',
  kept: 'يلزم لفتح قفل النافذة. يبدأ Proofsheet مقفلًا إذا كان مقفلًا عند إنهائه، أو إذا لم ينته بشكل طبيعي. تشفّر سلسلة المفاتيح قيمة تجزئة (hash) مملّحة للرمز، ولا يُخزَّن رمز PIN نفسه.',
  'until-close':
    'يلزم لفتح قفل النافذة. لا توجد سلسلة مفاتيح تشفّره، ولذلك يضيع عند إغلاق Proofsheet: يمكن لأي شخص تجاوزه بإنهاء البرنامج.',
  unreadable: 'يوجد رمز PIN، لكن سلسلة المفاتيح لا تفتحه الآن. افتح قفل سلسلة المفاتيح، ثم أعد تشغيل Proofsheet.',
};

export const screenCaptures: TranslatedNamespace<typeof english.screenCaptures> = {
  title: 'لقطات الشاشة',
  keepOut: 'إبعاد النافذة عن لقطات الشاشة',
  macos:
    'تُظهر طرق الالتقاط القديمة نافذة فارغة، أما طرق macOS الأحدث فما زالت تُظهر محتواها. لا ترى المساعدة عن بُعد التي تلتقط الشاشة هذه النافذة. هذا الإعداد ليس بديلًا عن الحجب.',
  windows:
    'لا تظهر النافذة في لقطات الشاشة ولا في التسجيلات ولا عند مشاركة الشاشة ولا في المساعدة عن بُعد. تظل الكاميرا تراها. هذا الإعداد ليس بديلًا عن الحجب.',
  notSupported: 'لا يدعم Linux ذلك. تظهر النافذة في كل لقطة شاشة.',
};

export const storedFiles: TranslatedNamespace<typeof english.storedFiles> = {
  settings: 'الإعدادات',
  accounts: 'الحسابات',
  vault: 'بيانات تسجيل الدخول',
  checks: 'مراجعات الأعضاء',
  favourites: 'النجوم والعناصر الأخيرة',
  'journal-end': 'نهاية سجل التدقيق',
  panic: 'مفتاح الطوارئ',
};

export const unsavedFiles: TranslatedNamespace<typeof english.unsavedFiles> = {
  full: 'لم يُحفظ لأن القرص ممتلئ: {files}',
  'read-only': 'لم يُحفظ لأن القرص للقراءة فقط: {files}',
  'not-permitted': 'لم يُحفظ لأن الكتابة هناك غير مسموح بها لـ Proofsheet:\u00a0{files}',
  'not-a-file': 'لم يُحفظ لأن شيئًا ليس ملفًا يحمل الاسم نفسه: {files}',
  failed: 'لم يُحفظ لأن القرص أبلغ عن خطأ: {files}',
};

export const unsavedFolder: TranslatedNamespace<typeof english.unsavedFolder> = {
  full: 'لا يمكن حفظ أي شيء: القرص ممتلئ',
  'read-only': 'لا يمكن حفظ أي شيء: القرص للقراءة فقط',
  'not-permitted': 'لا يمكن حفظ أي شيء: لا يُسمح للبرنامج Proofsheet بالكتابة في مجلد بياناته',
  'not-a-file': 'لا يمكن حفظ أي شيء: مجلد بيانات Proofsheet ليس مجلدًا',
  failed: 'لا يمكن حفظ أي شيء: أبلغ القرص عن خطأ',
};

export const storage: TranslatedNamespace<typeof english.storage> = {
  title: 'الملفات',
  allSaved: 'يستطيع Proofsheet حفظ كل ملفاته.',
  cacheLimit: 'المساحة المخصصة للصور والقوائم على القرص',
  cacheNone: 'لا شيء',
  cacheHint:
    'ما رأيته يكون جاهزًا فور التشغيل، حتى عندما لا يمكن الوصول إلى الخدمة. وهو مشفّر بمفتاح في سلسلة المفاتيح. وما تكشفه لا يُحفظ أبدًا.',
  cacheUsed: 'المستخدَم: {size}',
  clearCache: 'إفراغ ذاكرة التخزين المؤقت',
  cacheName: 'الصور والقوائم الجديدة',
  cacheWithoutKeychain:
    'تبقى الصور وما ترسله الخدمات في الذاكرة فقط حتى إغلاق Proofsheet، لأنه لا توجد سلسلة مفاتيح تحميها على القرص.',
  unsaved: 'تبقى التغييرات حتى إغلاق Proofsheet. يواصل Proofsheet محاولة حفظها ({files}).',
  unsavedFolder: 'تبقى التغييرات حتى إغلاق Proofsheet. أصلح {path}، ثم أعد تشغيل Proofsheet.',
  setAside: 'تعذّر استخدام {files}',
  setAsideExplanation:
    '{count, plural, zero {لم تتغير أي ملفات ({files}).} one {أنشأ Proofsheet ملفًا جديدًا واحتفظ بالقديم باسم {files}.} two {أنشأ Proofsheet ملفين جديدين واحتفظ بالقديمين باسم {files}.} few {أنشأ Proofsheet ملفات جديدة واحتفظ بالقديمة باسم {files}.} many {أنشأ Proofsheet ملفات جديدة واحتفظ بالقديمة باسم {files}.} other {أنشأ Proofsheet ملفات جديدة واحتفظ بالقديمة باسم {files}.}}',
};

export const secretsStorage: TranslatedNamespace<typeof english.secretsStorage> = {
  title: 'بيانات الدخول المحفوظة',
  isSealed: 'مشفّرة',
  isNotSealed: 'غير مشفّرة',
  memory: 'الذاكرة، حتى إغلاق Proofsheet',
  sealed: 'تشفّر سلسلة المفاتيح رموز الوصول والمفاتيح، فلا يمكن قراءتها على القرص. يستمر تسجيل الدخول إلى الحسابات.',
  'session-only': 'تُحفظ رموز الوصول والمفاتيح في الذاكرة ولا تُكتب على القرص أبدًا. تبقى الحسابات حتى إغلاق Proofsheet.',
  locked:
    'سلسلة المفاتيح ({keychain}) مقفلة. افتح قفلها، ثم أعد تشغيل Proofsheet. تبقى بيانات الدخول المحفوظة من قبل هناك حتى ذلك الحين.',
  refused:
    'لا تفتح سلسلة المفاتيح ({keychain}) بيانات الدخول المحفوظة: إما أنها مقفلة، أو أن Proofsheet مُنع من الوصول. افتح قفلها أو اسمح لـ Proofsheet، ثم أعد تشغيل Proofsheet.',
};

export const keychains: TranslatedNamespace<typeof english.keychains> = {
  macos: 'سلسلة مفاتيح macOS',
  windows: 'حماية البيانات في Windows \u200f(DPAPI)',
  'secret-service': 'GNOME Keyring (Secret Service)',
  kwallet: 'KWallet',
};

export const missingKeychains: TranslatedNamespace<typeof english.missingKeychains> = {
  macos:
    'لم تسمح سلسلة المفاتيح للبرنامج Proofsheet باستخدامها. اسمح بذلك في «الوصول إلى سلسلة المفاتيح»، ثم أعد تشغيل Proofsheet.',
  windows:
    'حماية البيانات في Windows \u200f(DPAPI) غير متاحة لهذا الحساب. سجّل الدخول إلى Windows مجددًا، ثم أعد تشغيل Proofsheet.',
  linux:
    'لا تُفتح أي سلسلة مفاتيح على هذا الكمبيوتر: إما أنها غير موجودة، أو أنها مقفلة. أعدّ GNOME Keyring أو KWallet وافتح قفلها، ثم أعد تشغيل Proofsheet. إذا لم يكن سطح المكتب GNOME ولا KDE، فشغّله أيضًا مع \u2066--password-store=gnome-libsecret\u2069.',
};
