// What the invented measures are made of. French is the language of the plans; titles are in the
// three languages.

/** Places that have plans: two letters, as many as the largest corpus wants. */
export const places = (
  'be fr lu nl de es it pt ie at pl cz sk hu ro bg gr cy mt si hr ee lv lt fi se dk no is ch gb ua md rs me mk al ba tr ge am az ' +
  'ca us mx br ar cl pe co ec uy bo py ve cr pa gt hn sv ni do cu ht jm ma dz tn eg sn ci gh ng cm cd rw ke tz ug et za mz ao zm ' +
  'in pk bd lk np mm th vn kh la my sg id ph cn jp kr mn kz uz au nz fj'
)
  .split(' ')
  .map((code) => ({ code }))

export const verbs = [
  { fr: 'Renforcer', nl: 'Versterken van', en: 'Strengthen' },
  { fr: 'Évaluer', nl: 'Evalueren van', en: 'Evaluate' },
  { fr: 'Actualiser', nl: 'Actualiseren van', en: 'Bring up to date' },
  { fr: 'Généraliser', nl: 'Veralgemenen van', en: 'Extend' },
  { fr: 'Préparer', nl: 'Voorbereiden van', en: 'Prepare' },
  { fr: 'Coordonner', nl: 'Coördineren van', en: 'Coordinate' },
  { fr: 'Financer', nl: 'Financieren van', en: 'Fund' },
  { fr: 'Publier', nl: 'Publiceren van', en: 'Publish' },
  { fr: 'Simplifier', nl: 'Vereenvoudigen van', en: 'Simplify' },
  { fr: 'Soutenir', nl: 'Ondersteunen van', en: 'Support' },
  { fr: 'Organiser', nl: 'Organiseren van', en: 'Organise' },
  { fr: 'Revoir', nl: 'Herzien van', en: 'Review' },
]

export const objects = [
  {
    slug: 'magistrates-training',
    theme: 'training',
    fr: 'la formation des magistrats de référence',
    nl: 'de opleiding van referentiemagistraten',
    en: 'the training of reference magistrates',
  },
  {
    slug: 'labour-inspection',
    theme: 'controls',
    fr: "les contrôles de l'inspection du travail dans les secteurs à risque",
    nl: 'de controles van de arbeidsinspectie in risicosectoren',
    en: 'the controls of the labour inspectorate in sectors at risk',
  },
  {
    slug: 'shelters-funding',
    theme: 'victim-protection',
    fr: "le financement des centres d'accueil spécialisés",
    nl: 'de financiering van de gespecialiseerde opvangcentra',
    en: 'the funding of the specialised shelters',
  },
  {
    slug: 'guardians',
    theme: 'minors',
    fr: "l'information des tuteurs de mineurs non accompagnés",
    nl: 'de informatie van voogden van niet-begeleide minderjarigen',
    en: 'the information of guardians of unaccompanied minors',
  },
  {
    slug: 'residence-procedure',
    theme: 'residence-status',
    fr: 'la procédure de séjour des victimes',
    nl: 'de verblijfsprocedure van slachtoffers',
    en: 'the residence procedure of victims',
  },
  {
    slug: 'compensation-fund',
    theme: 'compensation',
    fr: "l'accès au fonds d'aide aux victimes",
    nl: 'de toegang tot het slachtofferfonds',
    en: 'access to the fund for victims',
  },
  {
    slug: 'financial-inquiry',
    theme: 'financial-investigation',
    fr: "l'enquête financière dès le début de l'information",
    nl: 'het financieel onderzoek vanaf het begin van het opsporingsonderzoek',
    en: 'the financial inquiry from the outset of the investigation',
  },
  {
    slug: 'hotel-sector',
    theme: 'awareness',
    fr: 'la sensibilisation du secteur hôtelier',
    nl: 'de sensibilisering van de hotelsector',
    en: 'awareness in the hotel sector',
  },
  {
    slug: 'indicators',
    theme: 'criminal-policy',
    fr: 'la liste des indicateurs de la circulaire',
    nl: 'de lijst van indicatoren van de omzendbrief',
    en: 'the list of indicators of the circular',
  },
  {
    slug: 'data-collection',
    theme: 'data-statistics',
    fr: 'la collecte de données anonymes sur les victimes',
    nl: 'de verzameling van anonieme gegevens over slachtoffers',
    en: 'the collection of anonymous data on victims',
  },
  {
    slug: 'joint-teams',
    theme: 'international-cooperation',
    fr: "les équipes communes d'enquête avec les pays voisins",
    nl: 'de gemeenschappelijke onderzoeksteams met de buurlanden',
    en: 'the joint investigation teams with neighbouring countries',
  },
  {
    slug: 'domestic-staff',
    theme: 'diplomatic-staff',
    fr: "l'entretien annuel avec le personnel domestique de diplomates",
    nl: 'het jaarlijkse gesprek met huispersoneel van diplomaten',
    en: 'the yearly interview with domestic staff of diplomats',
  },
  {
    slug: 'principals-liability',
    theme: 'legislation',
    fr: "la responsabilité solidaire des donneurs d'ordre",
    nl: 'de hoofdelijke aansprakelijkheid van opdrachtgevers',
    en: 'the joint liability of principals',
  },
  {
    slug: 'online-recruitment',
    theme: 'online-exploitation',
    fr: 'le suivi du recrutement en ligne',
    nl: 'de opvolging van online werving',
    en: 'the monitoring of recruitment online',
  },
  {
    slug: 'due-diligence',
    theme: 'business-due-diligence',
    fr: 'le devoir de vigilance des grandes entreprises',
    nl: 'de zorgplicht van grote ondernemingen',
    en: 'the due diligence of large companies',
  },
  {
    slug: 'working-group',
    theme: 'coordination',
    fr: 'le groupe de travail sur les réseaux',
    nl: 'de werkgroep over netwerken',
    en: 'the working group on networks',
  },
  {
    slug: 'brochure',
    theme: 'prevention',
    fr: 'la brochure destinée aux victimes, en plusieurs langues',
    nl: 'de brochure voor slachtoffers, in verschillende talen',
    en: 'the brochure for victims, in several languages',
  },
  {
    slug: 'interpreters',
    theme: 'victim-protection',
    fr: 'le recours à des interprètes lors des auditions',
    nl: 'de inzet van tolken bij verhoren',
    en: 'the use of interpreters in interviews',
  },
]

