"""French words of which a text says one and cannot mean another: seasons, rates, before and after."""

from .opposites import parse_opposites

OPPOSITES = parse_opposites("""
    rate hour: par heure, de l'heure, horaire, données horaires, moyennes horaires, relevés horaires, chaque heure, toutes les heures
    rate day: par jour, chaque jour, tous les jours, quotidien, quotidienne, quotidiens, quotidiennes, quotidiennement, journalier, journalière, journaliers, journalières
    part half: demi heure, demi journée, demi année
    part quarter: quart d'heure
    rate week: par semaine, chaque semaine, toutes les semaines, hebdomadaire, hebdomadaires, hebdomadairement
    rate month: par mois, chaque mois, tous les mois, mensuel, mensuelle, mensuels, mensuelles, mensuellement
    rate quarter: par trimestre, chaque trimestre, tous les trimestres, trimestriel, trimestrielle, trimestriels, trimestrielles
    rate year: par an, par jour de l'année, chaque jour de l'année, par année, chaque année, tous les ans, annuel, annuelle, annuels, annuelles, annuellement
    season spring: printemps
    season summer: l'été, cet été, en été, à l'été, d'été, été dernier
    season fall: automne
    season winter: hiver, hivernal, hivernale
    daytime morning: matin, matins, matinée, matinées
    daytime afternoon: après midi
    daytime evening: soir, soirs, soirée, soirées
    time before: avant
    time after: après, suivant sa, suivant son, suivant leur
    bound least: au moins, au minimum, à tout le moins, minimum, minimums, minimal, minimale, minimales, minimaux
    bound most: au plus, au maximum, tout au plus, maximum, maximums, maximal, maximale, maximales, maximaux, plafond, plafonds, pas plus de, pas plus d'
    trend up: hausse, hausses, augmentation, augmentations, augmenté, augmente, augmentent, augmenter, accroissement, accroître, accroît, accroissent, accru, accrue, accrues, augmentait, augmentaient, augmentera, augmenteront, augmentant, augmentés, augmentée, augmentées, croissance, progressé, progresse, progressent, progression, grimpé, grimpe, grimpent, grimper, bondi
    trend down: passé sous, passée sous, passés sous, tombé à, tombée à, tombés à, tombé sous, tombée sous, baisse, baisses, baissé, baissent, baisser, diminution, diminutions, diminuait, diminuaient, diminuera, diminueront, décroître, décroît, diminué, diminue, diminuent, diminuer, recul, reculé, chute, chuté, fléchi, plongé, dégringolé, décroissance, réduire, réduit, réduite, réduction, réductions
    multiple 2: double, doubles, doublé, doublée, doubler, doublent
    multiple 3: triple, triples, triplé, triplée, tripler, triplent
    multiple 4: quadruple, quadruples, quadruplé, quadruplée, quadrupler, quadruplent
    multiple 5: quintuple, quintuples, quintuplé, quintuplée, quintupler, quintuplent
    multiple half: réduit de moitié, réduite de moitié, réduits de moitié, diminué de moitié, baissé de moitié, réduire de moitié, divisé par deux
    times 1: une fois
    times 1.5: une fois et demie, une fois et demi
    times 2: deux fois, le double, du double
    times 2.5: deux fois et demie, deux fois et demi
    times 3: trois fois, le triple, du triple
    rank first: premier, première, premiers, premières
    rank last: dernier, dernière, derniers, dernières, avant dernier, avant dernière
    turn next: prochain, prochaine, prochains, prochaines
    turn last: précédent, précédente, précédents, précédentes, dernier mois, derniers mois, mois dernier, an dernier, année dernière, dernières années, semaine dernière, dernières semaines
    compass north: nord
    compass south: sud
    compass west: ouest
    hand left: à gauche, de gauche, la gauche
    hand right: à droite, de droite, la droite
    side internal: interne, internes
    side external: externe, externes
    access open: ouvert, ouverte, ouverts, ouvertes, ouvrira, ouvriront, ouvre, ouvrent, ouvrir, rouvre, rouvrent
    access closed: fermé, fermée, fermés, fermées, clos, close, closes, clôturé, clôturée
    graft autologous: autologue, autologues, autogreffe, autogreffes
    graft allogeneic: allogénique, allogéniques, allogreffe, allogreffes
    blinding blind: double aveugle, simple aveugle, en aveugle
    blinding open: en ouvert
    hodgkin yes: hodgkin, hodgkinien, hodgkiniens
    hodgkin no: non hodgkin, non hodgkinien, non hodgkiniens
    tax excluded: hors taxe, hors taxes
    tax included: toutes taxes comprises, taxes comprises
    sector public: public, publique, publics, publiques
    sector private: privé, privée, privés, privées
    government federal: fédéral, fédérale, fédéraux, fédérales
    government provincial: provincial, provinciale, provinciaux, provinciales
    duty mandatory: obligatoire, obligatoires
    duty optional: facultatif, facultative, facultatifs, facultatives
    price free: gratuit, gratuite, gratuits, gratuites, gratuitement
    price paid: payant, payante, payants, payantes
    sex male: homme, hommes
    sex female: femme, femmes
    parent mother: mère, mères
    parent father: père, pères
    sibling brother: frère, frères
    sibling sister: sœur, sœurs, soeur, soeurs
    age child: enfant, enfants
    age adult: adulte, adultes
    employment employer: employeur, employeurs
    employment employee: employé, employés, employée, employées, salarié, salariés, salariée, salariées
    sale buyer: acheteur, acheteurs
    sale seller: vendeur, vendeurs
    trade import: importation, importations, importer
    trade export: exportation, exportations, exporter
    setting urban: urbain, urbaine, urbains, urbaines
    setting rural: rural, rurale, ruraux, rurales
    heat hot: chaud, chaude, chauds, chaudes
    heat cold: froid, froide, froids, froides
    color red: rouge, rouges
    color green: vert, verte, verts, vertes
    color blue: bleu, bleue, bleus, bleues
    color yellow: jaune, jaunes
    color black: noir, noire, noirs, noires
    color white: blanc, blanche, blancs, blanches
    color gray: gris, grise, grises
    course acute: aigu, aiguë, aigus, aiguës
    course chronic: chronique, chroniques
    finding positive: positif, positive, positifs, positives
    finding negative: négatif, négative, négatifs, négatives
    trial clinical: clinique, cliniques
    trial preclinical: préclinique, précliniques
    stream upstream: en amont, amont
    stream downstream: en aval, aval
    verdict accepted: accepté, acceptée, acceptés, acceptées
    verdict rejected: rejeté, rejetée, rejetés, rejetées, refusé, refusée, refusés, refusées
    scope included: inclus, incluse, incluses
    scope excluded: exclu, exclue, exclus, exclues
    travel arrival: arrivée, arrivées
    travel departure: départ, départs
    truth true: vrai, vraie, vrais, vraies
    truth false: faux, fausse, fausses
    switch on: activer, activez, activé, activée
    switch off: désactiver, désactivez, désactivé, désactivée
    debt debtor: débiteur, débiteurs
    debt creditor: créancier, créanciers
    term long: à long terme
    term short: à court terme
    hours full: à temps plein, temps complet
    hours part: à temps partiel
    tenure permanent: permanent, permanente, permanents, permanentes
    tenure temporary: temporaire, temporaires
    presence online: en ligne, à distance
    presence onsite: en personne, en présentiel, sur place
    dollar american: dollars américains, dollar américain
    dollar canadian: dollars canadiens, dollar canadien
    share majority: majorité, plupart
    share minority: minorité
    proviso subject: sous réserve de, sous réserve du, sous réserve des, sous réserve d'
    proviso despite: malgré, nonobstant, par dérogation, en dépit
    kept except: sauf, hormis, à l'exception de, à l'exception du, à l'exception des, à l'exclusion de, à l'exclusion du, à l'exclusion des, autres que
    kept including: y compris
    outcome success: succès, réussite, réussites
    outcome failure: échec, échecs, échoué, échoue
    worth best: mieux, meilleur, meilleure, meilleurs, meilleures
    worth worst: pire, pires
    beyond more: dépasse, dépassent, dépassé, dépassée, dépassés, dépassées, dépassant, dépasser, excède, excèdent, excédant, excéder, supérieur à, supérieure à, supérieurs à, supérieures à, supérieur au, supérieure au, supérieurs aux, supérieures aux, au delà
    beyond less: inférieur à, inférieure à, inférieurs à, inférieures à, inférieur au, inférieure au, inférieurs aux, inférieures aux, en deçà, en dessous, au dessous
    deadline latest: au plus tard
    deadline earliest: au plus tôt
    level upper: supérieur, supérieure, supérieurs, supérieures, plus élevé, plus élevée, plus élevés, plus élevées
    level lower: inférieur, inférieure, inférieurs, inférieures, plus bas, plus basse, moins élevé, moins élevée, moins élevés, moins élevées
    degree more: plus, davantage
    degree less: moins
    extent larger: plus grand, plus grande, plus grands, plus grandes, plus gros, plus grosse, plus grosses, plus vaste, plus vastes
    extent smaller: plus petit, plus petite, plus petits, plus petites, moins grand, moins grande, moins grands, moins grandes
    length longer: plus long, plus longue, plus longs, plus longues, plus longtemps, moins court, moins courte
    length shorter: plus court, plus courte, plus courts, plus courtes, moins long, moins longue, moins longs, moins longues, moins longtemps
    pace faster: plus rapide, plus rapides, plus rapidement, plus vite
    pace slower: plus lent, plus lente, plus lents, plus lentes, plus lentement, moins rapide, moins rapides, moins rapidement, moins vite
    years older: plus âgé, plus âgée, plus âgés, plus âgées, plus vieux, plus vieille, plus vieilles, plus ancien, plus ancienne, plus anciens, plus anciennes
    years younger: plus jeune, plus jeunes, moins âgé, moins âgée, moins âgés, moins âgées, plus récent, plus récente, plus récents, plus récentes
    moment earlier: plus tôt
    moment later: plus tard
    cost lower: moins cher, moins chère, moins chers, moins chères, moins coûteux, moins coûteuse, moins coûteuses
    cost higher: plus cher, plus chère, plus chers, plus chères, plus coûteux, plus coûteuse, plus coûteuses
    effort less: plus facile, plus faciles, plus facilement
    effort more: plus difficile, plus difficiles, plus difficilement
    zone eastern: heure de l'est
    zone pacific: heure du pacifique
    zone central: heure du centre
    zone mountain: heure des rocheuses
    zone atlantic: heure de l'atlantique
    edge start: début, débuts
    edge end: fin
    rank first: premier, première, premiers, premières, d'abord, en premier lieu, initial, initiale, initiaux, initiales, initialement
    rank last: dernier, dernière, derniers, dernières, ultime, final, finale, finaux, finales
    change better: améliorer, améliore, amélioré, améliorée, amélioration, améliorations
    change worse: aggraver, aggrave, aggravé, aggravation
    place ile-de-france: île de france
    place hamburg: hambourg
    place frankfurt: francfort
    place lisbon: lisbonne
    place london: londres
    place edinburgh: édimbourg
    place brussels: bruxelles
    place antwerp: anvers
    place ghent: gand
    place mechelen: malines
    place leuven: louvain
    place kortrijk: courtrai
    place vilvoorde: vilvorde
    place solothurn: soleure
    place mainz: mayence
    place trier: trèves
    place aachen: aix la chapelle
    place krakow: cracovie
    place the-hague: la haye
    place geneva: genève
    place basel: bâle
    place bern: berne
    place vienna: vienne
    place warsaw: varsovie
    place copenhagen: copenhague
    place athens: athènes
    place barcelona: barcelone
    place montreal: montréal
    place quebec: québec
    place KR: corée
    place beijing: pékin
    place seoul: séoul
    place algiers: alger
    place cairo: le caire
    place moscow: moscou
    place kyiv: kiev
    place british-columbia: colombie britannique
    place new-brunswick: nouveau brunswick
    place newfoundland: terre neuve
    place nova-scotia: nouvelle écosse
    place prince-edward-island: île du prince édouard
    body health-canada: santé canada
    body service-canada: service canada
    body transport-canada: transports canada
    body statistics-canada: statistique canada
    body parks-canada: parcs canada
    body heritage-canada: patrimoine canadien
    body veterans-canada: anciens combattants canada
    body employment-canada: emploi et développement social canada
    body natural-resources-canada: ressources naturelles canada
    body environment-canada: environnement et changement climatique canada
    body fisheries-canada: pêches et océans canada
    body global-affairs-canada: affaires mondiales canada
    body shared-services-canada: services partagés canada
    body public-safety-canada: sécurité publique canada
    body public-health-canada: agence de la santé publique du canada
    body revenue-canada: agence du revenu du canada
    body border-canada: agence des services frontaliers du canada
    body food-canada: agence canadienne d'inspection des aliments
    body treasury-board: conseil du trésor
    body privy-council: conseil privé
    body mounted-police: gendarmerie royale
    body bank-canada: banque du canada
    body supreme-court: cour suprême
    body federal-court: cour fédérale
    body tax-court: cour canadienne de l'impôt, cour de l'impôt
    body who: organisation mondiale de la santé
    body wto: organisation mondiale du commerce
    body ilo: organisation internationale du travail
    body world-bank: banque mondiale
    body imf: fonds monétaire international
    body european-commission: commission européenne
    body european-parliament: parlement européen
    body council-europe: conseil de l'europe
    body european-medicines: agence européenne des médicaments
    body research-agency: agence nationale de la recherche
    body investment-bank: banque européenne d'investissement
    body united-nations: nations unies
    body european-union: union européenne
    body security-council: conseil de sécurité
    office attorney-general: procureur général, procureure générale
    office auditor-general: vérificateur général, vérificatrice générale
    office solicitor-general: solliciteur général
    office receiver-general: receveur général
    office governor-general: gouverneur général, gouverneure générale
    office prime-minister: premier ministre, première ministre
    office deputy-minister: sous ministre
    portfolio finance: ministre des finances, ministère des finances
    portfolio health: ministre de la santé, ministère de la santé
    portfolio defence: ministre de la défense nationale, ministère de la défense nationale
    portfolio industry: ministre de l'industrie, ministère de l'industrie
    portfolio justice: ministre de la justice, ministère de la justice
    portfolio revenue: ministre du revenu national
    portfolio transport: ministre des transports, ministère des transports
    portfolio fisheries: ministre des pêches
    portfolio labour: ministre du travail, ministère du travail
    portfolio research: ministre de la recherche, ministère de la recherche
    code criminal: code criminel
    code civil: code civil
    code labour: code canadien du travail, code du travail
    act income-tax: loi de l'impôt sur le revenu
    act excise-tax: loi sur la taxe d'accise
    act customs: loi sur les douanes
    act customs-tariff: tarif des douanes
    act financial-administration: loi sur la gestion des finances publiques
    act superannuation: loi sur la pension de la fonction publique
    act employment-insurance: loi sur l'assurance emploi
    act pension-plan: régime de pensions du canada
    act old-age: loi sur la sécurité de la vieillesse
    act statutory-instruments: loi sur les textes réglementaires
    act interpretation: loi d'interprétation
    body digital-service-canada: service numérique canadien
    body environment-canada-short: environnement canada
    body space-agency: agence spatiale canadienne
    body school-public-service: école de la fonction publique
    body cyber-centre: centre canadien pour la cybersécurité
    body competition-tribunal: tribunal de la concurrence
    body trade-tribunal: tribunal canadien du commerce extérieur
    body coast-guard: garde côtière
    body research-council: conseil national de recherches
    body health-research: instituts de recherche en santé
    body human-rights: commission canadienne des droits de la personne
    body intelligence: service canadien du renseignement de sécurité
    body court-justice: cour de justice de l'union européenne
    body central-bank: banque centrale européenne
""")
