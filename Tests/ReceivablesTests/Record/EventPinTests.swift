import Notation
import Receivables
import Testing

/// What is on disk stays readable: a change that moves, renames or drops a member fails here.
@Suite("Pins of events")
struct EventPinTests {
  @Test func `every kind has a pin`() {
    #expect(EventPin.all.map(\.kind) == EventKind.allCases)
  }

  @Test(arguments: EventPin.all)
  func `a payload is written as it was read, byte for byte`(pin: EventPin) throws {
    for payload in [pin.full, pin.least] {
      let event = try event(pin.kind, payload)
      #expect(event.kind == pin.kind)
      #expect(try notation(event.payload) == payload)
      let entry = try notation(KindAndPayload(event))
      #expect(entry == #"{"kind":"\#(pin.kind.rawValue)","payload":\#(payload)}"#)
    }
  }

  @Test(arguments: EventPin.all)
  func `a member may be missing where the least payload goes without it`(pin: EventPin) throws {
    let members = try members(of: pin.full)
    let needed = try Set(self.members(of: pin.least).map(\.key))
    #expect(needed.isSubset(of: members.map(\.key)))
    for member in members {
      let rest = members.filter { $0.key != member.key }.map(\.text)
      let found = try? event(pin.kind, "{\(rest.joined(separator: ","))}")
      #expect((found == nil) == needed.contains(member.key), "\(member.key)")
    }
  }

  @Test(arguments: EventPin.all)
  func `members that nobody knows are passed over`(pin: EventPin) throws {
    let texts = try members(of: pin.full).map(\.text)
    let unknown = #""fromTheFuture":{"kind":[null,"x"]}"#
    let read = try event(pin.kind, pin.full)
    for place in 0...texts.count {
      let more = texts[..<place] + [unknown] + texts[place...]
      #expect(try event(pin.kind, "{\(more.joined(separator: ","))}") == read)
    }
  }

  @Test(arguments: EventPin.all)
  func `the order of members does not matter`(pin: EventPin) throws {
    let turned = try members(of: pin.full).reversed().map(\.text).joined(separator: ",")
    #expect(try event(pin.kind, "{\(turned)}") == event(pin.kind, pin.full))
  }

  @Test(arguments: EventPin.all)
  func `personal data stand in members of the payload`(pin: EventPin) throws {
    let keys = try members(of: pin.full).map(\.key)
    #expect(Set(pin.kind.personalFields).isSubset(of: keys))
    #expect(Set(pin.kind.personalFields).count == pin.kind.personalFields.count)
  }

  @Test func `a payload of another kind is refused`() throws {
    #expect(throws: DecodingFault.self) { try event(.noted, #"{"notice":1}"#) }
    #expect(throws: DecodingFault.self) { try event(.noted, #"["text"]"#) }
    #expect(throws: DecodingFault.self) { try event(.noted, #"{"text":"a\u0007"}"#) }
  }

  /// The members of an object with their texts.
  private func members(of payload: String) throws -> [(key: String, text: String)] {
    try Document(payload).root.members().map { member in
      let value = String(decoding: member.value.bytes, as: UTF8.self)
      return (member.key, "\(try notation(member.key)):\(value)")
    }
  }
}
