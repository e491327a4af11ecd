import type { nativeDialogs as english } from '../en/native-dialogs';
import type { TranslatedNamespace } from '../messages';

export const nativeDialogs: TranslatedNamespace<typeof english> = {
  cancel: 'إلغاء',
  sendRequests: 'إرسال الطلبات إلى {host}؟',
  sendRequestsDetail: 'سيرسل Proofsheet طلبات إلى هذا الخادم. اسمح بذلك فقط إذا أدخلت هذا العنوان بنفسك.',
  allow: 'سماح',
  leaveProxy: 'إيقاف استخدام الوكيل {proxy}؟',
  leaveProxyDetail: 'ستغادر الطلبات هذا الكمبيوتر من دونه، وسترى الخوادم مصدرها. تابع فقط إذا اخترت ذلك بنفسك.',
  leaveProxyButton: 'إيقاف الاستخدام',
  windowStopped: 'توقفت النافذة عن العمل عدة مرات.',
  windowStoppedDetail: 'لم تُفقد البيانات المحفوظة. أعد تحميل النافذة، أو أنهِ Proofsheet.',
  reload: 'إعادة التحميل',
  quit: 'إنهاء',
  logFolderClosed: 'تعذّر فتح مجلد ملفات السجل',
  close: 'إغلاق',
  copyPath: 'نسخ المسار',
  csvFiles: 'جدول (CSV)',
  pdfFiles: 'مستند (PDF)',
  jsonFiles: 'JSON',
  textFiles: 'نص',
  cannotStart: 'يتعذّر تشغيل Proofsheet',
  cannotStartDetail: 'لا يمكن الكتابة في {folder} ولا في مجلد مؤقت. اجعل الكتابة في أحدهما ممكنة، ثم أعد التشغيل.',
  savePicture: 'حفظ الصورة ({size})',
};
