declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    addDocument(terms: string[]): void;
    tfidf(terms: string[], document: number): number;
  }
}
declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  export default class BayesClassifier {
    constructor(stemmer: { tokenizeAndStem(text: string, keepStops?: boolean): string[] });
    addDocument(text: string, label: string): void;
    train(): void;
    classify(text: string): string;
  }
}
