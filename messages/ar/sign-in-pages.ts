import type { signInPages as english } from '../en/sign-in-pages';
import type { TranslatedNamespace } from '../messages';

export const signInPages: TranslatedNamespace<typeof english> = {
  done: 'يمكنك العودة إلى Proofsheet',
  doneText: 'لم يعد تسجيل الدخول بحاجة إلى هذه الصفحة، ويمكنك إغلاقها.',
  otherSignIn: 'هذه الصفحة تخص عملية تسجيل دخول أخرى',
  otherSignInText: 'لم تُستخدم هذه الصفحة في شيء. عد إلى Proofsheet، وتابع من هناك أو ابدأ من جديد.',
  receiving: 'لحظة واحدة',
  receivingText: 'يستلم Proofsheet الآن نتيجة تسجيل الدخول.',
  noAnswer: 'لا يستجيب Proofsheet',
  noAnswerText: 'عد إليه، وابدأ تسجيل الدخول من جديد.',
};
