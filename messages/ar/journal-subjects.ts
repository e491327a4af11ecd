import type { journalSubjects as english } from '../en/journal-subjects';
import type { TranslatedNamespace } from '../messages';

export const journalSubjects: TranslatedNamespace<typeof english> = {
  'all-pictures': '{way, select, held {كل الصور، أثناء الضغط} other {كل الصور}}',
  album: '{way, select, held {الألبوم «{album}»، أثناء الضغط} other {الألبوم «{album}»}}',
  cover: '{way, select, held {غلاف «{album}»، أثناء الضغط} other {غلاف «{album}»}}',
  picture:
    '{way, select, held {«{picture}» في «{album}»، أثناء الضغط} copied {«{picture}» في «{album}»، نُسخت} saved {«{picture}» في «{album}»، حُفظت} dragged {«{picture}» في «{album}»، سُحبت إلى خارج النافذة} other {«{picture}» في «{album}»}}',
  check: 'تقرير مراجعة، عدد الأعضاء: {count, number}، {format}',
  overview: 'نظرة عامة على المجموعة، عدد الأعضاء: {count, number}، {format}',
  journal:
    '{count, plural, zero {سجل التدقيق، بلا إدخالات، {format}} one {سجل التدقيق، إدخال واحد، {format}} two {سجل التدقيق، إدخالان، {format}} few {سجل التدقيق، # إدخالات، {format}} many {سجل التدقيق، # إدخالًا، {format}} other {سجل التدقيق، # إدخال، {format}}}',
  pictures:
    '{format, select, files {{count, plural, zero {لا صور} one {صورة واحدة سُحبت ملفًا} two {صورتان سُحبتا ملفين} few {# صور سُحبت ملفات} many {# صورة سُحبت ملفات} other {# صورة سُحبت ملفات}}} links {{count, plural, zero {لا روابط} one {رابط صورة واحدة، منسوخ} two {رابطا صورتين، منسوخان} few {روابط # صور، منسوخة} many {روابط # صورة، منسوخة} other {روابط # صورة، منسوخة}}} metadata {{count, plural, zero {لا بيانات} one {بيانات صورة واحدة، منسوخة} two {بيانات صورتين، منسوخة} few {بيانات # صور، منسوخة} many {بيانات # صورة، منسوخة} other {بيانات # صورة، منسوخة}}} other {{count, plural, zero {قائمة بلا صور، {format}} one {قائمة من صورة واحدة، {format}} two {قائمة من صورتين، {format}} few {قائمة من # صور، {format}} many {قائمة من # صورة، {format}} other {قائمة من # صورة، {format}}}}}',
  'sign-in-begun': 'بدأ تسجيل دخول',
  'sign-in-again-begun': 'بدأ تسجيل دخول جديد',
  'api-key-added': 'أُضيف مفتاح API إلى حساب',
  'reveal-seconds': 'مدة الكشف {to, number} ث بدلًا من {from, number} ث',
  'mask-off-minutes': 'مدة إيقاف الحجب {to, number} د بدلًا من {from, number} د',
  'acting-limit-minutes': 'مدة التصرف بصفة عضو {to, number} د بدلًا من {from, number} د',
  'mask-stays-off-on-blur': 'لم يعد الحجب يُعاد عند الانتقال إلى نافذة أخرى',
  'acting-goes-on-when-away': 'لم يعد التصرف بصفة عضو ينتهي عند السكون أو القفل',
};
