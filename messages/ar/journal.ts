import type * as english from '../en/journal';
import type { TranslatedNamespace } from '../messages';

export const journal: TranslatedNamespace<typeof english.journal> = {
  title: 'سجل التدقيق',
  entries: 'الإدخالات',
  time: 'الوقت',
  who: 'من',
  what: 'ما حدث',
  reason: 'السبب',
  changedSince: 'تغيّر بعد كتابته.',
  damagedTitle: 'لا توجد إدخالات لعرضها',
  damagedText: 'المشكلة في سجل التدقيق مذكورة أعلاه. يمكن التصرف بصفة عضو من جديد حين تصبح الكتابة في السجل ممكنة.',
  emptyTitle: 'لم يجرِ شيء بصفة عضو بعد',
  emptyText: 'حين تتصرف بصفة عضو في مجموعة، يسجّل سجل التدقيق متى ولماذا وما الذي فتحته.',
  noMatchTitle: 'لا توجد نتائج',
  noMatchText: 'لا يوجد إدخال يطابق كل ما يلي: {filters}.',
  filteredText: '«{text}»',
  filteredKind: '«{kind}»',
  filteredFrom: 'من {day}',
  filteredTo: 'حتى {day}',
  daysReversed: 'اليوم الأول بعد اليوم الأخير.',
  clearFilter: 'مسح التصفية',
};

export const journalFilter: TranslatedNamespace<typeof english.journalFilter> = {
  label: 'التصفية',
  words: 'كلمات',
  wordsPlaceholder: 'اسم أو ألبوم أو سبب',
  kind: 'ما حدث',
  allKinds: 'كل شيء',
  account: 'الحساب',
  allAccounts: 'كل الحسابات',
  thisAccount: 'هذا الحساب',
  accountOfService: '{name}، {service}',
  from: 'من',
  to: 'حتى',
};

export const journalKinds: TranslatedNamespace<typeof english.journalKinds> = {
  started: 'بدء التصرف',
  extended: 'تمديد التصرف',
  ended: 'إنهاء التصرف',
  'album-opened': 'فتح ألبوم',
  revealed: 'كشف',
  'rules-changed': 'تغيير قواعد الحجب',
  'settings-changed': 'تغيير الإعدادات',
  masked: 'حجب من جديد',
  downloaded: 'تنزيل',
  exported: 'تصدير',
  searched: 'بحث في الصور',
  'overview-opened': 'فتح النظرة العامة',
  'check-started': 'بدء مراجعة',
  'check-ended': 'إنهاء مراجعة',
  'check-deleted': 'حذف مراجعة',
  compared: 'مقارنة الألبومات',
  'member-sought': 'البحث عن عضو',
  'damage-found': 'العثور على تلف في سجل التدقيق',
};

export const journalActions: TranslatedNamespace<typeof english.journalActions> = {
  started: '{isMaskOn, select, true {بدء التصرف والحجب مفعّل} other {بدء التصرف والحجب متوقف}}',
  extended: 'تمديد التصرف حتى {time}',
  ended: 'إنهاء التصرف: {why}',
  'album-opened': 'فتح الألبوم «{name}»',
  revealed: 'كشف: {what}',
  'rules-changed': 'تغيير الحجب، من: {from}، إلى: {to}',
  'settings-changed': 'تغيير: {what}',
  masked: 'حجب من جديد: {what}',
  downloaded: 'تنزيل: {what}',
  exported: 'تصدير: {what}',
  searched:
    'بحث في الصور المحمّلة؛ النتائج من {count, plural, zero {لا ألبومات} one {ألبوم واحد} two {ألبومين} few {# ألبومات} many {# ألبومًا} other {# ألبوم}}',
  'overview-opened':
    '{reads, select, albums {فتح النظرة العامة على المجموعة، وهي تحمّل تصنيف الصور في كل الألبومات} other {فتح النظرة العامة على المجموعة}}',
  compared: 'مقارنة ألبومات {name} بما يراه الحساب نفسه، دون التصرف بصفة {name}',
  'member-sought': 'السؤال عن {id} لإضافته كعضو',
  'damage-found': 'وُجد في سجل التدقيق: {findings}',
};

export const journalChecks: TranslatedNamespace<typeof english.journalChecks> = {
  started: 'بدء مراجعة، عدد الأعضاء: {count, number}{isMaskOff, select, true {، والحجب متوقف} other {}}',
  ended: 'إنهاء مراجعة، عدد الأعضاء: {count, number}، عدد العلامات: {marks, number}',
  deleted: 'حذف مراجعة منتهية، عدد الأعضاء: {count, number}، عدد العلامات: {marks, number}',
};

