import { expect, test } from 'vitest';
import { read } from '../../../src/core/understand/read.ts';

test.each([
  ['Buenas, Marisol. huele a cable quemado', 'Marisol'],
  ['Hi, Beatrix from the yoga place, 93 W Main. heater smokes', 'Beatrix'],
  ['hello this is uh Reginald Tate, attic fan stinks', 'Reginald Tate'],
  ['Landlord here, Theo Petrakis. outlet by the tub smokes', 'Theo Petrakis'],
  ['DeShawn here, 12 Oak', 'DeShawn'],
  ['Hey Kev here w the dripping shower', 'Kev'],
  ['buenas noches, Paqui. se ha ido la luz', 'Paqui'],
  ['im Cuban lol need ac fast', null],
  ['Mike? did you pick up the kids', null],
  ['Hi! SparkLeads here', null],
  ['Hi Bob from the yard told us to call', null],
  ['12 Oak St, Burgos', null],
])('who writes in "%s" is %s', (text, name) => {
  expect(read(text).name).toBe(name);
});

test.each(['furnace dead, 12 Oak. call!!', 'Llamadme al 555-0134', 'call?', 'dadme un toque'])(
  '"%s" asks for a call',
  text => expect(read(text).callback).not.toBeNull(),
);

test.each(['should i call 911', 'no need to call', 'no llamen, texto', 'call ahead'])(
  '"%s" asks for no call',
  text => expect(read(text).callback).toBeNull(),
);

test.each([
  'call me tomorrow after 9 about repiping',
  'one bedroom stays cold',
  'wondering about solar + battery',
  'it is 48 degrees in my house',
  'el acondicionado del local se daño',
  'el triturador no gira',
  'unit wont kick on',
  'no se oye el telefonillo',
])('"%s" says what is wrong or wanted', text => expect(read(text).issue).not.toBeNull());
