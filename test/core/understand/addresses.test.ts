import { expect, test } from 'vitest';
import { read } from '../../../src/core/understand/read.ts';

test.each([
  ['bañera por plato de ducha, C/ Mayor 8, Getafe', 'C/ Mayor 8, Getafe'],
  ['no hay luz, C/ Alonso Cano 31, 2º izq, Madrid', 'C/ Alonso Cano 31, 2º izq, Madrid'],
  ['Plaza del Sol 3, 1º 2ª, Barcelona. sabado', 'Plaza del Sol 3, 1º 2ª, Barcelona'],
  ['se cerro la puerta. Gran Via 60, 5ºD. Vengan ya', 'Gran Via 60, 5ºD'],
  ['Avda. de America 33, portal 2, 4º B', 'Avda. de America 33, portal 2, 4º B'],
  ['C/ de la Cruz, 14, 3º dcha, 28012 Madrid', 'C/ de la Cruz, 14, 3º dcha, 28012 Madrid'],
])('the address of a flat in Spain is read to its end: %s', (text, address) => {
  expect(read(text)).toMatchObject({ address, name: null });
});

test.each([
  ['hay chispas. Urb Los Angeles calle Lirio #45', 'Urb Los Angeles calle Lirio #45'],
  ['humo! calle 5 bloque C 22 Bayamon', 'calle 5 bloque C 22 Bayamon'],
  [
    'Residencial Las Palmas edif 4 apt 12, Carolina',
    'Residencial Las Palmas edif 4 apt 12, Carolina',
  ],
  ['calle Lirio 45, Urb Los Angeles, Bayamon', 'calle Lirio 45, Urb Los Angeles, Bayamon'],
  ['Urb Country Club calle 215 HA-12, no hay agua', 'Urb Country Club calle 215 HA-12'],
  ['Manzana 4 lote 12, Fracc Las Palmas', 'Manzana 4 lote 12, Fracc Las Palmas'],
])('an address with its estate or block is read whole: %s', (text, address) => {
  expect(read(text).address).toBe(address);
});

test.each([
  [
    'burning smell at thirty two oh four Crescent Drive please hurry',
    'thirty two oh four Crescent Drive',
  ],
  ["I'm at twenty one forty Dunmore Street", 'twenty one forty Dunmore Street'],
  ['fourteen hundred North Pine Street unit six', 'fourteen hundred North Pine Street unit six'],
  ['got two hundred square foot place', null],
  ['one of the two main street lights is out', null],
])('a house number said aloud is one: %s', (text, address) => {
  expect(read(text).address).toBe(address);
});

test.each([
  ['fryers dead. 455 Commerce stall 8, the food hall', '455 Commerce stall 8'],
  ['pedestal shocked my wife. 22075 US-19 N site 14', '22075 US-19 N site 14'],
  ['1200 Old Mill Rd bay 4', '1200 Old Mill Rd bay 4'],
  ['no AC in the entire place. 118 Gulfview #302', '118 Gulfview #302'],
  ['1 story ranch, 4018 Chaparral Bend', '4018 Chaparral Bend'],
  ['pipe split. 2299 Old Mill', '2299 Old Mill'],
  ['2 old toilets run', null],
  ['702 Pelham Parkway South and we are home', '702 Pelham Parkway South'],
  ['fuga de gas, esquina de Vermont y 8va', 'Vermont y 8va'],
])('what belongs to an address and what does not: %s', (text, address) => {
  expect(read(text).address).toBe(address);
});
