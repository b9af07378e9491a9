/** What organisations are named by: an institute, a ministry, a coalition. */

const ORGANISATIONS: ReadonlySet<string> = new Set(
  `
  academia academy académie accademia administration agency akademia akademie alliance archive
  archives army asociación assembly associates association associazione associação authority
  ayuntamiento banca banco bank banque board bundesverband bureau cabinet center centre centro
  centrul centrum chamber church clinic club coalition colegio college commission committee
  community company confederación confederation confederação congress conseil consejo conselho
  consiglio consortium corporation council court câmara department directorate division embassy
  endowment escola escuela facoltà faculdade facultad faculty faculté fakulteit fakultät
  federación federation federazione federação firm fondation fondazione forum foundation fund
  fundación fundacja fundação fédération gesellschaft gewerkschaft gmbh gobierno gouvernement
  government group hochschule hospital house hôpital högskola høgskole inc infirmary initiative
  institut institute institution instituto instituut instytucie instytut instytutu istituto kammer
  klinikum krankenhaus laboratory league library llc llp ltd magazine ministerie ministerio
  ministerium ministero ministerstwa ministerstwo ministry ministère ministério mission movement
  museum network news newspaper ngo observatoire observatorio observatory observatório office
  organisation organization ospedale osservatorio ośrodek ośrodka ośrodku parliament partnership
  party plc politechnice politechnika polytechnic press program programme project
  school schule scuola secretariat senate service sindacato sindicato sociedad sociedade society
  società société stichting stiftung stowarzyszenie syndicat szpital tank trust union unit
  universidad universidade universitat universiteit universitet universitetet university
  università universität université uniwersytecie uniwersytet uniwersytetu verband vereniging
  wydziale wydział zentrum ziekenhuis école академии академия институт института министерства
  министерство университет университета університет університету фонд фонда центр центра інститут
  інституту
    `
    .trim()
    .split(/\s+/u),
);

/** German and its like join the word to what goes before: `Umweltministerium`, `Forschungszentrum`. */
const JOINED =
  /\p{L}{3}(?:akademie|gesellschaft|hochschule|institut|instituut|klinik|klinikum|ministerium|ministerie|stiftung|universität|verband|zentrum|högskola|høgskole|universitet|museum|behörde|bundesamt|departementet)$/u;

/** True for a word that says of a name that it is an organisation's, whatever its case. */
export function isOrganisation(word: string): boolean {
  const bare = word
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$|^(?:l|d|dell|all|nell)['’]/gu, '');
  return ORGANISATIONS.has(bare.replace(/\.(?=\p{L})/gu, '')) || JOINED.test(bare);
}
