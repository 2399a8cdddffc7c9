import { any, said } from '../text/phrases.ts';

/** Troubles told as work one can do: "i can do no heat calls", "se de fugas de gas". */
export const SKILLED = said(
  any(
    `
      i can do, i can fix, i can handle, i can run, i do, i know, i have done, ive done, i did, did,
      ive worked, i worked, i have worked, worked on, worked with, worked for, experience, exp,
      experienced, licensed, license, certified, certs, trained, skilled, good at, good with,
      background in, specialize in, \\d+ (?:yrs|years|yr), years of, se de, se hacer, se arreglar,
      se reparar, se poner, se cambiar, se instalar, se trabajar, conozco de, he trabajado, trabaje,
      trabajaba, tengo experiencia, experiencia, con licencia, certificado, le se a, le hago a, hago, puedo hacer, puedo arreglar, manejo,
      anos de`,
  ),
);

/** What tells that the trouble is at the writer's own place after all. */
export const AT_HOME = said(
  any(
    `
      installed our, installed my, our furnace, my furnace, our heater, my heater, our panel, my panel,
      our water heater, my water heater, our ac, my ac, our roof, my roof, our unit, my outlet, our outlet,
      my house, our house, my home, my kitchen, our kitchen, my basement, my apartment, my place, here,
      i smell, we smell, i have a, we have a, help, emergency, mi casa, nuestra casa, mi cocina,
      mi departamento, huele, tengo una, tenemos una, ayuda, auxilio, emergencia`,
  ),
);
