"""What numbers count in English: nouns that mean one thing, so that one of them cannot be the translation of another."""

from .vocabularies import by_line

TABLE = """
person: person, people, persons, individual, individuals, participant, participants, user, users, member, members, attendee, attendees,
    respondent, respondents, resident, residents, citizen, citizens, employee, employees, worker, workers,
    passenger, passengers, stakeholder, stakeholders, colleague, colleagues, newcomer, newcomers, senior, seniors, client, clients, canadian, canadians,
    staff, officer, officers, official, officials, expert, experts, specialist, specialists, leader, leaders, winner, winners,
    applicant, applicants, candidate, candidates, delegate, delegates, speaker, speakers, guest, guests, director, directors
person.patient: patient, patients
person.student: student, students, pupil, pupils, learner, learners
person.researcher: researcher, researchers, scientist, scientists
person.doctor: doctor, doctors, physician, physicians
person.nurse: nurse, nurses
person.volunteer: volunteer, volunteers
person.child: child, children
person.woman: woman, women
person.man: man, men
person.teacher: teacher, teachers
person.farmer: farmer, farmers
family: family, families, household, households
company: company, companies, business, businesses, firm, firms, enterprise, enterprises, corporation, corporations
team: team, teams
country: country, countries, nation, nations
province: province, provinces
city: city, cities, town, towns, municipality, municipalities
school: school, schools
hospital: hospital, hospitals
university: university, universities
laboratory: laboratory, laboratories, lab, labs
institute: institute, institutes
department: department, departments, ministry, ministries
agency: agency, agencies, organization, organizations, organisation, organisations, body, bodies
page: page, pages
word: word, words
line: line, lines
question: question, questions
answer: answer, answers, response, responses, reply, replies
visit: visit, visits
download: download, downloads
email: email, emails, e-mails
letter: letter, letters
call: call, calls
message: message, messages
task: task, tasks
project: project, projects
site: site, sites, website, websites
product: product, products
partner: partner, partners
study: study, studies
patent: patent, patents
contract: contract, contracts
report: report, reports
document: document, documents
form: form, forms
vote: vote, votes
vehicle: vehicle, vehicles, car, cars
truck: truck, trucks
tree: tree, trees
ship: ship, ships, vessel, vessels, boat, boats
meeting: meeting, meetings, session, sessions
workshop: workshop, workshops
course: course, courses
language: language, languages
photo: photo, photos, photograph, photographs, picture, pictures
video: video, videos
complaint: complaint, complaints
publication: publication, publications
book: book, books
case: case, cases
comment: comment, comments
recommendation: recommendation, recommendations
copy: copy, copies
interview: interview, interviews
group: group, groups
step: step, steps, stage, stages
bed: bed, beds
pixel: pixel, pixels
version: version, versions
criterion: criterion, criteria
dose: dose, doses
sentence: sentence, sentences
link: link, links
category: category, categories
problem: problem, problems, issue, issues
sample: sample, samples, specimen, specimens
territory: territory, territories
component: component, components
method: method, methods
click: click, clicks
article: article, articles
screen: screen, screens
program: program, programs, programme, programmes
egg: egg, eggs
column: column, columns
species: species
institution: institution, institutions
birth: birth, births
prototype: prototype, prototypes
level: level, levels
option: option, options
station: station, stations
region: region, regions
bug: bug, bugs
community: community, communities
reason: reason, reasons
lesson: lesson, lessons
key: key, keys
color: color, colors, colour, colours
theme: theme, themes, topic, topics, subject, subjects
office: office, offices
commitment: commitment, commitments
principle: principle, principles
animal: animal, animals
priority: priority, priorities
account: account, accounts
indicator: indicator, indicators
approach: approach, approaches
event: event, events
committee: committee, committees
library: library, libraries
idea: idea, ideas
person.adult: adult, adults
person.developer: developer, developers
person.designer: designer, designers
person.engineer: engineer, engineers
person.veteran: veteran, veterans
person.parent: parent, parents
person.soldier: soldier, soldiers
person.minister: minister, ministers
person.judge: judge, judges
rule: rule, rules
target: target, targets
star: star, stars
requirement: requirement, requirements
consideration: consideration, considerations
"""
COUNTED = by_line(TABLE)
