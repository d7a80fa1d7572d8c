"""How English says about, nearly, more than, at least, less than, at most: before a number, after it, far
from it."""

from .vocabularies import inverted, inverted_to_many

_BEFORE = {
    "exact": (
        "add up to,adds up to,added up to,adding up to,the exceeding,it up to,them up to,comes under,come under,came under,as low as,as little as,as few as,falls under,fall under,placed under,"
        "operates under,grouped under,listed under,organized under,organised under,arranged under,classified under,divided under,filed under,"
        "operate under,around the,about the,the past,more about,learn about,learned about,know about,talk about,"
        "talked about,talking about,talks about,think about,thinking about,read about,hear about,heard about,write about,"
        "wrote about,written about,information about,questions about,question about,out about,ask about,asked about,"
        "story about,stories about,centered around,centred around,built around,designed around,under the,bring about,brings about,brought about,bringing about,extends over,extend over,extending over,extended over,spread over,spreads over,stretches over,does over,this around,organized around,organised around,"
        "structured around,revolves around,revolve around,revolving around,revolved around,based around,focused around,"
        "focussed around,grouped around,arranged around,framed around,planned around,gathered around,turns around,articulated around"
    ),
    "about": (
        "about,approximately,roughly,circa,some,approx,in the order of,on the order of,of the order of,plus / minus,"
        "in the region of,in the range of,in the neighbourhood of,more or less,give or take,or so,plus or minus,accurate to within"
    ),
    "around": "around",
    "better": "better than",
    "nearly": "not far short of,just short of,little short of,close on,nearly,near,almost,close to,just under,just about,just shy of,approaching,not quite,virtually",
    "over": "over",
    "more-than": (
        "more than,upwards of,in excess of,greater than,exceeding,exceeds,exceed,exceeded,above,beyond,"
        "higher than,longer than,older than,larger than,heavier than,taller than,wider than,deeper than,thicker than,farther than,"
        "just over,well over,slightly over,a little over,a bit over,somewhat over,surpassed,surpasses,topped,tops,topping,past,upward of,"
        "excess of,over the age of,above the age of,over age,aged over,"
        "for over,on over,after over,since over,of over,with over,in over,from over,by over,to over,spend over,"
        "spent over,spending over,last over,lasted over,lasts over,take over,takes over,took over,"
        "have over,has over,had over,having over"
    ),
    "at-least": (
        "in no case less than,in no event less than,at least,a minimum of,minimum of,minimum,a low of,no less than,not less than,not fewer than,"
        "as many as or more,from at least,not under,not earlier than,"
        "no earlier than,at the earliest,greater than or equal to,not more recent than,no younger than,not younger than"
    ),
    "from": (
        "no fewer than,starting at,starting from,started at,starts at,start at,starting on,beginning at,begins at,begin at,began at,as early as"
    ),
    "less-than": (
        "less than,fewer than,not even,under,in under,below,lower than,smaller than,shorter than,younger than,lesser than,"
        "lighter than,thinner than,narrower than,closer than,nearer than,"
        "under the age of,below the age of"
    ),
    "within": (
        "within,not later than,no later than,later than,during the,over the,in the,"
        "by no later than,over the next,over the past,in the next,over the course of,within a period of,"
        "at any time within,in the past,in the last,over the last,for the past,within the next,within the last,within the past"
    ),
    "until": "until",
    "before": "before age,before the age of,earlier than age,earlier than the age of",
    "at-most": (
        "in no case more than,in no event more than,at most,up to,a maximum of,maximum of,maximum,no more than,not more than,not to exceed,"
        "not exceeding,not exceed,no greater than,not greater than,as many as,as much as,as long as,as fast as,as high as,at the latest,"
        "to a maximum of,to the extent of,a high of,does not exceed,do not exceed,not longer than,no longer than,capped at,limited to,"
        "no further than,no further distant than,not further than,no farther than,must not exceed,"
        "may not exceed,shall not exceed,less than or equal to,not over,not above,not in excess of,"
        "cannot exceed,not beyond,no higher than,not higher than,no older than,not older than"
    ),
}

_AFTER = {
    "exact": "and on the,over and over,again and again",
    "about": "or so,odd,something,ish,approximately,or thereabouts,give or take,roughly",
    "at-least": (
        "and on,and onward,and onwards,or more,or over,or greater,and over,or above,and above,or older,and older,or longer,"
        "or higher,minimum,at least,at a minimum,and more,and up,and upwards,or later,or any later,"
        "or larger,or newer,or any subsequent,or subsequent,or any later version,or later version,"
        "or wider,or bigger"
    ),
    "at-most": (
        "at best,or lower,and lower,or smaller,or less,or fewer,or under,and under,or younger,or below,maximum,max,at most,at the most,"
        "or earlier,or shorter"
    ),
    "more-than": "and counting",
}

_DISTANT = {
    "exact": "about to",
    "at-most": (
        "maximum,maximums,exceed,exceeds,exceeding,limit,limits,limited,cap,capped,within,most,up to,until,"
        "exceeded,no more,not more,ceiling,as many as,as much as,attaining,reaching,reach,lesser of,lower of,smaller of"
    ),
    "at-least": "minimum,minimums,least,fully,attained,attain,attains,reaches,not less,fewer,threshold,no less,greater of,greatest of,higher of",
    "more-than": (
        "exceed,exceeds,exceeding,exceeded,excess,above,beyond,greater,longer,older,larger,higher,upwards,"
        "surpassed,surpasses,outpaced"
    ),
    "less-than": "fewer,below,lower,smaller,shorter,younger",
    "about": "about,around,approximately,roughly,approximate,nearly,almost,close,estimated,couple",
    "nearly": "nearly,almost,close,approaching,approximately",
}

BOUNDING = frozenset(
    "little few than under over above below less fewer least most older younger greater larger smaller longer shorter higher "
    "lower closer further farther earlier later exceed exceeds exceeding exceeded maximum minimum max min limited "
    "capped beyond roughly approximately nearly almost estimated".split()
)
"""Words that compare or bound a number next to them, whichever way."""
QUALIFIERS = inverted(_BEFORE)
TRAILING_QUALIFIERS = inverted(_AFTER)
DISTANT_QUALIFIERS = inverted_to_many(_DISTANT)
