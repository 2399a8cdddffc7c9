/** Things worked on and kinds of work that are no fault by themselves; enough to know what the job is about. */
export const WORK_WORDS = {
  en: `
    sign deck fence tile tiles tiling drywall window windows gutter gutters shingle shingles
    soffit fascia siding thermostat doorbell camera cameras generator charger ev fan fans
    filter filters duct ducts vent vents insulation attic basement bathroom kitchen remodel
    renovation cabinet cabinets countertop counter backsplash paint painting painter plaster
    caulk grout floor flooring carpet hardwood laminate stairs railing porch patio concrete
    driveway walkway brick stucco chimney flue flashing skylight bathtub tub shower toilet
    faucet sink disposal dishwasher washer dryer fridge refrigerator freezer oven stove range
    microwave lock locks deadbolt key keys rekey opener remote keypad spring springs track
    cable panel door doors closet knob hinge screen shelf shelves tv mount mirror blinds
    curtain furniture assembly assemble furnace boiler heater heat ac hvac minisplit compressor
    condenser refrigerant freon coil blower ignitor sprinkler sprinklers irrigation hose spigot
    septic well pump softener filtration pipe pipes repipe drain sewer line lines gas water
    outlet outlets switch light lights lighting fixture chandelier circuit circuits breaker
    rewire wiring surge meter transformer pole leak leaks noise noisy squeak smell odor mold
    mouse mice wasps squirrels raccoon tree stump pool spa sauna hail storm damage claim
    inspection permit tune tuneup maintenance checkup service install installed installation
    installing replace replaced replacing replacement repair repaired repairs fix fixed fixing
    broken broke stuck cracked loose rotted rotten rusted clogged dead quote quotes estimate
    estimates bid bids price job project estimator handyman hang hung pressure grab bar bars
    unclog pilot stain stained toilet seat valve gasket trap ice maker element belt drum
    detector detectors alarm intercom mailbox gate awning screen crawlspace circulator radiator
    radiators ballast bulb bulbs recessed dimmer gfci`,
  es: `
    instalar instalacion arreglar reparar reparacion cambiar remplazar reemplazar poner pintar
    pintura limpiar limpieza mantenimiento revisar revision checar cotizacion presupuesto
    estimado estimate ventana ventanas puerta puertas piso azulejo azulejos loseta techo tejas
    teja canaleta canaletas cerca barda abanico ventilador ventiladores ductos filtro filtros
    termostato estufa horno lavadora secadora refri refrigerador lavaplatos bano cocina
    regadera tina lavabo fregadero inodoro excusado llave llaves tuberia tubo tubos bomba
    boiler calentador aire clima luz luces foco focos lampara lamparas contacto contactos
    enchufe apagador breaker breakers cableado cable chapa cerradura control porton garage fuga
    gotera gotea ruido rechina roto rota rotas quebrado descompuesto descompuesta tapado tapada
    atascado madera gabinetes cemento concreto pared paredes goteras humedad remodelar
    remodelacion calefaccion detector medidor`,
  fr: `
    installer installation reparer reparation changer remplacer nettoyer nettoyage entretien
    peinture soumission devis fenetre fenetres porte portes toit toiture bardeaux gouttiere
    gouttieres plancher ceramique robinet robinets toilette douche bain evier lavabo tuyau
    tuyaux drain pompe thermopompe fournaise chauffage chauffe climatiseur prise prises
    interrupteur lumiere lumieres panneau disjoncteur fil laveuse secheuse frigo four lave
    vaisselle linge serrure fuite coule fuit bruit bouche bouchee brise brisee cassee casse
    garage foyer ventilateur hotte refrigerateur`,
};

export const WORK: ReadonlySet<string> = new Set(
  Object.values(WORK_WORDS).join(' ').trim().split(/\s+/),
);
