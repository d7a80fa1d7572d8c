"""What numbers count in French: nouns that mean one thing, so that one of them cannot be the translation of another."""

from .vocabularies import by_line

TABLE = """
person: personne, personnes, participant, participants, participante, participantes, utilisateur, utilisateurs, utilisatrices,
    membre, membres, répondant, répondants, résident, résidents, habitant, habitants, citoyen, citoyens,
    passager, passagers, passagère, passagères, intervenant, intervenants, collègue, collègues, aîné, aînés, client, clients, canadien, canadiens,
    employé, employés, salarié, salariés, travailleur, travailleurs, agent, agents, fonctionnaire, fonctionnaires, expert,
    experts, spécialiste, spécialistes, lauréat, lauréats, candidat, candidats, délégué, délégués, invité, invités,
    directeur, directeurs, administrateur, administrateurs
person.patient: patient, patients, malade, malades
person.student: étudiant, étudiants, étudiante, étudiantes, élève, élèves
person.researcher: chercheur, chercheurs, chercheuse, chercheuses, scientifiques
person.doctor: médecin, médecins
person.nurse: infirmier, infirmiers, infirmière, infirmières
person.volunteer: bénévole, bénévoles
person.child: enfant, enfants
person.woman: femme, femmes
person.man: homme, hommes
person.teacher: enseignant, enseignants, enseignante, enseignantes
person.farmer: agriculteur, agriculteurs
family: famille, familles, ménage, ménages, foyer, foyers
company: entreprise, entreprises, société, sociétés, compagnie, compagnies
team: équipe, équipes
country: pays
province: province, provinces
city: ville, villes, municipalité, municipalités, commune, communes
school: école, écoles
hospital: hôpital, hôpitaux
university: université, universités
laboratory: laboratoire, laboratoires
institute: institut, instituts
department: ministère, ministères
agency: agence, agences, organisme, organismes, organisation, organisations
page: page, pages
word: mot, mots
line: ligne, lignes
question: question, questions
answer: réponse, réponses
visit: visite, visites
download: téléchargement, téléchargements
email: courriel, courriels
letter: lettre, lettres
call: appel, appels
message: message, messages
task: tâche, tâches
project: projet, projets
site: site, sites
product: produit, produits
partner: partenaire, partenaires
study: étude, études
patent: brevet, brevets
contract: contrat, contrats
report: rapport, rapports
document: document, documents
form: formulaire, formulaires
vote: vote, votes, voix
vehicle: véhicule, véhicules, voiture, voitures
truck: camion, camions
tree: arbre, arbres
ship: navire, navires, bateau, bateaux, bâtiment, bâtiments
meeting: réunion, réunions, séance, séances, session, sessions
workshop: atelier, ateliers
course: cours
language: langue, langues
photo: photo, photos, photographie, photographies
video: vidéo, vidéos
complaint: plainte, plaintes
publication: publication, publications
book: livre, livres
case: cas
comment: commentaire, commentaires
recommendation: recommandation, recommandations
copy: exemplaire, exemplaires, copie, copies
interview: entrevue, entrevues, entretien, entretiens
group: groupe, groupes
step: étape, étapes
bed: lit, lits
pixel: pixel, pixels
version: version, versions
criterion: critère, critères
dose: dose, doses
sentence: phrase, phrases
link: lien, liens
category: catégorie, catégories
problem: problème, problèmes
sample: échantillon, échantillons
territory: territoire, territoires
component: composant, composants, composante, composantes
method: méthode, méthodes
click: clic, clics
article: article, articles
screen: écran, écrans
program: programme, programmes
egg: œuf, œufs
column: colonne, colonnes
species: espèce, espèces
institution: institution, institutions
birth: naissance, naissances
prototype: prototype, prototypes
level: niveau, niveaux
option: option, options
station: station, stations
region: région, régions
bug: bogue, bogues
community: collectivité, collectivités, communauté, communautés
reason: raison, raisons
lesson: leçon, leçons
key: clé, clés
color: couleur, couleurs
theme: thème, thèmes, sujet, sujets
office: bureau, bureaux
commitment: engagement, engagements
principle: principe, principes
animal: animal, animaux
priority: priorité, priorités
account: compte, comptes
indicator: indicateur, indicateurs
approach: approche, approches
event: événement, événements, évènement, évènements
committee: comité, comités
library: bibliothèque, bibliothèques
idea: idée, idées
person.adult: adulte, adultes
person.developer: développeur, développeurs, développeuse, développeuses
person.designer: concepteur, concepteurs, conceptrice, conceptrices, designer, designers
person.engineer: ingénieur, ingénieurs, ingénieure, ingénieures
person.veteran: vétéran, vétérans
person.parent: parent, parents
person.soldier: soldat, soldats
person.minister: ministre, ministres
person.judge: juge, juges
rule: règle, règles
target: cible, cibles
star: étoile, étoiles
requirement: exigence, exigences
consideration: considération, considérations
"""
COUNTED = by_line(TABLE)
