import type * as english from '../en/sign-in';
import type { TranslatedNamespace } from '../messages';

export const signIn: TranslatedNamespace<typeof english.signIn> = {
  whichService: 'أين صورك؟',
  whichMethod: '{service}: كيف تريد تسجيل الدخول؟',
  methods:
    '{count, plural, zero {لا توجد طرق اتصال {methods}} one {طريقة اتصال واحدة: {methods}} two {طريقتا اتصال: {methods}} few {# طرق اتصال: {methods}} many {# طريقة اتصال: {methods}} other {# طريقة اتصال: {methods}}}',
  nothingSent: 'لا يُرسل شيء قبل أن تبدأ تسجيل الدخول أو الاختبار. يحذف تسجيل الخروج بيانات الدخول المحفوظة.',
  heading: '{service}: {method}',
  signIn: 'تسجيل الدخول',
  openBrowser: 'فتح المتصفح',
  openBrowserAgain: 'فتح المتصفح مجددًا',
  copyAddress: 'نسخ العنوان',
  signingIn: 'جارٍ تسجيل الدخول',
  useInstead: 'المتابعة مع «{service}»',
  signInAgainAs: 'تسجيل الدخول مجددًا باسم {name}',
  asking: 'يجري سؤال الخدمة.',
  needed: 'هذا الحقل مطلوب.',
  savedOneUsed: 'إذا تركته فارغًا، يُستخدم المحفوظ.',
  portProblem: 'المنفذ رقم من {min} إلى {max}.',
  redirectHint: 'تقارن الخدمة هذا العنوان، ولذلك سجّل هذا العنوان بالضبط في تفاصيل المشروع:',
  keptInKeychain: 'يُحفظ في سلسلة المفاتيح على هذا الكمبيوتر.',
  keptUntilClose: 'يُنسى عند إغلاق Proofsheet.',
};

export const browserSignIn: TranslatedNamespace<typeof english.browserSignIn> = {
  waiting: 'في انتظار المتصفح',
  continueTitle: 'المتابعة في المتصفح',
  continueText: 'فُتحت هناك صفحة من الخدمة. سجّل الدخول واسمح لـ Proofsheet، وستتابع هذه النافذة تلقائيًا.',
  noBrowserTitle: 'تعذّر فتح متصفح',
  noBrowserText: 'انسخ العنوان، وافتحه بنفسك في متصفح على هذا الكمبيوتر. ستتابع هذه النافذة تلقائيًا.',
  finishingTitle: 'وصل الرد من المتصفح',
  finishingText: 'يجري سؤال الخدمة عن هويتك.',
  foreignAnswer: 'رفض Proofsheet ردًا لا يخص عملية تسجيل الدخول هذه.',
  codeTitle: 'اكتب الرمز الظاهر في الصفحة',
  codeText: 'فُتحت صفحة من الخدمة في متصفحك. سجّل الدخول فيها واسمح لـ Proofsheet، ثم تعرض الصفحة رمزًا.',
  codeNoBrowserText:
    'انسخ العنوان، وافتحه في متصفح على أي كمبيوتر. سجّل الدخول هناك واسمح لـ Proofsheet، ثم تعرض الصفحة رمزًا.',
  code: 'الرمز',
  codeHint: 'لا تهم المسافات. يبقى الرمز صالحًا بضع دقائق.',
  codeWrong: 'لا تقبل الخدمة هذا الرمز. قارن كل رقم بما في الصفحة.',
  codeDigits: 'يتكون الرمز من ستة أرقام.',
  codeUnchecked: 'لم تستجب الخدمة، فلم يُتحقق من الرمز. أرسله مرة أخرى.',
  codeAsking: 'يرسل Proofsheet الرمز إلى الخدمة.',
  codeSend: 'متابعة',
};

