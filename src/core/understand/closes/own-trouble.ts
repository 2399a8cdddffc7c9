import { any, said } from '../text/phrases.ts';

/** Someone with work to be done at home, whatever else the text sounds like. */
export const OWN_TROUBLE = said(
  any(
    `
      leak, leaking, leaks, broken, clogged, clog, not working, wont, doesnt work, quit, died,
      installed our, installed my, our furnace, my furnace, our heater, my heater, our panel, my panel,
      our water heater, my water heater, our ac, my ac, our roof, my roof, our unit, my outlet, our outlet,
      my house, my home, our house, install, fix, repair, replace, replaced, replacing,
      come out, come look, need someone, need somebody, need a, need our, need my, i need, website says, website said, saw on your website, we need, quote on,
      quote for, estimate, can you come, how much, mi casa, arreglar, gotea, no sirve,
      no funciona, fuga, cotizacion, instalar, necesito, soumission`,
  ),
);
