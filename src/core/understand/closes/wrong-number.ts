import { any, said } from '../text/phrases.ts';

/** Not meant for this business: misdialled, someone else. */
export const WRONG_NUMBER: RegExp[] = [
  said(
    any('wrong, incorrect'),
    ' ',
    any(
      `
        number, num, no, nbr, person, guy, phone, contact, party, numb, one, house, people,
        lady, dude, cell`,
    ),
  ),
  said(
    any('got, have, texted, texting, reached, called, messaged, hit, dialed'),
    '(?: up)?(?: the)? wrong(?! (?:part|size|model|kind|color|breaker|filter))',
  ),
  said(
    any('i, we'),
    ' ',
    any('didnt, did not, never, havent, dont remember, dont recall'),
    ' (?:even )?',
    any(
      'call, called, calling, phone, phoned, request, contact, contacted, reach out, dial, dialed',
    ),
    '(?! (?:you )?back)(?! about)(?: (?:you|u|anyone|anybody|nobody|no one|a|any|no|for|this|yall|about))?',
  ),
  said(
    '(?:dont|do not|doesnt) (?:even )?(?:own|have) (?:a|any) ',
    any('house, home, furnace, garage, property'),
  ),
  said(
    any('i think, you must, think, you mustve, pretty sure, maybe'),
    ' (?:have )?(?:you|u|youre|ur|have|be|meant|mean|are|youve|yall)?(?: \\w+){0,3} ',
    any('someone else, somebody else, another person, confused, mistaken, mixed up'),
  ),
  said(
    '(?:meant (?:to|for) (?:text |call |message |contact |reach |send (?:this |it |that )?(?:to )?)?(?:someone|somebody|a different|another|my) ?|you meant to )',
  ),
  said(any('not, isnt, aint'), ' (?:the )?(?:right|correct) (?:number|person|num)'),
  said(
    any('no one, nobody, noone, there is no, theres no'),
    ' (?:here )?(?:by|with|named|called)(?: that| this)?',
  ),
  said(
    any('this isnt, this is not, im not, i am not, you have not reached'),
    ' ',
    any('mike, mr, mrs, the owner, your customer, a customer, the homeowner, the person, who you'),
  ),
  said(
    any(
      'butt dial, butt dialed, pocket dial, pocket dialed, misdial, misdialed, called by mistake, called by accident, called you by, accidentally called, accidental call, called on accident, dialed by mistake, dialed wrong, my kid called, hit the wrong, pocket call, my toddler called, was playing with the phone, trying to reach(?! you| out)|trying to call(?! you| back)|tryna call(?! you),didnt mean to call, did not mean to call, didnt mean to dial, meant to call someone, meant to call my, meant to dial, was playing with my phone, playing with my phone, playing w my phone, had my phone,  called the wrong, dialed the wrong, accident call, mis dialed, mis dial',
    ),
  ),
  said(
    any('numero, num, telefono, persona'),
    ' ',
    any('equivocado, equivocada, incorrecto, erroneo, mal'),
  ),
  said(
    any(
      `
        se equivoco, te equivocaste, equivocado de, equivocada de, esta equivocado,
        esta equivocada, estan equivocados, se ha equivocado, me equivoque de, marque mal,
        marque por error, le marque por error, llame por error, llamada por error,
        llamada equivocada, se confundio, no es el numero, no soy la persona, no era para mi,
        este no es el numero, no es mi, es otra persona, error de numero, no conozco a nadie`,
    ),
  ),
  said(
    '(?:yo )?(?:no|nunca) (?:les |los |le |te |lo |la )?',
    any('llame, llamamos, marque, marcamos, he llamado, hable, habia llamado, llamo'),
  ),
  said(
    any(
      `
        mauvais numero, faux numero, mauvaise personne, vous vous trompez, erreur de numero,
        trompe de numero, je n ai pas appele, ai pas appele, pas le bon numero, mauvais num,
        j ai jamais appele, ai jamais appele, appele par erreur, composer le mauvais`,
    ),
  ),
  said(
    '(?:didnt|did not|never|havent|dont remember) (?:call|called|calling|contact|contacted|text|texted|request|requested) (?:up )?',
    '(?:anybody|anyone|nobody|no one|any|a plumber|an electrician|a roofer|a contractor)',
  ),
  /^(?: \w+){0,3} wrong $/,
  /^(?: (?:sorry|nope|no|thats|that is|its|this is)| [.,])* (?:not me|wasnt me|aint me|no soy yo|no fui yo)(?: $| [.,])/,
  said(
    any('dialed, called, texted, phone, dial, call, sent, button, number'),
    '(?: \\w+| ,){0,5} (?:by|on) (?:accident|mistake)',
  ),
  said(any('accidental, accidentally, mistaken, mistakenly'), ' \\w*(?:dial|call|text)\\w*'),
  said(
    'meant to (?:call|text|dial|message|reach|phone)(?: up)? ',
    '(?!you|u\\b|yall|back|about|earlier|sooner|yesterday|today|again|this)\\w+',
  ),
  said(
    any('theres, there is, there isnt, there s, is, no'),
    ' (?:no |an? |any )?(?!leak|water|heat|hot|power|gas|light|ac|air)\\w+(?: \\w+)? ',
    '(?:at|on|with|by) (?:this|that) (?:number|phone|name)',
  ),
  said(
    '(?:dont|do not|doesnt|didnt) know (?:any |a )?(?:mike|who you|who this|who that|anyone named|you)',
  ),
  said(
    '(?:yo )?no (?:pedi|solicite|contrate|ordene|llame|marque) (?:nada|a|ningun|ninguna|ni|servicio|plomero)',
  ),
  said(
    any(
      'mal el numero, numero mal, sin querer marque, marque sin querer, fue sin querer, fue un error, no soy yo, no soy esa, no soy quien, numero no es',
    ),
  ),
];
