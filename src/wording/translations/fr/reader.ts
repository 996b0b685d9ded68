/** What the reader of a ledger and Excel's refusals say, in French: each English sentence as its rule makes it, with slots for what varies. A sentence that is not here is said in English. */

import { readerColumnsFr } from './reader-columns';
import { readerProblemsFr } from './reader-problems';

type ReaderWords = Readonly<Record<`reader.${string}`, string>>;

const reasons: ReaderWords = {
  'reader.the heading "{heading}" says so and the cells agree': 'l’en-tête « {heading} » le dit et les cellules concordent',
  'reader.the heading "{heading}" says so; the column is empty': 'l’en-tête « {heading} » le dit ; la colonne est vide',
  'reader.the heading "{heading}" says so; not every cell agrees': 'l’en-tête « {heading} » le dit ; toutes les cellules ne concordent pas',
  'reader.the heading "{heading}" says so and its cells are codes': 'l’en-tête « {heading} » le dit et ses cellules sont des codes',
  'reader.chosen by a person': 'choisi par vous',
  'reader."{heading}" is in the currency of the document, the age columns are not': '« {heading} » est dans la devise de la pièce, les colonnes d’ancienneté non',
  'reader.under "{heading}" what was paid bears the same letters as the invoices': 'sous « {heading} », ce qui a été payé porte les mêmes lettres que les factures',
  'reader."{heading}" is what was claimed: it stands there of what is settled too': '« {heading} » est ce qui a été réclamé : il figure aussi sur ce qui est réglé',
  'reader."{heading}" is what was due before anything was paid': '« {heading} » est ce qui était dû avant tout paiement',
  'reader."{heading}" is in the currency of the document': '« {heading} » est dans la devise de la pièce',
  'reader."{heading}" is in the same currency': '« {heading} » est dans la même devise',
  'reader."{heading}" is the currency of the amounts': '« {heading} » est la devise des montants',
  'reader.right of "{heading}", nothing but signs of debit and credit': 'à droite de « {heading} », rien que des signes de débit et de crédit',
  'reader."{heading}" tells drafts and voids': '« {heading} » indique brouillons et annulations',
  'reader.{format} writes it under "{heading}"': '{format} l’écrit sous « {heading} »',
  'reader.each customer stands on a row of its own above its documents': 'chaque client figure sur sa propre ligne au-dessus de ses pièces',
  'reader.below each customer, the numbers of its documents': 'sous chaque client, les numéros de ses pièces',
  'reader.it is the sum of the age columns beside it': 'c’est la somme des colonnes d’ancienneté voisines',
  'reader.each line of a document has its own amount; the lines are added up': 'chaque ligne d’une pièce a son propre montant ; les lignes sont additionnées',
  'reader.amounts say so: "{amount}" less "{paid}" is "{rest}"': 'les montants le disent : « {amount} » moins « {paid} » fait « {rest} »',

  'reader.above the headings': 'au-dessus des en-têtes',
  'reader.the row is empty': 'la ligne est vide',
  'reader.without a date, and sums rows {from} to {to}': 'sans date, et somme des lignes {from} à {to}',
  'reader.marked as a total; its amount is not the sum of the rows above': 'marquée comme total ; son montant n’est pas la somme des lignes au-dessus',
  'reader.sums rows {from} to {to}': 'somme des lignes {from} à {to}',
  'reader.sums all documents in its currency': 'somme de toutes les pièces dans sa devise',
  'reader.sums the rows below': 'somme des lignes en dessous',
  'reader.the headings are repeated': 'les en-têtes sont répétés',
  'reader.the headings of another list': 'les en-têtes d’une autre liste',
  'reader.below the headings of another list': 'sous les en-têtes d’une autre liste',
  'reader."{text}" heads a group of rows': '« {text} » introduit un groupe de lignes',
  'reader."{text}" heads documents in {currency}': '« {text} » introduit des pièces en {currency}',
  'reader.text below the last document': 'texte sous la dernière pièce',
  'reader."{text}" without an amount': '« {text} » sans montant',
  'reader.text without an amount or a date': 'texte sans montant ni date',
  'reader.text between the customer and its documents': 'texte entre le client et ses pièces',
  'reader."{text}" is the customer of the documents below': '« {text} » est le client des pièces en dessous',
  'reader.a document without an amount': 'une pièce sans montant',
  'reader.below the total of the sheet': 'sous le total de la feuille',
  'reader.an amount alone': 'un montant seul',
  'reader.an amount alone below the last document': 'un montant seul sous la dernière pièce',
  'reader.says "{text}"; its amount is not the sum of the rows above': 'indique « {text} » ; son montant n’est pas la somme des lignes au-dessus',
  'reader.says "{text}"; its amount is not the sum of the rows': 'indique « {text} » ; son montant n’est pas la somme des lignes',
  'reader.an amount without a date or a document number': 'un montant sans date ni numéro de pièce',
  'reader.{cell} cannot be read: "{value}"': '{cell} est illisible : « {value} »',
  'reader.a further line of the document above': 'une autre ligne de la pièce du dessus',
  'reader.a further line of {document}, added to row {row}': 'une autre ligne de {document}, ajoutée à la ligne {row}',
  'reader.a further line of {document} in row {row}': 'une autre ligne de {document} à la ligne {row}',
  'reader.repeats {document} of row {row}': 'répète {document} de la ligne {row}',
  'reader."{text}" is no claim': '« {text} » n’est pas une créance',
  'reader."{text}" is owed to a supplier': '« {text} » est dû à un fournisseur',
  'reader."{text}" is a supplier': '« {text} » est un fournisseur',
  'reader.its status is "{text}": a draft': 'son statut est « {text} » : un brouillon',
  'reader.its status is "{text}": void': 'son statut est « {text} » : annulé',
  'reader.its status is "{text}": written off': 'son statut est « {text} » : passé en perte',
  'reader.an amount too large to be one': 'un montant trop grand pour en être un',
  'reader.The dates under "{heading}" on the sheet "{sheet}" are written in figures alone, such as {example}, and nothing decides which of them are the day, the month and the year. Say their order in the mapping ("dateOrder"), or export the dates as YYYY-MM-DD.': 'Les dates sous « {heading} » sur la feuille « {sheet} » sont écrites en chiffres seuls, par exemple {example}, et rien ne décide lesquels sont le jour, le mois et l’année. Indiquez leur ordre dans la correspondance (« dateOrder »), ou exportez les dates au format YYYY-MM-DD.',
};

