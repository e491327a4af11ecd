import type * as english from '../en/lock-screen';
import type { TranslatedNamespace } from '../messages';

export const lockScreen: TranslatedNamespace<typeof english.lockScreen> = {
  title: 'مقفل',
  pin: 'رمز PIN',
  unlock: 'فتح القفل',
  forgot: 'نسيت رمز PIN',
  cancel: 'إلغاء',
  signOut: 'تسجيل الخروج من الكل',
  signOutExplanation:
    'إذا نسيت رمز PIN، يمكنك هنا تسجيل الخروج من كل الحسابات، وهذا يزيل رمز PIN أيضًا ويفتح قفل النافذة.',
  wrongPin: 'رمز PIN غير صحيح.',
  tooManyWrongPins: 'أُدخل رمز PIN خطأً مرات كثيرة.',
  wait: '{seconds, plural, zero {أعد المحاولة الآن.} one {أعد المحاولة بعد ثانية واحدة.} two {أعد المحاولة بعد ثانيتين.} few {أعد المحاولة بعد # ثوانٍ.} many {أعد المحاولة بعد # ثانية.} other {أعد المحاولة بعد # ثانية.}}',
  unreadablePin: 'تتعذّر قراءة رمز PIN لأن سلسلة المفاتيح مقفلة. افتح قفل سلسلة المفاتيح، ثم أعد تشغيل البرنامج.',
  failed: 'لم ينجح ذلك. أعد المحاولة.',
};

export const decoys: TranslatedNamespace<typeof english.decoys> = {
  documentTitle: 'ملاحظات الاجتماع الفصلي',
  documentBegin: 'اعتُمد محضر الاجتماع السابق من دون تعديل.',
  documentMiddle: 'ستُصلَّح التدفئة في الطابق الثاني الأسبوع القادم. يرجى استخدام قاعات الطابق الأول حتى ذلك الحين.',
  documentEnd: 'الخطوات التالية: جمع أرقام كل قسم، والاتفاق على موعد، وإرسال الملخص إلى الجميع.',
  terminal:
    '$ make check\nReading the configuration: done\nChecked 214 files: no problems\nTests: 86 passed, 0 failed\nFinished in 42 s\n$ ',
};
