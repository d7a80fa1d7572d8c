"""Comparison: what good translations say otherwise raises no error; the wrong fact beside it still does."""

import pytest
from microsite import compare_texts

SAME = [
    # signs and separators
    ("Un bonus de 75 % s’applique.", "A +75% bonus applies."),
    ("Une grille de 73×81 cases.", "A grid of 73x81 cells."),
    ("La ville compte 60.000 habitants.", "The city has 60,000 inhabitants."),
    ("Le fichier couvre tout le pays, soit 100.000 foyers.", "The file covers all 100,000 households."),
    ("Une part de 1/1000 suffit.", "A share of 1/1000 is enough."),
    ("Ajoutez des pages (1,2 ou 3).", "Add pages (1,2 or 3)."),
    ("Le coin du plan est le point (0,0).", "The corner of the map is point (0,0)."),
    ("Les disques ext2, ext3 et ext4.", "The ext2/3/4 disks."),
    ("L’adresse 00:1B:44:11:3A:B7 est unique.", "The address 00:1B:44:11:3A:B7 is unique."),
    # words and numbers run together
    ("Windows11 est requis.", "Windows 11 is required."),
    ("Suivant9.12. Bilan de l’année", "Next9.12. The year in review"),
    ("Vérifiez les sommes MD5.", "Check the MD5sums."),
    ("L’internationalisation avance.", "I18n is making progress."),
    ("avr32 et sh4 sont exclus.", "avr32 and sh4 are left out."),
    # centuries and decades
    ("La ville fut détruite au XVIIIe siècle.", "The town was destroyed in the 1700s."),
    ("Ils s’établirent dans les années 900.", "They settled in the 900s."),
    # halves, doubles and their kin
    ("Le module réduit de moitié le coût.", "The module halves the cost."),
    ("Le traitement divise par deux la durée.", "The treatment halves the duration."),
    ("Un trajet deux fois moins long.", "A journey half as long."),
    ("Un logo bicolore.", "A two-color logo."),
    ("Deux champs séparés par deux points.", "Two fields with a colon between them."),
    ("Un jour supplémentaire est accordé.", "1 extra day is granted."),
    ("Parmi dix employés, neuf d’entre eux le savent.", "If you ask 10 employees, 9 out of 10 know."),
    # qualifiers with other words
    ("Il existe six centres en plus des deux premiers.", "There are six centers besides the first two."),
    ("La version 2 ou ultérieure.", "Version 2 or any later version."),
    ("Python 3.11 ou une version plus récente.", "Python 3.11 or newer."),
    ("Le compteur démarre à 1.", "The counter starting at 1."),
    ("Portez le volume jusqu’à 30 Go.", "Raise the volume to 30 GB."),
    ("La valeur 9 correspond à environ 42 km.", "The value 9 means about 42 km."),
    ("Les moins de dix-huit ans.", "People under the age of eighteen."),
    ("Depuis plus de dix ans.", "For over a decade."),
    ("Ouvert 24/7.", "Open around the clock."),
    ("Soyez absolument sûr de vous.", "Be 100% sure."),
    ("Un noyau d’hélium 4.", "A Helium-4 nucleus."),
    ("Un citoyen mécontent est rendu heureux.", "1 unhappy inhabitant is made content."),
    ("Les familles ayant plus d’un enfant.", "Families with more than 1 child."),
    ("En novembre 2007, le service a changé.", "In november 2007 the service changed."),
    ("Plus de 80 pourcents des foyers.", "More than 80 percent of the households."),
    ("Le pays en fit partie avant 1918.", "The country was part of it until 1918."),
    ("Ceci est la deuxième partie du guide.", "This is the second part of the guide. Part 2 starts here."),
    (
        "Le mage réunira les deux moitiés du champ à partir du tour 4.",
        "Beginning on turn 4, the mage will unite the two halves of the field.",
    ),
    ("Le mélange ne peut contenir plus de 10 mg.", "The mixture must not exceed 10 mg."),
    ("Prévenez au moins quinze jours avant.", "Give notice not later than fifteen days before."),
    ("Attendez une seconde.", "Wait 1 second."),
    ("Le service a rouvert une seconde fois.", "The service reopened a 2nd time."),
    ("À y réfléchir, mieux vaut attendre.", "On second thought, waiting is better."),
    ("La version 0.67 ou antérieure.", "Version 0.67 or earlier."),
    ("Un champ de 10 minutes ou plus.", "A field of 10 minutes or wider."),
    ("Une moyenne sur environ 40 mesures.", "An average of approximately the past 40 measures."),
    (
        "Voir https://fr.wikipedia.org/wiki/Vase_grec pour l’origine.",
        "See https://en.wikipedia.org/wiki/Krater for its origin.",
    ),
    ("Le peuple vivait en plus de 40 villages.", "The people lived in over 40 villages."),
    ("À ce jour (mars 2016), rien n’a changé.", "As of this writing (2016-03), nothing has changed."),
    ("Si le nombre est plus grand que 0.", "If the number is greater than 0."),
    ("La somme des deux villes plus la distance.", "The sum of the two cities plus the distance."),
    ("Créer un fichier à partir de deux sources.", "Create a file from two sources."),
    ("Les fichiers plus gros que 99 Mo.", "Files larger than 99 MB."),
    ("Un nombre en base 8.", "An octal number."),
    ("Ouvrez Midnight Commander.", "Open the Midnight Commander."),
    ("La vue Familles est ouverte.", "The Families view is open."),
    (
        "Un nom ne peut avoir plus de 255 signes. Cette limite comprend le chemin.",
        "Names can have no more than 255 signs. This 255-sign limit includes the path.",
    ),
    ("Il ne fera plus que la moitié du chemin.", "It will only go half of the way."),
    ("La documentation d’Exim4.", "The Exim4 documentation."),
    ("Un disque de 32Mio.", "A 32 MiB disk."),
    ("S’il y a plusieurs pages.", "If the number of pages is greater than 1."),
    ("Sous COMMANDES.", "Under COMMANDS."),
    # names and acronyms of each language
    ("La chute de la capitale des Wisigoths fut brutale.", "The capital of the Visigoths fell suddenly."),
    ("Une image RVB.", "An RGB image."),
    ("Chaque unité contrôle une zone (ZdC).", "Each unit controls an area (ZOC)."),
    # bounds, ages, brackets, codes
    ("Gardez une distance d’au moins 2 mètres (6 pieds).", "Keep at least 6 feet (2 metres) away."),
    ("À moins de 2 mètres, l’alerte sonne.", "Closer than 2 metres, the alert sounds."),
    ("Les données couvrent plus que 330 sites.", "The data cover more than 330 sites."),
    ("Vous avez gagné sous 1 000 $ en mai.", "You earned less than $1,000 in May."),
    ("Trois scénarios ont été étudiés.", "The cases were studied under three scenarios."),
    ("Les personnes de 34 ans et moins.", "Those 34 years of age and younger."),
    ("Il a passé huit mois à Nantes.", "He spent 8 months in Nantes."),
    ("La version 2 ou toute version ultérieure.", "Version 2 or any subsequent version."),
    ("Nous ne les gardons pas plus de trois jours.", "In no event do we keep them for more than three days."),
    ("La population avoisine les 47 millions.", "The population is nearly 47 million."),
    ("Vos prestations suivent le revenu de 2 ans passés.", "Your benefits follow the income of 2 years ago."),
    ("La station communique en 4G.", "The station communicates over 4G."),
    ("Une projection tridimensionnelle.", "A three-dimensional projection."),
    ("Un quart d’heure suffit.", "Fifteen minutes are enough."),
    ("L’exigence est de 2h30 de sport par semaine.", "The requirement is 2.5 hours of sport a week."),
    ("La réserve couvre plus de 2’200 hectares.", "The reserve covers more than 2,200 hectares."),
    ("Une majorité qualifiée de 3 contre 1.", "A 3:1 majority."),
    ("Indiquez le deuxième prénom de l’enfant.", "Enter the middle name of the child."),
    ("Le Champ de Mars accueillit l’Exposition de 1889.", "The Champ de Mars hosted the 1889 Exhibition."),
    ("En 2018, le pays a rejoint le D7.", "In 2018, the country joined the Digital 7 (D7)."),
    (
        "Le GNC3 et ses partenaires ; le GNC3 agit.",
        "The NC3 and its partners; the NC3 acts; the NC3 reports.",
    ),
    ("Au sens de l’article L321-1 du code.", "Within the meaning of article L. 321-1 of the code."),
    ("Le plafond est de 10 000 USD.", "The cap is US$10,000."),
    ("NE PAS LIRE LA LISTE AUX PARTICIPANTS", "DO NOT READ LIST TO THE PARTICIPANTS"),
    ("La Charte des Produits le dit.", "The Products Charter says so."),
    (
        "Il a touché sous 500 $ pendant au moins 14 jours durant les 4 premières semaines.",
        "In the first 4 weeks he received less than $500 for at least 14 days.",
    ),
    (
        "La première des deux dates : (i) l’accord ou (ii) la commande.",
        "The earlier of (i) the agreement or (ii) the order.",
    ),
    # shares, names, times, cents
    ("Les gens lisent un mot sur cinq.", "People read 20% of the words."),
    ("Quatre lycées sur dix ont signé.", "40% of the schools have signed."),
    ("Le risque a baissé d’un tiers.", "The risk fell by 33%."),
    ("Clôture à midi, le 14 février.", "It closes at 12 noon on February 14."),
    ("Un vétéran de Trois-Rivières nous a écrit.", "A veteran of Trois-Rivières wrote to us."),
    ("Un autre est de Sept-Îles.", "Another is from there."),
    ("Composez le 9-1-1.", "Call 911."),
    ("Chaque page coûte 0,25 $.", "Each page costs 25 cents."),
    ("La somme de vingt-cinq cents est payable.", "The sum of 25 cents is payable."),
    ("Les moins de 16 ans paient 6 €.", "Under-16s pay €6."),
    ("Le cent quatre-vingtième jour suivant.", "The 180th day after that."),
    ("Quelque 70 langues sont parlées.", "70-odd languages are spoken."),
    ("Une baisse de 3 % tout au plus.", "A drop of 3% at best."),
    ("Près de 25 cm de neige.", "Snowfall near 25 cm."),
    ("Il faut avoir 13 ans révolus.", "You must be at least 13 years old."),
    ("Âge limite : 45 ans.", "No older than 45."),
    (
        "Le total passe de 120 millions d’euros à 147 millions.",
        "The total rises from €120 million to €147 million.",
    ),
    ("Un vote moitié-moitié.", "A fifty-fifty vote."),
    ("Quoi de neuf dans la version 7.0 ?", "What is new in version 7.0?"),
    ("Merci à tous les trois pour ce travail.", "Thank you all for this work."),
    ("Écrivez la date ainsi : 05/01/2021.", "Write the date like this: January 5, 2021."),
    ("Une réponse en moins d’une demi-seconde.", "An answer in less than half a second."),
    ("Il est ouvert de 23 h à 7 h, soit sept nuits.", "It is open from 11 p.m. to 7 a.m., seven nights."),
    (
        "Sont soustraits aux articles 8 à 11 les bâtiments d’au plus douze passagers.",
        "A vessel of at most 12 passengers is exempt from sections 8 to 11.",
    ),
    ("Sur dix bacheliers, quatre obtiennent leur licence.", "Four out of ten students finish their degree."),
    (
        "Le pôle fédère 214 adhérents, parmi lesquels 160 entreprises, aux trois quarts des PME.",
        "The cluster brings together 214 members. Of these, 160 are companies, three quarters of them SMEs.",
    ),
    ("Version du lundi 5 février 2024.", "Version of February 5, 2024."),
    ("Panne du 12 janvier : ce qui s’est passé", "Outage, January 12: what happened"),
    ("Appelez au 1 800 O-Canada.", "Call 1-800-O-Canada."),
    ("Le trafic a été multiplié par sept.", "Traffic has gone up sevenfold."),
    ("Une femme dans la quarantaine.", "A woman in her forties."),
    ("Sur 13 testeurs, cinq ont su l’expliquer.", "Only 5 of 13 testers could explain it."),
    ("D’ailleurs, 5 de nos 12 dernières recrues n’en ont pas.", "Of our 12 most recent hires, 5 have none."),
    (
        "Le taux est de 81 %, contre 38 % lors du premier test.",
        "The rate went from 38% in the first test to 81%.",
    ),
    ("Le sondage s’affiche pour un visiteur sur dix.", "The survey pops up for 10% of visitors."),
    ("Une lignée sur cent résiste.", "1% of the lines resist."),
    ("Une pièce en un acte, sans entracte (1 h 20).", "A one-act play with no interval (80 min)."),
    ("Siège : 17, rue du Fer-à-Moulin, Paris.", "Head office: 17, rue du Fer-à-Moulin, Paris."),
    (
        "Le message de confirmation indique la section où le dossier a été rangé. S’il y a un écart "
        "avec la section demandée, un second courrier l’explique à la personne responsable du dossier, "
        "qui peut répondre à l’équipe, corriger sa demande ou la laisser telle quelle si la section "
        "choisie lui convient tout autant que celle qui avait été demandée au départ.",
        "The confirmation states in which section the file was put. If it is not the section that was "
        "asked for, a separate email explains why to the person in charge of the file, who may reply to "
        "the team, correct the request or leave it as it is if the section that was chosen will do just "
        "as well as the one that was asked for to begin with.",
    ),
    # what translators write otherwise
    (
        "D’ici 2030, réduire les émissions de 40 à 45 % par rapport aux niveaux de 2005.",
        "Reduce emissions by 40 to 45% below 2005 levels by 2030.",
    ),
    ("Une bordure de 2px de la couleur #96A8B2.", "A 2px border in the colour #96a8b2."),
    (
        "Les frais de quarantaine obligatoire ne sont pas couverts.",
        "The costs of mandatory quarantine are not covered.",
    ),
    ("Une quarantaine de chercheurs y travaillent.", "About forty researchers work there."),
    ("Les archives de BAC sont ouvertes.", "LAC’s archives are open."),
    ("Elle travaille maintenant à SPC, en cybersécurité.", "She now works at SSC, in cyber security."),
    ("Une vingtaine d’équipes y participent.", "About twenty teams take part in it."),
    ("Un homme dans la quarantaine, et bilingue.", "A 40-something man who is bilingual."),
    ("Environ 1/3 des fonctions servent.", "About 1/3 of the functions are used."),
    (
        "Ronny Kohavi et al, Online Experiments at Microsoft, 2009, section 5.1",
        "Ronny Kohavi et al, Online Experiments at Microsoft, 2009, section 5.1",
    ),
    ("Chaque jeudi de 13 h à 14 h 30 (HNE).", "Every Thursday from 1:00-2:30 ET."),
    (
        "L’assemblée générale du programme a eu lieu du 13 au 15 novembre 2024 à Lyon.",
        "The 2024 general assembly of the program took place from November 13 to 15, 2024, in Lyon.",
    ),
    (
        "Un terrain de 18 000 acres, au coût de 1 à 3 $ par acre.",
        "18,000 acres were bought at a cost of $1-3 per acre.",
    ),
    (
        "Les hommes se lavaient dans les rivières avant la construction de quatre douches.",
        "The men washed in the rivers until four wash huts were built.",
    ),
    (
        "Ils travaillent sept (7) jours par semaine pendant les mois de janvier, février et mars.",
        "They work 7 days a week for three months: January, February and March.",
    ),
    ("Ils travaillent sept (7) jours par semaine.", "They work 7 days a week."),
    (
        "Nous avons aidé l’April, l’association du logiciel libre, avec son pacte.",
        "We helped the free software association April with its pact.",
    ),
    ("après presque quatre dizaines d’années de discussions", "after nearly four decades of discussions"),
    ("La motion a été adoptée par 20 votes pour et 3 contre.", "The motion was adopted with 20:3 votes."),
    (
        "Les arrêts portent sur (1) la sécurité et (2) la conservation.",
        "The rulings are about (1) security and (2) retention.",
    ),
    (
        "Les pages les plus actives émettent plus de 175 requêtes.",
        "The most active pages issue a whopping 175 third-party requests or more.",
    ),
    ("Le marché a connu jusqu’à 12 % de croissance par an.", "The market is growing as fast as 12% a year."),
    (
        "Le deuxième plus grand système, Drupal, a 6 % du marché.",
        "The next biggest system, Drupal, has 6% of the market.",
    ),
    (
        "Des conférences ont lieu presque chaque semaine sur la planète, mais une seule se trouve à Bruxelles.",
        "There is a conference almost every week on this planet. But only one is located in Brussels.",
    ),
    ("Les conférences ont accueilli quelques 400 personnes.", "The conferences welcomed around 400 people."),
    (
        "Ils retiennent trois niveaux de conformité : A, AA et AAA.",
        "They keep levels of conformance A, AA and AAA.",
    ),
    (
        "Imaginez un instant un monde sans règles, où chacun décide pour les autres.",
        "Take a second to imagine a world without rules, where everybody decides for others.",
    ),
    ("Il restait vingt-huit dollars et quatre-vingt-deux cents.", "There was $28.82 left."),
    ("Il restait 28 dollars et 82 cents.", "There was $28.82 left."),
    (
        "Toutes les questions sont notées sur une échelle de 1 à 10, où 1 signifie « pas du tout » et 10 « très ».",
        "All questions are rated on a scale of 1 meaning “not at all”, and 10 meaning “very”.",
    ),
    (
        "La part la plus forte est en sciences humaines (43 %), devant les sciences de la vie (29 %) et les disciplines MINT (16 %).",
        "The highest proportion was in the humanities with 43%, the lowest in MINT (16%). The one in life sciences was 29%.",
    ),
    ("La pension est versée à partir de 70 ans.", "The pension is paid if started at age 70."),
    ("Le site est traduit dans 30 langues.", "The site is translated into up to 30 languages."),
    (
        "Voir les rapports (2010 Spring, 2011 June, 2015 Spring).",
        "See the reports (2010 Spring, 2011 June, 2015 Spring).",
    ),
]


