"""Frequent French words -> keys shared with the other languages.

What people do, the home, food, families, travel, sports and time.
"""

EVERYDAY = """
# frequent words
use: utili usage user; new: nouve neuve; need: besoi faut faudr fallait neces
make: faire faits faite font fera fasse fais faiso faisa reali rendr rendu rend rends
thing: truc trucs chose; way: facon manie; well: bien mieux meill; good: bon bons bonne; bad: mauva mal pire
find: trouv reper; give: donner donnent donnez donna don dons
offer: offre offrir offert offerts offerte offertes offrant
supply: fourn approvisionnement approvisionnements approvisionner
grant: octro accorder accorde accordee accordees accordent subve; put: mettr mis mise mises met mets mettent
set: fixe fixer fixee; take: prend pris prise prenn prene prena; bring: appor amene
know: conna connu sait savoir savent savez sache; knowledge: connaissance connaissances savoirs
understand: comprend comprendre comprends comprennent comprenez; include: inclu comporte comportent compr
before: avant preal; after: apres ensui; since: depui; during: penda lors; while: tandi
current: actue; again: encor nouveau derec
yet: toutefois pourtant cependant neanmoins; although: malgr bienq quoiq; because: parce puisq car
otherwise: sinon; together: ensemble; between: parmi; until: jusqu; less: moins; least: moind
enough: assez suffi; excess: trop exces; whole: entie total; part: partie parties; piece: morce piece
none: aucun; nothing: rien; self: soi; become: deven devie
begin: debut commencer commence commencent commencant commencement demar; launch: lance
end: fini finir finit finis finie achev fin fins termi
complete: complet complets complete completes completer completement; stop: arret cesse
continue: poursuivre poursuit poursuivent continuer continue continuez continuent continuite continu
continue: continua continus; stay: reste demeu
keep: garde conserver conserve conserves conservation conservent; leave: quitt laisser; let: laiss
return: retou revient reviennent revenir revenez; come: venir vient viennent venu venus venue vien viens
arrive: arriv parve; go: aller allez vont allait; enter: entrer entrez entrent entree entrees saisi
exit: sorti; happen: survient survenu survenir surviennent; move: depla boug bouge remu
turn: tourn tour tours; walk: marcher marchez marchent promenade promenades promener
run: courir courent execu; fall: tombe chute; rise: hauss monte; lift: soule ascen; climb: grimp
jump: saute saut sauts; throw: jeter jette; pull: tirer tire tirez; push: pousser pousse poussez poussent
carry: porter; hold: tenir tenu tenue tient tiens tiennent detenir detient detenu detiennent; catch: attra
hit: frapp heurt; break: brise casse romp rompr rompu ruptu; cut: coupe decouper decoupe decoupage
close: fermer fermez fermee fermees fermeture fermetures; open: ouver ouvri ouvre ouvra
fill: remplir rempli remplie remplit remplissez remplis; empty: vide vider vides; add: ajout addit
remove: suppr enlev retir effac
replace: remplace remplacer remplacement remplacee remplacees remplaces remplacez repla
reduce: redui reduc dimin baiss
increase: augme accroitre accroit accroissement accroissements accru accroissent incre; improve: ameli
change: chang modif amendement amendements
grow: croissance croissances croissant croissants grandir grandit; spread: repan etend propa exten
fit: convient convenir conviennent; join: rejoi joind joign joint adher; share: parta; split: separ scind
mix: melan; choose: chois choix; want: voulo veut voulu veule souha voule desir; hope: espoi esper
try: essay tente essai; look: regardez regard regards regarder regarde
see: voir voyez voyon vu vue vues voit voien
watch: surveiller surveille surveillance obser guett surveillances; show: montr affic; hide: cache dissi
hear: enten ecout; speak: parle parlo discu; say: dire dit dits dite dites disen disant; tell: racon
call: appel; name: nom noms nomme; title: titre; word: mot mots parol
read: lire lisez lu lue lus lit lectu lisen; write: ecrir ecrit redig redac ecriv; draw: dessi
ask: deman requete requetes; answer: repon; question: quest
send: envoy envoi enver exped transmettre transmet transmis transmission transmissions
receive: recev recu recue recus recoi recep; get: obten obtie obtin procu; acquire: acqui acque
lose: perdr perd perdu perds perte; win: gagne vainqueur vainqueurs victo rempo
miss: manquer manquant manquante; forget: oubli
remember: souvenir souvenez souvient souviens souvenirs rappe; think: croir croya pense crois croit croient
feel: sentent senti ressent ressentir ressenti sent; love: aime aimer aimen aimez amour
hate: haine hai hair hait detes; fear: peur peurs crain; enjoy: jouir profiter profite profitez
worry: souci preoc inquieter inquiet inquiets inquietude inquietudes; laugh: rire rit riant; cry: pleur
smile: souri; sleep: dormi dort dorment sommeil; dream: reve reves reverie; wake: revei
help: aide aider aides assis aidez aidon; support: souti soutenir soutenu soutenue appui appuyer suppo
protect: prote; save: sauve; care: soin soins soigner soigne
careful: prude soigneux soigneusement attentif attentifs; serve: servir sert serve; service: servi prest
meet: renco reunir reunit reunis reunissent; meeting: reunion reunions seance seances assem
collect: rasse collecte collecter collectes collecteur; follow: suivr suivi suiva suit suite suivent
lead: diriger dirige mener mene menen; reach: attei; succeed: reuss succe; fail: echou echec
able: capab incap; work: trava oeuvr œuvre; play: jouer joue jouez jouen joues jeu jeux; player: joueu
build: construire construit construite construites construction constructions constructeur constructeurs
build: construisent batir bati batis; create: creer cree crees creee creat creant
fix: reparer repare reparation reparations reparez depan corrige corriges corriger corrigez correctif
fix: correctifs correction corrections correct correcte correctes correctement; mistake: erreu faute tromp
true: vrai vraie verite verites vrais; false: faux fauss
real: reel reell reels realite realites realiste realistes; right: exact
possible: possi eventuel eventuelle eventuelles eventuels eventuellement
likely: proba vraisemblable vraisemblables vraisemblablement; mean: signifie signifier signifient
reason: raiso motif; cause: cause provo entrainer entraine entrainent susci
result: resul decoule decoulent decoulant; example: exemple exemples; kind: sorte genre type types
idea: idee idees; step: etape demarche demarches; place: lieu lieux endro place; here: ici voici
there: voila; why: pourq; outside: dehor exter hors; inside: dedan interieur interieurs; above: dessu
below: desso inferieur inferieurs inferieure inferieures
near: pres proche proches aupre voisin voisine voisins voisines; far: loin loint eloig dista
around: autour alentours environ environs; across: traverser traverse travers; against: contre
front: devant front; back: arrie dos; side: cote cotes flanc; middle: milie; top: haut hauts sommet sommets
bottom: bas basse; edge: bord bords bordu lisie; corner: coin coins angle; left: gauch
round: rond ronde ronds; flat: plat plats
deep: profond profonds profonde profondes profondeur profondeurs profondement; wide: large vaste
narrow: etroi; thick: epais; thin: mince maigr; big: grand gros gross enorm; small: petit
long: longu long longs; short: court bref breve briev; size: taill; shape: forme formulaire formulaires; heavy: lourd pesan
light: leger; weight: poids peser pese; strong: fort forte forts puiss; weak: faibl; hard: dur diffi durs
soft: mou doux douce mous molle; easy: aise facile faciles facilement; fast: rapid vite vitesse vitesses
slow: lent lente lents ralen; early: tot precoce precoces anticipe anticipee anticipees
late: tard tardi retar; old: vieux ancie vieil; young: jeune; beautiful: beau belle beaut beaux jolie joli
ugly: laid laide laids moche; nice: genti agrea sympa veuil; clean: propr netto; dirty: sales salet sale
full: plein; dry: sec seche; wet: mouil humid tremp; hot: chaud chale; cold: froid; rich: riche; poor: pauvr
expensive: cher chere chers couteux couteuse couteuses; free: libre gratu liber; busy: occupe occupee
ready: pret prets prete; prepare: prepa; alone: solit; common: coura communement
usual: habituel habituels habituelle habituelles habituellement usuel; strange: etran
foreign: etranger etrangers etrangere etrangeres; different: diffe
alike: sembl parei ressemble ressemblent ressemblance ressembler simil
equal: egal egale egaux egalite egalites equit
main: principal principale principales principaux principalement; next: proch; last: derni; previous: prece
single: simpl; double: doubl; pair: paire coupl; often: souvent frequ; always: toujo; never: jamai
sometimes: parfo; already: deja; soon: bient prochainement; today: aujou jourd maintenant desor; tomorrow: demai
yesterday: hier; almost: presq quasi; rather: pluto; especially: surto notam notab; just: juste
really: vraiment; sudden: souda brusq
# time
day: jour jours quoti journee journees; month: mois mensu; year: an ans annee annue; week: semai hebdo
hour: horai heure; minute: minut; time: temps fois duree; moment: momen; century: siecl
age: age ages agee agees; era: ere epoqu; date: date dater dates; deadline: echea; calendar: calen agend
january: janvi; february: fevri; march: mars; april: avril; june: juin; july: juill; august: aout
december: decem; spring: printemps printanier; summer: estiv; autumn: automne automnes automnal
winter: hiver; morning: matin; noon: midi; evening: soir soire soirs; night: nuit nuits noctu; monday: lundi
tuesday: mardi; wednesday: mercr; thursday: jeudi; friday: vendredi vendredis; saturday: samed
sunday: diman; season: saiso; birthday: anniv; past: passe; future: aveni futur; modern: moder
wait: attendre attend attends attendez attente
expect: attendu attendue attendus attentes prevo prevu prevision previsions previsible
temporary: provisoire provisoires tempo; permanent: perma; simultaneous: simul; period: perio
# family and people
people: gens peupl perso; man: homme mascu; woman: femme femin; child: enfan
baby: bebe bebes nourrisson nourrissons; boy: garco; girl: fille; son: fils; father: pere peres papa
mother: mere meres maman maternel maternels maternelle maternelles maternite maternites; parent: paren
brother: frere; sister: soeur sœur sœurs; husband: mari maris epoux epous; wedding: noces
marriage: maria marie; divorce: divor; family: famil; uncle: oncle; aunt: tante; nephew: neveu niece
grandfather: aieul; ancestor: ancet ances; orphan: orphe; elder: aine aines ainee; teenager: ado adole
adult: adult; friend: ami amie amis amies amiti amica copai; neighbour: voisinage; guest: invit
life: vie vies; live: vivre vit vivan vivai vecu viven; birth: naiss natal natif nee nes nait
death: mort morte morts morta deces deced mourir meurt meurent
bury: inhum obseq funer enterrer enterre enterrement enterrements; gender: sexe sexes sexue
surname: patronyme patronymes; language: langu lingu; forename: preno
# home
home: maiso accue domic foyer; room: salle chambre chambres; kitchen: cuisi; garden: jardi
door: portail porte; window: fenet; roof: toit toits toitu; wall: mur murs murai paroi
floor: plancher planchers etage; stair: escalier escaliers; screen: ecran; button: bouto
furniture: meubl mobilier; table: table; key: cle cles clef clefs; lock: verro serru; box: boite boiti caiss
bag: sac sacs sacoc; bottle: boute; glass: vitre verre; plate: assiette assiettes; knife: couteau couteaux
spoon: cuill; fork: fourc; cup: tasse gobel; soap: savon; towel: serviette serviettes; candle: bougi chand
toy: jouet; gift: cadea; rubbish: poube ordur deche; tool: outil; hammer: marte; nail: clou clous ongle
rope: corde; needle: aigui; thread: fil; bell: cloch sonne; umbrella: parap
clothes: vetem habits habillement habiller habille; shirt: chemise chemises; trousers: panta
skirt: jupe jupes; coat: mante veste; hat: chape; shoe: chaussure chaussures chaussette chaussettes
glove: gant gants; wear: revet; pocket: poche; bathe: baign bain bains; wash: laver lave lavez lavag
sit: asseo; stand: debou; shelter: abri abris abriter abrite refuges refuge; fence: cloture clotures
bench: banc bancs; shelf: etagere etageres; drawer: tiroi; carpet: tapis moque; curtain: ridea
pillow: oreiller oreillers; stove: poele cuisiniere; fridge: frigo; bucket: seau seaux; brush: bross pince
comb: peign; scissors: cisea; screw: vis visser; ink: encre; chalk: craie; net: filet; hook: croch hamec
ring: annea bague; jewel: bijou joyau; necklace: collier colliers; clock: horlo pendule
gun: fusil pisto canon; bullet: munit carto; bomb: bombe bomba; building: immeu edifi batiment batiments
# food
food: nourriture nourrir alime; eat: mange; drink: boire boiss buvez boit; bread: pain pains boula
meat: viand; beef: boeuf bœuf bœufs; pork: porc porcs cocho; chicken: poule volai; egg: oeuf oeufs œuf œufs
milk: lait laits laiti; cheese: froma; butter: beurr; oil: huile petro; salt: sel sels salee; sugar: sucre
pepper: poivr; rice: riz; wheat: ble bles frome; fruit: fruit; apple: pomme; pear: poire; grape: raisi
lemon: citro; strawberry: fraise fraises; cherry: ceris; potato: patat; vegetable: legum veget
carrot: carot; onion: oigno; mushroom: champignon champignons; bean: haric; wine: vin vins vinic vigno
beer: biere; coffee: cafe cafes; tea: theie; water: eau eaux hydri; juice: jus; cake: gatea; meal: repas
dinner: diner; hungry: faim affam famine famines; thirst: soif; taste: gout gouts goute saveu
bitter: amer amere; raw: cru crue crus brut bruts brute; boil: bouil; fry: frire frite; bake: four fours
crumb: miett
# travel and transport
travel: voyag; trip: traje excur; train: train; railway: ferro rail rails; car: voitu automobile automobiles
vehicle: vehic; bicycle: velo velos bicyc cycli; truck: camio; bus: autobus autocar autocars bus
plane: avion aeron; flight: vol vols voler; airport: aeroport aeroports; ship: navir batea
vessel: vaisseau vaisseaux; sail: voile voili naviguer navigation; harbour: port ports portuaire portuaires
bridge: pont ponts; road: routes routier routiers routiere routieres rue rues chaussee chaussees
path: chemin chemins sentier sentiers; track: piste
driver: chauffeur chauffeurs conductrice conductrices conduire conduit conducteur conducteurs
passenger: passager passagers passagere passageres; luggage: bagag valis; passport: passeport passeports
hotel: hotel; tourist: tourisme touriste touristes touristique touristiques
fuel: carbu combu essence essences; wheel: roue roues volant; accident: accid
rescue: secours secourir sauvetage sauvetages; departure: depart departs
transport: transporter transporte transports transport; card: carte
# sports and leisure
sport: sport; race: course courses; ball: ballo balle; football: footb; hockey: hocke
swim: nager nage natat; ski: ski skis skieu; skate: patin; ride: equitation monture montures
hike: randonnee randonnees randonneur randonneurs; hunt: chass; fish: poiss peche
team: equipes equipier equipiers equipe
coach: entraineur entraineurs entraineure entraineures entraineuse entraineuses
champion: champion champions championnat championnats; medal: medai; winner: gagna laure vainq
score: score pointage pointages; match: match; leisure: loisi recre; luck: chanc hasard hasards
# further verbs, qualities and things
avoid: evite; prevent: empec preve; thank: merci remer grace; welcome: bienv; congratulate: felic
hello: bonjo salut; sorry: desol excus; pity: pitie; pride: fier fiers fiert fiere; shame: honte
anger: coler fache; sadness: trist chagr; happy: heureux heureuse heureuses bonhe joie joies joyeu
surprise: surpr etonn; courage: courage courages courageux brave; wise: sage sages
silly: bete idiot sotte stupi; overcome: surmo; crush: ecras broye; shake: secou agiter; shine: rayon
burn: brulure brulures brule; freeze: gele geler gelee gel; melt: fondre fonte; sew: coudre couture coutures
weave: tisse; dig: creus; sweep: balay balai; hang: pendre suspe accroche accroches; tie: nouer
tear: dechi larme; bend: plier courb; stretch: etire; squeeze: serre; knock: cogne toquer
whisper: chuch murmu; shout: crier crie cris hurle; promise: promi promet promettre; cheat: trich
deserve: merit; behave: comportement comportements; habit: habitude habitudes coutume coutumes
hurry: depec hate presser; belong: appartenir appartient appartiennent appartenant appartenance
depend: depen; attach: attac fixat; detach: detac; wrap: embal envel; cover: couvr couve; reveal: revel
indicate: indiq indic; rumour: rumeu; joke: blagu plais; doubt: doute; guess: deviner devinez devine
wonder: merve; curious: curieux curieuse curieuses curio; boring: ennuy; tired: fatig; lazy: pares
rude: impol grossier grossiere grossieres; loud: bruya bruit; quiet: calme tranq silen; smooth: lisse
rough: rugue; sharp: aigu tranchant tranchants pointu; blunt: emous; steep: raide escar
hollow: creux creuse; solid: solid; loose: lache detendu; fresh: fraiche fraiches; ripe: murir
rotten: pourri pourrir; spare: rechange; rare: rare rares rarem; plenty: abond; crowd: foule afflu
queue: queue; heap: amas; bundle: fagot faisc; bunch: grapp; drop: goutte gouttes
bite: mordre mord morsure morsures piqur; scratch: gratt rayur; hole: trou trous
gap: ecart lacune lacunes fosse; crack: fissu felur; trap: piege; crew: equipage equipages
wander: errer errant errants; chase: poursuivant pourchasser; escape: echap fuir fuite evade; survive: survi
perish: perir perissent; vanish: dispa; appear: appar; fade: estompe estomper
float: flotter flottant flottants flottent; sink: couler coulent sombrer; flow: ecoul flux
spill: dever renve; splash: eclab; dive: plong; rowing: rame rames avir; lunch: dejeu; adapt: adapt
portion: porti tranche tranches; develop: devel; ageing: vieillir vieillissement
ensure: veiller veillez veille assurer assure assurez assurent; present: prese; effect: effet effec
impact: incidence incidences impac; clear: clair; frame: cadre; lot: tas; tip: astuc
purpose: but buts vise visan viser visee objectif objectifs; object: objet objec; post: poste
housing: logem hebergement; breast: poitr seins; ticket: bille; troop: troup
assume: suppose supposes supposer supposons supposant supposition suppositions
"""
