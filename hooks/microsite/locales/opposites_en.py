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
    rate year: a year, per year, by year, yearly, annual, annually, every year, each year, in each year, per annum, every day of the year
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
    trend down: on the fall, down by, down from, decrease, decreases, decreased, decreasing, decline, declines, declined, declining, drop, drops, dropped, dropping, plunged, plummeted, shrank, shrunk, fell, fallen, falling, reduce, reduces, reduced, reducing, reduction, reductions
    multiple 2: double, doubles, doubled, doubling, twofold
    multiple 3: triple, triples, tripled, tripling, threefold
    multiple 4: quadruple, quadruples, quadrupled, quadrupling, fourfold
    multiple 5: quintuple, quintuples, quintupled, quintupling, fivefold
    multiple half: halve, halves, halved, halving
    times 1: once
    times 1.5: one and a half times, one and one half times, time and a half
    times 2.5: two and a half times
    times 2: twice, two times
    times 3: three times, thrice
    rank first: first
    rank last: last, past, final
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
    place mechelen: mechelen, malines
    place leuven: leuven, louvain
    place kortrijk: kortrijk, courtrai
    place vilvoorde: vilvoorde
    place solothurn: solothurn
    place mainz: mainz
    place trier: trier
    place aachen: aachen
    place krakow: krakow, kraków, cracow
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
    body health-canada: health canada
    body service-canada: service canada
    body transport-canada: transport canada
    body statistics-canada: statistics canada
    body parks-canada: parks canada
    body heritage-canada: canadian heritage
    body veterans-canada: veterans affairs canada
    body employment-canada: employment and social development canada
    body natural-resources-canada: natural resources canada
    body environment-canada: environment and climate change canada
    body fisheries-canada: fisheries and oceans canada
    body global-affairs-canada: global affairs canada
    body shared-services-canada: shared services canada
    body public-safety-canada: public safety canada
    body public-health-canada: public health agency of canada
    body revenue-canada: canada revenue agency
    body border-canada: canada border services agency
    body food-canada: canadian food inspection agency
    body treasury-board: treasury board
    body privy-council: privy council
    body mounted-police: royal canadian mounted police
    body bank-canada: bank of canada
    body supreme-court: supreme court
    body federal-court: federal court
    body tax-court: tax court
    body who: world health organization, world health organisation
    body wto: world trade organization, world trade organisation
    body ilo: international labour organization, international labor organization, international labour organisation
    body world-bank: world bank
    body imf: international monetary fund
    body european-commission: european commission
    body european-parliament: european parliament
    body council-europe: council of europe
    body european-medicines: european medicines agency
    body research-agency: french national research agency, national research agency
    body investment-bank: european investment bank
    body united-nations: united nations
    body european-union: european union
    body security-council: security council
    office attorney-general: attorney general, public prosecutor
    office auditor-general: auditor general
    office solicitor-general: solicitor general
    office receiver-general: receiver general
    office governor-general: governor general
    office prime-minister: prime minister, premier
    office deputy-minister: deputy minister
    portfolio finance: minister of finance, ministry of finance, department of finance
    portfolio health: minister of health, health minister, ministry of health, department of health
    portfolio defence: minister of national defence, department of national defence
    portfolio industry: minister of industry, department of industry
    portfolio justice: minister of justice, ministry of justice, department of justice
    portfolio revenue: minister of national revenue
    portfolio transport: minister of transport, ministry of transport, department of transport
    portfolio fisheries: minister of fisheries
    portfolio labour: minister of labour, labour minister, ministry of labour, department of labour
    portfolio research: minister of research, research minister, ministry of research
    code criminal: criminal code
    code civil: civil code
    code labour: canada labour code, labour code, labor code
    act income-tax: income tax act
    act excise-tax: excise tax act
    act customs: customs act
    act customs-tariff: customs tariff
    act financial-administration: financial administration act
    act superannuation: public service superannuation act
    act employment-insurance: employment insurance act
    act pension-plan: canada pension plan
    act old-age: old age security act
    act statutory-instruments: statutory instruments act
    act interpretation: interpretation act
    body digital-service-canada: canadian digital service
    body environment-canada-short: environment canada
    body space-agency: canadian space agency
    body school-public-service: school of public service
    body cyber-centre: canadian centre for cyber security
    body competition-tribunal: competition tribunal
    body trade-tribunal: canadian international trade tribunal
    body coast-guard: coast guard
    body research-council: national research council
    body health-research: institutes of health research
    body human-rights: canadian human rights commission
    body intelligence: canadian security intelligence service
    body court-justice: court of justice of the european union
    body central-bank: european central bank
""")
