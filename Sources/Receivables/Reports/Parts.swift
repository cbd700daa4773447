/// What a report finds in one currency; currencies are never converted and never added.
public protocol CurrencyPart: Sendable {
  /// The currency of all its amounts.
  var currency: Currency { get }

  /// Nothing found yet.
  init(_ currency: Currency)
}

/// What a report finds, by currency.
public struct Parts<Part: CurrencyPart>: Sendable {
  private var parts: [Part]

  /// Nothing found yet; the book's own currency has its part even so.
  init(_ book: Currency) { parts = [Part(book)] }

  /// The parts, the book's own currency first, the others by their codes.
  public var all: [Part] {
    parts.prefix(1) + parts.dropFirst().sorted { $0.currency.code < $1.currency.code }
  }

  /// The part of the book's own currency.
  public var own: Part { parts[0] }

  /// The part of a currency, made where there is none yet.
  subscript(_ currency: Currency) -> Part {
    get { parts.first { $0.currency == currency } ?? Part(currency) }
    _modify {
      // A book has few currencies, most of all one.
      let place =
        parts.firstIndex { $0.currency == currency }
        ?? {
          parts.append(Part(currency))
          return parts.count - 1
        }()
      yield &parts[place]
    }
  }
}
