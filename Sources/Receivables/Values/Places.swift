/// Where things stand that entries name: a small table, found by halves.
struct Places: Sendable {
  private var numbers: [EntryNumber] = []
  private var places: [Int] = []

  init() {}

  /// The places of things in a list, which may stand in any order of their numbers.
  init<Element>(of list: [Element], _ number: (Element) -> EntryNumber) {
    numbers.reserveCapacity(list.count)
    places.reserveCapacity(list.count)
    for place in list.indices { insert(number(list[place]), at: place) }
  }

  /// The place of a thing.
  subscript(number: EntryNumber) -> Int? {
    let index = index(of: number)
    return index < numbers.count && numbers[index] == number ? places[index] : nil
  }

  /// Adds a thing; those with larger numbers than all before are added at once.
  mutating func insert(_ number: EntryNumber, at place: Int) {
    guard let last = numbers.last, last >= number else {
      numbers.append(number)
      places.append(place)
      return
    }
    let index = index(of: number)
    if numbers[index] == number {
      places[index] = place
    } else {
      numbers.insert(number, at: index)
      places.insert(place, at: index)
    }
  }

  private func index(of number: EntryNumber) -> Int {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
