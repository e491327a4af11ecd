import type * as english from '../en/activity';
import type { TranslatedNamespace } from '../messages';

export const activity: TranslatedNamespace<typeof english.activity> = {
  title: 'النشاط',
  copy: 'نسخ كنص',
  emptyTitle: 'لا توجد طلبات بعد',
  emptyText: 'يظهر هنا كل طلب يُرسل إلى خدمة، مع نتيجته ومدته.',
  tableLabel: 'الطلبات منذ تشغيل البرنامج',
  time: 'الوقت',
  request: 'الطلب',
  status: 'الحالة',
  took: 'المدة',
  size: 'الحجم',
  waited: 'الانتظار',
  picture: 'صورة',
  waitedForTurn: '{duration} حتى يحين دوره',
  waitedForService: '{duration} لأن الخدمة طلبت الانتظار',
  waitedForRetry: '{duration} قبل إعادة المحاولة',
  tried:
    '{count, plural, zero {بلا محاولات} one {محاولة واحدة} two {محاولتان} few {# محاولات} many {# محاولة} other {# محاولة}}',
  waitAndAttempts: '{wait}، {attempts}',
};

export const callOutcomes: TranslatedNamespace<typeof english.callOutcomes> = {
  'signed-out': 'سُجّل الخروج',
  'sign-in-failed': 'فشل الدخول',
  offline: 'تعذّر الوصول',
  'timed-out': 'انتهت المهلة',
  'rate-limited': 'طُلب الانتظار',
  forbidden: 'غير مسموح',
  'not-found': 'غير موجود',
  'not-subscribed': 'بلا اشتراك',
  'password-needed': 'كلمة مرور لازمة',
  'not-understood': 'غير مفهوم',
  'read-only': 'صيانة',
  insecure: 'غير آمن',
  blocked: 'تم اعتراضه',
  refused: 'مرفوض',
  'service-failed': 'فشلت الخدمة',
  'unreadable-answer': 'تتعذّر قراءته',
  'service-retired': 'غير مدعوم',
  cancelled: 'أُلغي',
  internal: 'خطأ في البرنامج',
};
