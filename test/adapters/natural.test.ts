/** natural's own classifier and TfIdf run on Arabic through the adapter. */

import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import { describe, expect, it } from 'vitest';
import { ArabicStemmer, ArabicTokenizer } from '../../src/adapters/natural.ts';

describe('the adapter for natural', () => {
  it('tokenizes and stems', () => {
    expect(new ArabicTokenizer().tokenize('وقال «الوزير» بالمغرب.')).toEqual(['وقال', 'الوزير', 'بالمغرب']);
    expect(new ArabicTokenizer({ folded: false }).tokenize('مدينة أخرى')).toEqual(['مدينة', 'أخرى']);
    expect(new ArabicStemmer().stem('وبالمغرب')).toBe('مغرب');
  });

  it('lets the Bayes classifier learn from Arabic', () => {
    const classifier = new BayesClassifier(new ArabicStemmer());
    classifier.addDocument('فاز الفريق بالمباراة وسجل اللاعب هدفين', 'sport');
    classifier.addDocument('خسر المنتخب المباراة في الملعب', 'sport');
    classifier.addDocument('اجتمع الوزير مع السفير وبحث العلاقات', 'politics');
    classifier.addDocument('زار الرئيس البرلمان والتقى الوزراء', 'politics');
    classifier.train();
    expect(classifier.classify('المباراة والملعب واللاعب')).toBe('sport');
    expect(classifier.classify('الوزير والبرلمان')).toBe('politics');
  });

  it('lets TfIdf weigh stems', () => {
    const tfidf = new TfIdf();
    const stemmer = new ArabicStemmer();
    for (const text of ['في المغرب', 'بالمغرب والمغرب', 'فرنسا']) tfidf.addDocument(stemmer.tokenizeAndStem(text));
    expect(tfidf.tfidf(['فرنسا'], 2)).toBeGreaterThan(tfidf.tfidf(['فرنسا'], 0));
    expect(tfidf.tfidf(['فرنسا'], 0)).toBe(0);
  });
});
