import type * as english from '../en/selection';
import type { TranslatedNamespace } from '../messages';

export const selection: TranslatedNamespace<typeof english.selection> = {
  bar: 'التحديد',
  select: 'تحديد',
  selectGroup: 'تحديد الكل: {name}',
  count:
    '{count, plural, zero {لم تُحدَّد أي صورة} one {حُدِّدت صورة واحدة} two {حُدِّدت صورتان} few {حُدِّدت # صور} many {حُدِّدت # صورة} other {حُدِّدت # صورة}}',
  none: 'لا شيء محدَّد',
  albumChanged: 'أُلغي التحديد: تغيّرت صور الألبوم',
  listChanged: 'أُلغي التحديد: تغيّرت القائمة',
  reading: 'قُرئ {done, number} من {count, number}',
  atLeast: '{size} على الأقل',
  masked: '{maskedCount, number} محجوبة',
  stop: 'إيقاف',
  reveal: 'كشف',
  actionOnAll:
    '{action} ({count, plural, zero {بلا صور} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}})',
  copy: 'نسخ',
  save: 'حفظ قائمة',
  linksCopied:
    '{count, plural, zero {لم يُنسخ أي رابط} one {نُسخ رابط واحد} two {نُسخ رابطان} few {نُسخت # روابط} many {نُسخ # رابطًا} other {نُسخ # رابط}}{hasLeft, select, true {. بلا رابط: {left, number}} other {}}',
  metadataCopied:
    '{count, plural, zero {لم تُنسخ بيانات} one {نُسخت بيانات صورة واحدة} two {نُسخت بيانات صورتين} few {نُسخت بيانات # صور} many {نُسخت بيانات # صورة} other {نُسخت بيانات # صورة}}',
  noLinks: 'لا توجد روابط: لا تعطي الخدمة روابط لهذه الصور',
  linksMasked: 'لا روابط ما دامت الصور محجوبة',
  copyAtMost: 'حدِّد {most, number} صورة على الأكثر للنسخ، أو احفظ قائمة',
  listSaved:
    'حُفظت القائمة باسم «{fileName}» ({count, plural, zero {بلا صور} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}})',
  nothingMasked: 'لا صورة محجوبة بين الصور المحدَّدة',
  revealAtMost: 'حدِّد {most, number} صورة على الأكثر لكشفها، أو اكشف الألبوم كله',
  starAtMost: 'حدِّد {most, number} صورة على الأكثر لإضافة النجمة إليها معًا',
  starred:
    '{count, plural, zero {لم تُضف أي نجمة} one {أُضيفت النجمة إلى صورة واحدة} two {أُضيفت النجمة إلى صورتين} few {أُضيفت النجمة إلى # صور} many {أُضيفت النجمة إلى # صورة} other {أُضيفت النجمة إلى # صورة}}',
  unstarred:
    '{count, plural, zero {لم تُزل أي نجمة} one {أُزيلت النجمة من صورة واحدة} two {أُزيلت النجمة من صورتين} few {أُزيلت النجمة من # صور} many {أُزيلت النجمة من # صورة} other {أُزيلت النجمة من # صورة}}',
  compareSome: 'حدِّد من صورتين إلى أربع للمقارنة بينها',
  tooScattered: 'الصور المتفرقة أكثر من أن يُفعل بها شيء دفعة واحدة',
  dragAtMost: 'حدِّد {most, number} صورة على الأكثر لسحبها معًا',
  draggingMasked:
    '{maskedCount, plural, zero {لا شكل محجوبًا} one {يُسحب الشكل المحجوب لصورة واحدة} two {يُسحب الشكل المحجوب لصورتين} few {يُسحب الشكل المحجوب لـ # صور} many {يُسحب الشكل المحجوب لـ # صورة} other {يُسحب الشكل المحجوب لـ # صورة}}',
};
