/** Czech and Slovak column headings and what they mean, as data. */
import type { HeadingWords } from './heading-sense';

export const HEADINGS_CS: HeadingWords = {
  customerId: 'cislo odberatele|kod odberatele|cislo zakaznika|kod zakaznika|cislo klienta|~ico',
  customerName: 'odberatel|zakaznik|nazev odberatele|nazov odberatela|nazev zakaznika|klient|~firma|~nazev firmy|~nazev|~nazov|~obchodni partner|~jmeno',
  documentType: 'typ dokladu|druh dokladu|typ faktury',
  invoiceNumber: 'cislo faktury|cislo dokladu|c faktury|c dokladu|faktura|doklad|~cislo|~variabilni symbol|~variabilny symbol|~vs',
  purchaseOrder: 'cislo objednavky|objednavka',
  description: 'popis|poznamka|predmet',
  invoiceDate: 'datum vystaveni|datum vystavenia|vystaveno|vystavena|vystavene|datum faktury|datum dokladu',
  dueDate: 'datum splatnosti|splatnost|splatno|splatna|splatne',
  amount: 'castka|celkem|celkova castka|castka s dph|celkem s dph|cena s dph|cena celkem|suma|celkom|celkova suma|suma s dph|fakturovano',
  paid: 'zaplaceno|uhrazeno|uhradene|zaplatene|~uhrady',
  balance: 'zbyva uhradit|zbyva zaplatit|zbyva|k uhrade|neuhrazeno|nezaplaceno|neuhradene|zostava uhradit|k likvidaci|dluh|nedoplatek|~zustatek',
  paidDate: 'datum uhrady|datum likvidace|datum zaplaceni|uhrazeno dne|zaplaceno dne|datum platby',
  currency: 'mena',
  status: 'stav|stav faktury|stav uhrady|stav platby',
  age: 'dni po splatnosti|dnu po splatnosti|po splatnosti',
  line: 'mnozstvi|mnozstvo|jednotkova cena|polozka',
  otherDate: 'vytvoreno|vytvorene|datum zdanitelneho plneni|duzp|datum uzp|datum zauctovani|datum zuctovani',
  otherAmount: 'castka bez dph|celkem bez dph|cena bez dph|suma bez dph|bez dph|zaklad dane|zaklad dph|dph|sazba dph',
  other: 'protiucet|protiucet kod banky|nazev protiuctu|kod banky|konstantni symbol|specificky symbol|forma uhrady|dic|stredisko',
  vendor: 'dodavatel|nazev dodavatele|nazov dodavatela|prijata faktura',
};
