import Desk
import Notation
import Receivables

/// All that a book remembers, as text that two processes can compare.
struct BookState: Hashable {
  /// One line for each fact, in the order of the journal.
  let lines: [String]

  init(_ book: Book) throws {
    var lines: [(number: EntryNumber, text: String)] = []
    for fact in book.facts {
      lines.append((fact.number, try Self.line(fact, .book, .book(fact.value))))
    }
    for fact in book.bank.facts {
      lines.append((fact.number, try Self.line(fact, .book, .matching(fact.value))))
    }
    for account in book.accounts {
      for fact in account.facts {
        lines.append((fact.number, try Self.line(fact, .debtor(account.first), fact.value)))
      }
    }
    self.lines = lines.sorted { $0.number < $1.number }.map(\.text)
  }

  private static func line(
    _ fact: Fact<some Sendable & Hashable>, _ subject: Subject, _ event: Event
  ) throws -> String {
    let entry = Entry(subject, event)
    let payload = String(decoding: try entry.payload(), as: UTF8.self)
    let parts = [
      "\(fact.number.sequence)", "\(fact.command.sequence)", fact.instant.description,
      fact.day.description, fact.user.text, entry.about ?? "-", entry.kind,
      fact.reversedBy.map { "\($0.sequence)" } ?? "-", payload,
    ]
    return parts.joined(separator: " ")
  }

  /// A digest of 64 bits (FNV-1a), the same in every process.
  var digest: String {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for line in lines {
      for byte in line.utf8 + [UInt8(ascii: "\n")] {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
      }
    }
    return String(value, radix: 16)
  }
}
