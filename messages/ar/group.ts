import type * as english from '../en/group';
import type { TranslatedNamespace } from '../messages';

export const group: TranslatedNamespace<typeof english.group> = {
  members: 'الأعضاء',
  overview: 'نظرة عامة',
  views: 'ما يُعرض من المجموعة',
  memberCount: '{count, plural, zero {لا أعضاء} one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوًا} other {# عضو}}',
  compareTitle: 'مقارنة {name}',
  backToMembers: 'العودة إلى الأعضاء',
  backToAlbums: 'العودة إلى الألبومات',
  search: 'الاسم أو معرّف المستخدم',
  searchPlaceholder: 'الاسم أو المعرّف',
  order: 'ترتيب الأعضاء',
  orderByName: 'حسب الاسم',
  orderByLastUsed: 'حسب آخر اختيار',
  starredFirst: 'المميزون بنجمة أولًا',
  starFailed: 'تعذر تغيير النجمة. {problem}.',
  reason: 'السبب، لسجل التدقيق (اختياري)',
  reasonShort: 'السبب',
  reasonHint: 'يُسجَّل حين تتصرف بصفة عضو في المرة القادمة',
  addById: 'إضافة بالمعرّف',
  recent: 'أعضاء اخترتهم مؤخرًا',
  usedLast: 'آخر من اخترتهم',
  membersUsedLast: 'الأعضاء الذين اخترتهم مؤخرًا',
  membersAreOld: 'قد تكون قائمة الأعضاء هذه قديمة. {problem}.',
  someUnread: 'تعذّر تحميل بعض الأعضاء، فلا يظهرون هنا. {problem}.',
  noneTitle: 'لا يوجد أعضاء',
  noneText: 'ليس في هذه المجموعة أعضاء غيرك.',
  noneInGroupText: 'ليس في {group} أعضاء غيرك.',
  noneKnownTitle: 'لا يُعرف أعضاء بعد',
  noneKnownText: 'يظهر هنا الأعضاء الذين تضيفهم بمعرّف المستخدم.',
  cannotActTitle: 'لا يستطيع هذا الحساب التصرف بصفة أعضاء آخرين',
  grant: 'تسجيل الدخول مجددًا لمنحه',
};

export const memberRow: TranslatedNamespace<typeof english.memberRow> = {
  actAs: 'التصرف بصفة {name}',
  actedAsNow: 'أنت تتصرف بصفة هذا العضو',
  addedById: 'أُضيف بالمعرّف',
  lastUsed: 'آخر مرة: {when}',
  lastUsedNow: 'آخر مرة: الآن',
  compare: 'مقارنة {name}: بحسابك وبصفة العضو',
  forget: 'حذف البيانات المحفوظة عن {name}…',
  star: 'تمييز {name} بنجمة',
  removeStar: 'إزالة نجمة {name}',
  compareWord: 'مقارنة',
  forgetWord: 'حذف البيانات',
};

export const addMember: TranslatedNamespace<typeof english.addMember> = {
  label: 'إضافة عضو',
  userId: 'إضافة عضو بمعرّف المستخدم',
  hint: 'لكل مستخدم معرّف واحد: هو نفسه بوصفه مالك ألبومات وبوصفه عضوًا في مجموعتك.',
  add: 'إضافة',
  adding: 'تجري الإضافة',
  close: 'إغلاق',
  addUserId: 'إضافة معرّف المستخدم {id}',
  addingUserId: 'تجري إضافة معرّف المستخدم {id}',
  showAll: 'إظهار كل الأعضاء',
  added: 'صار {name} (\u2066#{id}\u2069) في القائمة الآن.',
  notInGroup: 'غير مسموح: ليس هذا المستخدم في مجموعتك.',
  noSuchUser: 'ليس لدى الخدمة مستخدم بهذا المعرّف.',
  noneCalled: 'لا يوجد عضو باسم «{name}»',
  noneWithId: 'لا يوجد عضو معرّفه {id}',
  howToFind: 'يُعثر على الأعضاء بجزء من الاسم أو من معرّف المستخدم.',
};

