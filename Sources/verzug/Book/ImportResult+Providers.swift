import Receivables
import Wording

extension ImportResult {
  /// What a file of a payment provider came to.
  struct Provider {
    let plan: ProviderPlan
    /// The book before it.
    let book: Book
  }
}

extension ImportResult.Provider {
  func show(in sheet: inout Sheet) {
    for (label, count) in plan.counts.rows where count > 0 {
      sheet.field(words.label(label), "\(count)")
    }
    sheet.addPlaced(plan.placed, book)
  }

  /// A file of a payment provider as machines read it.
  struct Answer: Encodable {
    let document: DocumentDigest
    let counts: ProviderPlan.Counts
    let placed: [ImportResult.Bank.Placed]
  }

  var answer: Answer {
    Answer(
      document: plan.file.document, counts: plan.counts,
      placed: plan.placed.map(ImportResult.Bank.Placed.init))
  }
}
