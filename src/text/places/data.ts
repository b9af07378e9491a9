// Compiled by compile.ts from countries-list (MIT), i18n-nationality (MIT), Unicode's CLDR and
// WordNet 3.1 (Copyright 2011 by Princeton University; see LICENSE). Not edited by hand.
// A place a line: names | people and adjectives | capitals | addresses of its government.
export const PLACES = `
Aberdeen|Aberdonian
Abkhaz;Abkhazia|Abkhazian
Abyssinia;Ethiopia;Federal Democratic Republic of Ethiopia;Yaltopya|Ethiopian|Addis Ababa;New Flower
Achaea|Achaean
Aegean;Aegean Sea
Aeolia;Aeolis|Aeolian
Afars and Issas;Djibouti;Republic of Djibouti|Djiboutian
Afghanistan;Islamic State of Afghanistan|Afghan;Afghani;Afghanistani|Kabul
Africa|African
Al Qahira;Cairo;El Qahira|Cairene
Al-Iraq;Irak;Iraq;Republic of Iraq|Iraki;Iraqi|Bagdad;Baghdad
Al-Magrib;Kingdom of Morocco;Maroc;Marruecos;Morocco|Moroccan|Rabat
Alabama;Camellia State;Heart of Dixie|Alabaman;Alabamian
Aland;Åland Islands||Mariehamn
Alaska;Last Frontier|Alaskan
Albania;Republic of Albania|Albanian|Tirana
Algeria;Algerie;Democratic and Popular Republic of Algeria|Algerian|Algiers
Aloha State;Hawai'i;Hawaii|Hawaiian
Alps|Alpine
Alsace;Alsatia;Elsass|Alsatian
America;U.S.;U.S.A.;US;USA;United States;United States of America|American|Washington|Capitol;Capitol Building;Pentagon;White House
American Samoa||Pago Pago
America|American
Andalucia;Andalusia|Andalusian
Andes|Andean
Andorra;Principality of Andorra|Andorran|Andorra la Vella
Angola;Republic of Angola|Angolan|Luanda
Anguilla|Anguillan
Anguilla||Valley
Anjou|Angevin;Angevine
Annam;Socialist Republic of Vietnam;Viet Nam;Vietnam|Annamese;Vietnamese|Hanoi
Antigua and Barbuda|Antiguan|Saint John's;St. John's
Antigua|Antiguan
Appalachia|Appalachian
Arab Republic of Egypt;Egypt;United Arab Republic|Egyptian|Al Qahira;Cairo;El Qahira
Arabia;Arabian Peninsula|Arabian
Aram|Aramaean;Aramean
Arcadia|Arcadian
Argentina;Argentine Republic|Argentine;Argentinean;Argentinian|Buenos Aires
Argos|Argive
Arizona;Grand Canyon State|Arizonan;Arizonian
Arkansas;Land of Opportunity|Arkansan;Arkansawyer
Armenia;Hayastan;Republic of Armenia|Armenian|Erivan;Jerevan;Yerevan
Aruba||Oranjestad
Ascension Island||Georgetown
Asia|Afro-Asian;Asian;Asiatic
Assam|Assamese
Athens;Athinai|Athenian
Atlantic;Atlantic Ocean
Attica|Attic;Ionian
Australasia|Australasian
Australia;Commonwealth of Australia|Aussie;Australian|Canberra
Australia|Australian
Austria;Oesterreich;Republic of Austria|Austrian|Vienna
Austronesia|Austronesian
Azerbaijan;Azerbaijani Republic;Azerbajdzhan;Azerbajdzhan Republic|Azerbaijani;Azeri|Baku
Babylon|Babylonian
Badger State;Wisconsin|Badger;Wisconsinite
Bahama Islands;Bahamas;Commonwealth of the Bahamas|Bahamian|Nassau
Bahrain;Bahrain Island;Bahrein;Bahrein Island|Bahraini
Bahrain;Bahrein;State of Bahrain|Bahraini;Bahreini|Manama
Balkan Peninsula;Balkans|Balkan
Baltic Republic;Baltic State|Baltic
Baltic;Baltic Sea
Bangla Desh;Bangladesh;East Pakistan;People's Republic of Bangladesh|Bangladeshi;East Pakistani|Dacca;Dhaka
Barbados|Barbadian
Barbados|Barbadian|Bridgetown
Basutoland;Kingdom of Lesotho;Lesotho|Mosotho|Maseru
Battle Born State;Nevada;Sagebrush State;Silver State|Nevadan
Bavaria|Bavarian
Bay State;Massachusetts;Old Colony|Bay Stater
Bean Town;Beantown;Boston;Hub of the Universe|Bostonian
Beaver State;Oregon|Beaver;Oregonian
Bechuanaland;Botswana;Republic of Botswana|Batswana;Botswanan|Gaborone
Beehive State;Mormon State;Utah|Utahan
Belarus;Belorussia;Byelarus;Byelorussia;Republic of Belarus;White Russia|Belarusian;Belorussian;Byelorussian;White Russian|Minsk
Belgian Congo;Congo;Congo-Kinshasa;DR Congo;DRC;Democratic Republic of the Congo;Zaire|Congolese;Zairean;Zairese|Kinshasa
Belgique;Belgium;Kingdom of Belgium|Belgian|Brussels;Bruxelles
Belize;British Honduras|Belizean|Belmopan
Bengal|Bengali
Benin;Dahomey;Republic of Benin|Beninese|Porto Novo;Porto-Novo
Berlin|Berliner
Bermuda;Bermudas|Bermudan;Bermudian
Bharat;India;Republic of India|Anglo-Indian;Indian|New Delhi
Bhutan;Kingdom of Bhutan|Bhutanese;Bhutani|Thimphu
Bluegrass State;Kentucky|Bluegrass Stater;Kentuckian
Boeotia|Boeotian
Bohemia|Bohemian
Bolivia;Republic of Bolivia|Bolivian|La Paz;Sucre
Bonaire;Caribbean Netherlands||Kralendijk
Borneo;Kalimantan|Bornean
Bosna i Hercegovina;Bosnia;Bosnia and Herzegovina;Bosnia-Herzegovina;Republic of Bosnia and Herzegovina|Bosnian|Sarajevo
Brasil;Brazil;Federative Republic of Brazil|Brazilian|Brasilia;Brasília
Britain;Great Britain;U.K.;UK;United Kingdom;United Kingdom of Great Britain and Northern Ireland|Brit;British;Britisher;Briton|London|City of Westminster;Downing Street;Westminster;Whitehall
British Guiana;Co-operative Republic of Guyana;Guyana|Guyanese|Georgetown
British Indian Ocean Territory||Diego Garcia
British Virgin Islands||Road Town
Brunei;Negara Brunei Darussalam|Bruneian|Bandar Seri Begawan
Buckeye State;Ohio|Buckeye;Ohioan
Bulgaria;Republic of Bulgaria|Bulgarian|Serdica;Sofia
Burkina Faso;Upper Volta|Burkinabe|Ouagadougou
Burma;Myanmar;Union of Burma|Burmese|Naypyidaw
Burundi;Republic of Burundi|Burundian|Bujumbura;Gitega;Usumbura
Byzantine Empire;Byzantium;Eastern Roman Empire|Byzantine
Cabo Verde;Cape Verde;Republic of Cape Verde|Cape Verdean|Cidade de Praia;Praia
Calcutta;Kolkata|Calcuttan
California;Golden State|Californian
Calpe;Gibraltar;Rock of Gibraltar|Gibraltarian
Cambodia;Kampuchea;Kingdom of Cambodia|Cambodian;Kampuchean;Khmer|Phnom Penh;Pnom Penh
Cambria;Cymru;Wales|Cambrian;Cymry;Welsh;Welshman
Cambridge|Cantabrigian
Cameroon;Cameroun;Republic of Cameroon|Cameroonian|Yaounde;Yaoundé
Canada|Canadian|Ottawa
Cappadocia|Cappadocian
Carolina;Carolinas|Carolinian
Carthage|Carthaginian;Punic
Cashmere;Jammu and Kashmir;Kashmir|Kashmiri
Castile;Castilla|Castillian
Catalonia|Catalan
Cathay;China;Communist China;PRC;People's Republic of China;Red China|Chinese|Beijing;Peiping;Peking
Caucasia;Caucasus|Caucasian;Caucasic
Cayman Islands||George Town
Centennial State;Colorado|Coloradan
Central Africa;Central African Republic;Ubangi-Shari|Central African|Bangui
Central America|Central American
Ceylon;Democratic Socialist Republic of Sri Lanka;Sri Lanka|Singhalese;Sinhalese;Sri Lankan|Colombo
Ceylon|Ceylonese;Sri Lankan
Chad;Republic of Chad;Tchad|Chadian|Fort-Lamy;N'Djamena;Ndjamena
Chaldaea;Chaldea|Chaldaean;Chaldean;Chaldee
Chechen Republic;Chechenia;Chechnya|Chechen
Chile;Republic of Chile|Chilean|Gran Santiago;Santiago;Santiago de Chile
China;Nationalist China;Republic of China;Taiwan|Chinese;Formosan;Taiwanese
Chios;Khios|Chian
Christmas Island||Flying Fish Cove
City of Light;Paris|Parisian;Parisienne
Cocos Islands||West Island
Colombia;Republic of Colombia|Colombian|Bogota;Bogotá
Commonwealth of Dominica;Dominica||Roseau
Comoros;Federal Islamic Republic of the Comoros|Comoran|Moroni
Congo;Congo-Brazzaville;French Congo;Republic of the Congo|Congolese|Brazzaville
Connecticut;Constitution State;Nutmeg State|Connecticuter
Continent|Continental
Cook Islands||Avarua
Corinth;Korinthos|Corinthian
Cornhusker State;Nebraska|Cornhusker;Nebraskan
Cornwall|Cornish
Corse;Corsica|Corsican
Costa Rica;Republic of Costa Rica|Costa Rican|San Jose;San José
Cote d'Ivoire;Côte d'Ivoire;Ivory Coast;Republic of Cote d'Ivoire|Ivorian|Yamoussoukro
Coyote State;Mount Rushmore State;South Dakota|South Dakotan
Crete;Kriti|Cretan
Croatia;Hrvatska;Republic of Croatia|Croatian|Zagreb
Cuba;Republic of Cuba|Cuban|Havana
Curacao;Curaçao||Willemstad
Cyprus;Republic of Cyprus|Cyprian;Cypriot;Cypriote|Nicosia
Cyprus|Cyprian;Cypriot;Cypriote
Czech Republic;Czechia;Česká republika|Czech|Prag;Prague;Praha
Czechoslovakia|Czech;Czechoslovakian
D.P.R.K.;DPRK;Democratic People's Republic of Korea;North Korea|North Korean|Pyongyang
Dae-Han-Min-Gook;Han-Gook;Korea;Korean Peninsula|Korean
Dalmatia|Dalmatian
Damascus;Dimash|Damascene
Danmark;Denmark;Kingdom of Denmark|Dane;Danish|Copenhagen;Kobenhavn
Delaware;Diamond State;First State|Delawarean;Delawarian
Delphi|Delphian;Delphic
Democratic Republic of Sao Tome and Principe;Sao Thome e Principe;Sao Tome and Principe;Sao Tome e Principe;St. Thomas and Principe;São Tomé and Príncipe|Sao Tomean|São Tomé
Deutschland;FRG;Federal Republic of Germany;Germany|German|Berlin
Dipylon;Dipylon gate
Dominican Republic|Dominican|Ciudad Trujillo;Santo Domingo
Doris|Dorian
Dublin|Dubliner
Dutch East Indies;Indonesia;Republic of Indonesia|Indonesian|Jakarta
Dutch Guiana;Netherlands Guiana;Republic of Suriname;Surinam;Suriname|Surinamer|Paramaribo
East Africa|East African
East Germany;German Democratic Republic|East German
East India;East Indies;Malay Archipelago|East Indian
East Timor;Timor-Leste|East Timorese|Dili
Ecuador;Republic of Ecuador|Ecuadoran;Ecuadorean;Ecuadorian|Quito
Eire;Ireland;Irish Republic;Republic of Ireland|Irelander;Irish;Irish person|Dublin
El Salvador;Republic of El Salvador;Salvador|Salvadoran;Salvadorean;Salvadorian|San Salvador
Ellas;Greece;Hellenic Republic|Grecian;Greek;Hellene;Hellenic|Athens;Athinai
Ellice Islands;Tuvalu|Tuvaluan|Funafuti
Emerald Isle;Hibernia;Ireland|Irish
Emirates;UAE;United Arab Emirates|Emirian|Abu Dhabi
Empire State of the South;Georgia;Peach State|Georgian
England|English;English person
Ephesus|Ephesian
Equality State;Wyoming|Wyomingite
Equatorial Guinea;Republic of Equatorial Guinea;Spanish Guinea|Equatorial Guinean|Malabo
Eritrea;State of Eritrea|Eritrean|Asmara
Espana;Kingdom of Spain;Spain|Spaniard;Spanish|Madrid
Esthonia;Estonia;Republic of Estonia|Estonian
Estonia||Tallinn
Eswatini;Kingdom of Swaziland;Swaziland|Swazi|Lobamba;Mbabane
Eternal City;Roma;Rome|Roman;Romanic
Eurasia|Eurasian;Eurasiatic
Europe|European
Everglade State;Florida;Sunshine State|Floridian
Evergreen State;Washington|Washingtonian
FYROM;Macedonia;North Macedonia|Macedonian|Skopje
Faroe Islands||Tórshavn
Federal Republic of Nigeria;Nigeria|Nigerian|Abuja
Federal Republic of Yugoslavia;Jugoslavija;Serbia and Montenegro;Union of Serbia and Montenegro;Yugoslavia|Yugoslav;Yugoslavian
Federated States of Micronesia;Micronesia;TT|Micronesian|Palikir
Federation of Malaysia;Malaysia|Malaysian|Kuala Lumpur;Putrajaya
Federation of Saint Kitts and Nevis;Saint Christopher-Nevis;Saint Kitts and Nevis;St. Christopher-Nevis;St. Kitts and Nevis|Kittian and Nevisian|Basseterre
Fiji;Republic of Fiji|Fijian|Suva
Finland;Republic of Finland;Suomi|Finn;Finnish|Helsingfors;Helsinki
Firenze;Florence|Florentine
Flanders|Flemish
Formosa;Taiwan|Taiwanese
Formosa;Taiwan||Taipei
France;French Republic|French;Gallic|City of Light;Paris|Quai d'Orsay
Free State;Maryland;Old Line State|Marylander
French Guinea;Guinea;Republic of Guinea|Guinean|Conakry;Konakri
French Polynesia||Papeetē
French Southern Territories||Port-aux-Français
French Sudan;Mali;Republic of Mali|Malian|Bamako
Friendly Islands;Kingdom of Tonga;Tonga|Tongan|Nuku'alofa
Gabon;Gabonese Republic;Gabun|Gabonese|Libreville
Galilee|Galilaean;Galilean
Gallia;Gaul|Gallic
Galloway|Galwegian
Gambia;Republic of The Gambia|Gambian|Banjul
Gem State;Idaho|Idahoan
Geneva;Geneve;Genf|Genevan
Genoa;Genova|Genoese;Genovese
Georgia;Sakartvelo|Georgian|Tbilisi;Tiflis
Georgia|Georgian
Ghana;Gold Coast;Republic of Ghana|Ghanaian;Ghanese;Ghanian|Accra
Gilbert Islands;Kiribati;Republic of Kiribati|I-Kiribati|South Tarawa
Glasgow|Glaswegian
Gopher State;Minnesota;North Star State|Gopher;Minnesotan
Grand Duchy of Luxembourg;Luxembourg;Luxemburg|Luxembourger;Luxembourgian;Luxemburger
Granite State;New Hampshire|Granite Stater;New Hampshirite
Great Britain|British
Great Lakes State;Michigan;Wolverine State|Michigander;Wolverine
Greater London;London|Londoner
Green Mountain State;Vermont|Vermonter
Greenland||Nuuk
Grenada|Grenadian|St. George's
Guadeloupe||Basse-Terre
Guam||Hagåtña
Guatemala;Republic of Guatemala|Guatemalan|Guatemala City
Guernsey||St. Peter Port
Guine-Bissau;Guinea-Bissau;Portuguese Guinea;Republic of Guinea-Bissau|Guinea-Bissauan|Bissau
Haiti;Hayti;Hispaniola|Hispaniolan
Haiti;Republic of Haiti|Haitian|Port-au-Prince
Hashemite Kingdom of Jordan;Jordan|Jordanian|Amman
Hawkeye State;Iowa|Iowan
Heard Island and McDonald Islands;Heard and McDonald Islands|Heard Island and Mcdonald Islands
Hebridean Islands;Hebridean Isles;Hebrides;Western Islands;Western Isles|Hebridean
Highlands;Highlands of Scotland|Highland Scot;Highlander;Scottish Highlander
Himalaya;Himalaya Mountains;Himalayas|Himalayan
Hindustan|Hindustani
Holland;Kingdom of The Netherlands;Nederland;Netherlands|Dutch;Dutchman;Hollander;Netherlander|Amsterdam;Den Haag;Hague
Holy See;State of the Vatican City;Vatican;Vatican City
Honduras;Republic of Honduras|Honduran|Tegucigalpa
Hong Kong||City of Victoria
Hoosier State;Indiana|Hoosier;Indianan
Hungary;Magyarorszag;Republic of Hungary|Hungarian;Magyar|Budapest
Iberia;Iberian Peninsula|Iberian
Iceland;Republic of Iceland|Icelander;Icelandic|Reykjavik
Ilion;Ilium;Troy|Trojan
Illinois;Land of Lincoln;Prairie State|Illinoisan
Independent State of Papua New Guinea;Papua New Guinea||Port Moresby
Independent State of Samoa;Samoa;Samoa i Sisifo;Western Samoa|Samoan|Apia
Indies;West Indies|West Indian
Ionia|Ionic
Iran;Islamic Republic of Iran;Persia|Iranian;Persian|Teheran;Tehran
Islamic Republic of Mauritania;Mauritania;Mauritanie;Muritaniya|Mauritanian|Nouakchott
Islamic Republic of Pakistan;Pakistan;West Pakistan|Pakistani|Islamabad
Isle of Man;Man|Manx
Israel;Sion;State of Israel;Yisrael;Zion|Israeli
Israel|Israeli|Jerusalem
Italia;Italian Republic;Italy|Italian|Eternal City;Roma;Rome
Jamaica|Jamaican|Kingston
Japan;Nihon;Nippon|Japanese;Nipponese|Edo;Tokio;Tokyo;Yeddo;Yedo
Java|Javan;Javanese
Jersey||Saint Helier
Jupiter|Jovian
Kansas;Sunflower State|Kansan
Katar;Qatar;State of Katar;State of Qatar|Katari;Qatari|Bida;Doha;El Beda
Kazak;Kazakh;Kazakhstan;Kazakstan;Republic of Kazakhstan|Kazakhstani|Astana
Kenya;Republic of Kenya|Kenyan|Nairobi
Keystone State;Pennsylvania|Keystone Stater;Pennsylvanian
Kingdom of Nepal;Nepal|Nepalese;Nepali|Kathmandu;Katmandu
Kingdom of Norway;Noreg;Norge;Norway|Norse;Norseman;Norwegian|Christiania;Oslo
Kingdom of Saudi Arabia;Saudi Arabia|Saudi;Saudi Arabian;Saudi-Arabian|Riyadh
Kingdom of Sweden;Sverige;Sweden|Swede;Swedish|Stockholm
Kingdom of Thailand;Siam;Thailand|Siamese;Tai;Thai|Bangkok;Krung Thep
Kirghiz;Kirghizia;Kirghizstan;Kirgiz;Kirgizia;Kirgizstan;Kyrgyz Republic;Kyrgyzstan|Kyrgyz;Kyrgyzstani|Bishkek;Biskek;Frunze
Kosovo||Pristina
Koweit;Kuwait;Kuwait City|Kuwaiti
Koweit;Kuwait;State of Kuwait|Kuwaiti|Koweit;Kuwait;Kuwait City
Kurdistan|Kurdish
Laconia|Laconian
Lancaster|Lancastrian
Land of Enchantment;New Mexico|New Mexican
Lao PDR;Lao People's Democratic Republic;Laos|Laotian|Vientiane
Latin America|Latin American;Latin-American;Latino
Latium;Lazio|Latin
Latvia;Republic of Latvia|Latvian
Latvia||Riga
Lebanese Republic;Lebanon|Lebanese|Bayrut;Beirut
Lesbos;Lesvos;Mytilene|Lesbian
Levant|Levantine
Liberia;Republic of Liberia|Liberian|Monrovia
Libya;Socialist People's Libyan Arab Jamahiriya|Libyan|Tarabulus Al-Gharb;Tripoli
Liechtenstein;Principality of Liechtenstein|Liechtensteiner|Vaduz
Lietuva;Lithuania;Republic of Lithuania|Lithuanian
Lithuania||Vilnius
Little Rhody;Ocean State;Rhode Island|Rhode Islander
Liverpool|Liverpudlian;Scouser
Lone-Star State;Texas|Texan
Louisiana;Pelican State|Louisianan;Louisianian
Lowlands;Lowlands of Scotland|Lowland Scot;Lowlander;Scottish Lowlander
Lusitania|Lusitanian
Luxembourg;Luxembourg City;Luxembourg-Ville;Luxemburg|Luxemburger
Macao;Macau
Macedon;Macedonia;Makedonija|Macedonian
Madagascar;Malagasy Republic;Republic of Madagascar|Madagascan;Malagasy|Antananarivo
Magnolia State;Mississippi|Mississippian
Maine;Pine Tree State|Down Easter;Mainer
Malawi;Nyasaland;Republic of Malawi|Malawian|Lilongwe
Maldives;Republic of Maldives|Maldivan;Maldivian|Malé
Malta;Republic of Malta|Maltese|Valetta;Valletta
Manchester|Mancunian
Manchuria|Manchurian
Mars;Red Planet|Martian
Marshall Islands;Republic of the Marshall Islands|Marshallese|Majuro
Martinique||Fort-de-France
Mauritius;Republic of Mauritius|Mauritian|Port Louis
Mayotte||Mamoudzou
Mediterranean;Mediterranean Sea
Melanesia|Melanesian
Mercury|Mercurial
Mexico;United Mexican States|Mexican|Ciudad de Mexico;Mexico City
Middle East;Mideast;Near East|Middle Eastern
Milan;Milano|Milanese
Missouri;Show Me State|Missourian
Mocambique;Mozambique;Republic of Mozambique|Mozambican|Maputo
Moldavia;Moldova;Republic of Moldova|Moldovan|Chisinau;Chișinău;Kishinev
Monaco;Principality of Monaco|Monacan;Monegasque
Mongolia;Mongolian People's Republic;Outer Mongolia|Mongolian|Kulun;Ulaanbaatar;Ulan Bator;Urga
Mongolia|Mongol;Mongolian;Mongoloid
Montana;Treasure State|Montanan
Montenegro|Montenegrin|Podgorica
Montserrat|Montserratian
Montserrat||Plymouth
Moravia|Moravian
Moscow|Muscovite
Mount Olympus;Mt. Olympus;Olimbos;Olympus|Olympian
Mountain State;West Virginia|West Virginian
Muscat and Oman;Oman;Sultanate of Oman|Omani|Masqat;Muscat
Mycenae|Mycenaean
Namibia;Republic of Namibia;South West Africa|Namibian|Windhoek
Naples;Napoli|Neapolitan;Neopolitan
Nauru;Republic of Nauru|Nauruan|Yaren
Nazareth|Nazarene
New Caledonia|New Caledonian
New Caledonia||Nouméa
New Hebrides;Republic of Vanuatu;Vanuatu||Port Vila;Vila
New World|Occidental
New Zealand;New Zealand Islands|New Zealander
New Zealand|Kiwi;New Zealander|Wellington
Newcastle;Newcastle-upon-Tyne|Geordie
Nicaea|Nicaean;Nicene
Nicaragua;Republic of Nicaragua|Nicaraguan|Managua
Niger;Republic of Niger|Nigerien|Niamey
Nile;Nile River|Nilotic
Niue||Alofi
Norfolk Island||Kingston
Normandie;Normandy|Norman
North Africa|North African
North America|North American
North Borneo;Sabah|Sabahan
North Carolina;Old North State;Tar Heel State|North Carolinian;Tarheel
North Dakota;Peace Garden State|North Dakotan
North Vietnam|North Vietnamese
Northern Rhodesia;Republic of Zambia;Zambia|Zambian|Lusaka
Nova Scotia|Nova Scotian
Numidia|Numidian
Oklahoma;Sooner State|Oklahoman;Sooner
Olympia|Olympian;Olympic
Ottoman Empire;Turkish Empire|Ottoman
Oxford|Oxonian
Pacific;Pacific Ocean
Palau;Republic of Palau;TT|Palauan|Ngerulmud
Palestine;Palestinian Territories||Ramallah
Palestine|Palestinian
Palmetto State;South Carolina|South Carolinian
Panama;Republic of Panama|Panamanian|Panama City
Papua|Papuan
Paraguay;Republic of Paraguay|Paraguayan|Asuncion;Asunción
Parthia|Parthian
Peloponnese;Peloponnesian Peninsula;Peloponnesus|Peloponnesian
Peru;Republic of Peru|Peruvian|Lima
Phenicia;Phoenicia|Phoenician
Philippines;Republic of the Philippines|Filipino;Philippine|Manila
Philistia|Philistine
Phrygia|Phrygian
Pitcairn;Pitcairn Islands||Adamstown
Poland;Polska;Republic of Poland|Pole;Polish|Warsaw;Warszawa
Polynesia|Polynesian
Porto Rico;Puerto Rico|Puerto Rican
Portugal;Portuguese Republic|Lusitanian;Portuguese|Lisboa;Lisbon
Preussen;Prussia|Prussian
Puerto Rico||San Juan
Quebec|Quebecois
Republic of Korea;South Korea|South Korean|Seoul
Republic of San Marino;San Marino|San Marinese|City of San Marino;San Marino
Republic of Senegal;Senegal|Senegalese|Dakar
Republic of Seychelles;Seychelles|Seychellois|Victoria
Republic of Sierra Leone;Sierra Leone|Sierra Leonean|Freetown
Republic of Singapore;Singapore|Singaporean
Republic of Slovenia;Slovenia;Slovenija|Slovene;Slovenian|Ljubljana
Republic of South Africa;South Africa|Afrikaans;Afrikaner;South African|Pretoria
Republic of Tajikistan;Tadjik;Tadzhik;Tadzhikistan;Tajik;Tajikistan|Tajikistani|Dusanbe;Dushanbe;Dyushambe;Stalinabad
Republic of Trinidad and Tobago;Trinidad and Tobago||Port of Spain
Republic of Tunisia;Tunisia|Tunisian|Tunis
Republic of Turkey;Turkey;Turkiye;Türkiye|Turk;Turkish|Angora;Ankara
Republic of Uganda;Uganda|Ugandan|Kampala
Republic of Uzbekistan;Uzbek;Uzbekistan|Uzbekistani|Tashkent;Taskent
Republic of Venezuela;Venezuela|Venezuelan|Caracas
Republic of Yemen;Yemen|Yemeni;Yemenite|Sana'a
Republic of Zimbabwe;Rhodesia;Southern Rhodesia;Zimbabwe|Rhodesian;Zimbabwean|Harare;Salisbury
Republic of the Sudan;Soudan;Sudan|Sudanese|Khartoum
Reunion;Réunion||Saint-Denis
Rhein;Rhine;Rhine River|Rhenish
Rio;Rio de Janeiro|Carioca
Romania;Roumania;Rumania|Romanian;Roumanian;Rumanian|Bucharest;Bucharesti;Bucuresti
Ruanda;Rwanda;Rwandese Republic|Ruandan;Rwandan|Kigali
Russia;Russian Federation|Russian|Moscow|Kremlin
Russia;Soviet Union;USSR;Union of Soviet Socialist Republics|Russian;Soviet
Sahara;Sahara Desert|Saharan
Saint Barthelemy;St. Barthélemy|Saint Barthélemy|Gustavia
Saint Helena;St. Helena||Jamestown
Saint Lucia;St. Lucia|Saint Lucian|Castries
Saint Martin;St. Martin||Marigot
Saint Pierre and Miquelon;St. Pierre and Miquelon||Saint-Pierre
Saint Vincent and the Grenadines;St. Vincent and Grenadines;St. Vincent and the Grenadines||Kingstown
Salonica;Salonika;Thessalonica;Thessaloniki|Thessalonian
Samoa;Samoan Islands|Samoan
Sarawak|Sarawakian
Sardegna;Sardinia|Sardinian
Sardegna;Sardinia|Sardinian
Savoy|Savoyard
Scandinavia|Norse;Northman;Scandinavian
Schweiz;Suisse;Svizzera;Swiss Confederation;Switzerland|Helvetian;Swiss|Bern;Berne
Scotland|Scot;Scotch;Scotchman;Scots;Scotsman;Scottish
Seeland;Sjaelland;Zealand|Zealander
Serbia;Srbija|Serbian
Serbia||Belgrade
Siberia|Siberian
Sicilia;Sicily|Sicilian
Sicilia;Sicily|Sicilian
Sind|Sindhi
Singapore|Singaporean
Sint Maarten||Philipsburg
Sitsang;Thibet;Tibet;Xizang|Tibetan
Slovak Republic;Slovakia|Slovak;Slovakian|Bratislava;Pozsony;Pressburg
Solomon Islands|Solomon Islander|Honiara
Somalia|Somali;Somalian|Mogadiscio;Mogadishu
South America|South American
South Georgia and South Sandwich Islands;South Georgia and the South Sandwich Islands||King Edward Point
South Sudan|South Sudanese|Juba
Spanish Sahara;Western Sahara||El Aaiún
Sparta|Spartan
Sumatra|Sumatran
Sumer|Sumerian
Sunderland|Mackem
Svalbard and Jan Mayen||Longyearbyen
Syria;Syrian Arab Republic|Syrian|Damascus;Dimash
Tahiti|Tahitian
Tanganyika;Tanzania;United Republic of Tanzania|Tanzanian|Dar es Salaam;Dodoma
Tasmania|Tasmanian
Tennessee;Volunteer State|Tennessean;Volunteer
Thebes|Theban
Thebes|Theban
Thessalia;Thessaly|Thessalian
Thrace|Thracian
Timor|Timorese
Tirol;Tyrol|Tyrolean;Tyrolese
Tobago|Tobagonian
Togo;Togolese Republic|Togolese|Lome;Lomé
Tokelau||Fakaofo
Toscana;Tuscany|Tuscan
Trinidad|Trinidadian
Tristan da Cunha||Edinburgh of the Seven Seas
Tunis|Tunisian
Turkmen;Turkmenia;Turkmenistan;Turkomen||Ashgabat;Ashkhabad
Turks and Caicos Islands||Cockburn Town
U.S. Minor Outlying Islands;U.S. Outlying Islands|United States Minor Outlying Islands
U.S. Virgin Islands||Charlotte Amalie
Ukraine;Ukrayina|Ukrainian;Ukranian|Kiev;Kyiv;Kyyiv
Uruguay|Uruguayan|Montevideo
Venezia;Venice|Venetian
Vienna|Viennese
Virginia|Virginian
Wallis and Futuna||Mata-Utu
Washington;Washington D.C.|Washingtonian
Wessex|West Saxon
West Africa|West African
West Berlin|West Berliner
Yorkshire|Tyke
Yugoslavia|Jugoslav;Jugoslavian;Yugoslav;Yugoslavian
|Northerner
`;
// Those that are words of their own in small letters.
export const COMMON_WORDS =
  'afghan afghani alpine alsatian anjou arcadian argentine attic badger beaver berlin bohemia bohemian bolivia brazil brit buckeye byzantine capitol carioca cashmere chad chile china congo continent continental corinthian cornhusker curacao cyprian dalmatian damascene danish delphic french geneva geordie gopher guinea ilium ionic japan java jersey kiwi kremlin lesbian levant male man manila mars mercurial mercury mongoloid morocco muscat muscovite occidental olympian ottoman oxford pacific pentagon philistine pole polish punic reunion roman savoy scotch siamese sooner soviet spartan sucre swede tripoli trojan troy turkey tyke tyrolean us valley volunteer welsh wolverine zaire';
