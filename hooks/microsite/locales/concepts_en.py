"""Frequent English words that do not resemble their French counterparts -> keys shared with the other
languages.

A word is looked up whole, then by its first five letters without accents.
"""

from .concepts import parse_concepts

_TABLE = """
use: use uses used using user users emplo; team: team teams; people: peopl perso
work: work works worke worki; government: gover; digital: digit; help: help helps helpe helpi assis suppo
tool: tool tools; make: make makes made makin do does done doing; new: new news newly
need: need needs neede requi; day: day days daily; month: month; year: year years; week: week weeks weekl
hour: hour hours; time: time times; way: way ways manne; well: well wells
find: find finds found findi locat; give: give gives given givin gave provi suppl grant; put: put puts
question: quest; write: write wrote writt writi; learn: learn lesso; know: know knows knew known knowi
understand: under; before: befor prior; after: after follo; since: since; during: durin; also: also alsos
only: only onlys; each: each eachs; other: other; same: same sames; very: very verys; now: now nows
again: again; child: child kids; health: healt; research: resea; design: desig; service: servi
benefit: benef; task: task tasks; page: page pages; website: websi site sites web
link: link links linke relat; email: email; phone: phone telep; word: word words; read: read reads readi
answer: answe respo reply; ask: ask asks asked askin; send: send sends sent sendi; receive: recei
get: get gets got getti obtai; see: see sees saw seen; show: show shows shown showe showi displ
think: think thoug belie; want: want wants wante; like: like likes; look: look looks looke searc
try: try trys tries tried tryin attem; start: start began begin; build: build built; change: chang
improve: impro; increase: incre; decrease: decre reduc; lead: lead leads; manager: manag; officer: offic
public: publi; department: depar; board: board; step: step steps; level: level; number: numbe many
big: big bigs bigge great; small: small; high: high highs highe; low: low lows; early: early earli
late: late lates; long: long longs longe; short: short; first: first; last: last lasts past
next: next nexts; today: today; world: world globa; country: count; life: life lifes lives; place: place
law: law laws; regulation: regul; section: secti; subsection: subse; paragraph: parag; schedule: sched
court: court; order: order; company: compa corpo firm firms; business: busin; fee: fee fees; payment: payme
pay: pay pays paid; amount: amoun; money: money; fine: fine fines; offence: offen; penalty: penal
term: term terms; purpose: purpo; force: force; date: date dates; period: perio; notice: notic
report: repor; review: revie; decision: decis; power: power; duty: duty dutys; land: land lands
water: water; ship: ship ships; vessel: vesse; vehicle: vehic; goods: goods; food: food foods
fish: fish fishs fishe fishi; farm: farm farms farme; record: recor; file: file files; form: form forms
sign: sign signs signe; hearing: heari; license: licen; information: infor; share: share; loan: loan loans
tax: tax taxs taxes; income: incom; insurance: insur; bank: bank banks; agreement: agree; member: membe
chair: chair; appointment: appoi; minor: minor; woman: woman women; man: man mans men; police: polic
safety: safet; accordance: accor; disease: disea
treatment: treat; patient: patie; drug: drug drugs; cell: cell cells; sample: sampl; target: targe
unit: unit units; hospital: hospi; network: netwo; partner: partn; award: award; funding: fundi
fund: fund funds; call: call calls calle; project: proje; event: event; meeting: meeti meet meets
training: train; skill: skill; development: devel; software: softw; code: code codes
test: test tests teste testi; trust: trust confi; issue: issue probl; challenge: chall
goal: goal goals aim aims; success: succe; effect: effec; impact: impac; ensure: ensur; include: inclu
because: becau; however: howev; together: toget; without: witho; until: until; few: few fews; many: manys
most: most mosts mostl major; more: more mores; less: less lesss; half: half halfs halve; both: both boths
one: one ones; home: home homes; house: house; family: famil; student: stude; school: schoo
room: room rooms; door: door doors; screen: scree; button: butto; choose: choos chose
mean: mean means meant; keep: keep keeps kept; let: let lets; allow: allow; leave: leave left
buy: buy buys bough procu; sell: sell sells sold; spend: spend; save: save saves; reach: reach
stay: stay stays; live: live livin; hold: hold holds held; end: end ends ended; stop: stop stops
open: open opens opene; free: free frees freel; hard: hard hards harde diffi; easy: easy easys easie easil
fast: fast fasts faste; clear: clear; strong: stron; true: true trues truth; real: real reals reali
whole: whole; english: engli; french: frenc; british: briti; canada: canad; kingdom: kingd; states: state
european: europ; january: janua; february: febru; march: march; april: april; june: june junes
july: july julys; august: augus; december: decem; spring: sprin; summer: summe; autumn: autum; winter: winte
morning: morni; evening: eveni; night: night; monday: monda; tuesday: tuesd; wednesday: wedne
thursday: thurs; saturday: satur; sunday: sunda; image: image photo pictu; hand: hand hands; eye: eye eyes
face: face faces facin; head: head heads; heart: heart; blog: blog blogs; post: post posts poste
story: story stori; news: newss; media: media; speak: speak spoke talk talks; tell: tell tells told
say: say says said; hear: hear hears heard; feel: feel feels felt; lot: lot lots; thing: thing
example: examp; reason: reaso; result: resul; tip: tip tips; feedback: feedb; enough: enoug; always: alway
never: never; often: often; sometimes: somet; already: alrea; soon: soon soons; almost: almos; around: aroun
about: about; above: above; below: below; across: acros; toward: towar; able: able ables; can: can cans
must: must musts; should: shoul; will: will wills; everyone: every; nothing: nothi; why: why whys
where: where; when: when whens; who: who whos; what: what whats; your: your yours; our: our ours
their: their
"""

CONCEPTS = parse_concepts(_TABLE)
