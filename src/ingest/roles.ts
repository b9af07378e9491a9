/** What people are called at work, in English and in the languages of its neighbours. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Singular: an organisation of them is in the plural. */
const ENGLISH = list(`
  abbot accountant activist actor administrator adviser advisor advocate agronomist ambassador
  analyst anchor apprentice archaeologist archbishop architect artist assistant associate attorney
  auditor author banker barrister bishop blogger broadcaster campaigner candidate captain ceo cfo
  chair chairman chairperson chairwoman chancellor chaplain chemist chief clerk co-chair
  co-director co-founder cofounder columnist commander commentator commissioner composer
  conservationist conservator consultant contractor convenor coordinator correspondent counsel
  counsellor critic curator dean delegate dentist deputy designer developer dietitian diplomat
  director doctor economist editor editor-in-chief electrician engineer envoy ethicist executive
  expert farmer fellow filmmaker fisherman forecaster forester founder geographer head historian
  illustrator imam inspector instructor interpreter investigator investor journalist judge jurist
  lawyer lead leader lecturer librarian linguist lobbyist magistrate manager master mathematician
  mayor mechanic mediator member meteorologist midwife minister monk mp musician negotiator
  novelist nun nurse nutritionist oceanographer officer official ombudsman ombudswoman operator
  organiser organizer owner paediatrician paramedic partner pediatrician pharmacist philosopher
  photographer physician pilot planner playwright plumber poet policymaker politician postdoc
  practitioner president priest principal producer professor programmer prosecutor provost
  psychiatrist psychotherapist publisher rabbi radiographer rapporteur reader rector registrar
  reporter representative researcher sailor scholar scientist sculptor secretary secretary-general
  senator shipowner skipper solicitor specialist spokesman spokesperson spokeswoman statistician
  strategist student superintendent supervisor surgeon surveyor teacher technician theologian
  therapist trader trainer translator treasurer trustee tutor undersecretary veterinarian
  vice-chair vice-chancellor vice-president volunteer writer
`);

/** Those of other languages that are no family names as well, as `Richter` and `Maire` are. */
const OTHERS = list(`
  abgeordnete abgeordneter abogada abogado abteilungsleiter abteilungsleiterin adiunkt adiunktka
  adviseur advogada advogado adwokat adwokatka alcalde alcaldesa ambasadorka ambasciatore
  ambasciatrice ambassadeur ambassadrice analista analityczka analityk analyst analyste analystin
  asesor asesora avocat avocate avvocata avvocato badacz badaczka beauftragte beauftragter
  beleidsmedewerker berater beraterin bestuurder botschafter botschafterin burgemeester
  catedrática catedrático chargé chargée chef cheffe chefredakteur chefredakteurin chercheur
  chercheure chercheuse cofondateur cofondatore cofondatrice cofundador cofundadora conseiller
  conseillère consejera consejero consultora coordenador coordenadora coordinador coordinadora
  coordinateur coordinatore coordinatrice decana decano deputada deputado diputada diputado
  directeur directora directrice direktor direktorin direktör direktør diretor diretora direttore
  direttrice docente docteur doctora doctorant doctorante doyen doyenne dozent dozentin dyrektor
  dyrektorka dziennikarka dziennikarz délégué déléguée député députée economista econoom
  ekonomista ekonomistka ekspert ekspertka embaixador embaixadora embajador embajadora engenheira
  engenheiro enseignant enseignant-chercheur enseignante enseignante-chercheuse escritor escritora
  experta experte expertin experto fondateur fondatore fondatrice formand forscher forscherin
  forskare forsker fundador fundadora førsteamanuensis generalsekreterare generalsekretär
  generalsekretärin generalsekretær geschäftsführer geschäftsführerin giornalista gründer
  gründerin historiador historiadora historien historienne historikerin hoofd hoofdredacteur
  hoogleraar ingeniera ingeniero ingenieur ingenieurin ingénieur ingénieure investigador
  investigadora jefa jefe jornalista journaliste journalistin jurista juriste juristin
  kierowniczka kierownik koordynator koordynatorka lector lege lehrbeauftragte lehrbeauftragter
  lehrstuhlinhaber lehrstuhlinhaberin leiter leiterin lekarka lekarz läkare læge maître medico
  miembro ministerin ministra ministre ministro mitarbeiter mitarbeiterin mitglied mitgründer
  mitgründerin médecin médica médico onderzoeker onderzoekster oprichter ordförande periodista
  pesquisador pesquisadora politologe politologin politologue politóloga politólogo portavoce
  portavoz porte-parole poseł posłanka prawniczka prawnik presidenta presidente prezes prezeska
  privatdozent privatdozentin profesor profesora profesorka professeur professeure professora
  professore professoressa professorin promovenda promovendus przewodnicząca przewodniczący
  präsident präsidentin président présidente rechtsanwalt rechtsanwältin redacteur redakteur
  redakteurin redaktor redaktorka referent referentin responsabile responsable ricercatore
  ricercatrice rzeczniczka rzecznik rådgivare rådgiver rédacteur rédactrice secretaria secretario
  secretária secretário secrétaire segretaria segretario sindaca sindaco socia sociologue
  socióloga sociólogo soziologe soziologin sprecher sprecherin universitetslektor vereador
  vereadora voorzitter vorsitzende vorsitzender vorstandsmitglied wethouder wissenschaftler
  wissenschaftlerin woordvoerder woordvoerster współzałożyciel współzałożycielka wykładowca
  wykładowczyni założyciel założycielka ärztin économiste écrivain écrivaine ökonom ökonomin
  аналитик аналітик голова депутат директор економіст журналист журналіст керівник министр міністр
  посол председатель президент професор профессор редактор руководитель сотрудник співробітник
  экономист эксперт
`);

/** Those who study something are called by what they study: `biologist`, `ethnographer`. */
const SCHOLAR = /^(?:\p{Ll}{2,}(?:ologist|ographer|onomist|historian|physicist))$/u;

/** True for a word, in lower case and without stops, that says what somebody is. */
export const isRoleWord = (word: string): boolean =>
  ENGLISH.has(word) || OTHERS.has(word) || SCHOLAR.test(word);
