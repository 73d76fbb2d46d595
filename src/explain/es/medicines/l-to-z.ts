/** `drug id=Spanish name`, set apart by semicolons and line ends. */
export const MEDICINES_L_TO_Z = `
l-methylfolate=L-metilfolato; lacidipine=lacidipino; lacosamide=lacosamida; lactase=lactasa
lactobacillus=lactobacilos; lactulose=lactulosa; lamivudine=lamivudina; lamotrigine=lamotrigina
lanreotide=lanreotida; lansoprazole=lansoprazol; lanthanum=lantano; lasmiditan=lasmiditán
lasofoxifene=lasofoxifeno; lefamulin=lefamulina; leflunomide=leflunomida; lenalidomide=lenalidomida
lercanidipine=lercanidipino; letrozole=letrozol; leucovorin=leucovorina; leuprorelin=leuprorelina
levamisole=levamisol; levamlodipine=levamlodipino; levocabastine=levocabastina; levocarnitine=levocarnitina
levocetirizine=levocetirizina; levodropropizine=levodropropizina; levofloxacin=levofloxacino
levoketoconazole=levoketoconazol; levomepromazine=levomepromazina; levomethadone=levometadona
levomilnacipran=levomilnaciprán; levosimendan=levosimendán; levosulpiride=levosulpirida
levothyroxine=levotiroxina; lidocaine=lidocaína; linaclotide=linaclotida; linagliptin=linagliptina
lincomycin=lincomicina; lindane=lindano; liothyronine=liotironina; liquid-paraffin=parafina líquida
liquorice=regaliz; liraglutide=liraglutida; lisdexamfetamine=lisdexanfetamina; lithium=litio
lixisenatide=lixisenatida; lofepramine=lofepramina; lofexidine=lofexidina; lomefloxacin=lomefloxacino
lomitapide=lomitapida; lomustine=lomustina; loperamide=loperamida; loratadine=loratadina; lorcainide=lorcainida
lorcaserin=lorcaserina; losartan=losartán; lovastatin=lovastatina; loxapine=loxapina; lubiprostone=lubiprostona
luliconazole=luliconazol; lumateperone=lumateperona; lumefantrine=lumefantrina; lurasidone=lurasidona
lymecycline=limeciclina; lysine=lisina; macitentan=macitentán; mafenide=mafenida; magnesium=magnesio
magnesium-hydroxide=hidróxido de magnesio; manidipine=manidipino; mannitol=manitol; maprotiline=maprotilina
mebendazole=mebendazol; mebeverine=mebeverina; meclizine=meclizina; meclofenamic-acid=ácido meclofenámico
mecobalamin=mecobalamina; medroxyprogesterone=medroxiprogesterona; mefenamic-acid=ácido mefenámico
mefloquine=mefloquina; melatonin=melatonina; melperone=melperona; melphalan=melfalán; memantine=memantina
menthol=mentol; mepacrine=mepacrina; mephenytoin=mefenitoína; mepivacaine=mepivacaína; meprobamate=meprobamato
mequitazine=mequitazina; mercaptopurine=mercaptopurina; mesalazine=mesalazina; mesoridazine=mesoridazina
metamizole=metamizol; metaxalone=metaxalona; metformin=metformina; methadone=metadona
methamphetamine=metanfetamina; methazolamide=metazolamida; methenamine=metenamina; methimazole=metimazol
methocarbamol=metocarbamol; methotrexate=metotrexato; methoxsalen=metoxaleno; methoxyflurane=metoxiflurano
methyclothiazide=meticlotiazida; methylcellulose=metilcelulosa; methyldopa=metildopa
methylene-blue=azul de metileno; methylergometrine=metilergometrina; methylnaltrexone=metilnaltrexona
methylphenidate=metilfenidato; methylprednisolone=metilprednisolona; methyltestosterone=metiltestosterona
methysergide=metisergida; metoclopramide=metoclopramida; metolazone=metolazona; metronidazole=metronidazol
metyrapone=metirapona; mexiletine=mexiletina; mianserin=mianserina; micafungin=micafungina; miconazole=miconazol
midodrine=midodrina; midostaurin=midostaurina; mifepristone=mifepristona; milk-thistle=cardo mariano
milnacipran=milnaciprán; milrinone=milrinona; miltefosine=miltefosina; minocycline=minociclina
mirabegron=mirabegrón; mirogabalin=mirogabalina; mirtazapine=mirtazapina; mitomycin=mitomicina
mitotane=mitotano; mitoxantrone=mitoxantrona; mivacurium=mivacurio; mizolastine=mizolastina
moclobemide=moclobemida; modafinil=modafinilo; molindone=molindona; molsidomine=molsidomina
mometasone=mometasona; morphine=morfina; moxifloxacin=moxifloxacino; moxonidine=moxonidina
multivitamin=multivitamínico; mupirocin=mupirocina; mycophenolic-acid=ácido micofenólico; nabilone=nabilona
nabumetone=nabumetona; nadroparin=nadroparina; nafcillin=nafcilina; nalbuphine=nalbufina
naldemedine=naldemedina; nalidixic-acid=ácido nalidíxico; nalmefene=nalmefeno; naloxone=naloxona
naltrexone=naltrexona; nandrolone=nandrolona; naphazoline=nafazolina; naproxen=naproxeno
naratriptan=naratriptán; nateglinide=nateglinida; nefazodone=nefazodona; nelarabine=nelarabina
neomycin=neomicina; neostigmine=neostigmina; netilmicin=netilmicina; nevirapine=nevirapina; niacin=niacina
nicardipine=nicardipino; niclosamide=niclosamida; nicomorphine=nicomorfina; nicotinamide=nicotinamida
nicotine=nicotina; nifedipine=nifedipino; nilutamide=nilutamida; nimesulide=nimesulida; nimodipine=nimodipino
nisoldipine=nisoldipino; nitazoxanide=nitazoxanida; nitisinone=nitisinona; nitrendipine=nitrendipino
nitrofurantoin=nitrofurantoína; nitroglycerin=nitroglicerina; nitrous-oxide=óxido nitroso; nizatidine=nizatidina
nomifensine=nomifensina; norelgestromin=norelgestromina; norepinephrine=norepinefrina
norethisterone=noretisterona; norfloxacin=norfloxacino; norgestimate=norgestimato; nortriptyline=nortriptilina
noscapine=noscapina; nystatin=nistatina; obeticholic-acid=ácido obeticólico; octreotide=octreotida
ofloxacin=ofloxacino; olanzapine=olanzapina; oliceridine=oliceridina; olmesartan=olmesartán
olopatadine=olopatadina; olsalazine=olsalazina; omadacycline=omadaciclina; omeprazole=omeprazol
ondansetron=ondansetrón; opicapone=opicapona; orciprenaline=orciprenalina; oritavancin=oritavancina
ornidazole=ornidazol; orphenadrine=orfenadrina; ospemifene=ospemifeno; oxacillin=oxacilina
oxaliplatin=oxaliplatino; oxaprozin=oxaprozina; oxcarbazepine=oxcarbazepina; oxiconazole=oxiconazol
oxybutynin=oxibutinina; oxycodone=oxicodona; oxymetazoline=oximetazolina; oxymorphone=oximorfona
oxytetracycline=oxitetraciclina; oxytocin=oxitocina; paliperidone=paliperidona; palonosetron=palonosetrón
pamidronate=pamidronato; pancreatin=pancreatina; pancuronium=pancuronio; pantoprazole=pantoprazol
papaverine=papaverina; paromomycin=paromomicina; paroxetine=paroxetina; pasireotide=pasireotida
pefloxacin=pefloxacino; peginterferon-alfa-2a=peginterferón alfa-2a; peginterferon-alfa-2b=peginterferón alfa-2b
pegloticase=pegloticasa; pemoline=pemolina; penicillamine=penicilamina
pentaerithrityl-tetranitrate=tetranitrato de pentaeritritilo; pentamidine=pentamidina; pentazocine=pentazocina
pentostatin=pentostatina; pentoxifylline=pentoxifilina; peppermint-oil=aceite de menta; pergolide=pergolida
periciazine=periciazina; permethrin=permetrina; perphenazine=perfenazina; pethidine=petidina; phenazone=fenazona
phenazopyridine=fenazopiridina; phendimetrazine=fendimetrazina; phenelzine=fenelzina; phenformin=fenformina
phenobarbital=fenobarbital; phenoxymethylpenicillin=fenoximetilpenicilina; phenprocoumon=fenprocumón
phentermine=fentermina; phenyl-salicylate=salicilato de fenilo; phenylbutazone=fenilbutazona
phenylephrine=fenilefrina; phenylpropanolamine=fenilpropanolamina; phenytoin=fenitoína; pholcodine=folcodina
pilocarpine=pilocarpina; pimavanserin=pimavanserina; pimozide=pimozida; pinaverium=pinaverio
pioglitazone=pioglitazona; pipamperone=pipamperona; piperacillin=piperacilina; piperaquine=piperaquina
piperine=piperina; pipotiazine=pipotiazina; pirfenidone=pirfenidona; pitavastatin=pitavastatina
pivampicillin=pivampicilina; pivmecillinam=pivmecilinam; pizotifen=pizotifeno; platinum=platino
platinum-compounds=compuestos de platino; plazomicin=plazomicina; polycarbophil=policarbofil
polymyxin-b=polimixina B; polyvinyl-alcohol=alcohol polivinílico; pomalidomide=pomalidomida; pomelo=pampelmusa
posaconazole=posaconazol; potassium=potasio; potassium-chloride=cloruro de potasio
potassium-iodide=yoduro de potasio; povidone-iodine=povidona yodada; pramipexole=pramipexol
pramlintide=pramlintida; pramocaine=pramocaína; prasterone=prasterona; pravastatin=pravastatina
praziquantel=prazicuantel; prazosin=prazosina; prednisolone=prednisolona; prednisone=prednisona
pregabalin=pregabalina; prilocaine=prilocaína; primaquine=primaquina; primidone=primidona
procainamide=procainamida; procaine=procaína; procaine-benzylpenicillin=bencilpenicilina procaína
procarbazine=procarbazina; prochlorperazine=proclorperazina; procyclidine=prociclidina; profenamine=profenamina
progesterone=progesterona; promazine=promazina; promethazine=prometazina; propafenone=propafenona
propantheline=propantelina; propiverine=propiverina; propylene-glycol=propilenglicol
propylthiouracil=propiltiouracilo; propyphenazone=propifenazona; protamine=protamina; prothipendyl=protipendilo
protriptyline=protriptilina; prucalopride=prucaloprida; pseudoephedrine=pseudoefedrina; psyllium=ispágula
pyrantel=pirantel; pyrazinamide=pirazinamida; pyridostigmine=piridostigmina; pyridoxine=piridoxina
pyrilamine=pirilamina; pyrimethamine=pirimetamina; pyronaridine=pironaridina; quetiapine=quetiapina
quinidine=quinidina; quinine=quinina; quinupristin-dalfopristin=quinupristina y dalfopristina
rabeprazole=rabeprazol; raloxifene=raloxifeno; ramosetron=ramosetrón; ranitidine=ranitidina
ranolazine=ranolazina; rasagiline=rasagilina; rasburicase=rasburicasa; reboxetine=reboxetina
red-clover=trébol rojo; red-yeast-rice=levadura roja de arroz; remifentanil=remifentanilo
repaglinide=repaglinida; reserpine=reserpina; retigabine=retigabina; ribavirin=ribavirina
riboflavin=riboflavina; ribostamycin=ribostamicina; rifabutin=rifabutina; rifampicin=rifampicina
rifapentine=rifapentina; rifaximin=rifaximina; rilmenidine=rilmenidina; rilpivirine=rilpivirina
riluzole=riluzol; rimantadine=rimantadina; rimexolone=rimexolona; risedronate=risedronato
risperidone=risperidona; rivaroxaban=rivaroxabán; rivastigmine=rivastigmina; rizatriptan=rizatriptán
rocuronium=rocuronio; romidepsin=romidepsina; ropinirole=ropinirol; ropivacaine=ropivacaína
rosiglitazone=rosiglitazona; rosuvastatin=rosuvastatina; rotigotine=rotigotina; roxithromycin=roxitromicina
ruboxistaurin=ruboxistaurina; rufinamide=rufinamida; rupatadine=rupatadina; sacubitril=sacubitrilo
safinamide=safinamida; salicylic-acid=ácido salicílico; salsalate=salsalato; samidorphan=samidorfan
sarecycline=sareciclina; saw-palmetto=palma enana americana; saxagliptin=saxagliptina; scopolamine=escopolamina
secnidazole=secnidazol; selective-serotonin-reuptake-inhibitors=ISRS; selegiline=selegilina; selenium=selenio
semaglutide=semaglutida; senna=sen; sertaconazole=sertaconazol; sertindole=sertindol; sertraline=sertralina
sevelamer=sevelámero; seville-orange=naranja amarga; sevoflurane=sevoflurano; sibutramine=sibutramina
sildenafil=sildenafilo; silodosin=silodosina; silver-sulfadiazine=sulfadiazina argéntica; simeticone=simeticona
simvastatin=simvastatina; sitagliptin=sitagliptina; sitaxentan=sitaxentán
sodium-bicarbonate=bicarbonato de sodio; sodium-chloride=cloruro de sodio; sodium-nitrite=nitrito de sodio
sodium-oxybate=oxibato de sodio; sodium-picosulfate=picosulfato de sodio
sodium-polystyrene-sulfonate=poliestireno sulfonato de sodio
sodium-zirconium-cyclosilicate=ciclosilicato de sodio y zirconio; solifenacin=solifenacina
somatropin=somatropina; sotagliflozin=sotagliflozina; soy-isoflavones=isoflavonas de soja
sparfloxacin=esparfloxacino; spiramycin=espiramicina; spirapril=espirapril; spironolactone=espironolactona
st-johns-wort=hierba de San Juan; stavudine=estavudina; stiripentol=estiripentol; streptokinase=estreptoquinasa
streptomycin=estreptomicina; streptozocin=estreptozocina; strontium-ranelate=ranelato de estroncio
succinylcholine=succinilcolina; sucralfate=sucralfato; sufentanil=sufentanilo; sulfacetamide=sulfacetamida
sulfadiazine=sulfadiazina; sulfadimidine=sulfadimidina; sulfadoxine=sulfadoxina; sulfamethizole=sulfametizol
sulfamethoxazole=sulfametoxazol; sulfamethoxazole-trimethoprim=sulfametoxazol y trimetoprima
sulfanilamide=sulfanilamida; sulfasalazine=sulfasalazina; sulfinpyrazone=sulfinpirazona
sulfisoxazole=sulfisoxazol; sulfonamides=sulfonamidas; sulpiride=sulpirida; sultiame=sultiamo
sumatriptan=sumatriptán; tacrine=tacrina; tadalafil=tadalafilo; tafenoquine=tafenoquina; tamoxifen=tamoxifeno
tamsulosin=tamsulosina; teduglutide=teduglutida; teicoplanin=teicoplanina; telavancin=telavancina
telbivudine=telbivudina; telithromycin=telitromicina; telmisartan=telmisartán; temozolomide=temozolomida
tenecteplase=tenecteplasa; tenofovir-alafenamide=tenofovir alafenamida; terazosin=terazosina
terbinafine=terbinafina; terbutaline=terbutalina; terconazole=terconazol; terfenadine=terfenadina
teriflunomide=teriflunomida; teriparatide=teriparatida; testosterone=testosterona; tetrabenazine=tetrabenazina
tetracaine=tetracaína; tetracosactide=tetracosactida; tetracycline=tetraciclina; tezosentan=tezosentán
thalidomide=talidomida; theophylline=teofilina; thiamine=tiamina; thiamphenicol=tiamfenicol
thiocolchicoside=tiocolquicosida; thioctic-acid=ácido tióctico; thioguanine=tioguanina; thiopental=tiopental
thioproperazine=tioproperazina; thioridazine=tioridazina; thiotepa=tiotepa; thyroid=tiroides desecado
tiagabine=tiagabina; tianeptine=tianeptina; tiapride=tiaprida; tiaprofenic-acid=ácido tiaprofénico
tibolone=tibolona; ticarcillin=ticarcilina; ticlopidine=ticlopidina; tigecycline=tigeciclina; tilidine=tilidina
tinidazole=tinidazol; tinzaparin=tinzaparina; tioconazole=tioconazol; tiotixene=tiotixeno; tiotropium=tiotropio
tipiracil=tipiracilo; tirofiban=tirofibán; tirzepatide=tirzepatida; tizanidine=tizanidina
tnf-alpha-inhibitors=inhibidores del TNF-alfa; toborinone=toborinona; tobramycin=tobramicina
tocainide=tocainida; tolazamide=tolazamida; tolbutamide=tolbutamida; tolcapone=tolcapona
tolfenamic-acid=ácido tolfenámico; tolmetin=tolmetina; tolperisone=tolperisona; tolterodine=tolterodina
tolvaptan=tolvaptán; topiramate=topiramato; torasemide=torasemida; toremifene=toremifeno
tranexamic-acid=ácido tranexámico; tranylcypromine=tranilcipromina
trastuzumab-deruxtecan=trastuzumab deruxtecán; trastuzumab-emtansine=trastuzumab emtansina; trazodone=trazodona
tretinoin=tretinoína; triamcinolone=triamcinolona; triamterene=triamtereno; trichlormethiazide=triclormetiazida
triethanolamine=trietanolamina; trifluoperazine=trifluoperazina; triflupromazine=triflupromazina
trifluridine=trifluridina; trihexyphenidyl=trihexifenidilo; trimebutine=trimebutina; trimetazidine=trimetazidina
trimethoprim=trimetoprima; trimipramine=trimipramina; tripelennamine=tripelenamina; triprolidine=triprolidina
triptorelin=triptorelina; troglitazone=troglitazona; troleandomycin=troleandomicina; tropatepine=tropatepina
tropicamide=tropicamida; tropisetron=tropisetrón; trospium=trospio; trovafloxacin=trovafloxacino
troxerutin=troxerutina; tryptophan=triptófano; ubidecarenone=ubidecarenona; udenafil=udenafilo
umeclidinium=umeclidinio; uracil=uracilo; ursodeoxycholic-acid=ácido ursodesoxicólico; valbenazine=valbenazina
valerian=valeriana; valproic-acid=ácido valproico; valpromide=valpromida; valsartan=valsartán
vancomycin=vancomicina; vardenafil=vardenafilo; varenicline=vareniclina; vecuronium=vecuronio
velaglucerase-alfa=velaglucerasa alfa; venlafaxine=venlafaxina; verapamil=verapamilo; vibegron=vibegrón
vigabatrin=vigabatrina; vilazodone=vilazodona; vildagliptin=vildagliptina; viloxazine=viloxazina
vinblastine=vinblastina; vincristine=vincristina; vinorelbine=vinorelbina; vitamin-a=vitamina A
vitamin-c=vitamina C; vitamin-e=vitamina E; vitamin-k=vitamina K; voclosporin=voclosporina
voriconazole=voriconazol; vortioxetine=vortioxetina; warfarin=warfarina; willow-bark=corteza de sauce
xanomeline=xanomelina; ximelagatran=ximelagatrán; xipamide=xipamida; xylometazoline=xilometazolina
yohimbine=yohimbina; zalcitabine=zalcitabina; zibotentan=zibotentán; ziconotide=ziconotida
zidovudine=zidovudina; zimelidine=zimelidina; zinc-pyrithione=piritionato de zinc; ziprasidone=ziprasidona
zoledronic-acid=ácido zoledrónico; zolmitriptan=zolmitriptán; zonisamide=zonisamida; zopiclone=zopiclona
zotepine=zotepina; zuclopenthixol=zuclopentixol; zuranolone=zuranolona
`;
