import { checkChoices } from './choices.ts';
import { checkCost } from './cost.ts';
import { checkGaps } from './gaps.ts';
import { checkLanguages } from './languages.ts';
import { checkOpenings } from './openings.ts';
import { checkOrder } from './order.ts';
import { checkPromises } from './promises.ts';
import { checkQuestions } from './questions.ts';
import { checkReplies } from './replies.ts';
import { checkSteps } from './steps.ts';

/** What is looked at in the owner's script, greetings included. */
export const SCRIPT_CHECKS = [
  checkSteps,
  checkOrder,
  checkQuestions,
  checkChoices,
  checkReplies,
  checkGaps,
  checkOpenings,
  checkLanguages,
  checkCost,
  checkPromises,
];
