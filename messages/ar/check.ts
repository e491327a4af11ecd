import type * as english from '../en/check';
import type { TranslatedNamespace } from '../messages';

export const startCheck: TranslatedNamespace<typeof english.startCheck> = {
  open: 'بدء مراجعة…',
  title: 'بدء مراجعة',
  start:
    '{count, plural, zero {مراجعة # عضو} one {مراجعة عضو واحد} two {مراجعة عضوين} few {مراجعة # أعضاء} many {مراجعة # عضوًا} other {مراجعة # عضو}}',
  explanation:
    'تتصرف بصفة عضو بعد آخر. ترى لدى كل عضو ما يراه، ويمكنك وضع علامات على الصور والألبومات والعضو نفسه مع ملاحظات لك. يمكن إيقاف المراجعة مؤقتًا ومتابعتها في يوم آخر.',
  whichMembers: 'أي أعضاء',
  all: 'كل الأعضاء',
  shown: 'المدرجون الآن حسب البحث والتصفية',
  changed: 'المتغيرون منذ آخر مراجعة',
  starred: 'الأعضاء المميزون بنجمة',
  changedDetail:
    'متغيرون: {changed, number}، لم يُراجَعوا قط: {never, number}، غير معروفين لأن النظرة العامة لم تقرأهم: {unknown, number}',
  order: 'بترتيب القائمة.',
  tooMany: 'تتسع المراجعة لعدد أقصاه {limit, number} من الأعضاء: الأوائل في القائمة.',
  reason: 'السبب، لسجل التدقيق (اختياري)',
  maskOff: 'إيقاف الحجب لكل عضو',
  maskOffHint: 'تظهر الصور الحساسة فور فتح العضو، والمدة في كل مرة: {duration}. يسجل سجل التدقيق ذلك لكل عضو.',
};

export const checkPanel: TranslatedNamespace<typeof english.checkPanel> = {
  label: 'مراجعة الأعضاء',
  running: 'المراجعة: العضو {position, number} من {count, number}، {name}',
  paused: 'المراجعة متوقفة مؤقتًا: فُتح {opened, number} من {count, number} من الأعضاء',
  noMembers: 'لم يبق أي عضو في هذه المراجعة.',
  continuesWith: 'المتابعة مع {name}',
  maskOff: 'إيقاف الحجب',
  backToMember: 'العودة إلى العضو',
  continue: 'متابعة المراجعة',
  notKept: 'من دون سلسلة مفاتيح تُفقد هذه المراجعة عند إغلاق البرنامج.',
  unreadable: 'لا يمكن فتح مراجعات سابقة.',
};

export const checkBar: TranslatedNamespace<typeof english.checkBar> = {
  label: 'المراجعة',
  position: 'المراجعة: العضو {position, number} من {count, number}',
  positionShort: 'المراجعة: {position, number} من {count, number}',
  pause: 'إيقاف مؤقت',
  finish: 'إنهاء…',
  isLast: 'هذا آخر عضو في المراجعة.',
  isFirst: 'هذا أول عضو في المراجعة.',
  stillMasked: 'يبقى الحجب مفعّلًا. {problem}.',
};

export const finishCheck: TranslatedNamespace<typeof english.finishCheck> = {
  title: 'إنهاء المراجعة؟',
  text: 'فُتح {opened, number} من {count, number} من الأعضاء. تبقى العلامات والملاحظات في التقرير، وتبدأ المراجعة التالية من دونها.',
  finish: 'إنهاء المراجعة',
  done: 'انتهت المراجعة',
  doneText:
    '{count, plural, zero {# عضو} one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوًا} other {# عضو}}، {marks, plural, zero {بلا علامات} one {علامة واحدة} two {علامتان} few {# علامات} many {# علامة} other {# علامة}}. الصور التي رأيتها لم تعد تُعد جديدة.',
};

export const checkSkipped: TranslatedNamespace<typeof english.checkSkipped> = {
  title: 'تعذر فتح {name}',
  left: 'لم تعد الخدمة تدرج هذا العضو: ربما غادر المجموعة. تسجل المراجعة ذلك وتتابع مع العضو التالي.',
  refused:
    'لم تعد الخدمة تسمح لك بالتصرف بصفة هذا العضو: ربما غادر المجموعة أو سُحب حقك. تسجل المراجعة ذلك وتتابع مع العضو التالي.',
  next: 'العضو التالي: {name}',
};

export const finishedChecks: TranslatedNamespace<typeof english.finishedChecks> = {
  open: 'المراجعات المنتهية…',
  title: 'المراجعات المنتهية',
  none: 'لم تنتهِ أي مراجعة بعد.',
  counts: 'عدد الأعضاء: {count, number}، عدد العلامات: {marks, number}',
  hint: 'تبقى آخر خمس مراجعات منتهية على هذا الكمبيوتر، وتُنسى مع الحساب.',
  delete: 'حذف…',
  deleteQuestion:
    'هل تريد حذف هذه المراجعة مع علاماتها وملاحظاتها؟ لن يمكن تصدير تقريرها بعد ذلك. وما شاهدته لن يُعد جديدًا مرة أخرى.',
  deleteConfirm: 'حذف المراجعة',
  deleted: 'حُذفت المراجعة.',
};

export const checkReportMenu: TranslatedNamespace<typeof english.checkReportMenu> = {
  open: 'تصدير التقرير…',
  pdf: 'صفحات (PDF)…',
  csv: 'جدول (CSV)…',
  json: 'بيانات (JSON)…',
  saved: 'حُفظ {fileName}',
  cancel: 'إلغاء التصدير',
};

export const checkMarks: TranslatedNamespace<typeof english.checkMarks> = {
  'looked-at': 'تمت مشاهدته',
  fine: 'سليم',
  'to-discuss': 'للنقاش',
  label: 'وضع علامة على {title}',
  editNote: 'ملاحظة…',
  marked: '{title}: {mark}',
  removed: '{title}: أُزيلت علامة «{mark}»',
  withNote: '{mark}: {note}',
};

export const checkNote: TranslatedNamespace<typeof english.checkNote> = {
  title: 'ملاحظة على {title}',
  mark: 'العلامة',
  note: 'الملاحظة',
  hint: 'على هذا الحاسوب فقط، وتُنسى مع الحساب.',
  wasNotSaved: 'لم يُحفظ هذا النص بعد.',
  remove: 'إزالة العلامة',
};

export const checkNews: TranslatedNamespace<typeof english.checkNews> = {
  count:
    '{count, plural, zero {# صورة جديدة} one {صورة جديدة واحدة} two {صورتان جديدتان} few {# صور جديدة} many {# صورة جديدة} other {# صورة جديدة}}',
  nothing: 'لا جديد حتى الآن',
  since: 'منذ مراجعة {date}',
  newAlbum: 'جديد',
  newPictures:
    '{count, plural, zero {# جديدة} one {# جديدة} two {# جديدتان} few {# جديدة} many {# جديدة} other {# جديدة}}',
  newPicture: 'جديدة',
  rerated: 'تغيّر تصنيفها',
};
