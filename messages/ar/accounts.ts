import type * as english from '../en/accounts';
import type { TranslatedNamespace } from '../messages';

export const accounts: TranslatedNamespace<typeof english.accounts> = {
  add: 'إضافة حساب',
  addWindowTitle: 'إضافة حساب · Proofsheet',
  title: 'الحساب',
  name: 'الاسم',
  nameMissing: 'لا بد من اسم للحساب.',
  colour: 'اللون',
  order: 'ترتيب الحسابات',
  place: 'الموضع {place, number} من {count, number}',
  moveUp: 'نقل إلى أعلى',
  moveDown: 'نقل إلى أسفل',
  serviceAtHost: '{service} على {host}',
  untilClose: 'يبقى حتى إغلاق Proofsheet: لا توجد على هذا الكمبيوتر سلسلة مفاتيح يمكن للبرنامج استخدامها.',
  willLastUntilClose:
    'سيبقى هذا الحساب حتى إغلاق Proofsheet: لا توجد على هذا الكمبيوتر سلسلة مفاتيح يمكن للبرنامج استخدامها.',
  keychainSeals: 'تشفّر سلسلة المفاتيح ({keychain}) بيانات الدخول. لا تُحفظ أبدًا من دون تشفير.',
  signedInAs: 'تم تسجيل الدخول باسم {name}',
  browse: 'تصفّح الألبومات',
  addAnother: 'إضافة حساب آخر',
};

export const accountColours: TranslatedNamespace<typeof english.accountColours> = {
  clay: 'طيني',
  amber: 'كهرماني',
  moss: 'أخضر طحلبي',
  teal: 'أخضر مزرق',
  sky: 'سماوي',
  indigo: 'نيلي',
  plum: 'برقوقي',
  rose: 'وردي',
};

export const accountDetails: TranslatedNamespace<typeof english.accountDetails> = {
  loading: 'يجري سؤال الخدمة',
  afterSignIn: 'بعد تسجيل الدخول مجددًا، يظهر هنا ما يستطيعه الحساب.',
  facts: 'صاحب الحساب',
  abilities: 'ما يمكن لهذا الحساب فعله',
  addresses: 'إلى أين تذهب طلباته',
  isAvailable: 'نعم',
  isMissing: 'لا',
  grant: 'تسجيل الدخول مجددًا لمنحه',
  requestLimit: 'الطلبات إلى الخدمة',
  requestsLeft: 'ما زال مقبولًا',
  requestsLeftOf: '{count, number} من {limit, number}',
  requestsRenewed: 'التجديد القادم',
};

export const apiKey: TranslatedNamespace<typeof english.apiKey> = {
  title: 'مفتاح API',
  isThere: 'لدى هذا الحساب مفتاح API الخاص بمشروعه.',
  wasAdded: 'قبلت الخدمة المفتاح. لدى هذا الحساب مفتاح API الخاص بمشروعه.',
  add: 'إضافة مفتاح API…',
  replace: 'استبدال مفتاح API…',
  keep: 'حفظ هذا المفتاح',
  testing: 'يجري سؤال الخدمة',
  hint: 'مفتاح من المشروع نفسه. يختبره Proofsheet لدى الخدمة، ثم يحفظه مع بيانات الدخول للحساب.',
};

export const signedOutTitles: TranslatedNamespace<typeof english.signedOutTitles> = {
  'by-service': 'سجّلت الخدمة خروج الحساب',
  expired: 'انتهت صلاحية الجلسة',
  unreadable: 'تتعذّر قراءة تسجيل الدخول المحفوظ',
};

export const signedOutExplanations: TranslatedNamespace<typeof english.signedOutExplanations> = {
  'by-service': 'لم تعد الخدمة تقبل تسجيل الدخول لهذا الحساب.',
  expired: 'لم تعد الخدمة تقبل رمز الوصول، ولا يوجد رمز محفوظ يمكنه تجديده.',
  unreadable:
    'إذا كانت سلسلة المفاتيح مقفلة، فافتح قفلها وأعد تشغيل Proofsheet، فتسجيل الدخول المحفوظ ما زال موجودًا. وإلا فسجّل الدخول مجددًا.',
};

export const signOut: TranslatedNamespace<typeof english.signOut> = {
  signedOut: 'تم تسجيل الخروج',
  signOut: 'تسجيل الخروج',
  signingOut: 'جارٍ تسجيل الخروج',
  question: 'تسجيل الخروج من {name}؟',
  explanation:
    'يحذف Proofsheet كل ما يحتفظ به من هذا الحساب: تسجيل الدخول، واسمه ولونه هنا، والمالكين الذين بحثت عنهم وثبّتّهم به، والصور التي حمّلها. تبقى ألبوماتك وصورك في {service} كما هي.',
  deletedOf: 'البيانات المحذوفة من {name}:',
  nothingKept: 'لا يوجد شيء محفوظ من {name}.',
};

export const revocations: TranslatedNamespace<typeof english.revocations> = {
  revoked: 'أنهت الخدمة تسجيل الدخول.',
  'not-possible': 'لا تتيح الخدمة إنهاء تسجيل الدخول هذا. يبقى رمز الوصول صالحًا هناك حتى تنتهي صلاحيته.',
  failed: 'تعذّر الوصول إلى الخدمة، ولذلك لم تنهِ تسجيل الدخول.',
};