const refusals: ReaderWords = {
  'reader."{sheet}" is not a workbook or a text table that can be read. Save it as .xlsx or .csv and try again.': '« {sheet} » n’est ni un classeur ni un tableau de texte lisible. Enregistrez-le en .xlsx ou .csv et réessayez.',
  'reader.The sheet "{sheet}" is empty. Choose the sheet that holds one row for each invoice.': 'La feuille « {sheet} » est vide. Choisissez la feuille qui contient une ligne par facture.',
  'reader.The sheet "{sheet}" has headings but no documents below them. Choose another sheet, or export the list again with at least one open invoice.': 'La feuille « {sheet} » a des en-têtes mais aucune pièce en dessous. Choisissez une autre feuille, ou exportez à nouveau la liste avec au moins une facture non soldée.',
  'reader.No ledger was found on the sheet "{sheet}": none of its first 75 rows reads as headings such as Customer, Invoice number, Due date and Amount. Choose another sheet, or export the list of open invoices with its headings.': 'Aucune liste n’a été trouvée sur la feuille « {sheet} » : aucune de ses 75 premières lignes ne se lit comme des en-têtes tels que Client, Numéro de facture, Échéance et Montant. Choisissez une autre feuille, ou exportez la liste des factures non soldées avec ses en-têtes.',
  'reader.The sheet "{sheet}" is a journal: each entry stands there with its counter-entries, on accounts of the books as well as of customers. Export the customers\' accounts alone, as a list of open items or an aged receivables detail.': 'La feuille « {sheet} » est un journal : chaque écriture y figure avec ses contreparties, sur des comptes généraux comme sur des comptes clients. Exportez les seuls comptes clients, en liste de pièces non soldées ou en balance âgée détaillée.',
  'reader.On the sheet "{sheet}" each row stands whole in one cell, its columns apart by "{mark}". Select that column, choose Data, Text to Columns, with "{again}" as the delimiter, and run again.': 'Sur la feuille « {sheet} », chaque ligne tient dans une seule cellule, ses colonnes séparées par « {mark} ». Sélectionnez cette colonne, choisissez Données, Convertir, avec « {again} » comme séparateur, et relancez l’analyse.',
  'reader.The sheet "{sheet}" is a statement of what came in and went out, not of what customers owe. Choose the sheet of invoices; this one can go with it as the sheet of payments.': 'La feuille « {sheet} » est un relevé de ce qui est entré et sorti, non de ce que doivent les clients. Choisissez la feuille des factures ; celle-ci peut l’accompagner comme feuille des paiements.',
  'reader.The sheet "{sheet}" is a summary by customer: amounts already stand in age columns and the invoices behind them are missing, so they cannot be aged again. Export the detail report instead, with one row for each open invoice and its due date (for example "Aged Receivables Detail" or "Open Invoices").': 'La feuille « {sheet} » est un récapitulatif par client : les montants sont déjà dans des colonnes d’ancienneté et les factures correspondantes manquent ; ils ne peuvent pas être ventilés à nouveau. Exportez plutôt l’état détaillé, avec une ligne par facture non soldée et son échéance (par exemple « Balance âgée détaillée » ou « Factures non soldées »).',
  'reader.The sheet "{sheet}" lists what you owe to suppliers, not what customers owe to you. Export the receivables instead: open customer invoices, or the accounts receivable aging detail.': 'La feuille « {sheet} » énumère ce que vous devez à des fournisseurs, non ce que des clients vous doivent. Exportez plutôt les créances : factures clients non soldées, ou balance âgée clients détaillée.',
  'reader.The sheet "{sheet}" has customers and amounts but no column of dates, so nothing can be aged. Export it with the invoice date or the due date of each invoice.': 'La feuille « {sheet} » a des clients et des montants mais aucune colonne de dates : aucune ancienneté ne peut être calculée. Exportez-la avec la date ou l’échéance de chaque facture.',
  'reader.The sheet "{sheet}" has no column of amounts. Export it with the amount or the open balance of each invoice.': 'La feuille « {sheet} » n’a pas de colonne de montants. Exportez-la avec le montant ou le restant dû de chaque facture.',
  'reader.There is no sheet named "{sheet}" in this workbook. Check the name.': 'Il n’y a pas de feuille nommée « {sheet} » dans ce classeur. Vérifiez le nom.',
  'reader.The sheet "{sheet}" is larger than can be read here. Export a shorter period.': 'La feuille « {sheet} » est plus grande que ce qui peut être lu ici. Exportez une période plus courte.',
};