export const servers: TranslatedNamespace<typeof english.servers> = {
  server: 'الخادم',
  address: 'عنوان الخادم',
  another: 'خادم آخر',
  ownServerHint: 'استخدم https، فلا يمكن استخدام http إلا على هذا الكمبيوتر.',
  test: 'اختبار الخادم',
  testing: 'جارٍ الاختبار',
  found: 'نتيجة الاختبار',
};

export const testStates: TranslatedNamespace<typeof english.testStates> = {
  passed: 'نجحت',
  failed: 'فشلت',
  skipped: 'تم تخطيها',
};

export const serviceSummaries: TranslatedNamespace<typeof english.serviceSummaries> = {
  'pictures-api': 'خدمة يحفظ فيها الأعضاء معارض خاصة في ألبومات. للأعضاء وللمشتركين في معرض ولمديري المجموعات.',
  'smugmug-2':
    'موقع الصور smugmug.com بواجهة API v2 الحالية: معارض في مجلدات، مع التعليقات والكلمات المفتاحية وبيانات الكاميرا.',
  smugmug:
    'خوادم ما زالت تستخدم الإصدار 1.2 من SmugMug: معارض حسب الفئة، مع الشروح والكلمات المفتاحية وبيانات الكاميرا. لمن يدير مثل هذا الخادم أو يستخدمه.',
  invented: 'خدمة وهمية للاختبارات، ألبوماتها في مجلدات.',
};

export const serviceNeeds: TranslatedNamespace<typeof english.serviceNeeds> = {
  'pictures-api':
    'تحتاج إلى: حساب لدى الخدمة، ومعرّف عميل وسر عميل لمشروع تسجّله في صفحة المطورين. أو رمز وصول لديك من قبل.',
  'smugmug-2':
    'تحتاج إلى: مفتاح API تمنحه SmugMug مجانًا في صفحتها للمطورين (api.smugmug.com/api/developer/apply). ولمعارضك الخاصة: سرّ المفتاح أيضًا.',
  smugmug: 'تحتاج إلى: عنوان الخادم ومفتاح API منه. ولمعارضك الخاصة: اسمك وكلمة مرورك هناك أيضًا.',
  invented: 'تحتاج إلى: بطاقة النادي.',
};

export const serviceLimits: TranslatedNamespace<typeof english.serviceLimits> = {
  smugmug:
    'ليس لموقع smugmug.com: أوقفت SmugMug هذا الإصدار هناك عام 2018. اختر «SmugMug» بدلًا منه. لا تُدخل هنا كلمة مرورك في smugmug.com.',
};

export const signInMethodTitles: TranslatedNamespace<typeof english.signInMethodTitles> = {
  browser: 'تسجيل الدخول بالمتصفح',
  'browser-with-key': 'تسجيل الدخول بالمتصفح',
  'browser-code': 'تسجيل الدخول برمز من الصفحة',
  token: 'لصق رمز وصول',
  visitor: 'التصفح كزائر',
  password: 'تسجيل الدخول بكلمة مرور',
  card: 'إظهار بطاقة النادي',
};

export const signInMethodReasons: TranslatedNamespace<typeof english.signInMethodReasons> = {
  browser: 'تطلب صفحة الخدمة نفسها كلمة مرورك، فلا يراها Proofsheet أبدًا. مع سر العميل يستمر تسجيل دخولك.',
  'browser-with-key': 'تطلب صفحة الخدمة نفسها كلمة مرورك، لذلك لا يراها Proofsheet أبدًا. وتبقى مسجّل الدخول.',
  'browser-code':
    'تطلب صفحة الخدمة نفسها كلمة مرورك وتعرض رمزًا تكتبه هنا. لمتصفح لا يستطيع الرجوع إلى هذا البرنامج، كمتصفح على كمبيوتر آخر.',
  token: 'لرمز وصول لديك من قبل. يعمل حتى تنتهي صلاحيته، ثم تلصق رمزًا جديدًا.',
  visitor: 'يعرض ما يُسمح لأي شخص برؤيته، من دون حساب لك.',
  password: 'تُرسل كلمة المرور مرة واحدة ولا تُحفظ، وتُرجع الخدمة بدلًا منها ما يُبقي تسجيل دخولك مستمرًا.',
  card: 'يُستبدل برمز PIN رمز وصول، ولا يُحفظ رمز PIN.',
};

