/** Support that is more than words: «دعم بمليون دينار», «الدعم العسكري», «دعم الأسر المحتاجة». */
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { behindCount } from './actors.ts';

/** What support in money and goods is called, and what it is counted in. */
export const means: ReadonlySet<string> = new Set(
  'مادي ماديا مالي ماليا ماليه لوجستي لوجستيا عيني عينيا مبلغ بمبلغ مليون ملايين مليار دولار دينار ريال درهم يورو قرض قروض منحه منح تمويل بالمعدات بمعدات بالتجهيزات بتجهيزات بالسلاح بالاسلحه باسلحه بالمال بالعتاد عسكريا امكانات امكانيات بالامكانات'.split(
    ' ',
  ),
);

/** What kind of support it is, or who needs it, right behind its word («الدعم العسكري», «دعم الأيتام»). */
export const needs: ReadonlySet<string> = new Set(
  'عسكري عسكريه ايتام محتاجين فقراء متضررين مستشفي مستشفيات مشاريع طاقه وقود محروقات مشتقات كهرباء خبز قمح طحين'.split(
    ' ',
  ),
);

/** Who lives on what others give, and what is paid for (folded): «دعم الطلبة», «تدعم البحث العلمي»; parties, positions and efforts are backed. */
const helped: ReadonlySet<string> = new Set(
  `طلبه طلاب طالبات تلاميذ مبتعثين خريجين ايتام فقراء محتاجين معوزين ارامل مطلقات مسنين معوقين معاقين مكفوفين مرضي
  اسر اسره عايلات لاجيين نازحين منكوبين متضررين مزارعين فلاحين صيادين بحاره حرفيين نحالين مخترعين مبتكرين
  ابحاث بحوث علمي ابتعاث منشات مشروعات مشاريع مستشفي مستشفيات مستوصفات مدارس`.split(/\s+/u),
);

/** «تدعم الجامعة الطلبة», «دعم البحث العلمي»: whoever is backed lives on what others give. */
export function isOfHelped(scene: EventScene, _: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  const { analysis, entityAt } = scene;
  return found.some(({ role, start, end }) => {
    if (role !== 'endorsed') return false;
    let head = behindCount(scene, start, end);
    while (head + 1 < end && branches.has(analysis.bare(head)) && analysis.outer(head + 1) === 0) head++;
    return !entityAt(head) && helped.has(analysis.bare(head));
  });
}

/** What only says of the next word what of it is helped: «برنامج الابتعاث», «قطاع البحث العلمي». */
const branches: ReadonlySet<string> = new Set('برنامج برامج قطاع فيه فيات صغار ذوي بحث'.split(' '));
