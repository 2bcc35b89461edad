/** The event types. A new one is one file, one line here, and its triggers in lexicons/triggers. */
import { actionPlan } from './action-plan.ts';
import { agreement } from './agreement.ts';
import { aid } from './aid.ts';
import { appointment } from './appointment.ts';
import { arrest } from './arrest.ts';
import { attack } from './attack.ts';
import { call } from './call.ts';
import { departure } from './departure.ts';
import { endorsement } from './endorsement.ts';
import { meeting } from './meeting.ts';
import { opposition } from './opposition.ts';
import { protest } from './protest.ts';
import { request } from './request.ts';
import { sanction } from './sanction.ts';
import { inOneShape } from './shape.ts';
import { statement } from './statement.ts';
import type { EventRules } from './types.ts';
import { visit } from './visit.ts';

export const eventTypes: readonly EventRules[] = inOneShape([
  meeting,
  endorsement,
  actionPlan,
  visit,
  call,
  opposition,
  agreement,
  statement,
  request,
  appointment,
  departure,
  aid,
  sanction,
  protest,
  attack,
  arrest,
]);