export const signInMethodNeeds: TranslatedNamespace<typeof english.signInMethodNeeds> = {
  browser: 'المطلوب: معرّف العميل وسر العميل لمشروع مسجّل لدى الخدمة.',
  'browser-with-key': 'يطلب مفتاح API وسرّه.',
  'browser-code': 'يطلب مفتاح API وسرّه، ثم الرمز.',
  token: 'المطلوب: رمز وصول.',
  visitor: 'المطلوب: مفتاح API.',
  password: 'المطلوب: مفتاح API، وبريدك الإلكتروني أو اسمك المستعار، وكلمة مرورك.',
  card: 'المطلوب: رقم بطاقة النادي ورمز PIN الخاص بها.',
};

export const signInMethodActions: TranslatedNamespace<typeof english.signInMethodActions> = {
  browser: 'فتح المتصفح',
  'browser-with-key': 'فتح المتصفح',
  'browser-code': 'فتح المتصفح',
  token: 'تسجيل الدخول',
  visitor: 'تصفّح',
  password: 'تسجيل الدخول',
  card: 'فتح الصندوق',
};

export const signInParts: TranslatedNamespace<typeof english.signInParts> = {
  card: 'بطاقة النادي',
  key: 'مفتاحك',
  more: 'المزيد',
  person: 'من أنت',
  project: 'مشروعك',
  redirect: 'عنوان إعادة التوجيه',
};

export const signInPartHints: TranslatedNamespace<typeof english.signInPartHints> = {
  project: 'لا تقبل الخدمة إلا البرامج المسجّلة. سجّل Proofsheet هناك كمشروع، ثم تظهر هذه القيم في صفحة المشروع.',
};

export const signInFields: TranslatedNamespace<typeof english.signInFields> = {
  accessToken: 'رمز الوصول',
  apiKey: 'مفتاح API',
  apiSecret: 'سرّ مفتاح API',
  card: 'رقم البطاقة',
  cardPin: 'رمز PIN للبطاقة',
  clientId: 'معرّف العميل',
  clientSecret: 'سر العميل',
  loginServer: 'عنوان خادم تسجيل الدخول',
  optionalApiKey: 'مفتاح API، إن كان لديك',
  password: 'كلمة المرور',
  permissions: 'الأذونات',
  redirectPort: 'منفذ إعادة التوجيه',
  userName: 'البريد الإلكتروني أو الاسم المستعار',
};

export const signInHints: TranslatedNamespace<typeof english.signInHints> = {
  accessToken: 'يعمل رمز الوصول باسم الشخص الذي صدر له.',
  apiKey: 'من صفحة المطورين لدى الخدمة. يبيّن أي برنامج يرسل الطلب.',
  apiSecret: 'بجانب المفتاح في صفحة الخدمة للمطورين. يوقّع كل طلب ولا يُرسل أبدًا.',
  card: 'على وجه البطاقة.',
  clientId: 'يحدّد المشروع. تجده في صفحة تفاصيل المشروع لدى الخدمة.',
  clientSecret:
    'كلمة مرور المشروع، من الصفحة نفسها. إذا تركت الحقل فارغًا، ينتهي تسجيل الدخول بعد نحو عشرين دقيقة، وعليك تكراره.',
  loginServer: 'عنوان صفحة تسجيل الدخول لدى الخدمة.',
  optionalApiKey: 'من المشروع نفسه. يلزم للبحث عن الأشخاص بالاسم المستعار، وللأسعار والمعارض المجانية.',
  password: 'تُرسل مرة واحدة عبر اتصال آمن، ولا تُحفظ.',
  permissions: 'ما يُطلب من الخدمة السماح به، بكلماتها هي، مفصولًا بمسافات.',
};

