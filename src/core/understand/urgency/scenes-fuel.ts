import type { DangerScene } from './scenes-danger.ts';

const POWERED =
  'ELECTRICPART|APPLIANCE|HEATSYS|ACSYS|FRIDGE|tv|television|tele|motor|opener|vent|outlet|microwave|micro|furnace|charger|cargador|batteries|battery_pack|scooter|hoverboard|e_bike|laptop';

/** Gas, carbon monoxide and fire, as lay people sense them. */
export const FUEL_SCENES: DangerScene[] = [
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
];
