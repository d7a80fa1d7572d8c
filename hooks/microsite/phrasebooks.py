"""The sentences in which findings are explained, one book a language of the editors."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Phrasebook:
    """Patterns of one language.

    `{says}`: what each text says; `{one}`, `{other}`: the words of the first and of the second place; `{reading}`: the
    value of the first, or what it should be; `{has}`, `{of}`, `{lacks}`: names of languages.
    """

    names: Mapping[str, str]
    """Locale → the text in that locale, as the subject of a sentence; "" is the data."""
    of: Mapping[str, str]
    """Locale → the same after "of", where the language joins the two words."""
    says: str
    read_as: str
    kinds: Mapping[str, str]
    """Kind of finding → what is wrong and what to do."""
    lacking: Mapping[str, str]
    """The same where one place is empty."""
    severities: Mapping[str, str]
    totals: str
    error_words: tuple[str, str]
    note_words: tuple[str, str]
    waivers: tuple[str, str, str]
    """How many waivers hold: none, one, several."""
    not_compared: str
    """`{languages}`: those that no lexicon reads, each with the file that would hold it."""
    columns: tuple[str, str, str]
    pages: tuple[str, str, str]
    """What introduces the pages of a finding, and what stands for one more, and for more."""
    zero_is_singular: bool = False

    def plural(self, count: int) -> bool:
        return count > 1 or count == 0 and not self.zero_is_singular


QUOTES = {"fr": ("«\u00a0", "\u00a0»"), "en": ("“", "”"), "de": ("„", "“")}
"""Locale → the quotation marks around its words; those of the first stand around the data's."""

