import type { Reading } from '../reading.ts';
import { WORK_WORDS } from '../vocabulary/work.ts';
import type { Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Everyday words of each language. */
export const COMMON: Record<'en' | 'es' | 'fr', ReadonlySet<string>> = {
  en: set(
    `${WORK_WORDS.en} blowing air leaking runs run the and is are was i im my we our you your it its to of in on at for with this that have has had not no dont doesnt wont cant need want please pls thanks thank yes yeah yep ok okay hi hello hey can could would will call text today tomorrow morning afternoon evening anytime any time someone water heat heater furnace leak leaking broken door house home out from just get got new works working stop emergency after before between who what when how much there here be been am day week next weekend weekends weekday weekdays mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday tmrw asap urgent wrong number quote price unit light lights roof toilet sink drain power smell gas number nope correct right noon plumber one ones first second third whenever me off do street road up all install fix repair replace leaks kitchen bathroom ceiling help u r ur cancel end quit unsubscribe remove take list stopped wet an but or so if good great sure address never mind found texting emergency tonight`,
  ),
  es: set(
    `${WORK_WORDS.es} a haciendo hace hizo pare paren yo marque marco puedo hablar mande mandar texto escriba tapado tapada tapo flushea gratis hacen estimados segundo piso camino real trabajan quebro tirando saliendo moja sobre pues buena nomas oiga mire senor senora disculpe ocupamos queremos vivo tele numero recamara sotano ayer anoche olor fria frio calor grados viejo ano anos mes dejen deje molestar escribir nada solo aqui alla e estamos son cayo rompio descompuso murio gotita poquito arregle arreglen venga vengan venir mandame digame cual el la los las un una unos de del en y que no se mi su por para con hay es esta estan estoy tengo tiene tenemos me nos le les lo al si pero mas muy ya hoy manana lunes martes miercoles jueves viernes sabado domingo gracias favor porfavor hola buenos buenas dias tardes noches necesito quiero quisiera ocupo pueden puede cuanto cuando donde agua luz casa bano cocina techo fuga gotea calle avenida soy llamo numero equivocado despues antes urgente emergencia urge tarde aire llave sirve funciona jala prende llame llamame llameme cualquier hora alto parar basta bueno claro sale vale pasado semana proxima trabajo mensajes ni desde hace sin todo toda bien mal mucho poco otra otro quien como porque cobran vienen tambien esquina puerta cuarto baja noche calentador lavadora calefaccion huele humo chispas gusta ayuda tubo drenaje excusado regadera pa ta toy sigue saliendo inundada inundado ok gas escriban escribirme contacten hablan espanol necesita falsa alarma estaba perdon vuelvan molesten mover linea suscripcion cancelar ningun ningunas ninguna borreme usted ella ellos nuestra nuestro somos era ser hacer ese esa eso estos estas cada hasta entonces mucha muchas algun alguna verdad claro oficina vecino vecina vecinos hijo hija esposo esposa mama papa abuela suegra dueno inquilino edificio apartamento departamento`,
  ),
  fr: set(
    `${WORK_WORDS.fr} ne n sent sonne soiree le la les un une des du de et est sont je j mon ma mes nous notre vous votre il elle on ne pas plus dans sur avec pour par au aux ce cette ca c d l qui que quand combien bonjour bonsoir merci svp oui non eau fuite toilette robinet chauffage maison rue appelez rappelez demain matin soir lundi mardi mercredi jeudi vendredi samedi dimanche semaine prochaine apres avant urgent urgence besoin voudrais ai avez numero mauvais arret arretez gaz prise porte depuis chez peu coule fuit marche climatiseur sous sol tuyau aujourdhui app boul deborde sent ete regle cherche travail sauf jour`,
  ),
};

/** The language most of the words belong to; null where no word is known. Ties fall to English. */
export function findLanguage(words: readonly Word[]): Reading['language'] {
  const score = { en: 0, es: 0, fr: 0 };
  for (const word of words
    .slice(0, 80)
    .filter(word => word.plain.length > 1 || /^[iuy]$/.test(word.plain)))
    for (const language of ['en', 'es', 'fr'] as const)
      if (COMMON[language].has(word.plain)) score[language] += weight(word, language);
  const best = (['en', 'es', 'fr'] as const).reduce((a, b) => (score[b] > score[a] ? b : a));
  return score[best] > 0 ? best : null;
}

/** Written accents tell more than a short word that three languages share. */
function weight(word: Word, language: 'en' | 'es' | 'fr'): number {
  const shared = (['en', 'es', 'fr'] as const).filter(other =>
    COMMON[other].has(word.plain),
  ).length;
  const accent = /[ñ¿¡áíóú]/i.test(word.raw) ? 'es' : /[çèêàùôîœ]/i.test(word.raw) ? 'fr' : null;
  return 1 / shared + (accent === language ? 0.5 : 0);
}
