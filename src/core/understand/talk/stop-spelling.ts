import { SpellingBook } from '../text/typos.ts';

/** Slips too short for a rule. */
const SLIPS: Record<string, string> = {
  stpo: 'stop',
  sotp: 'stop',
  stopp: 'stop',
  stoppp: 'stop',
  stahp: 'stop',
  stap: 'stop',
  tsop: 'stop',
  sttop: 'stop',
  stopo: 'stop',
  txt: 'text',
  txts: 'texts',
  txting: 'texting',
  texing: 'texting',
  msg: 'message',
  msgs: 'messages',
  unsub: 'unsubscribe',
  dnt: 'dont',
  unsuscribe: 'unsubscribe',
  unsubcribe: 'unsubscribe',
  unsubscribeme: 'unsubscribe',
  stopall: 'stop',
  optout: 'opt out',
  pls: 'please',
  plz: 'please',
  ur: 'your',
  u: 'you',
};

const spelling = new SpellingBook(
  [
    'unsubscribe',
    'messages',
    'message',
    'messaging',
    'texting',
    'contacting',
    'mensajes',
    'mensaje',
    'textos',
    'messaging',
  ],
  new Set([
    'unsubscribed',
    'unsubscribing',
    'testing',
    'message',
    'massage',
    'taxing',
    'telling',
    'texture',
    'textile',
    'contactos',
    'contacto',
    'messing',
    'texts',
  ]),
);

/** The word meant, for looking up how people ask to be left alone. */
export const respellStop = (word: string): string => SLIPS[word] ?? spelling.meant(word);