export const tails = [
  { fr: 'dans tous les arrondissements', nl: 'in alle arrondissementen', en: 'in every district' },
  { fr: 'avec les entités fédérées', nl: 'met de deelstaten', en: 'with the federated entities' },
  { fr: 'dans le secteur de la construction', nl: 'in de bouwsector', en: 'in construction' },
  {
    fr: 'pour les victimes mineures',
    nl: 'voor minderjarige slachtoffers',
    en: 'for victims who are minors',
  },
  { fr: 'au niveau local', nl: 'op lokaal niveau', en: 'at local level' },
  {
    fr: 'avec les partenaires sociaux',
    nl: 'met de sociale partners',
    en: 'with the social partners',
  },
  {
    fr: 'dans les services de première ligne',
    nl: 'in de eerstelijnsdiensten',
    en: 'in front-line services',
  },
  { fr: "à l'échelle européenne", nl: 'op Europees niveau', en: 'at European level' },
]

export const sentences = [
  "La mesure vise à mieux coordonner les services de police, l'inspection sociale et le parquet lorsque des indices d'exploitation apparaissent.",
  "Un groupe de travail se réunit deux fois par an ; il rend compte de l'avancement à la Cellule, qui en informe le Parlement.",
  'Les indicateurs retenus portent sur le nombre de victimes détectées, les délais de traitement et le nombre de dossiers transmis.',
  "Elle s'appuie sur les travaux menés depuis le plan précédent et sur les recommandations du rapporteur national (rapport annuel).",
  "Le dispositif sera essayé dans trois arrondissements volontaires avant d'être étendu, si l'évaluation est favorable.",
  "Une attention particulière va aux mineurs non accompagnés et aux victimes de l'exploitation dans les secteurs de la sous-traitance.",
  "C'est fait quand le texte est adopté et que les services concernés ont reçu les instructions qui permettent de l'appliquer.",
  "Le financement est assuré par redéploiement ; aucune création d'emplois n'est prévue dans les services qui participent.",
  "Les centres d'accueil spécialisés sont consultés avant toute décision et reçoivent les informations utiles à l'accompagnement des victimes.",
  "On verra le résultat à la tenue effective des formations, au nombre de participants et à l'usage qu'ils font des indicateurs.",
]

