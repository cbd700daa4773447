import Desk
import Receivables
import Wording

/// A letter as machines read it.
struct LetterAnswer: Encodable {
  let schema = 1
  let debtor: DebtorID
  let kind: String
  let language: Language
  let day: Day
  let channels: [ContactChannel]
  let mailAddress: Nullable<String>
  let heading: String
  let mailSubject: String
  let notice: Notice?
  let charges: [Charge]
  let letter: Letter?
  let objections: [Against]
  let issued: Issued?

  struct Against: Encodable {
    let rule: String
    let blocks: Bool
    let item: EntryNumber?
  }

  struct Issued: Encodable {
    let command: EntryNumber
    let entries: [EntryNumber]
  }

  init(_ letter: ComposedLetter, _ objections: [Objection], _ receipt: CommandReceipt?) {
    debtor = letter.debtor
    kind = letter.text.kind.rawValue
    language = letter.text.language
    day = letter.day
    channels = letter.draft.channels
    mailAddress = Nullable(letter.mailAddress)
    heading = letter.text.heading
    mailSubject = letter.text.mailSubject
    switch letter.draft.content {
    case .notice(let figures):
      (notice, charges, self.letter) = (figures.notice, figures.charges, nil)
    case .letter(let other): (notice, charges, self.letter) = (nil, [], other)
    }
    self.objections = objections.map {
      Against(rule: $0.rule.rawValue, blocks: $0.blocks, item: $0.item)
    }
    issued = receipt.map { Issued(command: $0.command, entries: $0.entries) }
  }
}
