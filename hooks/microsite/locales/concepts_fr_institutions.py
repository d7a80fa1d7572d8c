"""Frequent French words -> keys shared with the other languages.

Government, justice, money, companies, education, computing and science.
"""

INSTITUTIONS = """
# government and administration
government: gouve; state: etat etats etatique etatiques; united: unis unie unies; kingdom: royau
crown: couro; king: roi rois royal; queen: reine; prince: prince princes princesse princesses
emperor: emper; knight: chevalier chevaliers chevalerie; lord: seign; minister: ministre ministres
department: ministere ministeres ministeriel ministeriels ministerielle ministerielles depar; office: burea
officer: agent fonctionnaire fonctionnaires officier officiers officiel officiels officielle officielles
officer: officiellement; staff: effectifs; agency: agence agences organisme organismes; body: corps
council: conseil conseils conseiller conseillers conseillere conseilleres; committee: comit; chair: presi
mayor: maire mairi; municipal: munic communal communale communales communaux; city: ville urbai cites
village: village villages; rural: rural campagnard campagnards campagnes; country: pays; province: provi
citizen: citoy; nation: natio; territory: terri
border: frontiere frontieres frontalier frontaliers frontaliere frontalieres; embassy: ambas
election: election elections electoral electeur electeurs electrice electrices elire elu elus elue
election: electoraux; vote: vote votes voter vota scrut suffrage suffrages; party: partis
parliament: parlement parlements parlementaire parlementaires parli; senate: senat
law: loi lois droit juridique juridiques legis legal legaux; act: acte actes agir agit agissent agissant
regulation: reglement reglements reglementaire reglementaires reglementation reglementations reglementer
regulation: regul; rule: regle regir regit regissent regissant; section: article articles
subsection: paragraphe paragraphes; paragraph: aline; schedule: annex; term: terme mandat mandats
definition: defin; instruction: consigne consignes instr; guide: guide; measure: mesur
requirement: exige requis requise requises requiert; force: force vigueur; power: pouvoir pouvoirs
authority: autorite autorites
permit: permet permettre permettent permettant autoriser autorise autorisation autorisations autorisee permi
licence: licen
approve: approuve approuves approuver approbation approbations approuvee approuvees agrement agree
accept: accep; refuse: refus
forbid: interdit interdire interdiction interdictions interdite interdites interdits prohi; oblige: oblig
duty: devoir devoirs; responsibility: respo; decision: decis decid tranc
order: ordon decret decrets arrete arretes ordre; notice: avis preav; notify: avert notif
warning: alert avertissement avertissements
report: rapport rapports signaler signale signalement signalements signalez
review: examen examens examine examines examiner revue revis reexa; inspect: inspe
verify: controle controles controler verif; audit: audit verificateur verificateurs; record: dossi enreg
register: immat regis; file: fichi; document: docum; sign: signe signa; seal: sceau scell; stamp: timbr
copy: copie exemplaire exemplaires; list: liste enume; data: donnee donnees
number: nombre nombres numero numeros chiffre chiffres; address: adres; information: rense infos infor
appointment: nomination nominations rendez; member: membr; representative: repre; assistant: adjoi
leader: dirigeant dirigeants dirigeante dirigeantes chef chefs leade; head: tete tetes
secretary: secret secretaire secretaires secretariat secretariats secrete secretes secrets; general: gener
public: publi; private: prive; trust: fiabl confiance; apply: appli; accordance: entente ententes accor
disagree: desaccord desaccords; grievance: grief; complaint: recla dolea plainte plaintes plaignant plaignants
consult: consultation consultations consulter consultez; survey: sonda enquete enquetes surve
census: recensement recensements; budget: budge; spend: depenses depense depenser depensent
immigrant: immig; refugee: refug; emergency: urgen; disaster: catas sinis; safety: suret secur
hazard: dange; risk: risqu; threat: menac; police: police policier policiers policiere policieres genda
firefighter: pompi; prison: priso emprisonnement emprisonnements emprisonner; military: milit
war: guerre guerres guerrier guerriers; weapon: arme armes armement armements; soldier: solda; enemy: ennem
peace: paix pacif; defeat: defaite defaites vainc; attack: attaq; defend: defen; conquer: conqu
invade: envah; siege: siege assiege assieger; tribe: tribu triba; slave: escla
obstacle: obsta barri entrave entraves; fleet: flotte flottes; captain: capitaine capitaines; pilot: pilot
guard: gardien gardiens; spy: espio; rebel: rebel; riot: emeut; settle: etabl; conform: confo respe
holder: titul detenteur detenteurs detentrice detentrices actionnaire actionnaires; county: comte
politics: polit; indigenous: autochtone autochtones indig abori; army: armee; fight: comba batai
# justice
principle: principe principes; court: tribunal tribunaux cour cours; judge: juge juges juger jugem; justice: justi; lawyer: avoca
hearing: audience audiences; trial: proces; evidence: preuv; prove: prouv prove; witness: temoi
accuse: accus incul; crime: crimi crime; offence: infraction infractions delit; theft: voleu derob
fraud: fraud escro; murder: meurtre meurtres meurtrier meurtriers assas; penalty: peine sanct penal
fine: amende amendes; guilty: coupa culpa; innocent: innoc; lawsuit: poursuite poursuites; appeal: pourv
sentence: phrase phrases; repeal: abrog; void: nul nulle nuls; valid: valid; expire: expir perim
owner: proprietaire proprietaires propriete proprietes; possess: posse; inherit: herit inher
testament: testa; tenant: locataire locataires; rent: loyer louer loue; lease: bail baux; mortgage: hypot
contract: contrat contrats contractuel contractuels; clause: clause clauses; subject: sujet
condition: condi; circumstance: circonstance circonstances; damage: degat domma endom preju
injury: bless lesio; victim: victi; abuse: abus abuse; violence: viole; guarantee: garan; minor: mineu minor
# money and companies
money: argent monna monet devise devises; cash: comptant
company: entreprise entreprises entrepreneur entrepreneurs entrepreneurial compagnie compagnies societe
company: societes corpo; business: affai
trade: commerce commerces commercial commerciale commerciales commerciaux negoc; industry: indus
factory: usine; manufacture: fabri manuf; employ: emplo salar; job: metie postes; hire: embau recru
dismiss: conge licenciement licenciements licencier; wage: salaire salaires remun; strike: greve
union: syndi union; retire: retraite retraites pensi; boss: patro; manager: gerer gere gerez gesti manag
founder: fondateur fondateurs fondatrice fondatrices fonde; partner: parte; customer: clien
buy: achet achat; sell: vendre vend vendu vendent vendeur vendeurs vente; price: prix tarif
cost: cout couts coute; fee: frais redevance redevances; pay: payer paie paies paye payez payab
payment: paiem versement versements verser; invoice: factu; debt: dette endet crean
loan: empru preteur preteurs
interest: interet interets interesse interesses interesser interessant interessants; credit: credi
bank: banqu banca; account: compte comptes comptable comptables comptabilite
insurance: assurance assurances assureur assureurs assures
tax: impot taxe taxes fisca imposable imposables imposition impositions; income: revenu revenus
profit: renta lucra; benefit: benef avantage avantages avantageux avantageuse avantageuses; saving: eparg
economy: econo; invest: inves; fund: fonds fond; funding: finan; amount: somme monta
balance: solde equil balan; value: valeu valoi vaut; exchange: echange echanges echanger; market: march
advertise: publicite publicites publicitaire publicitaires; brand: marque marques
goods: marchandise marchandises; product: produ; warehouse: entrepot entrepots; store: magas bouti
storage: stock entreposage; delivery: livra livree livrees livrer; tender: soumi; project: proje
plan: plan plans plani; challenge: defi defis; issue: probl enjeu; solution: solut resou resol
award: label recompense recompenses recompenser; donate: donat; charity: bienf carit chari; volunteer: benev
network: resea; event: evenement evenements manif; conference: collo congr conference conferences
workshop: ateli; exhibition: exposition expositions exposer exposant exposants; lack: manque manquent penur
surplus: exced; customs: douan; resource: resso
# education
school: ecole scola; university: universite universites universitaire universitaires
college: collegial collegiale college colleges
student: etudiant etudiants etudiante etudiantes eleve ecolier ecoliers; teach: ensei
professor: profe pr pre
learn: lecon apprend apprendre apprenez apprennent apprenant apprenants apprentissage appris apprise
learn: apprises; class: class; degree: degre diplome diplomes; exam: concours epreuve epreuves
test: test tests teste; skill: competence competences competent aptit; task: tache
research: reche chercheur chercheurs chercheuse chercheuses cherche cherchez chercher cherchent cherchant
science: scien savan; library: bibli; book: livre bouqu; page: page pages; chapter: chapi
volume: tome tomes volum; pencil: crayo; pen: stylo plume; paper: papie; letter: lettr; spelling: ortho
grammar: gramm; dictionary: dicti; translate: tradu; mathematics: mathe; physics: physi; chemistry: chimi
history: histo recit; geography: geogr; philosophy: philo; exercise: exerc; note: note notes noter notez
underline: souli; emphasis: accen; outline: apercu esqui contour contours; summary: resum sommaire sommaires
abstract: abstr; heading: rubri entete; quote: citer citation citations devis
speech: discours allocution allocutions; opinion: opini
formation: formation formations formateur formateurs formatrice formatrices
# computing
computer: ordinateur ordinateurs informatique informatiques informaticien informaticiens; software: logic
hardware: materiel materiels materielle materielles equip
digital: numerique numeriques numeriser numerisation numeriquement
device: dispositif dispositifs appareil appareils peripherique peripheriques; keyboard: clavi; mouse: souris
printer: impri; disk: disqu; memory: memoi memor; processor: processeur processeurs; website: site sites
browser: navigateur navigateurs; link: lien liens lier liee lies; click: clic clics cliqu; download: telec
upload: telev; load: charger chargez charge chargement chargements chargee chargees; connect: conne
email: courr mail mails; message: messa; phone: telep; mobile: mobil; command: comma
folder: repertoire repertoires; package: paque; install: insta
update: maj actualiser actualisation actualisations; version: versi; release: parut; bug: bogue debog debug
kernel: noyau; boot: amorc; default: defau; option: optio; feature: fonctionnalite fonctionnalites
function: fonct
operate: fonctionne fonctionner fonctionnent fonctionnement opera exploiter exploitation exploitations
operate: exploite; script: scrip; code: code codes coder codag encod
encrypt: chiffrer chiffrement chiffree chiffrees crypt; field: champ; row: rangee rangees
column: colonne colonnes; line: ligne; string: chaine chaines; text: texte; font: polices; character: carac
image: image photo; video: video; sound: sons sonor; repository: depot; maintain: maint
design: conception conceptions concepteur concepteurs concevoir concoit concu; draft: ebauc broui
robot: robot; artificial: artif; machine: machi engin; engineer: ingen; pipe: tuyau conduite conduites
battery: pile piles batte; cable: cable cabla; switch: bascu commutateur commutateurs
plug: branche brancher fiche; level: nivea; rank: rang rangs classement classements; range: gamme eventail
rate: taux; average: moyen; reckon: calcu; unknown: inconnue inconnues inconnus inconnu
available: disponible disponibles disponibilite disponibilites; label: etiqu; tab: onglet onglets
menu: menu menus; cursor: curse; highlight: surli; scroll: defil; select: selec; undo: annul
content: contenu contenus contenir contient contiennent contenant; media: media
news: nouvelles actualite actualites; blog: blog blogs blogu billet billets; journal: journal journaux
broadcast: diffu emission emissions; channel: canal canaux; feedback: retroaction retroactions
access: acces acced; merge: fusio; host: serveur serveurs heber hote hotes
counting: compter denombre denombrer denombrement denombrements; motor: moteu
# research and science
sample: echantillon echantillons echantillonnage prelevement prelevements; unit: unite; target: cible
study: etude etudier etudie
discovery: decouverte decouvertes decouvrir decouvre decouvrent decouvrez decouvert decouverts decouvrant
theory: theor; laboratory: labor labo labos; cell: cellu; gene: gene genes genet genom; mass: masse
space: espac spati; earth: terre; moon: lune lunes lunai; sun: solei solaire solaires; star: etoil
planet: planete planetes planetaire planetaires; sky: ciel cieux; dark: sombr noirc; shadow: ombre
mirror: miroi; lens: lenti; wave: vague onde ondes; gas: gaz gazeu; iron: fer fers; steel: acier
gold: dore dores; copper: cuivr; coal: charb; stone: pierr; rock: roche; sand: sable; wood: bois boise
leather: cuir cuirs; wool: laine; cotton: coton; silk: soie soies; plastic: plast
dust: poussiere poussieres poussiereux; powder: poudr; nuclear: nucle; energy: energ; pressure: press
height: haute; scale: echel
electricity: electrique electriques electronique electroniques electricite electron electrons
"""