export const notes = [
  'Le groupe de travail a été installé et a tenu une première réunion.',
  "L'arrêté a été publié au journal officiel ; la circulaire qui doit l'expliquer est encore en préparation.",
  'La consultation des entités fédérées est close, les avis reçus sont favorables pour la plupart.',
  'Reporté faute de crédits disponibles ; le calendrier sera revu lors de la prochaine réunion de la Cellule.',
  'Une première version du document a été remise aux services concernés.',
  "Une convention a été signée avec les régions qui participent à l'essai.",
  'Le marché a été attribué, les travaux commencent au printemps.',
  'Le rapport intermédiaire a été remis au ministre, qui en a pris acte.',
  'Le bilan à mi-parcours a été présenté au comité de suivi et approuvé.',
  'Les magistrats de référence demandent que le texte soit plus précis sur les moyens de preuve.',
]

export const because = [
  'même promesse, reprise presque mot pour mot dans le plan suivant',
  "même objet ; le nouveau plan en limite la portée à quelques secteurs et en confie la charge à d'autres services",
  'la promesse précédente est élargie à tous les arrondissements, avec les mêmes responsables',
  'par son contenu : la mesure met en œuvre une partie de ce qui était demandé, sans la citer',
]

export const closings = [
  "la Cellule a décidé de ne pas poursuivre, l'évaluation n'ayant pas montré d'effet suffisant",
  'devenue sans objet depuis la réforme de la loi, qui règle la question autrement',
]

export const partTitles = [
  'Un inventaire des pratiques existantes',
  'Une note aux services concernés',
  'Un module de formation de deux jours',
  'Une évaluation après la première année',
  'Un point de contact dans chaque service',
]

export const events = [
  "l'entrée en vigueur de la loi",
  "l'adoption de la circulaire",
  'la désignation du coordinateur',
]

export const sectionTitles = [
  { fr: 'Législation', nl: 'Wetgeving', en: 'Legislation' },
  { fr: 'Politique criminelle', nl: 'Strafrechtelijk beleid', en: 'Criminal policy' },
  { fr: 'Protection des victimes', nl: 'Slachtofferbescherming', en: 'Protection of victims' },
  {
    fr: 'Prévention et sensibilisation',
    nl: 'Preventie en sensibilisering',
    en: 'Prevention and awareness',
  },
  {
    fr: 'Coopération internationale',
    nl: 'Internationale samenwerking',
    en: 'International cooperation',
  },
  { fr: 'Coordination et données', nl: 'Coördinatie en gegevens', en: 'Coordination and data' },
]

export const recommended = [
  {
    fr: 'Veiller à la formation continue',
    nl: 'Zorgen voor permanente vorming',
    en: 'See to continuous training',
    summary:
      'Former régulièrement tous ceux qui peuvent rencontrer des victimes, y compris le personnel des centres pour étrangers.',
  },
  {
    fr: 'Garantir un délai de réflexion',
    nl: 'Een bedenktijd waarborgen',
    en: 'Guarantee a period of reflection',
    summary:
      'Accorder à toute victime présumée le délai de réflexion que prévoit la Convention, sans le lier à sa coopération avec la justice.',
  },
  {
    fr: "Faciliter l'indemnisation",
    nl: 'De schadevergoeding vergemakkelijken',
    en: 'Make compensation easier',
    summary:
      'Faire en sorte que les victimes obtiennent réellement réparation, et que les biens saisis y contribuent.',
  },
  {
    fr: 'Protéger les enfants',
    nl: 'Kinderen beschermen',
    en: 'Protect children',
    summary:
      "Désigner sans délai un tuteur, loger les enfants en sécurité et prévenir les disparitions des centres d'accueil.",
  },
  {
    fr: 'Rassembler des données fiables',
    nl: 'Betrouwbare gegevens verzamelen',
    en: 'Gather reliable data',
    summary:
      'Tenir des statistiques cohérentes, ventilées par sexe, âge, forme d’exploitation et pays d’origine, dans le respect de la vie privée.',
  },
  {
    fr: 'Ne pas sanctionner les victimes',
    nl: 'Slachtoffers niet bestraffen',
    en: 'Do not punish victims',
    summary:
      'Appliquer la clause de non-sanction aux infractions que les victimes ont été contraintes de commettre.',
  },
]