const excel: ReaderWords = {
  'reader.Excel is waiting for you to finish editing a cell. Press Enter or Esc in the sheet, then try again.': 'Excel attend que vous ayez fini de modifier une cellule. Appuyez sur Entrée ou Échap dans la feuille, puis réessayez.',
  'reader.A sheet or the workbook is protected, or the file is open for reading only. Unprotect it under Review, or save a copy of your own, then try again.': 'Une feuille ou le classeur est protégé, ou le fichier est ouvert en lecture seule. Ôtez la protection dans l’onglet Révision, ou enregistrez votre propre copie, puis réessayez.',
  'reader.A sheet that was there a moment ago has been deleted or renamed. Choose the ledger again, then try again.': 'Une feuille présente à l’instant a été supprimée ou renommée. Choisissez à nouveau la liste, puis réessayez.',
  'reader.Excel is busy with too many requests. Wait half a minute, then try again.': 'Excel est occupé par trop de demandes. Attendez une demi-minute, puis réessayez.',
  'reader.The connection to Excel was lost. Check that you are online, then try again.': 'La connexion à Excel est perdue. Vérifiez que vous êtes en ligne, puis réessayez.',
  'reader.Excel did not answer in time. Wait a moment, then try again.': 'Excel n’a pas répondu à temps. Attendez un instant, puis réessayez.',
  'reader.Excel broke off the request. Try again.': 'Excel a interrompu la demande. Réessayez.',
  'reader.Excel could not do what was asked. Save the workbook, close and reopen it, then try again.': 'Excel n’a pas pu faire ce qui était demandé. Enregistrez le classeur, fermez-le et rouvrez-le, puis réessayez.',
};

const logged: ReaderWords = {
  'reader.A letter dated {on} is logged already (row {row} of the sheet "{sheet}"), which is after {asOf}. No letter is written for an earlier day: choose {again} or later, or correct that row.': 'Une lettre du {on} est déjà consignée (ligne {row} de la feuille « {sheet} »), après le {asOf}. Aucune lettre n’est écrite pour un jour antérieur : choisissez le {again} ou plus tard, ou corrigez cette ligne.',
  'reader.A letter dated {on} is logged already, which is after {asOf}. No letter is written for an earlier day: choose {again} or later, or correct that row.': 'Une lettre du {on} est déjà consignée, après le {asOf}. Aucune lettre n’est écrite pour un jour antérieur : choisissez le {again} ou plus tard, ou corrigez cette ligne.',
  'reader.A letter dated {on} is logged already, which is after {asOf}. Nothing was logged: review the ledger as of {again} or later.': 'Une lettre du {on} est déjà consignée, après le {asOf}. Rien n’a été consigné : analysez la liste au {again} ou plus tard.',
  'reader.The letter to {customer} is no longer due: the Contact Log or the policy has changed. Nothing was logged; review the ledger again.': 'La lettre à {customer} n’est plus due : le journal des contacts ou la politique a changé. Rien n’a été consigné ; analysez de nouveau la liste.',
  'reader.The letter to {customer} is no longer due: one is in the Contact Log, dated {on}. Nothing was logged; review the ledger again.': 'La lettre à {customer} n’est plus due : le journal des contacts en contient déjà une du {on}. Rien n’a été consigné ; analysez de nouveau la liste.',
  'reader.The letter to {customer} is no longer due: one is in the Contact Log (row {row}), dated {on}. Nothing was logged; review the ledger again.': 'La lettre à {customer} n’est plus due : le journal des contacts (ligne {row}) en contient déjà une du {on}. Rien n’a été consigné ; analysez de nouveau la liste.',
  'reader.This customer has nothing in the review any more, so there is no statement to write. Review the ledger again.': 'Ce client ne figure plus dans l’analyse, il n’y a donc pas de relevé à écrire. Analysez de nouveau la liste.',
  'reader.{customers} customers have something open, and at most {most} statements are written at once. Write those you need from the customers\' own pages.': '{customers} clients ont un solde ouvert, et {most} relevés au plus sont écrits à la fois. Écrivez ceux qu’il vous faut depuis les pages des clients.',
};

export const readerFr: ReaderWords = { ...reasons, ...refusals, ...excel, ...logged, ...readerColumnsFr, ...readerProblemsFr };