@pytest.mark.parametrize(("french", "english"), SAME)
def test_no_error_for_what_is_only_said_otherwise(french, english):
    for texts in ({"fr": french, "en": english}, {"en": english, "fr": french}):
        assert [finding for finding in compare_texts(texts) if finding.severity == "error"] == []


OTHER = [
    (
        "order",
        "Nous avons des séquences venues de 6 pays sur 48 continents.",
        "We have sequences from samples taken in 48 countries across 6 continents.",
    ),
    ("value", "Une quarantaine de chercheurs y travaillent.", "About fifty researchers work there."),
    (
        "order",
        "D’ici 2030, réduire les émissions par rapport aux niveaux de 2005.",
        "Reduce emissions below 2030 levels by 2005.",
    ),
    ("value", "Une bordure de 2px de la couleur #96A8B2.", "A 2px border in the colour #96a8b3."),
    ("qualifier", "Une vingtaine d’équipes y participent.", "Twenty teams take part in it."),
    ("qualifier", "Environ 1/3 des fonctions servent.", "1/3 of the functions are used."),
    ("value", "Ils travaillent six (6) jours par semaine.", "They work five (5) days a week."),
    ("missing", "Nous avons aidé une association en avril.", "We helped an association."),
    ("currency", "Un terrain au coût de 1 à 3 € par acre.", "Land at a cost of $1-3 per acre."),
    ("missing", "La motion a été adoptée par 20 votes pour et 4 contre.", "The motion was adopted with 20:3 votes."),
    ("missing", "Ils gardent quatre niveaux de conformité : A, AA et AAA.", "They keep levels of conformance A, AA and AAA."),
    ("value", "L’assemblée 2023 a eu lieu le 13 novembre 2024 à Lyon.", "The 2024 assembly took place on November 13, 2024, in Lyon."),
    (
        "order",
        "Les sciences humaines (43 %) précèdent les disciplines MINT (29 %) et la santé (16 %).",
        "The highest proportion was in the humanities with 43%, the lowest in MINT (16%). Health had 29%.",
    ),
    (
        "value",
        "Marie Durand, L’Avenir de la Recherche en Cancérologie, 2019, p. 5",
        "Marie Durand, L’Avenir de la Recherche en Cancérologie, 2018, p. 5",
    ),
    (
        "qualifier",
        "Le site est traduit dans au moins 30 langues.",
        "The site is translated into up to 30 languages.",
    ),
    ("value", "Il restait vingt-huit dollars et quatre-vingt-deux cents.", "There was $28.28 left."),
    # a word of certainty elsewhere in the sentence is not this number's
    ("qualifier", "Le délai est de 5 à 10 minutes.", "It takes about 5 to 10 minutes."),
    (
        "qualifier",
        "Le réseau compte 2 000 bénévoles.",
        "The network has over 2000 volunteers.",
    ),
    (
        "qualifier",
        "Gérée pendant près de 200 ans, la traite dépendait presque entièrement des savoirs locaux.",
        "Run for 200 years, the trade, in every one of its regions, depended almost entirely on local knowledge.",
    ),
    (
        "qualifier",
        "La majorité est fixée à plus de 50 % + 1 des voix.",
        "The majority is set at 50% + 1 of the votes.",
    ),
    (
        "qualifier",
        "Ils ouvrent un lieu à environ 75 km de la ville.",
        "They are about to open a place 75 km from the city.",
    ),
    ("missing", "Un mot sur cinq est lu.", "One word in five is read, and 20% of the pages too."),
    (
        "language",
        "Mise en place de 3 centres, en cours depuis la fin de l’année.",
        "Mise en place de 3 centres, en cours depuis la fin de l’année.",
    ),
    ("form", "La ville compte 60,000 habitants.", "The city has 60,000 inhabitants."),
    ("value", "La ville fut détruite au XVIIIe siècle.", "The town was destroyed in the 1800s."),
    ("missing", "Windows10 est requis.", "Windows 11 is required."),
    ("value", "L’adresse 00:1B:44:11:3A:B7 est unique.", "The address 00:1B:44:11:3A:B8 is unique."),
    ("missing", "Un trajet trois fois moins long.", "A journey half as long."),
    ("value", "La COVID-19 recule.", "Covid-18 is receding."),
    ("qualifier", "Les dix-huit ans.", "People under the age of eighteen."),
    ("qualifier", "Après quinze ans de travail.", "After over 15 years of work."),
    ("qualifier", "Un centre ou plusieurs, depuis dix ans.", "One or more centers, for at least 10 years."),
    ("qualifier", "Une peine de deux à dix ans.", "A term of less than two to ten years."),
    ("qualifier", "La peine est d’au moins dix ans.", "The term is less than ten years."),
    ("acronym", "Une interface API simple.", "A simple AIP interface."),
    ("value", "La COVID-19 recule.", "CODIV-19 is receding."),
    ("acronym", "Une interface API simple.", "A simple APX interface."),
    ("url", "Voir https://exemple.fr/fr/equipe/membres.", "See https://exemple.fr/en/equipe/mebres."),
    ("url", "Voir https://exemple.fr/fr/cartes/2024.", "See https://exemple.fr/en/maps/2025."),
    ("url", "Voir https://exemple.fr/cartes.", "See https://exemple.fr/maps."),
    ("missing", "Attendez une minute.", "Wait 1 second."),
    ("gap", "Le présent paragraphe () s’applique aux personnes.", "The section applies to persons."),
    (
        "gap",
        "La liste des cas de COVID-. Elle est à jour.",
        "The list of cases of the disease. It is up to date.",
    ),
    ("gap", "Les cas liés à la COVID-dans la ville.", "The cases of the disease in the city."),
    (
        "gap",
        "En juin , le bureau a ouvert ; il a fermé le 8 juin 2020.",
        "In June 2020, the office opened; it closed on June 8, 2020.",
    ),
    ("unit", "À l’âge de 70 mois, la pension augmente.", "At age 70, the pension increases."),
    ("unit", "Les personnes de 60 à 64 mois sont admissibles.", "Individuals aged 60 to 64 are eligible."),
    (
        "unit",
        "Un préavis de 30 semaines est donné.",
        "A notice of 30 days is given; the 30 days' notice counts.",
    ),
    ("order", "Les paragraphes 495(8) et (7) de la Loi.", "Subsections 495(7) and (8) of the Act."),
    (
        "value",
        "L’article 1 et le paragraphe 5(4) ne s’appliquent pas.",
        "Section 4 and subsection 5(1) do not apply.",
    ),
    ("acronym", "Le plan répond à la COVID-19.", "The plan answers COVMD."),
    ("acronym", "Le Centre de météorologie (CMC) publie.", "The weather office (CMH) publishes."),
    ("acronym", "Le « DSA » s’applique depuis 2024.", "The ‘DSC’ applies since 2024."),
    ("gap", "Les articles 13 et et les suivants.", "Articles 13 and 14 and the following."),
    ("gap", "La moitié (%) des voix.", "Half (50%) of the votes."),
    ("gap", "Une somme de plus de $ est versée.", "A sum of more than $2,400 is paid."),
    ("gap", "Le délai prévu à l’article de la Loi.", "The period in section 7 of the Act."),
    ("value", "Les gens lisent un mot sur cinq.", "People read 30% of the words."),
    ("value", "Chaque page coûte 0,25 $.", "Each page costs 35 cents."),
    ("missing", "Composez le 9-1-1.", "Call 912."),
    ("missing", "Il est des Trois-Îles et compte trois amis.", "He is from there and has friends."),
    ("unit", "Les moins de 16 mois paient 6 €.", "Those under the age of 16 pay €6."),
    ("value", "Version du lundi 5 février 2024.", "Version of Tuesday, February 5, 2024."),
    ("value", "Le cent quatre-vingtième jour suivant.", "The 190th day after that."),
    ("order", "Le taux est de 38 % en mai et de 81 % en juin.", "The rate is 81% in May and 38% in June."),
    ("value", "Panne du 13 janvier : ce qui s’est passé", "Outage, January 12: what happened"),
    (
        "language",
        "Le siège est au 17, rue du Fer-à-Moulin, et la salle est à côté de la gare, au fond de la cour, depuis toujours.",
        "Le siège est au 17, rue du Fer-à-Moulin, et la salle est à côté de la gare, au fond de la cour, depuis toujours.",
    ),
    (
        "sentence",
        "Le comité remet son avis.",
        "The committee gives its opinion to the minister, who makes it known to the organizations that asked "
        "for it and to all those whose work depends on its terms, as the statutes of the foundation say.",
    ),
]


@pytest.mark.parametrize(("kind", "french", "english"), OTHER)
def test_the_wrong_fact_beside_it_is_an_error(kind, french, english):
    findings = compare_texts({"fr": french, "en": english})
    assert kind in {finding.kind for finding in findings if finding.severity == "error"}
