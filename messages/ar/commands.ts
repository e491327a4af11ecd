import type * as english from '../en/commands';
import type { TranslatedNamespace } from '../messages';

export const commands: TranslatedNamespace<typeof english.commands> = {
  'add-account': 'إضافة حساب…',
  'show-account': 'الحساب…',
  'choose-account': 'تبديل الحساب',
  'copy-picture': 'نسخ الصورة',
  'save-picture': 'حفظ الصورة باسم…',
  'show-settings': 'الإعدادات',
  'mask-everything': 'حجب الصور المكشوفة',
  'mask-all-pictures': 'حجب كل الصور أو الحساسة فقط',
  'lock-window': 'قفل النافذة',
  'take-mask-off': 'إيقاف الحجب…',
  reveal: 'كشف أو حجب',
  'reveal-album': 'كشف الألبوم كله…',
  'toggle-inspector': 'لوحة التفاصيل',
  'larger-tiles': 'تكبير الصور',
  'smaller-tiles': 'تصغير الصور',
  'reset-tiles': 'حجم الصور الافتراضي',
  'larger-text': 'تكبير النص',
  'smaller-text': 'تصغير النص',
  'reset-text': 'حجم النص الافتراضي',
  'reload-view': 'تحديث',
  'show-activity': 'النشاط',
  back: 'رجوع',
  forward: 'إلى الأمام',
  'go-up': 'العودة إلى الألبومات',
  find: 'الانتقال إلى مالك أو ألبوم',
  'show-palette': 'لوحة الأوامر',
  'show-group': 'أعضاء المجموعة',
  'act-as-recent-member': 'التصرف بصفة عضو اخترته مؤخرًا',
  'stop-acting': 'إنهاء التصرف بصفة عضو',
  'show-journal': 'سجل التدقيق',
  'check-next-member': 'العضو التالي',
  'check-previous-member': 'العضو السابق',
  'mark-looked-at': 'وضع علامة: تمت مشاهدته',
  'mark-fine': 'وضع علامة: سليم',
  'mark-to-discuss': 'وضع علامة: للنقاش…',
  'mark-member-looked-at': 'علامة على العضو: تمت مشاهدته',
  'mark-member-fine': 'علامة على العضو: سليم',
  'mark-member-to-discuss': 'علامة على العضو: للنقاش…',
  'edit-member-note': 'ملاحظة على العضو…',
  'go-on-with-check': 'متابعة المراجعة',
  'pause-check': 'إيقاف المراجعة مؤقتًا',
  'finish-check': 'إنهاء المراجعة…',
  'show-finished-checks': 'المراجعات المنتهية…',
  'show-guide': 'دليل المستخدم',
  'show-keys': 'اختصارات لوحة المفاتيح',
  'open-logs': 'فتح ملفات السجل',
  'copy-report': 'نسخ التقرير',
  'report-problem': 'الإبلاغ عن مشكلة…',
  'show-about': 'حول Proofsheet',
  'select-all': 'تحديد النص كله',
};

export const toolbarWords: TranslatedNamespace<typeof english.toolbarWords> = {
  'show-group': 'أعضاء المجموعة',
  'reload-view': 'تحديث',
  'show-keys': 'اختصارات',
  'toggle-inspector': 'لوحة التفاصيل',
  'reveal-album': 'كشف',
};

export const commandDetails: TranslatedNamespace<typeof english.commandDetails> = {
  'show-account': 'الاسم واللون وتسجيل الخروج',
  reveal: 'الصورة المحددة، لمدة معينة',
  'show-palette': 'الألبومات والمالكون والحسابات والأعضاء والأوامر',
  'show-journal': 'ما جرى بصفة أحد الأعضاء',
  'copy-report': 'الإصدارات وآخر المشكلات',
};

export const componentKeys: TranslatedNamespace<typeof english.componentKeys> = {
  move: 'الانتقال إلى الأقرب',
  'move-to-end': 'الانتقال إلى الأول أو الأخير',
  page: 'الانتقال شاشة إلى أعلى أو أسفل',
  open: 'فتح',
  previous: 'السابق',
  next: 'التالي',
  'step-to-end': 'الانتقال إلى الأول أو الأخير',
  'zoom-in': 'تكبير',
  'zoom-out': 'تصغير',
  'zoom-fit': 'ملاءمة النافذة',
  'zoom-actual': '100% (وحدات البكسل الفعلية)',
  'zoom-fill': 'ملء النافذة',
  'zoom-toggle': 'التبديل بين الملاءمة و100%',
  'pan-picture': 'تحريك الصورة المكبَّرة',
  'turn-right': 'تدوير إلى اليمين',
  'turn-left': 'تدوير إلى اليسار',
  'close-viewer': 'إغلاق',
  peek: 'إظهار صورة محجوبة أثناء الضغط',
  'picture-menu': 'فتح قائمة الصورة',
  'move-account': 'نقل الحساب',
  'account-menu': 'فتح الحساب',
};

export const shortcutSections: TranslatedNamespace<typeof english.shortcutSections> = {
  grid: 'في الشبكة',
  viewer: 'في العرض الكبير',
  pictures: 'الصور',
  accounts: 'الحسابات',
  acting: 'التصرف بصفة عضو',
  check: 'مراجعة الأعضاء',
  anywhere: 'في كل مكان',
};

export const shortcutList: TranslatedNamespace<typeof english.shortcutList> = {
  lettersInFields: 'الاختصار المكوَّن من حرف واحد لا يعمل أثناء الكتابة في حقل، أما الاختصارات الأخرى فتعمل.',
  withDetail: '{label}: {detail}',
};

export const systemUses: TranslatedNamespace<typeof english.systemUses> = {
  redo: 'إعادة',
  pasteAndMatchStyle: 'لصق ومطابقة النمط',
  fullScreen: 'ملء الشاشة',
  hideOthers: 'إخفاء الأخرى',
};
