import type { GlossaryEntry, GlossaryKey } from '../en/glossary.ts';

/** A word as it stands in a sentence, as one pattern: with what Arabic writes to its beginning and its end. */
function forms(...words: readonly string[]): readonly string[] {
  return [`(?:[وفبلك]?(?:ال)?|[وف]?لل)(?:${words.join('|')})(?:ك|ي|ه|ها|نا)?`];
}

/** Technical words that patient texts may hold, each explained beside them. */
export const GLOSSARY_AR: Readonly<Record<GlossaryKey, GlossaryEntry & { readonly word: string }>> = {
  gene: {
    word: 'الجين',
    forms: forms('جين', 'جينات', 'جينين'),
    means: 'جزء من خطة جسمك، يأتي من الوالدين.',
  },
  'gene test': {
    word: 'فحص الجينات',
    forms: ['فحص الجينات', 'فحوص الجينات', 'فحص الجين'],
    means: 'تحليل للدم أو اللعاب يقرأ بعض جيناتك.',
  },
  'genetic counsellor': {
    word: 'المرشد الوراثي',
    forms: ['المرشد الوراثي', 'مرشد وراثي'],
    means: 'شخص تدرّب على شرح نتائج الجينات وعلى الاستماع.',
  },
  genome: { word: 'الجينوم', forms: forms('جينوم'), means: 'كل جيناتك.' },
  dose: { word: 'الجرعة', forms: forms('جرعة', 'جرعت', 'جرعات'), means: 'كمية الدواء التي تؤخذ في المرة الواحدة.' },
  'side effect': {
    word: 'الآثار الجانبية',
    forms: ['الآثار الجانبية', 'آثار جانبية', 'آثاره الجانبية', 'أثر جانبي'],
    means: 'ما يفعله الدواء مما لا تريده.',
  },
  allergy: { word: 'الحساسية', forms: forms('حساسية'), means: 'يقاوم الجسم شيئًا لا يضرّ معظم الناس.' },
  enzyme: { word: 'الإنزيم', forms: forms('إنزيم', 'إنزيمات'), means: 'أداة في الجسم تفكّك المواد.' },
  platelet: { word: 'الصفائح', forms: forms('صفائح', 'صفيحات'), means: 'أجزاء صغيرة في الدم تساعد على وقف النزف.' },
  'blood cells': {
    word: 'خلايا الدم',
    forms: ['خلايا الدم', 'خلايا دمك', 'خلايا الدم الحمراء', 'خلايا الدم البيضاء'],
    means: 'أجزاء الدم التي تحمل الهواء وتقاوم الجراثيم.',
  },
  ECG: { word: 'تخطيط القلب', forms: ['تخطيط القلب', 'تخطيط قلب', 'ECG'], means: 'فحص قصير يرسم نبض القلب.' },
  INR: { word: 'INR', forms: ['INR'], means: 'رقم يخبر عن سرعة تجلّط الدم.' },
  potassium: { word: 'البوتاسيوم', forms: forms('بوتاسيوم'), means: 'ملح في الدم. كثرته أو قلّته قد تضرّ القلب.' },
  sodium: { word: 'الصوديوم', forms: forms('صوديوم'), means: 'ملح في الدم. وقلّته قد تسبّب الضعف.' },
  kidneys: {
    word: 'الكليتان',
    forms: forms('كلية', 'كلى', 'كليتي', 'كليتان', 'كليتين'),
    means: 'عضوان في الظهر ينقّيان الدم.',
  },
  liver: { word: 'الكبد', forms: forms('كبد'), means: 'عضو في البطن يفكّك أدوية كثيرة.' },
  'blood pressure': { word: 'ضغط الدم', forms: ['ضغط الدم', 'ضغط دمك', 'لضغط الدم'], means: 'قوة دفع الدم في العروق.' },
  'blood sugar': { word: 'سكر الدم', forms: ['سكر الدم', 'سكر دمك', 'السكر في دمك'], means: 'كمية السكر في الدم.' },
  serotonin: {
    word: 'السيروتونين',
    forms: forms('سيروتونين'),
    means: 'إشارة في الدماغ. وكثرتها قد تسبّب الرعشة والعرق.',
  },
  womb: { word: 'الرحم', forms: forms('رحم'), means: 'المكان الذي ينمو فيه الجنين.' },
  stent: { word: 'الدعامة', forms: forms('دعامة'), means: 'أنبوب صغير يُبقي العِرق مفتوحًا.' },
  'blood clot': { word: 'الجلطة', forms: forms('جلطة', 'جلطات'), means: 'كتلة دم قد تسدّ عِرقًا.' },
  pharmacist: { word: 'الصيدلي', forms: forms('صيدلي', 'صيدلية'), means: 'خبير الأدوية في الصيدلية.' },
  level: { word: 'مستوى الدواء', forms: ['مستوى الدواء', 'مستوى الدواء في الدم'], means: 'كمية الدواء في الدم.' },
};
