export interface UrgentRule {
  label: string;
  when: string[];
  /** Tags which in the same sentence make it ordinary. */
  unless?: string;
  /** At least one of these tags must be somewhere in the text. */
  needs?: string;
}

/** Contained, or everything else works. */
export const MILD = 'CONTAINED RESTOFFINE';

/** The ways of saying that a system does nothing at all. */
export const deadSystem = (system: string): string[] => [
  `NEG ~3 ${system} .1 !works|working|smell|issues|problem|problems|spark|sparks`,
  `${system} .3 DEAD`,
  `${system} .1 BARE_OUT|out_here`,
  `DEAD .3 ${system}`,
  `${system} .4 NEG|NOTNEG .2 FUNCTION !WEAK`,
  `NEG .1 FUNCTION .2 ${system} .2 !WEAK`,
  `${system} .3 FUNCTION .1 PLUS`,
];
