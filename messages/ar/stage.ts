import type * as english from '../en/stage';
import type { TranslatedNamespace } from '../messages';

export const stage: TranslatedNamespace<typeof english.stage> = {
  history: 'التنقل إلى الخلف والأمام',
  path: 'المسار',
  category: 'الفئة',
  order: 'ترتيب الصور',
  size: 'حجم الصور',
  sizeWithKeys: 'حجم الصور ({larger} و{smaller})',
  search: 'بحث',
  noOwnersTitle: 'ألبومات من؟',
  noOwnersText: 'ليس في قائمة هذا الحساب أي مالك.',
  openOwner: 'الانتقال إلى مالك',
  readAt: 'ما تراه قُرئ عند {time}.',
  readOn: 'ما تراه يعود إلى {moment}.',
  nothingSelected: 'لم تُحدَّد أي صورة',
  nothingSelectedToSave: 'لم تُحدَّد أي صورة. افتح ألبومًا أولًا',
  closeDialogFirst: 'أغلق مربع الحوار أولًا',
  maskUnchanged: 'لم يتغير الحجب',
};

export const incidents: TranslatedNamespace<typeof english.incidents> = {
  brokenTitle: 'تعذّر عرض هذه الشاشة',
  brokenText: 'لم يُفقد شيء: الحساب وصوره كما كانا.',
  reloadView: 'إعادة تحميل العرض',
  copyReport: 'نسخ التقرير',
  openLogs: 'فتح ملفات السجل',
  reportCopied: 'نُسخ التقرير إلى الحافظة',
};
