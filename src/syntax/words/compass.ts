/** Points of the compass before the name of a land or town: «شرق الأناضول», «شمال غربي اليمن» (folded). */
export const compass: ReadonlySet<string> = new Set('شرق غرب شمال جنوب شرقي غربي شمالي جنوبي وسط'.split(' '));
