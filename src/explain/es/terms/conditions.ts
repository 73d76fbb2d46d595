/** `condition id=Spanish name`, set apart by semicolons and line ends. */
const CONDITIONS = `
adrenocortical-carcinoma=carcinoma suprarrenal; anaplastic-embryonal-rhabdomyosarcoma=rabdomiosarcoma embrionario anaplásico
arrhythmogenic-cardiomyopathy=miocardiopatía arritmogénica; ashkenazi-ancestry=ascendencia judía asquenazí
biliary-tract-cancer=cáncer de vías biliares; bilateral-breast-cancer=cáncer de ambas mamas; choroid-plexus-carcinoma=carcinoma de plexos coroideos
cleft-lip-or-palate=labio o paladar hendido; corneal-arcus=arco corneal; diffuse-gastric-cancer=cáncer gástrico difuso
dilated-cardiomyopathy=miocardiopatía dilatada; fallopian-tube-cancer=cáncer de trompa de Falopio
familial-adenomatous-polyposis=poliposis adenomatosa familiar; high-grade-prostate-cancer=cáncer de próstata de alto grado
lobular-breast-cancer=cáncer lobulillar de mama; metastatic-prostate-cancer=cáncer de próstata con metástasis
msi-high-colorectal-cancer=cáncer colorrectal con inestabilidad de microsatélites; multiple-colorectal-cancers=varios cánceres colorrectales
multiple-primary-melanoma=varios melanomas primarios; osteosarcoma=osteosarcoma; peritoneal-cancer=cáncer de peritoneo; sarcoma=sarcoma
sebaceous-tumour=tumor sebáceo; small-bowel-cancer=cáncer de intestino delgado; soft-tissue-sarcoma=sarcoma de partes blandas
sudden-cardiac-death=muerte súbita; tendon-xanthoma=xantoma tendinoso; triple-negative-breast-cancer=cáncer de mama triple negativo
upper-urinary-tract-cancer=cáncer de uréter o de pelvis renal
achalasia=acalasia; acne=acné; active-bleeding=hemorragia activa; acute-bronchitis=bronquitis aguda; acute-kidney-injury=fracaso renal agudo
acute-liver-failure=insuficiencia hepática aguda; acute-lymphoblastic-leukaemia=leucemia linfoblástica aguda
acute-myeloid-leukaemia=leucemia mieloide aguda; acute-myocardial-infarction=infarto agudo de miocardio; acute-pain=dolor agudo
acute-porphyria=porfiria aguda; additional-myopathy-risk-factors=otros factores de riesgo de miopatía
adolescent-after-tonsillectomy-or-adenoidectomy=adolescente operado de amígdalas o adenoides; adrenal-insufficiency=insuficiencia suprarrenal
agitation=agitación; agranulocytosis=agranulocitosis; alcohol-use-disorder=trastorno por consumo de alcohol
alcoholic-liver-disease=hepatopatía alcohólica; alzheimer-disease=enfermedad de Alzheimer; amyotrophic-lateral-sclerosis=ELA
anaphylaxis=anafilaxia; angle-closure-glaucoma=glaucoma de ángulo cerrado; ankylosing-spondylitis=espondilitis anquilosante
anorexia-nervosa=anorexia nerviosa; antiphospholipid-syndrome=síndrome antifosfolípido; aortic-aneurysm=aneurisma de aorta
aortic-dissection=disección de aorta; aortic-stenosis=estenosis aórtica; appendectomy=apendicectomía; appendicitis=apendicitis
arterial-angioplasty=angioplastia arterial; arterial-thromboembolism=tromboembolia arterial; atopic-dermatitis=dermatitis atópica
atrial-fibrillation=fibrilación auricular; atrophic-vaginitis=vaginitis atrófica; attention-deficit-hyperactivity-disorder=TDAH
autism=autismo; autoimmune-disease=enfermedad autoinmune; autoimmune-hepatitis=hepatitis autoinmune; av-block=bloqueo AV
barrett-oesophagus=esófago de Barrett; benign-prostatic-hyperplasia=hiperplasia benigna de próstata
bilateral-renal-artery-stenosis=estenosis bilateral de la arteria renal; bleeding-disorder=trastorno de la coagulación
blood-transfusion=transfusión de sangre; bone-marrow-failure=insuficiencia de la médula ósea; brain-tumour=tumor cerebral
breast-cancer=cáncer de mama; breastfeeding=lactancia; brugada-syndrome=síndrome de Brugada; bulimia=bulimia; burn=quemadura
c-difficile-infection=infección por C. difficile; cabg=derivación coronaria; cancer-pain=dolor oncológico; candidiasis=candidiasis
cardiac-arrest=parada cardíaca; cardiomyopathy=miocardiopatía; cardiovascular-disease=enfermedad cardiovascular; cardioversion=cardioversión
carotid-stenosis=estenosis carotídea; cataract=catarata; catheter-ablation=ablación con catéter; cellulitis=celulitis
cerebrovascular-disease=enfermedad cerebrovascular; cervical-cancer=cáncer de cuello uterino; chemotherapy=quimioterapia
chemotherapy-induced-nausea=náuseas por quimioterapia; cholecystectomy=colecistectomía; chronic-kidney-disease=enfermedad renal crónica
chronic-kidney-disease-stage-1=enfermedad renal crónica, estadio 1; chronic-kidney-disease-stage-2=enfermedad renal crónica, estadio 2
chronic-kidney-disease-stage-3=enfermedad renal crónica, estadio 3; chronic-kidney-disease-stage-4=enfermedad renal crónica, estadio 4
chronic-kidney-disease-stage-5=enfermedad renal crónica, estadio 5; chronic-lymphocytic-leukaemia=leucemia linfática crónica
chronic-myeloid-leukaemia=leucemia mieloide crónica; chronic-obstructive-pulmonary-disease=EPOC; chronic-pain=dolor crónico
cirrhosis=cirrosis; cluster-headache=cefalea en racimos; coeliac-disease=celiaquía; cognitive-impairment=deterioro cognitivo
colon-polyp=pólipo de colon; colonoscopy=colonoscopia; colorectal-cancer=cáncer colorrectal
community-acquired-pneumonia=neumonía adquirida en la comunidad; complete-heart-block=bloqueo cardíaco completo; concussion=conmoción cerebral
contact-dermatitis=dermatitis de contacto; coronary-angioplasty=angioplastia coronaria; coronary-artery-disease=enfermedad coronaria
coronary-heart-disease=enfermedad coronaria; coronary-stent=stent coronario; covid-19=covid-19; crohn-disease=enfermedad de Crohn
cushing-syndrome=síndrome de Cushing; cutaneous-adverse-reaction-to-it=reacción previa de la piel; cystic-fibrosis=fibrosis quística
cystitis=cistitis; deep-vein-thrombosis=trombosis venosa profunda; dehydration=deshidratación; delirium=delirio
depression-postpartum=depresión posparto; diabetes=diabetes; diabetes-type-1=diabetes de tipo 1; diabetic-nephropathy=nefropatía diabética
diabetic-neuropathy=neuropatía diabética; diabetic-retinopathy=retinopatía diabética; dialysis=diálisis
diverticular-disease=enfermedad diverticular; drug-eluting-stent=stent farmacoactivo; drug-hypersensitivity=hipersensibilidad a fármacos
ductal-carcinoma-in-situ=carcinoma ductal in situ; duodenal-ulcer=úlcera duodenal; dyspepsia=dispepsia; dysphagia=disfagia
eating-disorder=trastorno de la conducta alimentaria; ehlers-danlos-syndrome=síndrome de Ehlers-Danlos; endometrial-cancer=cáncer de endometrio
endometriosis=endometriosis; epilepsy=epilepsia; essential-tremor=temblor esencial; factor-v-leiden=factor V Leiden
familial-hypercholesterolaemia=hipercolesterolemia familiar; fatty-liver=hígado graso; fibromyalgia=fibromialgia
g6pd-deficiency=deficiencia de G6PD; gallstones=cálculos biliares; gastric-bypass=derivación gástrica; gastric-ulcer=úlcera gástrica
gastritis=gastritis; gastro-oesophageal-reflux-disease=reflujo gastroesofágico; gastroprotection=gastroprotección
generalised-anxiety-disorder=trastorno de ansiedad generalizada; gestational-diabetes=diabetes gestacional
giant-cell-arteritis=arteritis de células gigantes; gilbert-syndrome=síndrome de Gilbert; gout=gota; gout-attack=ataque de gota
graves-disease=enfermedad de Graves; guillain-barre-syndrome=síndrome de Guillain-Barré; haemochromatosis=hemocromatosis
haemolytic-anaemia=anemia hemolítica; haemophilia=hemofilia; haemorrhagic-stroke=ictus hemorrágico; headache=dolor de cabeza
heart-block=bloqueo cardíaco; heart-failure-preserved-ejection-fraction=insuficiencia cardíaca con fracción de eyección conservada
heart-failure-reduced-ejection-fraction=insuficiencia cardíaca con fracción de eyección reducida; heart-transplant=trasplante de corazón
heart-valve-replacement=recambio valvular; helicobacter-pylori=Helicobacter pylori
heparin-induced-thrombocytopenia=trombocitopenia por heparina; hepatic-encephalopathy=encefalopatía hepática
hepatic-impairment=insuficiencia hepática; hepatitis=hepatitis; hepatitis-b=hepatitis B; hepatitis-c=hepatitis C
hereditary-angioedema=angioedema hereditario; herpes-zoster=herpes zóster; hip-fracture=fractura de cadera; hip-replacement=prótesis de cadera
hiv-infection=infección por VIH; huntington-disease=enfermedad de Huntington; hypercalcaemia=hipercalcemia
hypercholesterolaemia=hipercolesterolemia; hyperglycaemia=hiperglucemia; hyperkalaemia=hiperpotasemia; hyperlipidaemia=hiperlipidemia
hypernatraemia=hipernatremia; hyperparathyroidism=hiperparatiroidismo; hypertriglyceridaemia=hipertrigliceridemia
hypertrophic-cardiomyopathy=miocardiopatía hipertrófica; hyperuricaemia=hiperuricemia; hypocalcaemia=hipocalcemia; hypogonadism=hipogonadismo
hypokalaemia=hipopotasemia; hypomagnesaemia=hipomagnesemia; hyponatraemia=hiponatremia; hysterectomy=histerectomía; total-hysterectomy=histerectomía total; subtotal-hysterectomy=histerectomía subtotal; cervical-dysplasia=displasia del cuello uterino; ileus=íleo
immunodeficiency=inmunodeficiencia; implantable-defibrillator=desfibrilador implantable; infertility=infertilidad
interstitial-lung-disease=enfermedad pulmonar intersticial; intracranial-haemorrhage=hemorragia intracraneal
invasive-aspergillosis=aspergilosis invasora; iron-deficiency=falta de hierro; iron-deficiency-anaemia=anemia ferropénica
irritable-bowel-syndrome=intestino irritable; ischaemic-heart-disease=cardiopatía isquémica; ischaemic-stroke=ictus isquémico
kidney-cancer=cáncer de riñón; kidney-disease=enfermedad renal; kidney-transplant=trasplante de riñón
lactose-intolerance=intolerancia a la lactosa; latent-tuberculosis=tuberculosis latente; lewy-body-dementia=demencia por cuerpos de Lewy
liver-cancer=cáncer de hígado; liver-disease=enfermedad hepática; liver-failure=insuficiencia hepática; liver-transplant=trasplante de hígado
long-qt-syndrome=síndrome de QT largo; lower-urinary-tract-symptoms=síntomas urinarios bajos; lung-cancer=cáncer de pulmón
lung-transplant=trasplante de pulmón; lymphoma=linfoma; macular-degeneration=degeneración macular; major-depressive-disorder=depresión mayor
malaria=paludismo; malnutrition=desnutrición; mammography=mamografía; mania=manía; marfan-syndrome=síndrome de Marfan; mastectomy=mastectomía
medullary-thyroid-cancer=cáncer medular de tiroides; melanoma=melanoma; menopausal-symptoms=síntomas de la menopausia
metabolic-syndrome=síndrome metabólico; metastatic-cancer=cáncer metastásico; methaemoglobinaemia=metahemoglobinemia; migraine=migraña
migraine-with-aura=migraña con aura; mild-hepatic-impairment=insuficiencia hepática leve; miscarriage=aborto espontáneo
mitochondrial-disease=enfermedad mitocondrial; mitral-stenosis=estenosis mitral; multiple-endocrine-neoplasia=neoplasia endocrina múltiple
multiple-myeloma=mieloma múltiple; multiple-sclerosis=esclerosis múltiple; musculoskeletal-pain=dolor musculoesquelético
myasthenia-gravis=miastenia gravis; myocardial-infarction=infarto de miocardio; narcolepsy=narcolepsia; nasal-polyps=pólipos nasales
nicotine-dependence=dependencia de la nicotina; nonvalvular-atrial-fibrillation=fibrilación auricular no valvular; oedema=edema
oesophageal-disease=enfermedad del esófago; oesophageal-stricture=estenosis del esófago; oesophageal-varices=varices esofágicas
open-angle-glaucoma=glaucoma de ángulo abierto; open-wound=herida abierta; opioid-use-disorder=trastorno por consumo de opioides
osteoarthritis=artrosis; osteonecrosis-of-jaw=osteonecrosis de la mandíbula; osteopenia=osteopenia
osteoporotic-fracture=fractura osteoporótica; otitis-media=otitis media; ovarian-cancer=cáncer de ovario; pacemaker=marcapasos
pancreatic-cancer=cáncer de páncreas; panic-disorder=trastorno de pánico; parkinsonism=parkinsonismo
paroxysmal-atrial-fibrillation=fibrilación auricular paroxística; peptic-ulcer=úlcera péptica
percutaneous-coronary-intervention=intervención coronaria percutánea; permanent-atrial-fibrillation=fibrilación auricular permanente
personality-disorder=trastorno de la personalidad; phaeochromocytoma=feocromocitoma; pharyngitis=faringitis; phenylketonuria=fenilcetonuria
phobia=fobia; plasmodium-falciparum=Plasmodium falciparum; plasmodium-ovale=Plasmodium ovale; plasmodium-vivax=Plasmodium vivax
polycystic-ovary-syndrome=síndrome de ovario poliquístico; porphyria=porfiria; post-traumatic-stress-disorder=estrés postraumático
postherpetic-neuralgia=neuralgia posherpética; postmenopausal=tras la menopausia; postoperative-nausea=náuseas posoperatorias
postoperative-pain=dolor posoperatorio; pre-eclampsia=preeclampsia; prediabetes=prediabetes; pregnancy=embarazo; premenopausal=antes de la menopausia
prostate-cancer=cáncer de próstata; proteinuria=proteinuria; psoriasis=psoriasis; psoriatic-arthritis=artritis psoriásica
pulmonary-embolism=embolia pulmonar; pulmonary-hypertension=hipertensión pulmonar; radiotherapy=radioterapia; raised-bilirubin=bilirrubina elevada
raised-intracranial-pressure=presión intracraneal elevada; raised-liver-enzymes=enzimas hepáticas elevadas; raynaud-syndrome=síndrome de Raynaud
recurrent-falls=caídas repetidas; reduced-kidney-function=función renal reducida; renal-artery-stenosis=estenosis de la arteria renal
renal-impairment=insuficiencia renal; respiratory-failure=insuficiencia respiratoria; restless-legs-syndrome=síndrome de piernas inquietas
retinopathy=retinopatía; rhabdomyolysis=rabdomiólisis; sarcoidosis=sarcoidosis; schizoaffective-disorder=trastorno esquizoafectivo
sepsis=sepsis; sick-sinus-syndrome=enfermedad del nodo sinusal; sickle-cell-disease=drepanocitosis; sinusitis=sinusitis
sleep-apnoea=apnea del sueño; social-anxiety-disorder=ansiedad social; splenectomy=esplenectomía; sprain=esguince
status-epilepticus=estado epiléptico; stem-cell-transplant=trasplante de progenitores; stevens-johnson-syndrome=síndrome de Stevens-Johnson
stomach-cancer=cáncer de estómago; stress-incontinence=incontinencia de esfuerzo; substance-use-disorder=trastorno por consumo de sustancias
supraventricular-tachycardia=taquicardia supraventricular; surgery=cirugía; symptomatic-bradycardia=bradicardia sintomática; syncope=síncope
systemic-lupus-erythematosus=lupus eritematoso sistémico; tardive-dyskinesia=discinesia tardía; tendinopathy=tendinopatía
thalassaemia=talasemia; thrombophilia=trombofilia; thyroid-cancer=cáncer de tiroides; tonsillectomy=amigdalectomía
torsade-de-pointes=torsade de pointes; tourette-syndrome=síndrome de Tourette; transplant=trasplante; tubal-ligation=ligadura de trompas
ulcerative-colitis=colitis ulcerosa; underweight=bajo peso; unstable-angina=angina inestable; urea-cycle-disorder=trastorno del ciclo de la urea
urge-incontinence=incontinencia de urgencia; urinary-incontinence=incontinencia urinaria; urticaria=urticaria
valvular-heart-disease=valvulopatía; vascular-dementia=demencia vascular; vasculitis=vasculitis; venous-insufficiency=insuficiencia venosa
ventricular-arrhythmia=arritmia ventricular; ventricular-tachycardia=taquicardia ventricular; vitamin-b12-deficiency=déficit de vitamina B12
vitamin-d-deficiency=déficit de vitamina D; von-willebrand-disease=enfermedad de von Willebrand; zollinger-ellison-syndrome=síndrome de Zollinger-Ellison
huntington-chorea=corea de Huntington; malaria-prevention=prevención del paludismo
`;

/** Conditions and procedures of a person. */
export const conditionTermsEs = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    CONDITIONS.split(/[;\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
      .map((entry) => entry.split('=') as [string, string]),
  );
