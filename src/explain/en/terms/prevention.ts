import { termsOfFields } from '../../terms-of-fields.ts';

/** Words of risks and prevention, where a token read out is not good enough. */
export const PREVENTION_TERMS_EN = termsOfFields({
  'equation-name': `
bcrat-gail=BCRAT (Gail); qdiabetes-2018-a=QDiabetes 2018, A; qdiabetes-2018-b=QDiabetes 2018, B; qdiabetes-2018-c=QDiabetes 2018, C
qrisk3-2017=QRISK3 algorithm (2017); findrisc=FINDRISC; ada-risk-test=ADA risk test; aric-t2d-2005=ARIC diabetes (2005)
framingham-2008-lipid=Framingham 2008, lipids; framingham-2008-bmi=Framingham 2008, BMI; icare-lit-breast-lt50=iCARE-Lit breast, below 50
icare-lit-breast-ge50=iCARE-Lit breast, from 50; ckd-epi-2021-cr=CKD-EPI 2021, creatinine; ckd-epi-2021-cr-cys=CKD-EPI 2021, creatinine and cystatin C
ckd-epi-2012-cys=CKD-EPI 2012, cystatin C; ckd-epi-2009-cr=CKD-EPI 2009, creatinine; kfre-4=KFRE, 4 variables; kfre-8=KFRE, 8 variables
plcom2012=PLCOm2012; lcrat-2016=LCRAT; lcdrat-2016=LCDRAT; mesa-2015=MESA; mesa-2015-calcium=MESA with calcium score; cha2ds2-vasc=CHA2DS2-VASc
has-bled=HAS-BLED; fib-4=FIB-4; meld-3=MELD 3.0; ost=OST; stop-bang=STOP-BANG; pce-2013=Pooled Cohort Equations (2013)
pce-yadlowsky-2018=Pooled Cohort Equations, revised (2018); premm5=PREMM5; prevent-2023-base=PREVENT (2023); prevent-2023-hba1c=PREVENT with HbA1c
prevent-2023-uacr=PREVENT with urine albumin; prevent-2023-sdi=PREVENT with deprivation; prevent-2023-full=PREVENT, full; score2=SCORE2; score2-op=SCORE2-OP
score2-diabetes=SCORE2-Diabetes`,
  'risk-outcome': `
breast-cancer-average=breast cancer of the average woman; diabetes-type-2=type 2 diabetes; type-2-diabetes=type 2 diabetes
total-cvd-england=cardiovascular disease (England); points=points; undiagnosed-diabetes-points=undiagnosed diabetes; total-cvd=cardiovascular disease
egfr=filtration (eGFR); chd=coronary heart disease; stroke-points=stroke in atrial fibrillation; stroke-points-without-sex=stroke in atrial fibrillation, without sex
bleeding-points=bleeding; liver-fibrosis-index=liver fibrosis; liver-transplant-points=need of a liver transplant; osteoporosis-index=osteoporosis
sleep-apnoea-points=sleep apnoea; ascvd=atherosclerotic cardiovascular disease; lynch-variant=a variant of Lynch syndrome; death-other-causes=death of other causes
stroke-in-atrial-fibrillation=stroke in atrial fibrillation; death=death of any cause; breast-cancer-in-men=breast cancer of men; er-positive-breast-cancer=ER-positive breast cancer; epithelial-ovarian-cancer=epithelial ovarian cancer`,
  'risk-measure': `
af=atrial fibrillation; chf=heart failure; crc=colorectal cancers; ra=rheumatoid arthritis; sle=lupus; semi=severe mental illness; renal=kidney disease
atypicalantipsy=atypical antipsychotic; treatedhyp=treated high blood pressure; type1=type 1 diabetes; type=type 2 diabetes; bmi-curc=body mass index
oc-ever=contraceptive pill ever; oc-current=contraceptive pill now; bbd=benign breast disease; famhist=breast cancer in the family; hrt=hormones after menopause
hrt-type=kind of hormones after menopause; fh-lung-cancer=lung cancer in the family; lipid-med=medicine for lipids; fh-heart-attack=heart attack in the family
stroke-tia-te=stroke, TIA or embolism; abnormal-renal=abnormal kidneys; abnormal-liver=abnormal liver; labile-inr=unstable INR; ast=AST; alt=ALT; inr=INR
bp-treated=treated blood pressure; bp-medication=medicine for blood pressure; egfr=eGFR; hba1c=HbA1c; fdr-crc=first-degree relatives with colorectal cancer
fdr-age-crc=their youngest age at colorectal cancer; sdr-crc=second-degree relatives with colorectal cancer; sdr-age-crc=their youngest age at colorectal cancer (second degree)
fdr-ec=first-degree relatives with endometrial cancer; fdr-age-ec=their youngest age at endometrial cancer; sdr-ec=second-degree relatives with endometrial cancer
sdr-age-ec=their youngest age at endometrial cancer (second degree); fdr-other=first-degree relatives with another Lynch cancer
sdr-other=second-degree relatives with another Lynch cancer; age-crc=age at colorectal cancer; age-ec=age at endometrial cancer; age-at-horizon=age at the end of the years; race=race (older equations ask for it)
neck-large=large neck; pressure=high blood pressure; tired=tired by day; parents-with-lung-cancer=parents with lung cancer; stroke=stroke; hdl-cholesterol=HDL cholesterol`,
  'risk-level': `
yes=yes; no=no; lt20=below 20; l20_25=20 to 25; l25_30=25 to 30; ge30=30 or more; l0=none; gt0_5=up to 5; l5_15=5 to 15; l15_25=15 to 25; l25_35=25 to 35; l35_45=35 to 45; ge45=45 or more
l18_5_25=18.5 to 25; lt18_5=below 18.5; l50_55=50 to 55; lt40=below 40; l40_45=40 to 45; l45_50=45 to 50; ge55=55 or more; lt25=below 25; l13=13; l15=15; ge16=16 or more; l1=1; l2=2; ge3=3 or more
non=never; ex=former; le10=10 or less; l11=11; l12=12; l14=14`,
  'risk-band': 'g1=stage G1; g2=stage G2; g3a=stage G3a; g3b=stage G3b; g4=stage G4; g5=stage G5; unlikely=unlikely',
  'prevention-topic': `
inherited-risk=inherited risk; hiv=HIV; tobacco=smoking; type-2-diabetes=type 2 diabetes; unhealthy-alcohol-use=alcohol; unhealthy-drug-use=drug use
hypertension=high blood pressure; genetics=inherited risk; aortic-aneurysm=aneurysm of the abdominal aorta; weight-in-pregnancy=weight in pregnancy; lynch=Lynch syndrome; hepatitis-c=hepatitis C; hepatitis-b=hepatitis B; environment=surroundings`,
  'prevention-action': `
cervical-cytology=cervical smear (cytology); hpv-test=HPV test; hpv-test-and-cytology=HPV test with cytology; fit=stool test (FIT); guaiac-stool-test=stool test (guaiac); stool-dna-fit=stool DNA test with FIT
ct-colonography=CT colonography; breast-mri=breast MRI; low-dose-ct=low-dose CT of the chest; psa-test=PSA test; blood-pressure=blood pressure check; blood-pressure-each-visit=blood pressure at each visit
glucose-or-hba1c=glucose or HbA1c; test-for-diabetes=test for diabetes; statin-moderate-intensity=statin of moderate intensity; statin-high-intensity=statin of high intensity
statin-grade-b=statin (grade B); statin-grade-c=statin, selectively (grade C); statin-by-preference=statin, by preference; statin-atorvastatin-20=atorvastatin 20 mg
stage-1-drug-treatment=medicine for blood pressure; stage-1-lifestyle-first=blood pressure: living first; aspirin-for-prevention=aspirin for prevention; hiv-test=HIV test; hiv-prophylaxis=medicine before exposure to HIV
familial-risk-tool=assessment of family risk, then genetics; germline-testing=germline test; germline-test=germline test; confirm-finding=confirm the finding by another method
risk-reducing-medication-grade-b=medicine against breast cancer (grade B); breast-cancer-risk-medicine=medicine against breast cancer; lung-screening-by-risk=lung screening by risk; bone-density=bone density; bone-density-test=bone density
gestational-diabetes-test=test for diabetes of pregnancy; intensive-weight-programme=intensive weight programme; diet-and-activity-counselling=counselling on diet and activity
tumour-mismatch-repair-test=mismatch-repair test of the tumour; risk-enhancer=count it as a risk enhancer; psa=PSA; brain-mri=brain MRI; brain-mri-once=brain MRI once; mri-by-gene=MRI by gene; whole-body-mri=whole-body MRI
kidney-mri=kidney MRI; nt-probnp=NT-proBNP; add-ezetimibe-or-pcsk9-inhibitor=add ezetimibe or a PCSK9 inhibitor; beta-blocker-or-arb-for-the-aorta=beta-blocker or angiotensin receptor blocker for the aorta
qt-prolonging-drugs=QT-prolonging medicines; lipoprotein-a=lipoprotein(a) once; coronary-calcium=coronary calcium score; hormone-therapy-for-prevention=hormones for prevention; hepatitis-c-test=hepatitis C test; hepatitis-b-test=hepatitis B test; ct=CT`,
  'prevention-fact': `
cervix=whether the cervix is there; pregnant-or-planning=pregnant, or planning or able to be; increased-bleeding-risk=raised risk of bleeding; could-become-pregnant=whether pregnancy is possible; increased-hiv-risk=raised risk of HIV; increased-syphilis-risk=raised risk of syphilis; increased-sti-risk=raised risk of sexual infections
high-preeclampsia-risk=raised risk of pre-eclampsia; brca-family-or-ancestry=family or ancestry that points to BRCA; increased-breast-cancer-risk=raised risk of breast cancer; low-medicine-harm-risk=low risk of harm by the medicine
increased-fall-risk=raised risk of falls; increased-hepatitis-b-risk=raised risk of hepatitis B; increased-tuberculosis-risk=raised risk of tuberculosis; increased-fracture-risk=raised risk of fracture
pack-years=pack-years of smoking; quit-years=years since smoking stopped; bmi=body mass index; bmi-percentile=percentile of body mass index; ten-year-cvd-percent=10-year risk of the Pooled Cohort Equations
systolic-mmhg=systolic pressure; diastolic-mmhg=diastolic pressure; family-history-aortic-aneurysm=aneurysm of the aorta in the family; cardiovascular-risk-factors=cardiovascular risk factors; gestation-weeks=weeks of pregnancy
tobacco-use=smoking; never-smoked=never smoked; family=family; relatives=relatives; side=side of the family; age-at-onset=age at onset; pathology=pathology; illnesses=illnesses; sex=sex; birth-date=date of birth
ldl-untreated=LDL before treatment; ldl-cholesterol-untreated=LDL before treatment; gene-test=gene test; fair-skin=skin type; age=age; level=level; hba1c=HbA1c; egfr=eGFR; adequate-cervical-screening=whether cervical screening was adequate; ovaries=whether the ovaries are there; inherited-cancer-risk=inherited risk of cancer`,
  'prevention-why': `
genes-known=the genes were read already; colonoscopy-within-10-years=a colonoscopy within ten years; mammography-within-2-years=a mammography within two years; total-colectomy=the large bowel is removed; bilateral-mastectomy=both breasts are removed; bilateral-oophorectomy=both ovaries are removed; told-result=a test result that is told and was not read here; no-baseline=no baseline risk; below-target=already below the target; below-threshold=below what the trials treated; more-than-there-is=more than there is to lower
already-known=known already; already-done=done, once is enough; removed=organ removed; advised-against=advised against in who has no signs of it; followed-up=the follow-up of the illness takes its place, to be checked that it is up to date; sex=sex; age=age; taken=taken to be so
smokes=whether the person smokes; smokes-not=does not smoke; anyone=of nobody alone; criterion-met=family criterion met; carrier=inherited finding; risk-above-bound=risk above the bound`,
  'what-if-why':
    'carrier-not=no finding of that kind is in the record; postmenopausal-not=it is for women after the menopause',
  'prevention-reason': `
cervix-yes=the cervix is there; ovaries-yes=the ovaries are there; could-become-pregnant-yes=pregnancy is possible; could-become-pregnant-no=pregnancy is not possible
adequate-cervical-screening-yes=cervical screening was adequate; adequate-cervical-screening-no=cervical screening was not adequate; smokes-yes=smoking; tobacco-use-yes=smoking; tobacco-use-no=does not smoke
pregnant-or-planning-no=not pregnant, and neither planning nor able to be; pregnant-no=not pregnant; hypertension-no=no high blood pressure; never-smoked-yes=never smoked; never-smoked-no=has smoked`,
  'variant-name': 'g6pd-aminus=A−; hfe=C282Y and H63D; serpina1=Z and S; chek2-1100delc=1100delC',
  'left-out': `
inputs-missing=inputs are not known; out-of-range=outside of the equation’s range; not-for-person=not made for this person; other-base-entered=a better base entered
average-not-for-person=the average says nothing of this person; effect-per-sd-not-known=no effect per SD is known; effect-not-known-for-group=no effect is known in the person’s group
group-not-known=the ancestry group is not known; effect-not-adjusted=its effect was measured without the clinical factors; other-score-entered=another score entered
explained-by-other=another part tells partly of the same, and how much is not known; already-in-equation=it is in the equation already; other-family-entered=another answer of the family gives more
carrier-in-its-place=the inherited finding takes its place; confirm-first=it must be confirmed first; penetrance-not-known=no penetrance by age and sex is known
no-excess=no excess over others is known; gene-not-tested=the family asks for a test of it and none is told, and for who carries it the number is far too low; other-carrier-entered=another finding gives more; coverage=too little was read; not-combined=not combined`,
  syndrome: `
lynch=Lynch syndrome; li-fraumeni=Li-Fraumeni syndrome; breast-ovarian=hereditary breast and ovarian cancer; diffuse-gastric=hereditary diffuse gastric cancer; melanoma=familial melanoma; pancreatic=familial pancreatic cancer
aortopathy=inherited disease of the aorta; arrhythmia=inherited arrhythmia`,
  settle:
    'read-gene=reading the whole gene; read-genotype=reading the genotype again; phase=testing a parent or child (phase); sex=the sex; review=expert review of the variant; transcript-effect=the effect on the transcript',
  confirm:
    'consumer-array=read by a consumer array; hard-region=a gene that is hard to read; genotype-unlikely=an unlikely genotype; phase-unknown=the strands are not known',
  consent: `
cancer=cancer; cardiovascular=heart and vessels; metabolic=metabolism; other=other treatable illnesses; carrier=carrier status; risk-variant=single risk variants; apoe=APOE (Alzheimer disease); polygenic=polygenic scores`,
  'variant-result':
    'pathogenic=pathogenic; likely-pathogenic=likely pathogenic; either=pathogenic or likely pathogenic; one-copy=one copy; two-copies=two copies; no-copy=no copy; only-copy=the only copy',
  change: `
lower-ldl=lower LDL cholesterol; lower-blood-pressure=lower systolic pressure; lose-weight=lose weight and move more; stop-smoking=stop smoking; intensive-blood-pressure=systolic target below 120; sglt2-inhibitor=SGLT2 inhibitor
hpv-vaccine=HPV vaccine; lung-screening-ct=lung screening by CT; colorectal-screening-stool=colorectal screening by stool test; colorectal-screening-colonoscopy=colorectal screening by colonoscopy; move-more=move more`,
  'group-of-people':
    'EUR=European; AFR=African; EAS=East Asian; SAS=South Asian; AMR=American, mixed; MID=Middle Eastern; OCE=Oceanian',
  'plain-do': `
cervical-cytology=a smear test of the womb’s neck; hpv-test=an HPV test; hpv-test-and-cytology=an HPV test with a smear; fit=a stool test; guaiac-stool-test=a stool test; stool-dna-fit=a stool test; colonoscopy=a look into the bowel (colonoscopy)
ct-colonography=a scan of the bowel; sigmoidoscopy=a short look into the bowel; mammography=a breast X-ray (mammogram); breast-mri=a breast scan; low-dose-ct=a low-dose scan of the chest; psa-test=a PSA blood test
blood-pressure=a blood pressure check; blood-pressure-each-visit=a blood pressure check; abdominal-ultrasound=an ultrasound of the belly; glucose-or-hba1c=a blood sugar test; test-for-diabetes=a blood sugar test
statin=a statin; statin-moderate-intensity=a statin; statin-high-intensity=a statin; statin-grade-b=a statin; statin-grade-c=a statin; statin-by-preference=a statin; statin-atorvastatin-20=a statin
stage-1-drug-treatment=a medicine for blood pressure; stage-1-lifestyle-first=ways to lower your blood pressure; aspirin-for-prevention=aspirin; diet-and-activity-counselling=help with food and exercise
intensive-weight-programme=a weight programme; nephrology-referral=a kidney doctor; nephrology-referral-considered=a kidney doctor; multidisciplinary-kidney-care=a kidney team; kidney-access-planning=a kidney team
bone-density=a bone scan; bone-density-test=a bone scan; exercise-against-falls=exercise against falls; hiv-test=an HIV test; hiv-prophylaxis=a medicine that lowers the chance of HIV; hepatitis-c-test=a hepatitis C test
hepatitis-b-test=a hepatitis B test; syphilis-test=a syphilis test; chlamydia-gonorrhoea-test=a test for sexual infections; tuberculosis-test=a tuberculosis test; folic-acid-daily=folic acid
aspirin-in-pregnancy=aspirin in pregnancy; gestational-diabetes-test=a blood sugar test in pregnancy; weight-gain-counselling=help with weight in pregnancy; anxiety-questions=a talk about worry and fear
depression-questions=a talk about your mood; alcohol-questions=a talk about alcohol; drug-use-questions=a talk about drugs; stop-smoking-support=help to give up smoking; sun-protection-counselling=ways to protect your skin
familial-risk-tool=a genetic counsellor; germline-testing=a genetic counsellor; germline-test=a genetic counsellor; genetic-counselling=a genetic counsellor; confirm-finding=a second test of your gene result
breast-cancer-risk-medicine=a medicine against breast cancer; risk-reducing-medication-grade-b=a medicine against breast cancer; lung-screening-by-risk=a low-dose scan of the chest
tumour-mismatch-repair-test=a test of the tumour; colonoscopy-earlier=an earlier look into the bowel; skin-examination=a skin check; lipid-clinic=a clinic for blood fats; family-lipid-test=a blood fat test for the family
lipid-test=a blood fat test; risk-enhancer=what your family means for your heart; cardiology-review=a heart doctor; electrocardiogram=a heart tracing; echocardiogram=a heart ultrasound; aortic-imaging=a scan of the main artery
measure-radon=a radon test at home; look-up-air-quality=the air where you live; measure-blood-lead=a blood test for lead; measure-water-arsenic=a test of your water; less-noise-at-night=less noise at night
occupational-health=a doctor for health at work; smoke-free-home=a home free of smoke; safe-stored-food=how to store food well; no-tanning-bed=your skin and tanning beds; protect-from-sun=ways to protect your skin
stop-smoking=help to give up smoking; less-alcohol=help to drink less; ask-before-iron=iron tablets; ask-about-thrombosis=blood clots and the pill; avoid-oxidants-with-deficiency=things that harm your blood cells
radiation-only-where-needed=X-rays and scans; consider-lowering-radon=less radon at home; lower-radon=less radon at home; lower-radon-soon=less radon at home; cleaner-air=cleaner air at home
find-lead-source=where lead comes from; other-drinking-water=other drinking water; carotid-ultrasound=an ultrasound of the neck; hormone-therapy-for-prevention=hormones to keep well; ovarian-cancer-screening=a check for ovarian cancer; pancreas-imaging=a scan of the pancreas; testicular-cancer-screening=a check for cancer of the testicles; thyroid-cancer-screening=a check for thyroid cancer; aspirin-against-colorectal-cancer=aspirin; clinical-breast-examination=a breast check by a doctor; risk-reducing-hysterectomy=surgery on the womb; risk-reducing-mastectomy=breast surgery; risk-reducing-salpingo-oophorectomy=surgery on the ovaries; statin-in-childhood=a statin for a child; oral-contraceptive-against-ovarian-cancer=the pill against ovarian cancer`,
  'plain-disease': `
breast-cancer=breast cancer; ovarian-cancer=ovarian cancer; prostate-cancer=prostate cancer; colorectal-cancer=bowel cancer; pancreatic-cancer=cancer of the pancreas; melanoma=skin cancer (melanoma); lung-cancer=lung cancer
diabetes-type-2=diabetes; type-2-diabetes=diabetes; coronary-artery-disease=heart attack or heart disease; chd=heart attack or heart disease; stroke=a stroke; heart-failure=a weak heart; ascvd=heart attack or stroke; total-cvd=heart disease or stroke
cervical-cancer=cancer of the womb’s neck; hypertension=high blood pressure; hypertension-in-pregnancy=blood pressure in pregnancy; aortic-aneurysm=a wide main artery; cardiovascular-disease=heart disease or stroke; obesity=weight
kidney-failure=kidneys that fail; osteoporosis=weak bones; falls=falls; hiv=infection with HIV; hepatitis-c=hepatitis C; hepatitis-b=hepatitis B; syphilis=syphilis; chlamydia-gonorrhoea=sexual infections; tuberculosis=tuberculosis
neural-tube-defects=the baby’s spine; pre-eclampsia=high blood pressure in pregnancy; gestational-diabetes=diabetes in pregnancy; weight-in-pregnancy=weight in pregnancy; anxiety=worry and fear; depression=low mood
unhealthy-alcohol-use=alcohol; unhealthy-drug-use=drugs; tobacco=smoking; skin-cancer=skin cancer; inherited-risk=what runs in your family; hip-fracture=a broken hip; stroke-in-atrial-fibrillation=a stroke
familial-hypercholesterolaemia=high blood fats in the family; lipids=blood fats; radon=radon; environment=what is around you; inherited-heart-disease=heart disease in the family; carotid-stenosis=narrow vessels of the neck; hormone-therapy=hormones; endometrial-cancer=cancer of the womb; testicular-cancer=cancer of the testicles; thyroid-cancer=thyroid cancer; lynch=cancer in the family (Lynch); breast-cancer-in-men=breast cancer`,
  'plain-fact': `
pack-years=how much you have smoked; quit-years=when you gave up smoking; hba1c=your blood sugar (HbA1c); waist=your waist; body-mass-index=your height and weight; bmi=your height and weight; systolic-blood-pressure=your blood pressure
systolic-mmhg=your blood pressure; diastolic-mmhg=your blood pressure; total-cholesterol=your cholesterol; hdl-cholesterol=your HDL cholesterol; ldl-cholesterol=your LDL cholesterol; birth-date=your date of birth; age=your age; sex=your sex
smoking=if you smoke; smoker=if you smoke; tobacco-use=if you smoke; current-smoker=if you smoke; never-smoked=if you ever smoked; egfr=how well your kidneys work; creatinine=how well your kidneys work
urine-albumin-creatinine=the protein in your urine; fasting-glucose=your blood sugar; postmenopausal=if your periods have stopped; pregnant=if you are pregnant; could-become-pregnant=if you could become pregnant
family:age-at-onset=at what age relatives fell ill; family:relatives=which illnesses your relatives had; family:illnesses=which illnesses your relatives had; family:pathology=what kind of illness your relatives had
first-degree-relatives-with-breast-cancer=if close relatives had breast cancer; age-menarche=when your periods began; age-first-birth=when your first child was born; triglycerides=your blood fats; diabetes=if you have diabetes
hypertension=if you have high blood pressure; bp-treated=if you take medicine for blood pressure; family-history-aortic-aneurysm=if relatives had a wide main artery; cervix=if the neck of your womb was taken out; height=your height; weight=your weight`,
  'plain-relative': `
mother=your mother; father=your father; sister=your sister; brother=your brother; sibling=your brother or sister; daughter=your daughter; son=your son; child=your child; half-sister=your half-sister; half-brother=your half-brother
maternal-aunt=your mother’s sister; maternal-uncle=your mother’s brother; paternal-aunt=your father’s sister; paternal-uncle=your father’s brother; aunt=your aunt; uncle=your uncle
maternal-grandmother=your mother’s mother; maternal-grandfather=your mother’s father; paternal-grandmother=your father’s mother; paternal-grandfather=your father’s father; grandmother=your grandmother; grandfather=your grandfather
niece=your niece; nephew=your nephew; cousin=your cousin; maternal-cousin=your cousin on your mother’s side; paternal-cousin=your cousin on your father’s side; granddaughter=your granddaughter; grandson=your grandson`,
  'plain-change': `
stop-smoking=Ask how to give up smoking; lower-ldl=Ask how to lower your LDL cholesterol; lower-blood-pressure=Ask how to lower your blood pressure; lose-weight=Ask how to lose weight and move more; move-more=Ask how to move more
mediterranean-diet=Ask about food with more plants, fish and oil; metformin=Ask about metformin; aspirin=Ask about aspirin; intensive-blood-pressure=Ask how low your blood pressure should be; semaglutide=Ask about semaglutide
lung-screening-ct=Ask about a lung scan; colorectal-screening-stool=Ask about a stool test; colorectal-screening-colonoscopy=Ask about a look into the bowel; mammography=Ask about a breast X-ray; hpv-vaccine=Ask about the HPV vaccine`,
  'plain-consent': `
cancer=genes for cancer; cardiovascular=genes for the heart; metabolic=genes for how the body uses food; other=other genes that can be treated; carrier=what you could pass on to children; risk-variant=single common changes
apoe=a gene for memory loss; polygenic=many small changes added up`,
});
