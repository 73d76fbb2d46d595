import type { MessageKey } from '../catalogue.ts';

type Told = Extract<
  MessageKey,
  | `patient.report.${string}`
  | `patient.statement.${string}`
  | `patient.word.${string}`
  | `word.${string}`
  | `care.page.card${string}`
  | 'patient.decides'
  | 'care.page.words.patient'
  | 'report.knowledge'
  | 'language.not-reviewed'
>;

/** Words of the marks, the gene report for the person, the card, and what this language says of itself. */
export const PAGES_AR = {
  'word.avoid': 'تجنّب',
  'word.change-dose': 'تغيير الجرعة',
  'word.caution': 'حذر',
  'word.not-enough-data': 'بيانات غير كافية',
  'word.usual-care': 'العناية المعتادة',
  'patient.word.avoid': 'السؤال عن تغيير',
  'patient.word.change-dose': 'السؤال عن الجرعة',
  'patient.word.caution': 'يؤخذ بعناية',
  'patient.word.not-enough-data': 'غير معروف بعد',
  'patient.word.usual-care': 'كالمعتاد',
  'patient.decides': 'طبيبك يقرر معك.',
  'patient.statement.ask':
    '{n, plural, one {هناك دواء واحد للسؤال عنه} two {هناك دواءان للسؤال عنهما} few {هناك # أدوية للسؤال عنها} many {هناك # دواءً للسؤال عنه} other {هناك # دواء للسؤال عنه}}.',
  'patient.statement.current':
    'من أدويتك، وعددها {total}: {n, plural, one {دواء واحد للسؤال عنه} two {دواءان للسؤال عنهما} few {# أدوية للسؤال عنها} many {# دواءً للسؤال عنه} other {# دواء للسؤال عنه}}.',
  'patient.statement.unchecked':
    'لم نتمكن من فحص {names}. {n, plural, one {لا يعني ذلك أنه مناسب لك} other {لا يعني ذلك أنها مناسبة لك}}. يُرجى سؤال الطبيب أو الصيدلي.',
  'patient.statement.open':
    '{n, plural, one {هناك دواء واحد لك لم يُعرف أمره بعد} two {هناك دواءان لك لم يُعرف أمرهما بعد} few {هناك # أدوية لك لم يُعرف أمرها بعد} many {هناك # دواءً لك لم يُعرف أمره بعد} other {هناك # دواء لك لم يُعرف أمره بعد}}. يُرجى سؤال الطبيب أو الصيدلي عن فحص.',
  'patient.statement.none': 'لا شيء للسؤال عنه فيما قُرئ.',

  'patient.report.title': 'أدويتي وجيناتي',
  'patient.report.ask': 'للسؤال عنها',
  'patient.report.all': 'كل الأدوية',
  'patient.report.means-not': 'ما لا يعنيه هذا',
  'patient.report.means-not.illness': 'لا يعني هذا مرضًا جديدًا.',
  'patient.report.means-not.today': 'لا حاجة اليوم إلى تغيير شيء من دون الطبيب.',
  'patient.report.means-not.unread': 'ما لم نقرأه غير معروف. ولا نعدّه سليمًا.',
  'patient.report.do': 'ما العمل',
  'patient.report.do.show': 'عرض هذه الصفحة على الطبيب أو الصيدلي.',
  'patient.report.do.keep': 'يُرجى الاستمرار على أدويتك إلى أن يطلب الطبيب تغييرها.',
  'patient.report.do.ask': 'السؤال عن كل دواء في القائمة أعلاه.',
  'patient.report.family': 'لعائلتي',
  'patient.report.family.text': 'قد تكون هذه الجينات لدى أولادك وإخوتك وأخواتك. ولك أن تختار إخبارهم.',
  'patient.report.sure': 'ما مدى التأكد؟',
  'patient.report.sure.assumed': 'جزء من هذا لم يُقرأ في جينومك. وعُدّ كالمعتاد بناءً على طلب.',
  'patient.report.sure.settled': 'النتيجة ثابتة.',
  'patient.report.sure.probable': 'النتيجة مرجّحة جدًّا.',
  'patient.report.sure.open': 'النتيجة غير مؤكدة. قد يحسمها فحص.',
  'patient.report.source': 'من أين هذا',
  'patient.report.source.text': 'النصيحة من مجموعات خبراء: {bodies}. ولم يدفع أحد ثمن هذا النص.',
  'patient.report.because': '{effects}',

  'care.page.card': 'بطاقة الأدوية',
  'care.page.card.name': 'الاسم',
  'care.page.card.show': 'يُرجى عرض هذه البطاقة على الطبيب والصيدلي.',
  'care.page.card.open': 'غير معروف',
  'care.page.card.qr': 'لا يحمل الرمز غير هذه الأسطر.',
  'care.page.card.patient': 'يمكن حمل نتائج الجينات على بطاقة صغيرة. ويستطيع الطبيب أو الصيدلي طباعتها.',
  'care.page.words.patient': 'أدويتك',
  'report.knowledge': 'المعرفة',
  'language.not-reviewed': 'لم يراجع طبيب لغته العربية كلمات هذه الصفحة بعد.',
} as const satisfies Readonly<Record<Told, string>>;