export const signInHintsWhenTyped: TranslatedNamespace<typeof english.signInHintsWhenTyped> = {
  clientSecret: 'كلمة مرور المشروع، من الصفحة نفسها.',
};

export const signInMissing: TranslatedNamespace<typeof english.signInMissing> = {
  accessToken: 'الصق رمز الوصول.',
  apiKey: 'أدخل مفتاح API.',
  apiSecret: 'أدخل سرّ مفتاح API.',
  card: 'أدخل رقم البطاقة.',
  cardPin: 'أدخل رمز PIN.',
  clientId: 'أدخل معرّف العميل لمشروعك.',
  loginServer: 'أدخل عنوان خادم تسجيل الدخول.',
  password: 'أدخل كلمة المرور.',
  server: 'أدخل عنوان الخادم.',
  userName: 'أدخل البريد الإلكتروني أو الاسم المستعار.',
};

export const knownValues: TranslatedNamespace<typeof english.knownValues> = {
  loginServer: 'صفحة تسجيل الدخول: {value}',
};

export const knownServers: TranslatedNamespace<typeof english.knownServers> = {
  production: 'الخادم الرئيسي',
  'vendor-test': 'خادم الاختبار',
};

export const knownServerHints: TranslatedNamespace<typeof english.knownServerHints> = {
  production: 'حيث يوجد حسابك وصورك.',
  'vendor-test': 'للمطورين: لتجربة مشروع قبل أن تعتمده الخدمة.',
};

export const testFindings: TranslatedNamespace<typeof english.testFindings> = {
  'address-complete': 'العنوان كامل.',
  'address-complete-here': 'العنوان كامل. يُقبل http لأن الخادم على هذا الكمبيوتر.',
  'address-completed': 'ليس في العنوان مسار. يستخدم الاختبار هذا العنوان بدلًا منه: {address}',
  connected: 'يرد {host} عبر {protocol}.',
  data: 'يرد الخادم ببيانات.',
  'no-data': 'يرد بشيء آخر بدلًا من البيانات.',
  page: 'يرد بصفحة ويب بدلًا من البيانات.',
  'not-tested': 'لم يُختبر، لأن خطوة سابقة فشلت.',
  'asks-to-wait': 'يطلب الخادم الانتظار {seconds, number} ث قبل الطلب التالي.',
  'status-failing': 'يرد الخادم بالحالة {status}: إما أن فيه خللًا، أو أنه متوقف لفترة.',
  'status-not-data': 'يرد بالحالة {status} بدلًا من البيانات.',
  'other-data': 'يرد الخادم ببيانات، لكنها ليست بيانات {service}.',
  service: 'يدعم الخادم {service}.',
  'pictures-api': 'يدعم الخادم Pictures API ويطلب تسجيل الدخول، كما هو متوقع.',
  'pictures-api-without-call': 'ليس فيه \u2066v1/account/verifyCredentials\u2069، فهو إذن ليس Pictures API.',
  'pictures-api-without-sign-in': 'يُرجع حسابًا إلى برنامج لم يسجّل الدخول، وهذا ما لا يفعله Pictures API أبدًا.',
  'pictures-api-status': 'يرد بالحالة {status}، وهذا ما لا يفعله Pictures API هنا.',
  'smugmug-2': 'يدعم الخادم واجهة API v2 من SmugMug ويطلب مفتاحًا، كما هو متوقع.',
  smugmug: 'يدعم الخادم SmugMug 1.2.0.',
  'smugmug-with-key': 'يدعم الخادم SmugMug 1.2.0 ويطلب مفتاح API، كما هو متوقع.',
  'smugmug-retired': 'يُبلغ الخادم أنه لم يعد يدعم الإصدار 1.2.0.',
  'smugmug-with-page': 'يرد بصفحة ويب بدلًا من البيانات: لم يعد هذا الخادم يدعم الإصدار 1.2.0.',
  'smugmug-gone': 'لا يوجد شيء على هذا العنوان: لا يدعم هذا الخادم الإصدار 1.2.0، أو لم يعد يدعمه.',
};
