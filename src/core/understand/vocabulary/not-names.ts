const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** First names that are everyday words too: in small letters they are taken for the word. */
export const ALSO_WORDS = set(
  `
    art april angel amber august autumn bill brook buck bud carol cat chase chip clay cliff cole
    coral crystal daisy dale dawn dean dexter dick dixie dot drew duke dusty earnest faith fern
    flo flor forrest foster frank gale garland gene ginger glen grace grant guy harmony hazel
    heather holly honor hope hunter iris ivy jack jade jay jesus jewel joy june justice king
    kit kitty lance land lane laurel lee len liberty lily lucero luna luz magnolia marina mark
    mason max may melody mercedes mercy merry mesa miles misty mona nova olive opal page parker
    pat patience paz pearl penny pepper perla pierce pilar piper porter precious ray raven rex
    rich rico river rob robin rocky rocio rod rose ruby rusty sage sal salvador sandy santos
    sierra skip skipper sky skyler socorro sol soledad spencer sterling stew storm sue summer
    sunny tad tanner terry tony tucker ty van velma violet virginia vito wade walker wally ward
    will willow woody angeles rosa blanca alba alma consuelo cruz dolores gloria milagros
    remedios refugio reyes trinidad victoria esperanza mari tina tita pita nena memo coco cuca
    fe placido urbano vidal ventura primitivo secundino salome asia china jordan israel georgia
    carolina dakota dallas austin houston orlando madison charlotte savannah savanna savannah
    aurora eugene lincoln cleveland memphis paris london florence jackson chester chad kenya
    india sydney denver augusta abilene troy lancaster modesto lou read long young hall bobo`,
);

/** Towns that are first names: after an address it is the town. */
export const ALSO_TOWNS = set(
  `
    dallas austin houston orlando madison charlotte savannah aurora eugene lincoln florence
    jackson chester troy modesto santa beverly arlington augusta abilene denver cleveland
    santiago guadalupe mercedes laredo trenton elgin marion melrose clinton clifton elizabeth
    virginia carlton clayton dayton clyde vernon warren washington`,
);

/** Relations of the customer: a name beside one is theirs, not the texter's. */
export const RELATION = set(
  `
    wife husband hubby son daughter mom mother mum dad father sister brother aunt uncle cousin
    niece nephew grandma grandpa grandmother grandfather girlfriend boyfriend fiance fiancee
    partner roommate roomie neighbor neighbour neighbors friend boss super superintendent tenant
    tenants renter landlord landlady owner manager housekeeper nanny sitter babysitter caregiver
    nurse maid cleaner assistant secretary receptionist foreman contractor plumber electrician
    tech technician guy realtor agent inspector pastor dog dogs cat cats puppy kitten horse bird
    parrot pet pets kid kids baby babies boy girl toddler twins named called contact for with
    esposa esposo marido mujer hijo hija mama papa hermano hermana tia tio prima primo sobrino
    sobrina abuela abuelo suegra suegro novia novio vecino vecina vecinos amigo amiga jefe jefa
    inquilino inquilina inquilinos dueno duena encargado encargada perro perra perrito gato gata
    gatito nino nina ninos bebe senora senor muchacho muchacha conserje nana ninera llamado
    llamada con para contacto de femme mari fils fille voisin voisine ami amie locataire chien
    chat mere pere frere soeur`,
);

/** What a texter may call themselves after the name: "Desmond, mgmt". */
export const ROLE = set(
  `
    mgmt management mgr manager tenant renter owner homeowner landlord landlady super
    superintendent president treasurer secretary hoa apt apartment unit suite ste condo office
    property prop maintenance director principal pastor supervisor foreman resident caretaker
    inquilino inquilina dueno duena encargado encargada gerente administrador administradora
    depto departamento apartamento casa locataire proprietaire gerant`,
);

/** What makes a capitalised phrase a firm or a place. */
export const BUSINESS = set(
  `
    cafe coffee diner grill bar pub bistro bakery deli pizza pizzeria restaurant taqueria tavern brewery rv park resort inn motel hotel
    lodge campground marina salon spa barbershop clinic dental dentistry daycare preschool school academy church chapel temple
    ministries gym fitness studio market mart store shop shoppe boutique plaza mall tower towers apartments apts condos condominiums
    villas estates hoa association properties property realty rentals management mgmt group services service solutions llc inc corp co
    company plumbing hvac heating cooling electric roofing construction contractors auto motors tire garage laundry laundromat cleaners
    farm farms ranch dairy feed vineyard winery nursery landscaping kennel vet veterinary pharmacy library museum center centre
    foundation bank insurance law office offices supply warehouse storage manor senior living club lounge theater theatre
    restaurante panaderia carniceria tienda taller lavanderia iglesia guarderia clinica escuela`,
);

