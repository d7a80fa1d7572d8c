"""Frequent French words that do not resemble their English counterparts -> keys shared with the other
languages.

A word is looked up whole, then by its first five letters without accents.
"""

from .concepts import parse_concepts

_TABLE = """
use: utili usage user emplo servi sert serve; team: equip; people: gens perso; work: trava oeuvr bosse
government: gouve etat; digital: numer; help: aide aider aidee aidon aidez aides appui; tool: outil
make: faire fait faits faite font fera faiso reali rendr rend rendu; new: nouve neuf
need: besoi neces fallo faut; day: jour journ; month: mois; year: an ans annee; week: semai; hour: heure
time: temps fois momen; way: facon manie; well: bien bon bonne bons mieux meill; find: trouv reper
give: donne don dons fourn accor; put: mettr mis mise mises place; question: quest
write: ecrir redig ecrit redac; learn: appre appri savoi lecon; know: conna connu sait savon
understand: compr; before: avant; after: apres suite suiva; since: depui; during: penda duran cours lors
also: aussi egale; only: seule uniqu; each: chaqu chacu; other: autre; same: meme; very: tres
now: maint desor; again: encor; child: enfan; health: sante; research: reche; design: conce; service: prest
benefit: benef; task: tache; page: page; website: site; link: lien lier liee lies; email: courr mail
phone: telep; word: mot mots parol; read: lire lisez lu lectu; answer: repon; ask: deman; send: envoy
receive: recev recu recus recue; get: obten; see: voir voyez vu vue; show: montr affic prese
think: pense croir crois; want: voulo veut voulu veule souha; like: comme aimer; look: regar cherc
try: essay tente essai; start: debut lance; build: const batir creer cree crees creat; change: chang modif
improve: ameli; increase: augme hauss; decrease: dimin redui baiss; lead: dirig mener mene; manager: gesti
officer: agent fonct; public: publi; department: minis; office: burea charg; board: conse offic; step: etape
level: nivea; number: nombr chiff; big: grand gros; small: petit; high: haut eleve; low: bas basse faibl
early: tot; late: tard; long: longu long; short: court; first: premi; last: derni passe; next: proch
today: aujou; world: monde mondi; country: pays; life: vie vies; place: lieu endro; law: loi droit
regulation: regle; section: artic; subsection: parag; paragraph: aline; schedule: annex
under: sous vertu terme titre; court: tribu cour; order: ordon decre arret; company: socie entre compa
business: affai; employee: salar; worker: ouvri; fee: frais; payment: paiem verse; pay: payer paie
amount: somme monta; money: argen; fine: amend; offence: infra; penalty: peine sanct penal
term: manda modal dure; purpose: appli fin fins but; force: vigue; date: date; period: perio delai
notice: avis notif; report: rappo; review: exame revis; decision: decis; power: pouvo attri
duty: oblig devoi; land: terre terra; water: eau eaux; ship: navir batea; vessel: batim; vehicle: vehic
goods: march biens; building: immeu edifi; food: alime nourr; fish: poiss peche; farm: agric ferme
record: dossi regis docum; file: fichi; form: formu; sign: signe signa; hearing: audie; license: licen permi
information: rense infor; share: parta actio part; loan: pret prets empru; tax: impot taxe fisca
income: reven; insurance: assur; bank: banqu; agreement: enten conve; member: membr; chair: presi
appointment: nomin nomme; minor: mineu; woman: femme; man: homme; police: genda polic; safety: secur
accordance: confo; disease: malad patho affec
treatment: trait thera soins soin; patient: patie; drug: medic; cell: cellu; sample: echan prele
target: cible; unit: unite; hospital: hopit hospi; network: resea; partner: parte; founder: fonda fonde
award: label prix; funding: finan; fund: fonds fond; call: appel; project: proje; event: evene renco manif
meeting: reuni seanc; training: forma; skill: compe; development: devel; software: logic; code: code
test: test epreu; trust: confi; issue: probl enjeu; challenge: defi; goal: objec; success: reuss succe
effect: effet; impact: incid impac; ensure: veill garan; include: inclu compt; follow: suivr suivi
because: car parce; however: toute cepen; together: ensem; without: sans; until: jusqu; few: quelq peu
many: beauc; most: plupa major; more: plus davan; less: moins; half: moiti demi; both: deux; one: un une
home: maiso accue domic; house: chamb; family: famil; student: etudi; school: ecole; room: salle piece
door: porte; screen: ecran; button: bouto; choose: chois choix; mean: signi moyen; keep: garde
let: laiss perme; allow: autor; leave: conge quitt; buy: achet achat; sell: vendr vente vend; spend: depen
save: econo sauve; reach: attei joind; stay: reste; live: vivre vit vivan direc; hold: tenir tenu detie
end: termi; stop: cesse; open: ouver; free: libre gratu; hard: diffi; easy: facil; fast: rapid vite
clear: clair; strong: fort forte solid; true: vrai vraie; real: reel reell; whole: entie; english: angla
french: franc; british: brita; canada: canad; kingdom: royau; states: etats unis; european: europ
january: janvi; february: fevri; march: mars; april: avril; june: juin; july: juill; august: aout
december: decem; spring: print; summer: ete; autumn: autom; winter: hiver; morning: matin
evening: soir soire; night: nuit; monday: lundi; tuesday: mardi; wednesday: mercr; thursday: jeudi
saturday: samed; sunday: diman; image: image photo; picture: cadre; hand: main mains; eye: yeux oeil
face: visag face; head: tete siege; heart: coeur; blog: blogu bille; post: poste; story: histo recit
news: actua; media: media; speak: parle; talk: discu; tell: dire dit racon; say: disen; hear: ecout
feel: senti resse; lot: tas; thing: chose truc; example: exemp; reason: raiso motif; result: resul
tip: astuc; feedback: retro; support: souti; enough: assez suffi; always: toujo; never: jamai; often: souve
sometimes: parfo; already: deja; soon: bient; almost: presq; around: envir autou; about: sujet propo
above: dessu; below: desso; against: contr; across: trave; toward: vers; able: mesur capab peuve
can: peut pouve; must: doit doive; should: devra devri; will: sera seron; everyone: tous; nothing: rien
why: pourq; where: ou; when: quand lorsq; who: qui; what: quoi que quel quell; your: votre vos vous
our: notre nos nous; their: leur leurs
"""

CONCEPTS = parse_concepts(_TABLE)
