"""What good translations say in another way, and next to it the wrong fact that must not pass for it."""

import pytest

from microsite import compare_texts

SAME = [
    ("Le plan s’articule autour de quatre thèmes.", "The plan is built on four themes."),
    (
        "Cinquante résumés, et seize d’entre eux contenaient au moins une erreur.",
        "Of the 50 summaries, 16 contained at least one error.",
    ),
    (
        "Il y avait 97 visages, une douzaine de chats et au moins un bébé en pleurs.",
        "There were 97 faces, a dozen cats and at least one crying baby.",
    ),
    (
        "Si vous souhaitez en savoir plus sur la vérification en deux étapes.",
        "If you want to know more about 2-step verification.",
    ),
    (
        "On a suivi 67 navires de tonnage moyen proche de 100 tonneaux.",
        "They followed 67 ships of an average tonnage close to 100 tons.",
    ),
    (
        "Il est à une distance de moins de trois (3) mètres du lanceur.",
        "They are within three (3) metres of the thrower.",
    ),
    ("On lui attribue au-delà de 3 000 décès par année.", "It accounts for more than 3,000 deaths each year."),
    ("La maladie reste rare avant 40 ans.", "The disease is rare in people under 40."),
    ("On a aidé au-delà d’un demi-million de Canadiens.", "We have helped more than 500,000 Canadians."),
    ("Elles emploient un demi-millier de personnes.", "They employ some 500 people."),
    ("Elles emploient un demi-million de personnes.", "They employ half a million people."),
    ("Six ministères ont repris le composant.", "Half a dozen departments have copied the component."),
    ("La traduction dans six autres langues est en cours.", "Half a dozen others are on the way."),
    ("En hausse de 4,4 % en avril.", "It followed April’s 4.4% gain."),
    (
        "Mercredi dernier, l’un d’eux se résumait à une virgule.",
        "One of last Wednesday’s deployments consisted of a single comma.",
    ),
    (
        "La société a une trésorerie de 77,4 M€, contre 113,2 M€ douze mois plus tôt.",
        "The company had cash of €77.4 million, down from €113.2 million twelve months earlier.",
    ),
    ("Cet essai de phase I/II évalue un anticorps.", "This phase 1/2 trial is testing an antibody."),
    ("Cet essai de phase 1/2 évalue un anticorps.", "This phase I/II trial is testing an antibody."),
    ("Cet essai de phase 1b/2 évalue un anticorps.", "This phase Ib/II trial is testing an antibody."),
    (
        "La Rochelle reçoit plus de 1 million 300 mille livres de peaux.",
        "La Rochelle imported more than 1,300,000 pounds of skins.",
    ),
    ("La Rochelle reçoit 1 million 450 mille livres de peaux.", "La Rochelle imported 1,450,000 pounds of skins."),
    ("Là d’où le disque est sorti (section 11.8).", "Where the disc went out-of-bounds (Section11.8)."),
    ("La résolution est de l’ordre de 1/10 000.", "The resolution is approximately 1:10,000."),
    ("Une carte au 1/25 000.", "A map at 1:25,000."),
    (
        "Les registres des congés totalisent 10 tonneaux; les étudiants de 2e ou 3e cycle peuvent y participer.",
        "The registers total 10 tons; graduate students may take part.",
    ),
    ("La formation d’étudiants de 1er, 2e ou 3e cycle.", "The training of undergraduate and graduate students."),
    (
        "Ce bureau est étudié à partir des deux principales sources.",
        "The office is studied on the basis of two sources.",
    ),
    (
        "L’importance du trafic est comparée à partir de deux critères.",
        "The extent of the traffic is compared on the basis of two criteria.",
    ),
    (
        "Le premier point de chaque mi-temps commence quand la mi-temps commence.",
        "The first point of each half starts when the half starts.",
    ),
    (
        "Au début de la deuxième mi-temps, ces choix sont inversés.",
        "At the start of the second half, these selections are switched.",
    ),
    (
        "La totalité des données sera versée, tout comme 25 % des autres.",
        "Data capture will be 100% done, plus 25% of the others.",
    ),
    (
        "Le projet de cartographie 3D vise à créer des représentations tridimensionnelles.",
        "The 3D mapping project creates 3D representations.",
    ),
    (
        "Le commerce mesuré en 1789 est autre. Cette année-là, la Ferme a obtenu le moyen de le mesurer.",
        "The trade measured in 1789 is different. In 1789, the Ferme obtained the means to measure it.",
    ),
    ("Dans les années 80, ma mère a demandé ses allocations.", "In the eighties my mother applied for her allowance."),
    ("Dans les années 1990.", "In the nineties."),
    ("Chaque jour, à 9 h 15, nous tenons notre mêlée.", "We meet at a quarter past nine every day."),
    ("Chaque jour, à 9 h 30, nous tenons notre mêlée.", "We meet at half past nine every day."),
    ("Chaque jour, à 8 h 45, nous tenons notre mêlée.", "We meet at a quarter to nine every day."),
    ("La facture dépasse largement 1 $.", "A mailed letter comes in at well over a dollar."),
    ("Une heure et trois quarts d’interruptions.", "1 hour and 45 minutes of interruptions."),
    (
        "De juillet à décembre, le trajet dure trois quarts d’heure.",
        "From July to December, the trip takes 45 minutes.",
    ),
    (
        "Notre capteur est conçu pour fonctionner de −80 à 40 °C.",
        "Our sensor operates at temperatures from –80°C up to 40°C.",
    ),
    ("L’Institut existe depuis un quart de siècle.", "The Institute has existed for 25 years."),
    (
        "La marge d’erreur est de ±3,1 points de pourcentage.",
        "The results are accurate to within 3.1 percentage points.",
    ),
    ("Ne dépassez jamais 4 g par jour.", "Never take more than 4,000 mg per day."),
    ("Ne dépassez pas 4 g par jour.", "Do not exceed 4 g per day."),
    ("Le rapport couvre la période du 1er janvier au 31 mars 2022.", "The report covers January through March 2022."),
    ("La saison se termine le 31 mai.", "The season closes at the end of May."),
    ("Les jeunes de 17 ans et moins entrent gratuitement.", "Youth under 18 get in for free."),
    ("Être âgé de 18 ans ou plus.", "You must be over 17."),
    ("Une mère sur quatre avait 35 ans ou plus.", "One-quarter (25%) of mothers were at least 35 years old."),
    ("Il faut prévoir huit semaines.", "Plan on waiting about two months (8 weeks)."),
    (
        "Un adulte doit avoir été présent durant au moins 1 095 jours.",
        "Adults need to have spent a minimum of three years (1,095 days) in Canada.",
    ),
    (
        "Un maximum de 14 nuitées par séjour est permis.",
        "You may not stay for more than two weeks (14 nights) at a time.",
    ),
    (
        "En 2020, il y avait 46,3 millions de passagers, contre 162,9 millions un an plus tôt.",
        "There were 46.3 million passengers in 2020, compared with 162.9 million in 2019.",
    ),
    (
        "Huit brevets ont été déposés en 2021, contre quatre l’année précédente.",
        "We filed eight patents in 2021, up from four in 2020.",
    ),
    (
        "En 2022, il y avait 30 élèves, contre 25 l’an dernier.",
        "In 2022, there were 30 students, compared with 25 in 2021.",
    ),
    ("Une ligne d’écoute 365 jours par année.", "Support is available every day of the year."),
    (
        "« Arrêter », soit un « 12 avril » prononcé à l’anglaise.",
        "A screen reader will pronounce “12 avril” as if it were English.",
    ),
    ("La longueur l’emporte presque toujours.", "Length wins nine times out of ten."),
    ("Deux ou trois provinces nous ont écrit.", "A couple of provinces wrote to us."),
    ("L’introduction est deux fois plus courte.", "We have cut the introduction by half."),
    ("Une assemblée a lieu deux fois l’an.", "Members gather for semi-annual meetings."),
    (
        "À la fin de l’exercice, l’outil servait 214 services en production, répartis dans 31 ministères.",
        "The tool had been adopted by 31 departments for a total of 214 live services.",
    ),
    (
        "La cohorte suit les patients pendant neuf ans. Lancée en 2018, elle dépasse 5 000 inclusions.",
        "Launched in 2018, the cohort has enrolled over 5,000 patients. Each is followed for nine years.",
    ),
    (
        "Conformément à l’article 24, paragraphe 2, elle adopte des mesures concernant les paragraphes 1, 2, 3 et 4, au plus tard le 1er juillet 2004.",
        "In accordance with Article 24(2), it shall adopt measures concerning paragraphs 1, 2, 3 and 4 by 1 July 2004.",
    ),
    (
        "Bédard Y., Larrivé S. et Proulx M. Travaux de mise en place de la base de données, Université de la ville, mars 2000.",
        "Bédard Y., Larrivé S., and Proulx M. Travaux de mise en place de la base de données, City University, March 2000.",
    ),
    ("Il est midi et demi.", "It is half past twelve."),
    ("On avait franchi le cap des 5,5 millions.", "The figure had climbed past 5.5 million."),
    ("La population a franchi le cap des 40 millions.", "The population passed the 40 million mark."),
    (
        "Le comité se compose de trois (3) à sept (7) membres.",
        "The committee is composed of three (3) to seven (7) members.",
    ),
    (
        "Commencer à toucher la pension avant l’âge de 65 ans réduit le montant.",
        "If you start the pension earlier than age 65, the amount is reduced.",
    ),
    ("Les rapports s’articulent autour de sept indicateurs.", "The reports are designed around seven indicators."),
    (
        "Notre capteur fonctionne de −80 à 40 °C, souvent à cause de la chaîne du froid de deux sites.",
        "Our sensor operates from –80°C up to 40°C, and 2 sites have a cold chain.",
    ),
    ("Le service est ouvert de 8 h à 16 h (HE).", "The service is open from 8 AM to 4 PM (ET)."),
    ("Le service est ouvert de 8h à 16h HE.", "The service is open 8 AM - 4 PM ET."),
    ("La carte retrace l’itinéraire emprunté en 1324/1325.", "The map traces the route taken in 1324–25."),
    ("Il écrivit son récit au milieu du quatorzième siècle.", "He wrote his account in the mid-fourteenth century."),
    ("Chacune de ces pages pèse moins de 100 kilo-octets.", "Each of those pages weighs less than 100 kilobytes."),
    ("L’auberge était située à cinq kilomètres de la ville.", "The inn was located three miles from the city."),
    ("La ville s’étend sur 50 hectares.", "The town sprawls across nearly 125 acres."),
    ("Il parcourut plus de 6 000 kilomètres.", "He traveled over 4,000 miles."),
    (
        "Anneau (47 cm). Ministère de la culture du Royaume du Maroc. Photo : NN",
        "Ring (47 cm). Ministère de la culture du Royaume du Maroc. Photo: NN",
    ),
    ("Les photos doivent dater de moins de six mois.", "The photos must have been taken within the last six months."),
    (
        "Elles se sont qualifiées dans au moins une des sept catégories.",
        "They have qualified in one or more of the seven categories.",
    ),
    (
        "Il a fallu trois ans pour atteindre les 50 premiers millions.",
        "It took three years to reach the first 50 million.",
    ),
    ("Une personne sur cinq avait essayé au moins deux fois.", "One in five had tried at least twice."),
    ("Attendez au moins trois mois, voire six.", "Wait at least three months, and up to six."),
    ("Chiffrez les données par TLS 1.2 ou d’une version ultérieure.", "Encrypt the data using TLS 1.2 or higher."),
    ("Le système ouvre à 7 h, 90 jours à l’avance.", "The system opens 90 days in advance at 7 a.m."),
    (
        "Jusqu’à 8 000 $ par année, jusqu’à un maximum à vie de 40 000 $.",
        "Up to $8,000 a year, to a lifetime maximum of $40,000.",
    ),
    ("C’est 200 $ pour une moyenne de 2300 à 2399 300 $ au delà.", "$200 for an average of 2300-2399 $300 above."),
    ("La séance commence à 20 h 30.", "The session begins at 8:30 PM."),
    ("La séance commence à 20 h 30.", "The session begins at half past eight."),
    ("La séance commence à minuit.", "The session begins at 12 a.m."),
    ("La séance finit à 24 h.", "The session ends at midnight."),
    ("La séance commence à 0 h.", "The session begins at midnight."),
    (
        "L’assistant demande d’évaluer le service sur une échelle de 1 à 5.",
        "The assistant asks to rate the service out of 5.",
    ),
    (
        "Une pression supérieure ou égale à 140/90 mmHg lors de trois consultations.",
        "A pressure of 140/90 mmHg or higher at three visits.",
    ),
    (
        "Le rapport formule 28 recommandations articulées autour de quatre axes.",
        "The report makes 28 recommendations organized around four areas.",
    ),
    ("Des visites guidées d’une heure et demie seront proposées.", "One-and-a-half-hour guided tours will start."),
    (
        "Les entretiens se dérouleront la première quinzaine de mars.",
        "Interviews will be held in the first half of March.",
    ),
    (
        "Les entretiens se dérouleront la seconde quinzaine de mars.",
        "Interviews will be held in the second half of March.",
    ),
    (
        "Il permet de repérer chaque année un millier de nourrissons.",
        "Every year it identifies around one thousand babies.",
    ),
    ("Elle compte un millier de membres.", "It has a thousand members."),
    ("Une personne sur cinq a une ou plusieurs incapacités.", "One in five has one or more disabilities."),
    ("Une table ronde de 13 h à 14 h 30 (HE).", "A panel from 1 to 2:30 p.m. ET."),
    ("Une table ronde de 11 h à 13 h 30 (HE).", "A panel from 11 to 1:30 p.m. ET."),
    ("Un seul H1 par page, suivi de H2 et de H3.", "Only one H1 per page, followed by H2s and H3s."),
    (
        "Nous entendions sans cesse les trois mêmes plaintes.",
        "We were hearing the same three complaints over and over.",
    ),
    ("Rencontre entre 13 h et 14 h 30 (HE).", "A meet-up between 1 and 2:30 p.m. (ET)."),
    (
        "C’est 6 833 $ pour chaque enfant de moins de 6 ans et 5 765 $ pour les autres.",
        "It is $6,833 for each child under six and $5,765 for the others.",
    ),
    ("Le taux est un peu plus que les 99,95 % promis.", "The rate is slightly above the promised 99.95%."),
    ("Les liens vers ses 2 700 pages seront redirigés.", "Links to its 2,700 pages will be redirected."),
    ("Nous nous retrouvons vers 14 heures.", "We meet at around 2 p.m."),
    ("Les greffes se répandent dans les années soixante.", "Transplants spread in the 1960s."),
    ("Le premier registre date de la fin des années quatre-vingt.", "The first registry dates from the late 1980s."),
    ("Les essais des années quatre-vingt-dix ont changé la donne.", "The trials of the nineties changed everything."),
    ("À la fin des années 60, la survie dépassait rarement un an.", "In the late 60’s, survival rarely went beyond a year."),
    ("Deux fichiers GeoTIFF, puis d’autres GeoTIFF", "Two GeoTIFF files, then other GeoTIFFs"),
    ("Un parking se trouve à deux pas du laboratoire.", "A parking lot is a stone’s throw from the laboratory."),
    ("Le record est de 3h45’58’’.", "The record is 3:45:58."),
    ("La Confédération verse 1,9 milliard de francs.", "The Confederation pays 1.9 billion Swiss francs."),
    ("Les domaines leucémie.cat et ref1oct.cat sont bloqués.", "The domains leukemia.cat and ref1oct.cat are blocked."),
    ("Une série de midi-causeries ouvre la saison.", "A series of lunchtime talks opens the season."),
    ("L’école s’installe en 1908 à la rue du Midi 6.", "The school moves to Rue du Midi 6 in 1908."),
    ("La pause dure une heure et demie.", "The break lasts an hour-and-a-half."),
    ("15 septembre 2023 : ouverture de l’appel", "2023-Sep-15: the call opens"),
    ("Clôture le 10 décembre 2023 à minuit", "Closing date 10-Dec-2023, midnight"),
    (
        "Les « Jeudis du Conservatoire » rassemblent chercheurs et patients.",
        "The \"Jeudis du Conservatoire\" bring researchers and patients together.",
    ),
    (
        "Il est aussi l’auteur d’Une vie de cent carats et de nouvelles.",
        "He also wrote Une vie de cent carats and short stories.",
    ),
]


