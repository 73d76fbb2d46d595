/** `drug id=Arabic name`, set apart by semicolons and line ends. */
export const MEDICINES_L_TO_Z = `
labetalol=لابيتالول; lacosamide=لاكوساميد; lactulose=لاكتولوز; lamivudine=لاميفودين; lamotrigine=لاموتريجين; lansoprazole=لانسوبرازول; lapatinib=لاباتينيب
leflunomide=ليفلونوميد; letrozole=ليتروزول; levetiracetam=ليفيتيراسيتام; levocetirizine=ليفوسيتيريزين; levodopa=ليفودوبا; levofloxacin=ليفوفلوكساسين
levonorgestrel=ليفونورجيستريل; levothyroxine=ليفوثيروكسين; lidocaine=ليدوكايين; linagliptin=ليناغليبتين; linezolid=لينيزوليد; liquorice=عرق السوس
liraglutide=ليراغلوتايد; lisdexamfetamine=ليسديكسامفيتامين; lisinopril=ليزينوبريل; lithium=ليثيوم; loperamide=لوبيراميد; lopinavir=لوبينافير
loratadine=لوراتادين; lorazepam=لورازيبام; lornoxicam=لورنوكسيكام; losartan=لوسارتان; lovastatin=لوفاستاتين; lurasidone=لوراسيدون
magnesium=مغنيسيوم; maprotiline=مابروتيلين; mavacamten=مافاكامتن; mebeverine=ميبيفيرين; meclizine=ميكليزين; mefenamic-acid=حمض الميفيناميك
melatonin=ميلاتونين; meloxicam=ميلوكسيكام; memantine=ميمانتين; mercaptopurine=ميركابتوبيورين; mesalazine=ميسالازين; metamizole=ميتاميزول
metformin=ميتفورمين; methadone=ميثادون; methimazole=ميثيمازول; methotrexate=ميثوتريكسات; methyldopa=ميثيل دوبا; methylphenidate=ميثيلفينيدات
methylprednisolone=ميثيل بريدنيزولون; metoclopramide=ميتوكلوبراميد; metolazone=ميتولازون; metoprolol=ميتوبرولول; metronidazole=ميترونيدازول
mianserin=ميانسيرين; midazolam=ميدازولام; minocycline=مينوسيكلين; minoxidil=مينوكسيديل; mirabegron=ميرابيغرون; mirtazapine=ميرتازابين
misoprostol=ميزوبروستول; moclobemide=موكلوبيميد; modafinil=مودافينيل; mometasone=موميتازون; montelukast=مونتيلوكاست; morphine=مورفين
moxifloxacin=موكسيفلوكساسين; multivitamin=فيتامينات متعددة; mycophenolic-acid=حمض الميكوفينوليك; naloxone=نالوكسون
naltrexone=نالتريكسون; naproxen=نابروكسين; nateglinide=ناتيغلينيد; nebivolol=نيبيفولول; nevirapine=نيفيرابين; niacin=نياسين; nicardipine=نيكارديبين
nicotine=نيكوتين; nifedipine=نيفيديبين; nilotinib=نيلوتينيب; nimodipine=نيموديبين; nitrofurantoin=نيتروفورانتوين; nitroglycerin=نيتروغليسرين
norethisterone=نوريثيستيرون; norfloxacin=نورفلوكساسين; nortriptyline=نورتريبتيلين; nystatin=نيستاتين; ofloxacin=أوفلوكساسين; olanzapine=أولانزابين
olmesartan=أولميسارتان; omega-3=أوميغا 3; omeprazole=أوميبرازول; ondansetron=أوندانسيترون; orlistat=أورليستات; oseltamivir=أوسيلتاميفير
oxazepam=أوكسازيبام; oxcarbazepine=أوكسكاربازيبين; oxybutynin=أوكسيبوتينين; oxycodone=أوكسيكودون; paliperidone=باليبيريدون; pantoprazole=بانتوبرازول
paracetamol=باراسيتامول; paroxetine=باروكسيتين; pazopanib=بازوبانيب; benzylpenicillin=بنزيل بنسلين; phenoxymethylpenicillin=بنسلين ف; perindopril=بيريندوبريل
perphenazine=بيرفينازين; pethidine=بيثيدين; phenelzine=فينيلزين; phenobarbital=فينوباربيتال; phenprocoumon=فينبروكومون; phenytoin=فينيتوين
pimozide=بيموزايد; pioglitazone=بيوغليتازون; piperacillin=بيبيراسيلين; piroxicam=بيروكسيكام; pitavastatin=بيتافاستاتين; pitolisant=بيتوليسانت
pomelo=البوملي; posaconazole=بوساكونازول; potassium=بوتاسيوم; potassium-chloride=كلوريد البوتاسيوم; pramipexole=براميبيكسول; prasugrel=براسوغريل
pravastatin=برافاستاتين; prazosin=برازوسين; prednisolone=بريدنيزولون; prednisone=بريدنيزون; pregabalin=بريغابالين; primaquine=بريماكين
primidone=بريميدون; probenecid=بروبينيسيد; procainamide=بروكايناميد; progesterone=بروجستيرون; promethazine=بروميثازين; propafenone=بروبافينون
propranolol=بروبرانولول; propylthiouracil=بروبيل ثيويوراسيل; protriptyline=بروتريبتيلين; pseudoephedrine=سودوإيفيدرين; pyrazinamide=بيرازيناميد
pyridostigmine=بيريدوستيغمين; pyridoxine=بيريدوكسين; quetiapine=كويتيابين; quinidine=كينيدين; quinine=كينين; rabeprazole=رابيبرازول
raloxifene=رالوكسيفين; raltegravir=رالتيغرافير; ramipril=راميبريل; ranitidine=رانيتيدين; ranolazine=رانولازين; rasagiline=راساجيلين
rasburicase=راسبوريكاز; reboxetine=ريبوكسيتين; repaglinide=ريباغلينيد; rifampicin=ريفامبيسين; rifaximin=ريفاكسيمين; risedronate=ريزيدرونات
risperidone=ريسبيريدون; ritonavir=ريتونافير; rituximab=ريتوكسيماب; rivaroxaban=ريفاروكسابان; rivastigmine=ريفاستيغمين; rizatriptan=ريزاتريبتان
ropinirole=روبينيرول; rosuvastatin=روسوفاستاتين; sacubitril=ساكوبيتريل; salbutamol=سالبوتامول; salmeterol=سالميتيرول; saxagliptin=ساكساغليبتين
scopolamine=سكوبولامين; selegiline=سيليجيلين; semaglutide=سيماغلوتايد; senna=السنا; sertraline=سيرترالين; sevelamer=سيفيلامير; sevoflurane=سيفوفلوران
sildenafil=سيلدينافيل; silodosin=سيلودوسين; simvastatin=سيمفاستاتين; siponimod=سيبونيمود; sirolimus=سيروليموس; sitagliptin=سيتاغليبتين
solifenacin=سوليفيناسين; sotalol=سوتالول; spironolactone=سبيرونولاكتون; st-johns-wort=عشبة القديس يوحنا; streptomycin=ستربتوميسين
succinylcholine=سكسينيل كولين; sucralfate=سوكرالفات; sulfadiazine=سلفاديازين; sulfamethoxazole=سلفاميثوكسازول; sulfamethoxazole-trimethoprim=سلفاميثوكسازول مع تريميثوبريم
sulfasalazine=سلفاسالازين; sulpiride=سولبيريد; sumatriptan=سوماتريبتان; tacrolimus=تاكروليموس; tadalafil=تادالافيل; tamoxifen=تاموكسيفين
tamsulosin=تامسولوسين; telmisartan=تيلميسارتان; tenofovir=تينوفوفير; terazosin=تيرازوسين; terbinafine=تيربينافين
testosterone=تستوستيرون; tetracycline=تتراسيكلين; theophylline=ثيوفيلين; thiamine=ثيامين; thioguanine=ثيوغوانين; thioridazine=ثيوريدازين
ticagrelor=تيكاغريلور; ticlopidine=تيكلوبيدين; timolol=تيمولول; tiotropium=تيوتروبيوم; tirzepatide=تيرزيباتايد; tizanidine=تيزانيدين; tobramycin=توبراميسين
tolbutamide=تولبوتاميد; tolterodine=تولتيرودين; topiramate=توبيراميت; torasemide=توراسيميد; tramadol=ترامادول; trandolapril=تراندولابريل
tranexamic-acid=حمض الترانيكساميك; tranylcypromine=ترانيلسيبرومين; trazodone=ترازودون; triamcinolone=تريامسينولون; triamterene=تريامتيرين
triazolam=تريازولام; trimethoprim=تريميثوبريم; trimipramine=تريميبرامين; curcumin=الكركمين; ursodeoxycholic-acid=حمض أورسوديوكسيكوليك
valerian=الناردين; valganciclovir=فالغانسيكلوفير; valproic-acid=حمض الفالبرويك; valsartan=فالسارتان; vancomycin=فانكومايسين; vardenafil=فاردينافيل
varenicline=فارينيكلين; venlafaxine=فينلافاكسين; verapamil=فيراباميل; vilazodone=فيلازودون; vitamin-a=فيتامين أ; vitamin-c=فيتامين ج
vitamin-e=فيتامين هـ; vitamin-k=فيتامين ك; voriconazole=فوريكونازول; vortioxetine=فورتيوكسيتين; warfarin=وارفارين
zidovudine=زيدوفودين; zinc=زنك; ziprasidone=زيبراسيدون; zolmitriptan=زولميتريبتان; zolpidem=زولبيديم; zonisamide=زونيساميد; zopiclone=زوبيكلون
zuclopenthixol=زوكلوبنثيكسول
`;
