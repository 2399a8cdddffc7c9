/** Short scripts, and what is found in them: "E225 this is never asked …", without its place. */
import { config, problems } from '../folder.ts';

export const script = (section: string, more = '') =>
  problems(config({}, `${more}script:\n  ${section}\n`)).map(line => line.replace(/^\d+:\d+ /, ''));
export const steps = (list: string) => script(`steps: [${list}]`);
export const codes = (found: string[]) => found.map(line => line.split(' ')[0]);
export const ask = (text: string) => script(`steps: [{ id: issue, answer: text, ask: "${text}" }]`);
export const choice = (choices: string, more = '') =>
  steps(`{ id: kind, answer: choice, ask: "Which? {choices}", choices: ${choices}${more} }`);

export const ISSUE = '{ id: issue, answer: text, ask: "What is wrong?" }';
export const ADDRESS = '{ id: address, answer: address, ask: "Where is it?" }';
export const yesNo = (id: string) => `{ id: ${id}, answer: yes_no, ask: "Is it a house?" }`;
