"""Frequent French words -> keys shared with the other languages.

The body, nature, countries, the arts and history.
"""

WORLD = """
# body and medicine
health: sante sanit; hospital: hopit hospi; clinic: clini; doctor: medecin medecins docte docto
nurse: infir; patient: patie; disease: malad patho affection affections
suffer: souffrir souffre souffrent souffrance souffrances; pain: doule doulo; heal: gueri
treatment: traitement traitements traiter traite thera traites traitee traitees
drug: medicament medicaments drogu; pharmacy: pharm; prescription: ordonnance ordonnances presc
vaccine: vacci; tumour: tumeu; fever: fievr; flu: gripp; cough: toux touss; virus: virus viral
bacteria: bacte; infection: infec; surgery: chiru; heart: coeur cœur cœurs cardi; brain: cerve cereb
face: visag face faces; eye: yeux oeil œil ocula; ear: oreil; nose: nez nasal; mouth: bouch
tooth: dent dents denta; lip: levre; hair: cheve; neck: cou cous nuque; throat: gorge; shoulder: epaul
arm: bras; hand: main mains manue; finger: doigt; leg: jambe pattes; knee: genou; foot: pied pieds
toe: ortei; stomach: estom ventr; liver: foie foies; lung: poumo pulmo; kidney: rein renal; skin: peau peaux
bone: osseu ossem; muscle: muscl muscu; nerve: nerf nerfs nerve; breath: souff respi; voice: voix
pregnant: encei grosse grossesse grossesses; disability: handi invalidite invalidites desactiver desactive desactivez desactivation; blind: aveug
deaf: sourd; mental: menta; mind: esprit esprits; stress: stres; smoking: tabac taba fumer fumeu
alcohol: alcoo; poison: empoi poiso
# first names of kings and saints
john: jean; james: jacques; william: guillaume; stephen: etienne; edward: edouard; lawrence: laurent
# nature and animals
nature: natur
environment: environnement environnements environnemental environnementale environnementales
environment: environnementaux; sea: mer mers marin marit; lake: lac lacs; river: rivie fleuv; stream: ruiss
island: ile iles ilot; coast: litto; beach: plage; bay: baie baies
mountain: montagne montagnes montagneux mont monts; hill: colline collines; valley: valle
forest: foret fores; tree: arbre arbor; leaf: feuil; root: racin; branch: branc; flower: fleur
grass: herbe gazon; seed: semen grain; crop: recol; farm: agric ferme fermier fermiers
livestock: betai elevage elevages eleveur eleveurs; dog: chien; cat: chat chats chatt; horse: cheval chevaux
cow: vache; sheep: mouto brebi; bird: oisea; duck: canar; goose: oie oies; wolf: loup loups; fox: renar
rabbit: lapin; bee: abeil; insect: insec; spider: araig; snake: serpe; frog: greno; turtle: tortu
whale: balei; salmon: saumo; monkey: singe; lion: lion lions; wild: sauvage sauvages faune; weather: meteo
rain: pluie pluvi; snow: neige; ice: glace glaci; wind: vent vents eolie; storm: orage tempete tempetes
cloud: nuage nuag; fog: brouillard brouillards brume; flood: inond; fire: feu feux incendie incendies
air: air airs aerie; climate: clima; warming: recha; pollution: pollu; soil: sol sols
land: terrain terrains terrestre terrestres; mud: boue boues; species: espece especes
lighting: lumie lumin eclai illum; earthquake: seism
# colours
colour: couleur couleurs color; red: rouge; blue: bleu bleue bleus; green: vert verte verts verdu ecolo
yellow: jaune; white: blanc; black: noir noire noirs; grey: gris grise; brown: brun bruns brunes marro
pink: rose roses; bright: brill vif vive
# geography
north: nord septentrional; south: sud merid; east: orien; west: ouest occid
world: monde mondi univers globa; europe: europ; germany: allem germa; england: angleterre
english: anglais anglaise anglaises anglo; british: brita; scotland: ecossais ecossaise ecossaises
wales: galle gallo; ireland: irlan; france: franc; paris: paris; spain: espag; italy: itali
portugal: portugal portugais portugaise portugaises; belgium: belgi belge; netherlands: neerl holla
switzerland: suiss; austria: autrichien autrichiens autriche autrichienne autrichiennes; sweden: suede suedo
norway: norve; denmark: danem danoi; finland: finla; iceland: islande islandais; poland: polog polon
hungary: hongr; czech: tcheq tchec; romania: rouma; rome: rome romai; greece: grece grec grecs grecq
turkey: turqu turc turcs; russia: russe russi; ukraine: ukrai; lithuania: litua; latvia: letto; egypt: egypt
africa: afric afriq; algeria: alger; morocco: maroc; tunisia: tunis; arab: arabe arabi
jew: juif juifs juive judai; christian: chret; muslim: musul islam; israel: israe; lebanon: liban
india: inde indie; china: chine chino; japan: japon; korea: coree; asia: asie asiat; new zealand: zelan
america: ameri; canada: canad; quebec: quebe; brunswick: brunswick; scotia: ecosse; ontario: ontar
mexico: mexiq mexic; brazil: bresi; chile: chili; peru: perou
argentina: argentin argentine argentins argentines; mediterranean: medit; atlantic: atlan; capital: capit
brussels: bruxe; antwerp: anver; ghent: gand; london: londr; edinburgh: edimb; warsaw: varso; venice: venis
cairo: caire; beijing: pekin; seoul: seoul; singapore: singa; locate: situe situee situes locali implan
# arts, religion, history
art: arts artis; artist: artiste artistes artistique artistiques; music: music musiq; song: chans chant
dance: danse; painting: peint; sculpture: sculp; theatre: theat; film: film films cinem
actor: acteu actri comed; author: auteu; poem: poeme poesi poete; novel: roman; tale: contes conter
hero: heros heroine heroines; literature: litte; vilvoorde: vilvo; museum: musee; castle: chate; tower: donjo; palace: palai; church: eglis
priest: pretr; god: dieu dieux divin; holy: saint sacre; faith: foi; prayer: prier prie; pope: pape papes
bishop: evequ; monk: moine; culture: cultu; treasure: treso; sword: epee epees glaiv
shield: bouclier boucliers; arrow: flech; magic: magie magiq magic; dragon: drago; ghost: fanto
giant: geant; dwarf: nain nains; elf: elfe elfes; empire: empir; reign: regne; medieval: medie
revolution: revol; independence: indep; colony: colon; spear: javelot javelots; axe: hache; helmet: casqu
armour: armure armures cuira; ruler: souve; throne: trone; peasant: paysa; nobility: noble
duke: duc ducs duche; hell: enfer; heaven: parad; angel: ange anges angel; devil: diabl; witch: sorci
curse: maudi maled; myth: mythe mytho; riddle: enigm; bow: arc arcs arche
"""