export const themes = {
  awareness: { fr: 'Sensibilisation', nl: 'Sensibilisering', en: 'Awareness' },
  'business-due-diligence': {
    fr: 'Devoir de vigilance des entreprises',
    nl: 'Zorgplicht van ondernemingen',
    en: 'Business due diligence',
  },
  compensation: { fr: 'Indemnisation', nl: 'Schadeloosstelling', en: 'Compensation' },
  controls: { fr: 'Contrôles', nl: 'Controles', en: 'Controls' },
  coordination: { fr: 'Coordination', nl: 'Coördinatie', en: 'Coordination' },
  'criminal-policy': {
    fr: 'Politique criminelle',
    nl: 'Strafrechtelijk beleid',
    en: 'Criminal policy',
  },
  'data-statistics': {
    fr: 'Données et statistiques',
    nl: 'Gegevens en statistieken',
    en: 'Data and statistics',
  },
  'diplomatic-staff': {
    fr: 'Personnel diplomatique',
    nl: 'Diplomatiek personeel',
    en: 'Diplomatic staff',
  },
  'financial-investigation': {
    fr: 'Enquêtes financières',
    nl: 'Financieel onderzoek',
    en: 'Financial investigation',
  },
  'international-cooperation': {
    fr: 'Coopération internationale',
    nl: 'Internationale samenwerking',
    en: 'International cooperation',
  },
  legislation: { fr: 'Législation', nl: 'Wetgeving', en: 'Legislation' },
  minors: { fr: 'Mineurs', nl: 'Minderjarigen', en: 'Minors' },
  'online-exploitation': {
    fr: 'Exploitation en ligne',
    nl: 'Onlinemisbruik',
    en: 'Online exploitation',
  },
  prevention: { fr: 'Prévention', nl: 'Preventie', en: 'Prevention' },
  'residence-status': { fr: 'Titre de séjour', nl: 'Verblijfsstatuut', en: 'Residence status' },
  training: { fr: 'Formation', nl: 'Opleiding', en: 'Training' },
  'victim-protection': {
    fr: 'Protection des victimes',
    nl: 'Slachtofferbescherming',
    en: 'Victim protection',
  },
}

const body = (id, level, fr, nl, en, short) => [
  id,
  {
    level,
    name: { fr, nl, en },
    short:
      typeof short === 'string'
        ? { fr: short, nl: short, en: short }
        : { fr: short[0], nl: short[1], en: short[2] },
    alias: `Service ${id.replaceAll('-', ' ')}`,
  },
]

