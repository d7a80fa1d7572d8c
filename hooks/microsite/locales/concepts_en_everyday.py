"""Frequent English words -> keys shared with the other languages.

What people do, the home, food, families, travel, sports and time.
"""

EVERYDAY = """
# frequent words
use: use uses used user users using usage utili; new: new newer newly; need: need needs neede needi neces
make: make makes makin made done doing maker; thing: thing; way: way ways manne; well: well bette best
good: good; bad: bad worse worst; find: find finds findi found; give: give gives given givin gave
offer: offer
supply: provide provides provided providing provider providers supply supplies supplied supplier suppliers
supply: supplying; grant: grant subsi; put: put puts putti; set: set sets setti
take: take takes taken takin took; bring: bring broug; know: know knows known knew knowi
knowledge: knowledge; understand: understand understands understood understanding; include: inclu compr
before: befor; after: after; since: since; during: durin; while: while whils; current: curre
again: again anew; yet: however yet nonetheless nevertheless; although: altho though despi; because: becau
otherwise: otherwise; together: toget; between: between among; until: until; less: less lesse; least: least
enough: enoug suffi; excess: exces too; whole: whole total entir; part: part parts partly; piece: piece
none: none; nothing: nothi; self: self itsel thems himse mysel yours; become: becom became
begin: start began begin begun commence commenced commences commencement; launch: launc
end: end ends ended endin termi finis
complete: complete completed completes completely completing completion; stop: stop stops stopp cease
continue: proceed proceeds continue continues continued continuing continuous continuously
stay: stay stays remai
keep: keep keeps keepi kept retain retains retained conserve conserves conservation conserved
leave: leave leaving left; let: let lets letti; return: retur; come: come comes comei came; arrive: arriv
go: go goes going gone went; enter: enter entry entries entrance entrances; exit: exit exits exite
happen: happe occur; move: move moves moved movin; turn: turn turns turne turni
walk: walk walks walke walki; run: run runs runni ran execu; fall: fall falls falle fell
rise: rise rises rose risen risin raise; lift: lift lifts lifte eleva ascen; climb: climb
jump: jump jumps jumpe jumpi; throw: throw threw; pull: pull pulls pulle pulli; push: push pushe pushi
carry: carry carri; hold: hold holds holdi held; catch: catch caugh; hit: hit hits hitti struck strikes
break: break broke; cut: cut cuts cutti; close: close closu closi shut; open: open opens opene openi
fill: fill fills filli fille; empty: empty; add: add adds added addin addit
remove: remov delet eras erase withd; replace: repla; reduce: reduc decre dimin lowered lowering
increase: incre; improve: impro; change: chang modif amend; grow: grow grows grown growi growt grew
spread: sprea exten propa; fit: fit fits fitte fitti suit suits suita; join: join joins joine joini joint
share: share shari; split: split divid separ; mix: mix mixe mixed mixes mixtu; choose: choos chose choic
want: want wants wante wish wishe desir; hope: hope hopes hoped hopin hopef
try: try trys tries tried tryin attem; look: look looks looke looki
see: see sees seen saw view views viewe viewi; watch: watch obser monit
show: show shows showe shown showi displ; hide: hide hides hidde hidin cache; hear: hear hears heard liste
speak: speak spoke talk talks talke talki discu; say: say says sayin said; tell: tell tells telli told
call: call calls calle calli; name: name names named namel; title: title; word: word words wordi
read: read reads reade reading readings; write: write writt writi wrote; draw: draw draws drawn drawi drew
ask: ask asks asked askin reque deman
answer: answe reply replies respond responds responded responding response responses; question: quest
send: send sends sendi sende sent transmit transmits transmitted transmission transmissions exped
receive: recei recipient recipients; get: get gets getti got obtai procu; acquire: acqui
lose: lose loses loser losin lost loss losse; win: win wins winni winne won victo; miss: miss missed missing
forget: forge; remember: remem remin recal; think: think thoug belie; feel: feel feels felt feeli
love: love loves loved lover lovin like; hate: hate hates hated hatre; fear: fear fears afrai; enjoy: enjoy
worry: worry worri; laugh: laugh; cry: cry cries cried weep; smile: smile; sleep: sleep aslee; dream: dream
wake: wake wakes waken awake; help: help helps helpe helpi assis; support: suppo; protect: prote
save: save saves saved savin; care: care cares cared careg carin; careful: caref cauti; serve: serve serving
service: servi; meet: meet meets met; meeting: meeting meetings assem
collect: gathe collect collects collected collecting collection collections collector collectors
follow: follo suite; lead: lead leads leading led; reach: reach achie; succeed: succe
fail: fail fails faile faili failu; able: able unabl capab incap; work: work works worke worki
play: play plays playe playi game games; player: player players
build: build built construct constructed construction constructing constructor constructors; create: creat
fix: fix fixes fixed fixin repai correct corrected correcting correction corrections correctly correctness
mistake: mista error wrong; true: true truth; false: false; real: real reali; right: right exact
possible: possi; likely: likel proba; mean: mean means meant meani; reason: reaso
cause: cause causi trigg provo; result: resul; example: example examples
kind: kind kinds type types typed sort sorts genre; idea: idea ideas; step: step steps; place: place placi
here: here; there: yonde; why: why; outside: outsi outdo exter; inside: insid indoor inner interior
above: above; below: below benea; near: near nearby; far: far farth dista
around: aroun approximately approx; across: acros throu; against: against; front: front
back: back backs backw behin rear; side: side sides; middle: middl midst
top: top tops high highs highe upper; bottom: botto low lows lower; edge: edge edges; corner: corne angle
left: leftm; round: round; flat: flat flats; deep: deep deepe deepl depth
wide: wide wider widel width broad large; narrow: narro; thick: thick; thin: thin thinn slim
big: big bigge great huge gross enorm; small: small littl tiny; long: long longe lengt; short: short brief
size: size sizes sized; shape: shape shapi form forms; heavy: heavy heavi; light: light; weight: weigh
strong: stron powerful; weak: weak weake weakn; hard: hard hards harde hardl diffi tough
soft: soft softe softl gentl; easy: easy easie easil; fast: fast faste quick rapid speed
slow: slow slows slowe slowl; early: early earli; late: late later lates delay
old: old older oldes former formerly ancie; young: young youth; beautiful: beaut prett; ugly: ugly
nice: nice nicel pleas; clean: clean; dirty: dirty dirt; full: full fully; dry: dry dries dried dryin droug
wet: wet damp humid; hot: hot hotte warm warme warmt heat heats heate heati
cold: cold colde cool coole cooli; rich: rich riche wealt; poor: poor poore pover
expensive: expensive costly; free: free frees freed freel libre gratu liber; busy: busy; ready: ready
prepare: prepa; alone: alone lonel; common: commo; usual: usual typic; strange: stran; foreign: forei
different: diffe; alike: alike simil resem; equal: equal equit
main: main mains mainly principal principally; next: next; last: last lasts lasti lastl
previous: previous previously prece; single: singl simpl; double: doubl twice; pair: pair pairs paire coupl
often: often frequ; always: alway; never: never; sometimes: somet; already: alrea; soon: soon soone
today: today now nowad; tomorrow: tomor; yesterday: yeste; almost: almos nearly; rather: rathe inste
especially: espec notab; just: just justl; really: really truly; sudden: sudde abrup
# time
day: day days daily; month: month; year: year years yearl annua; week: week weeks weekl weeke
hour: hour hours hourl; minute: minut; time: time times timin; moment: momen; century: centu
age: age ages aged; era: era; date: date dates dated; deadline: deadline deadlines; calendar: calen agend
january: janua; february: febru; march: march; april: april; june: june; july: july; august: augus
december: decem; spring: sprin; summer: summe; autumn: autum; winter: winte; morning: morni; noon: noon lunchtime
evening: eveni; night: night overn; monday: monda; tuesday: tuesd; wednesday: wedne; thursday: thurs
friday: frida; saturday: satur; sunday: sunda; season: seaso; birthday: birthday birthdays anniv; past: past
future: futur; modern: moder; wait: wait waits waite waiti await; expect: expec forec; temporary: tempo
permanent: perma; simultaneous: simul; period: perio
# family and people
people: peopl perso folk folks; man: man men mans male males mascu; woman: woman women femal femin
child: child kid kids; baby: baby babies infant infants; boy: boy boys; girl: girl girls; son: son sons
father: fathe dad dads; mother: mothe mom moms mum mums maternal maternity; parent: paren; brother: broth
sister: siste; husband: husba spous wife wives; wedding: weddi; marriage: marri; divorce: divor
family: famil; uncle: uncle; aunt: aunt aunts; nephew: nephe niece; grandfather: grand; ancestor: ances
orphan: orpha; elder: elder; teenager: teena teen teens adole; adult: adult; friend: frien; neighbour: neigh
guest: guest invit; life: life lives; live: live lived livin; birth: birth born nativ
death: death die dies died dead deadly dying decea morta; bury: bury buried buria funer
gender: sex sexes sexua gende; surname: surna; language: langu lingu; forename: foren
# home
home: home homes homep; room: room rooms; kitchen: kitch cook cooks cooke cooki cuisi; garden: garde
door: door doors gate gates; window: windo; roof: roof roofs roofi; wall: wall walls; floor: floor
stair: stair; screen: scree; button: butto; furniture: furni; table: table chart; key: key keys
lock: lock locks locke locki; box: box boxes boxed; bag: bag bags; bottle: bottl; glass: glass; plate: plate
knife: knife knive; spoon: spoon; fork: fork forks; cup: cup cups mug mugs; soap: soap soaps; towel: towel
candle: candl; toy: toy toys; gift: gift gifts; rubbish: waste trash rubbi garba; tool: tool tools
hammer: hamme; nail: nail nails; rope: rope ropes; needle: needl; thread: thread threads wire wires
bell: bell bells; umbrella: umbre; clothes: cloth dress garme; shirt: shirt; trousers: trous pants
skirt: skirt; coat: coat coats jacke; hat: hat hats; shoe: shoe shoes sock socks; glove: glove
wear: wear wears wearing worn wore; pocket: pocke; bathe: bath baths bathe bathi
wash: wash washe washi laund; sit: sit sits sitti sat; stand: stand stood; shelter: shelt; fence: fence
bench: bench; shelf: shelf shelv; drawer: drawer drawers; carpet: carpe rug; curtain: curta; pillow: pillo
stove: stove; fridge: fridg refri; bucket: bucke; brush: brush; comb: comb; scissors: sciss; screw: screw
ink: ink; chalk: chalk; net: net nets filet; hook: hook hooks; ring: ring rings; jewel: jewel
necklace: neckl; clock: clock; gun: gun guns rifle canno; bullet: bullet bullets ammun
bomb: bomb bombs bombi bomba; building: building buildings
# food
food: food foods feed feeds feedi fed; eat: eat eats eaten eatin ate; drink: drink bever; bread: bread baker
meat: meat meats; beef: beef; pork: pork pig pigs; chicken: chick poult; egg: egg eggs; milk: milk dairy
cheese: chees; butter: butter; oil: oil oils petro; salt: salt salts salte; sugar: sugar; pepper: peppe
rice: rice; wheat: wheat; fruit: fruit; apple: apple; pear: pear pears; grape: grape; lemon: lemon
strawberry: strawberry strawberries; cherry: cherr; potato: potat; vegetable: veget; carrot: carro
onion: onion; mushroom: mushr; bean: bean beans; wine: wine wines viney; beer: beer beers brewe
coffee: coffe; tea: tea teas teapo; water: water; juice: juice; cake: cake cakes; meal: meal meals
dinner: dinne suppe; hungry: hungr hunge famin; thirst: thirs; taste: taste tasty flavo; bitter: bitte
raw: raw; boil: boil boils boile; fry: fry fried fries; bake: baked bakin bake oven; crumb: crumb
# travel and transport
travel: tourn travel travels traveling travelling travelled traveller travellers journey journeys voyag
trip: trip trips; train: train; railway: railw rail rails railr; car: car cars automobile automobiles
vehicle: vehic; bicycle: bicyc bike bikes cycli; truck: truck lorry lorri; bus: bus buses
plane: plane aircr airpl; flight: fligh fly flyin flies flew; airport: airpo; ship: ship ships boat boats
vessel: vesse; sail: sail sails saile saili; harbour: port ports harbo; bridge: bridg
road: road roads street streets highway highways; path: path paths pathw trail; track: track
driver: drive driving drove; passenger: passe; luggage: lugga bagga suitc; passport: passport passports
hotel: hotel; tourist: touri; fuel: fuel fuels gasol combu; wheel: wheel; accident: accid crash
rescue: rescu; departure: departure departures depart departs departed
transport: transport transports transportation transported shipping shipment shipments
card: map maps mappe card cards
# sports and leisure
sport: sport; race: race races racin; ball: ball balls; football: socce footb; hockey: hocke
swim: swim swims swimm swam; ski: ski skis skiin skier; skate: skate skati; ride: ride rides rider ridin
hike: hike hikes hiker hikin; hunt: hunt hunts hunte hunti; fish: fish fishe fishi; team: team teams
coach: coach; champion: champ; medal: medal; winner: laure; score: score scori; match: match
leisure: leisu recre; luck: luck lucky chance chances rando
# further verbs, qualities and things
avoid: avoid; prevent: preve; thank: thank; welcome: welco; congratulate: congr; hello: hello greet
sorry: sorry apolo excus; pity: pity; pride: pride proud; shame: shame asham; anger: anger angry
sadness: sad sadne sadly; happy: happy happi joy; surprise: surpr aston
courage: brave courage courages courageous; wise: wise wisdo; silly: stupi silly; overcome: overc
crush: crush overw; shake: shake shook; shine: shine ray rays; burn: burn burns burnt burne
freeze: freez frost froze; melt: melt melts melte; sew: sew sewn sewin; weave: weave woven
dig: dig digs diggi dug; sweep: sweep broom; hang: hang hangs hung hangi suspe; tie: tie ties tied
tear: tear tears torn; bend: bend bends bent curve; stretch: stret; squeeze: squee tight; knock: knock
whisper: whisp murmu; shout: shout screa; promise: promi pledg; cheat: cheat
deserve: deserve deserves merit; behave: behav; habit: habit; hurry: hurry hurri; belong: belon
depend: depen; attach: attach attaches attached attaching attachment attachments enclo; detach: detac
wrap: wrap wraps wrapp envel; cover: cover; reveal: revea; indicate: indic; rumour: rumou rumor
joke: joke jokes jokin; doubt: doubt; guess: guess; wonder: wonde; curious: curio; boring: borin bored
tired: tired fatig; lazy: lazy lazin; rude: rude; loud: loud loudl noise noisy
quiet: quiet calm calml silen; smooth: smoot; rough: rough; sharp: sharp; blunt: blunt; steep: steep
hollow: hollo; solid: solid; loose: loose; fresh: fresh; ripe: ripe; rotten: rotte; spare: spare
rare: rare rarely; plenty: plent abund; crowd: crowd; queue: queue tail tails; heap: heap heaps
bundle: bundl; bunch: bunch; drop: drop drops; bite: bite bites; scratch: scrat; hole: hole holes
gap: gap gaps; crack: crack; trap: trap traps trapp; crew: crew crews; wander: wande; chase: chase
escape: escap fled flee flees leak leaks; survive: survi; perish: peris; vanish: disap vanis
appear: appea appar; fade: fade faded fadin; float: float; sink: sink sinks sank sunk
flow: flow flows flowi; spill: spill; splash: splas; dive: dive dives diving; rowing: rowing oar oars
lunch: lunch breakfast breakfasts; adapt: adapt; portion: porti; develop: devel; ageing: ageing aging
ensure: ensur; present: prese; effect: effec; impact: impac; clear: clear; frame: frame; lot: lot lots
tip: tip tips; purpose: goal goals aim aims aimed objective objectives purpose purposes; object: objec
post: post posts poste; housing: housi dwell; breast: breas chest; ticket: ticke; troop: troop
assume: assum suppose supposed supposing
"""
