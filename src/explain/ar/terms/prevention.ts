import { termsOfFields } from '../../terms-of-fields.ts';

/** Risks and prevention, in Arabic: tests, illnesses, facts, relatives, changes, kinds of findings, inherited conditions. */
export const PREVENTION_TERMS_AR = termsOfFields({
  'plain-do': `
cervical-cytology=مسحة عنق الرحم; hpv-test=فحص فيروس الورم الحليمي; hpv-test-and-cytology=فحص فيروس الورم الحليمي مع مسحة; fit=فحص البراز; guaiac-stool-test=فحص البراز; stool-dna-fit=فحص البراز; colonoscopy=تنظير الأمعاء
ct-colonography=صورة للأمعاء; sigmoidoscopy=تنظير قصير للأمعاء; mammography=صورة أشعة للثدي; breast-mri=صورة رنين للثدي; low-dose-ct=صورة للرئة بجرعة قليلة; psa-test=فحص دم للبروستاتا; blood-pressure=قياس ضغط الدم
blood-pressure-each-visit=قياس ضغط الدم; abdominal-ultrasound=تصوير البطن بالموجات; glucose-or-hba1c=فحص سكر الدم; test-for-diabetes=فحص سكر الدم; statin=دواء ستاتين; statin-moderate-intensity=دواء ستاتين; statin-high-intensity=دواء ستاتين
statin-grade-b=دواء ستاتين; statin-grade-c=دواء ستاتين; statin-by-preference=دواء ستاتين; statin-atorvastatin-20=دواء ستاتين; stage-1-drug-treatment=دواء لضغط الدم; stage-1-lifestyle-first=طرق لخفض ضغط الدم; aspirin-for-prevention=الأسبرين
diet-and-activity-counselling=المساعدة في الطعام والحركة; intensive-weight-programme=برنامج للوزن; nephrology-referral=طبيب الكلى; nephrology-referral-considered=طبيب الكلى; multidisciplinary-kidney-care=فريق الكلى; kidney-access-planning=فريق الكلى
bone-density=فحص العظام; bone-density-test=فحص العظام; exercise-against-falls=تمارين ضد السقوط; hiv-test=فحص فيروس نقص المناعة; hiv-prophylaxis=دواء يقلل احتمال فيروس نقص المناعة; hepatitis-c-test=فحص التهاب الكبد ج; hepatitis-b-test=فحص التهاب الكبد ب
syphilis-test=فحص الزهري; chlamydia-gonorrhoea-test=فحص العدوى الجنسية; tuberculosis-test=فحص السل; folic-acid-daily=حمض الفوليك; aspirin-in-pregnancy=الأسبرين في الحمل; gestational-diabetes-test=فحص السكر في الحمل
weight-gain-counselling=المساعدة في الوزن أثناء الحمل; anxiety-questions=حديث عن القلق; depression-questions=حديث عن المزاج; alcohol-questions=حديث عن الكحول; drug-use-questions=حديث عن المخدرات; stop-smoking-support=المساعدة في ترك التدخين
sun-protection-counselling=طرق لحماية الجلد; familial-risk-tool=مستشار الوراثة; germline-testing=مستشار الوراثة; germline-test=مستشار الوراثة; genetic-counselling=مستشار الوراثة; confirm-finding=فحص ثان لنتيجة جيناتك
breast-cancer-risk-medicine=دواء ضد سرطان الثدي; risk-reducing-medication-grade-b=دواء ضد سرطان الثدي; lung-screening-by-risk=صورة للرئة بجرعة قليلة; tumour-mismatch-repair-test=فحص للورم; colonoscopy-earlier=تنظير أبكر للأمعاء
skin-examination=فحص الجلد; lipid-clinic=عيادة دهون الدم; family-lipid-test=فحص دهون الدم للعائلة; lipid-test=فحص دهون الدم; risk-enhancer=ما تعنيه عائلتك لقلبك; cardiology-review=طبيب القلب; electrocardiogram=تخطيط القلب
echocardiogram=تصوير القلب بالموجات; aortic-imaging=صورة للشريان الرئيسي; measure-radon=قياس الرادون في البيت; look-up-air-quality=الهواء حيث تعيش; measure-blood-lead=فحص الرصاص في الدم; measure-water-arsenic=فحص ماء الشرب
less-noise-at-night=ضجيج أقل في الليل; occupational-health=طبيب صحة العمل; smoke-free-home=بيت بلا دخان; safe-stored-food=حفظ الطعام جيدًا; no-tanning-bed=جلدك وأجهزة التسمير; protect-from-sun=طرق لحماية الجلد; stop-smoking=المساعدة في ترك التدخين
less-alcohol=المساعدة في شرب أقل; ask-before-iron=أقراص الحديد; ask-about-thrombosis=الجلطات وحبوب منع الحمل; avoid-oxidants-with-deficiency=ما يضر خلايا دمك; radiation-only-where-needed=صور الأشعة; consider-lowering-radon=رادون أقل في البيت
lower-radon=رادون أقل في البيت; lower-radon-soon=رادون أقل في البيت; cleaner-air=هواء أنظف في البيت; find-lead-source=مصدر الرصاص; other-drinking-water=ماء شرب آخر; carotid-ultrasound=تصوير الرقبة بالموجات; hormone-therapy-for-prevention=الهرمونات للوقاية; ovarian-cancer-screening=فحص المبيض; pancreas-imaging=صورة للبنكرياس; testicular-cancer-screening=فحص الخصيتين; thyroid-cancer-screening=فحص الغدة الدرقية; aspirin-against-colorectal-cancer=الأسبرين; clinical-breast-examination=فحص الثدي عند الطبيب; risk-reducing-hysterectomy=عملية في الرحم; risk-reducing-mastectomy=عملية في الثدي; risk-reducing-salpingo-oophorectomy=عملية في المبيضين; statin-in-childhood=دواء ستاتين لطفل; oral-contraceptive-against-ovarian-cancer=حبوب منع الحمل ضد سرطان المبيض`,
  'plain-disease': `
breast-cancer=سرطان الثدي; ovarian-cancer=سرطان المبيض; prostate-cancer=سرطان البروستاتا; colorectal-cancer=سرطان الأمعاء; pancreatic-cancer=سرطان البنكرياس; melanoma=سرطان الجلد الأسود; lung-cancer=سرطان الرئة; diabetes-type-2=السكري
type-2-diabetes=السكري; coronary-artery-disease=نوبة قلبية أو مرض القلب; chd=نوبة قلبية أو مرض القلب; stroke=سكتة دماغية; heart-failure=ضعف القلب; ascvd=نوبة قلبية أو سكتة; total-cvd=مرض القلب أو سكتة; cervical-cancer=سرطان عنق الرحم
hypertension=ضغط الدم العالي; hypertension-in-pregnancy=ضغط الدم في الحمل; aortic-aneurysm=توسع الشريان الرئيسي; cardiovascular-disease=مرض القلب أو سكتة; obesity=الوزن; kidney-failure=فشل الكلى; osteoporosis=هشاشة العظام; falls=السقوط
hiv=فيروس نقص المناعة; hepatitis-c=التهاب الكبد ج; hepatitis-b=التهاب الكبد ب; syphilis=الزهري; chlamydia-gonorrhoea=العدوى الجنسية; tuberculosis=السل; neural-tube-defects=عمود الطفل الفقري; pre-eclampsia=ضغط الدم العالي في الحمل
gestational-diabetes=سكري الحمل; weight-in-pregnancy=الوزن في الحمل; anxiety=القلق; depression=الاكتئاب; unhealthy-alcohol-use=الكحول; unhealthy-drug-use=المخدرات; tobacco=التدخين; skin-cancer=سرطان الجلد; inherited-risk=ما يورث في عائلتك
hip-fracture=كسر الورك; stroke-in-atrial-fibrillation=سكتة دماغية; familial-hypercholesterolaemia=دهون الدم العالية في العائلة; lipids=دهون الدم; radon=الرادون; environment=ما حولك; inherited-heart-disease=مرض القلب في العائلة; carotid-stenosis=ضيق شرايين الرقبة; hormone-therapy=الهرمونات; endometrial-cancer=سرطان الرحم; testicular-cancer=سرطان الخصية; thyroid-cancer=سرطان الغدة الدرقية; lynch=سرطان في العائلة (متلازمة لينش); breast-cancer-in-men=سرطان الثدي`,
  'plain-fact': `
pack-years=كم دخنت; quit-years=متى تركت التدخين; hba1c=سكر دمك; waist=محيط خصرك; body-mass-index=طولك ووزنك; bmi=طولك ووزنك; systolic-blood-pressure=ضغط دمك; systolic-mmhg=ضغط دمك; diastolic-mmhg=ضغط دمك; total-cholesterol=الكوليسترول لديك
hdl-cholesterol=الكوليسترول النافع لديك; ldl-cholesterol=الكوليسترول الضار لديك; birth-date=تاريخ ميلادك; age=عمرك; sex=جنسك; smoking=هل تدخن; smoker=هل تدخن; tobacco-use=هل تدخن; current-smoker=هل تدخن; never-smoked=هل دخنت يومًا
egfr=كيف تعمل كليتاك; creatinine=كيف تعمل كليتاك; urine-albumin-creatinine=البروتين في بولك; fasting-glucose=سكر دمك; postmenopausal=هل انقطعت الدورة; pregnant=هل أنت حامل; could-become-pregnant=هل يمكن أن تحملي
family:age-at-onset=في أي عمر مرض أقاربك; family:relatives=أمراض أقاربك; family:illnesses=أمراض أقاربك; family:pathology=نوع مرض أقاربك; first-degree-relatives-with-breast-cancer=هل أصاب سرطان الثدي أقاربك القريبين; age-menarche=متى بدأت الدورة
age-first-birth=متى ولد طفلك الأول; triglycerides=دهون دمك; diabetes=هل لديك السكري; hypertension=هل ضغط دمك عال; bp-treated=هل تأخذ دواء لضغط الدم; family-history-aortic-aneurysm=هل كان لقريب توسع في الشريان الرئيسي; cervix=هل أزيل عنق رحمك
height=طولك; weight=وزنك`,
  'plain-relative': `
mother=أمك; father=والدك; sister=أختك; brother=أخاك; sibling=إخوتك; daughter=ابنتك; son=ابنك; child=أطفالك; half-sister=أختك من أحد الوالدين; half-brother=أخاك من أحد الوالدين; maternal-aunt=خالتك; maternal-uncle=خالك; paternal-aunt=عمتك; paternal-uncle=عمك
aunt=عمتك أو خالتك; uncle=عمك أو خالك; maternal-grandmother=جدتك لأمك; maternal-grandfather=جدك لأمك; paternal-grandmother=جدتك لأبيك; paternal-grandfather=جدك لأبيك; grandmother=جدتك; grandfather=جدك; niece=ابنة أخيك أو أختك
nephew=ابن أخيك أو أختك; cousin=أبناء أعمامك وأخوالك; maternal-cousin=أبناء أخوالك; paternal-cousin=أبناء أعمامك; granddaughter=حفيدتك; grandson=حفيدك`,
  'plain-change': `
stop-smoking=اسأل كيف تترك التدخين; lower-ldl=اسأل كيف تخفض الكوليسترول الضار; lower-blood-pressure=اسأل كيف تخفض ضغط الدم; lose-weight=اسأل كيف تنقص وزنك وتتحرك أكثر; move-more=اسأل كيف تتحرك أكثر
mediterranean-diet=اسأل عن طعام فيه خضار وسمك وزيت أكثر; metformin=اسأل عن الميتفورمين; aspirin=اسأل عن الأسبرين; intensive-blood-pressure=اسأل أي ضغط دم يناسبك; semaglutide=اسأل عن السيماغلوتايد; lung-screening-ct=اسأل عن صورة للرئة
colorectal-screening-stool=اسأل عن فحص البراز; colorectal-screening-colonoscopy=اسأل عن تنظير الأمعاء; mammography=اسأل عن صورة أشعة للثدي; hpv-vaccine=اسأل عن لقاح فيروس الورم الحليمي`,
  'plain-consent': `
cancer=جينات السرطان; cardiovascular=جينات القلب; metabolic=جينات استخدام الطعام; other=جينات أخرى يمكن علاج أمراضها; carrier=ما قد يرثه أطفالك; risk-variant=تغيرات مفردة شائعة; apoe=جين يخص الذاكرة; polygenic=تغيرات صغيرة كثيرة معًا`,
  syndrome: `
lynch=متلازمة لينش; familial-colorectal-cancer=سرطان الأمعاء العائلي; breast-ovarian=سرطان الثدي والمبيض الوراثي; li-fraumeni=متلازمة لي فراوميني; diffuse-gastric=سرطان المعدة المنتشر الوراثي; melanoma=سرطان الجلد الأسود العائلي
pancreatic=سرطان البنكرياس العائلي; familial-hypercholesterolaemia=فرط كوليسترول الدم العائلي; early-coronary-disease=مرض القلب المبكر; sudden-death=الوفاة المفاجئة; cardiomyopathy=اعتلال عضلة القلب; arrhythmia=اضطراب نظم القلب الوراثي
aortopathy=مرض الشريان الرئيسي الوراثي`,
  inherited: `
familial-thoracic-aortic-aneurysm=توسع الشريان الأبهر الصدري العائلي; hypertrophic-cardiomyopathy=اعتلال عضلة القلب الضخامي; hereditary-hemorrhagic-telangiectasia=توسع الشعيرات النزفي الوراثي; familial-adenomatous-polyposis=داء السلائل الغدي العائلي
familial-hypercholesterolemia=فرط كوليسترول الدم العائلي; wilson-disease=مرض ويلسون; dilated-cardiomyopathy=اعتلال عضلة القلب التوسعي; myofibrillar-myopathy=اعتلال العضلات الليفي; juvenile-polyposis-syndrome=متلازمة السلائل الشبابية
hereditary-breast-and-ovarian-cancer=سرطان الثدي والمبيض الوراثي; biotinidase-deficiency=نقص البيوتينيداز; malignant-hyperthermia=فرط الحرارة الخبيث; catecholaminergic-polymorphic-ventricular-tachycardia=تسرع القلب البطيني متعدد الأشكال
ehlers-danlos-syndrome-vascular-type=متلازمة إيلرز دانلوس الوعائية; arrhythmogenic-right-ventricular-cardiomyopathy=اعتلال البطين الأيمن المسبب لاضطراب النظم; marfan-syndrome=متلازمة مارفان; pompe-disease=مرض بومبي; fabry-disease=مرض فابري
hereditary-hemochromatosis=ترسب الحديد الوراثي; maturity-onset-of-diabetes-of-the-young=سكري الشباب الوراثي; long-qt-syndrome-type-2=متلازمة كيو تي الطويلة من النوع 2; long-qt-syndrome-type-1=متلازمة كيو تي الطويلة من النوع 1
long-qt-syndrome-type-3=متلازمة كيو تي الطويلة من النوع 3; long-qt-syndrome=متلازمة كيو تي الطويلة; hereditary-paraganglioma-pheochromocytoma-syndrome=أورام العقد والقواتم الوراثية; multiple-endocrine-neoplasia-type-1=أورام الغدد المتعددة من النوع 1
multiple-endocrine-neoplasia-type-2a=أورام الغدد المتعددة من النوع 2 أ; multiple-endocrine-neoplasia-type-2b=أورام الغدد المتعددة من النوع 2 ب; lynch-syndrome=متلازمة لينش; mutyh-associated-polyposis=داء السلائل المتنحي; neurofibromatosis-type-2=الورام الليفي العصبي من النوع 2
ornithine-transcarbamylase-deficiency=نقص إنزيم دورة اليوريا; hereditary-breast-cancer=سرطان الثدي الوراثي; pten-hamartoma-tumor-syndrome=متلازمة الأورام العابية; retinoblastoma=ورم الشبكية; familial-medullary-thyroid-cancer=سرطان الدرق اللبي العائلي
rpe65-related-retinopathy=اعتلال الشبكية الوراثي; brugada-syndrome=متلازمة بروغادا; loeys-dietz-syndrome=متلازمة لويز ديتز; peutz-jeghers-syndrome=متلازمة بوتز جيغرز; li-fraumeni-syndrome=متلازمة لي فراوميني; tuberous-sclerosis-complex=التصلب الحدبي
hereditary-transthyretin-related-amyloidosis=الداء النشواني الوراثي; von-hippel-lindau-syndrome=متلازمة فون هيبل لينداو; wt1-related-wilms-tumor=ورم ويلمز الوراثي; x-linked-adrenoleukodystrophy=حثل الكظر وبيضاء الدماغ; cerebrotendinous-xanthomatosis=الورام الأصفر الدماغي الوتري
dilated-arrhythmogenic-cardiomyopathy=اعتلال عضلة القلب التوسعي المسبب لاضطراب النظم; long-qt-syndrome-catecholaminergic-polymorphic-ventricular-tachycardia=متلازمة كيو تي الطويلة أو تسرع القلب البطيني متعدد الأشكال`,
});