export const deletedData: TranslatedNamespace<typeof english.deletedData> = {
  albums: 'البيانات المحمّلة عن ألبوماته وصوره',
  'album-passwords': 'كلمات المرور التي أُدخلت للألبومات',
  owners:
    '{count, plural, zero {لا أحد من المالكين} one {مالك واحد جرى البحث عنه} two {مالكان جرى البحث عنهما} few {# مالكين جرى البحث عنهم} many {# مالكًا جرى البحث عنهم} other {# مالك جرى البحث عنهم}}',
  members: 'الأعضاء الذين تصرفت بصفتهم، وبياناتهم المحمّلة (يبقى سجل التدقيق)',
  checks: 'مراجعات أعضائه مع العلامات والملاحظات',
  favourites: 'نجومه وألبوماته المثبّتة وعمليات البحث المحفوظة وآخر ما عُرض',
  calls: 'طلباته في النشاط',
  location: 'آخر عرض فتحته',
  'name-and-colour': 'اسمه ولونه',
};

export const demo: TranslatedNamespace<typeof english.demo> = {
  title: 'عرض تجريبي',
  state: 'حالة العرض التجريبي',
  invitation: 'هذه صور تجريبية.',
  connect: 'ربط حسابك',
  'starting-again': 'توقف العرض التجريبي. تجري إعادة تشغيله.',
  'started-again': 'توقف العرض التجريبي وأُعيد تشغيله.',
  stopped: 'توقف العرض التجريبي عدة مرات. أعد تشغيل Proofsheet لاستخدامه.',
};

export const accountFacts: TranslatedNamespace<typeof english.accountFacts> = {
  'account-type': 'نوع الحساب',
  'age-verified': 'العمر مثبت',
  card: 'البطاقة',
  email: 'البريد الإلكتروني',
  group: 'المجموعة',
  'group-role': 'الدور في المجموعة',
  name: 'الاسم',
  nickname: 'الاسم المستعار',
  permissions: 'الأذونات الممنوحة',
  'signed-in-as': 'تم الدخول باسم',
  'user-id': 'معرّف المستخدم',
};

export const accountFactValues: TranslatedNamespace<typeof english.accountFactValues> = {
  manager: 'مدير',
  member: 'عضو',
  no: 'لا',
  none: 'لا شيء',
  'offers-services': 'يقدّم خدمات',
  'seeks-services': 'يبحث عن خدمات',
  visitor: 'زائر',
  yes: 'نعم',
};

export const accountAddresses: TranslatedNamespace<typeof english.accountAddresses> = {
  server: 'الخادم',
  'sign-in-page': 'صفحة تسجيل الدخول',
  redirect: 'عنوان إعادة التوجيه',
};

export const abilities: TranslatedNamespace<typeof english.abilities> = {
  'act-as-members': 'التصرف بصفة أعضاء مجموعتك',
  'own-albums': 'رؤية ألبوماتك، والمعارض التي تشترك فيها',
  'own-galleries': 'رؤية معارضك، والخاصة منها أيضًا',
  'people-and-prices': 'العثور على الأشخاص بالاسم المستعار، ورؤية المعارض المجانية والأسعار',
  'public-galleries': 'رؤية المعارض العامة، والمحمية بكلمة مرورها',
  'stay-signed-in': 'استمرار تسجيل الدخول',
};

export const abilityObstacles: TranslatedNamespace<typeof english.abilityObstacles> = {
  'manages-no-group': 'تقول الخدمة إن هذا الحساب لا يدير أي مجموعة.',
  'needs-api-key': 'يتطلب ذلك مفتاح API الخاص بمشروعك، ولم يُدخل أي مفتاح.',
  'not-renewable': 'لا يمكن تجديد تسجيل دخول من هذا النوع: يستمر نحو عشرين دقيقة، ثم تسجّل الدخول مجددًا.',
  'permission-missing-in-sign-in': 'تتطلب ميزات المجموعة الإذن {permission}: سجّل الدخول مجددًا لمنحه.',
  'permission-missing-in-token': 'تتطلب ميزات المجموعة الإذن {permission}: احصل على رمز وصول يتضمنه.',
  visitor: 'ليس للزائر معارض خاصة به. لرؤية معارضك، سجّل الدخول إلى حسابك.',
};

export const deletedSecrets: TranslatedNamespace<typeof english.deletedSecrets> = {
  'access-token': 'رمز الوصول',
  'access-and-refresh-token': 'رمز الوصول ورمز التجديد',
  'api-key': 'مفتاح API',
  'client-secret': 'سر العميل',
  'password-hash': 'قيمة التجزئة (hash) التي كانت تقوم مقام كلمة المرور',
};

export const apiKeyUses: TranslatedNamespace<typeof english.apiKeyUses> = {
  'people-and-prices':
    'مع مفتاح API الخاص بمشروعه، يعثر هذا الحساب على الأشخاص بالاسم المستعار، ويرى المعارض المجانية والأسعار.',
};
