import { type Finding, finding } from '../../core/finding.ts';
import { promisesIn } from '../../core/promises/promises.ts';
import type { Source } from '../yaml/source.ts';
import { ownTexts } from './texts.ts';

/** No text, sent or spoken, may say what nobody has made true. */
export function checkPromises({ data, where }: Source): Finding[] {
  return ownTexts(data).flatMap(({ text, path }) =>
    promisesIn(text).map(({ words, why }) => {
      const message = `"${words}" ${why}, and nothing has made that true`;
      return finding('E221', where(path), message, 'ask, or say only what is already so');
    }),
  );
}
