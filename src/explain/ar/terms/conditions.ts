/** `condition id=Arabic name`, set apart by semicolons and line ends: the conditions that people write down most. */
const CONDITIONS = `
bilateral-breast-cancer=سرطان الثديين; triple-negative-breast-cancer=سرطان الثدي الثلاثي السلبي; metastatic-prostate-cancer=سرطان البروستاتا المنتشر
small-bowel-cancer=سرطان الأمعاء الدقيقة; sarcoma=ساركوما; sudden-cardiac-death=موت قلبي مفاجئ; dilated-cardiomyopathy=توسّع عضلة القلب
acne=حبّ الشباب; acute-kidney-injury=قصور كلوي حاد; acute-myocardial-infarction=نوبة قلبية حادة; acute-pain=ألم حاد; alcohol-use-disorder=إدمان الكحول
allergic-rhinitis=حساسية الأنف; alzheimer-disease=مرض الزهايمر; anaemia=فقر الدم; anaphylaxis=حساسية مفرطة; angina=ذبحة صدرية; anxiety=القلق
asthma=الربو; atrial-fibrillation=الرجفان الأذيني; attention-deficit-hyperactivity-disorder=فرط الحركة وتشتت الانتباه; adhd=فرط الحركة وتشتت الانتباه
autism=التوحد; benign-prostatic-hyperplasia=تضخم البروستاتا الحميد; bph=تضخم البروستاتا الحميد; bipolar-disorder=الاضطراب ثنائي القطب
bleeding-disorder=اضطراب النزف; breast-cancer=سرطان الثدي; breastfeeding=الرضاعة; cancer-pain=ألم السرطان; cardiovascular-disease=مرض القلب والأوعية
cataract=الساد في العين; chemotherapy=العلاج الكيميائي; chronic-kidney-disease=مرض الكلى المزمن; chronic-pain=ألم مزمن
chronic-kidney-disease-stage-1=مرض الكلى المزمن، المرحلة 1; chronic-kidney-disease-stage-2=مرض الكلى المزمن، المرحلة 2
chronic-kidney-disease-stage-3=مرض الكلى المزمن، المرحلة 3; chronic-kidney-disease-stage-4=مرض الكلى المزمن، المرحلة 4
chronic-kidney-disease-stage-5=مرض الكلى المزمن، المرحلة 5; chronic-obstructive-pulmonary-disease=الانسداد الرئوي المزمن; copd=الانسداد الرئوي المزمن
cirrhosis=تليّف الكبد; coeliac-disease=الداء الزلاقي; colorectal-cancer=سرطان القولون; constipation=الإمساك; coronary-artery-disease=مرض شرايين القلب
coronary-heart-disease=مرض شرايين القلب; coronary-stent=دعامة في شريان القلب; acute-coronary-syndrome=متلازمة الشريان التاجي الحادة
percutaneous-coronary-intervention=توسيع شريان القلب; crohn-disease=داء كرون; cystic-fibrosis=التليّف الكيسي; deep-vein-thrombosis=جلطة في وريد عميق
dementia=الخرف; depression=الاكتئاب; major-depressive-disorder=الاكتئاب; depression-postpartum=اكتئاب ما بعد الولادة; diabetes=السكري
diabetes-type-1=السكري من النوع 1; diabetes-type-2=السكري من النوع 2; diabetic-neuropathy=اعتلال الأعصاب السكري; diabetic-nephropathy=اعتلال الكلى السكري
diabetic-retinopathy=اعتلال الشبكية السكري; dialysis=غسيل الكلى; dyspepsia=عسر الهضم; eczema=الإكزيما; endometriosis=بطانة الرحم المهاجرة; epilepsy=الصرع
familial-hypercholesterolaemia=ارتفاع الكوليسترول العائلي; fatty-liver=الكبد الدهني; fibromyalgia=الألم العضلي الليفي; g6pd-deficiency=نقص G6PD
gallstones=حصى المرارة; gastric-ulcer=قرحة المعدة; gastro-oesophageal-reflux-disease=ارتجاع المعدة; gerd=ارتجاع المعدة; peptic-ulcer=قرحة هضمية
gestational-diabetes=سكري الحمل; gastrointestinal-bleeding=نزف هضمي; glaucoma=الماء الأزرق; gout=النقرس; haemophilia=الهيموفيليا; headache=الصداع
heart-failure=قصور القلب; heart-transplant=زراعة قلب; hepatitis=التهاب الكبد; hepatitis-b=التهاب الكبد B; hepatitis-c=التهاب الكبد C
hip-fracture=كسر الورك; hiv-infection=عدوى فيروس HIV; hypercholesterolaemia=ارتفاع الكوليسترول; hyperlipidaemia=ارتفاع الدهون; hyperkalaemia=ارتفاع البوتاسيوم
hypertension=ارتفاع ضغط الدم; hyperthyroidism=فرط نشاط الغدة الدرقية; hypothyroidism=قصور الغدة الدرقية; hypokalaemia=انخفاض البوتاسيوم
hyponatraemia=انخفاض الصوديوم; infertility=تأخر الإنجاب; insomnia=الأرق; iron-deficiency=نقص الحديد; iron-deficiency-anaemia=فقر الدم بنقص الحديد
irritable-bowel-syndrome=القولون العصبي; ischaemic-heart-disease=نقص تروية القلب; ischaemic-stroke=جلطة دماغية; stroke=سكتة دماغية
kidney-disease=مرض الكلى; kidney-transplant=زراعة كلية; liver-disease=مرض الكبد; liver-transplant=زراعة كبد; long-qt-syndrome=متلازمة QT الطويلة
lung-cancer=سرطان الرئة; lung-transplant=زراعة رئة; malaria=الملاريا; menopausal-symptoms=أعراض انقطاع الطمث; migraine=الشقيقة; migraine-with-aura=الشقيقة مع هالة
multiple-sclerosis=التصلّب المتعدد; myocardial-infarction=نوبة قلبية; narcolepsy=النوم القهري; nicotine-dependence=إدمان النيكوتين; obesity=السمنة
osteoarthritis=خشونة المفاصل; osteoporosis=هشاشة العظام; ovarian-cancer=سرطان المبيض; pacemaker=منظّم ضربات القلب; panic-disorder=نوبات الهلع
parkinson-disease=مرض باركنسون; pneumonia=التهاب الرئة; polycystic-ovary-syndrome=تكيّس المبايض; post-traumatic-stress-disorder=اضطراب ما بعد الصدمة
prediabetes=ما قبل السكري; pregnancy=الحمل; prostate-cancer=سرطان البروستاتا; psoriasis=الصدفية; pulmonary-embolism=جلطة رئوية
recurrent-falls=سقوط متكرر; renal-impairment=ضعف الكلى; restless-legs-syndrome=تململ الساقين; rheumatoid-arthritis=التهاب المفاصل الروماتويدي
schizophrenia=الفصام; sepsis=تسمّم الدم; sickle-cell-disease=فقر الدم المنجلي; sleep-apnoea=انقطاع النفس في النوم; stevens-johnson-syndrome=متلازمة ستيفنز جونسون
surgery=جراحة; systemic-lupus-erythematosus=الذئبة الحمراء; thalassaemia=الثلاسيميا; transplant=زراعة عضو; tuberculosis=السل
ulcerative-colitis=التهاب القولون التقرّحي; urinary-incontinence=سلس البول; urinary-tract-infection=التهاب البول; urticaria=الشرى; vitamin-d-deficiency=نقص فيتامين D
vitamin-b12-deficiency=نقص فيتامين B12; neuropathic-pain=ألم الأعصاب; pain=الألم; nausea=الغثيان; acute-bronchitis=التهاب القصبات الحاد; neuropathy=اعتلال الأعصاب
`;

/** Conditions and procedures of a person; one that is not listed stands in English. */
export const CONDITION_TERMS_AR: Readonly<Record<string, string>> = Object.fromEntries(
  CONDITIONS.split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => entry.split('=') as [string, string]),
);