FRENCH_PHRASES = Phrasebook(
    names={
        "": "la fiche", "fr": "le français", "en": "l’anglais", "de": "l’allemand", "es": "l’espagnol", "it": "l’italien",
    },
    of={
        "fr": "du français", "en": "de l’anglais", "de": "de l’allemand", "es": "de l’espagnol", "it": "de l’italien",
    },
    says="{name} dit {surface}{reading}",
    read_as=" (lu : {})",
    kinds={
        "missing": "{says} : l’un des deux manque à l’autre. Ajoutez-le ou retirez-le.",
        "value": "{says}. Lequel est juste ?",
        "gap": "{says} : un nombre semble manquer. Remettez-le, ou corrigez la ponctuation.",
        "counted": "{says} : le nombre est le même, mais pas ce qu’il compte. Lequel est juste ?",
        "unit": "{says} : même nombre, autre unité. Laquelle est juste ?",
        "currency": "{says} : même montant, autre monnaie. Laquelle est juste ?",
        "qualifier": "{says} : même nombre, autre réserve (« environ », « plus de »…). Écrivez la même dans les deux langues.",
        "precision": "{says} : l’une des dates est moins précise. Complétez-la.",
        "order": "{says} : ces valeurs semblent avoir échangé leurs places. Vérifiez à quoi chacune se rapporte.",
        "negation": "{says} : l’un nie ce que l’autre ne nie pas. Lequel est juste ?",
        "range": "{says} : un intervalle d’un côté, deux nombres de l’autre. Lequel est juste ?",
        "opposite": "{says} : ces mots s’excluent. Lequel est juste ?",
        "form": "{says} : l’un des nombres est écrit à la manière d’une autre langue. Corrigez ses séparateurs.",
        "email": "{says} : les adresses électroniques diffèrent. Laquelle est juste ?",
        "phone": "{says} : les numéros de téléphone diffèrent. Lequel est juste ?",
        "url": "{says} : ces adresses ne se répondent pas. Corrigez-en une, ou donnez-en une par langue dans les données.",
        "acronym": "{says} : ces sigles diffèrent d’une lettre. Lequel est juste ?",
        "acronym-meaning": "{says} : ces sigles ne se répondent pas, ou un sigle n’a pas les lettres de ses mots. Corrigez-le.",
        "spelling": "{says} : ces mots diffèrent d’une lettre. Lequel est juste ?",
        "neighbor": "{says} : à côté du même nom, chaque langue en écrit un autre. Lequel est juste ?",
        "other-name": "{says} : chaque langue a ici un nom que l’autre n’a pas. Lequel est juste ?",
        "place": "{says} : une lettre du nom de ce lieu est fausse, manque ou est de trop. Corrigez-le.",
        "name": "{says} : ce nom doit s’écrire comme dans sa fiche.",
        "term": "{says} : ce terme se traduit comme le dit le glossaire.",
        "language": "Ce passage est dans une autre langue que sa page : {says}. Traduisez-le.",
        "sentence": "{says} : l’une de ces phrases n’a pas d’équivalent. Traduisez-la ou retirez-la.",
        "length": "{says} : l’un des textes est bien plus court. Y manque-t-il une phrase ?",
        "absent-segment": "{says} : l’un des passages n’a pas d’équivalent. Traduisez-le ou retirez-le.",
        "link": "{says} : ces liens ne mènent pas au même endroit. Corrigez celui qui se trompe.",
        "gloss-link": "Le mot expliqué ici par {instead} mène à {one}. Corrigez le lien.",
        "quoted-text": "La page cite {one}, que les données ne contiennent pas. Corrigez la page, ou écrivez-le dans sa fiche.",
        "quotation": "{says} : une citation est la même dans toutes les langues. Laquelle est juste ?",
        "absent-page": "{says} : ces pages ne se répondent pas.",
        "avoided": "{one} est une forme à éviter selon le glossaire. Écrivez {instead}.",
        "name-slip": "{one} ressemble à un nom connu, {instead}. Corrigez-le si c’est une coquille.",
        "typography": "{one} n’est pas composé comme sa langue le veut{instead_comma}. Corrigez les espaces, les signes ou les "
        "séparateurs de nombres.",
        "mail-link": "L’adresse montrée est {one}, mais le lien écrit à {instead}. Laquelle est juste ?",
        "email-domain": "Le domaine de {one} diffère d’une ou deux lettres du site connu {instead}. Corrigez l’adresse si c’est "
        "une coquille.",
        "machine-date": "La page dit {one}, mais sa date pour les machines est {instead}. Corrigez celle qui se trompe.",
        "contradiction": "Deux pages d’une même langue donnent le même fait avec des valeurs différentes : {one} et {other}. "
        "Laquelle est juste ?",
        "against-data": "La page dit {one}, la fiche dit {other}. Corrigez la page, ou la fiche si elle a vieilli.",
        "name-against-data": "La page écrit {one}, la fiche {other}. Corrigez la page, ou le nom dans la fiche.",
        "description": "Les titres ou les descriptions de la page ne disent pas la même chose : {one} ici, {other} là. Corrigez le gabarit.",
        "machine-text": "La page dit {one} aux machines (description, données structurées), mais ni les données ni la page ne le "
        "disent. Corrigez le gabarit ou le texte.",
        "typed-figure": "La page écrit {one}, la fiche {other}. Si c’est le même chiffre, citez-le plutôt que de le taper.",
        "text-against-data": "La page ne montre pas en entier le texte de la fiche : {one} au lieu de {other}. Corrigez la page.",
        "unknown-fact": "{one} renvoie à {instead}, que les données ne connaissent pas. Citez un fait qui existe.",
        "excerpt": "La fiche dit {one}, mais son extrait de la source, {other}, ne le dit pas. Corrigez la valeur ou l’extrait.",
        "waiver-new": "La dérogation {one} attend l’empreinte des textes. Écrivez-y « fingerprint: {reading} ».",
        "waiver-mismatch": "La dérogation {one} ne correspond à aucun constat. Si elle vise celui-ci, écrivez-y « {reading} ».",
        "waiver-unused": "La dérogation {one} ne sert à rien : plus aucun constat ne lui correspond. Supprimez-la.",
        "waiver-expired": "La dérogation {one} a pris fin : {instead}. Corrigez les textes, ou prolongez-la avec une raison.",
        "waiver-lapsed": "La dérogation {one} ne vaut plus : un des textes a changé. Corrigez-les, ou confirmez-la avec "
        "« fingerprint: {reading} ».",
    },
    lacking={
        "gap": "Dans {has}, un nombre semble manquer ici : {surface}. Remettez-le, ou corrigez la ponctuation.",
        "missing": "{has_upper} dit {surface}{reading}, rien ne lui répond dans {lacks}. Ajoutez-le ou retirez-le.",
        "email": "{has_upper} donne l’adresse {surface}, qui manque dans {lacks}. Ajoutez-la ou retirez-la.",
        "phone": "{has_upper} donne le numéro {surface}, qui manque dans {lacks}. Ajoutez-le ou retirez-le.",
        "url": "{has_upper} donne l’adresse {surface}, qui manque dans {lacks}. Ajoutez son pendant ou retirez-la.",
        "link": "{has_upper} mène à {surface}, {lacks} n’a pas ce lien. Ajoutez son pendant ou retirez-le.",
        "name": "{has_upper} nomme {surface}, que {lacks} ne nomme pas comme dans sa fiche.",
        "term": "{has_upper} emploie {surface}, mais {lacks} n’emploie pas le terme du glossaire.",
        "language": "Ce passage {of} est dans une autre langue : {surface}. Traduisez-le.",
        "negation": "{has_upper} dit {surface}, {lacks} ne nie rien. Lequel est juste ?",
        "sentence": "{has_upper} dit {surface}, phrase sans équivalent dans {lacks}. Traduisez-la ou retirez-la.",
        "absent-segment": "Ce passage n’existe que dans {has} : {surface}. Traduisez-le ou retirez-le.",
        "absent-page": "La page {surface} n’existe pas dans {lacks}. Créez son pendant, ou retirez-la.",
    },
    severities={"error": "Erreur", "note": "Remarque"},
    totals="Langues comparées : {errors} {error_word}, {notes} {note_word}.",
    error_words=("erreur", "erreurs"),
    note_words=("remarque", "remarques"),
    waivers=("Aucune dérogation.", "1 dérogation en vigueur.", "{} dérogations en vigueur."),
    not_compared="ATTENTION ! Ces langues ne sont comparées à aucune autre, faute de lexique : {languages}. "
    "Rien ne signale ce que leurs textes disent autrement. Écrivez le lexique (voir README.md, Add a language).",
    columns=("Gravité / Severity", "Où / Where", "Constat / Finding"),
    pages=("sur", "et 1 autre", "et {} autres"),
    zero_is_singular=True,
)

