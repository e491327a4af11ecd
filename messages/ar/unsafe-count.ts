import type * as english from '../en/unsafe-count';
import type { TranslatedNamespace } from '../messages';

export const unsafeCount: TranslatedNamespace<typeof english.unsafeCount> = {
  of: '{count, number} من {total, number}',
  atLeast: '{count, number} من {total, number} على الأقل',
  waiting: 'لم تُحمَّل بعد',
  reading: 'تُحمَّل: {read, number} من {total, number} من الألبومات',
  throttled: 'توقف مؤقت: تطلب الخدمة الانتظار',
  notKnown: 'غير معروف',
  unrated:
    '{count, plural, zero {لا صور غير مصنفة} one {واحدة غير مصنفة} two {اثنتان غير مصنفتين} few {# غير مصنفة} many {# غير مصنفة} other {# غير مصنفة}}',
  inLine: 'ربما حساسة: {count}',
};

export const uncountedReasons: TranslatedNamespace<typeof english.uncountedReasons> = {
  'password-needed':
    '{count, plural, zero {لا ألبومات} one {ألبوم واحد} two {ألبومان} few {# ألبومات} many {# ألبومًا} other {# ألبوم}}: كلمة المرور مطلوبة',
  'not-subscribed':
    '{count, plural, zero {لا ألبومات} one {ألبوم واحد} two {ألبومان} few {# ألبومات} many {# ألبومًا} other {# ألبوم}}: للمشتركين فقط',
  forbidden:
    '{count, plural, zero {لا ألبومات} one {ألبوم واحد} two {ألبومان} few {# ألبومات} many {# ألبومًا} other {# ألبوم}}: ترفض الخدمة القراءة',
  'not-approved':
    '{count, plural, zero {لا ألبومات} one {ألبوم واحد} two {ألبومان} few {# ألبومات} many {# ألبومًا} other {# ألبوم}}: لم تتم الموافقة على المشروع بعد',
  'not-found':
    '{count, plural, zero {لا ألبومات} one {ألبوم واحد} two {ألبومان} few {# ألبومات} many {# ألبومًا} other {# ألبوم}}: لا وجود لها الآن',
  'signed-out':
    '{count, plural, zero {لا ألبومات} one {ألبوم واحد} two {ألبومان} few {# ألبومات} many {# ألبومًا} other {# ألبوم}}: الحساب غير مسجَّل الدخول',
  offline:
    '{count, plural, zero {لا ألبومات} one {ألبوم واحد} two {ألبومان} few {# ألبومات} many {# ألبومًا} other {# ألبوم}}: لا اتصال',
  'timed-out':
    '{count, plural, zero {لا ألبومات} one {ألبوم واحد} two {ألبومان} few {# ألبومات} many {# ألبومًا} other {# ألبوم}}: لا رد في الوقت المحدد',
  'not-all-returned':
    '{count, plural, zero {لا ألبومات} one {ألبوم واحد} two {ألبومان} few {# ألبومات} many {# ألبومًا} other {# ألبوم}}: تحجب الخدمة صورًا',
  'too-many':
    '{count, plural, zero {لا ألبومات} one {ألبوم واحد} two {ألبومان} few {# ألبومات} many {# ألبومًا} other {# ألبوم}}: أكثر من أن تُعد',
  failed:
    '{count, plural, zero {لا ألبومات} one {ألبوم واحد} two {ألبومان} few {# ألبومات} many {# ألبومًا} other {# ألبوم}}: تعذر التحميل',
};
