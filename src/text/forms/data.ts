// Compiled by compile.ts from WordNet 3.1 (Copyright 2011 by Princeton University; see LICENSE),
// its exceptions through wink-lexicon (MIT), and the lexicon of natural (MIT). Not edited by hand.
// Terms: the first of a line goes with each of the others.
export const SPELLINGS = `
advertis advertiz
aegi egi
aesthet esthet
aether ether
aluminium aluminum
anaem anem
anaemia anemia
anaesthesia anesthesia
anaesthet anesthet
apanag appanag
archaeolog archeolog
archaeologist archeologist
armori armouri
bogei bogi
bonei boni
brasier brazier
brim brimful
cagei cagi
calip callip
calisthen callisthen
celiac coeliac
chamaeleon chameleon
chantei chanti
check chequ
checkbook chequebook
chili chilli
choosei choosi
color colour
colorless colourless
comeup comeupp
connect connexion
cosi cozi
cosili cozili
cotilion cotillion
counsellor counselor
curb kerb
curvei curvi
daemon demon
defenceless defenseless
deodor deodour
diarrhea diarrhoea
diethylstilbestrol diethylstilboestrol
draft draught
eager eagr
ecumen oecumen
edema oedema
encas incas
enclosur inclosur
encumbr incumbr
encyclopaed encycloped
encyclopaedia encyclopedia
endors indors
enquir inquir
enquiri inquiri
ensur insur
entrench intrench
entrust intrust
enur inur
esophagu oesophagu
estrogen oestrogen
faecal fecal
fantasi phantasi
favor favour
favorit favourit
fetal foetal
fetid foetid
fetu foetu
filagre fillagre
filet fillet
flakei flaki
flunkei flunki
fogei fogi
frambesia framboesia
frenet phrenet
frowsi frowzi
glamor glamour
goiter goitr
goosei goosi
grai grei
gram gramm
graybeard greybeard
gynaecolog gynecolog
gynaecologist gynecologist
haematologist hematologist
haemoglobin hemoglobin
haemolyt hemolyt
haemophilia hemophilia
haemorrhag hemorrhag
haemosiderin hemosiderin
hankei hanki
homei homi
honor honour
humor humour
humorist humourist
humorless humourless
hyperaemia hyperemia
hypoglycaem hypoglycem
hypoglycaemia hypoglycemia
inflect inflexion
jewelleri jewelri
judgement judgment
kidnap kidnapp
kinaesthet kinesthet
labor labour
lacklust lacklustr
leukaemia leukemia
licenc licens
likabl likeabl
livabl liveabl
lodgement lodgment
loonei looni
lovabl loveabl
luster lustr
maneuv manoeuv manoeuvr
manila manilla
meager meagr
medalist medallist
mediaev mediev
miter mitr
mold mould
moldboard mouldboard
moldi mouldi
molt moult
mousei mousi
movabl moveabl
neighborli neighbourli
nosei nosi
ocher ochr
okai okei
organis organiz
orthopaed orthoped
outmaneuv outmanoeuvr
paean pean
paediatr pediatr
paediatrician pediatrician
pajama pyjama
palett pallett
phonei phoni
plough plow
pokei poki
practic practiz
pricei prici
primaev primev
prise prize
punkei punki
pyorrhea pyorrhoea
ratabl rateabl
reconnoit reconnoitr
reflect reflexion
saber sabr
salabl saleabl
savori savouri
sceptic skeptic
schnap schnapp
sizabl sizeabl
skil skill
smolder smoulder
smolderingli smoulderingli
snowplough snowplow
somber sombr
specter spectr
storei stori
sulfid sulphid
sulfur sulphur
tike tyke
timber timbr
timpani tympani
tire tyre
titer titr
tularaemia tularemia
unfavor unfavour
unglamor unglamour
unlicenc unlicens
unsavori unsavouri
uraemia uremia
usabl useabl
vermilion vermillion
waggon wagon
watercolorist watercolourist
whimsei whimsi
whiskei whiski
woolen woollen
wooli woolli
worship worshipp
yoghurt yogurt
`;
export const IRREGULAR = `
alumni alumnu
alveoli alveolu
analysi analyz
anastomos anastomosi
angri angriest
antisera antiserum
aris arisen aros
ate eat
awak awok
bade bid
bas base
bear born
becam becom
befal befallen befel
began begin
begat beget
beget begot
begin begun
beheld behold
big biggest
bite bitten
bled bleed
blew blow
bloodi bloodiest
blue bluest
bookshelf bookshelv
bought buy
bred breed
breezi breezier
bring brought
bronchi bronchu
browbeat browbeaten
bus buss
busi busier busiest
calculi calculu
calf calv
catch caught
chateau chateaux
child children
chilli chillier
choos chose
choosi choosier
classi classiest
cling clung
cocki cockier
concerti concerto
consortia consortium
corni corniest
costli costlier costliest
cozi cozier
creami creamier
creep crept
creepi creepiest
cri cry
crise crisi
criteria criterion
curricula curriculum
cute cuter
deadli deadliest
deal dealt
diagnos diagnosi
dirti dirtier dirtiest
drank drink
draw drew
dream dreamt
dreari drearier
dwell dwelt
easi easier easiest
eat eaten
ellips ellipsi
emphas emphasi
empti emptier
fanci fanciest
fat fatter
fed feed
feet foot
feisti feistier
fight fought
fit fittest
flashi flashier
flat flattest
fled flee
flew fly
fling flung
flown fly
foci focu
forbad forbid
foresaw forese
forese foreseen
forgav forgiv
forget forgot
forgiv forgiven
forgo forgon
forsak forsaken
free freer freest
freez froze
friendli friendlier
frolic frolick
fungi fungu
funni funnier funniest
fuzzi fuzzier
gas gass
gave give
gees goos
genera genu
genii geniu
gloomi gloomier
go goe went
grandchild grandchildren
greedi greedier
grew grow
grim grimmer grimmest
hairi hairier
hamstr hamstrung
handi handier handiest
hang hung
happi happier happiest
hardi hardier
healthi healthiest
hearti heartiest
heav hove
heavi heavier heaviest
hefti heftier heftiest
hid hide
hip hipper
holi holiest
homei homier
hoof hoov
hot hotter hottest
housew housewif
hungri hungrier
hypothes hypothesi
incubi incubu
index indic
juici juiciest
kibbutz kibbutzim
kneel knelt
knew know
knife knive
lain lie
lead led
leaf leav
leafi leafiest
leap leapt
lend lent
lengthi lengthier lengthiest
li lieder
lice lous
life live
lira lire
live liveli liveliest
loaf loav
lone loneli loneliest
love loveliest
lowli lowliest
lucki luckier luckiest
lumpi lumpier
markka markkaa
mean meant
media medium
meet met
merri merriest
messieur monsieur
mice mous
mighti mightiest
millennia millennium
mimic mimick
mistak mistook
murki murkier
nasti nastier nastiest
naughti naughtier
nemes nemesi
neuros neurosi
noisi noisier
nuclei nucleu
oas oasi
outdid outdo
outdo outdon
outgrew outgrow
outgrow outgrown
outsel outsold
outshin outshon
overcam overcom
overdraw overdrawn
overhear overheard
overlai overlaid
overpai overpaid
overran overrun
overrid overridden overrod
oversaw overse
overse overseen
overtak overtaken overtook
overthrow overthrown
panic panick
partak partook
penc penni
phenomena phenomenon
picki pickier pickiest
picnic picnick
pithi pithiest
pli ply
pretti prettier prettiest
prognos prognosi
protozoa protozoan
quiz quizz
radii radiu
raini rainier
ran run
rang ring
rebuild rebuilt
red redder
redo redon
referenda referendum
reguli regulu
remad remak
repai repaid
retel retold
rethink rethought
rewrit rewritten rewrot
ridden ride
ride rode
riski riskier riskiest
roomi roomier
rosi rosier rosiest
sad sadder
salespeopl salesperson
salti saltier
sank sink
sat sit
savvi savvier savviest
scarf scarv
schema schemata
seami seamier
self selv
septa septum
sera serum
shadi shadier
shelf shelv
shi shy
shine shone
show shown
shrank shrink
shrink shrunk
sickli sickliest
silli sillier silliest
sing sung
sketchi sketchiest
sleep slept
slid slide
slim slimmer
sling slung
snazzi snazzier
sneak snuck
soggi soggier
sorri sorrier sorriest
spectra spectrum
sped speed
speedi speedier
spi spy
spin spun
spooki spookiest
sporti sportiest
sprang spring
spring sprung
stand stood
steadi steadier
steal stolen
stepchild stepchildren
stimuli stimulu
stingi stingier
stink stunk
stormi stormier
strata stratum
stride strode
strive striven strove
strong stronger strongest
sturdi sturdiest
sunni sunnier
swam swim
swanki swankier
swear swore
swim swum
swing swung
tacki tackiest
tasti tastier
taught teach
tell told
termini terminu
thief thiev
thin thinnest
threw throw
time timeli
tini tinier tiniest
toni toniest
traffic traffick
tread trod trodden
trendi trendier trendiest
tricki trickier trickiest
true truer truest
ugli uglier
undergo undergon underw
undertak undertaken undertook
underwrit underwritten underwrot
undid undo
unhappi unhappiest
upheld uphold
vie vy
virtuosi virtuoso
wake woke woken
wealthi wealthier wealthiest
wear wore
weav wove
weep wept
wharf wharv
whiz whizz
wife wive
withdraw withdrew
withheld withhold
withstand withstood
wolf wolv
woman women
worthi worthier worthiest
wring wrung
write wrote
young youngest
`;
// Irregular forms that are words of their own as well.
export const DOUBLED = `
bad wors worst
bear bore born
beat beaten
beget begotten
bend bent
best good
better good
big bigger
bind bound
blow blown
break broke broken
brethren brother
build built
burn burnt
choos chosen
clad cloth
data datum
die dy
dig dug
draw drawn
dri dry
drive driven drove
earli earlier earliest
fall fallen fell
fanci fancier
far farthest furthest
feel felt
find found
forbid forbidden
forget forgotten
freez frozen
give given
go gone
grow grown
healthi healthier
hear heard
held hold
hidden hide
inlai inlaid
keep kept
know known
laid lay
lay lie
leav left
lie ly
light lit
lose lost
man men
memoranda memorandum
mistak mistaken
misunderstand misunderstood
ox oxen
paid pay
panic panick
prove proven
ring rung
rise risen rose
sang sing
seek sought
sell sold
send sent
sew sewn
shake shaken shook
sink sunk
smell smelt
sow sown
spat spit
speak spoke spoken
spend spent
steal stole
stick stuck
sting stung
stricken strike
strike struck
string strung
swear sworn
sweep swept
tear tore torn
teeth tooth
thin thinner
think thought
throw thrown
tie ty
tri try
trim trimmer
understand understood
undo undon
wear worn
weav woven
win won
withdraw withdrawn
work wrought
write written
young younger
`;
export const DERIVED = `
abdomen abdomin
abhor abhorr
abil abl
abject abjectli
abl abli
abolish abolit
abort abortionist
abound abund
abrupt abruptli
absenc absent
absent absente
absolut absolv
absorb absorpt
abstain abstent abstin
abstract abstracted abstractli
absurd absurdli
abund abundantli
academ academi academia
academi academician
accent accentu
accid accident
acclaim acclam
accompani accompanist
accru accrual
accur accuraci
accus accusatori accusingli
acquir acquisit
acquit acquitt
act action actor actuat
action activ
activ activist
adam adamantli
adapt adaptor
add addit
address addresse
adequ adequaci
adher adhes
adject adjectiv
administ administr
admiss admit
admit admitt
adopt adopte
adroit adroitli
adult adulthood
adulter adulteri
adverb adverbi
advert advertis
advis adviz
advisor adviz
advisori adviz
advoc advocaci
aerat air
aerial air
affect affectingli affection
affluenc affluent
agenc agent
agon agoni
agre agreeabl agreement
aimless aimlessli
air airi
alarm alarmingli alarmist
alert alertli
alleg allegedli
allegor allegori
allerg allergi
alli allianc
alveolar alveolu
amaz amazingli
ambit ambiti
amend amendatori
amiabl amiti
ammonia ammoniac
ampl ampli
amus amusingli
anachron anachronist
analysi analyt analyz
analyst analyz
anarch anarchi
anarchi anarchist
anastomosi anastomot
anatom anatomi
ancestor ancestr
anchor anchorag
anem anemia
anger angri
angl angler angular
angri angrili
annoi annoy
anom anomi
anomal anomali
antagon antagonist
anthropolog anthropologist
anticip anticipatori
antiqu antiquarian
antithesi antithet
anxiou anxious
apathet apathi
apocalyps apocalypt
apolog apologet apologist
apostl apostol
appal appallingli
appar appear
apparit appear
appeal appel
appli applic
appoint appointe
apport apportion
apprais appraiz
apprehend apprehens
apprentic apprenticeship
approv approvingli
apt aptli
arbit arbitr
archaeolog archaeologist
archiv archivist
argu argument
aristocraci aristocrat
arm armament armor
aroma aromat
arrog arrogantli
arson arsonist
art artfulli arti artist
arthrit arthriti
ascend ascens ascent
assembl assemblag
assess assessor
assign assigne
assum assumpt
assur assuredli
astonish astonishingli
astronom astronomi
astrophys astrophysicist
asymmetr asymmetri
atheism atheist
atroc atroci
atroph atrophi
attack attempt
attend attent
audac audaci
audit auditor
aura aural
author authorship
autism autist
autobiograph autobiographi
automat automaton
automobil automot
autonom autonomi
avaric avarici
avers avert
avid avidli
avow avowedli
aw awfulli
awkward awkwardli
axi axial
axiom axiomat
babi babyhood
back backer
bacteri bacteria bacterium
bad badli
bake baker
balm balmi
bank banker
bankrupt bankruptci
baromet barometr
baron baroni
bat batter
bear bearabl bearer
beast beastli bestial
beauteou beauti
beauti beautifi beautifulli
beep beeper
beg beggari
begin beginn
belat belatedli
belief believ
benefici benefit
bet better
betrai betray
bewild bewilderedli
bibl biblic
bibliograph bibliographi
bicycl bicyclist
bid bidder
bile biliou
bind binder
biochem biochemistri
biochemist biochemistri
biograph biographi
biolog biologi
biologi biologist
biophys biophysicist
bitch bitchi
bite biter bitingli
bitter bitterli
bland blandli
blasphem blasphemi
blatanc blatant
blatant blatantli
bleach bleacher
bleak bleakli
blend blender
blind blindli
bliss blissfulli
block blocker blocki
blood bloodi
blow blower
blu blue
blunt bluntli
blur blurri
bluster blusteri
board boarder
boast boastfulli
bodi bodili
boil boiler
bold boldli
bomb bomber
bone boni
book booker booklet
boost booster
bootleg bootlegg
bore borer boringli
botan botani
botani botanist
bottl bottler
bounc bounci
bound boundari
box boxer boxi
boy boyhood
brain braini
brass brassi brazen
brave braveri
brazen brazenli
breadth broad
break breakag breakawai breaker
breath breather
breathless breathlessli
breed breeder
breez breezi
breviti brief
brew brewer breweri
bribe briberi
bridal bride
brief briefli
bright brightli
brillianc brilliant
brilliant brilliantli
brine brini
brisk briskli
broad broadli
broil broiler
broker brokerag
bronchial bronchu
bronchiol bronchiolar
brother brotherhood brotherli
brush brushi
budget budgetari
buff buffer
bug buggi
bugl bugler
bui buy
build builder buildup
bulk bulki
bump bumper bumpi
bunt bunter
buoi buoyant
buoyanc buoyant
bureaucraci bureaucrat
buri burial
burn burner
bush bushi
busi busili busy
bust buster
butcher butcheri
butt butter
butter butteri
buy buyer
buzz buzzer
cadav cadaver
calam calamit
calcul calculu
cale call
caler call
call callabl
callou callous
calm calmli
calor calori
camp camper
candid candidli
cannib cannibalist
canon canonist
capac capaci
capit capitalist
caption captiou
carcinogen carcinoma
care carefulli careless
careless carelessli
caricatur caricaturist
carpent carpentri
carri carriag carrier
cartoon cartoonist
carv carver
cast caster
cat catti
catch catcher catchi
categor categori
catharsi cathart
cathedr cathedra
caus causal
caution cautionari cautiou
cautiou cautious
ceas cessat
ceaseless ceaselessli
cell cellular
censor censori censorship
centenari centuri
center central centric
certain certainli certainti
certif certifi
cervic cervix
chairman chairmanship
chalk chalki
chanc chanci
chant chanter
chao chaotic
charact character characterist
charisma charismat
charit chariti
charm charmer charmingli
chart chartist
chast chastiti
chat chatti
chatti chattili
chauvin chauvinist
cheap cheapli
cheat cheater
check checker
cheek cheeki
cheer cheeri
chemic chemistri
chemist chemistri
chief chiefli
child childhood
childbear childbirth
childish childishli
chile chill
chill chilli
chivalr chivalri
choic choos
choir choral
chop chopper choppi
choral choru
choreograph choreographi
chromatograph chromatographi
chunk chunki
church churchli
cinema cinemat
cinematograph cinematographi
circl circular
circul circular circulatori
circumspect circumspectli
circumst circumstanti
circumv circumvent
citat cite
citizen citizenship civic civil
claim claimant
clarif clarifi
clarinet clarinetist
clariti clear
class classi classifi
classif classifi classificatori
classifi classificatori
clean cleaner cleanli
cleans cleanser
clear clearanc clearli
cleav cleavag cleaver cleft
clergi cleric
cleric clerk
clever cleverli
climact climax
climb climber
clinch clincher
close closer closur
cloud cloudi
club clubbi
clumsi clumsili
coast coastal coaster
coerc coercion coerciv
coher cohes
cold coldli
colleagu collegi
collect collector
colleg collegi
collud collus
coloni colonialist
coloss colossu
column columnist
comb combat
comedi comic
comet cometari
comment commentari
commerc commerci
commiss commission commit
commit committe
common commonli
commun communion communist
compact compactli
companion companionship
compar comparison
compass compassion
compel compuls
compet competit competitor
complain complaint
complement complementari
compli complianc compliant
complianc compliant
compliment complimentari
compon compos
compos composit composur
comprehend comprehens
compress compressor
comput computer
comrad comradeship
conced concess
conceiv concept
concept conceptu
concili conciliatori
concis conciz
conclud conclus
concur concurr
condemn condemnatori
condit condition
conduct conductor
cone conic
confess confessor
confid confidenti
confluenc confluent
conform conformist
congratul congratulatori
congress congression
congruenc congruent
connect connector
conquer conqueror conquest
conscienc conscienti
consciou conscious
consequ consequenti
conserv conservationist
consid consider
conson consonant
conspir conspiraci conspiratori
conspiraci conspiratori
constanc constant
constant constantli
constitu constitut
constitut constitution
constrain constraint
consul consular
consum consumpt
contagi contagion
contain content contin
contempt contemptu
contend content
content contentedli contenti
contin continent
continu continuum
contract contractor contractu
contradict contradictori
contradictori contradictorili
contribut contributor contributori
convei convey conveyor
conven convent
convent convention
convers convert
convinc convincingli
cook cooker
cool coolant cooler coolli
copi copier
copiou copious
copper copperi
cord cordless
corn corni
cornea corneal
corona coronari
corporat corporatist
corrod corros
cortex cortic
cosmic cosmo
cost costli
counsel counselor
count counter
coupl coupler
court courtli
courteou courteous courtesi
cover coverag coverlet
covert covertli
cow coward
coward cowardli cower
cowardic cowardli
coy coyli
crab crabbi
crack cracker
craft crafter crafti
craftsman craftsmanship
crank cranki
crash crasher
craze crazi
crazi crazili
cream creami
creat creation creativ creator creatur
credit creditor
creed creedal
creep creeper creepi
crime crimin
criminolog criminologist
crisi critic
crisp crispi crispli
croak croaker
croon crooner
crude cruditi
cruel cruelli
cruiz cruizer
crunch crush
crush crusher
crust crusti
cube cubic
cubism cubist
cult cultist
cumul cumulu
cun cunningli
cur cure
curios curiou
curiou curious
curl curli
currenc current
curricular curriculum
curt curtli
curv curvatur curvi
custodi custodian
custom customari
customari customarili
cut cutter
cycl cyclic cyclist
cyst cystic
dabbl dabbler
daili day
dainti daintili
damn damnat
damp damper
danc dancer
dandi dandili
dark darkli
dazzl dazzlingli
dead deadli
deal dealer
dealer dealership
dear dearli
death deathli die
decad decai
deceas deced
deceit deceiv
deceiv decept
decenc decent
decid decidedli decis
declar declaratori
decompos decomposit
decor decorum
deduc deduct
deep deepli depth
defect defector
defend defens
defi defianc defiant
defianc defiant
defiant defiantli
defin definit
deft deftli
degen degener
delib deliber
delight delightfulli
deliv deliver deliveri
deliver deliveri
delud delus
demand demandingli
democraci democrat
demograph demographi
demolish demolit
demon demoniac
demur demurr
deni denial
denomin denomination
dens densiti
dental dentistri
depart department departur
deploi deploy
depos deposit
deposit depositor
depress depressingli
derid deris
derog derogatori
descend descent
describ descript
despair despairingli desper
destroi destroy destruct
detain detent
detect detector
deter deterr
determin determinedli determinist
detoxif detoxifi
detract detractor
develop development
devianc deviant deviat
deviant deviat
devise deviz
devot devote devotedli
devout devoutli
dexter dextrou
diagnos diagnosi
diagnosi diagnost
dictat dictatori dictatorship
die dy
diet dietari
differ differenti
difficult difficulti
dig digger
dignifi digniti
dim dimli
dimens dimension
diminish diminut
dine diner dinner
dioces diocesan
dip dipper
diplomaci diplomat
direct directli director
director directorship
dirt dirti
disagr disagre
disappoint disappointingli
disarm disarma
disast disastr
discipl discipleship
disciplin disciplinari
disclos disclosur
disconcert disconcertingli
discord discordantli
discov discover discoveri
discreet discreetli
discret discretionari
discrimin discriminatori
disdain disdainfulli
dishonest dishonestli
disk diskett
dismemb dismember
disobedi disobei
dispens dispensari
dispos disposit
disqualif disqualifi
dissens dissent
dissolut dissolv
distanc distant
distant distantli
distast distastefulli
distinct distinctli distinguish
distract distractedli
distress distressingli
distribut distributor
disturb disturbingli
dive diver
divers diversifi diversionari divert
diversif diversifi
divest divestitur
divid divis
divis division
divorc divorce
dizzi dizzili
document documentari
dog doggedli
dogma dogmat
domin dominion
dosag dose
doubl doubli
doubt doubter doubtfulli
dour dourli
down downer
draft drafte drafti
drag dragger
drain drainag draw
drama dramat dramatist
dramat dramatist
drape draperi
draught draughti
draw drawer
dread dreadfulli
dream dreamer dreami
dress dresser dressi
drier dry
drift drifter drive
drile drill
drink drinker drunkard
drive driver
drizzl drizzli
drop dropper
drowsi drowsili
drug druggist
drum drummer
drunken drunkenli
dry dryli dryness
dubiou dubious
duck duckl
dull dulli
dump dumpi
dusk duski
dust dusti
duti dutifulli
dwele dwell
dweler dwell
dynast dynasti
dystopia dystopian
eager eagerli
earn earner
earnest earnestli
earth earthi earthli extraterrestri
eas easement easi
easi easili
eb ebb
econom economi
economi economist
ecstasi ecstat
edema edemat
edg edgi
edit editor
editor editori editorship
editori editorialist
educ educationalist
effect effectu
effortless effortlessli
egot egotist
elect elector elig
electrolysi electrolyt
eleg elegantli
elegi elegiac
element elementari
embarrass embarrassingli
emblem emblemat
embroid embroideri
embryo embryon
emiss emit
emot emotion
empath empathi
empathet empathi
emphas emphasi
emphasi emphat
emphysema emphysemat
empir empiric
emploi employ employe
empow empower
enchant enchantingli
encourag encouragingli
endless endlessli
endogam endogami
endur enduringli
energ energi
energet energi
engag engagingli
enigma enigmat
enjoi enjoy
enter entranc entrant entre entri
enterpr enterprisingli
enthusiasm enthusiast
entrepreneur entrepreneuri
envi enviou
enviou envious
environ environment
environment environmentalist
enzym enzymat
epicur epicurean
epilepsi epilept
equal equat
equat equatori
erod eros
err errant error
escap escapist
essai essayist
essenc essenti
ethic ethicist
eulog eulogi
evad evas
evangel evangelist
even evenli
event eventu
everlast everlastingli
evid evidenti
evoc evok
evolut evolutionari evolv
exact exactli
exampl exemplari exemplifi
exasper exasperatingli
exce excess
except exception
excis exciz
excit excitatori excitedli
exclaim exclam
exclud exclus
excret excretori
execut execution executor
exemplar exemplari
exist existenti
exogam exogami
exorc exorcist
expand expans
expansion expansionist
expect expectantli
expedit expediti
expel expuls
expend expenditur expens
experi experienti experiment
expert expertli
explain explan explanatori
explicit explicitli
explod explos
explor exploratori
expos exposur
express expressli
expression expressionist
extend extens extent
extinct extinguish
extract extractor
extraordinari extraordinarili
extravag extravagantli
exuber exuberantli
fabl fabul
face facial
fact factual
fail failur
faint faintli
fair fairli
faith faithfulli
fake faker
falcon falconri
fals falsiti
falsif falsifi
falsifi falsiti
fame famou
familiar familiarli
famou famous
fanci fancier fancifulli
fantas fantasi
fantasi fantasist fantast
farm farmer
fascin fascinatingli
fascism fascist
fat fatti
father fatherli
fault faulti
faultless faultlessli
fear fearfulli fearless
fearless fearlessli
feather featheri
febril fever
feder federalist
feebl feebli
feed feeder
feler fell
felic felicit
fellow fellowship
femin feminist
fend fender
feroc feroci
fetal fetu
feudal feudalist
fever feverish
feverish feverishli
fiber fibrou
fiction fictiti
field fielder
fieri fire
fight fighter
file fill
filer fill
film filmi
filter filtrat
filth filthi
financ financi
find finder
firm firmli
fish fisheri fishi
fit fitfulli
fix fixtur
flagrant flagrantli
flamboy flamboyantli
flank flanker
flash flasher flashi
flat flatli
flatter flatteri
flautist flute
flesh fleshi
flex flexibl
flier fly
flint flinti
flippant flippantli
flirt flirtat flirtati
float floater flotat
flop floppi
flora floral
floral flower
fluenci fluent
fluent fluentli
fluff fluffi
fluid fluiditi
flute flutist
fly flyer
foam foami
focal focu
focu focus
fog foggi
fold folder
folk folksi
fond fondli
foolish foolishli
forc forcefulli
foreclos foreclosur
forest forestri
forfeit forfeitur
forg forger forgeri
forlorn forlornli
form format
formul formula
fort fortifi
foul foulli
found foundat founder
fragment fragmentari
fragranc fragrant
frame framer
frank frankli
freakish freakishli
free freedom freeli
freez freezer
freight freighter
frenzi frenziedli
frequenc frequent
fresh freshli
friction frictionless
friend friendli friendship
frighten frighteningli
frill frilli
front frontag frontal
frost frosti
froth frothi
frown frowningli
fruit fruiti fruition
fruitless fruitlessli
fuler full
full fulli
fun funni
function functionari
fundament fundamentalist
fungal fungu
fur furri
furi furiou
furiou furious
furnish furnitur
fuse fusion
fuss fussi
fussi fussili
fuzz fuzzi
gaili gay
gain gainer
galact galaxi
gambl gambler
gang gangster
gas gaseou gass gassi
gene genet
gener generalship generos genu
genet geneticist
gentil gentl
gentl gentli
gentleman gentlemanli
geograph geographi
geolog geologi
geologi geologist
geometr geometri
germ germin
ghost ghostli
giant gigant
girlish girlishli
give giver
glacial glacier
glad gladli
gland glandular
glare glaringli
glass glassi
gleeful gleefulli
glib glibli
glide glider
glitter glitteri
global globe
gloom gloomi
gloomi gloomili
glori glorifi gloriou
glorif glorifi
gloriou glorious
glue gluei
glum glumli
gluten glutin
golf golfer
goo gooei
goos goosei
gorgeou gorgeous
gossip gossipi
gout gouti
govern governor
governor governorship gubernatori
grace gracefulli graciou
graciou gracious
grade grader gradual
grain graini granular
grammar grammat
grand grandli
grant grante
graph graphic
grass grassi
grate gratefulli gratingli
gratif gratifi
gratifi gratifyingli
grave graviti
greas greasi
great greatli
greed greedi
greedi greedili
green greenli
greet greeter
grim grimli
grime grimi
grind grinder
grit gritti
gross grossli
ground grounder
grow grower growth
grub grubbi
grudg grudgingli
guarante guarantor
guard guardedli
guardian guardianship
guid guidanc
guilt guilti
guitar guitarist
gum gummi
gun gunner
gush gusher gushi
gust gusti
gut gutsi gutter
gynecolog gynecologist
habit habitu
hack hacker
haggard haggardli
hair hairi
handi handili
haphazard haphazardli
happi happili
hard harden
harmless harmlessli
harmon harmoni
harpsichord harpsichordist
harsh harshli
hast hasti
hasti hastili
hatch hatcheri
haughti haughtili
haul haulag
hawk hawker
haze hazi
head header headi headship
heal healer
health healthi
healthi healthili
hear hearer
heart hearti
hearti heartili
heat heatedli heater
heaven heavenli
heavi heavili
hedon hedonist
heed heedless
heft hefti
height high
help helper helpfulli
helpless helplessli
herb herbal
hered hereditari
heresi heret
hero heroic
herpetolog herpetologist
hesit hesitantli
hideou hideous
hierarch hierarchi
high highli
hike hiker
hilar hilari hilum
hill hilli
hinder hindranc
histor histori
hit hitter
hoard hoarder
hobbi hobbyist
hold holder
holer holler
home homei
homoerot homoerotic
honest honestli
honor honorari honore
hook hooker
hop hopper
hope hopefulli
hopeless hopelessli
horrifi horrifyingli
horseman horsemanship
horticultur horticulturist
hot hotli
hour hourli
human humanist humanitarian humanli
humbl humil
humili humiliatingli
humor humorist
hunger hungri
hungri hungrili
hunt hunter
hurl hurler
hurri hurriedli
huski huskili
hustl hustler
hyperem hyperemia
hypnosi hypnot
hypocrisi hypocrit
hypoglycem hypoglycemia
hypothalam hypothalamu
hypothes hypothesi
hypothesi hypothet
hyster hysteria
ic ice
ice icy
iconoclasm iconoclast
idea ideal
ideal idealist
ident identifi
identif identifi
ideolog ideologist
idiom idiomat
idl idler idli
illicit illicitli
illus illusionari illusionist illusori
imag imageri
immedi immediaci
immunolog immunologist
imped impedi
imperfect imperfectli
imperi imperialist
impli implic
implicit implicitli
import importantli
impos imposit
imprec imprecis
impress impressionist
impression impressionist
improp improperli
incess incessantli
incest incestu
incis inciz
includ inclus
incorrect incorrectli
increas increasingli
incur incurs
indebt indebted
indefin indefinit
indemn indemnifi
indemnif indemnifi
indign indignantli
indirect indirectli
individu individualist
induc induct
industri industrialist
inept ineptli
inerti inertia
infam infami
infanc infant infantil
infect infecti
infer inferenti
infern inferno
infin infinit
inflam inflamm inflammatori
inflat inflationari
influenc influenti
ingeni ingenu
inherit inheritor
inhibit inhibitor inhibitori
injur injuri
inquir inquiri inquisit
inspect inspector
inspir inspiration
instanc instant
instant instantan
institut institution
instruct instructor
integ integr
intellect intellectu
intend intent
intens intensifi
intensif intensifi
intent intention
intercept interceptor
interconnect interconnected
interest interestingli
interfac interfaci
intern internation internist
internation internationalist
interrel interrelationship
interven intervent
interview interviewe
intim intima
introduc introduct introductori
intrud intrus
invad invas
invent inventor
invers invert
invest investor
invoc invok
involuntari involuntarili
involut involv
inward inwardli
ion ionic
iron ironi
irrat irration
irregular irregularli
isolation isolationist
issu issuer
itch itchi
jag jaggedli
jar jarringli
jaunti jauntili
jazz jazzi
jealou jealous
jeopard jeopardi
jerk jerki
jest jester
jewel jewelri
jog jogger
join joiner junction
joint jointli
joke jokingli
journal journalist
jowl jowli
joy joyfulli joyou
joyou joyous
jubil jubilantli
judg judgement judgeship judgment judici judiciari
juic juici
jump jumpi
jurisprud jurist
just justli
justif justifi
juxtapos juxtaposit
keen keenli
keep keeper
kick kicker
kile kill
kiler kill
kill killabl
kin kinship
kind kindli
king kingdom
knight knightli
knot knotti
know knowingli
labor labori
lace laci
lag laggard
laiti lay
laugh laugher
launch launcher
launder laundri
lavish lavishli
law lawfulli lawyer legal
lax laxiti
lay layer layoff layout
lazi lazili
lead leaden leader
leader leadership
leaf leafi leaflet
leak leakag leaker leaki
lean leaner
leather leatheri
leg leggi
legend legendari
legisl legislatur
legitim legitimaci
legum legumin
lend lendabl lender
length lengthi long
lengthi lengthili
lenienc lenient
lessor let
let letter
letharg lethargi
lever leverag
lewd lewdli
lexic lexicon
liabil liabl
liar lie
liber liberti
licens license
lie ly
life lifer live
light lighter lightli
line lineal liner
linear linearli
link linkag
listless listlessli
literari literatur
lithograph lithographi
litig litigi
liturg liturgi
livabl live
live liveli liver
liver liveri
load loader
lobbi lobbyist
lobul lobular
lock locker lockup
log logger
lone loneli
long longer longest
longitud longitudin
look lookout
loon looni
loop loopi
lopsid lopsidedli
loquac loquaci
lord lordli lordship
lose loser loss
loud loudli
lous lousi
lovabl love
love loveli lover lovingli
loyal loyalti
lucid lucidli
luck lucki
lucki luckili
lug luggag
lumin luminos
lump lumpi
lung lunger
lust lusti
lusti lustili
lustr lustrou
lyric lyricist
machin machineri machinist
mad madli
magic magician
magnif magnifi
magnifi magnitud
maintain mainten
majest majesti
malic malici
man manli
manag manageri
mandat mandatori
mania manic
manifest manifestli
marit marriag
mark markedli marker
marksman marksmanship
marri marriag
marriag matrimoni
martyr martyrdom
master masterfulli masteri masterli
materi materialist
matern mother
mathemat mathematician
matron matronli
maul mauler
maxim maximum
meal meali
mean meanli
meaning meaningfulli
meat meati
mechan mechanist
medal medalist
medic medicin
meek meekli
melod melodi
melodrama melodramat
member membership
memor memori
mendac mendaci
menstrual menstruat
merci mercifulli
merciless mercilessli
merg merger
merit meritori
merri merrili
mess messi
messiah messian
metallurg metallurgi
metamorph metamorphosi
meteor meteorolog
meteorolog meteorologist
meter metric
metropoli metropolitan
miasma miasmal
microb microbi
microbiolog microbiologist
microscop microscopi
migrant migrat
migrat migratori
mild mildli
mile mill
militar militarist
militari militarili
milk milki
mimesi mimet
mine miner
minim minimalist minimum
minist ministeri
mint minter
miracl miracul
mischief mischiev
mislead misleadingli
misrepres misrepresent
mission missionari
mist misti
mistaken mistakenli
miter mitral
mix mixer mixtur
mob mobster
mock mockeri mockingli
modal mode
modern modernist
modest modesti modestli
modif modifi
modifi modul
modul modular
moisten moistur
molal mole
molar mole
mold moldabl moldi
molecul molecular
moment momentari
monei monetari
monetar monetarist
monolog monologist
monopol monopoli
monopoli monopolist
monster monstrou
monstros monstrou
month monthli
mood moodi
moodi moodili
moral moralist
mother motherhood motherli
motion move
motor motorist
mourn mournfulli
mous mousi
movabl move
move movement mover movingli
mow mower
muck mucki
mud muddi
multipl multipli
multitud multitudin
murki murkili
muscl muscular
mush mushi
music musician
musician musicianship
mutant mutat
mutin mutini
myocardi myocardium
myop myopia
myth mythic
nake naked nakedli
narcosi narcot
narrow narrowli
nation nationalist
natti nattili
natur naturalist
nausea nauseou
naval navi
neat neatli
nebul nebula
nebula nebular
necess necessari necessit
necessari necessarili
necrosi necrot
need needi
needless needlessli
neg negat
neglect neglig
neighbor neighborhood neighborli
nerv nervi nervou neuromuscular
nervou nervous
nest nester
neural neuron
neurosi neurot
neutral neutralist
night nightli
nihil nihilist
nitrogen nitrou
nobil nobl
nobl nobli
nois noisi
noisi noisili
nomin noun
normal normalci
nose nosi
nostalg nostalgia
notat note
notic notifi
notif notifi
novel novelist
nuclear nucleu
nucleat nucleu
nude nuditi
nudism nudist
null nulliti
number numer
nurs nurseri
nut nutti
nutrit nutriti
obedi obei
obei obeis
object objector
oblig obligingli
oblivi oblivion
obstruction obstructionist
obviou obvious
occup occupi
odd odditi oddli
offend offens
offic offici
offici officialdom
oil oiler oili
omen omin
omiss omit
oncolog oncologist
open openli
oper operation
opera operat
oppon oppos
opportun opportunist
oppos opposit
opt option
optim optimist optimum
orat orator
orator oratori
orchestr orchestra
ordain ordin
order orderli
ordinari ordinarili
organ organism organist organiz
organiz organization
orgi orgiast
ornitholog ornithologist
orphan orphanag
orthodont orthodontist
orthodox orthodoxi
orthograph orthographi
ossif ossifi
ostent ostentati
oust ouster
outlandish outlandishli
outlaw outlawri
outstand outstandingli
outward outwardli
overh overheat
overpai overpay
overproduc overproduct
overs overse
overst overstat
overt overtli
overwhelm overwhelmingli
owner ownership
pace pacer
pacif pacifist
pacifi peac
pack packag
page pager
pain painfulli
painless painlessli
painstak painstakingli
paint painter
palac palati
pale pallor
panic panicki
panoram panorama
paper paperi
paradigm paradigmat
paramet parametr
parent parentag parenthood
parish parochi
parliament parliamentari
part partial
particip participatori
particular particularli
partisan partisanship
partner partnership
pass passag
past pasti
patern paternalist
pathet patho
patholog pathologist
patienc patient
patriarch patriarchi
paunch paunchi
pave pavement
pay payer payment
peac peacefulli
peak peaki
pearl pearli
peasant peasanthood
peculiar peculiarli
peddl peddler
pediatr pediatrician
pelvi pelvic
penal punish
pep peppi
pepper pepperi
perceiv percept
percept perceptu
percuss percussionist
perfect perfectli
perfum perfumeri
perfunctori perfunctorili
peripher peripheri
permiss permit
perpendicular perpendicularli
persever persist
persuad persuas
pertain pertin
pervad pervas
pervers pervert
pessim pessimist
petit petition
pharmaceut pharmaci pharmacist
pharmaci pharmacist
phenomen phenomenon
philanthrop philanthropi
philanthropi philanthropist
philosoph philosophi
phone phonet phonic
phosphor phosphoru
photograph photographi
physic physicist
pianist piano
pick picker
pictori pictur
pig piglet
piou piousli
pipe piper
piraci pirat
pitch pitcher
piteou piti
pith pithi
piti pitifulli
pitiless pitilessli
place placement
plai player
plain plainli
plan planner
planar plane
plane planer
planet planetari
plant planter
play playfulli
plead pleader
pleas pleasant pleasingli pleasur
pleasanc pleasant
pleasant pleasantli
plenari plenum
pleura pleural
pluck plucki
plural pluralist
poet poetic
poetic poetri
poignanc poignant
poignant poignantli
point pointedli pointer
poke pokei poker
polar pole
polit politician
poll pollster
pollen pollin
polym polymer
pomp pompou
pompou pompous
pontif pontiff
poor poorli
popul populist
popular popularli
pore porou
pornograph pornographi
poros porou
port porter
portend portent
portrai portrait portraitur portray
posit positiv posterior
positiv positivist
possess possessor
post postag postal poster
potenc potent potenti
powder powderi
power powerfulli powerless
pragmat pragmatist
prai prayer
preach preacher
precaut precautionari
preced predecessor
precipic precipit
precis preciz
precoc precoci
predict predictor
predispos predisposit
predomin predominantli
preempt preemptiv
prefer preferenti
pregnanc pregnant
prejudic prejudici
preoccup preoccupi
prepai prepay
prepar preparatori prepared
prescrib prescript
presenc present
presid presidenti
press pressur
prestig prestigi
presum presumpt
presumpt presumptu
presuppos presupposit
pretend pretens
pretens pretenti
pretti prettili
prevail preval
previou previous
price pricei
pride proud
priest priestli
prim primli
primari primarili
print printer
prior prioriti
probabilist probabl
probat prove
problem problemat
proce procedur proceed process
process procession processor
proclaim proclam
procr procreat
produc product
profess professedli profession
professor professori professorship
profound profoundli profund
program programm
project projector
proletarian proletariat
promissori promiz
prompt promptli
pronounc pronunci
propagand propaganda
propaganda propagandist
propel propuls
proper properli proprieti
propheci prophet
proport proportion
propos proposit
proprietari proprietor
proprietor proprietorship
prosaic prose
proscrib proscript
prosecut prosecutor
prospect prospector
protect protector
protection protectionist
proteolysi proteolyt
protrud protrus
proud proudli
proverb proverbi
provid providenti provis
provinc provinci
provoc provok
prudenc prudent prudenti
psalm psalmist
psych psychic
psychiatr psychiatri
psychiatri psychiatrist
psychoanalysi psychoanalyt
psycholog psychologist
psychotherapeut psychotherapi
psychotherapi psychotherapist
public publicist publicli publish
puf puff
puff puffi
pule pull
pun punster
punch puncher
pungenc pungent
punish punit
pure puriti
purg purgat purif
purif purifi
purifi puriti
purpos purposefulli
pursu pursuant pursuer pursuit
push pushi
put putt
putt putter
puzzl puzzlement puzzler
quack quackeri
quaint quaintli
qualif qualifi
qualifi qualiti
quantif quantifi
quantifi quantiti
quantit quantiti
quarter quarterli
quel quell
question questioningli
quick quicker quickest quickli
quiet quietli
quirk quirki
quot quotat
rabbi rabbin
race raci racial
racism racist
racket racketi
radial radiu ray
radianc radiant radiat
radiant radiat
rag ragged
raid raider
rain raini
rais raiser
rakish rakishli
ramp rampag rampant
ranch rancher
random randomli
rang rangi
rapid rapidli
rare rariti
rasp raspi
rat ratti
ratif ratifi
ratio ration
ration rationalist
rattl rattler
raucou raucous
react reaction
reaction reactionari
read reader
reader readership
real realism realiti realli
realism realist
reap reaper
reapport reapportion
reapprais reappraiz
reassur reassuringli
rebel rebellion
rebelli rebellion
rebut rebutt
reced recess
receipt receiv
receiv receivership recept recipi
recept receptionist
recess recessionari
reckless recklessli
reclaim reclam
recogn recognit
recoil recoilless
reconcil reconcili
reconnaiss reconnoit
reconsid reconsider
recov recoveri
rectangl rectangular
rectif rectifi
recur recurr
redeem redempt
redefin redefinit
redeploi redeploy
rediscov rediscoveri
reduc reduct
refer refere referr
refin refineri
reflect reflector
reflex reflexli
refocu refocus
reform reformatori reformist
refresh refreshingli
regist registr registri
regul regulatori
regular regularli
rel relativist
relat related relationship
relativ relativist
relentless relentlessli
reli relianc reliant
relianc reliant
religi religion religios
reluct reluctantli
remain remaind remnant
rememb remembr
rend rent
render rendit
renounc renunci
rent rental renter
repai repay
repair repar
repeat repeatedli repetit
repel repuls
repetit repetiti
replic replica
report reportag reportedli
repres represent
reproduc reproduct
requir requisit
rescind resciss
resid residenti
resin resini resinlik
resolut resolv
resourc resourcefulli
respect respectfulli
respir respiratori
respond respons
restitut restor
restless restlessli
restrain restraint
resum resumpt
retain retent
retali retaliatori
retin retina
retir retire
retri retrial
reunion reunit
reveal revel revelatori
revel revelri
rever reverenti
revis reviz
revoc revok
revolt revoltingli revolut
revolut revolution revolutionari revolv
rhapsod rhapsodi
rhythm rhythmic
rich richli
rid riddanc
ride rider
rig rigger
right rightfulli rightli
righteou righteous
rigid rigidli
ring ringer
riot riotou
risk riski
rite ritual
rival rivalri
rob robber robberi
robust robustli
rock rocker rocki
role roll
roler roll
rollick rollickingli
romanc romant
romant romantic
roof roofer
room roomett roomi
rose rosi
rotari rotat
rotat rotation
rough roughli
round rounder roundli
royal royalti
rubber rubberi
rueful ruefulli
rug ruggedli
ruin ruinou
rule ruler
rumen rumin
run runner runni
rust rusti
rustl rustler
ruthless ruthlessli
sacr sacred
sacrific sacrifici
sacrileg sacrilegi
sad sadli
sadism sadist
sai say
sail sailor
saint sainthood saintli sanctifi
salesman salesmanship
saliv saliva
saliva salivari
salt salti
salv salvag salvat
sampl sampler
sand sander sandi
sane saniti
sap sappi
sarcasm sarcast
sarcast satir
satir satirist
satisfact satisfi
satisfactori satisfactorili satisfi
savag savageri
save saver savior
saxophon saxophonist
scalar scale
scan scanner
scar scarifi
scarc scarciti
scare scari
scath scathingli
scene scenic
sceneri scenic
schema schemat
schemat scheme
schizoid schizophrenia
schizophren schizophrenia
scholar scholarli scholarship
scholast school
scienc scientist
sclerosi sclerot
scof scoff
scoff scoffer
scor score
score scorer
scorn scornfulli
scrap scrappi
scratch scratchi
screech screechi
script scriptur
scrutin scrutini
seam seami
seaman seamanship
search searcher searchingli
seced secess
seclud seclus
secondari secondarili
secret secretli
sect sectarian
sector sectori
secular secularist
sed sedat
sediment sedimentari
sedit sediti
seduc seduct
seed seedi
seem seemingli
seep seepag
segreg segregationist
seiz seizur
sele sell
seler sell
semen semin
senat senatori
sens sensat sensibl sensit sensor sensuou
sensat sensation sensori
senseless senselessli
separ separatist
sepsi septic
sequest sequestr
seri serial
seriou serious
serv servant server
settl settlement settler
sew sewer
sex sexi sexual
sexism sexist
shabbi shabbili
shade shadi
shadow shadowi
shag shaggi
shake shaker shaki
shaki shakili
shameless shamelessli
sharp sharpli
shave shaver
shele shell
shift shifti
shine shini
ship shipment shipper
shiver shiveri
shock shocker shockingli
shoot shooter
shop shopper
short shortli
shortsight shortsighted
show showi
shred shredder
shrewd shrewdli
shrile shrill
shrill shrilli
shrink shrinkag
shudder shudderi
shut shutter
shy shyli
sign signatur signer signifi
signifi signific
signific significantli
silenc silent
silk silki
silver silveri
similar similarli similitud
simpl simpli simplic
simplif simplifi
sin sinner
sing singer song
singl singli
singular singularli
sinuou sinuous
sit sitter
skelet skeleton
sketch sketchi
ski skier
skill skillfulli
skin skinni
skip skipper
slam slammer
slash slasher
slave slaveri
slavish slavishli
sleaz sleazi
sleep sleeper sleepi
sleepi sleepili
sleepless sleeplessli
slight slightli
slim slimli
slime slimi
slip slippag
sliver sliveri
slop sloppi
sloppi sloppili
slouch slouchi
slow slowdown slower slowest slowli
slug slugger
sluggish sluggishli
sly slyli slyness
smart smartli
smash smasher
smele smell
smell smelli
smelt smelter
smog smoggi
smoke smoker smoki
smolder smolderingli
smooth smoother smoothli
smuggl smuggler
snap snapper snappi
sneak sneaki
snipe sniper
snobbish snobbishli
snow snowi
snug snugli
soap soapi
sober soberli
social socialist societi
societ societi
sociolog sociologist
soft softli
soldier soldieri soldierli
solemn solemnli
solicit solicitor
solid solidifi solidli
solo soloist
solut solv
solv solvent
solvenc solvent
somber somberli
soot sooti
sooth soothingli
soul soulfulli
sound sounder soundli
sour sourli
south southern
space spaciou spatial
spaciou spacious
spare sparingli
speak speaker speech
speci specif
special specialist
specif specifi
spectacl spectacular
spectacular spectacularli
spectral spectrum
spectromet spectrometr
speed speedi
speedi speedili
spele spell
spend spender
sphere spheric
spider spideri
spinal spine
spirit spiritu
splash splashi
spleen splenet
splendid splendidli
splinter splinteri
spoil spoilag spoiler
spong spongi
sponsor sponsorship
sportsman sportsmanship
spous spousal
spread spreader
sprinkl sprinkler
squat squatter
squeak squeaki
stabil stabl
stack stacker
stage stager
stale stall
stanc stand
stand standard
staphylococc staphylococcu
star stardom stellar
starch starchi
stark starkli
start starter startup
startl startlingli
starv starvat
state statement
statesman statesmanship
statist statistician
statu statuari statuett
statut statutori
statutori statutorili
staunch staunchli
steadfast steadfastli
steadi steadili
steal stealer
stealth stealthi
stealthi stealthili
steam steamer
steel steeli
steep steeper steepli
stern sternli
sternal sternum
steward stewardship
stick sticker
stiff stiffli
stimul stimulu
stingi suffici
stir stirringli
stoke stoker
stolid stolidli
stone stoni
stoni stonili
stop stoppag stopper
storag store
storm stormi
stout stoutli
strain strenuou
strateg strategi
strategi strategist
stratif stratifi
stratifi stratum
strength strong
strenuou strenuous
stretch stretcher
strict strictli
strike strikingli
strip stripper
strong strongli
stubborn stubbornli
student studi
studi studiou
studiou studious
stuf stuff
stun stunningli
stupid stupidli
sturdi sturdili
style stylist
stylish stylishli
suav suaviti
subcontract subcontractor
submiss submit
subscrib subscript
subsid subsidi
subsidiar subsidiari
substanc substanti
subtl subtli
suburb suburban
suburban suburbia
subvers subvert
succe success successor
success successfulli
succinct succinctli
suck sucker suction
sudden suddenli
sue suit
suffic suffici
sulki sulkili
sullen sullenli
sum summat
summar summari
summari summarili
sup supper
superb superbl
superfici surfac
superstit superstiti
superv supervis supervisor supervisori
supervisor supervisori
supplement supplementari
suppli supplier
suppress suppressor
surprisingli surpriz
surreal surrealist
survei surveyor
surviv survivor
suspect suspicion
suspend suspens
suspici suspicion
sustain susten
swamp swampi
swank swanki
sweat sweater
sweep sweepingli
sweet sweetli
swele swell
swift swiftli
swim swimmer
swing swinger swingi
symmetr symmetri
sympath sympathi
sympathet sympathi
symphon symphoni
symptom symptomat
synchron synchroni
synerg synergist
syntact syntax
synthesi synthet
system systemat
tabl tabul
tacit tacitli
talk talker talki
tame tamer
tamp tamper
tang tangi
tangenc tangent
tangent tangenti
tantal tantalizingli
tart tartli
tast tastefulli tasti
tax taxabl taxat
teach teacher
team teamster
teas teaser
technic techniqu technolog
technician techniqu
technolog technologist
tediou tedious tedium
tele tell tellingli
telegraph telegraphi
telepath telepathi
teler tell
tempera temperament
tempest tempestu
templ tempor
temporari temporarili
tempt temptat temptingli
tenac tenaci
tenanc tenant
tend tendenc tender
tendenc tendenti
tender tenderli
tens tension
tensil tension
tenuou tenuous
term termin
termin terminu
terrifi terror
terror terrorist
test tester
testi testili
testifi testimoni
text textual
thank thankfulli
theater theatric
themat theme
theolog theologi
theori theorist theoriz
therapeut therapi
therapi therapist
thermomet thermometr
thermometr thermometri
thick thickli
thin thinli thinner
think thinker
thirst thirsti
thorn thorni
thorough thoroughli
thought thoughtfulli thoughtless
thoughtless thoughtlessli
threaten threateningli
thrift thrifti
thriler thrill
throat throati
throw thrower
tick ticker
tidal tide
tidi tidili
tie tier ty
tight tightli
tile till
tiler till
time timeli timer
timid timidli
tin tinni
tip tipper
tire tired tiredli
tireless tirelessli
titl titular
toast toaster
toi toy
tonal tone
tone toner tonic
top topper
topograph topographi
tour tourist
tourism tourist
tow tower
town township
toxic toxin
toxicolog toxicologist
trade trader
tradit tradition
tradition traditionalist
traffic traffick
tragedi tragic
trail trailer
train trainer
transcrib transcript
transfer transferor transferr
transienc transient
transmiss transmit
transmit transmitt
trap trapper
trauma traumat
treacher treacheri
treat treatment
trend trendi
trial try
triangl triangular
tribal tribe
trick trickeri tricki trickster
trim trimmer
triumph triumphant
triumphant triumphantli
trivia trivial
trombon trombonist
trot trotter
truck trucker
true truli truth
trust truste trustingli
truth truthfulli
tube tubular
tubercular tuberculosi
tumbl tumbler
tumult tumultu
turn turneri
tutelag tutor
tweed tweedi
twist twister
type typifi typist
typograph typographi
tyrann tyranni tyrant
ubiqu ubiquit
ultrason ultrasound
unblink unblinkingli
uncanni uncannili
unceas unceasingli
uncertain uncertainli
uncommon uncommonli
uncomplain uncomplainingli
unconcern unconcernedli
uncondit uncondition
unconstitut unconstitution
underst understat
understand understandingli
undu unduli
uneasi uneasili
uner unerringli
unev uneventfulli
uneven unevenli
unexpect unexpectedli
unfail unfailingli
unfair unfairli
unfalt unfalteringli
unhappi unhappili
unhelp unhelpfulli
unhurri unhurriedli
unif unifi
unifi unit
uniform uniformli
unilater unilateralist
unintent unintention
uninterrupt uninterruptedli
union unit
unit unitari
unitari uniti
unjust unjustli
unlaw unlawfulli
unlucki unluckili
unnecessari unnecessarili
unpleas unpleasantli
unpreced unprecedentedli
unqualifi unqualifiedli
unsatisfactori unsatisfactorili
unselfish unselfishli
unsmil unsmilingli
unsteadi unsteadili
unsuccess unsuccessfulli
unthink unthinkingli
unwav unwaveringli
unwil unwilling unwillingli
unwit unwittingli
urg urgenc urgent
urgenc urgent
urin urinari
usabl use
usag use
use useabl user
useless uselessli
util utilitarian
utopia utopian
utter utterli
vacanc vacant
vacant vacat
vacat vacation
vagabond vagabondag
vagin vagina
vain vainli vaniti
valiant valiantli
valid validli
valu valuabl
vari variabl varianc variant variat varieti
variabl varianc
varianc variant
variou various
vast vastli
vehem vehement
vehicl vehicular
velvet velveti
ventricl ventricular
verac veraci
verb verbal
verif verifi
veterinari veterinarian
viabil viabl
vibranc vibrat
vibrant vibrat
vibrat vibratori
vice viciou
viciou vicious
view viewer
violenc violent
violin violinist
viral viru
virtu virtuou
viscer viscera
viscos viscou
vision visionari
visit visitor
vivac vivaci
vivid vividli
vocal vocalist voic vowel
vocat vocation
volcan volcano
voltag voltaic
volum volumin
volunt voluntari
voluntari voluntarili
vote voter
wait waiter
waiv waiver
wake waken
walk walker walkout
war warrior
wareh warehous
wari warili
warm warmer warmli
warmheart warmhearted
wart warti
wash washabl washer
watch watcher
water wateri
watercolor watercolorist
wave waver wavi
wax waxen waxi
weak weakli
wealth wealthi
weari wearili
week weekli
weight weighti
weird weirdli
west westerli
whimsi whimsic
whine whiner
whole wholli
wholeheart wholeheartedli
whoop whooper
wick wicked wickedli
wide width
widow widowhood
wild wilder wildli
wile willing willingli
win winner
wind winder windi
wine wineri
winter wintri
wire wiri
wisp wispi
wist wistfulli
wit witti
witti wittili
woeful woefulli
woman womanhood womanli
wonder wonderfulli wonderingli wondrou
wondrou wondrous
wood woodsi
wool woolen woolli
work workabl worker
workman workmanship
world worldli
worm wormi
worri worriedli
worth worthi
wrap wrapper
wreck wreckag wrecker
wrestl wrestler
wretch wretched
write writer
wrong wrongfulli wrongli
wry wryli
xenophob xenophobia
year yearli
yele yell
yeler yell
zeal zealou
zealou zealous
zip zipper
zoologi zoologist
`;
