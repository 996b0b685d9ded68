/** Invented ledgers in the shapes in which well-known products export them: text tables with what must be read from each. They hold no expectation about money rules. */

export interface ExportSample {
  readonly name: string;
  /** A text table; "|" parts cells, one row a line. */
  readonly table: string;
  readonly format: string;
  readonly kind: 'open-items' | 'invoices' | 'transactions';
  readonly headerRows: readonly number[];
  readonly columns: Readonly<Record<string, string>>;
  readonly documents: number;
  /** Sum of what is open when all is counted, in minor units by currency. */
  readonly open: Readonly<Record<string, number>>;
  readonly customers: readonly string[];
  readonly asOf?: string;
  readonly dateOrder: string;
  /** First document's invoice and due date. */
  readonly first: readonly [string | null, string | null];
}

export const EXPORT_SAMPLES: readonly ExportSample[] = [
  {
    name: 'QuickBooks Online A/R aging detail', format: 'quickbooks-online-aging-detail', kind: 'open-items', headerRows: [5], dateOrder: 'mdy', asOf: '2026-07-25',
    columns: { invoiceDate: 'B', documentType: 'C', invoiceNumber: 'D', customerName: 'E', dueDate: 'F', amount: 'G', balance: 'H' }, documents: 5, open: { USD: 329075 },
    customers: ['Cool Cars', 'Diego Rodriguez', 'Freeman, Kate', 'Total Energies'], first: ['2026-03-02', '2026-04-01'],
    table: `Craig's Design and Landscaping
A/R Aging Detail Report
As of Jul 25, 2026

|Date|Transaction type|Num|Customer full name|Due date|Amount|Open balance
91 or more days past due (1)
|03/02/2026|Invoice|1012|Cool Cars|04/01/2026|2,500.00|1,800.50
Total for 91 or more days past due||||||$2,500.00|$1,800.50
61 - 90 days past due
|04/10/2026|Invoice|1020|Diego Rodriguez|05/10/2026|450.25|450.25
|04/28/2026|Credit Memo|CM-7|Diego Rodriguez|04/28/2026|-60.00|-60.00
Total for 61 - 90 days past due||||||$390.25|$390.25
CURRENT
|07/05/2026|Invoice|1033|Freeman, Kate|08/04/2026|100.00|100.00
|07/13/2026|Invoice|1034|Total Energies|08/12/2026|1,000.00|1,000.00
Total for CURRENT||||||$1,100.00|$1,100.00
TOTAL||||||$3,990.25|$3,290.75


Saturday, July 25, 2026 02:12 AM GMTZ`,
  },
  {
    name: 'QuickBooks Desktop open invoices', format: 'quickbooks-desktop-open-invoices', kind: 'open-items', headerRows: [1], dateOrder: 'mdy',
    columns: { customerName: 'A', documentType: 'B', invoiceDate: 'C', invoiceNumber: 'D', purchaseOrder: 'E', terms: 'F', dueDate: 'G', balance: 'I' }, documents: 4, open: { USD: 145000 },
    customers: ['Abercrombie, Kristy', 'Baker, Chris'], first: ['2026-10-21', '2026-11-20'],
    table: `|Type|Date|Num|P. O. #|Terms|Due Date|Aging|Open Balance
Abercrombie, Kristy
|Invoice|10/21/2026|1093||Net 30|11/20/2026|26|500.00
|Payment|12/01/2026|4122|||||-50.00
Total Abercrombie, Kristy||||||||450.00
Baker, Chris
|Invoice|11/15/2026|1099|PO 7|Net 30|12/15/2026|1|900.00
|Invoice|12/15/2026|1100||Net 30|01/14/2027||100.00
Total Baker, Chris||||||||1,000.00
TOTAL||||||||1,450.00`,
  },
  {
    name: 'Xero aged receivables detail', format: 'xero-aged-receivables-detail', kind: 'open-items', headerRows: [6], dateOrder: 'dmy', asOf: '2026-03-31',
    columns: { customerName: 'A', invoiceDate: 'B', dueDate: 'C', invoiceNumber: 'D', reference: 'E', balance: 'K' }, documents: 4, open: { GBP: 251040 },
    customers: ['Bayside Club', 'City Agency'], first: ['2026-01-14', '2026-02-13'],
    table: `Aged Receivables Detail
Demo Company (UK)
As at 31 March 2026
Ageing by due date

Contact Account Number|Invoice Date|Due Date|Invoice Number|Invoice Reference|< 1 Month|1 Month|2 Months|3 Months|Older|Total

Bayside Club
|14 Jan 2026|13 Feb 2026|INV-0010|P/O 1|0.00|1,000.40|0.00|0.00|0.00|1,000.40
|03 Mar 2026|02 Apr 2026|||-50.00|0.00|0.00|0.00|0.00|-50.00
Total Bayside Club|||||-50.00|1,000.40|0.00|0.00|0.00|950.40

City Agency
|20 Mar 2026|19 Apr 2026|INV-0044||1,500.00|0.00|0.00|0.00|0.00|1,500.00
|21 Mar 2026|20 Apr 2026|INV-0045||60.00|0.00|0.00|0.00|0.00|60.00
Total City Agency|||||1,560.00|0.00|0.00|0.00|0.00|1,560.00

Total|||||1,510.00|1,000.40|0.00|0.00|0.00|2,510.40`,
  },
  {
    name: 'Xero invoice export', format: 'xero-invoice-export', kind: 'invoices', headerRows: [1], dateOrder: 'dmy',
    columns: { customerName: 'A', email: 'B', country: 'C', invoiceNumber: 'D', reference: 'E', invoiceDate: 'F', dueDate: 'G', promisedDate: 'H', amount: 'I', paid: 'K', balance: 'L', description: 'M', currency: 'P', documentType: 'Q', status: 'S' },
    documents: 4, open: { GBP: 94000 }, customers: ['Ridgeway University', 'SMART Agency'], first: ['2026-02-13', '2026-03-15'],
    table: `*ContactName|EmailAddress|POCountry|*InvoiceNumber|Reference|*InvoiceDate|*DueDate|PlannedDate|Total|TaxTotal|InvoiceAmountPaid|InvoiceAmountDue|Description|Quantity|LineAmount|Currency|Type|Sent|Status
Ridgeway University|ap@ridgeway.example||INV-0001|P/O|13/02/2026|15/03/2026||600.00|100.00|0.00|600.00|Work|1.0000|300.00|GBP|Sales invoice||Awaiting Payment
Ridgeway University|ap@ridgeway.example||INV-0001|P/O|13/02/2026|15/03/2026||600.00|100.00|0.00|600.00|More work|1.0000|200.00|GBP|Sales invoice||Awaiting Payment
SMART Agency|||INV-0002||14/02/2026|16/03/2026||500.00|83.33|100.00|400.00|Work|1.0000|416.67|GBP|Sales invoice|Sent|Awaiting Payment
SMART Agency|||INV-0003||15/02/2026|17/03/2026||200.00|33.33|200.00|0.00|Work|1.0000|166.67|GBP|Sales invoice|Sent|Paid
SMART Agency|||CN-0004||16/02/2026|16/02/2026||-60.00|-10.00|0.00|-60.00|Back|1.0000|-50.00|GBP|Sales credit note|Sent|Awaiting Payment
SMART Agency|||INV-0005||16/02/2026|16/03/2026||999.00|0.00|0.00|999.00|Back|1.0000|999.00|GBP|Sales invoice||Draft`,
  },
  {
    name: 'SAP FBL5N', format: 'sap-fbl5n', kind: 'open-items', headerRows: [1], dateOrder: 'dmy',
    columns: { customerId: 'A', reference: 'B', invoiceNumber: 'C', documentType: 'D', invoiceDate: 'E', dueDate: 'H', amount: 'L', currency: 'M', paidDate: 'N', terms: 'O', description: 'P' }, documents: 4, open: { EUR: 1190000, USD: 100000 },
    customers: ['100015', '100020'], first: ['2026-01-20', '2026-02-19'],
    table: `Account|Assignment|Document Number|Document Type|Document Date|Posting Date|Posting Key|Net due date|Arrears after net due date|Amount in local currency|Local Currency|Amount in doc. curr.|Document currency|Clearing date|Terms of Payment|Text
100015|2026001|1800000012|RV|20.01.2026|20.01.2026|01|19.02.2026|40|10.000,00|EUR|10.000,00|EUR||ZB30|
100015|2026002|1800000013|RV|25.02.2026|25.02.2026|01|27.03.2026|4|2.400,00|EUR|2.400,00|EUR||ZB30|
100015|2026003|1600000002|DG|26.02.2026|26.02.2026|11|26.02.2026|33|500,00-|EUR|500,00-|EUR|||
|||||||||11.900,00||11.900,00|||
100020|2026004|1800000014|RV|01.03.2026|01.03.2026|01|31.03.2026|-5|920,00|EUR|1.000,00|USD||ZB30|
|||||||||920,00||1.000,00|||
|||||||||12.820,00|EUR|11.900,00|EUR||
|||||||||||1.000,00|USD||`,
  },
  {
    name: 'Business Central customer ledger entries', format: 'business-central-customer-ledger-entries', kind: 'transactions', headerRows: [1], dateOrder: 'mdy',
    columns: { documentType: 'C', invoiceNumber: 'D', customerId: 'E', customerName: 'F', description: 'G', reference: 'U', currency: 'H', amount: 'K', balance: 'M', dueDate: 'O', invoiceDate: 'B', hold: 'S', paidDate: 'P', promisedDate: 'Q', disputed: 'R', status: 'T' },
    documents: 4, open: { USD: 150000, EUR: 50000 }, customers: ['10000', '20000'], first: ['2026-01-15', '2026-02-14'],
    table: `Posting Date|Document Date|Document Type|Document No.|Customer No.|Customer Name|Description|Currency Code|Original Amount|Original Amt. (LCY)|Amount|Amount (LCY)|Remaining Amount|Remaining Amt. (LCY)|Due Date|Closed at Date|Promised Pay Date|Dispute Status|On Hold|Open|External Document No.
1/15/2026|1/15/2026|Invoice|103001|10000|Adatum Corporation|Order 1||2,000.00|2,000.00|2,000.00|2,000.00|2,000.00|2,000.00|2/14/2026|||||Yes|X1
1/20/2026|1/20/2026|Invoice|103002|10000|Adatum Corporation|Order 2||750.00|750.00|750.00|750.00|0.00|0.00|2/19/2026|2/10/2026||||No|X2
2/10/2026|2/10/2026|Payment|2596|10000|Adatum Corporation|Payment||-1,250.00|-1,250.00|-1,250.00|-1,250.00|-500.00|-500.00|2/10/2026|||||Yes|
2/12/2026|2/12/2026|Invoice|103003|20000|Trey Research|Order 3|EUR|500.00|540.00|500.00|540.00|500.00|540.00|3/14/2026|||||Yes|X3`,
  },
  {
    name: 'ERPNext accounts receivable', format: 'erpnext-accounts-receivable', kind: 'open-items', headerRows: [1], dateOrder: 'ymd',
    columns: { invoiceDate: 'A', customerId: 'C', customerName: 'E', documentType: 'F', invoiceNumber: 'G', dueDate: 'H', amount: 'J', paid: 'K', balance: 'M', currency: 'T' }, documents: 2, open: { INR: 9000000 },
    customers: ['Anand Stores', 'Zenith Ltd'], first: ['2026-01-05', '2026-02-04'],
    table: `Posting Date|Party Type|Party|Receivable Account|Customer Name|Voucher Type|Voucher No|Due Date|Invoice Grand Total|Invoiced Amount|Paid Amount|Credit Note|Outstanding Amount|Age (Days)|0-30|31-60|61-90|91-120|121-Above|Currency
2026-01-05|Customer|Anand Stores|Debtors - X|Anand Stores|Sales Invoice|ACC-SINV-2026-00001|2026-02-04|70000|70000|20000|0|50000|60|0|50000|0|0|0|INR
|||||||||70000|20000|0|50000||0|50000|0|0|0|INR

2026-02-10|Customer|Zenith Ltd|Debtors - X|Zenith Ltd|Sales Invoice|ACC-SINV-2026-00002|2026-03-12|40000|40000|0|0|40000|24|40000|0|0|0|0|INR
|||||||||40000|0|0|40000||40000|0|0|0|0|INR

Total|||||||||110000|20000|0|90000||40000|50000|0|0|0|INR`,
  },
  {
    name: 'FreshBooks invoice details', format: 'freshbooks-invoice-details', kind: 'invoices', headerRows: [1], dateOrder: 'ymd',
    columns: { customerName: 'A', invoiceNumber: 'B', invoiceDate: 'C', dueDate: 'D', status: 'E', paidDate: 'F', description: 'H', amount: 'Q', currency: 'R' }, documents: 3, open: { CAD: 5500 },
    customers: ['Alice Co', 'Bob Co'], first: ['2026-01-05', '2026-02-04'],
    table: `Client Name|Invoice #|Date Issued|Date Due|Invoice Status|Date Paid|Item Name|Item Description|Rate|Quantity|Discount Percentage|Line Subtotal|Tax 1 Type|Tax 1 Amount|Tax 2 Type|Tax 2 Amount|Line Total|Currency
Alice Co|0000012|2026-01-05|2026-02-04|overdue||Design|Logo|40.00|1|0|40.00|GST|2.00||0|42.00|CAD
Alice Co|0000012|2026-01-05|2026-02-04|overdue||Hosting|Year|13.00|1|0|13.00|||||13.00|CAD
Alice Co|0000013|2026-01-06|2026-02-05|paid|2026-02-01|Design||20.00|1|0|20.00|||||20.00|CAD
Bob Co|0000014|2026-01-07|2026-02-06|draft||Design||99.00|1|0|99.00|||||99.00|CAD
Bob Co|0000015|2026-01-08|2026-02-07|paid|2026-02-02|Design||10.00|1|0|10.00|||||10.00|CAD`,
  },
  {
    name: 'Zoho Books invoices', format: 'zoho-books-invoices', kind: 'invoices', headerRows: [1], dateOrder: 'ymd',
    columns: { invoiceDate: 'A', invoiceNumber: 'C', status: 'D', customerName: 'E', customerId: 'F', dueDate: 'G', promisedDate: 'H', paidDate: 'I', purchaseOrder: 'J', currency: 'K', exchangeRate: 'L', amount: 'P', balance: 'Q' },
    documents: 3, open: { USD: 118000 }, customers: ['4600000001', '4600000002'], first: ['2026-05-02', '2026-06-01'],
    table: `Invoice Date|Invoice ID|Invoice Number|Invoice Status|Customer Name|Customer ID|Due Date|Expected Payment Date|Last Payment Date|PurchaseOrder|Currency Code|Exchange Rate|Item Name|Item Total|SubTotal|Total|Balance
2026-05-02|460000000011|INV-000001|Overdue|Kappa LLC|4600000001|2026-06-01||2026-05-20|PO1|USD|1.00|Desk|700.00|1000.00|1080.00|1080.00
2026-05-02|460000000011|INV-000001|Overdue|Kappa LLC|4600000001|2026-06-01||2026-05-20|PO1|USD|1.00|Chair|300.00|1000.00|1080.00|1080.00
2026-05-03|460000000012|INV-000002|Closed|Lambda Inc|4600000002|2026-06-02||2026-05-30||USD|1.00|Desk|700.00|700.00|756.00|0.00
2026-05-04|460000000013|INV-000003|PartiallyPaid|Lambda Inc|4600000002|2026-06-03||2026-05-30||USD|1.00|Desk|700.00|700.00|756.00|100.00
2026-05-05|460000000014|INV-000004|Void|Lambda Inc|4600000002|2026-06-04||||USD|1.00|Desk|700.00|700.00|756.00|756.00`,
  },
  {
    name: 'Tally bills receivable', format: 'tally-bills-receivable', kind: 'open-items', headerRows: [4, 5], dateOrder: 'dmy', asOf: '2026-04-16',
    columns: { invoiceDate: 'A', invoiceNumber: 'B', customerName: 'C', amount: 'D', balance: 'E', dueDate: 'F' }, documents: 3, open: { INR: 41900000 },
    customers: ['Anil Traders', 'Bharat Textiles'], first: ['2026-01-05', '2026-02-04'],
    table: `Group : Sundry Debtors
Bills Receivable
1-Apr-26 to 16-Apr-26
Date|Ref. No.|Party's Name|Opening|Pending|Due on|Overdue
|||Amount|Amount||by days
||Anil Traders
5-Jan-26|INV/001||3,89,400.00 Dr|3,89,400.00 Dr|4-Feb-26|71
9-Mar-26|INV/017||50,000.00 Dr|20,600.00 Dr|8-Apr-26|8
||Bharat Textiles
12-Mar-26|INV/019||9,000.00 Dr|9,000.00 Dr|11-Apr-26|5
||Total|4,48,400.00 Dr|4,19,000.00 Dr||`,
  },
  {
    name: 'NetSuite A/R aging detail', format: 'netsuite-aging-detail', kind: 'open-items', headerRows: [5], dateOrder: 'mdy', asOf: '2026-06-30',
    columns: { customerName: 'A', documentType: 'B', invoiceDate: 'C', invoiceNumber: 'D', purchaseOrder: 'E', dueDate: 'F', balance: 'H' }, documents: 3, open: { USD: 330000 },
    customers: ['C100 Alder Inc', 'C200 Birch Inc'], first: ['2026-04-13', '2026-05-13'],
    table: `Example Holdings
A/R Aging Detail
As of June 30, 2026

Customer|Transaction Type|Date|Document Number|P.O. No.|Due Date|Age|Open Balance
C100 Alder Inc
|Invoice|4/13/2026|INV1001||5/13/2026|48|$1,500.00
|Credit Memo|4/20/2026|CM200||4/20/2026|71|($200.00)
Total - C100 Alder Inc|||||||$1,300.00
C200 Birch Inc
|Invoice|6/2/2026|INV1010||7/2/2026|-2|$2,000.00
Total - C200 Birch Inc|||||||$2,000.00
Total|||||||$3,300.00`,
  },
  {
    name: 'DATEV open items', format: 'datev-open-items', kind: 'open-items', headerRows: [1], dateOrder: 'dmy',
    columns: { customerId: 'A', customerName: 'B', invoiceNumber: 'C', invoiceDate: 'D', dueDate: 'E', debit: 'F', credit: 'G' }, documents: 3, open: { EUR: 155050 },
    customers: ['10001', '10002'], first: ['2026-01-03', '2026-02-02'],
    table: `Konto|Kontobezeichnung|Rechnungs-Nr.|Datum|Fälligkeit|Betrag Soll|Betrag Haben|Mahnstufe
10001|Müller GmbH|RE-2026-001|03.01.2026|02.02.2026|1.190,50||1
10001|Müller GmbH|GS-2026-003|05.01.2026|05.01.2026||190,00|0
10002|Groß & Söhne KG|RE-2026-002|04.01.2026|03.02.2026|550,00||0`,
  },
  {
    name: 'Odoo invoices', format: 'odoo-invoices', kind: 'invoices', headerRows: [1], dateOrder: 'ymd',
    columns: { invoiceNumber: 'A', customerName: 'B', invoiceDate: 'C', dueDate: 'D', amount: 'F', currency: 'G', balance: 'H', status: 'I' }, documents: 2, open: { EUR: 12000 }, customers: ['Azure Interior', 'Deco Addict'], first: ['2026-05-01', '2026-05-31'],
    table: `Number|Invoice Partner Display Name|Invoice/Bill Date|Due Date|Tax Excluded|Total|Currency|Amount Due|Payment Status
INV/2026/00001|Azure Interior|2026-05-01|2026-05-31|100.00|120.00|EUR|120.00|Not Paid
INV/2026/00002|Deco Addict|2026-05-02|2026-06-01|50.00|60.00|EUR|0.00|In Payment`,
  },
  {
    name: 'Community Indian format', format: 'generic', kind: 'open-items', headerRows: [1], dateOrder: 'dmy',
    columns: { customerName: 'A', email: 'B', invoiceDate: 'C', invoiceNumber: 'D', amount: 'F' }, documents: 2, open: { INR: 12345600 }, customers: ['Om Traders', 'Shiv Sales'], first: ['2026-03-25', null],
    table: `Party Name|Party E-Mail|Bill Date|Bill No|Due Days|Bill Amount
Om Traders|om@example.in|25-03-2026|B/101|-12|1,20,000.00
Shiv Sales||01-04-2026|B/102|3|3,456.00`,
  },
  {
    name: 'Sage 50 aged debtors, detailed', format: 'sage-50-aged-debtors', kind: 'open-items', headerRows: [3], dateOrder: 'dmy',
    columns: { customerId: 'A', customerName: 'B', documentType: 'D', invoiceDate: 'E', invoiceNumber: 'F', dueDate: 'G', balance: 'H' }, documents: 3, open: { GBP: 60000 }, customers: ['A1D001', 'BRI001'], first: ['2026-01-15', '2026-02-14'],
    table: `Aged Debtors Analysis (Detailed)

A/C|Name|No|Type|Date|Ref|Due Date|Balance|Future|Current|Period 1|Period 2|Period 3|Older
A1D001|A1 Design|101|SI|15/01/2026|SI-1|14/02/2026|500.00|0.00|0.00|500.00|0.00|0.00|0.00
A1D001|A1 Design|102|SC|16/01/2026|SC-1|16/01/2026|-100.00|0.00|0.00|-100.00|0.00|0.00|0.00
BRI001|Bridge Ltd|103|SI|17/02/2026|SI-2|19/03/2026|200.00|0.00|200.00|0.00|0.00|0.00|0.00
|||||||600.00|0.00|200.00|400.00|0.00|0.00|0.00`,
  },
];
