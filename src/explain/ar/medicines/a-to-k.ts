/** `drug id=Arabic name`, set apart by semicolons and line ends. */
export const MEDICINES_A_TO_K = `
abacavir=أباكافير; acarbose=أكاربوز; acenocoumarol=أسينوكومارول; acetazolamide=أسيتازولاميد; acetylcysteine=أسيتيل سيستئين; aciclovir=أسيكلوفير
adalimumab=أداليموماب; albendazole=ألبيندازول; alendronate=أليندرونات; alfuzosin=ألفوزوسين; allopurinol=ألوبيورينول; alprazolam=ألبرازولام
amikacin=أميكاسين; amiloride=أميلوريد; amiodarone=أميودارون; amisulpride=أميسولبرايد; amitriptyline=أميتريبتيلين; amlodipine=أملوديبين
amoxicillin=أموكسيسيلين; amphetamine=أمفيتامين; amphotericin-b=أمفوتيريسين ب; ampicillin=أمبيسيلين; anastrozole=أناستروزول; apixaban=أبيكسابان
aripiprazole=أريبيبرازول; aspirin=أسبرين; atazanavir=أتازانافير; atenolol=أتينولول; atomoxetine=أتوموكسيتين; atorvastatin=أتورفاستاتين
atropine=أتروبين; azathioprine=أزاثيوبرين; azithromycin=أزيثروميسين; baclofen=باكلوفين; beclometasone=بيكلوميثازون; benazepril=بينازيبريل
betahistine=بيتاهيستين; betamethasone=بيتاميثازون; bezafibrate=بيزافيبرات; bicalutamide=بيكالوتاميد; bisacodyl=بيساكوديل; bisoprolol=بيسوبرولول
bosentan=بوسنتان; brexpiprazole=بريكسبيبرازول; brivaracetam=بريفاراسيتام; bromocriptine=بروموكريبتين; budesonide=بوديزونيد; bumetanide=بوميتانيد
buprenorphine=بوبرينورفين; bupropion=بوبروبيون; buspirone=بوسبيرون; cabergoline=كابيرغولين; caffeine=كافيين
calcium-carbonate=كربونات الكالسيوم; canagliflozin=كاناغليفلوزين; candesartan=كانديسارتان; capecitabine=كابيسيتابين; captopril=كابتوبريل
carbamazepine=كاربامازيبين; carbidopa=كاربيدوبا; carbimazole=كاربيمازول; carvedilol=كارفيديلول; cefalexin=سيفالكسين; cefixime=سيفيكسيم
ceftriaxone=سيفترياكسون; cefuroxime=سيفوروكسيم; celecoxib=سيليكوكسيب; cetirizine=سيتيريزين; chloramphenicol=كلورامفينيكول; chlordiazepoxide=كلورديازيبوكسيد
chloroquine=كلوروكين; chlorphenamine=كلورفينامين; chlorpromazine=كلوربرومازين; chlorthalidone=كلورتاليدون; cholestyramine=كوليستيرامين; cilostazol=سيلوستازول
cimetidine=سيميتيدين; cinnarizine=سيناريزين; ciprofloxacin=سيبروفلوكساسين; cisapride=سيسابرايد; cisplatin=سيسبلاتين; citalopram=سيتالوبرام
clarithromycin=كلاريثروميسين; clavulanic-acid=حمض الكلافولانيك; clindamycin=كليندامايسين; clobazam=كلوبازام; clomifene=كلوميفين; clomipramine=كلوميبرامين
clonazepam=كلونازيبام; clonidine=كلونيدين; clopidogrel=كلوبيدوغريل; clotrimazole=كلوتريمازول; cloxacillin=كلوكساسيلين; clozapine=كلوزابين
codeine=كودايين; colchicine=كولشيسين; cyanocobalamin=فيتامين B12; cyclobenzaprine=سيكلوبنزابرين; cyclophosphamide=سيكلوفوسفاميد; cyclosporine=سيكلوسبورين
cyproheptadine=سيبروهيبتادين; dabigatran=دابيغاتران; dapagliflozin=داباغليفلوزين; dapsone=دابسون; darifenacin=داريفيناسين; darunavir=دارونافير
deferasirox=ديفيراسيروكس; denosumab=دينوسوماب; desflurane=ديسفلوران; desipramine=ديسيبرامين; desloratadine=ديسلوراتادين; desmopressin=ديسموبريسين
desvenlafaxine=ديسفينلافاكسين; dexamethasone=ديكساميثازون; dexlansoprazole=ديكسلانسوبرازول; dextroamphetamine=ديكستروأمفيتامين
dextromethorphan=ديكستروميثورفان; diazepam=ديازيبام; diclofenac=ديكلوفيناك; digoxin=ديجوكسين; dihydrocodeine=ثنائي هيدروكودايين; diltiazem=ديلتيازيم
dimenhydrinate=ديمينهيدرينات; diphenhydramine=ديفينهيدرامين; dipyridamole=ديبيريدامول; disulfiram=ديسلفيرام; dolutegravir=دولوتيغرافير
domperidone=دومبيريدون; donepezil=دونيبيزيل; doxazosin=دوكسازوسين; doxepin=دوكسيبين; doxorubicin=دوكسوروبيسين; doxycycline=دوكسيسيكلين
dronedarone=درونيدارون; dulaglutide=دولاغلوتايد; duloxetine=دولوكسيتين; dutasteride=دوتاستيرايد; edoxaban=إيدوكسابان; efavirenz=إيفافيرنز
eliglustat=إليغلوستات; empagliflozin=إمباغليفلوزين; enalapril=إنالابريل; enoxaparin=إينوكسابارين; eplerenone=إبليرينون; ergotamine=إرغوتامين
erythromycin=إريثروميسين; escitalopram=إسيتالوبرام; esomeprazole=إيزوميبرازول; estradiol=إستراديول; eszopiclone=إيزوبيكلون; ethambutol=إيثامبوتول
ethinylestradiol=إيثينيل إستراديول; everolimus=إيفيروليموس; ezetimibe=إيزيتيميب; famotidine=فاموتيدين; febuxostat=فيبوكسوستات; felodipine=فيلوديبين
fenofibrate=فينوفيبرات; fentanyl=فنتانيل; ferrous-sulfate=كبريتات الحديد; ferrous-fumarate=فومارات الحديد; ferrous-gluconate=غلوكونات الحديد
fesoterodine=فيسوتيرودين; fexofenadine=فيكسوفينادين; finasteride=فيناستيرايد; flecainide=فليكاينيد; flucloxacillin=فلوكلوكساسيلين
fluconazole=فلوكونازول; fludrocortisone=فلودروكورتيزون; fluorouracil=فلورويوراسيل; fluoxetine=فلوكسيتين; flurbiprofen=فلوربيبروفين
fluticasone-propionate=فلوتيكازون; fluvastatin=فلوفاستاتين; fluvoxamine=فلوفوكسامين; folic-acid=حمض الفوليك; fosphenytoin=فوسفينيتوين; furosemide=فوروسيميد
gabapentin=غابابنتين; galantamine=غالانتامين; gefitinib=جيفيتينيب; gemfibrozil=جيمفيبروزيل; gentamicin=جنتاميسين; ginkgo=الجنكة; ginger=الزنجبيل
garlic=الثوم; ginseng=الجنسنغ; gliclazide=غليكلازيد; glimepiride=غليميبيريد; glipizide=غليبيزيد; glyburide=غليبوريد; grapefruit=الجريب فروت
haloperidol=هالوبيريدول; heparin=هيبارين; hydralazine=هيدرالازين; hydrochlorothiazide=هيدروكلوروثيازيد; hydrocodone=هيدروكودون
hydrocortisone=هيدروكورتيزون; hydromorphone=هيدرومورفون; hydroxychloroquine=هيدروكسي كلوروكين; hydroxyzine=هيدروكسيزين; ibuprofen=إيبوبروفين
iloperidone=إيلوبيريدون; imatinib=إيماتينيب; imipramine=إيميبرامين; indapamide=إنداباميد; indomethacin=إندوميتاسين; infliximab=إنفليكسيماب
insulin=إنسولين; insulin-aspart=إنسولين أسبارت; insulin-glargine=إنسولين غلارجين; insulin-lispro=إنسولين ليسبرو; ipratropium=إبراتروبيوم
irbesartan=إربيسارتان; irinotecan=إيرينوتيكان; isoflurane=آيزوفلوران; isoniazid=إيزونيازيد; isosorbide-dinitrate=إيزوسوربيد ثنائي النترات
isosorbide-mononitrate=إيزوسوربيد أحادي النترات; isotretinoin=إيزوتريتينوين; itraconazole=إيتراكونازول; ivabradine=إيفابرادين; ivacaftor=إيفاكافتور
ivermectin=إيفرمكتين; kanamycin=كاناميسين; ketoconazole=كيتوكونازول; ketoprofen=كيتوبروفين; ketorolac=كيتورولاك
`;
