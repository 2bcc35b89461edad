import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/text/fold.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokenize.ts';

function sentencesOf(text: string): string[] {
  const tokens = tokenize(foldText(text));
  const { count, start } = splitSentences(tokens);
  return Array.from({ length: count }, (_, at) => text.slice(tokens.start[start[at]!], tokens.end[start[at + 1]! - 1]));
}

describe('splitSentences', () => {
  const cases: [name: string, text: string, sentences: string[]][] = [
    ['full stops', 'وصل الوزير. غادر الوفد.', ['وصل الوزير.', 'غادر الوفد.']],
    ['a headline without a stop', 'قمة في القاهرة\nوصل القادة.', ['قمة في القاهرة', 'وصل القادة.']],
    ['an abbreviation', 'قال د. أحمد سالم إنه سيعود.', ['قال د. أحمد سالم إنه سيعود.']],
    ['a decimal', 'ارتفع 3.5 في المئة. ثم هبط.', ['ارتفع 3.5 في المئة.', 'ثم هبط.']],
    ['a closing quote stays with its sentence', 'قال «لن نعود.» ثم غادر', ['قال «لن نعود.»', 'ثم غادر']],
    ['question marks', 'هل عاد؟ نعم!', ['هل عاد؟', 'نعم!']],
    ['a name joined by a dot', 'ذكر موقع أحداث.أنفو ذلك', ['ذكر موقع أحداث.أنفو ذلك']],
    ['a missing space before و', 'انتهت المرحلة.وأضاف البيان', ['انتهت المرحلة.', 'وأضاف البيان']],
    ['a numbered line', '1. تعزيز الأمن\n2. دعم النمو', ['1. تعزيز الأمن', '2. دعم النمو']],
  ];
  it.each(cases)('%s', (_name, text, expected) => expect(sentencesOf(text)).toEqual(expected));
});
