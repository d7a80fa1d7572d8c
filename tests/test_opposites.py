"""Words by which a fact is another fact: seasons, rates, before and after, none and one; and next to them what agrees."""

import pytest

from microsite import compare_texts
from microsite.locales.lexicons import LEXICONS

OTHER = [
    ("opposite", "Le dossier se dépose avant la signature.", "The application is filed after the signature."),
    ("opposite", "L’appel ouvre au printemps 2027.", "The call opens in the fall of 2027."),
    ("opposite", "Les résultats paraîtront à l’automne.", "The results will be published in the spring."),
    ("opposite", "Le comité se réunit une fois par mois.", "The committee meets once a week."),
    ("opposite", "Le forfait coûte 45 € par mois, soit 540 € par an.", "The plan costs €45 a week, or €540 a year."),
    ("opposite", "Un rapport annuel est remis aux patients.", "A monthly report is given to patients."),
    ("opposite", "La durée maximale est de 18 mois.", "The minimum duration is 18 months."),
    ("qualifier", "Au moins un centre par région participe.", "At most one center per region takes part."),
    ("opposite", "La hausse est de 3,25 %, contre 1,5 % en 2022.", "The decrease is 3.25%, compared with 1.5% in 2022."),
    ("opposite", "Le budget a doublé en deux ans.", "The budget tripled in two years."),
    ("opposite", "Les équipes publiques sont au nombre de 12.", "There are 12 private teams."),
    ("opposite", "Les leucémies aiguës touchent surtout les adultes.", "Chronic leukemias mainly affect adults."),
    ("opposite", "Les essais précliniques ont commencé.", "The clinical trials have begun."),
    ("opposite", "Le test était positif chez 12 patients.", "The test was negative in 12 patients."),
    ("opposite", "La biobanque se trouve au nord de Paris.", "The biobank is south of Paris."),
    ("opposite", "Le siège est à Lyon, le laboratoire à Lille.", "The head office is in Marseille, the laboratory in Lille."),
    ("opposite", "Un essai mené en Belgique et en Suisse.", "A trial conducted in Belgium and Sweden."),
    ("opposite", "L’étude porte sur 210 femmes.", "The study is of 210 men."),
    ("opposite", "La réunion a lieu le matin.", "The meeting takes place in the afternoon."),
    ("opposite", "La participation est obligatoire.", "Participation is optional."),
    ("negation", "Il n’y a aucuns frais d’inscription.", "There is a registration fee."),
    (
        "negation",
        "Trois demandes ont été acceptées ; aucune n’a été rejetée.",
        "Three applications were accepted; one was rejected.",
    ),
    ("negation", "Une inscription est requise.", "No registration is required."),
    ("negation", "Les équipes travaillent sans intermédiaire.", "The teams work with an intermediary."),
    ("range", "Les articles 36 à 40 s’appliquent.", "Sections 36 and 40 apply."),
    ("range", "Le service est réservé aux enfants de 6 à 12 ans.", "The service is reserved for children aged 6 and 12."),
    ("range", "L’enquête a eu lieu du 14 au 19 mai 2026.", "The survey was carried out on May 14 and 19, 2026."),
    ("range", "Les articles 5 et 8 s’appliquent.", "Sections 5 to 8 apply."),
    ("value", "Voir l’alinéa 36(4)b) de la loi.", "See paragraph 36(4)(c) of the Act."),
    ("value", "Les sous-alinéas (1)b)(i) et (ii) s’appliquent.", "Subparagraphs (1)(b)(i) and (iii) apply."),
    ("unit", "Vous recevrez la réponse dans un délai de 30 jours ouvrables.", "You will receive the answer within 30 days."),
    ("unit", "La taille maximale du fichier est de 25 Mo.", "The maximum file size is 25 GB."),
    ("unit", "Le site est à 12 km de la gare.", "The site is 12 mi from the station."),
    ("unit", "Le réservoir contient 40 litres.", "The tank holds 40 gallons."),
    ("value", "Les cellules sont conservées à -80 °C.", "The cells are stored at 80 °C."),
    ("value", "L’accueil est ouvert de 8 h 30 à 16 h 15.", "Reception is open from 8:30 p.m. to 4:15 p.m."),
    ("value", "Date limite : le 09/03/2027", "Deadline: September 3, 2027"),
    (
        "missing",
        "C’était la première fois que les trois équipes se réunissaient autour d’un même projet de recherche clinique.",
        "It was the second time that the three teams came together around one and the same clinical research project.",
    ),
    ("acronym", "Le fichier PDF se télécharge.", "The PF file can be downloaded."),
    ("acronym", "Le message de la DG est en ligne.", "The message of the DB is online."),
    ("spelling", "Le bureau de Gerry Baker a publié le guide.", "The office of Gerrry Baker has published the guide."),
    ("spelling", "Une équipe de Strasbourg dirige l’étude.", "A team in Strasboug leads the study."),
    (
        "spelling",
        "Les patients de Toulouse et de Rennes ont été suivis.",
        "The patients in Tuolouse and Rennes were followed.",
    ),
    ("url", "Le guide de exemple.org renvoie à exemple.org.", "The guide of exemple.org refers to exemple.com."),
    (
        "length",
        "Les deux instituts ont signé en novembre 2024 un accord qui ouvre leurs plateformes aux jeunes entreprises.",
        "In November 2024 the two institutes signed an",
    ),
    (
        "missing",
        "L’une des deux premières équipes a signé, l’autre signera à l’automne, après le vote du conseil.",
        "One of the second two teams has signed, the other will sign in the fall, after the vote of the board.",
    ),
    ("value", "Le bureau 410, Ottawa (Ontario) K1A 0G2", "Suite 410, Ottawa, Ontario K1B 0G2"),
    ("negation", "Les données ne sont pas conservées.", "The data are stored."),
    ("negation", "Le partenariat n'est pas exclusif.", "The partnership is exclusive."),
    ("negation", "Ce site ne donne pas de conseil médical.", "This site gives medical advice."),
    ("negation", "Salle accessible aux fauteuils roulants.", "Room not accessible to wheelchairs."),
    ("negation", "Ce médicament ne doit pas être pris à jeun.", "This medicine must be taken on an empty stomach."),
    ("value", "Dose : 2 × 10⁶ cellules CAR-T/kg", "Dose: 2 × 10⁸ CAR-T cells/kg"),
    ("value", "Une maladie résiduelle de 10⁻⁴", "A residual disease of 10⁻⁵"),
    ("value", "Un rapport de cotes de 0,85", "An odds ratio of .58"),
    ("value", "La société a levé 12 M€ en série A.", "The company raised €12 million in a Series B round."),
    ("value", "Le vaccin contre l’hépatite B", "The vaccine against hepatitis C"),
    ("value", "Une tumeur de grade II", "A grade III tumor"),
    ("value", "Grade II", "Grade III"),
    ("opposite", "Le nombre de cas a baissé de 20 %.", "The number of cases rose by 20%."),
    ("opposite", "Les effectifs progressent de 12 %.", "Headcount is falling by 12%."),
    ("opposite", "L’appel à projets est ouvert.", "The call for projects is closed."),
    ("opposite", "Au cours des 5 dernières années", "Over the next 5 years"),
    ("opposite", "Les cellules CAR-T sont autologues.", "The CAR-T cells are allogeneic."),
    ("opposite", "Un essai randomisé en double aveugle", "An open-label randomized trial"),
    ("value", "Un lymphome B diffus à grandes cellules", "A diffuse large T-cell lymphoma"),
    ("opposite", "Un lymphome non hodgkinien", "A Hodgkin lymphoma"),
    ("opposite", "Le prix est donné hors taxes.", "The price is given with taxes included."),
    ("opposite", "Candidatures à déposer jusqu’au 30 juin 2026.", "Applications can be submitted from June 30, 2026."),
    ("opposite", "L’appel est ouvert jusqu’au mardi 30 juin.", "The call is open after Tuesday, June 30."),
    ("opposite", "Le guichet ouvre à compter du 3 mai 2027.", "The desk is open until May 3, 2027."),
    ("opposite", "L’accès est payant.", "Access is free."),
    ("negation", "Ce n’est pas obligatoire.", "It is mandatory."),
]
SAME = [
    ("La première équipe a signé, l’autre signera.", "The first team has signed, the second will sign."),
    ("La première équipe a signé en mai ; ensuite, les autres.", "First, a team signed in May; second, the others."),
    ("L.C. 2019, ch. 10", "S.C. 2019, c. 10"),
    ("Les personnes 2ELGBTQ+ sont les bienvenues.", "2SLGBTQ+ people are welcome."),
    ("Le dossier se dépose avant la signature.", "The application is filed before the signature."),
    ("Après trois ans, les équipes publient.", "The teams publish three years later."),
    ("Les rapports trimestriels sont en ligne toute l’année.", "The quarterly reports are online all year round."),
    ("Il est ouvert 365 jours par année.", "It is open every day of the year."),
    ("Un essai mené en France et en Belgique.", "A French and Belgian trial."),
    ("L’équipe dirige un réseau en Île-de-France.", "The team leads a network in the Paris region."),
    ("Des activités libres et sans frais", "Free activities"),
    ("Le service est gratuit et sans fil.", "The service is free and wireless."),
    ("Peu importe", "No preference"),
    ("Sans limite de temps, le service reste ouvert.", "The service stays open indefinitely."),
    ("La bonne pratique de fabrication (BPF, GMP en anglais)", "Good manufacturing practice (GMP, BPF in French)"),
    ("Comptez entre 15 et 25 minutes.", "Allow 15 to 25 minutes."),
    ("Les pages 28 et 29", "Pages 28–29"),
    ("Voir l’alinéa 36(4)b) de la loi.", "See paragraph 36(4)(b) of the Act."),
    ("Vous recevrez la réponse sous 30 jours ouvrés.", "You will receive the answer within 30 working days."),
    ("La taille maximale du fichier est de 25 Mo.", "The maximum file size is 25 MB."),
    ("Les cellules sont conservées à -80 °C.", "The cells are stored at −80 °C."),
    ("L’accueil est ouvert de 8 h 30 à 16 h 15.", "Reception is open from 8:30 a.m. to 4:15 p.m."),
    ("Les Conservatoires de Lyon", "The Conservatories of Lyon"),
    ("Ressources naturelles Canada (RNCan)", "Natural Resources Canada (NRCan)"),
    ("L’un ou l’autre", "One OR the other"),
    ("Un maximum de 14 nuitées par séjour est permis.", "You may not stay for more than two weeks (14 nights) at a time."),
    ("Les données ne sont pas conservées.", "The data are not kept."),
    ("N’oubliez pas de renvoyer le formulaire.", "Remember to send back the form."),
    ("Les résultats ne sont pas encore connus.", "The results are still pending."),
    ("Il n’est pas facile de choisir.", "It is difficult to choose."),
    ("L’article 10 s’applique à compter du 1er octobre 2025.", "Section 10 does not apply until October 1, 2025."),
    ("Dose : 2 × 10⁶ cellules CAR-T/kg", "Dose: 2 million CAR-T cells/kg"),
    ("Le résultat est significatif (p = 0,03).", "The result is significant (p = .03)."),
    ("Le groupe A et le groupe B reçoivent le traitement.", "Group A and group B are treated."),
    ("39 rue Camille-Desmoulins, 94800 Villejuif", "39 rue Camille-Desmoulins, 94800 Villejuif"),
    ("10 boulevard de l'Hôpital, 75013 Paris", "10 boulevard de l'Hôpital, 75013 Paris"),
    ("L’appel est ouvert.", "The call is open."),
    ("Le dossier est à déposer avant le 30 juin 2026.", "The application is to be filed by June 30, 2026."),
    ("Le guichet ouvre à partir du 30 juin.", "The desk does not open until June 30."),
    ("mercredi 5 mars, 18 h-20 h", "Wednesday, March 5, 6–8 p.m."),
    ("Les 5, 6 et 7 mars à Paris", "March 5, 6 and 7 in Paris"),
    ("L’accès n’est pas payant.", "Access is free."),
    ("Ce n’est pas obligatoire.", "It is optional."),
    ("Le service n’est pas gratuit.", "There is a charge for the service, which is paid."),
]


@pytest.mark.parametrize(("kind", "french", "english"), OTHER)
def test_another_fact_is_an_error(kind, french, english):
    findings = compare_texts({"fr": french, "en": english})
    assert kind in {finding.kind for finding in findings if finding.severity == "error"}


@pytest.mark.parametrize(("french", "english"), SAME)
def test_the_same_fact_is_none(french, english):
    assert [finding for finding in compare_texts({"fr": french, "en": english}) if finding.severity == "error"] == []


def test_languages_know_the_same_sides():
    """A side that one language lacks would be no opposite there of anything; a part of a day is no rate a day."""
    french, english = (set(LEXICONS[code].opposites.values()) - {("part", "half")} for code in ("fr", "en"))
    assert french == english
    assert all(sum(subject == other for other, _ in french) > 1 for subject, _ in french)
