/** The invented customers of the sample ledger: who they are and how they pay. No name is meant to be anybody's. */

/** How a customer pays: days after (or, negative, before) the due date, and what that does over time. */
export interface SampleCustomer {
  readonly number: string;
  readonly name: string;
  readonly email: string;
  readonly currency: 'USD' | 'EUR' | 'JPY';
  readonly termsDays: number;
  /** Usual days late, and how much they spread. */
  readonly lateBy: number;
  readonly spread: number;
  /** Days later with every month that passes: a customer that is getting slower. */
  readonly slowsBy?: number;
  /** Share of invoices of the last half year that are not paid at all. */
  readonly unpaid?: number;
  /** Usual invoice, in major units. */
  readonly usual: number;
  readonly invoices: number;
}

const prompt = { lateBy: -4, spread: 4 };
const usual = { lateBy: 5, spread: 7 };
const slow = { lateBy: 24, spread: 12, unpaid: 0.15 };
const verySlow = { lateBy: 62, spread: 25, unpaid: 0.55 };

type Habit = { readonly lateBy: number; readonly spread: number; readonly slowsBy?: number; readonly unpaid?: number };

function who(number: number, name: string, currency: SampleCustomer['currency'], termsDays: number, habit: Habit, amount: number, invoices: number, email = true): SampleCustomer {
  const domain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '');
  return { number: String(number).padStart(6, '0'), name, email: email ? `accounts@${domain}.example` : '', currency, termsDays, ...habit, usual: amount, invoices };
}

export const SAMPLE_CUSTOMERS: readonly SampleCustomer[] = [
  who(410, 'Alder & Finch Joinery', 'USD', 30, prompt, 1850, 12), who(411, 'Amberline Bakeries', 'USD', 30, usual, 640, 13),
  who(417, 'Arcadia Dental Supplies', 'USD', 30, slow, 2200, 11), who(423, 'Ashdown Timber Ltd', 'USD', 60, usual, 5400, 9),
  who(428, 'Barrow Street Theatre', 'USD', 14, verySlow, 980, 8), who(431, 'Beacon Hill Clinic', 'USD', 30, prompt, 3100, 12),
  who(436, 'Bluewater Chandlery', 'USD', 30, { lateBy: 4, spread: 5, slowsBy: 3 }, 1420, 12), who(440, 'Brightside Nurseries', 'USD', 30, usual, 760, 11),
  who(447, 'Cobalt Print Works', 'USD', 30, { lateBy: 2, spread: 4, slowsBy: 4 }, 2650, 12), who(452, 'Copperfield Motors', 'USD', 30, slow, 4100, 10),
  who(459, 'Crane & Daughter', 'USD', 14, prompt, 420, 14), who(463, 'Daybreak Coffee Roasters', 'USD', 30, usual, 910, 12, false),
  who(470, 'Dovetail Furniture Co', 'USD', 45, usual, 3700, 9), who(474, 'Eastgate Pharmacy', 'USD', 30, prompt, 1280, 12),
  who(481, 'Fallow Deer Hotel', 'USD', 30, verySlow, 2900, 8), who(486, 'Fernhill School', 'USD', 30, { lateBy: 9, spread: 3 }, 1600, 11),
  who(492, 'Garland Events', 'USD', 30, slow, 5200, 9), who(498, 'Granite State Tools', 'USD', 30, usual, 2050, 11),
  who(503, 'Harbour Foods Ltd', 'USD', 30, verySlow, 6200, 9), who(509, 'Hazel Grove Farm', 'USD', 30, prompt, 540, 11),
  who(514, 'Ironbridge Cycles', 'USD', 30, usual, 1175, 11), who(520, 'Juniper Textiles', 'USD', 60, slow, 7400, 8),
  who(527, 'Kestrel Logistics', 'USD', 30, prompt, 8800, 11), who(533, 'Lantern Books', 'USD', 30, usual, 330, 12),
  who(538, 'Total Energies of Vale', 'USD', 30, usual, 4600, 9), who(541, 'Meadowlark Dairy', 'USD', 30, slow, 1900, 9, false),
  who(602, 'Atelier Bellerive', 'EUR', 30, usual, 2400, 10), who(608, 'Bäckerei Morgenrot GmbH', 'EUR', 14, prompt, 780, 11),
  who(613, 'Café de la Gare', 'EUR', 30, verySlow, 650, 8), who(619, 'Drukkerij De Linde', 'EUR', 30, usual, 1900, 10),
  who(624, 'Ferreteria Sol y Mar', 'EUR', 60, slow, 3300, 8), who(630, 'Maschinenbau Weiss & Söhne', 'EUR', 30, prompt, 12400, 9),
  who(637, 'Officina Ponte Vecchio', 'EUR', 60, { lateBy: 12, spread: 6 }, 2750, 8), who(641, 'Vinhos do Outeiro', 'EUR', 45, slow, 1450, 8),
  who(701, 'Aozora Stationery', 'JPY', 30, prompt, 186000, 9), who(706, 'Hoshi Instruments', 'JPY', 30, usual, 742000, 8),
  who(712, 'Kawabe Garden Tools', 'JPY', 60, slow, 318000, 7), who(719, 'Minato Marine', 'JPY', 30, { lateBy: 1, spread: 3 }, 1250000, 7),
  who(545, 'Northwind Sports', 'USD', 30, usual, 1300, 1), who(550, 'Orchard Lane Surgery', 'USD', 30, { lateBy: 0, spread: 2 }, 890, 2),
];