/** Before a name, without belonging to it. */
export const RANK = set(
  'sgt sergeant ssgt msgt cpl cpt capt captain lt lieutenant maj major col colonel gen cmdr chief officer deputy sheriff rev reverend fr father sister rabbi coach judge hon pvt po petty',
);

/** Before a signature. */
export const CLOSER = set(
  `
    thanks thank thankyou thx thnx thnks tks tx ty tysm tyvm regards best cheers sincerely
    respectfully xo xoxo love blessings appreciated appreciate gracias grax saludos atte
    atentamente cordialmente bendiciones merci cordialement salutations please pls plz porfa`,
);

/** Capitalised words that stand alone and name nobody. */
export const NO_NAME = set(
  `
    ok okay good sorry not also looking interested calling texting available free trying having
    getting going located urgent apt unit hvac plumbing stop wrong number plumber electrician
    sure fine great leaving here back mom dad wife husband tenant owner manager landlord
    landlady renter homeowner customer client patient resident nobody somebody anybody everyone
    someone anyone still right over kids new waiting snow me you him her them us it all both
    none either neither something nothing anything everything same again maybe perhaps
    hopefully please thanks thx appreciated cheers regards blessings love sincerely best help
    hurry emergency asap lol lmao idk tbh fyi btw omg ugh wow damn dang crap yikes condo duplex
    triplex townhouse townhome house apartment rental ranch bungalow cabin trailer garage attic
    basement upstairs downstairs kitchen bathroom bedroom den porch deck yard roof church school
    office store shop restaurant cafe diner bakery salon clinic hotel motel daycare gym bar bank
    library warehouse church temple mosque hoa mgmt management maintenance security residential
    commercial weekly monthly daily sincerely weird strange bad worse terrible horrible awful
    gross nasty loud quiet hot cold warm cool freezing frozen wet dry soaked flooded black white
    red blue green yellow brown gray grey silver gold pink purple orange beige tan bronze copper
    brass chrome nickel steel wood oak maple pine vinyl brick stone metal plastic glass ceramic
    pex pvc romex cedar mahogany cherry walnut flexible whenever wherever however retired
    disabled elderly pregnant veteran senior military teacher nurse facebook google yelp nextdoor
    angi angie's angies homeadvisor thumbtack craigslist instagram venmo zelle paypal cash check
    visa iphone android christmas easter thanksgiving halloween ramadan hanukkah passover
    january february march july september october november december spring fall winter estimate
    quote price warranty insurance permit repair install replace inspection maintenance tuneup
    mr mrs ms miss dr sr sra srta don dona senor senora senorita mister lady sir madam maam
    boss man dude bro buddy pal folks guys team hon sweetie dear amigo amigos jefe mija mijo
    compa oiga mire aqui alli alla ahi adentro afuera arriba abajo atras nadie alguien todos
    todo nada algo siempre nunca jamas quizas ojala tambien tampoco ayuda auxilio socorro
    rapido rapidito pronto propietario propietaria dueno duena inquilino inquilina encargado
    cliente esposa esposo casado trabajador jardinero plomero electricista techero pintor
    iglesia escuela tienda restaurante guarderia oficina clinica cochera recamara comedor sotano
    navidad semana santa urgente saludos bendiciones atentamente atte cordialmente porfavor
    porfis dios quien cual cuanto cuando donde como porque pues bueno buena buenas buenos claro
    perfecto sale orale simon hombre mujer nuevo nueva viejo vieja mero mera puro pura interesado
    interesada disponible preocupado preocupada desesperado desesperada mexicano mexicana
    cuban mexican american canadian dominican colombian chinese russian indian korean vietnamese
    filipino haitian italian done dying stuck fed desperate absolutely section unit walmart amazon
    residente vecino vecina locataire proprietaire bonjour bonsoir salut`,
);

/** Titles before a name; the English ones belong to it. */
export const TITLE = set(
  'la el le mr mrs ms miss dr prof pastor sr sra srta senor senora senorita don dona tu su aunt uncle tia tio madame monsieur mme m',
);

/** Small words inside a surname: "Maria de la Cruz". */
export const SURNAME_PARTICLE = set('de del la las los van von der di da du le san mac st o');

/** Makers of what is mended: "2 Kohler toilets", "Whirlpool". */
export const BRAND = set(
  `
    samsung lg bosch kenmore whirlpool maytag ge frigidaire kitchenaid electrolux subzero wolf
    viking miele speed queen rheem trane carrier lennox goodman york bryant ruud amana daikin
    mitsubishi fujitsu bradford aosmith navien rinnai takagi kohler delta moen pfister toto
    american standard gerber grohe hansgrohe liftmaster chamberlain genie craftsman wayne dalton
    clopay amarr ring nest ecobee honeywell square siemens eaton cutler zinsco federal pacific
    leviton lutron generac kohler tesla ford chevy toyota honda makita dewalt milwaukee ryobi
    hunter trex hardie gaf owens corning pella andersen jeld simonton velux velcro insinkerator`,
);
