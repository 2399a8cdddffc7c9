const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/[\s,]+/));

/** What a street name ends in (English). */
export const SUFFIX = set(
  `
    st street str rd road ave av avenue blvd boulevard blv bvd dr drive drv ln lane ct court
    cir circle pl place ter terr terrace trl trail tr way pkwy parkway pky hwy highway sq
    square loop lp run pass path pike tpke turnpike xing crossing crk creek bnd bend cv cove hl
    hill hills hollow holw pt point ridge rdg row walk mews plaza plz pt park pk alley aly
    grove grv glen gln heights hts landing lndg manor mnr meadow meadows vista view vw crescent
    cres cr gate gdns gardens green grn close estates bluff fwy expy route rte trace trce ranch
    common commons mall bypass vlg village cresent chase knoll knolls harbor shore shores wharf
    canyon cyn valley vly bay wy aven avneue steet raod drve lne crt blvrd`,
);

/** What a street name begins with (Spanish and French). */
export const PREFIX = set(
  `
    calle avenida av ave avda blvd bulevar boulevard boul camino carretera callejon privada
    paseo calzada via rue chemin ch rang allee montee cote place impasse route rte cll carrera
    cra calz priv c avenue via pasaje circuito carr
    plaza plza pza glorieta ronda travesia rambla callejuela pje pso cl`,
);

export const DIRECTION = set(
  `
    n s e w ne nw se sw north south east west northeast northwest southeast southwest nord sud
    est ouest o no so norte sur este oeste`,
);

/** Roads known by a number. */
export const NUMBERED_ROAD = set(
  `
    hwy highway cr rr fm sr us route rte rt ranch county state farm i interstate rm th ih pr sh
    ih co road loop range rang line concession cty county conc township twp`,
);

/** Street words that a number may follow as the name: "calle 5", "Carr 2". */
export const NUMBERED_PREFIX = set(
  `
    calle avenida av ave avda avenue blvd carretera carr camino callejon privada calzada calz cll
    carrera cra route rte rue rang c cote`,
);

/** Housing estates that stand before or behind the street: "Urb Los Angeles". */
export const COMPLEX = set(
  `
    urb urbanizacion residencial condominio cond colonia col fracc fraccionamiento reparto parcelas
    caserio conjunto barriada egida res`,
);

/** Before the number of a flat, suite or lot. */
export const UNIT = set(
  `
    apt apartment apmt unit ste suite lot fl floor flr bldg building app appt depto dept
    departamento apto apartamento bureau trlr trailer rm room spc space no bsmt basement rear
    upper lower box rr interior int dpto suit aprt apart piso bldng appartement num ph
    penthouse local loc lote espacio esp edificio edif torre oficina`,
);

/** Units that are also words of street names, so only behind the street: "stall 8", "bloque C". */
export const UNIT_TOO = set(
  `
    site stall bay pad slip hangar kiosk booth berth dorm cabin cottage villa block blk bloque
    bloq blq portal escalera esc planta puerta pta manzana mz mza solar nave casa office lt`,
);

export const STATE = set(
  `
    al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj
    nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr on qc bc ab mb sk ns nb
    nl pe yt nt nu alabama alaska arizona arkansas california colorado connecticut delaware
    florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
    massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma
    oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
    ontario quebec manitoba saskatchewan alberta tex calif fla mass conn penn ont`,
);

