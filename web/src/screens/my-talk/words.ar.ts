import type { MyTalkKey } from './words.en.ts';

const words: Readonly<Record<MyTalkKey, string>> = {
  statement:
    '{n, plural, =0 {لا أحد في القائمة لبلدك بعد} one {هنا مكان واحد يسمعك فيه أحد} other {هنا # أماكن يسمعك فيها أحد}}',
  basis: 'لست مضطرًا لقراءة النتيجة وحدك. يمكن لممرض أو طبيبك أو مرشد وراثي أن يراجعها معك.',
  counsellor: 'المرشد الوراثي شخص مدرَّب على شرح النتائج الجينية.',
  country: 'أين تعيش',
  'country.none': 'اختر بلدًا',
  topic: 'حول',
  'topic.any': 'أي شيء',
  'kind.emergency': 'مساعدة فورية',
  'kind.crisis-line': 'عندما تصعب الحياة',
  'kind.poison-line': 'جرعة زائدة من دواء',
  'kind.genetic-counsellor': 'مرشدون وراثيون',
  'kind.support-group': 'أشخاص في مثل وضعك',
  'kind.patient-organisation': 'جمعيات المرضى',
  'kind.pharmacist': 'أسئلة عن الأدوية',
  'how.phone': 'اتصل: {value}',
  'how.text': 'رسالة: {value}',
  'how.email': 'اكتب إلى {value}',
  'how.url': '{value}',
  'hours.always': 'ليلًا ونهارًا',
  speaks: 'اللغات: {languages}',
  unconfirmed: 'لم يُتحقق منه في صفحته. روجع في {date}.',
  checked: 'تم التحقق في {date}.',
  own: 'قائمة عيادتك',
  'own.why': 'يمكن لعيادة أن تعطيك ملفًا بمن تتصل بهم. افتحه هنا.',
  'own.open': 'افتح قائمة',
  'own.held': '{n, plural, one {مكان واحد من {name} يأتي أولًا} other {# أماكن من {name} تأتي أولًا}}',
  'own.drop': 'أزل القائمة',
  'own.mark': 'من عيادتك',
  none: 'اسأل طبيبك أو الصيدلي بمن تتصل. للمساعدة الفورية اتصل برقم الطوارئ في بلدك.',
  safe: 'القائمة في هذه الصفحة كما كانت.',
  tests: 'قبل فحص الجينات وبعده',
};

export default words;
