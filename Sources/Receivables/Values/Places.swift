/// Where things stand that entries name: a small table, found by halves.
struct Places: Sendable {
  private var entries: [(number: EntryNumber, place: Int)] = []

  init() {}

  /// The places of things in a list, which may stand in any order of their numbers.
  init<Element>(of list: [Element], _ number: (Element) -> EntryNumber) {
    reserve(list.count)
    for place in list.indices { insert(number(list[place]), at: place) }
  }

  /// The place of a thing.
  subscript(number: EntryNumber) -> Int? {
    let index = index(of: number)
    return index < entries.count && entries[index].number == number ? entries[index].place : nil
  }

  /// Makes room for so many things.
  mutating func reserve(_ count: Int) { entries.reserveCapacity(count) }

  /// Adds a thing; those with larger numbers than all before are added at once.
  mutating func insert(_ number: EntryNumber, at place: Int) {
    guard let last = entries.last, last.number >= number else {
      entries.append((number, place))
      return
    }
    let index = index(of: number)
    if entries[index].number == number {
      entries[index].place = place
    } else {
      entries.insert((number, place), at: index)
    }
  }

  private func index(of number: EntryNumber) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