export const journalEnds: TranslatedNamespace<typeof english.journalEnds> = {
  returned: 'العودة إلى الحساب نفسه',
  switched: 'الانتقال إلى عضو آخر',
  left: 'الانتقال إلى حساب آخر',
  'time-limit': 'انقضى الوقت',
  slept: 'دخل الكمبيوتر في وضع السكون',
  locked: 'قُفلت الشاشة',
  blanked: 'انطفأت الشاشة وربما قُفلت',
  refused: 'لم تعد الخدمة تسمح بذلك',
  'signed-out': 'سُجّل خروج الحساب',
  forgotten: 'حُذفت بيانات العضو',
  closed: 'أُغلق Proofsheet',
  'cut-off': 'انتهى Proofsheet بشكل غير متوقع، وسُجّل ذلك عند التشغيل التالي',
};

export const journalRules: TranslatedNamespace<typeof english.journalRules> = {
  mask: 'تُحجب الصور غير المصنّفة، الشكل: {style, select, mosaic {فسيفساء} soft {ألوان متدرجة} other {لون واحد}}، {asksForMasked, select, true {مع طلب الصور المحجوبة من الخدمة} other {من دون طلب الصور المحجوبة من الخدمة}}',
  'mask-hidden':
    'تُحجب الصور غير المصنّفة إذا كانت مخفية، الشكل: {style, select, mosaic {فسيفساء} soft {ألوان متدرجة} other {لون واحد}}، {asksForMasked, select, true {مع طلب الصور المحجوبة من الخدمة} other {من دون طلب الصور المحجوبة من الخدمة}}',
  show: 'تظهر الصور غير المصنّفة، الشكل: {style, select, mosaic {فسيفساء} soft {ألوان متدرجة} other {لون واحد}}، {asksForMasked, select, true {مع طلب الصور المحجوبة من الخدمة} other {من دون طلب الصور المحجوبة من الخدمة}}',
};

export const journalActors: TranslatedNamespace<typeof english.journalActors> = {
  /** U+200F keeps two Latin names from being read in the reverse order. */
  asMember: '\u200f{account} بصفة {member}',
  journal: 'سجل التدقيق نفسه',
};

export const journalEntry: TranslatedNamespace<typeof english.journalEntry> = {
  label: 'الإدخال كاملًا',
  none: 'اختر إدخالًا لقراءته كاملًا.',
  notIntact: 'جرى تغيير هذا الإدخال بعد كتابته.',
  actor: '{from, select, group {{actor} في {group}، {service}} account {{actor}، {service}} other {{actor}}}',
  rules: 'قواعد الحجب: {rules}',
  reason: 'السبب: {reason}',
  numberAndTime: 'الإدخال {number}، {time}',
};

export const journalState: TranslatedNamespace<typeof english.journalState> = {
  damaged: 'تالف. {finding}',
  damagedPlaces:
    '{count, plural, zero {غير تالف في أي موضع:} one {تالف في موضع واحد:} two {تالف في موضعين:} few {تالف في # مواضع:} many {تالف في # موضعًا:} other {تالف في # موضع:}}',
  nothingRepaired: 'لم يُصلح Proofsheet شيئًا ولم يحذف شيئًا. الإدخالات اللاحقة مرتبطة بالإدخالات التالفة.',
  isBeingChecked: 'ما زال التحقق من الإدخالات الأقدم جاريًا.',
  wholeAndSealed:
    '{count, plural, zero {كامل: بلا إدخالات، محمي بواسطة {keychain}} one {كامل: إدخال واحد، محمي بواسطة {keychain}} two {كامل: إدخالان، محمي بواسطة {keychain}} few {كامل: # إدخالات، محمي بواسطة {keychain}} many {كامل: # إدخالًا، محمي بواسطة {keychain}} other {كامل: # إدخال، محمي بواسطة {keychain}}}',
  wholeUnsealed:
    '{count, plural, zero {كامل: بلا إدخالات، غير محمي بسلسلة مفاتيح} one {كامل: إدخال واحد، غير محمي بسلسلة مفاتيح} two {كامل: إدخالان، غير محمي بسلسلة مفاتيح} few {كامل: # إدخالات، غير محمي بسلسلة مفاتيح} many {كامل: # إدخالًا، غير محمي بسلسلة مفاتيح} other {كامل: # إدخال، غير محمي بسلسلة مفاتيح}}',
  unsealedText:
    'كل إدخال مرتبط بما قبله، ولذلك تُكتشف الإدخالات التي غُيّرت. لكن من يستطيع الكتابة في ملفات هذا الكمبيوتر يمكنه حذف آخر الإدخالات. مع سلسلة مفاتيح يُكتشف ذلك أيضًا.',
  findings: 'ما وُجد',
};

export const journalExporting: TranslatedNamespace<typeof english.journalExporting> = {
  label: 'التصدير',
  csv: 'تصدير CSV…',
  json: 'تصدير JSON…',
  saved:
    '{count, plural, zero {لم يُحفظ أي إدخال في «{fileName}».} one {حُفظ إدخال واحد باسم «{fileName}».} two {حُفظ إدخالان باسم «{fileName}».} few {حُفظت # إدخالات باسم «{fileName}».} many {حُفظ # إدخالًا باسم «{fileName}».} other {حُفظ # إدخال باسم «{fileName}».}}',
};
