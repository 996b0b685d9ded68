/** Japanese column headings and what they mean, as data. */
import type { HeadingWords } from './heading-sense';

export const HEADINGS_JA: HeadingWords = {
  customerId: '取引先コード|顧客コード|得意先コード|請求先コード|顧客番号',
  customerName: '取引先|取引先名|顧客名|得意先|得意先名|請求先|請求先名|~会社名|~宛先|~顧客',
  email: 'メールアドレス',
  documentType: '収支区分|取引区分|伝票種別|~区分|~種別',
  invoiceNumber: '請求書番号|請求番号|伝票番号|~管理番号|~番号',
  description: '件名|備考|摘要|内容',
  invoiceDate: '請求日|発行日|請求書発行日|~取引日|~計上日|~発生日|~売上日',
  dueDate: '支払期日|支払期限|お支払期限|入金期日|入金期限|入金予定日|回収予定日|決済期日|期日',
  amount: '請求金額|請求額|合計金額|税込金額|税込|総額|~金額|~売上金額|~振込額',
  paid: '入金額|入金金額|入金済額|決済金額|消込額|~支払金額',
  balance: '未入金額|残高|売掛残高|売掛金残高|未回収額|未収金額|未収金|残額|未決済金額',
  paidDate: '入金日|支払日|決済日',
  currency: '通貨',
  status: '入金状況|入金ステータス|ステータス|状態|支払状況|決済状況',
  line: '品目|数量|単価',
  otherDate: '納品日|作成日',
  otherAmount: '小計|消費税|消費税額|税額|税抜|税抜金額|請求金額 税抜|源泉徴収',
  other: '勘定科目|税区分|部門|口座|銀行名|支払口座',
  vendor: '仕入先|仕入先名|支払先|支払先名',
};