/** Bodies that answer for measures, assess them or ask for them. */
export const actors = Object.fromEntries([
  body(
    'justice',
    'federal',
    'Ministère de la Justice',
    'Ministerie van Justitie',
    'Ministry of Justice',
    ['MinJust', 'MinJus', 'MoJ'],
  ),
  body(
    'interieur',
    'federal',
    "Ministère de l'Intérieur",
    'Ministerie van Binnenlandse Zaken',
    'Ministry of the Interior',
    ['MinInt', 'MinBZ', 'MoI'],
  ),
  body(
    'affaires-etrangeres',
    'federal',
    'Ministère des Affaires étrangères',
    'Ministerie van Buitenlandse Zaken',
    'Ministry of Foreign Affairs',
    ['MAE', 'MBZ', 'MFA'],
  ),
  body(
    'emploi',
    'federal',
    "Ministère de l'Emploi",
    'Ministerie van Werk',
    'Ministry of Employment',
    ['MinEmp', 'MinWerk', 'MoE'],
  ),
  body(
    'finances',
    'federal',
    'Ministère des Finances',
    'Ministerie van Financiën',
    'Ministry of Finance',
    ['MinFin', 'MinFinNL', 'MoF'],
  ),
  body(
    'sante',
    'federal',
    'Ministère de la Santé',
    'Ministerie van Volksgezondheid',
    'Ministry of Health',
    ['MinSan', 'MinVG', 'MoH'],
  ),
  body(
    'securite-sociale',
    'federal',
    'Office de sécurité sociale',
    'Dienst voor sociale zekerheid',
    'Social security office',
    ['OSS', 'DSZ', 'SSO'],
  ),
  body(
    'inspection-travail',
    'federal',
    'Inspection du travail',
    'Arbeidsinspectie',
    'Labour inspectorate',
    ['IT', 'AI', 'LI'],
  ),
  body(
    'inspection-sociale',
    'federal',
    'Inspection sociale',
    'Sociale inspectie',
    'Social inspectorate',
    ['IS', 'SI', 'SocI'],
  ),
  body(
    'office-etrangers',
    'federal',
    'Office des étrangers',
    'Dienst Vreemdelingenzaken',
    'Immigration Office',
    ['OE', 'DVZ', 'IO'],
  ),
  body(
    'police-judiciaire',
    'police',
    'Police judiciaire',
    'Gerechtelijke politie',
    'Criminal police',
    ['PJ', 'GP', 'CrimPol'],
  ),
  body('police-locale', 'police', 'Police locale', 'Lokale politie', 'Local police', [
    'PL',
    'LP',
    'LocPol',
  ]),
  body('police-frontieres', 'police', 'Police des frontières', 'Grenspolitie', 'Border police', [
    'PF',
    'GrP',
    'BP',
  ]),
  body(
    'parquet-general',
    'judiciary',
    'Parquet général',
    'Parket-generaal',
    'General prosecution office',
    ['PG', 'PaG', 'GPO'],
  ),
  body(
    'parquet-federal',
    'judiciary',
    'Parquet fédéral',
    'Federaal parket',
    'Federal prosecution office',
    ['PFed', 'FP', 'FPO'],
  ),
  body(
    'ecole-magistrature',
    'judiciary',
    'École de la magistrature',
    'Magistratenschool',
    'School of magistrates',
    ['EM', 'MS', 'SM'],
  ),
  body('centre-nord', 'ngo', 'Centre du Nord', 'Centrum Noord', 'Northern centre', [
    'CNo',
    'CeN',
    'NC',
  ]),
  body('centre-sud', 'ngo', 'Centre du Sud', 'Centrum Zuid', 'Southern centre', [
    'CSu',
    'CeZ',
    'SC',
  ]),
  body(
    'centre-capitale',
    'ngo',
    'Centre de la capitale',
    'Centrum hoofdstad',
    'Centre of the capital',
    ['CCa', 'CeH', 'CC'],
  ),
  body('tutelles', 'federal', 'Service des tutelles', 'Dienst voogdij', 'Guardianship service', [
    'ST',
    'DV',
    'GS',
  ]),
  body(
    'cellule-financiere',
    'federal',
    'Cellule de renseignement financier',
    'Cel voor financiële inlichtingen',
    'Financial intelligence unit',
    ['CRF', 'CFI', 'FIU'],
  ),
  body('region-nord', 'community-region', 'Région du Nord', 'Gewest Noord', 'Northern region', [
    'RN',
    'GN',
    'NR',
  ]),
  body('region-sud', 'community-region', 'Région du Sud', 'Gewest Zuid', 'Southern region', [
    'RS',
    'GZ',
    'SR',
  ]),
  body('aide-jeunesse', 'community-region', 'Aide à la jeunesse', 'Jeugdhulp', 'Youth care', [
    'AJ',
    'JH',
    'YC',
  ]),
  body(
    'secteur-hotelier',
    'private',
    "Fédération de l'hôtellerie",
    'Federatie van hotels',
    'Federation of hotels',
    ['FHo', 'FvH', 'HF'],
  ),
  body(
    'banques',
    'private',
    'Fédération des banques',
    'Federatie van banken',
    'Federation of banks',
    ['FBa', 'FvB', 'BF'],
  ),
  body(
    'bureau-coordination',
    'mixed-body',
    'Bureau de coordination',
    'Coördinatiebureau',
    'Coordination bureau',
    ['BCo', 'CoB', 'CBu'],
  ),
  body(
    'rapporteur',
    'federal',
    'Rapporteur national',
    'Nationaal rapporteur',
    'National rapporteur',
    ['RaN', 'NaR', 'NRap'],
  ),
  body(
    'cellule-nationale',
    'mixed-body',
    'Cellule nationale de coordination',
    'Nationale coördinatiecel',
    'National coordination unit',
    ['CNC', 'NCC', 'NCU'],
  ),
  body('gouvernement', 'federal', 'Gouvernement', 'Regering', 'Government', [
    'Gouv',
    'Reg',
    'Govt',
  ]),
  body(
    'greta',
    'international',
    "Groupe d'experts sur la lutte contre la traite",
    'Groep van deskundigen inzake mensenhandel',
    'Group of experts on action against trafficking',
    ['GRETA', 'GRETA', 'GRETA'],
  ),
])

/** Those that answer for measures. */
export const bodies = Object.keys(actors).filter(
  (id) => !['cellule-nationale', 'gouvernement', 'greta'].includes(id),
)
