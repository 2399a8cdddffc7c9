import { any } from '../text/phrases.ts';
import { BEFORE, MESSAGE } from './stop-words.ts';

const LIST_OF_YOURS =
  '(?:your|ur|ya|this|the|that|yall|whatever) (?:\\w+ )?(?:list|lists|texts?|messages?|mailing|database|system)\\b';
const MESSAGES = any(
  'texts?, text messages?, messages?, texting, messaging, alerts?, notifications, spam, sms',
);
const THE_END =
  '(?= [.,?]| $| please| pls| plz| thanks?| thx| ty| now| asap| immediately| sir| anymore| any more| again)';

/** Wishes said the other way round ("i want these texts to stop"), and without any "stop". */
export const TURNED_ROUND: RegExp[] = [
  new RegExp(
    ` ${any('these, your, ur, the, those, all, this, them')}(?: the| these)? ${MESSAGES}(?: ${any('to, need, needs, must, should, have, has, gotta, better, please, just, got, all, right, now, can, would')}){0,3} ${any('stop, end, quit, cease, go away')}\\b`,
  ),
  new RegExp(
    ` ${any('turn, shut, cut, switch')}(?: off)? ${any('these, your, ur, the, those, all')}(?: these)? ${MESSAGES}(?: off)?\\b`,
  ),
  new RegExp(` (?:get|getting|want|be|me|us|out) off (?:of )?${LIST_OF_YOURS}`),
  new RegExp(`^(?: ${BEFORE})* off (?:of )?${LIST_OF_YOURS}`),
  / (?:take|get|drop|cross|scratch|pull|strike) (?:this|it|that) off (?:of )?(?:your|ur) (?:\w+ )?list\b/,
  new RegExp(
    ` ${any('take, get, scratch, cross, drop, strike, pull')} (?:me|us|(?:my|our|this|that)(?: phone)? (?:name|number|num|phone|cell|info)) (?:right |back |the hell )?off${THE_END}`,
  ),
  new RegExp(
    ` ${any('block, drop, exclude, omit, scratch, cut, strike, pull, cross')} (?:me|us|my number) (?:from|off|out of|of) ${LIST_OF_YOURS}`,
  ),
  / (?:my|this) (?:number|phone|info|cell|num)\b.{0,24} (?:remove|delete|erase|lose|forget|drop) (?:it|me)\b/,
  / (?:do not|dont|no) (?:call|contact|text) (?:list|registry|number)\b/,
  new RegExp(
    ` ${any('do not, dont, didnt, did not, never, not')} (?:\\w+ )?${any('consent, consented, opt in, opted in, sign up, signed up, subscribe, subscribed, agree, agreed, authorize, ask for, asked for')}(?: ${any('to, for, get, any, these, this, your, ur, receiving, receive, be, the, of, all')}){0,4} ${MESSAGE}\\b`,
  ),
  new RegExp(
    ` ${any('stop, quit, dont want, do not want, not want, rather not, not, no longer want, no longer wish, tired of, done, sick of')}(?: to)? ${any('getting, gettin, receiving, receive, get, hearing, hear')} ${any('these, any of these, this stuff, any more of these, any of this, from you, from u, from yall, from you guys, from this number, from your company')}(?: ever)?${THE_END}`,
  ),
  / no (?:further|more|additional|other) (?:communications?|contact|correspondence|outreach|follow ?ups?|solicitations?|automated \w+|marketing|promos?|promotions)\b/,
  / (?:cease|end|terminate|halt|discontinue|stop) (?:all |any |further |this |your )*(?:communications?|contact|contacting|correspondence|outreach|solicitations?|solicitation|notifications?)\b/,
  / (?:stop|quit|cease|cut out) (?:with )?(?:sending|blasting|blowing up|pinging|buzzing|bugging|hounding|spamming) (?:me|us|my phone|them|these|those|this|that|it|crap|stuff|junk)(?= [.,]| $| please| pls| now| all| every| over| up| to| at| anymore)/,
  / (?:never|didnt|did not|dont remember) (?:signed|sign|signing|signin|opted|opt|subscribed|subscribe|enrolled|enroll|registered|register) (?:up )?(?:in )?(?:for|to|with)? ?(?:this|these|any of this|yall|you|your|anything|that)(?= [.,]| $| so| and| stop| quit| please)/,
  / (?:refrain|abstain|desist) from (?:texting|messaging|contacting|sending|any|further)/,
  / (?:withdraw|withdrawing|take back|retract|cancel|rescind) (?:my )?(?:consent|permission|authorization|opt in)\b/,
  / (?:want|wants|like|wish) (?:no part of|nothing to do with|none of) (?:this|these|your|yall|it)\b/,
  / (?:dont|do not|didnt|never) (?:have|had|give|gave|given|got|get|grant|granted) (?:you |u |yall )?(?:my |any )?(?:permission|consent|authorization|right) to\b/,
  / (?:dont|do not|didnt) want (?:any )?(?:more )?(?:of )?(?:these|this crap|this junk|your crap|your junk|these things)(?= [.,]| $| anymore| please)/,
  / (?:unenroll|deregister|delist|unlist|unjoin|unregister)(?:ed|ing)? (?:me|us|my|this)?/,
  / (?:do not|dont) (?:contact|disturb|message|text|sms|solicit)(?: (?:me|us|this (?:number|phone|line)|here|my (?:number|phone)))?(?= [.,]| $| again| ever| please| anymore| period)/,
  / (?:consider|treat) (?:this|that) (?:a |an |my |as )*(?:opt out|request to stop|stop request|do not contact|notice to stop)/,
  / (?:no quiero|no deseo|no me interesa|no pedi|nunca pedi|no autorice|nunca autorice|nunca me inscribi|no me inscribi)(?: \w+){0,2} (?:recibir|recibiendo|sus|estos|mas|esto|estar en)(?: \w+){0,3} ?(?:mensajes?|textos?|avisos|notificaciones|promociones|spam|lista|esto|nada)\b/,
  / (?:dejen|deje|dejenme|paren|pare|parenle|parele)(?: ya)? (?:de |con )(?:estar )?(?:mandar|mandarme|enviar|enviarme|escribir|escribirme|molestar|textear|fastidiar|estar|tanto|tantos|sus|los|esos)\b/,
  / (?:dont|do not|never) (?:want to|wanna|wish to|care to|need to) hear from (?:you|u|yall|this)\b/,
  / (?:gonna|going to|im|i am|i|being|getting) (?:block|blocking|blocked) (?:you|u|ur|your)\b/,
  / (?:spam|scam) [,.] (?:i )?block\w*|^ (?:youre |ur |you are )?blocked (?:you |u )?$/,
  / (?:no|nunca) (?:me )?(?:lleguen|llegen|esten llegando) (?:mas |sus |estos |tus )?(?:mensajes|textos)/,
  / no (?:me |nos |les? )*(?:vuelva[ns]?|este[ns]?|ande[ns]?|siga[ns]?) (?:a )?(?:escrib|text|mensaj|molest|contact|mandar|mandand|enviar|enviand)\w*/,
  / ya no (?:me |nos )(?:mande[ns]?|envie[ns]?|escriba[ns]?|textee[ns]?|moleste[ns]?)(?= [.,]| $| por| porfa| mas| nada| eso| esto)/,
  / no (?:me |nos )(?:mande[ns]?|envie[ns]?) (?:mas |ya )?(?:nada|eso|esto|estos|cosas)\b/,
];
