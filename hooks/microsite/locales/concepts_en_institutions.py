"""Frequent English words -> keys shared with the other languages.

Government, justice, money, companies, education, computing and science.
"""

INSTITUTIONS = """
# government and administration
government: gover; state: state; united: unite; kingdom: kingd; crown: crown; king: king kings royal
queen: queen; prince: prince princes princess; emperor: emper; knight: knigh; lord: lord lords
minister: minister ministers ministerial; department: department departments departmental
office: office offices; officer: officer officers official officials officially agent; staff: staff
agency: agenc; body: body bodie; council: counc couns board advis advic; committee: committee committees
chair: chair presi; mayor: mayor; municipal: munic; city: city citie town towns urban; village: villa
rural: rural countryside; country: country countries; province: provi; citizen: citiz; nation: natio
territory: terri; border: borde; embassy: embas ambas; election: elect
vote: vote votes voter voted votin ballo; party: party parties; parliament: parli; senate: senat
law: law laws lawfu rights legis legal; act: act acts acted acting; regulation: regul
rule: rule rules ruled rulin; section: section sections artic; subsection: subse
paragraph: paragraph paragraphs; schedule: sched annex appen; term: term terms; definition: defin
instruction: instr; guide: guide; measure: measu
requirement: require requires required requirement requirements requiring; force: force; power: power
authority: authority authorities
permit: permi allow enabl authorize authorized authorization authorizations authorise; licence: licen
approve: approve approved approval approvals approves approving; accept: accep; refuse: refus
forbid: forbi prohi ban bans banned; oblige: oblig compulsory; duty: duty duties
responsibility: respo liabi; decision: decis decid; order: order decree decrees; notice: notic
notify: notif warn warns warne warni; warning: alert; report: repor
review: revie examine examined examination examinations examining revis; inspect: inspe
verify: verif check control; audit: audit; record: recor; register: regis; file: file files filed filin
document: docum; sign: sign signs signing signed signa; seal: seal seals seale; stamp: stamp
copy: copy copie; list: list lists listed listing listings; data: data; number: numbe figures
address: addre; information: infor; appointment: appoi; member: membe; representative: repre
assistant: deput; leader: leader leaders leadership chief; head: head heads heade headi
secretary: secretary secretaries secret secrets secretariat secretariats; general: gener; public: publi
private: private privately privacy; trust: trust relia confidence; apply: appli apply
accordance: agree accor; disagree: disag; grievance: griev
complaint: complaint complaints complain complained
consult: consult consultation consultations consulted consulting; survey: surve poll polls; census: censu
budget: budge; spend: spend spent expen; immigrant: immig; refugee: refug asylu
emergency: urgen emergency emergencies; disaster: disas; safety: safe safel safet secur; hazard: dange hazar
risk: risk risks risky; threat: threat threats threaten threatened threatening
police: police policeman policemen constable constables; firefighter: firef
prison: priso jail jails imprisonment imprisonments imprisoned; military: milit; war: war wars warfa warri
weapon: weapo arms; soldier: soldi; enemy: enemy enemi; peace: peace pacif; defeat: defea
attack: attack attacks attacked attacker attackers attacking; defend: defen; conquer: conqu; invade: invad
siege: siege seat seats seated besie; tribe: tribe triba; slave: slave; obstacle: obsta barri hindr
fleet: fleet; captain: capta; pilot: pilot; guard: guard; spy: spy spies; rebel: rebel; riot: riot riots
settle: settl estab; conform: confo respe comply complies complied compliance compliant
holder: holder holders shareholder shareholders stockholder stockholders; county: county counties earl earls
politics: policy policies polit; indigenous: indig abori; army: army armies; fight: comba battl fight fough
# justice
principle: principle principles; court: court courts tribunal tribunals; judge: judge judgm judgi; justice: justi
lawyer: attor solic barrister barristers; hearing: heari; trial: trial; evidence: evide proof; prove: prove
witness: witne testify testified testimony; accuse: accus; crime: crime crimi
offence: offence offences offense offenses; theft: theft steal stole thief thiev; fraud: fraud scam scams
murder: murde assas; penalty: penal sanct; fine: fine fines fined; guilty: guilt; innocent: innoc
lawsuit: lawsu sue sued prose; appeal: appeal appeals; sentence: sente
repeal: repeal repealed repeals repealing; void: void voids; valid: valid; expire: expir
owner: owner ownin property properties; possess: posse own owns; inherit: inher heir heirs herit
testament: testa; tenant: tenan; rent: rent rents renta rente renti; lease: lease; mortgage: mortg hypot
contract: contract contracts contractual; clause: clause clauses; subject: subje topic; condition: condi
circumstance: circumstance circumstances; damage: damag harm harms harme harmf; injury: injur wound
victim: victi; abuse: abuse; violence: viole; guarantee: guara warra; minor: minor
# money and companies
money: money monet currency currencies; cash: cash
company: company companies enterprise enterprises corpo firm firms society societies entrepreneur
company: entrepreneurs entrepreneurial; business: busin affai
trade: trade trading commerce commercial commercially negot; industry: indus; factory: factory factories
manufacture: manuf; employ: emplo; job: job jobs caree; hire: hire hired hirin recru; dismiss: dismi layof
wage: wage wages salar remun; strike: strike striking strikers; union: union; retire: retir pensi
boss: boss bosses; manager: manag; founder: founder founders founded founding; partner: partn
customer: clien customer customers; buy: buy buys buyer buyin bough purch
sell: sell sells selle selli sold sale sales; price: price prici tarif; cost: cost costs costi
fee: fee fees royalties; pay: pay pays payin paid paya payab; payment: payme
invoice: invoi billi bill bills; debt: debt debts debto; loan: loan loans borro lende lend lent
interest: interest interests interested interesting; credit: credi; bank: bank banks banki; account: accou
insurance: insur; tax: tax taxes taxab taxat taxpa fisca; income: reven income incomes
profit: profit profits profitable lucra; benefit: benef advantage advantages advantageous; saving: savings
economy: econo; invest: inves; fund: fund funds; funding: fundi finan; amount: amoun sum sums
balance: balan; value: value valua worth; exchange: excha; market: market markets marketplace marketing
advertise: advertisement advertisements advertising advertise advertised; brand: brand trademark trademarks
goods: goods; product: produ; warehouse: wareh; store: store shop shops shopp retail retailer retailers
storage: stora stock stored storing; delivery: deliv; tender: tende bid bids biddi; project: proje
plan: plan plans plann; challenge: chall; issue: issue probl; solution: solut solve resol
award: award prize rewar; donate: donat donor; charity: chari; volunteer: volun; network: netwo
event: event manif; conference: conference conferences; workshop: workshop workshops; exhibition: exhib
lack: lack lacks lacki scarc; surplus: surpl; customs: customs; resource: resou
# education
school: schoo schol; university: university universities; college: college colleges; student: stude pupil
teach: teach taugh; professor: profe; learn: learn lesso; class: class
degree: degre graduate graduates graduation diploma diplomas; exam: exam exams
test: test tests teste testing; skill: skill abili competence competences competent aptit; task: task tasks
research: resea searc seek seeks seeki; science: scien; library: libra; book: book books; page: page pages
chapter: chapt; volume: volum; pencil: penci; pen: pen pens; paper: paper; letter: lette
spelling: spell ortho; grammar: gramm; dictionary: dicti
translate: translate translated translation translations translates translating translator translators
mathematics: mathe math maths; physics: physics physicist physicists physical physically; chemistry: chemi
history: histo story stori; geography: geogr; philosophy: philo; exercise: exerc; note: note notes noted
underline: underline underlined underlines underlining; emphasis: empha; outline: overv outli
summary: summa; abstract: abstr; heading: heading headings; quote: quote quota; speech: speec
opinion: opini; formation: training trainings trainer trainers trainee trainees trained
# computing
computer: compu; software: softw; hardware: hardw equip; digital: digit; device: devic appliance appliances
keyboard: keybo; mouse: mouse mice; printer: print; disk: disk disks disc discs; memory: memor
processor: processor processors; website: websi site sites web; browser: brows
link: link links linke linki related; click: click; download: downl; upload: uploa telev
load: load loads loade loadi; connect: conne login; email: email mail mails maili; message: messa
phone: phone telep; mobile: mobil; command: comma; folder: directory directories folde; package: packa
install: insta; update: updat; version: versi; release: relea; bug: bug bugs debug; kernel: kerne
boot: boot boots boote booti boota; default: defau; option: optio; feature: featu; function: funct
operate: opera; script: scrip; code: code codes coded codin encod; encrypt: encry crypt decry; field: field
row: row rows; column: colum; line: line lines; string: strin chain; text: text texts; font: font fonts
character: chara; image: image photo pictu; video: video; sound: sound; repository: repos; maintain: maint
design: design designs designed designing designer designers concu; draft: draft; robot: robot
artificial: artif; machine: machi; engineer: engineer engineers engineering; pipe: pipe pipes pipel
battery: batte; cable: cable; switch: switc toggl; plug: plug plugs plugg; level: level
rank: rank ranks ranke ranki; range: range rangi; rate: rate rates ratin; average: avera
reckon: calcu recko; unknown: unkno; available: avail; label: label tag tags tagge; tab: tab tabs tabbe
menu: menu menus; cursor: curso; highlight: highlight highlights highlighted; scroll: scrol; select: selec
undo: undo cancel cancels cancelled canceled cancellation cancellations cancelling
content: content contents contain contains containing contained; media: media; news: news
blog: blog blogs blogg; journal: newsp journal journals; broadcast: broadcast broadcasts broadcasting
channel: chann; feedback: feedb; access: acces; merge: merge; host: host hosts hoste hosti server servers
counting: count; motor: engine engines motor
# research and science
sample: sampl; unit: unit units; target: targe; study: study studies studied
discovery: discover discovered discovery discoveries discovers discovering; theory: theor
laboratory: labor lab labs; cell: cell cells cellu; gene: gene genes genet genom; mass: mass masses
space: space spati; earth: earth; moon: moon moons lunar; sun: sun suns solar sunli sunny; star: star stars
planet: planet planets planetary; sky: sky skies; dark: dark darke darkn; shadow: shado shade; mirror: mirro
lens: lens; wave: wave waves; gas: gas gases; iron: iron irons; steel: steel; gold: gold golde
copper: coppe; coal: coal coals; stone: stone; rock: rock rocks rocky; sand: sand sands sandy
wood: wood woods woode; leather: leath; wool: wool; cotton: cotto; silk: silk; plastic: plast
dust: dust dusty; powder: powde; nuclear: nucle; energy: energ; pressure: press; height: heigh; scale: scale
electricity: electric electrical electricity electronic electronics electron electrons volta
"""
