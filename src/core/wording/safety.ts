/** What is said at once, at any hour, when a text tells of danger to life; an alert goes with it. */
import type { Wording } from '../settings.ts';

import type { DangerKind } from '../understand/reading.ts';

const NOT_FOR_EMERGENCIES = {
  en: 'This text line is not for emergencies. {owner} has been alerted.',
  es: 'Esta línea no es para emergencias. {owner} ya recibió el aviso.',
};

const ADVICE: Record<DangerKind, { en: string; es: string }> = {
  gas: {
    en: 'If you smell gas: leave now, touch no switches, light nothing. Call 911 and the gas company from outside.',
    es: 'Si huele a gas: salga ya, no toque interruptores ni encienda nada. Llame desde afuera al 911 y a la compañía de gas.',
  },
  carbon_monoxide: {
    en: 'Carbon monoxide kills: get everyone outside now and call 911 from there. Stay out until they say it is safe.',
    es: 'El monóxido de carbono mata: salgan todos ya y llame al 911 desde afuera. No entren hasta que digan que es seguro.',
  },
  fire: {
    en: 'If there is fire or smoke: get everyone out now and call 911 from outside. Do not go back in.',
    es: 'Si hay fuego o humo: salgan todos ya y llame al 911 desde afuera. No vuelvan a entrar.',
  },
  electric: {
    en: 'Keep away from it. Only if it is safe, turn off the main breaker. Sparks, smoke or a burning smell: leave and call 911.',
    es: 'No se acerque. Solo si es seguro, baje el interruptor principal. Chispas, humo u olor a quemado: salga y llame al 911.',
  },
  wire: {
    en: 'Treat a downed wire as live: stay at least 30 feet away from it and all it touches. Call 911 and the power company.',
    es: 'Un cable caído puede tener corriente: quédese a 10 metros de él y de lo que toca. Llame al 911 y a la compañía de luz.',
  },
  medical: {
    en: 'If anyone needs medical help, or relies on equipment that is down, call 911 now.',
    es: 'Si alguien necesita ayuda médica, o depende de un equipo que no funciona, llame al 911 ya.',
  },
};

export function safetyText(kind: DangerKind): Wording & { es: string } {
  const { en, es } = ADVICE[kind];
  return { en: `${en} ${NOT_FOR_EMERGENCIES.en}`, es: `${es} ${NOT_FOR_EMERGENCIES.es}` };
}

export const DANGERS = Object.keys(ADVICE) as DangerKind[];
