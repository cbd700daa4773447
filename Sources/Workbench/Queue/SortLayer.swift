import Receivables
import Terminal
import Wording

/// The choice of an order for the rows of the queue.
struct SortLayer: Layer {
  private let order: QueueOrder

  init(_ order: QueueOrder) { self.order = order }

  var extent: Extent { .strip(rows: 2) }
  var scope: Scope { .modal }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.title(of: .sort))
  }

  private func strip(_ surroundings: Surroundings) -> KeyStrip<QueueOrder.Key> {
    KeyStrip(
      title(surroundings),
      QueueOrder.Key.allCases.enumerated().map { place, key in
        .init(
          key, [.character(Character("\(place + 1)"))],
          Shown(surroundings.words.order(key.name)))
      }, standard: order.key)
  }

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    switch strip(surroundings).response(to: chord) {
    case .finished(let key):
      [.leave, .order(QueueOrder(key: key, isReversed: order.isReversed))]
    case .cancelled: [.leave]
    case .handled: []
    case .ignored: nil
    }
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    strip(surroundings).view(on: surface)
  }
}

extension QueueOrder.Key {
  /// The name of the column.
  var name: QueueColumn {
    switch self {
    case .queue: .importance
    case .name: .name
    case .amount: .collectible
    case .days: .days
    case .level: .level
    case .points: .points
    }
  }
}
