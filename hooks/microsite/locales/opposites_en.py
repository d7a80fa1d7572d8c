"""English words of which a text says one and cannot mean another: seasons, rates, before and after."""

from .opposites import parse_opposites

OPPOSITES = parse_opposites("""
    rate hour: an hour, per hour, hourly, every hour, each hour
    rate day: a day, per day, daily, every day, each day
    part half: half an hour, half a day, half a week, half a month, half a year
    part quarter: quarter of an hour, quarter hour
    rate week: a week, per week, weekly, every week, each week
    rate month: a month, per month, monthly, every month, each month
    rate quarter: a quarter, per quarter, quarterly, every quarter, each quarter
    rate year: a year, per year, by year, yearly, annual, annually, every year, each year, per annum, every day of the year
    season spring: spring
    season summer: summer
    season fall: autumn, in fall, the fall, this fall, last fall, next fall, past fall, fall of, late fall, early fall
    season winter: winter
    daytime morning: morning, mornings
    daytime afternoon: afternoon, afternoons
    daytime evening: evening, evenings
    time before: before, prior to, whichever occurs first, whichever comes first, whichever first occurs, whichever is earlier, whichever is first
    time after: after
    bound least: at least, not less than, no less than, no fewer than, at a minimum, minimum, minimums, minimal
    bound most: at most, not more than, no more than, maximum, maximums, maximal
    trend up: increase, increases, increased, increasing, rise, rises, rising, risen, rose, climb, climbs, climbed, climbing, soared, jumped, surged, growth, grew, has grown, have grown, growing, up by
    trend down: on the fall, down by, down from, decrease, decreases, decreased, decreasing, decline, declines, declined, declining, drop, drops, dropped, dropping, plunged, plummeted, shrank, shrunk, fell, fallen, falling, reduce, reduces, reduced, reducing, reduction
    multiple 2: double, doubles, doubled, doubling, twofold
    multiple 3: triple, triples, tripled, tripling, threefold
    multiple 4: quadruple, quadrupled, fourfold
    times 1: once
    times 1.5: one and a half times, one and one half times, time and a half
    times 2.5: two and a half times
    times 2: twice, two times
    times 3: three times, thrice
    turn next: next, upcoming, next fall, next spring, next summer, next winter
    turn last: previous, preceding, last month, last months, last year, last years, last week, last weeks, past year, past years, the past, over the last, in the last, during the last
    compass north: north, northern
    compass south: south, southern
    compass west: west, western
    hand left: left, on the left, to the left
    hand right: right, on the right, to the right
    side internal: internal
    side external: external
    access open: open, opened, opens, opening, reopens
    access closed: closed
    graft autologous: autologous, autograft, autografts
    graft allogeneic: allogeneic, allograft, allografts
    blinding blind: double blind, single blind, blinded
    blinding open: open label
    hodgkin yes: hodgkin, hodgkin's
    hodgkin no: non hodgkin, non hodgkin's
    tax excluded: before tax, before taxes, plus tax, excluding tax, excluding taxes
    tax included: tax included, including tax, including taxes, taxes included
    sector public: public
    sector private: private
    government federal: federal
    government provincial: provincial
    duty mandatory: mandatory, compulsory
    duty optional: optional
    price free: free
    price paid: paid
    sex male: man, men, male, males
    sex female: woman, women, female, females
    parent mother: mother, mothers
    parent father: father, fathers
    sibling brother: brother, brothers
    sibling sister: sister, sisters
    age child: child, children
    age adult: adult, adults
    employment employer: employer, employers
    employment employee: employee, employees
    sale buyer: buyer, buyers, purchaser, purchasers
    sale seller: seller, sellers, vendor, vendors
    trade import: import, imports, importation, importing
    trade export: export, exports, exportation, exporting
    setting urban: urban
    setting rural: rural
    heat hot: hot, warm
    heat cold: cold
    color red: red
    color green: green
    color blue: blue
    color yellow: yellow
    color black: black
    color white: white
    color gray: gray, grey
    course acute: acute
    course chronic: chronic
    finding positive: positive
    finding negative: negative
    trial clinical: clinical
    trial preclinical: preclinical, pre clinical
    stream upstream: upstream
    stream downstream: downstream
    verdict accepted: accepted
    verdict rejected: rejected, refused, declined, turned down
    scope included: included
    scope excluded: excluded
    travel arrival: arrival, arrivals
    travel departure: departure, departures
    truth true: true
    truth false: false
    switch on: enable, enabled, activate, activated
    switch off: disable, disabled, deactivate, deactivated
    debt debtor: debtor, debtors
    debt creditor: creditor, creditors
    term long: long term
    term short: short term
    hours full: full time
    hours part: part time
    tenure permanent: permanent
    tenure temporary: temporary
    presence online: online, remotely
    presence onsite: in person, on site, onsite
    dollar american: us dollars, us dollar, american dollars
    dollar canadian: canadian dollars, canadian dollar
    share majority: majority, most
    share minority: minority
    proviso subject: subject to
    proviso despite: despite, notwithstanding, in spite of
    kept except: except, except for, excluding, with the exception of, other than
    kept including: including
    outcome success: success, successes, successful, successfully
    outcome failure: failure, failures, failed
    worth best: best, better
    worth worst: worst, worse
    beyond more: exceed, exceeds, exceeded, exceeding, in excess of, higher than, greater than
    beyond less: fall below, falls below, fell below, falling below, below the, below that, below this, below its, below a, just below, lower than
    deadline latest: no later than, not later than, at the latest
    deadline earliest: no earlier than, not earlier than, at the earliest
    level upper: higher, highest, greater, upper
    level lower: lower, lowest, lesser
    degree more: more
    degree less: less, fewer, least
    extent larger: larger, bigger
    extent smaller: smaller
    length longer: longer
    length shorter: shorter
    pace faster: faster, twice as fast, times as fast, quicker, more quickly, more rapidly
    pace slower: slower, more slowly
    years older: older
    years younger: younger
    moment earlier: earlier, sooner
    moment later: later
    cost lower: cheaper, less expensive, less costly
    cost higher: more expensive, more costly, costlier
    effort less: easier, more easily
    effort more: harder, more difficult
    zone eastern: eastern time
    zone pacific: pacific time
    zone central: central time
    zone mountain: mountain time
    zone atlantic: atlantic time
    edge start: beginning of, start of, the beginning, the start
    edge end: end of, the end
    rank first: first, initial, initially
    rank last: last, final, latest
    change better: improve, improves, improved, improving, improvement, improvements
    change worse: worsen, worsens, worsened, worsening
    place ile-de-france: paris region, paris area, ile de france, île de france
    place hamburg: hamburg
    place frankfurt: frankfurt
    place lisbon: lisbon
    place london: london
    place edinburgh: edinburgh
    place brussels: brussels
    place antwerp: antwerp
    place ghent: ghent
    place the-hague: the hague
    place geneva: geneva
    place basel: basel
    place bern: bern
    place vienna: vienna
    place warsaw: warsaw
    place copenhagen: copenhagen
    place athens: athens
    place barcelona: barcelona
    place quebec: quebec, québec
    place KR: korea
    place montreal: montreal, montréal
    place beijing: beijing
    place seoul: seoul
    place algiers: algiers
    place cairo: cairo
    place moscow: moscow
    place kyiv: kyiv
    place british-columbia: british columbia
    place new-brunswick: new brunswick
    place newfoundland: newfoundland
    place nova-scotia: nova scotia
    place prince-edward-island: prince edward island
""")
