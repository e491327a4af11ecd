import type * as english from '../en/errors';
import type { TranslatedNamespace } from '../messages';

export const errorTitles: TranslatedNamespace<typeof english.errorTitles> = {
  'signed-out': 'سجّلت الخدمة خروج الحساب',
  offline: 'يتعذّر الوصول إلى الخدمة',
  'timed-out': 'استغرقت الخدمة وقتًا طويلًا',
  'rate-limited': 'تطلب الخدمة الانتظار',
  forbidden: 'غير مسموح',
  'not-found': 'غير موجود',
  'not-subscribed': 'لا يوجد اشتراك',
  'not-understood': 'هذا غير مفهوم',
  'read-only': 'الخدمة متوقفة للصيانة',
  insecure: 'الاتصال غير آمن',
  blocked: 'رد غير متوقع من الشبكة',
  refused: 'رفضت الخدمة الطلب',
  'service-failed': 'توجد مشكلة لدى الخدمة',
  'unreadable-answer': 'تعذّرت قراءة الرد',
  'service-retired': 'لم يعد هذا الخادم يدعم هذا الإصدار',
  cancelled: 'تم الإيقاف',
  'not-recorded': 'تعذّرت كتابة ذلك في سجل التدقيق',
  'mask-required': 'لا يمكن إيقاف الحجب هنا',
  'not-saved': 'تعذّرت كتابة الملف',
  'bad-request': 'رُفض الاستدعاء',
  internal: 'حدث خطأ في البرنامج',
  projectUnapproved: 'المشروع غير معتمد',
  notSubscribedOrUnapproved: 'لا يوجد اشتراك، أو المشروع غير معتمد',
  passwordNeeded: 'كلمة المرور مطلوبة',
  passwordWrong: 'كلمة المرور غير صحيحة',
};

export const errorExplanations: TranslatedNamespace<typeof english.errorExplanations> = {
  'signed-out': 'لم تعد الخدمة تقبل رمز الوصول لهذا الحساب. سجّل الدخول مجددًا للمتابعة.',
  offline: 'تحقق من الاتصال، ثم أعد المحاولة.',
  'timed-out': 'لم ترد الخدمة في الوقت المناسب. قد تنجح إعادة المحاولة.',
  'rate-limited': 'تحدّ الخدمة من عدد الطلبات التي تقبلها.',
  forbidden: 'لا تسمح الخدمة لهذا الحساب برؤية هذا.',
  'not-found': 'هذا غير موجود، أو أن مالكه لا يشاركه مع هذا الحساب.',
  'not-subscribed': 'لا يعرض المالك هذا إلا للمشتركين في معرضه الخاص.',
  'not-understood': 'هذا ليس مالكًا ولا ألبومًا ولا رابطًا لهذه الخدمة.',
  'read-only': 'لا تقبل الخدمة تسجيل الدخول ولا التغييرات لفترة. قد تعود القراءة قبل ذلك.',
  insecure: 'لم يُرسل شيء. تحقق من العنوان ومن الشبكة التي تستخدمها.',
  blocked:
    'كان الرد صفحة ويب، مثلًا من وكيل أو من صفحة تسجيل دخول أو من اختبار تحقق (captcha). افتح أي صفحة في متصفح، وسجّل الدخول هناك إن طلبت الشبكة ذلك، ثم أعد المحاولة.',
  refused: 'لا تقبل الخدمة شيئًا في إعدادات هذا الحساب.',
  'service-failed': 'لا خطأ من جهتك. قد تنجح إعادة المحاولة لاحقًا.',
  'unreadable-answer':
    'الرد مبتور، أو أطول من اللازم، أو مختلف عما ترسله هذه الخدمة عادةً، لذلك لا يُعرض منه شيء. أعد المحاولة. إذا تكرر ذلك كل مرة، فأبلغ عنه من قائمة «مساعدة».',
  'service-retired':
    'لم يعد بإمكان Proofsheet تحميل أي شيء منه. ابحث عن إصدار أحدث من Proofsheet، أو اسأل من يدير الخادم.',
  cancelled: 'أُلغي الطلب قبل وصول الرد.',
  'not-recorded': 'لم يُنفَّذ الإجراء، لأن كل إجراء بصفة عضو يجب تسجيله أولًا. تأكد من وجود مساحة على القرص، ثم أعد المحاولة.',
  'mask-required': 'في مكانك يلزم إثبات العمر، وليس لدى الخدمة إثبات لعمرك.',
  'not-saved': 'لم يُحفظ شيء. أعد المحاولة في مجلد آخر.',
  'bad-request': 'أرسلت النافذة استدعاءً غير صالح. هذا خطأ في البرنامج.',
  internal: 'بياناتك سليمة. قد تنجح إعادة المحاولة.',
  projectUnapproved: 'لا تعرض الخدمة الصور إلا للمشاريع المعتمدة. يستطيع من سجّل المشروع أن يطلب من الخدمة اعتماده.',
  notSubscribedOrUnapproved:
    'إما أن المالك لا يعرض هذا إلا للمشتركين، أو أن الخدمة لم تعتمد مشروعك بعد. ردها واحد في الحالتين.',
  passwordOfAlbum: 'المالك يحمي هذا الألبوم.',
  passwordOfSite: 'المالك يحمي هذا الموقع.',
  passwordOrNoSuchOwner: 'إما أن هذا المالك غير موجود، أو أنه يحمي موقعه كله. رد الخدمة واحد في الحالتين.',
  passwordOrPrivate: 'الألبوم خاص، أو محمي بكلمة مرور. رد الخدمة واحد في الحالتين.',
};

export const signInFailureTitles: TranslatedNamespace<typeof english.signInFailureTitles> = {
  'cancelled-in-browser': 'أُلغي تسجيل الدخول في المتصفح',
  'browser-timed-out': 'انتهت مهلة تسجيل الدخول',
  'port-taken': 'يستخدم برنامج آخر هذا المنفذ',
  'no-browser': 'تعذّر فتح متصفح',
  refused: 'لم تقبل الخدمة هذا',
  'different-person': 'هذا شخص آخر',
  'another-sign-in': 'توجد عملية تسجيل دخول أخرى جارية',
};

export const signInFailureExplanations: TranslatedNamespace<typeof english.signInFailureExplanations> = {
  'cancelled-in-browser': 'لم يُربط أي حساب، ولم يتغير شيء هنا.',
  'browser-timed-out': 'لم تكتمل الصفحة في الوقت المناسب. تفتح إعادة المحاولة صفحة جديدة.',
  'port-taken': 'أغلق ذلك البرنامج، أو اختر منفذًا آخر وسجّل عنوان إعادة التوجيه الخاص به لدى الخدمة.',
  'no-browser': 'انسخ العنوان، وافتحه بنفسك في متصفح على هذا الكمبيوتر.',
  refused: 'تحقق مما أُدخل. لم يُحفظ شيء.',
  'different-person':
    'ربما ما زال المتصفح مسجّل الدخول باسم ذلك الشخص: سجّل الخروج من الخدمة هناك، ثم أعد المحاولة. أو أضف ذلك الشخص كحساب مستقل.',
  'another-sign-in': 'لا يمكن أن تنتظر المتصفح إلا عملية واحدة في كل مرة. أكملها أو ألغها، ثم أعد المحاولة.',
};

export const errorFacts: TranslatedNamespace<typeof english.errorFacts> = {
  status: 'حالة HTTP: {status}',
  code: 'الرمز {code}',
  incident: 'المشكلة رقم {id}',
};