export const forgetMember: TranslatedNamespace<typeof english.forgetMember> = {
  question: 'حذف البيانات المحفوظة عن {name}؟',
  explanation:
    'يحذف Proofsheet ما يحتفظ به هذا الكمبيوتر عن التصرف بصفة هذا العضو: وقت آخر مرة، وما حُمّل بصفته. {isCurrent, select, true {أنت تتصرف الآن بصفة هذا العضو، وسينتهي ذلك. } other {}}يبقى سجل التدقيق كما هو، ولا يتغير شيء لدى الخدمة.',
  forget: 'حذف البيانات',
  forgetting: 'جارٍ حذف البيانات',
  done: 'حُذفت البيانات المحفوظة عن {name}',
  deleted: 'ما حُذف من هذا الكمبيوتر:',
  nothingKept: 'لم يكن هناك شيء محفوظ عن العضو.',
  journalStays: 'لا تُحذف الإدخالات في سجل التدقيق.',
};

export const forgottenData: TranslatedNamespace<typeof english.forgottenData> = {
  albums: 'البيانات المحمّلة عن ألبومات العضو وصوره',
  location: 'آخر عرض فتحته من ألبوماته',
  'added-by-id': 'إضافتك العضو بالمعرّف، فيخرج من القائمة',
  checks: 'ما يخصه في مراجعاتك: العلامات والملاحظات والصور التي رأيتها',
  'last-acted-as': 'وقت آخر مرة تصرفت فيها بصفة العضو',
  star: 'نجمتك',
};

export const overview: TranslatedNamespace<typeof english.overview> = {
  label: 'نظرة عامة على الأعضاء',
  noMatch: 'لا تطابق بين الأعضاء الذين حُمّلوا حتى الآن.',
  onlyWith: 'فقط من لديه',
  unsafePictures: 'صور ربما حساسة',
  onlyWithUnsafePictures: 'فقط من لديه صور ربما حساسة',
  unsafeHint: 'صور تصنّفها الخدمة غير آمنة أو لا تصنّفها',
  emptyAlbums: 'ألبومات فارغة',
  onlyWithEmptyAlbums: 'فقط من لديه ألبومات فارغة',
  order: 'ترتيب النظرة العامة',
  reverse: 'عكس الترتيب',
  columns: 'الأعمدة',
  rowsStay: 'تبقى الصفوف في مكانها ما دام المؤشر فوقها',
  progress: 'حُمّل {read, number} من {total, number}',
  progressWithFailed: 'حُمّل {read, number} من {total, number}، وفشل {failed, number}',
  counted: 'عُدّت صور {counted, number}',
  progressInPercent: 'حُمّل نحو {percent, number} بالمئة',
  notKnown: 'غير معروف',
  isWaiting: 'في انتظار الدور',
  noAlbums: 'لا توجد ألبومات',
  serviceAsksToWait: 'تطلب الخدمة الانتظار {seconds, number} ث',
  serviceAskedToWait: 'طلبت الخدمة الانتظار',
  notAllowed: 'غير مسموح: لا تتيح لك الخدمة التصرف بصفة هذا العضو.',
  tryAgainFor: 'إعادة المحاولة مع {name}',
  more: '\u2066+{count, number}\u2069',
  moreAlbums:
    '{count, plural, zero {لا ألبومات أخرى} one {ألبوم آخر} two {ألبومان آخران} few {# ألبومات أخرى} many {# ألبومًا آخر} other {# ألبوم آخر}}',
  openAlbum: 'فتح الألبوم {album} بصفة {name}',
};

export const overviewExporting: TranslatedNamespace<typeof english.overviewExporting> = {
  csv: 'تصدير CSV…',
  busy: 'يجري تصدير النظرة العامة',
  saved: 'حُفظت النظرة العامة باسم «{fileName}»، عدد الأعضاء: {count, number}.',
};

export const overviewColumns: TranslatedNamespace<typeof english.overviewColumns> = {
  name: 'العضو',
  albums: 'الألبومات',
  pictures: 'الصور',
  newest: 'الأحدث',
  unsafe: 'ربما حساسة',
  empty: 'فارغة',
  covers: 'أغلفة الألبومات',
};

