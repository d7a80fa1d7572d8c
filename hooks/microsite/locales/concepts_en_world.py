"""Frequent English words -> keys shared with the other languages.

The body, nature, countries, the arts and history.
"""

WORLD = """
# body and medicine
health: healt; hospital: hospi; clinic: clini; doctor: docto physician physicians; nurse: nurse nursi
patient: patie; disease: disea sickn sick ill illne; suffer: suffe; pain: pain pains painf ache
heal: heal heals heale heali cure cures cured recov; treatment: thera treat
drug: drug drugs medicine medicines pharma; pharmacy: pharm; prescription: presc; vaccine: vacci
tumour: tumou tumor; fever: fever; flu: flu; cough: cough; virus: virus viral; bacteria: bacte
infection: infec; surgery: surge surgical; heart: heart cardi; brain: brain; face: face faces facia
eye: eye eyes; ear: ear ears; nose: nose noses nasal; mouth: mouth; tooth: tooth teeth denta denti
lip: lips lip; hair: hair hairs; neck: neck necks; throat: throa; shoulder: shoulder shoulders; arm: arm
hand: hand hands manua; finger: finge; leg: leg legs; knee: knee knees; foot: foot feet; toe: toe toes
stomach: stoma belly; liver: liver; lung: lung lungs pulmo; kidney: kidne renal; skin: skin skins
bone: bone bones; muscle: muscl muscu; nerve: nerve nervo; breath: breat respi; voice: voice
pregnant: pregn; disability: disab handi; blind: blind; deaf: deaf; mental: menta; mind: mind minds spiri
stress: stres; smoking: smoki smoke tobac; alcohol: alcoh; poison: poiso
# first names of kings and saints
john: john; james: james; william: william; stephen: stephen; edward: edward; lawrence: lawrence
# nature and animals
nature: natur; environment: envir; sea: sea seas marit marin; lake: lake lakes; river: river
stream: strea creek; island: isle isles island islands islander islanders; coast: coast shore; beach: beach
bay: bay bays; mountain: mount; hill: hill hills; valley: valle; forest: fores; tree: tree trees
leaf: leaf sheet; root: root roots; branch: branc; flower: flowe; grass: grass lawn lawns; seed: seed seeds
crop: crop crops harve; farm: farm farms farme farmi agric; livestock: livestock cattl; dog: dog dogs
cat: cat cats; horse: horse; cow: cow cows; sheep: sheep lamb lambs; bird: bird birds; duck: duck ducks
goose: goose geese; wolf: wolf wolve; fox: fox foxes; rabbit: rabbi; bee: bee bees; insect: insec
spider: spide; snake: snake; frog: frog frogs; turtle: turtl; whale: whale; salmon: salmo; monkey: monke
lion: lion lions; wild: wild wilde wildl; weather: weath meteo; rain: rain rains rainy rainf
snow: snow snows snowy; ice: ice icy glaci; wind: wind winds windy; storm: storm; cloud: cloud
fog: fog mist; flood: flood; fire: fire fires; air: air airs aeria; climate: clima; warming: warming
pollution: pollu; soil: soil soils groun; land: land lands terrain terrains; mud: mud; species: species
lighting: lights lighting lamp lamps illum lumin; earthquake: earthquake earthquakes quake seism
# colours
colour: color colou; red: red; blue: blue blues; green: green ecolo; yellow: yello; white: white
black: black; grey: grey gray; brown: brown; pink: pink; bright: brigh
# geography
north: north; south: south; east: east easte orien; west: west weste; world: world universe globa
europe: europ; germany: germa; england: engla; english: engli anglo; british: briti brita
scotland: scotl scottish scots; wales: wales welsh; ireland: irela irish; france: franc frenc; paris: paris
spain: spain spani; italy: italy itali; portugal: portugal portuguese; belgium: belgi
netherlands: nethe dutch; switzerland: switz swiss; austria: austria austrian austrians; sweden: swede swedi
norway: norwa norwe; denmark: denma danis; finland: finla finni; iceland: icela; poland: polan polis
hungary: hunga; czech: czech; romania: romania romanian romanians; rome: rome roman; greece: greec greek
turkey: turke turki turks; russia: russi; ukraine: ukrai; lithuania: lithu; latvia: latvi; egypt: egypt
africa: afric; algeria: alger; morocco: moroc; tunisia: tunis; arab: arab arabs arabi
jew: jew jewis jews judai; christian: christian christians christianity; muslim: musli islam; israel: israe
lebanon: leban; india: india indie; china: china chinese; japan: japan; korea: korea; asia: asia asian
new zealand: zeala; america: ameri; canada: canad; quebec: quebe; brunswick: brunswick; scotia: scotia
ontario: ontar; mexico: mexic; brazil: brazi; chile: chile; peru: peru
argentina: argentina argentine argentinian; mediterranean: medit; atlantic: atlan; capital: capit
brussels: bruss; antwerp: antwe; ghent: ghent; london: londo; edinburgh: edinb; warsaw: warsa; venice: venic
cairo: cairo; beijing: beiji; seoul: seoul; singapore: singa; locate: locat situa
# arts, religion, history
art: arts; artist: artis; music: music; song: song songs sing sings singe singi sang; dance: dance danci
painting: paint; sculpture: sculp; theatre: theat; film: film films movie cinem; actor: actor actre
author: author authors; poem: poem poems poet poets poetr; novel: novel; tale: tale tales; hero: hero heroe
literature: liter; vilvoorde: vilvo; museum: museu; castle: castl; tower: tower; palace: palac; church: churc; priest: pries; god: god gods divin
holy: holy saint sacre; faith: faith; prayer: praye pray prays; pope: pope popes; bishop: bisho
monk: monk monks; culture: cultu; treasure: treas; sword: sword; shield: shiel; arrow: arrow; magic: magic
dragon: drago; ghost: ghost; giant: giant; dwarf: dwarf dwarv; elf: elf elves elven elvish; empire: empir
reign: reign; medieval: medie; revolution: revol; independence: indep; colony: colon; spear: spear
axe: axe axes; helmet: helme; armour: armou armor; ruler: ruler sover; throne: thron; peasant: peasa
nobility: noble nobil; duke: duke dukes duchy duche; hell: hell; heaven: heave parad; angel: angel
devil: devil; witch: witch wizar sorce; curse: curse; myth: myth myths mytho; riddle: riddl puzzl
bow: bow bows arche
"""
