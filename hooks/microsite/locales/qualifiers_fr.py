"""How French says about, nearly, more than, at least, less than, at most: before a number, after it, far
from it."""

from .vocabularies import inverted, inverted_to_many

_BEFORE = {
    "exact": "en plus des,descendue jusqu'à,descendu jusqu'à,descend jusqu'à,descendre jusqu'à,vécu jusqu'à,vivre jusqu'à,vécut jusqu'à,zone limitée à,au moins des,au plus des,à moins que,à moins que les,à moins qu'",
    "about": (
        "environ,quelque,quelques,vers l'âge de,à peu près,approximativement,des environs de,aux environs de,"
        "aux alentours de,de l'ordre de,à quelque,"
        "près d'environ,grosso modo,plus ou moins,il y a quelques"
    ),
    "around": "autour de",
    "nearly": "près de,presque,avoisinant,avoisinant les,avoisine,avoisine les,avoisinent les,frôle,frôle les,approche,approchent,approche les,approchent les,"
        "bientôt,pas loin de,quasi,quasiment,proche de,proches de,voisin de,voisine de",
    "more-than": (
        "plus de,un peu plus que,légèrement plus que,"
        "supérieur à,supérieure à,supérieurs à,supérieures à,"
        "au delà de,au dessus de,en sus de,excédé,excédée,"
        "dépasse,dépassent,dépassez,dépassons,dépassant,excède,excèdent,excédant,dépasser,dépassé,dépassée,dépassait,"
        "au dessus de la barre de,dépasserait,excéder,excédait,excède pas moins de"
    ),
    "at-least": (
        "au moins,au moins pendant les,au minimum,minimum de,minimum,minimale de,minimal de,"
        "minimum d'au moins,d'au moins,au plus tôt,égal ou supérieur à,égale ou supérieure à,"
        "supérieur ou égal à,supérieure ou égale à,au bas mot"
    ),
    "from": "dès,dès l'âge de,à partir de,pas moins de",
    "less-than": (
        "moins de,moins que,passé sous les,passée sous les,passe sous les,passent sous les,tombé sous les,même pas,pas même,pas encore,"
        "inférieur à,inférieure à,inférieurs à,inférieures à,au dessous de,"
        "en dessous de,en deçà de,sous la barre de,sous le seuil de,en dessous de la barre de,"
        "au dessous de la barre de"
    ),
    "within": (
        "dans les,dans un délai de,dans le délai de,dans un délai maximal de,d'ici,pendant les,"
        "au cours des,au plus tard,dans un délai d',dans le délai d',par"
    ),
    "under": "sous",
    "toward": "vers",
    "before": "avant,avant l'âge de",
    "at-most": (
        "au plus,au maximum,maximum de,maximum,jusqu'à,jusqu'au,jusqu'en,jusqu'à concurrence de,jusqu'à hauteur de,pas plus de,maximal de,"
        "maximale de,maximales de,maximaux de,d'au plus,n'excédant pas,ne dépasse pas,ne dépassant pas,"
        "n'excède pas,ne dépassent pas,n'excèdent pas,ne peut dépasser,ne peut excéder,ne peuvent dépasser,"
        "ne peuvent excéder,ne doit pas dépasser,ne doit pas excéder,ne pas dépasser,ne pas excéder,"
        "pas dépasser,pas excéder,dépassez pas,dépassez jamais,excédez pas,excédez jamais,"
        "ne dépassera pas,ne dépasserait pas,plafond de,plafonné à,plafonnée à,"
        "limité à,limitée à,inférieur ou égal à,inférieure ou égale à,allant jusqu'à,sans excéder,"
        "sans dépasser,n'excédera pas,ne saurait excéder,ne saurait dépasser"
    ),
}

_AFTER = {
    "exact": "au plus fort,au plus haut,au plus bas,au plus vite",
    "about": "environ,à peu près,approximativement,ou presque,plus ou moins,en plus ou en moins",
    "at-least": (
        "révolus,révolues,accomplis,ou plus,ou ultérieur,ou ultérieure,ou ultérieurs,ou ultérieures,ou supérieure,et plus,"
        "ou plusieurs,et plusieurs,ou davantage,ou suivante,ou suivantes,ou une version ultérieure,"
        "et leurs versions ultérieures,et les versions ultérieures,et versions ultérieures,et ses versions ultérieures,ou d'une version ultérieure,ou d'une version plus récente,ou toute version ultérieure,ou plus récent,ou plus récente,ou une version plus récente,au moins,"
        "au minimum,minimum,ou au delà,"
        "et au delà,ou supérieur"
    ),
    "more-than": "et quelques",
    "at-most": (
        "au plus,au maximum,maximum,ou moins,et moins,max,tout au plus,ou antérieur,ou antérieure,"
        "ou antérieurs,ou antérieures,ou inférieur,ou inférieure"
    ),
}