export const overviewFacts: TranslatedNamespace<typeof english.overviewFacts> = {
  albums:
    '{count, plural, zero {لا ألبومات} one {ألبوم واحد} two {ألبومان} few {# ألبومات} many {# ألبومًا} other {# ألبوم}}',
  pictures: '{count, plural, zero {لا صور} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}}',
  newest: 'الأحدث {day}',
  empty:
    '{count, plural, zero {لا ألبومات فارغة} one {ألبوم فارغ} two {ألبومان فارغان} few {# ألبومات فارغة} many {# ألبومًا فارغًا} other {# ألبوم فارغ}}',
};

export const comparison: TranslatedNamespace<typeof english.comparison> = {
  explanation: 'يطلب Proofsheet ألبومات معرّف المستخدم {id} بطريقتين: بحسابك، وعن طريق مجموعتك لهذا العضو.',
  label: 'ألبومات {name}، كما تظهر بطريقتين',
  requestedBy: 'مطلوبة بواسطة {name}',
  requestedFor: 'مطلوبة من أجل {name}',
  ownAccount: 'حسابك',
  groupForm: 'عن طريق مجموعتك، دون التصرف بصفة هذا العضو',
  differences: 'الاختلافات',
  onlyDifferences: 'الاختلافات فقط',
  incomplete: 'لا يظهر إلا ما أمكن تحميله.',
  isOld: 'قد تكون هذه الألبومات قديمة. {problem}.',
  noAlbumsTitle: 'لا توجد ألبومات',
  noAlbumsText: 'ليس لدى {name} ألبومات تظهر بأي من الطريقتين.',
  noDifferencesTitle: 'لا توجد اختلافات',
  noDifferencesText: 'تُظهر الطريقتان الشيء نفسه.',
  couldNotRead: 'تعذّر التحميل',
  notForYou: 'لا يظهر في قائمتك',
  notAsMember: 'لا يظهر في القائمة عبر مجموعتك',
  isSame: 'متطابق بالطريقتين',
  maskedOnBothSides: 'محجوب في الجانبين بسبب إعدادات الحجب لديك',
  coverWithheld: 'الغلاف غير متاح',
  notCounted: 'غير معروف',
};

export const differences: TranslatedNamespace<typeof english.differences> = {
  'only-acting': 'عبر مجموعتك فقط',
  'only-plain': 'بحسابك فقط',
  'cover-withheld': 'الغلاف غير متاح بحسابك',
  'cover-shown': 'الغلاف غير متاح عبر مجموعتك',
  name: 'الاسم مختلف',
  description: 'الوصف مختلف',
  'picture-count': 'العدد مختلف: {own} و{acting}',
  safety:
    'التصنيف مختلف: {own, select, safe {آمن} unsafe {غير آمن} unknown {غير مذكور} other {بلا غلاف}} و{acting, select, safe {آمن} unsafe {غير آمن} unknown {غير مذكور} other {بلا غلاف}}',
};

export const comparisonSummary: TranslatedNamespace<typeof english.comparisonSummary> = {
  none: 'لا توجد ألبومات بأي من الطريقتين',
  allSame:
    '{count, plural, zero {لا توجد ألبومات} one {الألبوم الوحيد متطابق بالطريقتين} two {الألبومان متطابقان بالطريقتين} few {كل الألبومات (#) متطابقة بالطريقتين} many {كل الألبومات (#) متطابقة بالطريقتين} other {كل الألبومات (#) متطابقة بالطريقتين}}',
  someDiffer: 'الألبومات المختلفة: {differing, number} من {count, number}',
  withDetails: '{summary}: {details}',
};

export const differenceCounts: TranslatedNamespace<typeof english.differenceCounts> = {
  'cover-withheld': 'أغلفة غير متاحة بحسابك ({count, number})',
  'only-acting': 'عبر مجموعتك فقط ({count, number})',
  'only-plain': 'بحسابك فقط ({count, number})',
  'cover-shown': 'أغلفة غير متاحة عبر مجموعتك ({count, number})',
  name: 'باسم مختلف ({count, number})',
  description: 'بوصف مختلف ({count, number})',
  'picture-count': 'بعدد مختلف ({count, number})',
  safety: 'بتصنيف مختلف ({count, number})',
};
