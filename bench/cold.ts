/** One import and one result: what a process pays before it can work. */
import { createExtractor } from '../src/extract.ts';

const { entities } = createExtractor().extract('اجتمع وزير الخارجية المغربي في الرباط يوم 11 ماي 2022.');
if (entities.length < 3) process.exit(1);
