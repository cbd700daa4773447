import Receivables
import Wording

extension CasePage {
  var hasTable: Bool { true }

  /// The invoices of which something is open, for other programs.
  func table(_ surroundings: Surroundings) -> TableList? {
    guard let account = surroundings.account(number) else { return nil }
    let words = surroundings.words
    var table = TableList(
      titles: [
        words.invoiceColumn, words.orderColumn, words.issuedColumn, words.label(.lastDayToPay),
        words.principalColumn, words.interestColumn, words.costsColumn, words.sumColumn,
        words.currencyColumn,
      ])
    for item in surroundings.openItems(of: account) {
      let invoice = item.item.invoice
      table.add([
        .text(invoice.number.text), TableCell(invoice.order?.text), .day(invoice.issued),
        .day(item.lastDay), .amount(item.principal), .amount(item.interest), .amount(item.costs),
        .amount(item.total), .text(item.currency.code),
      ])
    }
    return table
  }
}