/** After a number, these count or measure something: no street begins here. */
export const QUANTITY = set(
  `
    amp amps ampere watt watts volt volts v kw ft feet foot inch inches in sq gal gallon
    gallons ton tons btu seer lb lbs lbs psi ppm hp mph cfm year years yr yrs month months mo
    week weeks wk wks day days hr hrs hour hours min mins minute minutes sec am pm oclock o
    times time x nd rd th bed beds bedroom bedrooms bath baths bathroom bathrooms room rooms
    story stories floors car cars door doors window windows outlet outlets light lights toilet
    toilets sink sinks faucet faucets unit units zone zones kids kid children people person
    adults babies dogs dogs cats tenants degrees deg degree f percent dollars bucks quotes
    quote of or and to thru other others different more guys men big small little new old large
    separate circuit circuits breaker breakers panel panels pipe pipes drain drains leak leaks
    spots spot vents vent places place rings calls texts pics pictures photos miles mile blocks
    anos ano meses mes semanas semana dias dia horas hora minutos grados pies galones cuartos
    cuarto banos bano recamaras ninos hijos ventanas puertas focos carros personas pisos
    contactos llaves tubos de la el los las y o a veces cotizaciones ans an mois semaines jours
    heures h pieces chambres salles portes fenetres prises enfants et ou fois degres pieds
    coats pairs pair sets set gang prong pound pounds speed ply pane burner qt quart cu cubic
    lf linear sqft storey plus minus ish something is was are were isnt in on at for with by
    the a an my our we i it its if no not but so because cuz until til till after before only
    per each every both all any just st_ works work good fine great ok okay por entre hasta
    despues antes toma noon afternoon morning evening sharp tomorrow today tonight tmrw weds
    thurs tues mon monday tuesday wed wednesday thu thur thursday fri friday sat saturday sun
    sunday lunes martes miercoles jueves viernes sabado domingo jan feb mar apr may jun jul aug
    sep sept oct nov dec shingles shingle tiles tile boards board steps step trees tree fans
    fan smoke detectors cameras camera heaters heater furnaces acs hose hoses bibs toilet's
    appliances appliance washers dryers fridges openers opener springs spring keys key locks
    lock filters filter sections section holes hole cans can gutters downspouts skylights
    skylight wells tanks tank valves valve pumps pump cracks crack layers layer sides side
    rolls sheets missed call text cell phone number code gate zip stars star reviews review
    estimates estimate bids bid offers offer visits visit trips trip companies company
    contractors plumbers electricians techs`,
);

/** Words that end a street name or a town, or begin something else. */
export const NOT_STREET = set(
  `
    the is are was were am be been it its im ive id ill i we he she they you u our your my his
    her their this that these those there here and or but so because cuz if when while then
    than as at in on to for from with without about of by near off out up down over under
    through thru between behind beside across into onto not no dont doesnt didnt isnt wont cant
    can could would should will have has had having do does did get got getting need needs
    needed want wants wanted like love please pls plz thanks thank thx ty asap urgent emergency
    hi hello hey yes yeah yep no nope ok okay sorry also just still again now today tonight
    tomorrow tmrw tmw who what where why how any some all both each every other another new old
    same kitchen sink toilet leak leaking leaks water heat heater furnace ac garage door roof
    pipe drain broken clogged call text house home apartment problem issue someone somebody
    anyone anytime whenever mornings morning afternoon afternoons evening evenings weekday
    weekdays weekend weekends after before until monday tuesday wednesday thursday friday
    saturday sunday mon tue tues wed weds thu thur thurs fri sat sun week weeks name thank
    electric electrical power outlet basement upstairs downstairs gate code cross next quiero
    necesito tengo estoy esta estan es son hay se mi su un una el la los las de del en con por
    para pero y o ni que cuando como donde porque si no ya hoy manana ahora gracias favor soy
    llamo me nos casa lunes martes miercoles jueves viernes sabado domingo urgente despues
    antes cualquier le les un une du des et ou mais je j nous vous il elle est sont pas ne que
    qui quand svp merci urgent lundi mardi mercredi jeudi vendredi samedi dimanche demain ma
    mon mes pour avec sans dans sur au aux disponible`,
);

/** The address that follows is not where the work is. */
export const ELSEWHERE = set(
  `
    neighbor neighbors neighbour neighbours owner owners landlord landlords landlady mailing
    billing bill bills pobox previous former vecino vecinos vecina dueno duena proprietaire
    voisin mail invoice moved correo`,
);

/** Lead-ins that make a bare number and word an address. */
export const LEAD_IN = set(
  `
    at address live located is im en direccion vivo adresse habite au @ addy adress addres
    location place house job service loc est dir estoy property rental`,
);
