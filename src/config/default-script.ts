import type { Step, Wording } from '../core/settings.ts';

/**
 * The built-in wording. Every text fits one GSM-7 segment with a business name of thirty
 * letters, so Spanish does without á, í, ó and ú; none promises a time or a person.
 */
export const OPENING: Wording = {
  en: "{business}: sorry we missed your call! What's going on, and what's the service address? Reply STOP to opt out.",
  es: '{business}: sentimos no haber contestado su llamada. ¿Qué pasa, y en qué domicilio es? Responda STOP para darse de baja.',
};

export const OPENING_AFTER_HOURS: Wording = {
  en: "{business}: sorry we missed your call, we're closed now. What's going on, and what's the service address? Reply STOP to opt out.",
  es: '{business}: sentimos no haber contestado, ahora estamos cerrados. ¿Qué pasa, y en qué domicilio es? Responda STOP para darse de baja.',
};

export const STEPS: Step[] = [
  {
    id: 'issue',
    kind: 'text',
    ask: {
      en: "What's going on? A few words about the problem are plenty.",
      es: '¿Qué pasa? Con pocas palabras basta.',
    },
    again: {
      en: 'Could you describe the problem in a few words? For example: water heater is leaking.',
      es: '¿Nos describe el problema en pocas palabras? Por ejemplo: el calentador tira agua.',
    },
    optional: false,
    choices: [],
  },
  {
    id: 'address',
    kind: 'address',
    ask: {
      en: "What's the service address? House number and street, unit if any, and city.",
      es: '¿En qué domicilio es? Calle, casa o apartamento, y ciudad.',
    },
    again: {
      en: "Sorry, I couldn't make out the address. Could you send it like this: 412 Maple Ave apt 3, Austin?",
      es: 'Perdone, no entendimos el domicilio. ¿Nos lo manda de esta manera: 412 Maple Ave apto 3, Austin?',
    },
    optional: false,
    choices: [],
  },
  {
    id: 'urgency',
    kind: 'urgency',
    ask: {
      en: 'Is this urgent, or can it wait? For example: water is running, no heat, or just when convenient.',
      es: '¿Es urgente o puede esperar? Por ejemplo: sale agua, no hay calor, o no corre prisa.',
    },
    again: {
      en: 'Is it getting worse right now? Please answer URGENT or CAN WAIT.',
      es: '¿Sigue empeorando ahora mismo? Responda URGENTE o PUEDE ESPERAR.',
    },
    optional: false,
    choices: [],
  },
  {
    id: 'availability',
    kind: 'availability',
    ask: {
      en: 'Which days and times usually work for you? For example: weekday mornings.',
      es: '¿Qué horarios le sirven mejor? Por ejemplo: entre semana por la tarde.',
    },
    again: {
      en: 'When is someone usually there? For example: Thursday after 3, or any morning.',
      es: '¿A qué hora suele haber alguien? Por ejemplo: jueves en la tarde.',
    },
    optional: false,
    choices: [],
  },
];
