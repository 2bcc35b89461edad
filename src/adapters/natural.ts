/** Adapter for `natural`. */
import { fold } from '../text/fold.ts';
export { fold };
