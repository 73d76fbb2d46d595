/** `drug id=Spanish name`, set apart by semicolons and line ends. */
export const MEDICINES_A_TO_K = `
5-hydroxytryptophan=5-hidroxitriptófano; abiraterone=abiraterona; acamprosate=acamprosato; acarbose=acarbosa
ace-inhibitors-plain=IECA; aceclofenac=aceclofenaco; acemetacin=acemetacina; acenocoumarol=acenocumarol
acepromazine=acepromazina; aceprometazine=aceprometazina; acetazolamide=acetazolamida; acetic-acid=ácido acético
acetylcysteine=acetilcisteína; acitretin=acitretina; aclidinium=aclidinio; activated-charcoal=carbón activado
adapalene=adapaleno; ademetionine=ademetionina; adenosine=adenosina; agomelatine=agomelatina; ajmaline=ajmalina
albendazole=albendazol; aldesleukin=aldesleukina; alendronate=alendronato; alfentanil=alfentanilo
alfuzosin=alfuzosina; alginic-acid=ácido algínico; alimemazine=alimemazina; alkylating-agents=alquilantes
allopurinol=alopurinol; almotriptan=almotriptán; aloe-vera=aloe vera; alogliptin=alogliptina
alosetron=alosetrón; alteplase=alteplasa; altretamine=altretamina; aluminium-hydroxide=hidróxido de aluminio
alverine=alverina; amantadine=amantadina; ambrisentan=ambrisentán; american-ginseng=ginseng americano
amifampridine=amifampridina; amifampridine-phosphate=fosfato de amifampridina; amikacin=amikacina
amiloride=amilorida; amineptine=amineptina; aminocaproic-acid=ácido aminocaproico
aminoglycoside-antibacterials=aminoglucósidos; aminophylline=aminofilina
aminosalicylic-acid=ácido aminosalicílico; amiodarone=amiodarona; amisulpride=amisulprida
amitriptyline=amitriptilina; amlodipine=amlodipino; ammonium=amonio; amodiaquine=amodiaquina
amorolfine=amorolfina; amoxapine=amoxapina; amoxicillin=amoxicilina; amphetamine=anfetamina
amphotericin-b=anfotericina B; amphotericin-b-liposomal=anfotericina B liposomal; ampicillin=ampicilina
anagrelide=anagrelida; anastrozole=anastrozol; anidulafungin=anidulafungina; anileridine=anileridina
anthracyclines-and-related-substances=antraciclinas; antidepressants=antidepresivos
antipsychotics=antipsicóticos; antithymocyte-globulin=globulina antitimocítica; apalutamide=apalutamida
apixaban=apixabán; apomorphine=apomorfina; apraclonidine=apraclonidina; argatroban=argatrobán
aripiprazole=aripiprazol; aripiprazole-lauroxil=aripiprazol lauroxilo; armodafinil=armodafinilo
arsenic-trioxide=trióxido de arsénico; artemether=arteméter; artesunate=artesunato; articaine=articaína
asenapine=asenapina; asparaginase=asparaginasa; aspirin=ácido acetilsalicílico; astemizole=astemizol
atomoxetine=atomoxetina; atorvastatin=atorvastatina; atovaquone=atovaquona; atracurium=atracurio
atropine=atropina; auranofin=auranofina; avanafil=avanafilo; azacitidine=azacitidina; azathioprine=azatioprina
azelaic-acid=ácido azelaico; azelastine=azelastina; azilsartan=azilsartán; azimilide=azimilida
azithromycin=azitromicina; bacitracin=bacitracina; baclofen=baclofeno; balsalazide=balsalazida
bazedoxifene=bazedoxifeno; beclometasone=beclometasona; bedaquiline=bedaquilina; bempedoic-acid=ácido bempedoico
bendamustine=bendamustina; bendroflumethiazide=bendroflumetiazida; benserazide=benserazida
benzathine-benzylpenicillin=bencilpenicilina benzatina; benzatropine=benzatropina; benzbromarone=benzbromarona
benznidazole=benznidazol; benzocaine=benzocaína; benzonatate=benzonatato; benzoyl-peroxide=peróxido de benzoílo
benzphetamine=benzfetamina; benzylpenicillin=bencilpenicilina; berberine=berberina; beta-carotene=betacaroteno
betahistine=betahistina; betaine=betaína; betamethasone=betametasona; bethanechol=betanecol
betrixaban=betrixabán; bexagliflozin=bexagliflozina; bezafibrate=bezafibrato; bicalutamide=bicalutamida
bifonazole=bifonazol; bilastine=bilastina; biotin=biotina; bisacodyl=bisacodilo
bismuth-subsalicylate=subsalicilato de bismuto; bisphosphonates=bisfosfonatos; bivalirudin=bivalirudina
black-cohosh=cimicífuga; bleomycin=bleomicina; bosentan=bosentán; botulinum-toxin=toxina botulínica
brentuximab-vedotin=brentuximab vedotina; brexanolone=brexanolona; brexpiprazole=brexpiprazol
brimonidine=brimonidina; brinzolamide=brinzolamida; bromhexine=bromhexina; bromocriptine=bromocriptina
brompheniramine=bromfeniramina; budesonide=budesonida; bumetanide=bumetanida; bupivacaine=bupivacaína
buprenorphine=buprenorfina; bupropion=bupropión; buserelin=buserelina; buspirone=buspirona
butorphanol=butorfanol; butriptyline=butriptilina; butylscopolamine=butilescopolamina; cabergoline=cabergolina
caffeine=cafeína; calcitonin=calcitonina; calcium-carbonate=carbonato de calcio; camphor=alcanfor
canagliflozin=canagliflozina; candesartan=candesartán; canrenoate=canrenoato; capecitabine=capecitabina
capsaicin=capsaicina; carbachol=carbacol; carbamazepine=carbamazepina; carbimazole=carbimazol
carbinoxamine=carbinoxamina; carbocisteine=carbocisteína; carboplatin=carboplatino
carglumic-acid=ácido carglúmico; cariprazine=cariprazina; carisbamate=carisbamato; carmustine=carmustina
caspofungin=caspofungina; castor-oil=aceite de ricino; cefalexin=cefalexina; cefalotin=cefalotina
cefamandole=cefamandol; cefazolin=cefazolina; cefepime=cefepima; cefixime=cefixima; cefmetazole=cefmetazol
cefoperazone=cefoperazona; cefotaxime=cefotaxima; cefotetan=cefotetán; cefoxitin=cefoxitina
cefpodoxime=cefpodoxima; ceftaroline=ceftarolina; ceftazidime=ceftazidima; ceftizoxime=ceftizoxima
ceftriaxone=ceftriaxona; cefuroxime=cefuroxima; cenobamate=cenobamato; cerivastatin=cerivastatina
cetirizine=cetirizina; cetylpyridinium=cetilpiridinio; cevimeline=cevimelina; chamomile=manzanilla
chloral-hydrate=hidrato de cloral; chlorambucil=clorambucilo; chloramphenicol=cloramfenicol
chlordiazepoxide=clordiazepoxida; chlorhexidine=clorhexidina; chloroprocaine=cloroprocaína
chloroquine=cloroquina; chlorothiazide=clorotiazida; chlorphenamine=clorfenamina; chlorpromazine=clorpromazina
chlorpropamide=clorpropamida; chlorprothixene=clorprotixeno; chlorthalidone=clortalidona
chlorzoxazone=clorzoxazona; cholestyramine=colestiramina; choline=colina
choline-magnesium-trisalicylate=trisalicilato de colina y magnesio; chondroitin=condroitina
ciclesonide=ciclesonida; cilastatin=cilastatina; cimetidine=cimetidina; cinnarizine=cinarizina
ciprofibrate=ciprofibrato; ciprofloxacin=ciprofloxacino; cisapride=cisaprida; cisatracurium=cisatracurio
cisplatin=cisplatino; cladribine=cladribina; clarithromycin=claritromicina; clavulanic-acid=ácido clavulánico
clemastine=clemastina; clidinium=clidinio; clinafloxacin=clinafloxacino; clindamycin=clindamicina
clodronate=clodronato; clofarabine=clofarabina; clofazimine=clofazimina; clofibrate=clofibrato
clomethiazole=clometiazol; clomifene=clomifeno; clomipramine=clomipramina; clonidine=clonidina
clorazepate=clorazepato; clotrimazole=clotrimazol; cloxacillin=cloxacilina; clozapine=clozapina; codeine=codeína
colchicine=colquicina; colistin=colistina; collagenase=colagenasa; conivaptan=conivaptán
conjugated-estrogens=estrógenos conjugados; cortisone=cortisona; cranberry=arándano rojo; creatine=creatina
cromoglicic-acid=ácido cromoglícico; curcumin=curcumina; cyamemazine=ciamemazina; cyanocobalamin=cianocobalamina
cyclizine=ciclizina; cyclobenzaprine=ciclobenzaprina; cyclopentolate=ciclopentolato
cyclophosphamide=ciclofosfamida; cycloserine=cicloserina; cyclosporine=ciclosporina
cyproheptadine=ciproheptadina; cyproterone=ciproterona; cytarabine=citarabina; cytisinicline=citisiniclina
dabigatran=dabigatrán; dacarbazine=dacarbazina; dactinomycin=dactinomicina; dalbavancin=dalbavancina
dalteparin=dalteparina; dantrolene=dantroleno; dapagliflozin=dapagliflozina; dapoxetine=dapoxetina
dapsone=dapsona; daptomycin=daptomicina; darbepoetin-alfa=darbepoetina alfa; darifenacin=darifenacina
darolutamide=darolutamida; daunorubicin=daunorubicina; debrisoquine=debrisoquina; decitabine=decitabina
deferiprone=deferiprona; deferoxamine=deferoxamina; delafloxacin=delafloxacino; delavirdine=delavirdina
demeclocycline=demeclociclina; denileukin=denileukina; desflurane=desflurano; desipramine=desipramina
desloratadine=desloratadina; desmopressin=desmopresina; desonide=desonida; desoximetasone=desoximetasona
desvenlafaxine=desvenlafaxina; deutetrabenazine=deutetrabenazina; devils-claw=harpagofito
dexamethasone=dexametasona; dexchlorpheniramine=dexclorfeniramina; dexibuprofen=dexibuprofeno
dexketoprofen=dexketoprofeno; dexlansoprazole=dexlansoprazol; dexmedetomidine=dexmedetomidina
dexmethylphenidate=dexmetilfenidato; dexrazoxane=dexrazoxano; dextran=dextrano
dextroamphetamine=dextroanfetamina; dextromethorphan=dextrometorfano; dextromoramide=dextromoramida
dextropropoxyphene=dextropropoxifeno; diacerein=diacereína; diamorphine=diamorfina; dibekacin=dibekacina
dibenzepin=dibenzepina; diclofenac=diclofenaco; dicloxacillin=dicloxacilina; dicoumarol=dicumarol
dicycloverine=dicicloverina; didanosine=didanosina; diethylcarbamazine=dietilcarbamazina
diethylpropion=dietilpropión; digitoxin=digitoxina; digoxin=digoxina; dihydrocodeine=dihidrocodeína
dihydroergocristine=dihidroergocristina; dihydroergotamine=dihidroergotamina; dimenhydrinate=dimenhidrinato
dimethyl-fumarate=dimetilfumarato; dinoprostone=dinoprostona; diosmin=diosmina; diphenhydramine=difenhidramina
diphenoxylate=difenoxilato; dipivefrine=dipivefrina; dipyridamole=dipiridamol; dirithromycin=diritromicina
disopyramide=disopiramida; divalproex-sodium=valproato semisódico; dobutamine=dobutamina; docusate=docusato
dofetilide=dofetilida; dolasetron=dolasetrón; domperidone=domperidona; donepezil=donepezilo; dopamine=dopamina
doravirine=doravirina; dordaviprone=dordaviprona; dornase-alfa=dornasa alfa; dorzolamide=dorzolamida
dosulepin=dosulepina; doxazosin=doxazosina; doxepin=doxepina; doxofylline=doxofilina; doxorubicin=doxorubicina
doxycycline=doxiciclina; doxylamine=doxilamina; dronedarone=dronedarona; drospirenone=drospirenona
dulaglutide=dulaglutida; duloxetine=duloxetina; dutasteride=dutasterida; dydrogesterone=didrogesterona
ebastine=ebastina; echinacea=equinácea; econazole=econazol; edaravone=edaravona; edoxaban=edoxabán
edrophonium=edrofonio; efinaconazole=efinaconazol; eletriptan=eletriptán; eluxadoline=eluxadolina
emedastine=emedastina; emepronium=emepronio; empagliflozin=empagliflozina; emtricitabine=emtricitabina
encainide=encainida; enflurane=enflurano; enfuvirtide=enfuvirtida; enoxacin=enoxacino; enoxaparin=enoxaparina
entacapone=entacapona; enzalutamide=enzalutamida; ephedrine=efedrina; epinephrine=epinefrina
epirubicin=epirubicina; eplerenone=eplerenona; epoetin-alfa=epoetina alfa; eprosartan=eprosartán
eptifibatide=eptifibatida; eravacycline=eravaciclina; ergoloid-mesylates=mesilatos ergoloides
ergometrine=ergometrina; ergotamine=ergotamina; eribulin=eribulina; ertugliflozin=ertugliflozina
erythromycin=eritromicina; esketamine=esketamina; eslicarbazepine=eslicarbazepina; esomeprazole=esomeprazol
estramustine=estramustina; eszopiclone=eszopiclona; etacrynic-acid=ácido etacrínico; ethambutol=etambutol
ethanol=etanol; ethinylestradiol=etinilestradiol; ethionamide=etionamida; ethosuximide=etosuximida
ethotoin=etotoína; etidronate=etidronato; etifoxine=etifoxina; etodolac=etodolaco; etomidate=etomidato
etoposide=etoposida; etravirine=etravirina; evening-primrose-oil=aceite de onagra; exemestane=exemestano
exenatide=exenatida; ezetimibe=ezetimiba; famotidine=famotidina; fampridine=fampridina; felbamate=felbamato
felodipine=felodipino; fenfluramine=fenfluramina; fenofibrate=fenofibrato; fenoprofen=fenoprofeno
fentanyl=fentanilo; fenugreek=fenogreco; ferric-carboxymaltose=carboximaltosa férrica
ferrous-fumarate=fumarato ferroso; ferrous-gluconate=gluconato ferroso; ferrous-sulfate=sulfato ferroso
fesoterodine=fesoterodina; fexofenadine=fexofenadina; fibre=fibra; fidaxomicin=fidaxomicina
finasteride=finasterida; finerenone=finerenona; flavoxate=flavoxato; flecainide=flecainida
fleroxacin=fleroxacino; flibanserin=flibanserina; flucloxacillin=flucloxacilina; fluconazole=fluconazol
flucytosine=flucitosina; fludarabine=fludarabina; fludrocortisone=fludrocortisona; fluindione=fluindiona
flunarizine=flunarizina; flunisolide=flunisolida; fluocinonide=fluocinonida; fluoride=fluoruro
fluorometholone=fluorometolona; fluorouracil=fluorouracilo; fluoxetine=fluoxetina; fluphenazine=flufenazina
flurbiprofen=flurbiprofeno; fluspirilene=fluspirileno; flutamide=flutamida
fluticasone-propionate=propionato de fluticasona; fluticasone-salmeterol=fluticasona y salmeterol
fluvastatin=fluvastatina; fluvoxamine=fluvoxamina; folic-acid=ácido fólico; fosfomycin=fosfomicina
fosphenytoin=fosfenitoína; framycetin=framicetina; frovatriptan=frovatriptán; furazolidone=furazolidona
furosemide=furosemida; fusidic-acid=ácido fusídico; gabapentin=gabapentina; gadoxetic-acid=ácido gadoxético
galantamine=galantamina; gallopamil=galopamilo; garenoxacin=garenoxacino; garlic=ajo; gatifloxacin=gatifloxacino
gemcitabine=gemcitabina; gemfibrozil=gemfibrozilo; gemifloxacin=gemifloxacino; gentamicin=gentamicina
gepirone=gepirona; gestodene=gestodeno; ginger=jengibre; glibornuride=glibornurida; gliclazide=gliclazida
glimepiride=glimepirida; glipizide=glipizida; gliquidone=gliquidona; glucosamine=glucosamina; glucose=glucosa
glyburide=glibenclamida; glycerol=glicerol; glycopyrronium=glicopirronio
gold-sodium-thiomalate=aurotiomalato de sodio; goserelin=goserelina; gramicidin=gramicidina
granisetron=granisetrón; grapefruit=pomelo; green-tea=té verde; grepafloxacin=grepafloxacino
griseofulvin=griseofulvina; guaifenesin=guaifenesina; guanfacine=guanfacina; halcinonide=halcinonida
halofantrine=halofantrina; halothane=halotano; hawthorn=espino blanco; heparin=heparina; histidine=histidina
hmg-coa-reductase-inhibitors=estatinas; hops=lúpulo; hormonal-contraceptives-systemic=anticonceptivos hormonales
hormone-replacement-therapy=terapia hormonal sustitutiva; horse-chestnut=castaño de Indias
hyaluronidase=hialuronidasa; hydralazine=hidralazina; hydrochlorothiazide=hidroclorotiazida
hydrocodone=hidrocodona; hydrocortisone=hidrocortisona; hydromorphone=hidromorfona
hydroxocobalamin=hidroxocobalamina; hydroxycarbamide=hidroxicarbamida; hydroxychloroquine=hidroxicloroquina
hydroxyzine=hidroxizina; hyoscyamine=hiosciamina; hypromellose=hipromelosa; ibandronate=ibandronato
ibuprofen=ibuprofeno; ibutilide=ibutilida; icodextrin=icodextrina; idarubicin=idarubicina; ifosfamide=ifosfamida
iloperidone=iloperidona; imipramine=imipramina; indapamide=indapamida; indomethacin=indometacina
influenza-vaccine=vacuna antigripal; insulin=insulina; insulin-aspart=insulina aspart
insulin-degludec=insulina degludec; insulin-detemir=insulina detemir; insulin-glargine=insulina glargina
insulin-glulisine=insulina glulisina; insulin-lispro=insulina lispro
interferon-alfa-2b-recombinant=interferón alfa-2b; interferon-beta-1a=interferón beta-1a
interferon-beta-1b=interferón beta-1b; iopromide=iopromida; ipragliflozin=ipragliflozina; ipratropium=ipratropio
irbesartan=irbesartán; iron-sucrose=hierro sacarosa; isavuconazole=isavuconazol; isocarboxazid=isocarboxazida
isoflurane=isoflurano; isoniazid=isoniazida; isoprenaline=isoprenalina
isosorbide-dinitrate=dinitrato de isosorbida; isosorbide-mononitrate=mononitrato de isosorbida
isotretinoin=isotretinoína; isradipine=isradipino; istradefylline=istradefilina; itraconazole=itraconazol
ivabradine=ivabradina; ivermectin=ivermectina; ixabepilone=ixabepilona; josamycin=josamicina
kanamycin=kanamicina; ketamine=ketamina; ketoconazole=ketoconazol; ketoprofen=ketoprofeno; ketorolac=ketorolaco
ketotifen=ketotifeno
`;
