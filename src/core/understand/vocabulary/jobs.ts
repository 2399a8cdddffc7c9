/** Things and kinds of work that only say what the job is about, kept out of spelling and language. */
export const JOBS: ReadonlySet<string> = new Set(
  `
    humidifier dehumidifier handrail handrails banister backflow repiping repiped repipes replumb
    solar ductless elevator ramp wheelchair rooftop seal seals moss algae gaskets weatherstripping
    threshold sill subfloor joist joists rafter rafters truss trusses eave eaves dormer cupola
    skylights downspout underlayment membrane manifold recirculating tankless hydronic baseboard
    baseboards economizer damper dampers plenum register registers zoning evaporator heatpump
    turbine turbines racking inverter subpanel conduit receptacle receptacles sconce sconces pendant
    pendants undercabinet uplights trenching bidet urinal vanity spout showerhead standpipe cleanout
    hydrant spigots bibb bib cistern cesspool drywell bollard storefront rekeying keyless keyfob fob
    latch latches padlock transom jamb stile sash pane panes glazing pergola gazebo trellis arbor
    fencing gates sod mulch stump hedge hedges bush bushes limb limbs branches weeds lawn chimney
    hood exhaust lint charger winterize winterizing dewinterize rewiring rewired reroof reroofing
    retile regrout recaulk reseal resealing repaint repainting refinish refinishing resurface
    drainage paver pavers retaining stonework mortar tuckpointing popcorn wainscoting trim molding
    spackle texture jacuzzi bats bat raccoons squirrel bees wasp hornets rats rat roaches
    termites critters ants humedades murcielagos ratas ratones cucarachas avispas abejas termitas
    hormigas nido nest triturador barandal barandales barandilla pasamanos elevador ascensor rampa
    timbre acondicionado consola lamina laminas persiana persianas toldo portero telefonillo
    interfono caldera radiador radiadores vitro vitroceramica campana extractor cisterna vater
    desague desagues bajante canalon canalones tejado grifo grifos cerrojo bombin pestillo mampara
    banera rejilla alicatado parquet tarima rodapie pladur gotele escayola fachada azotea terraza
    balcon diferencial interruptor interruptores ductless splits minisplit zocalo cesped arbol
    arboles poda podar jardin zacate banqueta loza mosaico impermeabilizar impermeabilizacion tinaco
    aljibe fosa septica flotador sello empaque bisagra bisagras chapas candado reja rejas malla
    cortina cortinas`
    .trim()
    .split(/\s+/),
);

const NOT = '(?:no|not|never|dont|doesnt|wont|isnt|cant|nunca|ni|apenas|barely|hardly|casi no)';
const WORKS =
  '(?:gets?|getting|getting to|cools?|cooling|cold|warms?|heats?|hot|spins?|turns?|lights?|latch(?:es)?|drains?|flush(?:es)?|enfria|enfrian|calienta|calientan|gira|giran|jala|jalan|prende|prenden|enciende|arranca|sirve|sirven|abre|abren|cierra|cierran|carga|traba|desagua|seca|lava|funciona|funcionan|flushea)';
const STATE =
  '(?:cold|colder|chilly|warm|warmer|hot|hotter|cooler|freezing|weak|weaker|loud|louder|wobbly|crooked|uneven|stiff|slow|torn|soft|spongy|flojo|floja|flojos|flojas|suelto|suelta|sueltos|sueltas|duro|dura|chueco|chueca|debil|frio|fria)';

/** How a piece of a text says that something is not as it should be, without a fault's own word. */
export const STATES: readonly RegExp[] = [
  / (?:wont|doesnt|isnt|arent|not|never) (?:\w+ )?(?:kick|kicking|start|starting|budge|charge|charging|respond|responding|fill|refill|refilling|seal|latch|lock|light|ignite|cycle|spin|retract|blow|blowing|pump|pumping|connect|connecting|pair|ring|chime|dim|shut) /,
  / (?:no|ni|nunca) (?:\w+ )?(?:baja|bajan|sube|suben|carga|cargan|suena|suenan|responde|conecta|conectan|se oye|se escucha|se ve|tiene fuerza|tiene presion) /,
  new RegExp(` ${NOT} (?:\\w+ ){0,2}${WORKS} `),
  new RegExp(
    ` (?:stays?|runs?|gets?|keeps?|is|are|feels?|esta|estan|sigue|queda|se siente) (?:\\w+ ){0,3}${STATE} `,
  ),
  / \d{2,3} (?:degrees|deg|grados|f) (?:\w+ ){0,2}(?:in|inside|indoors|here|warmer|colder|cooler|hotter|adentro|dentro|en) /,
  / (?:degrees|deg|grados) (?:warmer|colder|cooler|hotter|mas (?:frio|caliente)) /,
  / se (?:me |nos |le )?(?:dano|danaron|rompio|rompieron|quebro|descompuso|atasco|trabo|tapo|aflojo|cayo|quemo|pudrio|rajo|partio|desprendio|solto|zafo|fundio|averio|estropeo) /,
];
