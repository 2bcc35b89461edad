#!/usr/bin/env node
/** The command line. */
import { readFileSync } from 'node:fs';
import { createExtractor } from '../extract.ts';

const [command, file] = process.argv.slice(2);
if (command !== 'extract' || !file) {
  console.error('usage: khabar extract FILE');
  process.exit(2);
}
const extractor = createExtractor();
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const { id, text, date, title } = JSON.parse(line);
  const { text: _text, tokens: _tokens, ...rest } = extractor.extract(title ? `${title}\n${text}` : text, { id, date });
  console.log(JSON.stringify(rest));
}