ENGLISH_PHRASES = Phrasebook(
    names={
        "": "the record", "fr": "the French", "en": "the English", "de": "the German", "es": "the Spanish", "it": "the Italian",
    },
    of={
        "fr": "of the French", "en": "of the English", "de": "of the German", "es": "of the Spanish", "it": "of the Italian",
    },
    says="{name} says {surface}{reading}",
    read_as=" (read as {})",
    kinds={
        "missing": "{says}: one lacks in the other. Add it or take it out.",
        "value": "{says}. Which is right?",
        "gap": "{says}: a number seems to be missing. Put it back, or mend the punctuation.",
        "counted": "{says}: the number is the same, but not what it counts. Which is right?",
        "unit": "{says}: the same number with another unit. Which is right?",
        "currency": "{says}: the same amount in another currency. Which is right?",
        "qualifier": "{says}: the same number, qualified otherwise (“about”, “more than”…). Say the same in both languages.",
        "precision": "{says}: one of the dates is less precise. Complete it.",
        "order": "{says}: these values seem to have changed places. Check what each belongs to.",
        "negation": "{says}: one denies what the other does not. Which is right?",
        "range": "{says}: a range on one side, two numbers on the other. Which is right?",
        "opposite": "{says}: these words exclude each other. Which is right?",
        "form": "{says}: one of the numbers is written as another language writes it. Correct its separators.",
        "email": "{says}: the e-mail addresses differ. Which is right?",
        "phone": "{says}: the phone numbers differ. Which is right?",
        "url": "{says}: these addresses are not counterparts. Correct one, or give one per language in the data.",
        "acronym": "{says}: these acronyms differ by one letter. Which is right?",
        "acronym-meaning": "{says}: these acronyms are no counterparts, or one has not the letters of its words. Correct it.",
        "spelling": "{says}: these words differ by one letter. Which is right?",
        "neighbor": "{says}: beside the same name, each language writes another one. Which is right?",
        "other-name": "{says}: each language has a name here that the other lacks. Which is right?",
        "place": "{says}: a letter of the name of this place is wrong, missing or too many. Correct it.",
        "name": "{says}: this name must be spelled as its record says.",
        "term": "{says}: this term is translated as the glossary says.",
        "language": "This passage is in another language than its page: {says}. Translate it.",
        "sentence": "{says}: one of these sentences has no counterpart. Translate it or take it out.",
        "length": "{says}: one of the texts is much shorter. Does it lack a sentence?",
        "absent-segment": "{says}: one of the passages has no counterpart. Translate it or take it out.",
        "link": "{says}: these links do not lead to the same place. Correct the wrong one.",
        "gloss-link": "The word that {instead} explains here leads to {one}. Correct the link.",
        "quoted-text": "The page quotes {one}, which the data do not hold. Correct the page, or write it in its record.",
        "quotation": "{says}: a quotation is the same in all languages. Which is right?",
        "absent-page": "{says}: these pages are not counterparts.",
        "avoided": "{one} is a form to avoid, says the glossary. Write {instead}.",
        "name-slip": "{one} resembles a known name, {instead}. Correct it if this is a slip.",
        "typography": "{one} is not set as its language wants{instead_comma}. Correct the spaces, the signs or the separators of "
        "numbers.",
        "mail-link": "The address shown is {one}, but the link writes to {instead}. Which is right?",
        "email-domain": "The domain of {one} is one or two letters off the known site {instead}. Correct the address if this is "
        "a slip.",
        "machine-date": "The page says {one}, but its date for machines is {instead}. Correct the wrong one.",
        "contradiction": "Two pages of one language state the same fact with different values: {one} and {other}. Which is right?",
        "against-data": "The page says {one}, the record says {other}. Correct the page, or the record if it is outdated.",
        "name-against-data": "The page writes {one}, the record {other}. Correct the page, or the name in the record.",
        "description": "The titles or the descriptions of the page do not say the same: {one} here, {other} there. Correct the template.",
        "machine-text": "The page says {one} to machines (description, structured data), but neither the data nor the page "
        "says so. Correct the template or the text.",
        "typed-figure": "The page writes {one}, the record {other}. If this is the same figure, cite it instead of typing it.",
        "text-against-data": "The page does not show the whole text of the record: {one} instead of {other}. Correct the page.",
        "unknown-fact": "{one} points to {instead}, which the data does not know. Cite a fact that exists.",
        "excerpt": "The record says {one}, but its excerpt of the source, {other}, does not. Correct the value or the excerpt.",
        "waiver-new": "The waiver {one} waits for the fingerprint of the texts. Write “fingerprint: {reading}” into it.",
        "waiver-mismatch": "The waiver {one} matches no finding. If it is meant for this one, write “{reading}” into it.",
        "waiver-unused": "The waiver {one} serves nothing: no finding matches it any more. Delete it.",
        "waiver-expired": "The waiver {one} has ended: {instead}. Correct the texts, or prolong it with a reason.",
        "waiver-lapsed": "The waiver {one} no longer holds: one of the texts has changed. Correct them, or confirm it with "
        "“fingerprint: {reading}”.",
    },
    lacking={
        "gap": "In {has}, a number seems to be missing here: {surface}. Put it back, or mend the punctuation.",
        "missing": "{has_upper} says {surface}{reading}, nothing in {lacks} answers it. Add it or take it out.",
        "email": "{has_upper} gives the address {surface}, which {lacks} lacks. Add it or take it out.",
        "phone": "{has_upper} gives the number {surface}, which {lacks} lacks. Add it or take it out.",
        "url": "{has_upper} gives the address {surface}, which {lacks} lacks. Add its counterpart or take it out.",
        "link": "{has_upper} leads to {surface}, {lacks} does not have this link. Add its counterpart or take it out.",
        "name": "{has_upper} names {surface}, which {lacks} does not name as its record does.",
        "term": "{has_upper} uses {surface}, but {lacks} does not use the term of the glossary.",
        "language": "This passage {of} is in another language: {surface}. Translate it.",
        "negation": "{has_upper} says {surface}, {lacks} denies nothing. Which is right?",
        "sentence": "{has_upper} says {surface}, a sentence without a counterpart in {lacks}. Translate it or take it out.",
        "absent-segment": "This passage exists only in {has}: {surface}. Translate it or take it out.",
        "absent-page": "The page {surface} does not exist in {lacks}. Create its counterpart, or take it out.",
    },
    severities={"error": "Error", "note": "Note"},
    totals="Languages compared: {errors} {error_word}, {notes} {note_word}.",
    error_words=("error", "errors"),
    note_words=("note", "notes"),
    waivers=("No waiver.", "1 waiver in force.", "{} waivers in force."),
    not_compared="WARNING! These languages are compared with no other, for want of a lexicon: {languages}. "
    "Nothing tells what their texts say otherwise. Write the lexicon (see README.md, Add a language).",
    columns=("Severity", "Where", "Finding"),
    pages=("on", "and 1 more", "and {} more"),
)

PHRASEBOOKS: dict[str, Phrasebook] = {"fr": FRENCH_PHRASES, "en": ENGLISH_PHRASES}
