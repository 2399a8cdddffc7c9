import type { DangerKind } from '../reading.ts';
import type { Scene } from './scene.ts';

const POWERED =
  'ELECTRICPART|APPLIANCE|HEATSYS|ACSYS|FRIDGE|tv|television|tele|motor|opener|vent|outlet|microwave|micro|furnace|charger|cargador|batteries|battery_pack|scooter|hoverboard|e_bike|laptop';

/** Dangers to life that lay people describe by what they sense. */
export const DANGER_SCENES: (Scene & { kind: DangerKind })[] = [
  { kind: 'gas', all: ['ODORANT'] },
  {
    kind: 'gas',
    all: ['SKUNK', 'GASPLACE'],
    unless:
      'DRAIN SEWERLINE SEWAGE FRIDGE ANIMALS trap crawlspace crawl_space wood ROOF SALES HOTWATER',
  },
  {
    kind: 'gas',
    all: ['HISS|ROAR', 'KNOB|GASPLACE', 'TASTE|SMELL|SKUNK|STING|dizzy'],
    unless: 'SALES',
  },
  { kind: 'gas', all: ['HISS', 'KNOB'], unless: 'WATER SALES FAUCET IGNITER DRAIN' },
  { kind: 'gas', all: ['CLICKS', 'SMELL|SKUNK', 'GASPLACE'], unless: 'SALES' },
  {
    kind: 'gas',
    all: ['YELLOWPIPE', 'ROAR|HISS|CUTLINE|DIGCREW|SMELL'],
    unless: 'WATER install quote estimate cotizar instalar',
  },
  {
    kind: 'gas',
    all: [
      'WHISTLES',
      'stove|range|oven|cooktop|cooker|burner|burners|grill|bbq|estufa|horno|hornilla|parrilla|asador|regulator|regulador|cilindro|bombona',
    ],
    unless: 'WATER FAUCET kettle pot pan steam IGNITER SALES air tire',
  },
  {
    kind: 'gas',
    all: ['ROAR|HISS', 'DIGCREW', 'CUTLINE|tubo|pipe|line|linea|ground|dirt|tierra'],
    unless: 'WATER SALES sprinkler',
  },
  {
    kind: 'gas',
    all: ['STING', 'GASPLACE|HEATSYS|APPLIANCE|FLED|meter|medidor|SKUNK'],
    unless:
      'onion onions bleach cleaner paint pool allergies dust dusty mold polvo moho SALES chlorine cloro',
  },
  { kind: 'carbon_monoxide', all: ['FRESHAIR'], unless: 'SALES' },
  {
    kind: 'carbon_monoxide',
    all: ['BEEPSFOUR', 'ALARMTHING|FLED|GADGET|wall|pared|pasillo|hallway|ceiling|techo'],
    unless: 'LOWBATTERY APPLIANCE FRIDGE thermostat SALES',
  },
  { kind: 'carbon_monoxide', all: ['INVISIBLE', 'ALARMTHING|LOUD|FLED|SYMPTOM'] },
  {
    kind: 'carbon_monoxide',
    all: ['ALARMTHING', 'LOUD|SCREAMS', 'FLED|NOTBATTERY|NUMBERSHOWN|SYMPTOM|FRESHAIR'],
    unless: 'SALES CAR WATER burglar SUMP FRIDGE thermostat',
  },
  {
    kind: 'carbon_monoxide',
    all: ['NUMBERSHOWN', 'ALARMTHING|GADGET', 'LOUD|NOTBATTERY|FLED|SYMPTOM'],
    unless: 'SALES thermostat FRIDGE COLDBOX SUMP WATER',
  },
  {
    kind: 'fire',
    all: ['HAZE', POWERED],
    unless:
      'window windows glass mirror shower ventana vidrio headlight sight water agua brain WATER SALES',
  },
  {
    kind: 'fire',
    all: ['HAZE', 'FLED|STING|LOUD|SMELL'],
    unless: 'window windows glass WATER SALES DRAIN',
  },
  {
    kind: 'fire',
    all: [
      'GLOW',
      `${POWERED}|lint|wall|wall_plate|plate|crack|duct|insulation|pared|secadora|pelusa|behind`,
    ],
    unless:
      'led leds bulb bulbs night night_light nightlight pilot FIREOTHER thermostat screen remote dim faint faintly coil element burner stovetop IGNITER SALES stars sign',
  },
  {
    kind: 'fire',
    all: [
      'FOUGHTFIRE',
      `${POWERED}|lint|curtain|curtains|wall|cocina|kitchen|pelusa|GLOW|FLED|flame|flames|grease`,
    ],
  },
  {
    kind: 'fire',
    all: ['PAINTBUBBLE', 'HOT|HOTTOUCH|tv|tele|outlet|ELECTRICPART'],
    unless: 'WATER LEAK STAIN DRIP shower SALES humidity SPREAD',
  },
  {
    kind: 'electric',
    all: ['HOTTOUCH', 'ELECTRICPART|wall|pared|drywall|plate|cord|charger|tv|tele'],
    unless:
      'HOTWATER WATER SALES ACSYS HEATSYS WATERHEATER PIPE shower FAUCET sun sol radiator chimney faucet fireplace',
  },
  { kind: 'electric', all: ['GOO', 'ELECTRICPART'], unless: 'SALES ROOF DRAIN' },
  {
    kind: 'electric',
    all: [
      'SOFTENED',
      'cord|plug|outlet|outlets|wire|wires|cable|cover|plate|socket|contacto|enchufe|apagador|breaker|switch',
      'SMELL|HOT|HOTTOUCH|BURN|MELT|toast|brown|black|negro',
    ],
    unless: 'SALES DATAWIRE',
  },
  {
    kind: 'electric',
    all: ['STARS', 'ELECTRICPART|cord|wall|wire|wires|box'],
    unless:
      'IGNITER review reviews rating 5_stars five_stars energy FAUCET WATER gas SALES christmas DRAIN lights',
  },
  {
    kind: 'electric',
    all: ['FEELS', 'WETMETAL'],
    unless:
      'bug bugs mosquito mosquitoes ant wasp bee asleep arthritis foot leg pie pierna foot leg duerme_el_pie pie pierna sunburn SALES static price carpal IGNITER flu nerve circulation dog_bite',
  },
  {
    kind: 'electric',
    all: ['FEELS', 'TOUCH|ELECTRICPART'],
    unless:
      'bug bugs mosquito wasp bee asleep SALES static price IGNITER fan nerve doorbell intercom BUZZ',
  },
  {
    kind: 'electric',
    all: ['BALKS', 'HERD', 'DRINKS'],
    unless: 'SALES static over_fence electric_fence',
  },
  { kind: 'electric', all: ['STANDING', 'SWITCHGEAR'], unless: 'SALES outside yard above dry' },
  {
    kind: 'electric',
    all: [
      'LEAK|DRIP|RAINON|botando',
      'bombillo|bombilla|foco|focos|lampara|light_fixture|chandelier|can_light|can_lights|recessed_light|ceiling_light|ceiling_fan|abanico|breaker_box|breaker_panel|electrical_panel|outlet',
    ],
    unless: 'SALES WATERHEATER',
  },
  {
    kind: 'wire',
    all: ['STRUNG', 'LIVECABLE'],
    unless: 'DATAWIRE SALES SEWERLINE christmas clothesline PIPE',
  },
  { kind: 'wire', all: ['POLEHIT', 'LIVECABLE|WIRE'], unless: 'SALES DATAWIRE' },
  {
    kind: 'wire',
    all: [
      'tendido|tendido_de_la_luz|tendido_electrico|live_cable|live_cables',
      'DOWNED|STRUNG|TREE|FALLHIT|OUTDOORS',
    ],
  },
  {
    kind: 'electric',
    all: [
      'fizz|fizzes|fizzing|fizzed|fizzling|crackles|sizzles',
      'rained|rained_on|rained_in|WET|soaked|splashed',
    ],
    unless: 'soda pan grill SALES FAUCET',
  },
  {
    kind: 'electric',
    all: ['BALKS', 'HERD', 'ELECTRICPART|wires|wire|cord|rail|spigot|hot_tub|pool|enchufe|cable'],
    unless: 'over_fence electric_fence invisible_fence shock_collar collar SALES ladder',
  },
  {
    kind: 'electric',
    all: [
      'still_plugged_in|plugged_in|plugs|outlets|cords|power_strip|enchufes|enchufado|enchufada|enchufados|conectado|conectada|conectados',
      'BRIMS|FLOOD|CLIMBS|STANDING',
      'basement|sotano|cellar|floor|INSIDE|piso|garage',
    ],
    unless: 'SUMP install quote estimate generator battery',
  },
  {
    kind: 'medical',
    all: ['LIFEGEAR|BREATHER', 'POWERGONE|DEAD|BARE_OUT'],
    unless: 'install quote estimate price cotizar cotizacion generator generador transfer_switch',
  },
  {
    kind: 'fire',
    all: [
      'boomed|boom|whoomp|whoomph|bang|kaboom|booms|booming|exploto|trueno|tronido|estallido',
      'HEATSYS|GASPLACE|WATERHEATER',
      'HAZE|SMELL|STING|flame|flames|blue|black|soot|dust|FLED|llama|lit|light|shook',
    ],
    unless: 'SALES duct ducts WATER',
  },
  {
    kind: 'fire',
    all: [
      'caught|prendio|se_prendio|agarro',
      'dryer|microwave|oven|outlet|toaster|charger|lint|grease|secadora|microondas|enchufe|cargador|horno',
      'red|flame|flames|smoke|unplugged|burn|burned|black|brasas|GLOW|HOT|FOUGHTFIRE|lumbre',
    ],
    unless: 'SALES',
  },
  {
    kind: 'carbon_monoxide',
    all: [
      'HEADACHY|SYMPTOM',
      'heater|furnace|boiler|calefa|calefaccion|calenton|HEATSYS|stove|generator',
    ],
    unless: 'SALES',
  },
  {
    kind: 'gas',
    all: ['SMELL|SKUNK', 'DIGCREW', 'ROAR|HISS|CUTLINE'],
    unless: 'SALES DRAIN SEWERLINE',
  },
  {
    kind: 'gas',
    all: ['SMELL', 'no_flame|wont_light|ticking|CLICKS|pilot', 'FLED|GASPLACE|dizzy|everywhere'],
    unless: 'SALES DRAIN',
  },
  {
    kind: 'wire',
    all: ['POLEHIT', 'electric|electric_thing|electric_meter|electric_box|pole|cord|POWER'],
    unless: 'SALES DATAWIRE GARAGEDOOR APPLIANCE',
  },
];
