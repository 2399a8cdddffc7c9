import { expect, test } from 'vitest';
import { read } from '../../../src/core/understand/read.ts';

test.each([
  ['Mike? did you pick up the kids', 'wrong_number'],
  ['is this the smoke shop on 9th?', 'wrong_number'],
  ['buscaba a la señora Lupita de los tamales', 'wrong_number'],
  ['who is this? i dont have a flooded basement', 'wrong_number'],
  ['husband shut it off & fixed the pipe himself, nothing else needed', 'resolved'],
  ['power is back!! was the whole street. cancel me', 'resolved'],
  ['ya abrimos la puerta con una tarjeta, mil gracias', 'resolved'],
  ['the gas co came and tightened the fitting, all clear', 'resolved'],
  ['SparkLeads here. Emergency calls in your area are up 40%', 'vendor'],
  ['Promocion extintores y alarmas contra incendio para su empresa', 'vendor'],
  ['Soy de Gas del Sur, ofrecemos tarifa para negocios', 'vendor'],
  ['Do you need a gas fitter? Licensed, did leak response for the utility', 'job_seeker'],
  ['lookin for helper work, i can do no heat calls', 'job_seeker'],
  ['queria saber si cogeis gente en practicas', 'job_seeker'],
  ['is this the electrician? i need an outlet added', undefined],
  ['busco a un electricista para poner un abanico', undefined],
  ['husband fixed the pipe himself but it drips again at the joint', undefined],
  ['your company installed our furnace and now the co alarm goes off', undefined],
])('%s: closes as %s, said indirectly', (text, as) => {
  expect(read(text).closes?.as).toBe(as);
});

test('"never had any leak, remove this number" is a wrong number and an opt-out', () => {
  const reading = read('Not me, never had any leak. Remove this number');
  expect(reading.closes?.as).toBe('wrong_number');
  expect(reading.optOut).not.toBeNull();
});
