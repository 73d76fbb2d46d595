import { termsOfFields } from '../../terms-of-fields.ts';

/** Riesgos y prevención: los nombres de ecuaciones, medidas, acciones y motivos. */
export const preventionTermsEs = () =>
  termsOfFields({
    'condition-name':
      'bilateral-mastectomy=mastectomía bilateral; bilateral-oophorectomy=ooforectomía bilateral; radical-prostatectomy=prostatectomía radical; total-colectomy=colectomía total',
    'equation-name': `
bcrat-gail=BCRAT (Gail); qdiabetes-2018-a=QDiabetes 2018, A; qdiabetes-2018-b=QDiabetes 2018, B; qdiabetes-2018-c=QDiabetes 2018, C
qrisk3-2017=algoritmo QRISK3 (2017); findrisc=FINDRISC; ada-risk-test=prueba de riesgo de la ADA; aric-t2d-2005=ARIC diabetes (2005)
framingham-2008-lipid=Framingham 2008, lípidos; framingham-2008-bmi=Framingham 2008, IMC; icare-lit-breast-lt50=iCARE-Lit mama, menos de 50
icare-lit-breast-ge50=iCARE-Lit mama, desde 50; ckd-epi-2021-cr=CKD-EPI 2021, creatinina; ckd-epi-2021-cr-cys=CKD-EPI 2021, creatinina y cistatina C
ckd-epi-2012-cys=CKD-EPI 2012, cistatina C; ckd-epi-2009-cr=CKD-EPI 2009, creatinina; kfre-4=KFRE, 4 variables; kfre-8=KFRE, 8 variables
plcom2012=PLCOm2012; lcrat-2016=LCRAT; lcdrat-2016=LCDRAT; mesa-2015=MESA; mesa-2015-calcium=MESA con calcio coronario; cha2ds2-vasc=CHA2DS2-VASc
has-bled=HAS-BLED; fib-4=FIB-4; meld-3=MELD 3.0; ost=OST; stop-bang=STOP-BANG; pce-2013=Pooled Cohort Equations (2013)
pce-yadlowsky-2018=Pooled Cohort Equations, revisadas (2018); premm5=PREMM5; prevent-2023-base=PREVENT (2023); prevent-2023-hba1c=PREVENT con HbA1c
prevent-2023-uacr=PREVENT con albúmina en orina; prevent-2023-sdi=PREVENT con privación social; prevent-2023-full=PREVENT completo; score2=SCORE2; score2-op=SCORE2-OP
score2-diabetes=SCORE2-Diabetes`,
    'risk-outcome': `
breast-cancer=cáncer de mama; breast-cancer-average=cáncer de mama de la mujer media; diabetes-type-2=diabetes de tipo 2; type-2-diabetes=diabetes de tipo 2; total-cvd-england=enfermedad cardiovascular (Inglaterra); points=puntos
undiagnosed-diabetes-points=diabetes sin diagnosticar; total-cvd=enfermedad cardiovascular; egfr=filtrado (FGe); kidney-failure=fallo renal; lung-cancer=cáncer de pulmón; lung-cancer-death=muerte por cáncer de pulmón
chd=enfermedad coronaria; stroke-points=ictus en la fibrilación auricular; stroke-points-without-sex=ictus en la fibrilación auricular, sin el sexo; bleeding-points=hemorragia; liver-fibrosis-index=fibrosis hepática
liver-transplant-points=necesidad de trasplante hepático; osteoporosis-index=osteoporosis; sleep-apnoea-points=apnea del sueño; ascvd=enfermedad cardiovascular aterosclerótica; lynch-variant=una variante del síndrome de Lynch
heart-failure=insuficiencia cardíaca; stroke=ictus; coronary-artery-disease=enfermedad coronaria; ovarian-cancer=cáncer de ovario; prostate-cancer=cáncer de próstata; colorectal-cancer=cáncer colorrectal
pancreatic-cancer=cáncer de páncreas; melanoma=melanoma; endometrial-cancer=cáncer de endometrio; bladder-cancer=cáncer de vejiga; cervical-cancer=cáncer de cuello uterino; kidney-cancer=cáncer de riñón; dementia=demencia
hypertension=hipertensión; osteoporosis=osteoporosis; death-other-causes=muerte por otras causas; death=muerte por cualquier causa; death-with-coronary-disease=muerte con enfermedad coronaria
colorectal-cancer-death=muerte por cáncer colorrectal; breast-cancer-death=muerte por cáncer de mama; hip-fracture=fractura de cadera; stroke-in-atrial-fibrillation=ictus en la fibrilación auricular
cardiovascular-death=muerte cardiovascular; development-of-the-nerves=desarrollo del sistema nervioso; chronic-kidney-disease=enfermedad renal crónica; skin-cancer=cáncer de piel; cardiovascular-disease=enfermedad cardiovascular
mesothelioma=mesotelioma; silicosis=silicosis; acute-myeloid-leukaemia=leucemia mieloide aguda; liver-cancer=cáncer de hígado; copd=EPOC; venous-thromboembolism=tromboembolia venosa; second-breast-cancer=segundo cáncer de mama
hypertrophic-cardiomyopathy=miocardiopatía hipertrófica; iron-overload-disease=enfermedad por exceso de hierro; emphysema=enfisema; oesophageal-cancer=cáncer de esófago; liver-disease=hepatopatía; haemolysis=hemólisis
second-cancer=segundo cáncer; depression=depresión; generalised-anxiety-disorder=trastorno de ansiedad generalizada; contralateral-breast-cancer=cáncer de la otra mama; ischaemic-stroke=ictus isquémico; atrial-fibrillation=fibrilación auricular; prostate-specific-antigen=antígeno prostático (PSA); type-1-diabetes=diabetes de tipo 1; prostate-specific-antigen-level=nivel de PSA; breast-cancer-in-men=cáncer de mama del hombre; er-positive-breast-cancer=cáncer de mama con receptores de estrógeno; epithelial-ovarian-cancer=cáncer de ovario epitelial; carotid-stenosis=estenosis carotídea; testicular-cancer=cáncer de testículo; thyroid-cancer=cáncer de tiroides`,
    'risk-measure': `
age=edad; age-at-horizon=edad al final de los años; race=raza; breast-biopsies=biopsias de mama; atypical-hyperplasia=hiperplasia atípica; age-menarche=edad de la primera regla; nulliparous=sin hijos; age-first-birth=edad del primer parto
first-degree-relatives-with-breast-cancer=familiares de primer grado con cáncer de mama; sex=sexo; body-mass-index=índice de masa corporal; ethnicity=etnia; smoking=tabaco; townsend-score=índice de Townsend; family-diabetes=diabetes en la familia
treated-hypertension=hipertensión tratada; cardiovascular-disease=enfermedad cardiovascular; gestational-diabetes=diabetes del embarazo; polycystic-ovary=ovario poliquístico; learning-disability=discapacidad intelectual; severe-mental-illness=enfermedad mental grave
corticosteroids=corticoides; statin=estatina; atypical-antipsychotic=antipsicótico atípico; fasting-glucose=glucosa en ayunas; hba1c=HbA1c; cholesterol-ratio=cociente de colesterol; systolic-blood-pressure=tensión sistólica
blood-pressure-variability=variabilidad de la tensión; family-heart-disease=enfermedad del corazón en la familia; af=fibrilación auricular; atypicalantipsy=antipsicótico atípico; impotence=disfunción eréctil; migraine=migraña; ra=artritis reumatoide
renal=enfermedad renal; semi=enfermedad mental grave; sle=lupus; treatedhyp=hipertensión tratada; type1=diabetes de tipo 1; type=diabetes de tipo 2; type-2=diabetes de tipo 2; waist=cintura; less-than-30-minutes-activity=menos de 30 minutos de actividad
no-daily-fruit-or-vegetables=sin fruta ni verdura a diario; bp-medication=medicina para la tensión; high-glucose-ever=glucosa alta alguna vez; family-first=diabetes en familiares de primer grado; family-second=diabetes en familiares de segundo grado
first-degree-relative=familiar de primer grado; hypertension=hipertensión; physically-inactive=poca actividad física; parental-diabetes=diabetes de los padres; height=talla; hdl-cholesterol=colesterol HDL; triglycerides=triglicéridos
total-cholesterol=colesterol total; bp-treated=tensión tratada; smoker=fuma; diabetes=diabetes; age-at-menarche=edad de la primera regla; parity=partos; alcohol-intake=consumo de alcohol; bmi-curc=índice de masa corporal; oc-ever=píldora alguna vez
oc-current=píldora ahora; bbd=enfermedad benigna de mama; famhist=cáncer de mama en la familia; age-at-menopause=edad de la menopausia; hrt=hormonas tras la menopausia; hrt-type=clase de hormonas tras la menopausia; creatinine=creatinina
cystatin-c=cistatina C; egfr=FGe; urine-albumin-creatinine=albúmina y creatinina en orina; kidney-region=región; albumin=albúmina; phosphate=fosfato; bicarbonate=bicarbonato; calcium=calcio; education=estudios; copd=EPOC; cancer-history=cáncer previo
fh-lung-cancer=cáncer de pulmón en la familia; current-smoker=fuma ahora; cigarettes-per-day=cigarrillos al día; years-smoked=años de tabaco; quit-years=años desde que dejó el tabaco; parents-with-lung-cancer=padres con cáncer de pulmón
lipid-med=medicina para los lípidos; fh-heart-attack=infarto en la familia; coronary-calcium=calcio coronario; chf=insuficiencia cardíaca; stroke-tia-te=ictus, AIT o embolia; vascular-disease=enfermedad vascular
uncontrolled-hypertension=hipertensión sin controlar; abnormal-renal=riñón anormal; abnormal-liver=hígado anormal; stroke=ictus; bleeding=hemorragia; labile-inr=INR inestable; drugs=medicinas que hacen sangrar; alcohol=alcohol; ast=AST; alt=ALT
platelets=plaquetas; bilirubin=bilirrubina; inr=INR; sodium=sodio; weight=peso; snoring=ronquido; tired=cansancio de día; observed-apnea=apnea observada; pressure=tensión alta; neck-large=cuello grande; colorectal-cancers=cánceres colorrectales
crc=cánceres colorrectales; age-crc=edad del cáncer colorrectal; endometrial-cancer=cáncer de endometrio; age-ec=edad del cáncer de endometrio; other-lynch-cancer=otro cáncer de Lynch; fdr-crc=familiares de primer grado con cáncer colorrectal
fdr-age-crc=su edad más joven con cáncer colorrectal; sdr-crc=familiares de segundo grado con cáncer colorrectal; sdr-age-crc=su edad más joven con cáncer colorrectal (segundo grado); fdr-ec=familiares de primer grado con cáncer de endometrio
fdr-age-ec=su edad más joven con cáncer de endometrio; sdr-ec=familiares de segundo grado con cáncer de endometrio; sdr-age-ec=su edad más joven con cáncer de endometrio (segundo grado); fdr-other=familiares de primer grado con otro cáncer de Lynch
sdr-other=familiares de segundo grado con otro cáncer de Lynch; social-deprivation-decile=decil de privación social; risk-region=región de riesgo; age-at-diabetes-diagnosis=edad al diagnóstico de diabetes`,
    'risk-level': `
yes=sí; no=no; female=mujer; male=hombre; white=blanca; black=negra; hispanic_us_born=hispana nacida en EE. UU.; hispanic_foreign_born=hispana nacida fuera; native_or_unknown=nativa o no consta; chinese=china; japanese=japonesa; filipino=filipina
hawaiian=hawaiana; other_pacific_islander=otra isla del Pacífico; other_asian=otra asiática; indian=india; pakistani=pakistaní; bangladeshi=bangladesí; black_caribbean=negra caribeña; black_african=negra africana; other=otra; non=nunca; ex=dejó de fumar
light=poco; moderate=moderado; heavy=mucho; never=nunca; current=ahora; former=antes; low=bajo; high=alto; very_high=muy alto; north_america=Norteamérica; hispanic=hispana; asian=asiática; american_indian_alaska_native=india americana o nativa de Alaska
native_hawaiian_pacific_islander=nativa de Hawái o del Pacífico; lt20=menos de 20; l20_25=20 a 25; l25_30=25 a 30; ge30=30 o más; l0=nada; gt0_5=hasta 5; l5_15=5 a 15; l15_25=15 a 25; l25_35=25 a 35; l35_45=35 a 45; ge45=45 o más
l18_5_25=18,5 a 25; lt18_5=menos de 18,5; l50_55=50 a 55; lt40=menos de 40; l40_45=40 a 45; l45_50=45 a 50; ge55=55 o más; lt25=menos de 25; l13=13; l15=15; ge16=16 o más; l1=1; l2=2; ge3=3 o más; le10=10 o menos; l11=11; l12=12; l14=14`,
    'risk-band': `
low=bajo; borderline=limítrofe; intermediate=intermedio; high=alto; below-treatment-bound=bajo el límite de tratamiento; at-treatment-bound=desde el límite de tratamiento; below-statin-bound=bajo el límite de estatina
statin-selective=estatina en casos escogidos; statin-offered=se ofrece estatina; low-to-moderate=bajo a moderado; very-high=muy alto; moderate=moderado; below-medication-bound=bajo el límite de medicina; medication-offered=se ofrece medicina
below-screening-bound=bajo el límite de cribado; screening-eligible=candidato al cribado; below-testing-bound=bajo el límite de prueba; testing-considered=se plantea la prueba; below-referral-bound=bajo el límite de derivación
referral-considered=se plantea derivar; referral=derivar; below-team-bound=bajo el límite de equipo; multidisciplinary-care=equipo de varias disciplinas; access-planning=preparar el acceso; g1=estadio G1; g2=estadio G2; g3a=estadio G3a; g3b=estadio G3b
g4=estadio G4; g5=estadio G5; indeterminate=indeterminado; testing=prueba; bone-density=densitometría; unlikely=poco probable; possible=posible; probable=probable; definite=seguro`,
    body: `
acc-aha-lipids-2026=guía ACC/AHA de dislipidemia 2026; aha-acc-blood-pressure-2025=guía AHA/ACC de tensión 2025; acc-aha-cholesterol-2018=guía AHA/ACC de colesterol 2018; uspstf-statin-2022=USPSTF, estatinas 2022
esc-2021-below-50=guía ESC de prevención 2021, menos de 50; esc-2021-from-50=guía ESC de prevención 2021, de 50 a 69; esc-2021-from-70=guía ESC de prevención 2021, desde 70; esc-2023-diabetes=guía ESC de diabetes 2023; nice-ng238=NICE NG238
uspstf-breast-drugs-2019=USPSTF, medicinas contra el cáncer de mama 2019; plco-screening=cribado de pulmón según PLCOm2012; premm5-testing=límite de PREMM5; kidney-referral-5-years=riesgo de fallo renal a 5 años
kidney-care-2-years=riesgo de fallo renal a 2 años; kdigo-g-stages=estadios KDIGO del filtrado; fib-4-below-65=límites de FIB-4 antes de los 65; fib-4-from-65=límites de FIB-4 desde los 65; ada-test-bound=límite de la prueba de la ADA; ost-bound=límite de OST`,
    'risk-doubt': `
without-the-coefficient-for-black-people-as-used-in-europe=Sin el coeficiente para personas negras, como se usa en Europa; countries-of-regions-above-low-risk-rest-on-memory=Los países de regiones con riesgo por encima de bajo vienen de memoria
clinrisk=Implementación independiente: vea el aviso de ClinRisk; asian-american-adults-are-at-risk-from-a-body-mass-index-of-23-on=Los adultos asiáticos de EE. UU. tienen riesgo desde un índice de masa corporal de 23
coefficients-of-black-women-go-round-with-three-decimals-printed-used-here-and-with-four-up-to-0-2-points-apart=Los coeficientes de las mujeres negras circulan con tres decimales (impresos, usados aquí) y con cuatro: hasta 0,2 puntos de diferencia
overestimates-in-most-people-of-today-and-gives-implausible-differences-between-black-and-white-people=Sobreestima en casi todas las personas de hoy y da diferencias poco creíbles entre personas negras y blancas
the-name-premm5-is-asked-to-be-licensed-for-commercial-use-of-the-tool=El nombre PREMM5 pide licencia para el uso comercial de la herramienta
the-site-of-the-authors-takes-a-missing-deprivation-index-of-women-as-the-first-decile-for-ascvd=La página de los autores toma un índice de privación que falta, en mujeres, como el primer decil para la enfermedad aterosclerótica
its-own-program-clamps-the-body-mass-index-to-20-to-40-bounds-of-other-inputs-are-ours=Su propio programa recorta el índice de masa corporal de 20 a 40, y los límites de otros valores son nuestros
factors-of-the-regions-stand-with-two-decimals-as-in-the-table-and-in-the-online-calculator-with-those-of-six-decimals-low-risk-regions-move-by-0-1-points=Los factores de las regiones llevan dos decimales, como en la tabla y en la calculadora en línea, y con seis decimales las regiones de riesgo bajo se mueven 0,1 puntos; it-is-no-model-of-family-history-lifetime-risk-for-magnetic-resonance-imaging-needs-one=No es un modelo de la historia familiar, y el riesgo de por vida para la resonancia necesita uno`,
    'prevention-topic': `
surroundings=entorno; inherited-risk=riesgo heredado; hiv=VIH; tobacco=tabaco; hypertension-in-pregnancy=hipertensión del embarazo; aortic-aneurysm=aneurisma de la aorta abdominal; obesity=obesidad; falls=caídas; hepatitis-c=hepatitis C; hepatitis-b=hepatitis B
syphilis=sífilis; chlamydia-gonorrhoea=clamidia y gonorrea; tuberculosis=tuberculosis; neural-tube-defects=defectos del tubo neural; pre-eclampsia=preeclampsia; gestational-diabetes=diabetes del embarazo; weight-in-pregnancy=peso en el embarazo
anxiety=ansiedad; unhealthy-alcohol-use=consumo de alcohol; unhealthy-drug-use=consumo de drogas; radon=radón; lipids=lípidos; genetics=riesgo heredado; lynch=síndrome de Lynch; inherited-heart-disease=enfermedad heredada del corazón; hormone-therapy=tratamiento con hormonas`,
    'prevention-action': `
cervical-cytology=citología cervical; hpv-test=prueba de VPH; hpv-test-and-cytology=prueba de VPH con citología; fit=prueba de heces (FIT); guaiac-stool-test=prueba de heces (guayaco); stool-dna-fit=ADN en heces con FIT; colonoscopy=colonoscopia
ct-colonography=colonografía por TC; sigmoidoscopy=sigmoidoscopia; mammography=mamografía; breast-mri=resonancia de mama; low-dose-ct=TC de tórax de baja dosis; psa-test=prueba de PSA; blood-pressure=toma de tensión; blood-pressure-each-visit=tensión en cada visita
abdominal-ultrasound=ecografía abdominal; ultrasound-of-the-abdomen=ecografía abdominal; glucose-or-hba1c=glucosa o HbA1c; test-for-diabetes=prueba de diabetes; statin=estatina; statin-moderate-intensity=estatina de intensidad moderada
statin-high-intensity=estatina de intensidad alta; statin-grade-b=estatina (grado B); statin-grade-c=estatina en casos escogidos (grado C); statin-by-preference=estatina según preferencia; statin-atorvastatin-20=atorvastatina 20 mg
stage-1-drug-treatment=medicina para la tensión; stage-1-lifestyle-first=tensión: primero el modo de vida; aspirin-for-prevention=aspirina para prevenir; diet-and-activity-counselling=consejo sobre dieta y actividad
intensive-weight-programme=programa intensivo de peso; nephrology-referral=derivar a nefrología; nephrology-referral-considered=plantear derivar a nefrología; multidisciplinary-kidney-care=equipo renal de varias disciplinas
kidney-access-planning=preparar el acceso para diálisis; bone-density=densitometría; bone-density-test=densitometría; exercise-against-falls=ejercicio contra las caídas; hiv-test=prueba de VIH; hiv-prophylaxis=medicina antes de exponerse al VIH
hepatitis-c-test=prueba de hepatitis C; hepatitis-b-test=prueba de hepatitis B; syphilis-test=prueba de sífilis; chlamydia-gonorrhoea-test=prueba de clamidia y gonorrea; tuberculosis-test=prueba de tuberculosis; folic-acid-daily=ácido fólico a diario
aspirin-in-pregnancy=aspirina en el embarazo; gestational-diabetes-test=prueba de diabetes del embarazo; weight-gain-counselling=consejo sobre el peso en el embarazo; anxiety-questions=preguntas sobre ansiedad; depression-questions=preguntas sobre depresión
alcohol-questions=preguntas sobre alcohol; drug-use-questions=preguntas sobre drogas; stop-smoking-support=ayuda para dejar el tabaco; sun-protection-counselling=consejo sobre el sol; familial-risk-tool=valorar el riesgo de familia y después genética
germline-testing=prueba germinal; germline-test=prueba germinal; genetic-counselling=consejo genético; confirm-finding=confirmar el hallazgo con otro método; breast-cancer-risk-medicine=medicina contra el cáncer de mama
risk-reducing-medication-grade-b=medicina contra el cáncer de mama (grado B); lung-screening-by-risk=cribado de pulmón según riesgo; tumour-mismatch-repair-test=prueba de reparación de ADN en el tumor; colonoscopy-earlier=colonoscopia más temprana
skin-examination=examen de la piel; lipid-clinic=unidad de lípidos; family-lipid-test=lípidos de la familia; lipid-test=análisis de lípidos; risk-enhancer=contarlo como agravante; cardiology-review=consulta de cardiología
electrocardiogram=electrocardiograma; echocardiogram=ecocardiograma; aortic-imaging=imagen de la aorta; clinical-breast-examination=exploración de la mama; risk-reducing-salpingo-oophorectomy=salpingooforectomía reductora de riesgo
risk-reducing-mastectomy=mastectomía reductora de riesgo; oral-contraceptive-against-ovarian-cancer=píldora contra el cáncer de ovario; cascade-testing=estudio en cascada; pancreas-imaging=imagen del páncreas
aspirin-against-colorectal-cancer=aspirina contra el cáncer colorrectal; risk-reducing-hysterectomy=histerectomía reductora de riesgo; add-ezetimibe-or-pcsk9-inhibitor=añadir ezetimiba o un inhibidor de PCSK9
statin-in-childhood=estatina en la infancia; lipoprotein-a=lipoproteína(a) una vez; coronary-calcium=calcio coronario; cascade-lipid-panel=lípidos en cascada; shared-decision-on-competitive-sport=decisión compartida sobre el deporte de competición
rhythm-monitoring=vigilancia del ritmo; defibrillator-assessment=valorar un desfibrilador; no-endurance-or-competitive-sport=sin deporte de resistencia ni de competición; exercise-electrocardiogram=electrocardiograma de esfuerzo
qt-prolonging-drugs=medicinas que alargan el QT; sodium-channel-blockers=bloqueantes del canal de sodio; untreated-fever=fiebre sin tratar; beta-blocker-against-arrhythmia=betabloqueante contra la arritmia
beta-blocker-or-arb-for-the-aorta=betabloqueante o antagonista de la angiotensina para la aorta; celiprolol=celiprolol; fluoroquinolones=fluoroquinolonas; isometric-and-contact-sport=deporte isométrico y de contacto
volatile-anaesthetics=anestésicos volátiles; succinylcholine=succinilcolina; anaesthesia-alert=aviso para la anestesia; brain-mri-once=resonancia cerebral una vez; contrast-echocardiogram=ecocardiograma con contraste; iron-studies=estudio del hierro
phlebotomy-when-ferritin-high=sangrías si la ferritina es alta; less-alcohol=menos alcohol; iron-and-vitamin-c-supplements=suplementos de hierro y vitamina C; raw-shellfish=marisco crudo; nt-probnp=NT-proBNP; nerve-examination=examen de los nervios
transthyretin-treatment-when-ill=tratamiento de la transtiretina si enferma; thyroidectomy-by-codon=tiroidectomía según el codón; plasma-metanephrines=metanefrinas en plasma; mri-by-gene=resonancia según el gen; whole-body-mri=resonancia de cuerpo entero
brain-mri=resonancia cerebral; ionising-radiation=radiación ionizante; exclude-clonal-haematopoiesis=descartar hematopoyesis clonal; colectomy-by-polyp-burden=colectomía según los pólipos; surveillance-by-gene=vigilancia según el gen; biotin=biotina
enzyme-or-chaperone=enzima o chaperona; copper-chelation-or-zinc=quelación de cobre o cinc; chenodeoxycholic-acid=ácido quenodesoxicólico; adrenal-function=función suprarrenal; metabolic-clinic=unidad de metabolismo
sulfonylurea-before-insulin=sulfonilurea antes que insulina; dilated-eye-examination=examen del ojo con pupila dilatada; gene-treatment-of-the-retina=terapia génica de la retina; kidney-mri=resonancia renal; electroencephalogram=electroencefalograma
kidney-ultrasound=ecografía renal; measure-radon=medir el radón; look-up-air-quality=mirar la calidad del aire; measure-blood-lead=medir el plomo en sangre; measure-water-arsenic=medir el arsénico del agua; less-noise-at-night=menos ruido de noche
occupational-health=salud laboral; smoke-free-home=casa sin humo; safe-stored-food=alimentos bien guardados; no-tanning-bed=sin camas solares; protect-from-sun=protegerse del sol; stop-smoking=dejar el tabaco; ask-before-iron=preguntar antes de tomar hierro
ask-about-thrombosis=preguntar por la trombosis; avoid-oxidants-with-deficiency=evitar oxidantes si hay déficit; radiation-only-where-needed=radiación solo si hace falta; consider-lowering-radon=plantear bajar el radón; lower-radon=bajar el radón
lower-radon-soon=bajar pronto el radón; cleaner-air=aire más limpio; find-lead-source=buscar de dónde viene el plomo; other-drinking-water=otra agua para beber; carotid-ultrasound=ecografía carotídea; hormone-therapy-for-prevention=hormonas para prevenir; ovarian-cancer-screening=cribado de cáncer de ovario; testicular-cancer-screening=cribado de cáncer de testículo; thyroid-cancer-screening=cribado de cáncer de tiroides`,
    'prevention-fact': `
cervix=si conserva el cuello uterino; pregnant-or-planning=embarazo, o intención o posibilidad de él; increased-bleeding-risk=más riesgo de sangrado; could-become-pregnant=si puede quedar embarazada; hypertension=si tiene hipertensión; pregnant=si está embarazada; tobacco-use=tabaco; never-smoked=si nunca fumó; family-history-aortic-aneurysm=aneurisma de aorta en la familia
increased-hiv-risk=riesgo aumentado de VIH; increased-syphilis-risk=riesgo aumentado de sífilis; increased-sti-risk=riesgo aumentado de infección sexual; high-preeclampsia-risk=riesgo alto de preeclampsia; brca-family-or-ancestry=familia u origen que apunta a BRCA
increased-breast-cancer-risk=riesgo aumentado de cáncer de mama; low-medicine-harm-risk=riesgo bajo de daño por la medicina; sexually-active=vida sexual; increased-fall-risk=riesgo aumentado de caídas; gestation-weeks=semanas de embarazo
cardiovascular-risk-factors=factores de riesgo cardiovascular; increased-hepatitis-b-risk=riesgo aumentado de hepatitis B; increased-tuberculosis-risk=riesgo aumentado de tuberculosis; pack-years=paquetes-año; current-smoker=si fuma ahora
quit-years=años desde que dejó el tabaco; bmi-percentile=percentil del índice de masa corporal; postmenopausal=si pasó la menopausia; increased-fracture-risk=riesgo aumentado de fractura; bmi=índice de masa corporal; fair-skin=tipo de piel
ten-year-cvd-percent=riesgo a 10 años de las Pooled Cohort Equations; systolic-mmhg=tensión sistólica; diastolic-mmhg=tensión diastólica; family=familia; relatives=familiares; side=rama de la familia; age-at-onset=edad al comienzo; pathology=anatomía patológica
illnesses=enfermedades; sex=sexo; birth-date=fecha de nacimiento; ldl-cholesterol-untreated=LDL antes de tratar; ldl-untreated=LDL antes de tratar; gene-test=prueba de genes; age=edad; level=nivel; ldl-cholesterol=colesterol LDL; ldl=LDL; family-not-told=la familia
indoor-radon=radón en casa; fine-particles=partículas finas; blood-lead=plomo en sangre; water-arsenic=arsénico del agua; road-noise=ruido de la calle; true=sí; false=no; adequate-cervical-screening=si el cribado cervical fue suficiente; ovaries=si conserva los ovarios; inherited-cancer-risk=riesgo heredado de cáncer`,
    'what-if-why':
      'carrier-not=no consta ningún hallazgo de ese tipo; postmenopausal-not=es para mujeres tras la menopausia',
    'prevention-reason': `
cervix-yes=conserva el cuello uterino; ovaries-yes=conserva los ovarios; could-become-pregnant-yes=puede quedar embarazada; could-become-pregnant-no=no puede quedar embarazada
adequate-cervical-screening-yes=el cribado cervical fue adecuado; adequate-cervical-screening-no=el cribado cervical no fue adecuado; smokes-yes=tabaco; tobacco-use-yes=tabaco; tobacco-use-no=no fuma
pregnant-or-planning-no=no está embarazada ni lo planea ni puede estarlo; pregnant-yes=embarazada; pregnant-no=no está embarazada; hypertension-yes=hipertensión; hypertension-no=sin hipertensión
never-smoked-yes=nunca fumó; never-smoked-no=ha fumado; current-smoker-yes=tabaco; postmenopausal-yes=tras la menopausia`,
    'variant-name': 'g6pd-aminus=A−; hfe=C282Y y H63D; serpina1=Z y S; chek2-1100delc=1100delC',
    'prevention-why': `
genes-known=los genes ya se leyeron; no-baseline=sin riesgo de partida; below-target=ya bajo el objetivo; below-threshold=por debajo de lo que trataron los ensayos; more-than-there-is=más de lo que se puede bajar
already-known=ya se sabe; already-done=hecho, con una vez basta; removed=órgano extirpado; advised-against=desaconsejado; followed-up=en su lugar va el seguimiento de la enfermedad, y hay que ver si está al día; sex=sexo; age=edad; taken=se supone
smokes=si fuma; smokes-not=no fuma; anyone=de nadie solo; criterion-met=se cumple un criterio de familia; carrier=hallazgo heredado; risk-above-bound=riesgo por encima del límite; takes-metformin=toma metformina; takes-statins=toma estatinas
takes-aspirin=toma aspirina; active-bleeding=hemorragia activa; takes-semaglutide=toma semaglutida; takes-anticoagulants=toma anticoagulantes; takes-antiplatelets=toma antiagregantes; bleeding-disorder=trastorno de la coagulación; takes-serms=toma un SERM
takes-aromatase-inhibitors=toma un inhibidor de la aromatasa; takes-bisphosphonates=toma bifosfonatos; takes-sglt2-inhibitors=toma un inhibidor de SGLT2; takes-oral-anticoagulants=toma anticoagulantes orales; prediabetes=prediabetes
postmenopausal=tras la menopausia; ischaemic-heart-disease=cardiopatía isquémica; chronic-kidney-disease=enfermedad renal crónica; atrial-fibrillation=fibrilación auricular; breast-cancer=cáncer de mama; lung-cancer=cáncer de pulmón
colorectal-cancer=cáncer colorrectal; cervical-cancer=cáncer de cuello uterino; cardiovascular-disease=enfermedad cardiovascular; diabetes=diabetes; diabetes-type-1=diabetes de tipo 1; osteoporosis=osteoporosis`,
    'left-out': `
inputs-missing=faltan valores; out-of-range=fuera del rango de la ecuación; not-for-person=no está hecha para esta persona; other-base-entered=entró una base mejor; average-not-for-person=la media no dice nada de esta persona
effect-per-sd-not-known=no se conoce su efecto por desviación típica; effect-not-known-for-group=no se conoce el efecto en el grupo de la persona; group-not-known=no se conoce el grupo de ascendencia
effect-not-adjusted=su efecto se midió sin los factores clínicos; other-score-entered=entró otra puntuación; explained-by-other=otra parte dice en parte lo mismo, y no se sabe cuánto; already-in-equation=ya está en la ecuación
other-family-entered=otra respuesta de la familia da más; carrier-in-its-place=el hallazgo heredado ocupa su lugar; confirm-first=antes hay que confirmarlo; penetrance-not-known=no se conoce la penetrancia por edad y sexo
no-excess=no se conoce exceso sobre los demás; gene-not-tested=la familia pide esa prueba y no consta, y para quien lo lleva el número se queda muy corto; other-carrier-entered=otro hallazgo da más; coverage=se leyó muy poco; not-combined=sin combinar; polygenic=la puntuación poligénica; family=la familia; carrier=el hallazgo heredado; clinical=la ecuación
average=la media`,
    relatives: `
first-degree=familiares de primer grado; second-degree=familiares de segundo grado; parents=padres; grandparents=abuelos; siblings=hermanos; brother=hermano; father=padre; mother=madre; sister=hermana`,
    relation: `
self=la persona; mother=madre; father=padre; parent=padre o madre; sister=hermana; brother=hermano; sibling=hermano o hermana; half-sister=media hermana; half-brother=medio hermano; half-sibling=medio hermano o media hermana; daughter=hija; son=hijo; child=hijo o hija
grandmother=abuela; grandfather=abuelo; grandparent=abuelo o abuela; aunt=tía; uncle=tío; niece=sobrina; nephew=sobrino; granddaughter=nieta; grandson=nieto; grandchild=nieto o nieta; cousin=primo o prima; great-grandmother=bisabuela; great-grandfather=bisabuelo
great-grandparent=bisabuelo o bisabuela; great-aunt=tía abuela; great-uncle=tío abuelo; wife=esposa; husband=marido; spouse=cónyuge; partner=pareja; maternal-aunt=tía materna; maternal-uncle=tío materno; paternal-aunt=tía paterna; paternal-uncle=tío paterno
maternal-grandmother=abuela materna; maternal-grandfather=abuelo materno; paternal-grandmother=abuela paterna; paternal-grandfather=abuelo paterno; maternal-cousin=primo o prima por parte de madre; paternal-cousin=primo o prima por parte de padre
maternal-half-sister=media hermana por parte de madre; maternal-half-brother=medio hermano por parte de madre; paternal-half-sister=media hermana por parte de padre; paternal-half-brother=medio hermano por parte de padre
maternal-great-grandmother=bisabuela materna; maternal-great-grandfather=bisabuelo materno; paternal-great-grandmother=bisabuela paterna; paternal-great-grandfather=bisabuelo paterno; maternal-great-aunt=tía abuela materna; maternal-great-uncle=tío abuelo materno
paternal-great-aunt=tía abuela paterna; paternal-great-uncle=tío abuelo paterno`,
    'criterion-name': `
amsterdam-criteria-i=criterios de Ámsterdam I; amsterdam-criteria-ii=criterios de Ámsterdam II; revised-bethesda-guidelines=guías de Bethesda revisadas; colorectal-cancer-in-a-close-relative=cáncer colorrectal en un familiar cercano
hereditary-breast-and-ovarian-cancer-who-should-be-offered-testing-as-nccn-has-it-in-our-own-structure=cáncer de mama y ovario hereditario: a quién ofrecer la prueba (según NCCN, con estructura propia)
family-history-screen-fhs-7-one-of-the-tools-that-the-uspstf-names=cuestionario de familia FHS-7, uno de los que nombra la USPSTF; chompret-criteria-2015=criterios de Chompret, 2015
hereditary-diffuse-gastric-cancer-criteria-of-2020=cáncer gástrico difuso hereditario, criterios de 2020; melanoma-in-families-rule-of-three=melanoma en familias, regla de tres; familial-pancreatic-cancer=cáncer de páncreas familiar
dutch-lipid-clinic-network-score=puntuación de la red holandesa de lípidos; simon-broome-criteria-possible-familial-hypercholesterolaemia-or-more=criterios de Simon Broome, hipercolesterolemia familiar posible o más
early-coronary-disease-in-a-first-degree-relative=enfermedad coronaria temprana en un familiar de primer grado; sudden-death-before-50-in-a-close-relative=muerte súbita antes de los 50 en un familiar cercano
cardiomyopathy-in-a-first-degree-relative=miocardiopatía en un familiar de primer grado; inherited-disorder-of-the-heart-rhythm-in-a-first-degree-relative=trastorno heredado del ritmo en un familiar de primer grado
aneurysm-or-dissection-of-the-aorta-in-a-first-degree-relative=aneurisma o disección de aorta en un familiar de primer grado; amsterdam-1=criterios de Ámsterdam I; amsterdam-2=criterios de Ámsterdam II; bethesda-revised=guías de Bethesda revisadas
familial-colorectal-cancer=cáncer colorrectal en un familiar cercano; hereditary-breast-ovarian=cáncer de mama y ovario hereditario; family-history-screen-7=cuestionario FHS-7; chompret-2015=criterios de Chompret
hereditary-diffuse-gastric-2020=cáncer gástrico difuso hereditario; familial-melanoma=melanoma en familias; dutch-lipid-clinic-network=red holandesa de lípidos; simon-broome-possible=criterios de Simon Broome
early-coronary-disease-in-family=enfermedad coronaria temprana en la familia; early-sudden-death-in-family=muerte súbita temprana en la familia; inherited-cardiomyopathy-in-family=miocardiopatía en la familia
inherited-arrhythmia-in-family=arritmia heredada en la familia; aortic-disease-in-family=enfermedad de la aorta en la familia
referral-for-hereditary-breast-and-ovarian-cancer-uspstf-2019=derivación por cáncer de mama y ovario hereditario (USPSTF 2019)`,
    syndrome: `
lynch=síndrome de Lynch; familial-colorectal-cancer=cáncer colorrectal familiar; breast-ovarian=cáncer de mama y ovario hereditario; li-fraumeni=síndrome de Li-Fraumeni; diffuse-gastric=cáncer gástrico difuso hereditario; melanoma=melanoma familiar
pancreatic=cáncer de páncreas familiar; familial-hypercholesterolaemia=hipercolesterolemia familiar; early-coronary-disease=enfermedad coronaria temprana; sudden-death=muerte súbita; cardiomyopathy=miocardiopatía; arrhythmia=arritmia heredada
aortopathy=enfermedad heredada de la aorta`,
    criterion: `
three-relatives=tres familiares; one-first-degree-of-the-others=uno es de primer grado de los otros; two-generations=dos generaciones; one-below-50=uno antes de los 50; colorectal-below-50=cáncer colorrectal antes de los 50
several-tumours-of-the-spectrum=varios tumores del espectro; unstable-below-60=inestable antes de los 60; first-degree-with-one-below-50=primer grado, uno antes de los 50; two-relatives-any-age=dos familiares a cualquier edad
first-degree-below-60=primer grado antes de los 60; two-first-degree=dos de primer grado; known-variant-in-family=variante conocida en la familia; breast-at-50-or-younger=mama a los 50 o antes; triple-negative-at-60-or-younger=triple negativo a los 60 o antes
male-breast-cancer=cáncer de mama en un hombre; ovarian-any-age=ovario a cualquier edad; pancreatic-first-degree=páncreas en primer grado; metastatic-or-high-grade-prostate=próstata metastásica o de alto grado; bilateral-breast-cancer=las dos mamas
ashkenazi-with-breast-or-prostate=origen asquenazí con mama o próstata; three-on-one-side=tres en una rama; first-degree-breast-or-ovarian=mama u ovario en primer grado; breast-and-ovarian-in-one-woman=mama y ovario en una mujer
breast-below-50=mama antes de los 50; two-with-breast-or-ovarian=dos con mama u ovario; two-with-breast-or-bowel=dos con mama o intestino; two-of-the-spectrum=dos del espectro; two-in-one-person=dos en una persona
rare-tumour-any-age=tumor raro a cualquier edad; breast-before-31=mama antes de los 31; two-gastric-one-diffuse=dos de estómago, uno difuso; diffuse-gastric-and-lobular-breast-below-70=gástrico difuso y mama lobulillar antes de los 70
two-lobular-breast-below-50=dos de mama lobulillar antes de los 50; diffuse-gastric-below-50=gástrico difuso antes de los 50; diffuse-gastric-and-cleft=gástrico difuso y labio o paladar hendido; three-with-melanoma=tres con melanoma
melanoma-and-pancreatic=melanoma y páncreas; three-melanomas-in-one-person=tres melanomas en una persona; two-first-degree-of-each-other=dos de primer grado entre sí; relative-with-early-vascular-disease=familiar con enfermedad vascular temprana
relative-with-high-ldl=familiar con LDL alto; relative-with-xanthoma-or-arcus=familiar con xantoma o arco; early-coronary-disease=enfermedad coronaria temprana; early-cerebral-or-peripheral-disease=enfermedad cerebral o periférica temprana
tendon-xanthoma=xantoma tendinoso; arcus-before-45=arco corneal antes de los 45; ldl-8-5=LDL desde 8,5; ldl-6-5=LDL desde 6,5; ldl-5=LDL desde 5; ldl-4=LDL desde 4; changed-gene=gen cambiado; high-ldl=LDL alto; family-or-findings=familia o signos
man-below-55=hombre antes de los 55; woman-below-65=mujer antes de los 65; first-or-second-degree-below-50=primer o segundo grado antes de los 50; hypertrophic=hipertrófica; dilated=dilatada; arrhythmogenic=arritmogénica; long-qt=QT largo; brugada=Brugada
first-degree=primer grado; breast-cancer-below-50=cáncer de mama antes de los 50; ovarian-cancer-any-age=cáncer de ovario a cualquier edad; child-with-high-ldl=hijo o hija con LDL alto`,
    settle:
      'read-gene=leer el gen entero; read-genotype=leer otra vez el genotipo; phase=analizar a un padre o hijo (fase); sex=el sexo; review=revisión experta de la variante; transcript-effect=el efecto en el transcrito',
    confirm:
      'consumer-array=leído con un chip de consumo; hard-region=un gen difícil de leer; genotype-unlikely=un genotipo improbable; phase-unknown=no se conoce la fase',
    consent: `
cancer=cáncer; cardiovascular=corazón y vasos; metabolic=metabolismo; other=otras enfermedades tratables; carrier=portadores; risk-variant=variantes sueltas de riesgo; apoe=APOE (enfermedad de Alzheimer); polygenic=puntuaciones poligénicas`,
    'variant-result': `
pathogenic=patogénica; likely-pathogenic=probablemente patogénica; either=patogénica o probablemente patogénica; conflicting=contradictoria; uncertain=incierta; benign=benigna; one-copy=una copia; two-copies=dos copias; no-copy=ninguna copia; only-copy=la única copia`,
    'variant-outcome': `
iron-overload=exceso de hierro; venous-thromboembolism=tromboembolia venosa; alzheimer-disease=enfermedad de Alzheimer; alpha-1-antitrypsin-deficiency=déficit de alfa-1-antitripsina; low-ldl-cholesterol=colesterol LDL bajo
transthyretin-cardiomyopathy=miocardiopatía por transtiretina; g6pd-deficiency=déficit de G6PD; hba1c-reads-low=la HbA1c sale baja`,
    worsens: `
alcohol=alcohol; iron-supplements=suplementos de hierro; oestrogen=estrógenos; oestrogen-contraceptive=anticonceptivo con estrógenos; long-immobility=inmovilidad larga; smoking=tabaco; dust-at-work=polvo en el trabajo; sun=sol; tanning-bed=camas solares
oxidant-medicines=medicinas oxidantes; fava-beans=habas`,
    change: `
lower-ldl=bajar el colesterol LDL; lower-blood-pressure=bajar la tensión sistólica; lose-weight=perder peso y moverse más; stop-smoking=dejar el tabaco; intensive-blood-pressure=objetivo de sistólica bajo 120; sglt2-inhibitor=inhibidor de SGLT2; move-more=moverse más
hpv-vaccine=vacuna del VPH; lung-screening-ct=cribado de pulmón por TC; colorectal-screening-stool=cribado colorrectal con heces; colorectal-screening-colonoscopy=cribado colorrectal con colonoscopia; metformin=metformina; aspirin=aspirina
semaglutide=semaglutida; mediterranean-diet=dieta mediterránea; mammography=mamografía; tamoxifen=tamoxifeno; anastrozole=anastrozol; risk-reducing-salpingo-oophorectomy=salpingooforectomía reductora de riesgo
risk-reducing-mastectomy=mastectomía reductora de riesgo; colonoscopy-surveillance=vigilancia con colonoscopia; bisphosphonate=bifosfonato; anticoagulant=anticoagulante`,
    'outcome-harm': `
new-diabetes=diabetes nueva; muscle-damage=daño muscular; muscle-pain=dolor muscular; major-bleeding=hemorragia grave; low-blood-pressure=tensión baja; acute-kidney-injury=fracaso renal agudo; stopped-for-stomach-trouble=abandono por molestias digestivas
false-alarm=falsa alarma; overdiagnosis=sobrediagnóstico; bleeding-or-perforation=hemorragia o perforación; blood-clot=trombo; endometrial-cancer=cáncer de endometrio; joint-pain=dolor articular; fracture=fractura; menopause-at-once=menopausia de golpe
complications-of-surgery=complicaciones de la cirugía; ketoacidosis=cetoacidosis; genital-infection=infección genital`,
    'exposure-name': `
radon=radón en casa; fine-particles=partículas finas en el aire; lead=plomo en sangre; arsenic=arsénico en el agua; road-noise=ruido de la calle en casa; asbestos=amianto; second-hand-smoke=vivir con quien fuma; silica=sílice cristalina en el trabajo
diesel-exhaust=humo de diésel en el trabajo; benzene=benceno en el trabajo; aflatoxin=moho de alimentos guardados (aflatoxina); night-shifts=trabajo de noche; tanning-bed=camas solares; tanning-bed-before-35=camas solares antes de los 35; sun=mucho sol
dust=polvo en el trabajo; smoking=tabaco; aromatic-amines=aminas aromáticas en el trabajo; alcohol=alcohol; iron=suplemento de hierro; oestrogen-contraceptive=anticonceptivo con estrógenos; oxidants=habas, naftalina; radiation=radiación del tórax o en un tratamiento`,
    'group-of-people':
      'EUR=europeo; AFR=africano; EAS=asiático oriental; SAS=asiático del sur; AMR=americano, mezclado; MID=de Oriente Medio; OCE=de Oceanía; European=europeo; East Asian=asiático oriental; Central/South Asian=asiático central o del sur; Sub-Saharan African=africano subsahariano; African American/Afro-Caribbean=afroamericano o afrocaribeño; Latino=latino; American=americano; Near Eastern=de Oriente Próximo; Oceanian=de Oceanía',
    inherited: `
familial-thoracic-aortic-aneurysm=aneurisma de aorta torácica familiar; hypertrophic-cardiomyopathy=miocardiopatía hipertrófica; hereditary-hemorrhagic-telangiectasia=telangiectasia hemorrágica hereditaria
familial-adenomatous-polyposis=poliposis adenomatosa familiar; familial-hypercholesterolemia=hipercolesterolemia familiar; wilson-disease=enfermedad de Wilson; dilated-cardiomyopathy=miocardiopatía dilatada; myofibrillar-myopathy=miopatía miofibrilar
juvenile-polyposis-syndrome=síndrome de poliposis juvenil; hereditary-breast-and-ovarian-cancer=cáncer de mama y ovario hereditario; biotinidase-deficiency=déficit de biotinidasa; malignant-hyperthermia=hipertermia maligna
catecholaminergic-polymorphic-ventricular-tachycardia=taquicardia ventricular polimorfa catecolaminérgica; ehlers-danlos-syndrome-vascular-type=síndrome de Ehlers-Danlos vascular
arrhythmogenic-right-ventricular-cardiomyopathy=miocardiopatía arritmogénica; marfan-syndrome=síndrome de Marfan; pompe-disease=enfermedad de Pompe; fabry-disease=enfermedad de Fabry; hereditary-hemochromatosis=hemocromatosis hereditaria
maturity-onset-of-diabetes-of-the-young=diabetes MODY; long-qt-syndrome-type-2=síndrome de QT largo de tipo 2; long-qt-syndrome-type-1=síndrome de QT largo de tipo 1; long-qt-syndrome-type-3=síndrome de QT largo de tipo 3; long-qt-syndrome=síndrome de QT largo
hereditary-paraganglioma-pheochromocytoma-syndrome=síndrome de paraganglioma y feocromocitoma hereditario; multiple-endocrine-neoplasia-type-1=neoplasia endocrina múltiple de tipo 1; multiple-endocrine-neoplasia-type-2a=neoplasia endocrina múltiple de tipo 2A
multiple-endocrine-neoplasia-type-2b=neoplasia endocrina múltiple de tipo 2B; lynch-syndrome=síndrome de Lynch; mutyh-associated-polyposis=poliposis por MUTYH; neurofibromatosis-type-2=neurofibromatosis de tipo 2
ornithine-transcarbamylase-deficiency=déficit de ornitina transcarbamilasa; hereditary-breast-cancer=cáncer de mama hereditario; pten-hamartoma-tumor-syndrome=síndrome de hamartomas por PTEN; retinoblastoma=retinoblastoma
familial-medullary-thyroid-cancer=cáncer medular de tiroides familiar; rpe65-related-retinopathy=retinopatía por RPE65; brugada-syndrome=síndrome de Brugada; loeys-dietz-syndrome=síndrome de Loeys-Dietz; peutz-jeghers-syndrome=síndrome de Peutz-Jeghers
li-fraumeni-syndrome=síndrome de Li-Fraumeni; tuberous-sclerosis-complex=esclerosis tuberosa; hereditary-transthyretin-related-amyloidosis=amiloidosis hereditaria por transtiretina; von-hippel-lindau-syndrome=síndrome de von Hippel-Lindau
wt1-related-wilms-tumor=tumor de Wilms por WT1; x-linked-adrenoleukodystrophy=adrenoleucodistrofia ligada al X; cerebrotendinous-xanthomatosis=xantomatosis cerebrotendinosa; dilated-arrhythmogenic-cardiomyopathy=miocardiopatía dilatada o arritmogénica
hboc-brca1=BRCA1; hboc-brca2=BRCA2; palb2=PALB2; lynch-mlh1=Lynch, MLH1; lynch-msh2=Lynch, MSH2 y EPCAM; lynch-msh6=Lynch, MSH6; lynch-pms2=Lynch, PMS2; fh=hipercolesterolemia familiar; hcm=miocardiopatía hipertrófica
dcm-arvc=miocardiopatía dilatada y arritmogénica; lqts-cpvt-brugada=arritmias heredadas; aortopathy=enfermedad heredada de la aorta; mh=hipertermia maligna; hht=telangiectasia hemorrágica hereditaria; hemochromatosis-hfe=hemocromatosis por HFE
attr=amiloidosis por transtiretina; men-retpgl=tumores endocrinos; li-fraumeni=síndrome de Li-Fraumeni; polyposis=poliposis y hamartomas; metabolic=enfermedades metabólicas tratables; mody3=diabetes por HNF1A; eye-rb=retinoblastoma y retinopatía por RPE65
tsc-wilms=esclerosis tuberosa y tumor de Wilms; long-qt-syndrome-catecholaminergic-polymorphic-ventricular-tachycardia=síndrome de QT largo o taquicardia ventricular polimorfa catecolaminérgica`,
    'plain-do': `
cervical-cytology=una citología del cuello del útero; hpv-test=una prueba del VPH; hpv-test-and-cytology=una prueba del VPH con citología; fit=una prueba de heces; guaiac-stool-test=una prueba de heces; stool-dna-fit=una prueba de heces
colonoscopy=una mirada dentro del intestino (colonoscopia); ct-colonography=una imagen del intestino; sigmoidoscopy=una mirada corta dentro del intestino; mammography=una mamografía; breast-mri=una imagen del pecho; low-dose-ct=una imagen del pulmón
psa-test=un análisis de PSA; blood-pressure=una toma de tensión; blood-pressure-each-visit=una toma de tensión; abdominal-ultrasound=una ecografía de la barriga; glucose-or-hba1c=un análisis de azúcar; test-for-diabetes=un análisis de azúcar
statin=una estatina; statin-moderate-intensity=una estatina; statin-high-intensity=una estatina; statin-grade-b=una estatina; statin-grade-c=una estatina; statin-by-preference=una estatina; statin-atorvastatin-20=una estatina
stage-1-drug-treatment=una medicina para la tensión; stage-1-lifestyle-first=formas de bajar la tensión; aspirin-for-prevention=la aspirina; diet-and-activity-counselling=ayuda con la comida y el ejercicio
intensive-weight-programme=un programa de peso; nephrology-referral=un médico del riñón; nephrology-referral-considered=un médico del riñón; multidisciplinary-kidney-care=un equipo del riñón; kidney-access-planning=un equipo del riñón
bone-density=una prueba de los huesos; bone-density-test=una prueba de los huesos; exercise-against-falls=ejercicio contra las caídas; hiv-test=una prueba de VIH; hiv-prophylaxis=una medicina que baja la posibilidad de VIH
hepatitis-c-test=una prueba de hepatitis C; hepatitis-b-test=una prueba de hepatitis B; syphilis-test=una prueba de sífilis; chlamydia-gonorrhoea-test=una prueba de infecciones del sexo; tuberculosis-test=una prueba de tuberculosis
folic-acid-daily=el ácido fólico; aspirin-in-pregnancy=la aspirina en el embarazo; gestational-diabetes-test=un análisis de azúcar en el embarazo; weight-gain-counselling=ayuda con el peso en el embarazo; anxiety-questions=una charla sobre el miedo
depression-questions=una charla sobre el ánimo; alcohol-questions=una charla sobre el alcohol; drug-use-questions=una charla sobre drogas; stop-smoking-support=ayuda con el tabaco; sun-protection-counselling=formas de cuidar la piel
familial-risk-tool=un consejero genético; germline-testing=un consejero genético; germline-test=un consejero genético; genetic-counselling=un consejero genético; confirm-finding=otra prueba de su resultado de genes
breast-cancer-risk-medicine=una medicina contra el cáncer de pecho; risk-reducing-medication-grade-b=una medicina contra el cáncer de pecho; lung-screening-by-risk=una imagen del pulmón; tumour-mismatch-repair-test=una prueba del tumor
colonoscopy-earlier=mirar antes el intestino; skin-examination=un control de la piel; lipid-clinic=una consulta de grasas en sangre; family-lipid-test=un análisis de grasas para la familia; lipid-test=un análisis de grasas
risk-enhancer=lo que su familia dice de su corazón; cardiology-review=un médico del corazón; electrocardiogram=un trazado del corazón; echocardiogram=una ecografía del corazón; aortic-imaging=una imagen de la arteria mayor
measure-radon=una prueba de radón en casa; look-up-air-quality=el aire de donde vive; measure-blood-lead=un análisis de plomo; measure-water-arsenic=una prueba del agua; less-noise-at-night=menos ruido de noche
occupational-health=un médico del trabajo; smoke-free-home=una casa sin humo; safe-stored-food=cómo guardar bien la comida; no-tanning-bed=su piel y las camas de sol; protect-from-sun=formas de cuidar la piel; stop-smoking=ayuda con el tabaco
less-alcohol=ayuda para beber menos; ask-before-iron=las pastillas de hierro; ask-about-thrombosis=los coágulos y la píldora; avoid-oxidants-with-deficiency=lo que daña su sangre; radiation-only-where-needed=las radiografías
consider-lowering-radon=menos radón en casa; lower-radon=menos radón en casa; lower-radon-soon=menos radón en casa; cleaner-air=un aire más limpio en casa; find-lead-source=de dónde viene el plomo; other-drinking-water=otra agua para beber; carotid-ultrasound=una ecografía del cuello; hormone-therapy-for-prevention=las hormonas para prevenir; ovarian-cancer-screening=un control del ovario; pancreas-imaging=una imagen del páncreas; testicular-cancer-screening=un control de los testículos; thyroid-cancer-screening=un control del tiroides; aspirin-against-colorectal-cancer=la aspirina; clinical-breast-examination=un control del pecho; risk-reducing-hysterectomy=una operación del útero; risk-reducing-mastectomy=una operación del pecho; risk-reducing-salpingo-oophorectomy=una operación de los ovarios; statin-in-childhood=una estatina para un niño; oral-contraceptive-against-ovarian-cancer=la píldora contra el cáncer de ovario`,
    'plain-disease': `
breast-cancer=cáncer de pecho; ovarian-cancer=cáncer de ovario; prostate-cancer=cáncer de próstata; colorectal-cancer=cáncer de intestino; pancreatic-cancer=cáncer de páncreas; melanoma=cáncer de piel (melanoma); lung-cancer=cáncer de pulmón
diabetes-type-2=diabetes; type-2-diabetes=diabetes; coronary-artery-disease=infarto o mal del corazón; chd=infarto o mal del corazón; stroke=un derrame cerebral; heart-failure=un corazón débil; ascvd=infarto o derrame; total-cvd=mal del corazón o derrame
cervical-cancer=cáncer del cuello del útero; hypertension=tensión alta; hypertension-in-pregnancy=tensión en el embarazo; aortic-aneurysm=una arteria mayor ancha; cardiovascular-disease=mal del corazón o derrame; obesity=peso; kidney-failure=riñones que fallan
osteoporosis=huesos débiles; falls=caídas; hiv=infección por VIH; hepatitis-c=hepatitis C; hepatitis-b=hepatitis B; syphilis=sífilis; chlamydia-gonorrhoea=infecciones del sexo; tuberculosis=tuberculosis; neural-tube-defects=la columna del bebé
pre-eclampsia=tensión alta en el embarazo; gestational-diabetes=diabetes en el embarazo; weight-in-pregnancy=peso en el embarazo; anxiety=miedo y nervios; depression=ánimo bajo; unhealthy-alcohol-use=alcohol; unhealthy-drug-use=drogas; tobacco=tabaco
skin-cancer=cáncer de piel; inherited-risk=lo que se hereda en su familia; hip-fracture=una cadera rota; stroke-in-atrial-fibrillation=un derrame; familial-hypercholesterolaemia=grasas altas en la familia; lipids=grasas en la sangre; radon=radón; environment=lo que le rodea; inherited-heart-disease=mal del corazón en la familia; carotid-stenosis=vasos estrechos del cuello; hormone-therapy=hormonas; endometrial-cancer=cáncer del útero; testicular-cancer=cáncer de testículo; thyroid-cancer=cáncer de tiroides; lynch=cáncer en la familia (Lynch); breast-cancer-in-men=cáncer de pecho`,
    'plain-fact': `
pack-years=cuánto ha fumado; quit-years=cuándo dejó el tabaco; hba1c=su azúcar (HbA1c); waist=su cintura; body-mass-index=su talla y su peso; bmi=su talla y su peso; systolic-blood-pressure=su tensión; systolic-mmhg=su tensión; diastolic-mmhg=su tensión
total-cholesterol=su colesterol; hdl-cholesterol=su colesterol HDL; ldl-cholesterol=su colesterol LDL; birth-date=su fecha de nacimiento; age=su edad; sex=su sexo; smoking=si fuma; smoker=si fuma; tobacco-use=si fuma; current-smoker=si fuma
never-smoked=si fumó alguna vez; egfr=cómo van sus riñones; creatinine=cómo van sus riñones; urine-albumin-creatinine=la proteína en su orina; fasting-glucose=su azúcar; postmenopausal=si ya no tiene la regla; pregnant=si está embarazada
could-become-pregnant=si puede quedar embarazada; family:age-at-onset=a qué edad enfermó su familia; family:relatives=qué males tuvo su familia; family:illnesses=qué males tuvo su familia; family:pathology=de qué clase fue el mal de su familia
first-degree-relatives-with-breast-cancer=si los más cercanos tuvieron cáncer de pecho; age-menarche=cuándo tuvo la primera regla; age-first-birth=cuándo nació su primer hijo; triglycerides=sus grasas en sangre; diabetes=si tiene diabetes
hypertension=si tiene la tensión alta; bp-treated=si toma algo para la tensión; family-history-aortic-aneurysm=si alguien tuvo una arteria mayor ancha; cervix=si le quitaron el cuello del útero; height=su talla; weight=su peso`,
    'plain-relative': `
mother=su madre; father=su padre; sister=su hermana; brother=su hermano; sibling=sus hermanos; daughter=su hija; son=su hijo; child=sus hijos; half-sister=su media hermana; half-brother=su medio hermano; maternal-aunt=su tía materna
maternal-uncle=su tío materno; paternal-aunt=su tía paterna; paternal-uncle=su tío paterno; aunt=su tía; uncle=su tío; maternal-grandmother=su abuela materna; maternal-grandfather=su abuelo materno; paternal-grandmother=su abuela paterna
paternal-grandfather=su abuelo paterno; grandmother=su abuela; grandfather=su abuelo; niece=su sobrina; nephew=su sobrino; cousin=sus primos; maternal-cousin=sus primos de madre; paternal-cousin=sus primos de padre; granddaughter=su nieta; grandson=su nieto`,
    'plain-change': `
stop-smoking=Pregunte cómo dejar de fumar; lower-ldl=Pregunte cómo bajar su colesterol LDL; lower-blood-pressure=Pregunte cómo bajar la tensión; lose-weight=Pregunte cómo perder peso y moverse más; move-more=Pregunte cómo moverse más
mediterranean-diet=Pregunte por comer más verdura, pescado y aceite; metformin=Pregunte por la metformina; aspirin=Pregunte por la aspirina; intensive-blood-pressure=Pregunte qué tensión le conviene; semaglutide=Pregunte por la semaglutida
lung-screening-ct=Pregunte por una imagen del pulmón; colorectal-screening-stool=Pregunte por una prueba de heces; colorectal-screening-colonoscopy=Pregunte por mirar el intestino; mammography=Pregunte por una mamografía; hpv-vaccine=Pregunte por la vacuna del VPH`,
    'plain-consent': `
cancer=genes del cáncer; cardiovascular=genes del corazón; metabolic=genes de cómo el cuerpo usa la comida; other=otros genes que se pueden tratar; carrier=lo que pueden heredar sus hijos; risk-variant=cambios sueltos frecuentes; apoe=un gen de la memoria
polygenic=muchos cambios pequeños sumados`,
  });