@pytest.mark.parametrize(("french", "english"), SAME)
def test_the_same_said_otherwise_is_no_error(french, english):
    for texts in ({"fr": french, "en": english}, {"en": english, "fr": french}):
        assert [finding for finding in compare_texts(texts) if finding.severity == "error"] == []


OTHER = [
    (
        "qualifier",
        "Cinquante résumés, et seize d’entre eux contenaient au moins une erreur.",
        "Of the 50 summaries, 16 contained at most one error.",
    ),
    (
        "value",
        "Il est à une distance de moins de trois (3) mètres du lanceur.",
        "They are within four (4) metres of the thrower.",
    ),
    (
        "missing",
        "Il est à une distance de moins de trois (3) mètres du lanceur.",
        "They are within three (4) metres of the thrower.",
    ),
    ("qualifier", "On lui attribue au-delà de 3 000 décès par année.", "It accounts for 3,000 deaths each year."),
    ("qualifier", "La maladie reste rare avant 40 ans.", "The disease is rare in people over 40."),
    ("value", "La maladie reste rare avant 40 ans.", "The disease is rare in people under 50."),
    ("value", "On a aidé au-delà d’un demi-million de Canadiens.", "We have helped more than 50,000 Canadians."),
    ("value", "Elles emploient un demi-million de personnes.", "They employ a million people."),
    ("value", "Sept ministères ont repris le composant.", "Half a dozen departments have copied the component."),
    ("value", "En hausse de 4,4 % en mai.", "It followed April’s 4.4% gain."),
    (
        "value",
        "Jeudi dernier, l’un d’eux se résumait à une virgule.",
        "One of last Wednesday’s deployments consisted of a single comma.",
    ),
    ("value", "Cet essai de phase I/II évalue un anticorps.", "This phase 2/3 trial is testing an antibody."),
    ("missing", "Cet essai de phase IIb évalue un anticorps.", "This phase III trial is testing an antibody."),
    ("value", "La Rochelle reçoit 1 million 450 mille livres.", "La Rochelle imported 1,540,000 pounds."),
    ("missing", "Voir la section 11.8.", "See Section11.9."),
    ("missing", "Une carte au 1/25 000.", "A map at 1:50,000."),
    ("value", "Des étudiants de 2e cycle peuvent y participer.", "Third-cycle students may take part."),
    ("qualifier", "Un prix à partir de 500 €.", "A price of €500."),
    ("missing", "La totalité des données sera versée.", "90% of the data will be captured."),
    ("value", "Le projet de cartographie 3D.", "The 2D mapping project."),
    (
        "missing",
        "Le commerce mesuré en 1789 est autre. Cette année-là, la Ferme a changé.",
        "The trade measured in 1789 is different. In 1787, the Ferme changed.",
    ),
    (
        "missing",
        "Dans les années 80, ma mère a demandé ses allocations.",
        "In the nineties my mother applied for her allowance.",
    ),
    ("value", "Chaque jour, à 9 h 15, nous tenons notre mêlée.", "We meet at half past nine every day."),
    ("value", "Chaque jour, à 9 h 15, nous tenons notre mêlée.", "We meet at a quarter past ten every day."),
    ("missing", "La facture dépasse largement 2 $.", "A mailed letter comes in at well over a dollar."),
    ("value", "Une heure et trois quarts d’interruptions.", "1 hour and 15 minutes of interruptions."),
    ("value", "Une heure et 45 minutes.", "1 hour and 40 minutes."),
    ("qualifier", "Ne dépassez jamais 4 g par jour.", "Take at least 4,000 mg per day."),
    (
        "value",
        "Le rapport couvre la période du 1er janvier au 31 mars 2022.",
        "The report covers January through April 2022.",
    ),
    ("precision", "La saison se termine le 30 mai.", "The season closes at the end of May."),
    ("precision", "La saison se termine le 31 mai.", "The season closes in May."),
    ("missing", "Être âgé de 18 ans ou plus.", "You must be over 18 and under 16."),
    (
        "missing",
        "Une mère sur quatre avait 35 ans ou plus.",
        "One-quarter (35%) of mothers were at least 35 years old.",
    ),
    ("missing", "Il faut prévoir huit semaines.", "Plan on waiting about four months (8 weeks)."),
    (
        "missing",
        "Un adulte doit avoir été présent durant au moins 1 095 jours.",
        "Adults need to have spent a minimum of five years (1,095 days) in Canada.",
    ),
    (
        "missing",
        "En 2020, il y avait 46,3 millions de passagers, contre 162,9 millions un an plus tôt.",
        "There were 46.3 million passengers in 2020, compared with 162.9 million in 2018.",
    ),
    (
        "missing",
        "Huit brevets ont été déposés en 2021, contre quatre l’année précédente.",
        "We filed eight patents in 2021, up from four in 2022.",
    ),
    ("missing", "Une ligne d’écoute 365 jours par année.", "Support is available 265 days a year."),
    ("value", "Deux ou trois provinces nous ont écrit.", "Four or five provinces wrote to us."),
    ("missing", "Trois ou quatre provinces nous ont écrit.", "Three provinces wrote to us."),
    ("value", "L’introduction est deux fois plus courte.", "We have cut the introduction by a third."),
    (
        "value",
        "La société a 77,4 M€, contre 113,2 M€ douze mois plus tôt.",
        "The company had €77.4 million, down from €113.2 million ten months earlier.",
    ),
    (
        "order",
        "À la fin de l’exercice, l’outil servait 31 services en production, répartis dans 214 ministères.",
        "The tool had been adopted by 31 departments for a total of 214 live services.",
    ),
    (
        "missing",
        "Le comité se compose d’au moins trois (3) et d’au plus sept (7) membres.",
        "The committee is composed of at least three (7) and at most seven (3) members.",
    ),
    (
        "missing",
        "Conformément à l’article 24, paragraphe 2, elle adopte des mesures.",
        "In accordance with Article 24(3), it shall adopt measures.",
    ),
    ("value", "Il est midi et demi.", "It is half past one."),
    (
        "missing",
        "Maintenez une distance d’au moins 2 mètres (pieds).",
        "Keep a distance of at least 6 feet (2 metres).",
    ),
    ("precision", "L’exercice va du 1er avril au 31 mars.", "The fiscal year runs from April to March 31."),
    ("missing", "Le service est ouvert de 8 h à 17 h (HE).", "The service is open from 8 AM to 4 PM (ET)."),
    ("value", "La carte retrace l’itinéraire emprunté en 1324/1325.", "The map traces the route taken in 1325–26."),
    (
        "value",
        "Il écrivit son récit au milieu du quatorzième siècle.",
        "He wrote his account in the mid-fifteenth century.",
    ),
    (
        "unit",
        "Chacune de ces pages pèse moins de 100 méga-octets.",
        "Each of those pages weighs less than 100 kilobytes.",
    ),
    ("value", "L’auberge était située à six kilomètres de la ville.", "The inn was located three miles from the city."),
    ("unit", "L’auberge était située à cinq kilomètres de la ville.", "The inn was located five miles from the city."),
    (
        "language",
        "Le ministère publie ses chiffres depuis 2020. Photo : NN",
        "Le ministère publie ses chiffres depuis 2020. Photo: NN",
    ),
    (
        "value",
        "Elles se sont qualifiées dans au moins une des sept catégories.",
        "They have qualified in one of the eight categories.",
    ),
    (
        "value",
        "Il a fallu trois ans pour atteindre les 50 premiers millions.",
        "It took three years to reach the first 60 million.",
    ),
    (
        "qualifier",
        "Jusqu’à 8 000 $ par année, jusqu’à un maximum à vie de 40 000 $.",
        "Up to $8,000 a year, to a lifetime minimum of $40,000.",
    ),
    ("missing", "La séance commence à 20 h.", "The session begins at 8 a.m."),
    ("value", "La séance commence à minuit.", "The session begins at 12 PM."),
    ("value", "La séance commence à 20 h 30.", "The session begins at 8:30 a.m."),
    (
        "value",
        "L’assistant demande d’évaluer le service sur une échelle de 1 à 5.",
        "The assistant asks to rate the service out of 6.",
    ),
    (
        "missing",
        "L’assistant demande d’évaluer le service de 1 à 5.",
        "The assistant asks to rate the service from to 5.",
    ),
    ("qualifier", "Une pression supérieure ou égale à 140/90 mmHg.", "A pressure of 140/90 mmHg or lower."),
    ("missing", "Une table ronde de 12 h à 14 h 30 (HE).", "A panel from 1 to 2:30 p.m. ET."),
    (
        "value",
        "Des visites guidées d’une heure et demie seront proposées.",
        "Two-and-a-half-hour guided tours will start.",
    ),
    (
        "missing",
        "Les entretiens se dérouleront la seconde quinzaine de mars.",
        "Interviews will be held in the first half of March.",
    ),
    ("value", "Elle compte un millier de membres.", "It has two thousand members."),
    ("value", "Une personne sur cinq a une ou plusieurs incapacités.", "One in six has one or more disabilities."),
    ("value", "Un seul H1 par page, suivi de H2 et de H3.", "Only one H1 per page, followed by H2s and H4s."),
    ("missing", "Rencontre entre 14 h et 14 h 30 (HE).", "A meet-up between 1 and 2:30 p.m. (ET)."),
    (
        "currency",
        "C’est 6 833 $ pour chaque enfant de moins de 6 ans et 5 765 $ pour les autres.",
        "It is $6,833 for each child under six and €5,765 for the others.",
    ),
    ("qualifier", "Le taux est un peu plus que les 99,95 % promis.", "The rate is slightly below the promised 99.95%."),
    ("qualifier", "Les liens vers ses 2 700 pages seront redirigés.", "Links to about 2,700 pages will be redirected."),
    ("value", "Les greffes se répandent dans les années soixante.", "Transplants spread in the 1970s."),
    ("value", "À la fin des années 60, la survie augmente.", "In the late 70’s, survival increases."),
    ("form", "Les cartes de la série 1:63,360", "The maps of the 1:63,360 series"),
    ("value", "Le record est de 3h45’58’’.", "The record is 3:54:58."),
    ("currency", "La Confédération verse 1,9 milliard de francs.", "The Confederation pays 1.9 billion euros."),
    ("value", "La réunion a lieu à midi.", "The meeting is at 11 a.m."),
    ("missing", "Les jeudis du conservatoire commencent à l’automne.", "The meetings at the conservatory start in the fall."),
    ("value", "15 septembre 2023 : ouverture de l’appel", "2023-Oct-15: the call opens"),
    ("value", "Clôture le 10 décembre 2023", "Closing date 11-Dec-2023"),
]


@pytest.mark.parametrize(("kind", "french", "english"), OTHER)
def test_another_fact_said_alike_is_an_error(kind, french, english):
    findings = compare_texts({"fr": french, "en": english})
    assert kind in {finding.kind for finding in findings if finding.severity == "error"}