_DISTANT = {
    "at-most": (
        "maximal,maximale,maximaux,maximales,maximum,maximums,plafond,plafonds,limite,n'excède,n'excédant,"
        "dépasse,dépasser,excéder,excédant,dépassant,excède,excèdent,dépassent,jusqu',jusque,inférieur,"
        "inférieure,pas plus,excédera,dépassera,atteindre,atteignant,atteint,atteignent,atteignait,au plus,à concurrence,moindre des,moins élevé des,moins élevée des,moins élevé de,n'y a que,seulement,uniquement"
    ),
    "at-least": (
        "minimal,minimale,minimaux,minimales,minimum,minimums,au moins,inférieur,inférieure,seuil,"
        "atteint,atteignent,plus élevé des,plus élevée des,plus élevé de,plus élevée de,"
        "pas moins,supérieur,supérieure,pas inférieure,commençant à,commence à,commencera à,débutant à,débute à,débutera à,débuteront à,démarrant à,démarre à"
    ),
    "more-than": (
        "franchi,franchit,franchir,supérieur,supérieure,supérieurs,supérieures,dépasse,dépasser,dépassent,dépassant,dépassé,excède,"
        "excèdent,excédant,excéder,excédait,dépassait,delà,davantage,excédentaire,surpassé,surpasse"
    ),
    "less-than": "inférieur,inférieure,inférieurs,inférieures,dessous,deçà,n'atteint pas,n'atteignait pas,n'atteignent pas,n'atteignaient pas",
    "about": "environ,approximativement,presque,approximative,approximatif,bon an mal an,autour de,de l'ordre,à peu,plus ou moins",
    "nearly": "près de,presque,environ,bientôt,quasi,quasiment",
}

_CONTRACTED = {"de": ("d'", "du", "des"), "à": ("au", "aux")}
_OPPOSITE = {"more-than": "at-most", "less-than": "at-least"}
_EXCEED = (
    "excède dépasse excèdent dépassent excédait dépassait excédaient dépassaient excédant dépassant "
    "excéder dépasser"
)


_LARGER = "grand gros élevé long âgé haut lourd large cher ancien récent rapide nombreux vieux important"
_SMALLER = "petit court jeune bas léger étroit"


def _comparisons() -> dict[str, str]:
    """« plus grande que » -> more-than, « plus petits que » -> less-than."""
    phrases = {}
    for adjectives, value in ((_LARGER, "more-than"), (_SMALLER, "less-than")):
        for word in adjectives.split():
            forms = (f"plus {word}{ending} que" for ending in ("", "e", "s", "es", "se"))
            phrases |= dict.fromkeys(forms, value)
    return phrases


def _arrangements() -> dict[str, str]:
    """« articulées autour de » says what is at the heart of something, and qualifies no number."""
    stems = "articul organis construi structur centr regroup réuni rassembl bâti".split()
    endings = "é ée és ées e ent t te ts tes s es".split()
    verbs = ["tourne", "tournent", "gravite", "gravitent", *(stem + ending for stem in stems for ending in ("", *endings))]
    return dict.fromkeys((f"{verb} autour de" for verb in verbs), "exact")


def _thresholds() -> dict[str, str]:
    """« franchi le cap de », « dépasse la barre de » -> from, since "passed the 40 million mark" need not be said so."""
    verbs = "franchi franchit franchir passé passe passer dépassé dépasse dépassent dépasser déjà".split()
    return dict.fromkeys((f"{verb} {mark} de" for verb in verbs for mark in ("le cap", "la barre", "le seuil")), "from")


def _with_forms(phrases: dict[str, str]) -> dict[str, str]:
    """Phrase -> qualifier, with the contracted forms of `de` and `à` and the negated forms of comparisons."""
    phrases = dict(phrases)
    for words, value in list(phrases.items()):
        if words.startswith(("supérieur", "inférieur")) and value in _OPPOSITE:
            phrases |= {f"pas {words}": _OPPOSITE[value], f"non {words}": _OPPOSITE[value]}
    phrases |= {f"{verb} pas": "at-most" for verb in _EXCEED.split()} | {
        f"pas {verb}": "at-most" for verb in _EXCEED.split()
    }
    for words, value in list(phrases.items()):
        start, _, last = words.rpartition(" ")
        phrases |= {
            f"{start} {form}": value for form in _CONTRACTED.get(last, ()) if start and start != "autour"
        }
    return phrases


BOUNDING = frozenset(
    "plus moins dépasse dépassent dépasser dépassé dépassant excède excèdent excéder excédant maximum minimum maximal "
    "maximale minimal minimale limité limitée plafond supérieur supérieure supérieurs supérieures inférieur inférieure "
    "inférieurs inférieures delà dessus dessous deçà jusqu' jusque environ près presque autour alentours "
    "approximativement".split()
)
"""Words that compare or bound a number next to them, whichever way."""
QUALIFIERS = _with_forms(_thresholds() | _arrangements() | inverted(_BEFORE)) | _comparisons()
TRAILING_QUALIFIERS = _with_forms(inverted(_AFTER))
DISTANT_QUALIFIERS = inverted_to_many(_DISTANT)
